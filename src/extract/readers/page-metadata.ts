/**
 * What a page says of itself: Open Graph, JSON-LD, `<meta>`, `<link>` and `<time>`. Nobody vouches for it, so each value is
 * cleaned and held against the metadata schema, and what does not fit is left out: a null beats a guess.
 */
import * as v from 'valibot';
import { cleanText } from '../../text/clean-text.ts';
import type { DocumentMetadata } from '../document.ts';
import { dayOf } from './days.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { MetadataSchema } from './metadata.ts';

/** A title or a name of a publisher that is longer is something else. */
const LONGEST = 500;

/** Where pages give the day of publication, the most reliable first. */
const DATES = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'time[itemprop="datePublished"]',
  'time[pubdate]',
  ...['pubdate', 'publish-date', 'publication_date', 'date', 'DC.date.issued', 'dcterms.issued', 'DC.date'].map(named),
];

/** Reads the title, the publisher, the address and the day of publication of a page; a field that is not there is left out. */
export function metadataOfPage(page: PageDocument): DocumentMetadata {
  const url = first([() => valueAt(page, 'link[rel~="canonical"]'), () => valueAt(page, property('og:url'))], address);
  const article = articleOf(page, url);
  return {
    ...field('title', first([() => valueAt(page, property('og:title')), () => article.headline], line)),
    ...field(
      'publisher',
      first(
        [
          () => valueAt(page, property('og:site_name')),
          () => (isObject(article.publisher) ? article.publisher.name : undefined),
          () => valueAt(page, named('publisher')),
          () => valueAt(page, named('DC.publisher')),
        ],
        line,
      ),
    ),
    ...field('url', url ?? address(article.url)),
    ...field('published', publishedOf(page, article)),
  };
}

function publishedOf(page: PageDocument, article: Record<string, unknown>): string | undefined {
  const [openGraph = '', ...others] = DATES;
  const stated = first(
    [() => valueAt(page, openGraph), () => article.datePublished, ...others.map((at) => () => valueAt(page, at))],
    day,
  );
  if (stated !== undefined) return stated;
  // Times without a name: those of the article, else those of the page, where all of them are of one day.
  for (const scope of ['article time[datetime], main time[datetime]', 'time[datetime]']) {
    const days = new Set(Array.from(page.querySelectorAll(scope), (time) => day(time.getAttribute('datetime'))));
    if (days.size > 0) return days.size === 1 ? [...days][0] : undefined;
  }
  return undefined;
}

/** The article of the page's JSON-LD; where there are several, the one with the page's address; else one without fields. */
function articleOf(page: PageDocument, url: string | undefined): Record<string, unknown> {
  const scripts = Array.from(page.querySelectorAll('script[type="application/ld+json"]'));
  const articles = scripts.flatMap((script) => entriesOf(script)).filter(isArticle);
  if (articles.length === 1) return articles[0] ?? {};
  return articles.find((article) => url !== undefined && [article.url, article['@id']].includes(url)) ?? {};
}

function entriesOf(script: PageElement): Record<string, unknown>[] {
  try {
    const data: unknown = JSON.parse(script.textContent ?? '');
    return [data].flat().flatMap((entry) => {
      if (!isObject(entry)) return [];
      return [entry, ...(Array.isArray(entry['@graph']) ? entry['@graph'].filter(isObject) : [])];
    });
  } catch {
    return [];
  }
}

function isArticle(entry: Record<string, unknown>): boolean {
  return [entry['@type']].flat().some((type) => /(?:Article|Posting|Report|PressRelease)$/.test(String(type)));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function property(name: string): string {
  return `meta[property="${name}"], meta[name="${name}"]`;
}

function named(name: string): string {
  return `meta[name="${name}" i]`;
}

function valueAt(page: PageDocument, selectors: string): string | undefined {
  const element = page.querySelector(selectors);
  if (!element) return undefined;
  const names = ['content', 'datetime', 'href'];
  return names.map((name) => element.getAttribute(name)).find((value) => value !== null) ?? undefined;
}

/** The first of the values that can be what is asked for. */
function first(values: readonly (() => unknown)[], as: (value: unknown) => string | undefined): string | undefined {
  for (const value of values) {
    const found = as(value());
    if (found !== undefined) return found;
  }
  return undefined;
}

function field(name: 'title' | 'publisher' | 'url' | 'published', value: string | undefined): DocumentMetadata {
  return value !== undefined && v.is(MetadataSchema.entries[name], value) ? { [name]: value } : {};
}

/** A line of text: no invisible characters, none that turn the direction of others, single spaces. */
export function line(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2 * LONGEST) return undefined;
  const visible = cleanText(value)
    .text.replace(/[\n\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '');
  const text = visible.replace(/ {2,}/g, ' ').trim();
  return text === '' || text.length > LONGEST ? undefined : text;
}

function address(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return v.is(MetadataSchema.entries.url, text) && text !== '' ? text : undefined;
}

function day(value: unknown): string | undefined {
  return typeof value === 'string' ? dayOf(value) : undefined;
}
