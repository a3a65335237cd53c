/**
 * `npm test`: everything that must hold, step by step. A step that holds is one line, a step that fails shows its whole
 * output, and so does one with figures to be read. The last line sums up checks and tests: `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

interface Step {
  name: string;
  command: readonly string[];
  /** Shows its output also where it holds: figures to be read. */
  shown?: boolean;
}

const bin = (path: string, ...args: string[]) => [`node_modules/${path}`, ...args];
const script = (path: string, ...args: string[]) => ['--import', 'tsx', path, ...args];

/** Steps of one row run side by side; the rows one after the other, because the later ones need what the earlier made. */
const STEPS: readonly (readonly Step[])[] = [
  [
    { name: 'types', command: bin('typescript/bin/tsc') },
    { name: 'style', command: bin('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  ],
  [
    { name: 'types of the engine, without a DOM', command: bin('typescript/bin/tsc', '-p', 'tsconfig.engine.json') },
    { name: 'format', command: bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  ],
  [
    {
      name: 'walls: who may import whom',
      command: bin(
        'dependency-cruiser/bin/dependency-cruise.mjs',
        'src',
        '--config',
        '.dependency-cruiser.js',
        '--output-type',
        'err-long',
      ),
    },
    { name: 'generated: countries', command: script('scripts/generate-countries.ts', '--check') },
  ],
  [
    { name: 'generated: schemas', command: script('scripts/generate-schemas.ts', '--check') },
    { name: 'generated: lock', command: ['scripts/fix-lock.mjs', '--check'] },
    { name: 'generated: manifest of the elements', command: script('scripts/generate-manifest.ts', '--check') },
  ],
  [
    {
      name: 'build: bundle and modules',
      command: bin('rollup/dist/bin/rollup', '-c', 'rollup.config.ts', '--configPlugin', 'esbuild', '--silent'),
    },
  ],
  [
    { name: 'build: types', command: bin('typescript/bin/tsc', '-p', 'tsconfig.build.json') },
    { name: 'records: otg check', command: script('src/cli/otg.ts', 'check') },
    { name: 'size', command: script('scripts/size.ts'), shown: true },
  ],
  [
    { name: 'tests on Node', command: script('scripts/unit.ts') },
    { name: 'accuracy', command: script('scripts/accuracy.ts', '--check') },
  ],
  [{ name: 'tests in a browser', command: bin('@web/test-runner/dist/bin.js') }],
];

interface Outcome {
  passed: number;
  failed: number;
}

function run({ command }: Step): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { env: { ...process.env, NO_COLOR: '1' } });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: stripVTControlCharacters(output) }));
  });
}

/** A step that counts says so in its last `N passed, N failed`; one that doesn't is one check. */
function outcomeOf(code: number, output: string): Outcome {
  const counted = [...output.matchAll(/\b(\d+) passed, (\d+) failed/g)].at(-1);
  const passed = Number(counted?.[1] ?? (code === 0 ? 1 : 0));
  const failed = Number(counted?.[2] ?? 0);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

async function report(step: Step): Promise<Outcome> {
  const started = performance.now();
  const { code, output } = await run(step);
  const outcome = outcomeOf(code, output);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = outcome.passed + outcome.failed > 1 ? `, ${outcome.passed} of ${outcome.passed + outcome.failed}` : '';
  console.log(`${outcome.failed ? '✖' : '✔'} ${step.name}${counts} (${seconds} s)`);
  if (outcome.failed || step.shown) console.log(output.trimEnd().replace(/^/gm, '  '));
  return outcome;
}

let passed = 0;
let failed = 0;
for (const row of STEPS) {
  for (const outcome of await Promise.all(row.map(report))) {
    passed += outcome.passed;
    failed += outcome.failed;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
