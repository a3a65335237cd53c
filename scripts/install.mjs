// Runs before `npm start` and `npm test`: after it, everything that they need is there.
//   node scripts/install.mjs [--browser]
// Node built-ins only. `npm ci` runs only when the lock is not the one that was installed last.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeProblem } from './node-version.mjs';
import { requireBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const mark = `${root}node_modules/.otg-widgets-lock`;

/** Tools that would fetch a browser or report home at install are told not to. */
const QUIET = { PUPPETEER_SKIP_DOWNLOAD: '1', STORYBOOK_DISABLE_TELEMETRY: '1' };

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
}

function isInstalled(hash) {
  return existsSync(mark) && readFileSync(mark, 'utf8').trim() === hash;
}

function installPackages(hash) {
  console.error('Installing the packages of package-lock.json (once; about a minute) …');
  const options = {
    cwd: root,
    env: { ...process.env, ...QUIET },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  };
  const { status, stdout, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options);
  if (status === 0) return writeFileSync(mark, `${hash}\n`);
  const output = `${stdout ?? ''}${stderr ?? ''}`.trim();
  throw new Error(`${output}\n\n${mendOf(output)}`);
}

/** The one sentence behind npm's own output: what to do now. */
function mendOf(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(output)) {
    return 'npm ci could not reach the registry: check the network (and the proxy, `npm config get proxy`), then run the same command again.';
  }
  if (/ENOSPC/.test(output)) return 'npm ci found the disk full: free about 600 MB and run the same command again.';
  if (/EACCES|EPERM/.test(output)) {
    return 'npm ci may not write here: make this folder (and ~/.npm) yours, then run the same command again.';
  }
  if (/from lock file|in sync/.test(output)) {
    return 'package-lock.json does not fit package.json: run `npm install` and `npm run fix:lock`, then the same command again.';
  }
  return 'npm ci failed with the output above: delete the folder node_modules and run the same command again.';
}

try {
  const problem = nodeProblem(process.versions.node);
  if (problem) throw new Error(problem);
  const hash = lockHash();
  if (!isInstalled(hash)) installPackages(hash);
  if (process.argv.includes('--browser')) requireBrowser();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
