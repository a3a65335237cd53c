/** The pages of a built site that show one item each: what a frame holds, and the oEmbed file beside it. */
import type { OtgRecord } from '../record/types.ts';
import { framePage } from './frame-page.ts';
import { findEmbedded, type Embedded } from './item.ts';
import { oembed } from './oembed.ts';
import { FILES, type Site } from './site.ts';
import { staticStyles, staticTag } from './static.ts';
import { readerOf } from './words.ts';

/** A file of the site. */
export interface SitePage {
  /** From the site's folder. */
  path: string;
  content: string;
}

/**
 * Pages for the record as a whole and for each of its quotes, in the language of the document.
 *
 * @param site - with a whole address: frames and oEmbed name whole addresses only
 */
export async function pagesOf(record: OtgRecord, site: Site): Promise<SitePage[]> {
  const reader = await readerOf(record.source.language);
  const whole = record.meeting ? [findEmbedded(record, '', 'meeting-card')] : [];
  const items: Embedded[] = [...whole, ...record.quotes.map(({ id }) => findEmbedded(record, id))];
  const pages = items.map(async (embedded): Promise<SitePage[]> => {
    const content = staticTag(embedded, reader, site);
    const styles = [staticStyles(embedded.element)];
    const page = await framePage({ embedded, reader, site, content, styles }, styleHash);
    return [
      { path: FILES.frame(record.id, embedded.item), content: page },
      { path: FILES.oembed(record.id, embedded.item), content: `${JSON.stringify(oembed(embedded, reader, site))}\n` },
    ];
  });
  return (await Promise.all(pages)).flat();
}

const hashes = new Map<string, Promise<string>>();

/** A style as a source of a Content Security Policy; an element's is the same on every page. */
function styleHash(css: string): Promise<string> {
  const known = hashes.get(css);
  if (known) return known;
  const made = crypto.subtle
    .digest('SHA-256', new TextEncoder().encode(css))
    .then((digest) => `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`);
  hashes.set(css, made);
  return made;
}
