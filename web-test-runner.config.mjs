import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { requireBrowser } from './scripts/browser.mjs';
import { records } from './test/support/server.mjs';

/** Chromium as a machine without a screen and without a network runs it. */
const chromium = chromeLauncher({
  launchOptions: {
    executablePath: requireBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
});

export default {
  files: ['test/**/*.browser.ts', '!test/frameworks/**'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  middleware: [records],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  browsers: [chromium],
  // What a refused record logs is what the tests provoke.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Failed to load resource'),
};
