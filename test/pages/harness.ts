/**
 * Whole pages in a real browser, served as the world serves them: the built bundle and the records on a host of their own,
 * the page on another. Keeps what a page asked for, what went wrong in it, and what its policy refused.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from '../../scripts/browser.mjs';
import { pagesOf } from '../../src/embed/pages.ts';
import type { OtgRecord } from '../../src/record/types.ts';
import { sampleBytes, sampleRecord } from '../support/sample.ts';

const dist = join(import.meta.dirname, '../../dist');

/** What a route answers. */
export interface Answer {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Milliseconds before the answer. */
  delay?: number;
  /** The connection ends after the body, in the middle of what was announced. */
  cut?: boolean;
  /** Never ends: the body again and again. */
  endless?: boolean;
}

export type Routes = Record<string, Answer | (() => Answer)>;

/** An open page, and what was seen of it. */
export interface Visit {
  page: Page;
  /** Addresses of all requests but the page's own. */
  requests: string[];
  /** Uncaught errors and unhandled rejections. */
  errors: string[];
}

/** Elements of a page tell here what happened: `window.heard`. */
export const LISTEN =
  "window.heard = []; for (const type of ['otg-load', 'otg-error']) document.addEventListener(type, (event) => window.heard.push(type + ' ' + event.target.localName + (event.detail.error ? ' ' + event.detail.error.code : '')), true); window.violations = []; document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective + ' ' + event.blockedURI)); window.shifts = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shifts += entry.value; }).observe({ type: 'layout-shift', buffered: true });";

/** What `LISTEN` keeps. */
interface Heard {
  heard: string[];
  violations: string[];
  shifts: number;
}

/** What the page has heard so far. */
export const heardOn = (page: Page): Promise<Heard> =>
  page.evaluate(() => {
    const { heard, violations, shifts } = window as unknown as Heard;
    return { heard, violations, shifts };
  });

/** The two hosts and the browser. */
export class Harness {
  /** Address of the host of embeds, with `/` at the end. */
  embeds = '';
  /** Address of the newspaper. */
  news = '';
  readonly record: OtgRecord = sampleRecord();
  readonly #routes = new Map<string, Answer | (() => Answer)>();
  readonly #servers: Server[] = [];
  #browser: Browser | undefined;

  async start(): Promise<void> {
    this.embeds = await this.#listen((request, response) => this.#embed(request, response));
    this.news = await this.#listen((request, response) => this.#answer(request, response));
    // Pages that a reader comes back to are kept as they were, as in any browser.
    this.#browser = await launch({
      executablePath: requireBrowser(),
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
  }

  /** Address of the sample record, with an item. */
  src(item = 'q1', path = `records/${this.record.id}.json`): string {
    return `${this.embeds}${path}${item && `#${item}`}`;
  }

  /** The tag of the bundle. */
  get script(): string {
    return `<script type="module" crossorigin src="${this.embeds}otg-widgets.js"></script>`;
  }

  /**
   * Opens a page of the newspaper.
   *
   * @param html - whole; `LISTEN` is not in it by itself
   * @param routes - further answers of the newspaper (`/x`) and of the host of embeds (`embeds:/x`)
   * @param headers - of the page
   * @param prepare - called before the page is opened
   */
  async open(
    html: string,
    routes: Routes = {},
    headers: Record<string, string> = {},
    prepare?: (page: Page) => Promise<void>,
  ): Promise<Visit> {
    if (!this.#browser) throw new Error('start() first');
    this.#routes.clear();
    for (const [path, answer] of Object.entries(routes)) this.#routes.set(path, answer);
    this.#routes.set('/', { type: 'text/html; charset=utf-8', headers, body: html });
    const page = await this.#browser.newPage();
    const visit: Visit = { page, requests: [], errors: [] };
    page.on('request', (request) => {
      if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) visit.requests.push(request.url());
    });
    page.on('pageerror', (error) => visit.errors.push(String(error)));
    await page.evaluateOnNewDocument(LISTEN);
    await prepare?.(page);
    await page.goto(`${this.news}`, { waitUntil: 'load' });
    return visit;
  }

  async #listen(handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
    const server = createServer(handle);
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  /** What a static host of embeds has, to every origin. */
  #embed(request: IncomingMessage, response: ServerResponse): void {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const own = this.#routes.get(`embeds:${path}`);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-store');
    if (own) return send(response, typeof own === 'function' ? own() : own);
    const { id } = this.record;
    if (path === `/records/${id}.json`)
      return send(response, { type: 'application/json', body: JSON.stringify(this.record) });
    if (path === `/records/${id}.txt`)
      return send(response, { type: 'text/plain; charset=utf-8', body: sampleBytes() });
    if (path.startsWith('/frames/')) return void this.#frame(path, response);
    try {
      const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
      send(response, { type, body: readFileSync(join(dist, path.replace(/^\/old\//, '/'))) });
    } catch {
      send(response, { status: 404 });
    }
  }

  async #frame(path: string, response: ServerResponse): Promise<void> {
    const pages = await pagesOf(this.record, { base: this.embeds });
    const found = pages.find((page) => `/${page.path}` === path);
    send(response, found ? { type: 'text/html; charset=utf-8', body: found.content } : { status: 404 });
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const answer = this.#routes.get(path) ?? { status: 404 };
    send(response, typeof answer === 'function' ? answer() : answer);
  }
}

function send(response: ServerResponse, answer: Answer): void {
  const { body = '', cut, delay = 0, endless, headers = {}, status = 200, type = 'text/plain' } = answer;
  setTimeout(() => {
    response.writeHead(status, {
      'content-type': type,
      ...headers,
      ...(cut ? { 'content-length': String(Buffer.byteLength(body) * 2) } : {}),
    });
    if (endless) return pour(response, body);
    if (cut) {
      response.write(body);
      setTimeout(() => response.destroy(), 50);
    } else response.end(body);
  }, delay);
}

function pour(response: ServerResponse, body: string | Uint8Array): void {
  while (!response.destroyed && response.write(body));
  if (!response.destroyed) response.once('drain', () => pour(response, body));
}

/** What a reader sees of a quote: the words that show, their box, and how many quotations there are. */
export interface Seen {
  words: string;
  width: number;
  height: number;
  fontSize: number;
  quotations: number;
  sentence: string;
  top: number;
}

/** Looks at the first element of a name, through its shadow root where it has one. */
export const look = (page: Page, selector = 'otg-quote'): Promise<Seen> =>
  page.$eval(selector, (element) => {
    const root = element.shadowRoot;
    const slotted = !root || root.querySelector('slot');
    const quotes = [
      ...(root?.querySelectorAll('blockquote') ?? []),
      ...(slotted ? element.querySelectorAll('blockquote') : []),
    ];
    const quote = quotes[0] ?? element;
    const { height, top, width } = quote.getBoundingClientRect();
    return {
      words: (quote as HTMLElement).innerText,
      width,
      height,
      top,
      fontSize: Number.parseFloat(getComputedStyle(quote).fontSize),
      quotations: quotes.length,
      sentence: root?.querySelector('[part=error]')?.textContent ?? '',
    };
  });

/** Waits until the page has heard so many events. */
export const hears = (page: Page, count = 1): Promise<unknown> =>
  page.waitForFunction((least: number) => (window as unknown as Heard).heard.length >= least, { timeout: 8000 }, count);
