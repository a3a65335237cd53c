/** One visit of a page in Chromium, and what it took. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Told } from './document.ts';

/** What a visit took; times in milliseconds, memory in bytes. */
export interface Visit extends Told {
  script: number;
  layout: number;
  heap: number;
}

/** A slow phone on a slow network, as Lighthouse has it: 150 ms, 1.6 Mbit/s. */
export interface Throttle {
  processor?: number;
  network?: boolean;
}

const SLOW = { download: (1.6 * 1024 * 1024) / 8, upload: (750 * 1024) / 8, latency: 150 };

async function open(browser: Browser, { network, processor }: Throttle = {}): Promise<[Page, CDPSession]> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await page.setCacheEnabled(false);
  if (processor) await page.emulateCPUThrottling(processor);
  if (network) await page.emulateNetworkConditions(SLOW);
  return [page, session];
}

const DONE = 'window.told?.all > 0';

/** Opens the page and waits until all its quotes show. */
export async function visit(browser: Browser, address: string, throttle?: Throttle): Promise<Visit> {
  const [page, session] = await open(browser, throttle);
  try {
    await page.goto(address);
    await page.waitForFunction(DONE, { timeout: 60_000 });
    const told = (await page.evaluate('window.told')) as Told;
    const { LayoutDuration = 0, RecalcStyleDuration = 0, ScriptDuration = 0 } = await page.metrics();
    const heap = await heapOf(page, session);
    return { ...told, script: ScriptDuration * 1000, layout: (LayoutDuration + RecalcStyleDuration) * 1000, heap };
  } finally {
    await page.close();
  }
}

/** Bytes of JavaScript objects that are still in use. */
async function heapOf(page: Page, session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await page.metrics()).JSHeapUsedSize ?? 0;
}

/** The heap after each round in which all quotes were put on the page and taken off again. */
export async function refill(browser: Browser, address: string, rounds: number): Promise<number[]> {
  const [page, session] = await open(browser);
  const heaps: number[] = [];
  try {
    await page.goto(address);
    await page.waitForFunction(DONE, { timeout: 60_000 });
    await page.evaluate('window.prepare()');
    for (let round = 0; round < rounds; round++) {
      await page.evaluate('window.empty()');
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      heaps.push(await heapOf(page, session));
      await page.evaluate('window.fill(); window.watch().then(() => true)');
    }
  } finally {
    await page.close();
  }
  return heaps;
}
