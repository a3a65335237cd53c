/** The table of checks: what an application shows of the elements, in a browser. Each is asked of every application. */
import type { Page } from 'puppeteer-core';

/** The record that the applications show. */
export const RECORD = '2025-09-12-bishkek-security-councils';

/** What a question may be about. */
export interface Shown {
  /** Id of the record. */
  record: string;
  /** First words of its first quote. */
  words: string;
}

/** One question to the page; it runs in the browser. */
export interface Check {
  /** Heading of the column. */
  name: string;
  /** What has to be so, for the reader of a failure. */
  means: string;
  /** What is done before. */
  click?: string;
  /** Asked until it is so, or five seconds have passed. */
  holds: (shown: Shown) => boolean;
}

/** Asked one after the other: a later one may have changed the page. */
export const CHECKS: readonly Check[] = [
  {
    name: 'renders',
    means: 'the element shows the words of its record, and its class stands on it',
    holds: ({ words }) => {
      const quote = document.querySelector('#attributes.quote');
      return !!quote?.shadowRoot?.querySelector('[part=text]')?.textContent?.startsWith(words);
    },
  },
  {
    name: 'attributes',
    means: 'attributes get there, those with a hyphen and numbers too',
    holds: ({ record }) => {
      const quote = document.querySelector('#attributes') as (Element & { src: string; variant: string }) | null;
      const list = document.querySelector('#people') as (Element & { filterFrom: number; group: string }) | null;
      const given =
        quote?.getAttribute('src') === `/records/${record}.json#q1` || quote?.src.endsWith(`${record}.json#q1`);
      return !!given && quote?.variant === 'card' && list?.filterFrom === 2 && list.group === 'country';
    },
  },
  {
    name: 'property',
    means: '`record` gets there as the object, not as an attribute, and shows',
    holds: ({ record }) => {
      const quote = document.querySelector('#property') as (Element & { record?: { id: string } }) | null;
      const shows = !!quote?.shadowRoot?.querySelector('[part=text]');
      return quote?.record?.id === record && !quote.hasAttribute('record') && shows;
    },
  },
  {
    name: 'otg-load',
    means: 'a listener hears `otg-load`, with the record, and finds the element by its reference',
    holds: ({ record }) => document.querySelector('#heard')?.textContent?.includes(`load ${record} card`) ?? false,
  },
  {
    name: 'otg-error',
    means: 'a listener hears `otg-error`, with its code',
    holds: () => document.querySelector('#heard')?.textContent?.includes('error http') ?? false,
  },
  {
    name: 'fallback',
    means: 'what the framework renders between the tags shows where there is no record',
    holds: () => {
      const words = document.querySelector('#missing > blockquote');
      return words?.textContent === 'The words' && !!words.assignedSlot && words.getBoundingClientRect().height > 0;
    },
  },
  {
    name: 'changes',
    means: 'attribute, property and fallback follow the state of the application',
    click: '#change',
    holds: () => {
      const quote = document.querySelector('#attributes') as (Element & { variant: string }) | null;
      const notice = document.querySelector('#property')?.shadowRoot?.querySelector('[part=notice]');
      return (
        quote?.variant === 'pull' &&
        !!notice &&
        document.querySelector('#missing')?.textContent?.trim() === 'Other words'
      );
    },
  },
  {
    name: 'goes',
    means: 'the framework takes an element off the page',
    click: '#toggle',
    holds: () => !document.querySelector('#people'),
  },
  {
    name: 'comes back',
    means: 'the framework puts the element back, with its record',
    click: '#toggle',
    holds: () => !!document.querySelector('#people')?.shadowRoot?.querySelector('[part=person]'),
  },
];

/** How long an answer may take, in milliseconds. */
const PATIENCE = 5000;

/** Asks one question; undefined where the answer is yes. */
export async function ask(page: Page, check: Check, shown: Shown): Promise<string | undefined> {
  try {
    if (check.click) await page.click(check.click);
    await page.waitForFunction(check.holds, { timeout: PATIENCE, polling: 20 }, shown);
    return undefined;
  } catch (error) {
    const seen = await page.evaluate(() => document.body.innerHTML.slice(0, 1500));
    return `${check.name}: it is not so that ${check.means}.\n${String(error)}\n${seen}`;
  }
}
