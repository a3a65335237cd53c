/** HTML → a page, on Node. The extractor knows no DOM; this is the one that it is given. */
import { DOMParser } from 'linkedom';
import type { PageDocument } from '../extract/readers/dom.ts';

/**
 * Makes a page of HTML; nothing in it runs.
 * @param html a whole page, or any part of one
 */
export function parseHtml(html: string): PageDocument {
  const page = parse(html);
  // A page may leave out <html>, <head> and <body>. This parser makes none of them up, and what reads pages needs them.
  if (page.documentElement?.nodeName === 'HTML' && page.querySelector('html > body')) return page;
  const whole = parse(`<!doctype html><html><head></head><body>${html}</body></html>`);
  whole.head.append(...whole.querySelectorAll('title, meta, link, base'));
  return whole;
}

function parse(html: string) {
  return new DOMParser().parseFromString(html, 'text/html');
}
