/** Pages of which only a part was saved or pasted, for parsers of HTML that make up no `<html>`, `<head>` and `<body>`. */
import type { PageDocument, ParseHtml } from './dom.ts';

/** A page as such a parser gives it. */
export interface ParsedPage extends PageDocument {
  readonly documentElement: { readonly nodeName: string } | null;
  /** The elements are its own parser's, of whatever type. */
  readonly head: { append: (...elements: never[]) => void };
}

/**
 * A parser that gives whole pages.
 *
 * @param parse - one that gives what stands in the HTML, and no more
 */
export function wholePage(parse: (html: string) => ParsedPage): ParseHtml {
  return (html) => {
    const page = parse(html);
    // A page may leave out <html>, <head> and <body>, and what reads pages needs them.
    if (page.documentElement?.nodeName === 'HTML' && page.querySelector('html > body')) return page;
    const whole = parse(`<!doctype html><html><head></head><body>${html}</body></html>`);
    whole.head.append(...(Array.from(whole.querySelectorAll('title, meta, link, base')) as never[]));
    return whole;
  };
}
