/** oEmbed (oembed.com, version 1.0): what a CMS asks for when an editor pastes the address of a frame page. */
import { FRAME_HEIGHT, frameTag } from './forms.ts';
import { tag, text } from './markup.ts';
import type { Embedded } from './item.ts';
import { absolute, FILES, type Site } from './site.ts';
import { plainItem, type EmbedReader } from './words.ts';

/** An answer of type `rich`. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name?: string;
  provider_name?: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
}

/** Seconds for which an answer holds: a correction is to reach every page soon. */
const CACHE_AGE = 300;

/**
 * What the oEmbed file of an item says. The HTML is a quotation with a frame behind it, as WordPress has it: it keeps
 * `blockquote` and `iframe` of hosts that it does not know, and takes the quotation away when the frame has told its height.
 */
export function oembed(embedded: Embedded, reader: EmbedReader, site: Site): OEmbed {
  const item = plainItem(embedded, reader);
  const words = item.words || item.title;
  const page = absolute(site, FILES.frame(embedded.record.id, embedded.item));
  const quote = tag('blockquote', { class: 'wp-embedded-content' }, tag('a', { href: page }, text(words)));
  const frame = frameTag(embedded, reader, site).frame.replace('<iframe', '<iframe class="wp-embedded-content"');
  return {
    version: '1.0',
    type: 'rich',
    title: item.title,
    ...(item.speakerName ? { author_name: item.speakerName.text } : {}),
    ...(site.name ? { provider_name: site.name } : {}),
    provider_url: site.base,
    cache_age: CACHE_AGE,
    html: quote + frame,
    width: 600,
    height: FRAME_HEIGHT,
  };
}

/** The link by which a CMS finds the oEmbed file of a page. */
export function oembedLink(embedded: Embedded, reader: EmbedReader, site: Site): string {
  const href = absolute(site, FILES.oembed(embedded.record.id, embedded.item));
  const { title } = plainItem(embedded, reader);
  return tag('link', { rel: 'alternate', type: 'application/json+oembed', href, title }, null);
}
