/** Runs the tests that need no browser, files ending in `.test.ts`, on Node's own runner: `npm run test:unit [-- FILE…]`. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

function testsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : testsIn(path);
      return entry.name.endsWith('.test.ts') ? [path] : [];
    });
}

const asked = process.argv.slice(2);
const files = asked.length ? asked : testsIn('test');
// Node leaves one core free by itself; these tests wait for browsers and child processes most of the time.
const concurrency = `--test-concurrency=${availableParallelism()}`;
const runner = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', concurrency, '--test-reporter=spec', ...files],
  {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  },
);
const count = (what: string) => Number(new RegExp(`^ℹ ${what} (\\d+)$`, 'mu').exec(runner.stdout)?.[1] ?? 0);
const failed = count('fail') + count('cancelled');
process.stdout.write(runner.stdout + runner.stderr);
console.log(`${count('pass')} passed, ${failed} failed`);
process.exitCode = runner.status ?? 1;
