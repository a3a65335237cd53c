/** Opens a built application in a browser, as its readers do. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocket, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import sirv from 'sirv';
import type { OtgRecord } from '../../src/record/types.ts';
import { APPS_FOLDER, type App } from './apps.ts';
import { ask, CHECKS, RECORD, type Shown } from './checks.ts';

const DATA = join(import.meta.dirname, '../../data');

/** What the applications show, read where they read it. */
function shownRecord(): Shown {
  const text = readFileSync(join(DATA, 'records', `${RECORD}.json`), 'utf8');
  const [quote] = (JSON.parse(text) as OtgRecord).quotes;
  return { record: RECORD, words: quote?.parts[0]?.text.slice(0, 20) ?? '' };
}

/** What came of each check: undefined where it holds, else what does not. */
export type Findings = Map<string, string | undefined>;

/** An application that answers. */
interface Running {
  address: string;
  stop: () => void;
}

async function freePort(): Promise<number> {
  const socket = createSocket().listen(0);
  await once(socket, 'listening');
  const { port } = socket.address() as AddressInfo;
  socket.close();
  return port;
}

/** Files and nothing else, as on any static host. */
async function serveFiles(app: App): Promise<Running> {
  const files = sirv(join(APPS_FOLDER, app.folder, 'dist'), { dev: true });
  const records = sirv(DATA, { dev: true });
  const server = createServer((request, response) => {
    const end = () => void response.writeHead(404).end();
    return request.url?.startsWith('/records/') ? records(request, response, end) : files(request, response, end);
  }).listen(0);
  await once(server, 'listening');
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, stop: () => server.close() };
}

/** The application's own server. */
async function startServer(app: App): Promise<Running> {
  const port = await freePort();
  const child: ChildProcess = spawn(process.execPath, ['server.js', String(port), join(DATA, 'records')], {
    cwd: join(APPS_FOLDER, app.folder),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([
    once(child.stdout as NonNullable<typeof child.stdout>, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error(`the server of ${app.folder} ended`))),
  ]);
  return { address: `http://localhost:${port}/`, stop: () => child.kill() };
}

/** Complaints of the page, but for the record that is not there on purpose. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const expected = /Failed to load resource/.test(message.text());
    if (!expected && ['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

/** What only an element that the application does not import has in its code. */
const ELSEWHERE = 'dateline';

/** Code of elements that the application does not use. */
function unusedCode(app: App): string | undefined {
  const folder = join(APPS_FOLDER, app.folder, 'dist');
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.js'));
  const found = files.filter((name) => readFileSync(join(folder, name), 'utf8').includes(ELSEWHERE));
  return found.length ? `elements that the application does not import are in ${found.join(', ')}` : undefined;
}

/** The words that stand in a declarative shadow root, as often as they stand there. */
const staticWords = (page: Page) =>
  page.$eval('#static otg-quote', (quote) =>
    [...(quote.shadowRoot?.querySelectorAll('[part=text]') ?? [])].map(
      (words) => words.getBoundingClientRect().height > 0,
    ),
  );

/** A server's page, before a script runs and where none does: the fallback, and the element as static markup. */
async function readWithoutScript(browser: Browser, address: string, { words }: Shown): Promise<Findings> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(address);
  const [text, height] = await page.$eval(
    '#attributes',
    (quote) => [quote.textContent, quote.getBoundingClientRect().height] as const,
  );
  const read = await staticWords(page);
  await page.close();
  return new Map([
    ['no script', text?.includes(words) && height > 0 ? undefined : `a reader sees ${text}, ${height} px high`],
    ['static', read.join() === 'true' ? undefined : `the static markup shows: ${read.join()}`],
  ]);
}

/** Where the script runs, the element takes its static markup over, and shows it once. */
async function readTakenOver(page: Page): Promise<string | undefined> {
  await page
    .waitForFunction(() => document.querySelector('#static otg-quote:defined'), { timeout: 5000 })
    .catch(() => undefined);
  const read = await staticWords(page);
  return read.join() === 'true' ? undefined : `the element in place of its static markup shows: ${read.join()}`;
}

/** Opens the application and asks it everything. */
export async function browse(browser: Browser, app: App): Promise<Findings> {
  const { address, stop } = await (app.server ? startServer(app) : serveFiles(app));
  const findings: Findings = new Map();
  const page = await browser.newPage();
  try {
    const shown = shownRecord();
    const complaints = listen(page);
    await page.goto(address);
    for (const check of CHECKS) findings.set(check.name, await ask(page, check, shown));
    findings.set('quiet', complaints.length ? `the console says: ${complaints.join('\n')}` : undefined);
    findings.set('one of six', unusedCode(app));
    if (app.server) {
      for (const [name, problem] of await readWithoutScript(browser, address, shown)) findings.set(name, problem);
      findings.set('taken over', await readTakenOver(page));
    }
  } finally {
    await page.close();
    stop();
  }
  return findings;
}
