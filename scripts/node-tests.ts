/** Node's own test runner, for the tests that need no browser, or open one themselves. */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** What a run of test files gave. */
export interface NodeTests {
  passed: number;
  failed: number;
  output: string;
  status: number;
}

/**
 * Runs test files.
 * @param files - their paths
 * @param load - modules that each of them loads first
 */
export function runNodeTests(files: readonly string[], load: readonly string[] = []): NodeTests {
  const imports = ['tsx', ...load].flatMap((module) => ['--import', module]);
  // Node leaves one core free by itself; these tests wait for browsers and child processes most of the time.
  const concurrency = `--test-concurrency=${availableParallelism()}`;
  const args = [...imports, '--test', concurrency, '--test-reporter=spec', ...files];
  const runner = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const count = (what: string) => Number(new RegExp(`^ℹ ${what} (\\d+)$`, 'mu').exec(runner.stdout)?.[1] ?? 0);
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    output: runner.stdout + runner.stderr,
    status: runner.status ?? 1,
  };
}
