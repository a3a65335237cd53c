/**
 * What a thousand quotes cost a page in Chromium, beside the same thousand as plain styled blockquotes in the same run, in
 * turn: from the start of the page to the picture after the last quote. `npm run bench -- page`, after `npm run build`.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch, type Browser } from 'puppeteer-core';
import { plainTable } from '../../scripts/accuracy-table.ts';
import { requireBrowser } from '../../scripts/browser.mjs';
import type { OtgRecord } from '../../src/record/types.ts';
import { pageStyles } from '../../src/styles/page.ts';
import type { BenchResult } from './extraction.ts';
import { figure, median, spread, type Timing } from './measure.ts';

const QUOTES = 1000;
const ROUNDS = 9;
const RECORD = 'data/records/2025-09-12-bishkek-security-councils.json';

const seed = JSON.parse(readFileSync(RECORD, 'utf8')) as OtgRecord;
const quotes = Array.from({ length: QUOTES }, (_, at) => ({
  ...(seed.quotes[at % seed.quotes.length] as OtgRecord['quotes'][number]),
  id: `q${at + 1}`,
}));

const words = (at: number): string =>
  `<blockquote lang="ru">${quotes[at]?.parts[0]?.text}</blockquote>` +
  '<p>Садыр Жапаров, президент, Кыргызстан<br>12 сентября 2025 г. · <a href="https://24.kg/">Источник: 24.kg</a></p>';
const thousand = (markup: (at: number) => string): string => quotes.map((_, at) => markup(at)).join('\n');
const src = (at: number): string => `src="/record.json#q${at + 1}"`;

/** Tells the time of the picture after the last quote. */
const END =
  'const end = () => { document.body.offsetHeight; requestAnimationFrame(() => requestAnimationFrame(() => { window.ended = performance.now(); })); };';
const COUNT = `let shown = 0; document.addEventListener('otg-load', () => { if (++shown === ${QUOTES}) end(); }); import('/otg-widgets.js');`;

/** The pages that are compared, by name; the first is the measure, and a budget is what is promised: times its least time. */
const PAGES: Readonly<Record<string, { body: string; script: string; budget?: number }>> = {
  'plain blockquotes': {
    body: thousand((at) => `<div class="plain">${words(at)}</div>`),
    script: "fetch('/record.json').then((answer) => answer.json()).then(end);",
  },
  'otg-quote': { body: thousand((at) => `<otg-quote ${src(at)}></otg-quote>`), script: COUNT, budget: 1.6 },
  // The page lays out the fallback, and then the element: twice what plain markup takes is what it has to be.
  'otg-quote with its fallback': {
    body: thousand((at) => `<otg-quote ${src(at)}>${words(at)}</otg-quote>`),
    script: COUNT,
  },
};

const html = ({ body, script }: { body: string; script: string }): string =>
  `<!doctype html><html lang="ru"><meta charset="utf-8"><title>1000</title><style>${pageStyles}
${pageStyles.replaceAll(/otg-quote(?!\[)(?::not\([^)]*\))?/g, '.plain')} body { font: 17px/1.5 serif; }</style><body>${body}
<script type="module">${END} ${script}</script>`;

function serve(): Promise<Server> {
  const files: Record<string, [type: string, body: string]> = {
    '/record.json': ['application/json', JSON.stringify({ ...seed, quotes })],
    '/otg-widgets.js': ['text/javascript', readFileSync('dist/otg-widgets.js', 'utf8')],
    '/locales/ru.js': ['text/javascript', readFileSync('dist/locales/ru.js', 'utf8')],
  };
  for (const [at, page] of Object.values(PAGES).entries()) files[`/${at}`] = ['text/html', html(page)];
  const server = createServer(({ url = '' }, response) => {
    const [type, body] = files[url] ?? ['text/plain', ''];
    response.writeHead(files[url] ? 200 : 404, { 'content-type': `${type}; charset=utf-8` });
    response.end(body);
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

async function timeOf(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction('window.ended');
  const time = (await page.evaluate('window.ended')) as number;
  await page.close();
  return time;
}

/** Runs everything. */
export async function run(): Promise<BenchResult> {
  const names = Object.keys(PAGES);
  const times: number[][] = names.map(() => []);
  const server = await serve();
  const browser = await launch({ executablePath: requireBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const { port } = server.address() as AddressInfo;
    // The first round warms up.
    for (let round = 0; round <= ROUNDS; round++) {
      for (const at of names.keys()) {
        const time = await timeOf(browser, `http://localhost:${port}/${at}`);
        if (round) times[at]?.push(time);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  const timings = times.map(median);
  const plain = timings[0] as Timing;
  const failures: string[] = [];
  const rows = Object.entries(PAGES).map(([name, { budget = Infinity }], at) => {
    const timing = timings[at] as Timing;
    const [least, middle] = [timing.least / plain.least, timing.median / plain.median];
    if (least > budget) failures.push(`${name}: ${figure(least)} times plain blockquotes, more than ${budget}`);
    return [name, spread(timing), figure(least), figure(middle)];
  });
  const text = plainTable([[`${QUOTES} quotes`, 'ms', 'ratio of the least', 'of the medians'], ...rows]);
  return { text, figures: Object.fromEntries(names.map((name, at) => [name, timings[at]])), failures };
}
