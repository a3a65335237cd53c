/** Puts elements on the test page and waits for what they tell. */
import type { OtgRecord } from '../../src/record/types.ts';
import type { RecordError } from '../../src/store/record-error.ts';
import { buildSampleRecord, SAMPLE_DOCUMENT } from './sample-record.ts';

type Suite = (title: string, body: () => void) => void;
type Case = (title: string, body: () => unknown) => void;

/** What the runner puts on the page. */
export const { afterEach, describe, it } = globalThis as unknown as {
  afterEach: (body: () => unknown) => void;
  describe: Suite;
  it: Case;
};

const text = await (await fetch(`/${SAMPLE_DOCUMENT}`)).text();

/** A fresh sample record that a test may change. */
export const sample = (): OtgRecord => buildSampleRecord(text);

let serial = 0;
/** A URL under `/test-records/` that no test has used; the server counts what is asked for. See `test/support/server.mjs`. */
export const freshUrl = (kind: string): string => `/test-records/${kind}.json?${Date.now()}-${(serial += 1)}`;

/** How often the server was asked for a URL. */
export async function requestsFor(url: string): Promise<number> {
  return Number(await (await fetch(`/test-records/count?url=${encodeURIComponent(url)}`)).text());
}

/** Empties the page; give it to `afterEach`. */
export function clear(): void {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  document.documentElement.style.colorScheme = '';
}

/** Adds markup to the page and gives its first element back. Properties are set before it is connected. */
export function mount<T extends Element = HTMLElement>(markup: string, properties: object = {}): T {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const fragment = document.importNode(template.content, true);
  const element = fragment.firstElementChild as T;
  customElements.upgrade(element);
  Object.assign(element, properties);
  document.body.append(fragment);
  return element;
}

/** What an element told first. */
export type Told = { type: 'otg-load' } | { type: 'otg-error'; error: RecordError };

/** Waits for `otg-load` or `otg-error` of an element. */
export function told(element: Element): Promise<Told> {
  return new Promise((resolve) => {
    element.addEventListener('otg-load', () => resolve({ type: 'otg-load' }), { once: true });
    element.addEventListener(
      'otg-error',
      (event) => resolve({ type: 'otg-error', error: (event as CustomEvent<{ error: RecordError }>).detail.error }),
      { once: true },
    );
  });
}

/** Adds markup and waits until its first element shows its record. */
export async function shown<T extends Element = HTMLElement>(markup: string, properties: object = {}): Promise<T> {
  const element = mount<T>(markup, properties);
  const answer = await told(element);
  if (answer.type === 'otg-error') throw answer.error;
  return element;
}

/** The text of one CSS part, white space made single; undefined where there is no such part. */
export function part(element: Element, name: string): string | undefined {
  return element.shadowRoot?.querySelector(`[part='${name}']`)?.textContent?.replace(/\s+/g, ' ').trim();
}

/** Whether the fallback is what the reader sees: with no shadow root, or through its slot. */
export function showsFallback(element: Element): boolean {
  const slotted = !element.shadowRoot || !!element.shadowRoot.querySelector('slot')?.assignedNodes().length;
  return slotted && (element.firstElementChild?.getBoundingClientRect().height ?? 0) > 0;
}

/** Waits for an element's rendering, and for a language that is being loaded. */
export async function until(check: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 2000;
  while (!check()) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
