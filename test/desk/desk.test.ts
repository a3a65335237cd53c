/**
 * The desk end to end, in a real browser, on the site that `otg build` makes: an editor's morning. In Firefox with
 * `OTG_BROWSER=firefox`, as `npm run test:engines` does.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import sirv from 'sirv';
import { FIREFOX, requireBrowser } from '../../scripts/browser.mjs';
import { CORPUS } from '../../scripts/scores.ts';
import { otg } from '../support/otg.ts';

const folder = mkdtempSync(join(tmpdir(), 'otg-desk-'));
const seed = readFileSync(join(CORPUS, 'seed.txt'), 'utf8');
let browser: Browser;
let server: Server;
let base = '';

/** What a static host sends with the page of the site: the policy of `_headers`. */
const policy = (): string =>
  /^\/\n(?: .*\n)*? {2}Content-Security-Policy: (.*)$/m.exec(readFileSync(join(folder, '_headers'), 'utf8'))?.[1] ?? '';

before(async () => {
  const { code, stderr } = otg(['build', 'data/documents', '--out', folder]);
  assert.equal(code, 0, stderr);
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response, path) => {
      if (path === '/' || path === '/index.html') response.setHeader('content-security-policy', policy());
      else response.setHeader('access-control-allow-origin', '*');
    },
  });
  server = createServer((request, response) => {
    if (request.url === '/newspaper') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><meta charset="utf-8"><body>${embedded}</body>`);
      return;
    }
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launch(
    process.env['OTG_BROWSER'] === 'firefox'
      ? { browser: 'firefox', executablePath: FIREFOX }
      : { executablePath: requireBrowser(), args: ['--no-sandbox', '--disable-gpu', '--lang=en'] },
  );
});

after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** What the newspaper's page holds. */
let embedded = '';

/** A page of the desk in a browser that knows nothing of the last one. */
async function open(): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) errors.push(message.text());
  });
  await page.goto(base);
  await page.waitForSelector('otg-desk >>> textarea');
  return { page, errors };
}

async function paste(page: Page, text: string): Promise<void> {
  await page.$eval(
    'otg-desk >>> textarea',
    (field, value) => {
      (field as HTMLTextAreaElement).value = value;
    },
    text,
  );
  await page.click('otg-desk >>> form button.main');
  await page.waitForSelector('otg-desk >>> otg-desk-findings >>> li', { timeout: 15_000 });
}

const rows = (page: Page): Promise<string[]> =>
  page.$$eval('otg-desk >>> otg-desk-findings >>> li', (items) =>
    items.map((item) => item.textContent.replace(/\s+/g, ' ').trim()),
  );
const rowOf = async (page: Page, id: string): Promise<string> =>
  (await rows(page)).find((row) => row.startsWith(id)) ?? '';
const settled = (page: Page, holds: string): Promise<unknown> =>
  page.waitForFunction(
    (words: string) => {
      const desk = document.querySelector('otg-desk')?.shadowRoot;
      const findings = desk?.querySelector('otg-desk-findings')?.shadowRoot;
      return findings?.textContent.includes(words);
    },
    { timeout: 8000 },
    holds,
  );

describe('an editor', () => {
  it('pastes the seed, gives a quote another speaker, reloads, copies the embed, and opens it on another page', async () => {
    const { errors, page } = await open();
    await paste(page, seed);
    assert.match(await rowOf(page, 'q1'), /Садыр Жапаров$/);
    await page.click('otg-desk >>> otg-desk-source >>> #text mark[data-label=q1]');
    await page.waitForSelector('otg-desk >>> otg-desk-findings >>> select[data-field=speaker]');
    const other = await page.$eval(
      'otg-desk >>> otg-desk-findings >>> select[data-field=speaker]',
      (select) => [...(select as HTMLSelectElement).options].find(({ text }) => text.includes('Омуралиев'))?.value,
    );
    await page.select('otg-desk >>> otg-desk-findings >>> select[data-field=speaker]', other ?? '');
    await page.waitForFunction(() =>
      document.querySelector('otg-desk')?.shadowRoot?.querySelector('#bar')?.textContent.includes('1 change'),
    );
    await page.reload();
    await page.waitForSelector('otg-desk >>> otg-desk-findings >>> li', { timeout: 15_000 });
    assert.match(await rowOf(page, 'q1'), /Омуралиев$/, 'the reload has lost the change');

    await page.click('otg-desk >>> #tab-embed');
    await page.waitForFunction(() =>
      document
        .querySelector('otg-desk')
        ?.shadowRoot?.querySelector('otg-desk-embed')
        ?.shadowRoot?.querySelector('textarea')
        ?.value.includes('otg-quote'),
    );
    const code = await page.$eval(
      'otg-desk >>> otg-desk-embed >>> textarea',
      (field) => (field as HTMLTextAreaElement).value,
    );
    assert.match(code, /Омуралиев/);
    assert.match(code, /integrity="sha384-/);
    assert.deepEqual(errors, []);
    await page.browserContext().close();

    // The record of the site has the same quote under the same words; the newspaper takes that one.
    embedded = code.replace(/records\/[^"#]+\.json/, 'records/2025-09-12-bishkek-security-councils.json');
    const newspaper = await browser.newPage();
    await newspaper.goto(`${base}newspaper`);
    await newspaper.waitForSelector('otg-quote >>> blockquote', { timeout: 8000 });
    const words = await newspaper.$eval('otg-quote >>> blockquote', (quote) => (quote as HTMLElement).innerText);
    assert.ok(seed.includes(words));
    await newspaper.close();
  });

  it('undoes and redoes, by button and by keyboard', async () => {
    const { page } = await open();
    await paste(page, seed);
    const count = (await rows(page)).length;
    await page.click('otg-desk >>> otg-desk-findings >>> li button.choose');
    await page.$$eval('otg-desk >>> otg-desk-findings >>> li[data-chosen] .row button', (buttons) =>
      (buttons.at(-1) as HTMLElement).click(),
    );
    await page.waitForFunction(
      (least: number) =>
        (document
          .querySelector('otg-desk')
          ?.shadowRoot?.querySelector('otg-desk-findings')
          ?.shadowRoot?.querySelectorAll('li').length ?? least) < least,
      {},
      count,
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction(
      (least: number) =>
        document
          .querySelector('otg-desk')
          ?.shadowRoot?.querySelector('otg-desk-findings')
          ?.shadowRoot?.querySelectorAll('li').length === least,
      {},
      count,
    );
    await page.browserContext().close();
  });

  it('picks a document of the site', async () => {
    const { page } = await open();
    await page.waitForSelector('otg-desk >>> #site li button');
    await page.click('otg-desk >>> #site li button');
    await page.waitForSelector('otg-desk >>> otg-desk-findings >>> li', { timeout: 15_000 });
    assert.match(await rowOf(page, 'q1'), /Садыр Жапаров$/);
    await page.browserContext().close();
  });

  it('sees a saved page read as its article, and a sentence for what is no release', async () => {
    const { page } = await open();
    await paste(
      page,
      `<!doctype html><html><head><title>Встреча</title></head><body><nav>Меню</nav><article><h1>Встреча</h1><p>${seed.replaceAll('\n\n', '</p><p>')}</p></article></body></html>`,
    );
    assert.match(await rowOf(page, 'q1'), /Садыр Жапаров$/);
    await page.browserContext().close();
    const { page: empty } = await open();
    await empty.type('otg-desk >>> textarea', '12345');
    await empty.click('otg-desk >>> form button.main');
    await empty.waitForSelector('otg-desk >>> .remark');
    assert.ok((await empty.$eval('otg-desk >>> .remark', (remark) => remark.textContent)).trim().length > 10);
    await empty.browserContext().close();
  });

  it('has a document of a megabyte taken apart while the page stays awake', async () => {
    const { page } = await open();
    // As text: what a loader writes into functions is not there in a page.
    const longest = page.evaluate(`new Promise((resolve) => {
      let last = performance.now(), most = 0;
      const end = last + 15000;
      (function beat() {
        const now = performance.now();
        most = Math.max(most, now - last);
        last = now;
        if (now > end) resolve(most);
        else setTimeout(beat, 5);
      })();
    })`) as Promise<number>;
    const large = `${seed}\n\n${'Стороны обсудили вопросы безопасности и торговли. '.repeat(11_000)}`;
    await page.$eval(
      'otg-desk >>> textarea',
      (field, value) => void ((field as HTMLTextAreaElement).value = value),
      large,
    );
    await page.click('otg-desk >>> form button.main');
    assert.ok((await longest) < 1500, `the page stood still for ${Math.round(await longest)} ms`);
    await page.browserContext().close();
  });

  it('reads it in the language of choice, which is kept', async () => {
    const { page } = await open();
    await page.select('otg-desk >>> header select', 'ky');
    await page.waitForFunction(() => document.documentElement.lang === 'ky');
    const heading = await page.$eval('otg-desk >>> h1', (one) => one.textContent);
    assert.ok(/\p{Script=Cyrillic}/u.test(heading), heading);
    await page.reload();
    await page.waitForFunction(() => document.documentElement.lang === 'ky');
    await page.browserContext().close();
  });

  it('is found nothing wrong with by axe, before and after a document', async () => {
    const { page } = await open();
    const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
    const check = async (): Promise<string[]> => {
      // Past the policy of the page, as a tool of the browser is.
      await page.evaluate(axe);
      return (await page.evaluate(
        'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes.map(({ target }) => target.join(" ")).slice(0, 3).join("; ")))',
      )) as string[];
    };
    assert.deepEqual(await check(), []);
    await paste(page, seed);
    await settled(page, 'q2');
    await page.click('otg-desk >>> otg-desk-findings >>> li button.choose');
    assert.deepEqual(await check(), []);
    await page.click('otg-desk >>> #tab-embed');
    assert.deepEqual(await check(), []);
    await page.browserContext().close();
  });
});
