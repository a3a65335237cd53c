/** The page inside a frame: one item, readable without scripts, with what a search engine and a CMS look for. */
import { graphOf, jsonLdTag } from './json-ld.ts';
import { oembedLink } from './oembed.ts';
import { scriptTag } from './forms.ts';
import type { Embedded } from './item.ts';
import { tag, text } from './markup.ts';
import { absolute, FILES, type Site } from './site.ts';
import { plainItem, shortened, type EmbedReader, type PlainItem } from './words.ts';

/** What a frame page is put together from. */
export interface FramePage {
  embedded: Embedded;
  reader: EmbedReader;
  site: Site;
  /** Markup of the item: its static form. */
  content: string;
  /** The styles inside that markup; the page's policy allows no others. */
  styles: readonly string[];
}

/** Longest description that links show. */
const DESCRIPTION = 300;

/**
 * The page.
 *
 * @param page - what it is put together from
 * @param styleHash - CSP source of a style: `'sha256-…'`
 */
export async function framePage(page: FramePage, styleHash: (css: string) => Promise<string>): Promise<string> {
  const { content, embedded, reader, site, styles } = page;
  const item = plainItem(embedded, reader);
  const hashes = await Promise.all(styles.map(styleHash));
  const sheet = absolute(site, FILES.frameStyles);
  const head = [
    tag('meta', { charset: 'utf-8' }, null),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(site, hashes) }, null),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }, null),
    tag('meta', { name: 'color-scheme', content: 'light dark' }, null),
    // What is followed opens beside the page that holds the frame, not in the frame.
    tag('base', { target: '_blank' }, null),
    tag('title', {}, text(item.title)),
    ...openGraph(page, item),
    oembedLink(embedded, reader, site),
    tag('link', { rel: 'stylesheet', href: sheet }, null),
    jsonLdTag(graphOf(embedded, reader, site)),
    scriptTag(site),
    tag('script', { src: absolute(site, FILES.frameScript), defer: true }),
  ];
  const body = tag('body', {}, tag('main', {}, content));
  return `<!doctype html>${tag('html', { lang: reader.language }, tag('head', {}, head.join('')) + body)}\n`;
}

/** Only the site's own files, and the very styles that the page holds. */
function policy(site: Site, hashes: readonly string[]): string {
  const { origin } = new URL(site.base);
  return [
    "default-src 'none'",
    `script-src ${origin}`,
    `style-src ${[origin, ...hashes].join(' ')}`,
    `connect-src ${origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** Open Graph (ogp.me): what a link to the page looks like elsewhere. */
function openGraph({ embedded, reader, site }: FramePage, item: PlainItem): string[] {
  const { record } = embedded;
  const description = shortened([item.statement || item.title, ...item.lines].join(' '), DESCRIPTION);
  const properties: Record<string, string | null | undefined> = {
    'og:type': 'article',
    'og:title': item.speaker ?? record.source.title ?? item.title,
    'og:description': description,
    'og:url': absolute(site, FILES.frame(record.id, embedded.item)),
    'og:locale': reader.language.replace('-', '_'),
    'og:site_name': site.name ?? record.source.publisher,
    'article:published_time': record.source.published,
  };
  const open = Object.entries(properties).map(([property, content]) =>
    content ? tag('meta', { property, content }, null) : '',
  );
  return [...open, tag('meta', { name: 'description', content: description }, null)].filter(Boolean);
}
