/**
 * Measures the built product, prints tables, and keeps the figures in bench-results/NAME.json. Fails over a broken promise.
 *
 *   npm run bench                       everything, after `npm run build`; half an hour
 *   npm run bench -- page static        some: page, static, extraction, load, faults, hosts
 *   npm run bench -- page --rounds 3    quicker, and noisier
 *   npm run bench -- extraction --documents 400   with a smaller site than ten thousand documents
 *   npm run bench -- page --only quote  only what has this in its name, beside the floor
 *   npm run bench -- --readme           writes what was measured last into README.md; measures nothing without a name
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { BenchOptions, BenchResult } from '../test/bench/measure.ts';
import { withBenches, type Kept } from './bench-table.ts';

type Bench = (options: BenchOptions) => Promise<BenchResult>;

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  page: async () => (await import('../test/bench/page.ts')).run,
  static: async () => (await import('../test/bench/static.ts')).run,
  extraction: async () => (await import('../test/bench/extraction.ts')).run,
  load: async () => (await import('../test/bench/load.ts')).run,
  faults: async () => (await import('../test/bench/faults.ts')).run,
  hosts: async () => (await import('../test/bench/hosts.ts')).run,
};
/** Wants sshd and GNU parallel, and is run by its name alone. */
const BY_NAME = new Set(['hosts']);
const RESULTS = 'bench-results';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string' },
    only: { type: 'string' },
    documents: { type: 'string' },
    readme: { type: 'boolean' },
  },
});

const number = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number(value));
const options: BenchOptions = { rounds: number(values.rounds), only: values.only, documents: number(values.documents) };

/** Measured ratios are worth what the machine was at leisure for. */
function machine(): object {
  const [before = 0] = loadavg();
  const cores = availableParallelism();
  return { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores, load: Number(before.toFixed(1)) };
}

async function measure(name: string): Promise<void> {
  const bench = BENCHES[name];
  if (!bench) {
    console.error(`${name}: there is no such bench; there are: ${Object.keys(BENCHES).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  const at = machine();
  const { failures, figures, summary, text } = await (await bench())(options);
  console.log(text);
  mkdirSync(RESULTS, { recursive: true });
  const kept = { ...at, measured: new Date().toISOString().slice(0, 10), ...figures, failures, summary };
  writeFileSync(`${RESULTS}/${name}.json`, `${JSON.stringify(kept, null, 2)}\n`);
  for (const failure of failures) console.error(failure);
  if (failures.length) process.exitCode = 1;
}

const everything = Object.keys(BENCHES).filter((name) => !BY_NAME.has(name));
for (const name of positionals.length || values.readme ? positionals : everything) await measure(name);
if (values.readme) {
  const kept = Object.keys(BENCHES)
    .filter((name) => existsSync(`${RESULTS}/${name}.json`))
    .map((name) => ({ name, ...(JSON.parse(readFileSync(`${RESULTS}/${name}.json`, 'utf8')) as Omit<Kept, 'name'>) }));
  writeFileSync('README.md', withBenches(readFileSync('README.md', 'utf8'), kept));
}
