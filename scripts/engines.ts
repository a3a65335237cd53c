/** `npm run test:engines`: the tests of elements in Chromium, Firefox and WebKit, then the desk in Firefox. */
import { spawnSync } from 'node:child_process';

const RUNS = [
  ['node_modules/@web/test-runner/dist/bin.js', '--config', 'web-test-runner.engines.config.mjs'],
  ['--import', 'tsx', 'scripts/unit.ts', 'test/desk/desk.test.ts'],
];

const env = { ...process.env, OTG_BROWSER: 'firefox' };
const codes = RUNS.map((args) => spawnSync(process.execPath, args, { stdio: 'inherit', env }).status);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
