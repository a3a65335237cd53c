/**
 * `npm run test:stories`: opens every story in a browser, and fails when a story's own test does, when axe finds something — in
 * every theme, light and dark —, when the keyboard does not reach what can be pressed, when the page throws or logs an error, and
 * when anything is asked of another host than this machine. `--only WORDS` takes the stories whose id holds the words;
 * `--built` takes the site that the last run has written.
 */
import { availableParallelism } from 'node:os';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from './browser.mjs';
import * as inside from './stories/inside.ts';
import { buildSite, serveSite, type StoryEntry } from './stories/site.ts';

const FOLDER = 'storybook-static';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Every look of the toolbar but the first, which the story itself is tested in. */
const LOOKS = ['', 'broadsheet', 'tabloid', 'wire']
  .flatMap((theme) => ['light', 'dark'].map((scheme) => ({ theme, scheme })))
  .slice(1);
/** Milliseconds that one story may take. */
const PATIENCE = 30_000;

/** A page with ears for everything that no story should do. */
async function openPage(browser: Browser, origin: string, faults: string[]): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  // Two pages share the machine, and each is to believe that it is the one in front.
  await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
  // What tsx makes of a function asks for this, and the page does not have it.
  await page.evaluateOnNewDocument('globalThis.__name = (made) => made');
  await page.evaluateOnNewDocument(inside.listen);
  page.on('pageerror', (error) => faults.push(`the page threw: ${String((error as Error).message ?? error)}`));
  page.on('console', (message) => {
    const { url = '' } = message.location();
    if (message.type() !== 'error' || url.endsWith('/favicon.ico')) return;
    faults.push(`the page logged: ${message.text().split('\n')[0]} ${url}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob|about):/.test(url) && new URL(url).origin !== origin) faults.push(`asked another host: ${url}`);
  });
  return page;
}

/** Presses the tab key through a story. */
async function walk(page: Page): Promise<string[]> {
  const expected = await page.evaluate(inside.focusStart);
  const failures: string[] = [];
  for (const name of expected.slice(0, 60)) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(inside.focused);
    if (at.name !== name) return [...failures, `keyboard: expected “${name}”, came to “${at.name}”`];
    if (!at.seen) failures.push(`keyboard: “${name}” has the focus, and nothing shows it`);
  }
  return failures;
}

/** Opens one story; everything that is wrong with it. */
async function testStory(page: Page, origin: string, { id }: StoryEntry): Promise<string[]> {
  await page.goto(`${origin}/iframe.html?viewMode=story&id=${id}`, { waitUntil: 'domcontentloaded' });
  const finished = await page
    .waitForFunction(() => window.storyOutcome, { timeout: PATIENCE, polling: 25 })
    .then((handle) => handle.jsonValue() as Promise<inside.Outcome>)
    .catch(() => ({ id, failures: [`did not finish within ${PATIENCE / 1000} s`] }));
  if (finished.failures.length) return finished.failures;
  const failures = await walk(page);
  await page.addScriptTag({ path: AXE });
  failures.push(...(await page.evaluate(inside.auditLooks, LOOKS)));
  return failures;
}

const { values } = parseArgs({ options: { only: { type: 'string' }, built: { type: 'boolean' } } });
if (!values.built) buildSite(FOLDER);
const site = await serveSite(FOLDER);
const browser = await puppeteer.launch({
  executablePath: requireBrowser(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
  ],
});
const waiting = site.stories.filter(({ id }) => !values.only || id.includes(values.only));
let passed = 0;
let failed = 0;

/** Takes one story after the other. */
async function work(): Promise<void> {
  const faults: string[] = [];
  const page = await openPage(browser, site.origin, faults);
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    faults.length = 0;
    const failures = [...(await testStory(page, site.origin, story)), ...faults];
    if (failures.length === 0) passed++;
    else {
      failed++;
      console.log(
        `✖ ${story.title} › ${story.name} (${story.id})\n${failures.map((line) => `    ${line}`).join('\n')}`,
      );
    }
  }
}

try {
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
} finally {
  await browser.close();
  site.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
