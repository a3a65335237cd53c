/**
 * The package as it is published: packed, unpacked where nothing else of the project is, imported on Node without a DOM.
 * Needs `npm run build`; dependencies are linked, so that no network is needed.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

const root = join(import.meta.dirname, '../..');

interface Manifest {
  exports: Record<string, unknown>;
  dependencies: Record<string, string>;
  bin: Record<string, string>;
}
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const elements = readdirSync(join(root, 'src/elements')).filter((name) =>
  statSync(join(root, 'src/elements', name)).isDirectory(),
);

let site = '';
let installed = '';

before(() => {
  assert.ok(existsSync(join(root, 'dist/otg-widgets.js')), 'dist is not there: run `npm run build` first');
  site = mkdtempSync(join(tmpdir(), 'otg-package-'));
  const modules = join(site, 'node_modules');
  installed = join(modules, 'otg-widgets');
  mkdirSync(installed, { recursive: true });
  const npm = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', site], npm);
  const archive = readdirSync(site).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', join(site, archive), '-C', installed, '--strip-components', '1']);
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(join(modules, name, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  writeFileSync(join(site, 'package.json'), '{"type": "module"}');
});

after(() => rmSync(site, { recursive: true, force: true }));

/** Runs a module in the folder that has the package installed. */
function run(code: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: site, encoding: 'utf8' });
}

/** Entries that a program on Node imports, and a name that each of them has to export. */
const ENTRIES: [entry: string, name: string][] = [
  ['otg-widgets', 'OtgQuote'],
  ...elements.map((name): [string, string] => [`otg-widgets/elements/${name}`, pascal(name)]),
  ['otg-widgets/record', 'validateRecord'],
  ['otg-widgets/extract', 'extract'],
  ['otg-widgets/names', 'nameRecord'],
];

function pascal(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

for (const [entry, name] of ENTRIES) {
  test(`${entry} imports without a DOM and exports ${name}`, () => {
    const { stdout, stderr } = run(`console.log(typeof (await import('${entry}')).${name})`);
    assert.equal(stderr, '');
    assert.equal(stdout, 'function\n');
  });
}

const FILES = ['otg-widgets/bundle', 'otg-widgets/schemas/record.schema.json', 'otg-widgets/package.json'];

for (const entry of [...FILES, ...elements.map((name) => `otg-widgets/elements/${name}/define`)]) {
  test(`${entry} is a file of the package`, () => {
    const { stdout, stderr } = run(`console.log(import.meta.resolve('${entry}'))`);
    assert.equal(stderr, '');
    assert.ok(existsSync(new URL(stdout.trim())), stdout);
  });
}

test('what is inside stays inside: no import gets past the exports', () => {
  assert.match(run(`await import('otg-widgets/dist/index.js')`).stderr, /ERR_PACKAGE_PATH_NOT_EXPORTED/);
});

test('the package extracts a record', () => {
  const { stdout, stderr } = run(`
    import { extract } from 'otg-widgets/extract';
    const { record } = await extract({ file: 'a.txt', text: '${'date 2025-09-12 «Мы готовы», — сказал президент Казахстана Касым-Жомарт Токаев.'}', metadata: {} });
    console.log(record.id, record.quotes[0]?.parts[0]?.text);`);
  assert.equal(stderr, '');
  assert.equal(stdout, '2025-09-12-a Мы готовы\n');
});

test('the command runs, with an extraction and a build', () => {
  const otg = join(installed, manifest.bin.otg ?? '');
  const seed = join(root, 'test/corpus/seed.txt');
  assert.ok(readFileSync(otg, 'utf8').startsWith('#!/usr/bin/env node\n'));
  const extraction = execFileSync(process.execPath, [otg, 'extract', seed], { cwd: site, encoding: 'utf8' });
  assert.equal((JSON.parse(extraction) as { id: string }).id, '2025-09-12-seed');
  const build = spawnSync(process.execPath, [otg, 'build', join(root, 'data/documents'), '--out', 'public'], {
    cwd: site,
  });
  assert.equal(build.status, 0, String(build.stderr));
  assert.ok(existsSync(join(site, 'public/otg-widgets.js')) && existsSync(join(site, 'public/locales/ru.js')));
});

test('a TypeScript program finds the types of every entry', () => {
  const imports = ENTRIES.map(
    ([entry, name], i) => `import { ${name} as v${i} } from '${entry}';\nexport const t${i}: object = v${i};`,
  );
  const options = {
    module: 'nodenext',
    moduleResolution: 'nodenext',
    target: 'es2022',
    lib: ['es2023', 'dom'],
    strict: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(site, 'main.ts'), imports.join('\n'));
  writeFileSync(join(site, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['main.ts'] }));
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', site], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
});

test('nothing but the built files, the schemas and the papers is in the package', () => {
  const entries = readdirSync(installed).sort();
  assert.deepEqual(entries, ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json', 'schemas']);
  const files = readdirSync(join(installed, 'dist'), { recursive: true }).map(String);
  assert.deepEqual(
    files.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')),
    [],
  );
});
