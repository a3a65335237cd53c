// Finds the browser that the tests run in. Node built-ins only: it runs before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const APPLICATIONS = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const root = process.env[variable];
    if (!root) return [];
    return [
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Chromium/Application/chrome.exe'),
      join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  }),
};
/** Where Debian's package puts Firefox. */
export const FIREFOX = '/usr/bin/firefox-esr';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

/**
 * Looks where browsers usually are.
 * @param {NodeJS.ProcessEnv} [environment] `CHROME_PATH` and `PATH` are read
 * @returns {string | undefined} path of a Chromium-based browser
 */
export function findBrowser(environment = process.env) {
  if (environment.CHROME_PATH) return existsSync(environment.CHROME_PATH) ? environment.CHROME_PATH : undefined;
  const onPath = (environment.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  return [...(APPLICATIONS[process.platform] ?? []), ...onPath].find((path) => existsSync(path));
}

/** Installs packages of Debian, where that can be done without asking anybody; throws where it cannot. */
function install(...packages) {
  console.error(`Not here yet: installing ${packages.join(', ')} with apt-get.`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Makes sure that programs are there, by their packages.
 * @param {Record<string, string>} programs package → program
 * @throws {Error} with one sentence that says what to do
 */
export function requirePackages(programs) {
  const missing = Object.keys(programs).filter((name) => !existsSync(join('/usr/bin', programs[name])));
  if (missing.length === 0) return;
  if (!mayInstall()) throw new Error(`These tests need the packages ${missing.join(', ')}: sudo apt-get install them.`);
  install(...missing);
}

/**
 * Finds a browser, and installs Debian's where that can be done without asking anybody.
 * @returns {string} path of the browser
 * @throws {Error} with one sentence that says what to do
 */
export function requireBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !existsSync(CHROME_PATH)) {
    throw new Error(
      `CHROME_PATH names ${CHROME_PATH}, which does not exist: set it to a Chrome or Chromium, or unset it.`,
    );
  }
  const found = findBrowser();
  if (found) return found;
  if (mayInstall()) {
    try {
      install('chromium');
    } catch {
      throw new Error(
        'apt-get could not install chromium: install Chrome or Chromium by hand, or set CHROME_PATH to one.',
      );
    }
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'The tests need Chrome, Chromium or Edge: install one of them, or set CHROME_PATH to its program file.',
  );
}
