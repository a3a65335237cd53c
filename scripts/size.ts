/** What a page downloads, against the budget: `npm run size`, after `npm run build`. Bytes, gzip -9. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What comparable elements cost, measured in the same way, for the reader of the table. */
const PEERS: readonly (readonly [what: string, bytes: number])[] = [
  ['lit alone', 5974],
  ['rh-blockquote 3.1.1, styling only', 7219],
  ['Web Awesome card', 10354],
  ['bluesky-post-embed, js + css + theme', 10716],
  ['react-tweet with React 19', 86014],
];

const gzip = (bytes: Uint8Array | string) => gzipSync(bytes, { level: 9 }).length;

async function byImport(entry: string): Promise<number> {
  const options = {
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    splitting: true,
  } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [entry], outdir: 'out' });
  // The first file is what every page loads; further ones are languages, loaded when they are used.
  const main = outputFiles.find((file) => file.path.endsWith('define.js'));
  const shared = outputFiles.filter((file) => main?.text.includes(`from"./${file.path.split(/[\\/]/).at(-1)}"`));
  return [main, ...shared].reduce((sum, file) => sum + (file ? gzip(file.contents) : 0), 0);
}

/**
 * What one element by import may not grow beyond. 9,000 were planned: lit takes 5,974 of them, and the rest has to hold the
 * guard of the record’s shape, the store with its bounds and its errors in words, nine languages, the check, static markup that is taken over, the
 * styles and the element itself.
 */
const BY_IMPORT = 12_300;

interface Row {
  what: string;
  bytes: number;
  budget: number;
}

async function measure(): Promise<Row[]> {
  const locales = readdirSync('dist/locales').filter((name) => name.endsWith('.js'));
  return [
    { what: 'otg-widgets.js, all elements', bytes: gzip(readFileSync('dist/otg-widgets.js')), budget: 14_000 },
    ...locales.map((name) => ({
      what: `locales/${name}`,
      bytes: gzip(readFileSync(join('dist/locales', name))),
      budget: 1500,
    })),
    { what: 'parts/later.js, when a reader asks', bytes: gzip(readFileSync('dist/parts/later.js')), budget: 5000 },
    {
      what: 'otg-quote alone, by import',
      bytes: await byImport('dist/elements/otg-quote/define.js'),
      budget: BY_IMPORT,
    },
  ];
}

if (!existsSync('dist/otg-widgets.js')) {
  console.error('dist/otg-widgets.js is not there: run `npm run build` first.');
  process.exitCode = 1;
} else {
  const rows = await measure();
  const line = (what: string, bytes: number, rest: string) =>
    console.log(`${what.padEnd(40)}${String(bytes).padStart(7)}${rest}`);
  for (const { what, bytes, budget } of rows)
    line(what, bytes, `  of ${budget}${bytes > budget ? '  OVER BUDGET' : ''}`);
  for (const [what, bytes] of PEERS) line(what, bytes, '  for comparison');
  const failed = rows.filter(({ bytes, budget }) => bytes > budget).length;
  console.log(`${rows.length - failed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
