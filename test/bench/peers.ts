/**
 * The packages that are measured beside otg-widgets. They have a folder of their own, installed when a bench first runs, so
 * that nobody who works on the elements has to download them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

const FOLDER = join(import.meta.dirname, 'peers');

/** What a page loads of a package: scripts by name, of which `entry.js` is loaded first, and styles. */
export interface Built {
  scripts: Record<string, string>;
  styles: string;
}

/** Installs the packages where they are not there; it takes npm's registry. */
export function installPeers(): void {
  if (existsSync(join(FOLDER, 'node_modules/react'))) return;
  console.error('test/bench/peers: installing what is measured beside otg-widgets…');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: 'inherit' });
}

const SHARED = {
  bundle: true,
  minify: true,
  write: false,
  outdir: join(FOLDER, 'node_modules/.built'),
  absWorkingDir: FOLDER,
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.svg': 'dataurl' },
  logLevel: 'error',
  target: 'es2022',
} satisfies BuildOptions;

/**
 * Builds what a page would load.
 * @param source - imports what is asked of the packages
 */
export async function buildPeer(source: string): Promise<Built> {
  const stdin = { contents: source, resolveDir: FOLDER, loader: 'jsx' } as const;
  const split = { splitting: true, chunkNames: '[hash]', entryNames: 'entry' } as const;
  const { outputFiles } = await build({ ...SHARED, ...split, stdin, format: 'esm', jsx: 'automatic' });
  const ending = (end: string) => outputFiles.filter(({ path }) => path.endsWith(end));
  return {
    scripts: Object.fromEntries(ending('.js').map(({ path, text }) => [basename(path), text])),
    styles: ending('.css')
      .map(({ text }) => text)
      .join('\n'),
  };
}

/** A file of a package that pages ask for as it is. */
export const peerFile = (path: string): string => readFileSync(join(FOLDER, 'node_modules', path), 'utf8');

/** Builds a module for Node and loads it; styles come beside it. */
export async function loadPeer<T>(name: string, source: string): Promise<T & { styles: string }> {
  const outfile = join(FOLDER, 'node_modules/.built', `${name}.mjs`);
  const stdin = { contents: source, resolveDir: FOLDER, loader: 'jsx' } as const;
  const node = { ...SHARED, outdir: undefined, outfile, write: true, stdin, platform: 'node', format: 'esm' } as const;
  const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  await build({ ...node, jsx: 'automatic', banner: { js: banner } });
  const styles = outfile.replace(/mjs$/, 'css');
  const made = (await import(pathToFileURL(outfile).href)) as T;
  return { ...made, styles: existsSync(styles) ? readFileSync(styles, 'utf8') : '' };
}
