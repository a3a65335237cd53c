/** The forms that an embed takes where it is pasted. */
import { absolute, address, FILES, source, type Site } from './site.ts';
import type { ElementName, Embedded } from './item.ts';
import { attributionMarkup, fallback, noticeMarkup, quoteMarkup } from './fallback.ts';
import { tag } from './markup.ts';
import { plainItem, shortened, type EmbedReader } from './words.ts';

/** How an element is asked to look: its `variant`, `kinds`, `group` … */
export type ElementAttributes = Readonly<Record<string, string>>;

/** The tag that brings the elements, with the hash of the very file where it never changes. */
export function scriptTag(site: Site): string {
  const { path, integrity } = site.script ?? { path: FILES.script };
  const crossorigin = integrity || /^https?:/.test(site.base) ? true : undefined;
  return tag('script', { type: 'module', src: address(site, path), integrity, crossorigin });
}

/** The sheet that keeps an element's place until the script is there; with a theme, the theme's sheet behind it. */
export function stylesTag(site: Site, theme?: string): string {
  const sheets = [FILES.styles, ...(theme ? [FILES.theme(theme)] : [])];
  return sheets.map((sheet) => tag('link', { rel: 'stylesheet', href: address(site, sheet) }, null)).join('');
}

/** The custom element with its fallback, without the script. */
export function elementTag(embedded: Embedded, reader: EmbedReader, site: Site, more: ElementAttributes = {}): string {
  const { element, record } = embedded;
  return tag(element, { src: source(site, record.id, embedded.item), ...more }, fallback(embedded, reader));
}

/** The element with a declarative shadow root: what a server has rendered, or what a browser shows. */
export function shadowTag(
  element: ElementName,
  attributes: ElementAttributes,
  styles: string,
  content: string,
): string {
  const root = tag('template', { shadowrootmode: 'open' }, tag('style', {}, styles) + content);
  return tag(element, attributes, root);
}

/** A figure that reads as a quotation anywhere; where the script runs, it becomes the element, in place. */
export function blockquoteFigure(embedded: Embedded, reader: EmbedReader, site: Site): string {
  const { element, record } = embedded;
  if (element !== 'otg-quote') return fallback(embedded, reader);
  const item = plainItem(embedded, reader);
  const quote = quoteMarkup(item, { 'data-otg-src': source(site, record.id, embedded.item) });
  const caption = attributionMarkup(item);
  return tag('figure', {}, noticeMarkup(item) + quote + (caption && tag('figcaption', {}, caption)));
}

/** Height of a frame until it has told its own, in CSS pixels. */
export const FRAME_HEIGHT = 320;

/** The frame for those who take nothing else, with the script that lets its height follow its content. */
export function frameTag(embedded: Embedded, reader: EmbedReader, site: Site): { frame: string; script: string } {
  const src = absolute(site, FILES.frame(embedded.record.id, embedded.item));
  const frame = tag('iframe', {
    src,
    title: shortened(plainItem(embedded, reader).title, TITLE),
    width: '100%',
    height: String(FRAME_HEIGHT),
    frameborder: '0',
    scrolling: 'no',
    loading: 'lazy',
    // Its own origin stays: whoever listens to its height can tell that it is the one.
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    allow: 'clipboard-write; web-share',
    'data-otg-frame': '',
  });
  return { frame, script: tag('script', { src: absolute(site, FILES.frameHostScript), async: true }) };
}

/** Plain text, for where no markup goes. */
export function plainText(embedded: Embedded, reader: EmbedReader): string {
  const { lines, notice, provenance, speaker, statement, title } = plainItem(embedded, reader);
  const from = [provenance.dateWords, provenance.label].filter(Boolean).join(' · ');
  return [notice, statement || title, ...lines, speaker && `— ${speaker}`, from, provenance.url]
    .filter(Boolean)
    .join('\n');
}

/** Longest title of a frame, which a screen reader says in one breath. */
const TITLE = 120;
