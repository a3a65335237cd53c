/** Measures, and keeps the figures in dist/bench/NAME.json: `npm run bench -- extraction`. Fails over a broken promise. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const BENCHES = {
  page: async () => (await import('../test/bench/page.ts')).run(),
  extraction: async () => (await import('../test/bench/extraction.ts')).run(),
};

const isBench = (name: string): name is keyof typeof BENCHES => Object.hasOwn(BENCHES, name);

for (const name of process.argv.slice(2).length ? process.argv.slice(2) : Object.keys(BENCHES)) {
  if (!isBench(name)) {
    console.error(`${name}: there is no such bench; there are: ${Object.keys(BENCHES).join(', ')}.`);
    process.exitCode = 1;
    continue;
  }
  const { text, figures, failures } = await BENCHES[name]();
  console.log(text);
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown' };
  mkdirSync('dist/bench', { recursive: true });
  writeFileSync(`dist/bench/${name}.json`, `${JSON.stringify({ ...machine, ...figures, failures }, null, 2)}\n`);
  for (const failure of failures) console.error(failure);
  if (failures.length) process.exitCode = 1;
}
