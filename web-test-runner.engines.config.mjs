// The tests of elements in three engines, from Debian's packages: `npm run test:engines`.
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { FIREFOX, requirePackages } from './scripts/browser.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import chromium from './web-test-runner.config.mjs';

requirePackages({ 'firefox-esr': 'firefox-esr', 'webkit2gtk-driver': 'WebKitWebDriver', xvfb: 'Xvfb', xauth: 'xauth' });

export default {
  ...chromium,
  browsers: [
    ...chromium.browsers,
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: { browser: 'firefox', executablePath: FIREFOX, headless: true },
    }),
    webkitLauncher(),
  ],
};
