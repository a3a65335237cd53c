/** The one place for pages that a site has beside records and script: of each record, and of all of them. */
import type { Site } from '../../embed/site.ts';
import type { OtgRecord } from '../../record/types.ts';
import type { SiteFile } from './disk.ts';
import type { Summary } from './summary.ts';

/** Folders that hold nothing but pages of one record: what is in them and no longer made goes. */
export function pageFolders(id: string): string[] {
  return [`frames/${id}`];
}

/**
 * The pages of one record, each inside one of its folders. Made anew when the record or the site changes. Frames and
 * oEmbed name whole addresses, so that a site which does not know its own has none.
 */
export async function pagesOf(record: OtgRecord, site: Site): Promise<SiteFile[]> {
  if (!/^https?:/.test(site.base)) return [];
  // The renderer takes a while to load, and is loaded where there is something to render.
  const pages = await import('../../embed/pages.ts');
  return pages.pagesOf(record, site);
}

/** The pages of all records. */
export function indexPages(_summaries: readonly Summary[], _site: Site): Promise<SiteFile[]> {
  return Promise.resolve([]);
}

/** Rooms whose code makes pages: when it changes, all of them are made anew. */
export const PAGE_ROOMS: readonly string[] = ['elements', 'embed', 'inspection', 'localization', 'styles'];
