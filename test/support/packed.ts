/**
 * The package as it is published: packed, and unpacked where nothing else of the project is. Dependencies are linked, so that
 * no network is needed. Needs `npm run build`.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folder of the project. */
export const root: string = join(import.meta.dirname, '../..');

/** The part of `package.json` that tests read. */
export interface PackageFile {
  exports: Record<string, unknown>;
  dependencies: Record<string, string>;
  bin: Record<string, string>;
  sideEffects: string[];
  customElements: string;
}

/** `package.json`. */
export const packageFile = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageFile;

/** The names of the elements, as their folders are called. */
export const elements: readonly string[] = readdirSync(join(root, 'src/elements')).filter((name) =>
  statSync(join(root, 'src/elements', name)).isDirectory(),
);

/** `otg-quote` → `OtgQuote`. */
export function className(element: string): string {
  return element.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A folder that has the package installed. */
export interface Site {
  folder: string;
  /** The packed file. */
  archive: string;
  /** The package in `node_modules`. */
  installed: string;
}

/** Packs the package and installs it in a new folder, which the caller removes. */
export function installPacked(): Site {
  assert.ok(existsSync(join(root, 'dist/otg-widgets.js')), 'dist is not there: run `npm run build` first');
  const folder = mkdtempSync(join(tmpdir(), 'otg-package-'));
  const modules = join(folder, 'node_modules');
  const installed = join(modules, 'otg-widgets');
  mkdirSync(installed, { recursive: true });
  const npm = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], npm);
  const archive = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  execFileSync('tar', ['-xzf', archive, '-C', installed, '--strip-components', '1']);
  for (const name of Object.keys(packageFile.dependencies)) {
    mkdirSync(join(modules, name, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  return { folder, archive, installed };
}
