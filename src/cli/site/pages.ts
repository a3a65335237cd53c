/** The one place for pages that a site has beside records and script: of each record, and of all of them. */
import type { OtgRecord } from '../../record/types.ts';
import type { SiteFile } from './disk.ts';
import type { Summary } from './summary.ts';

/** Where the site lies, and its script, as snippets and pages name them. */
export interface Site {
  /** Address of its folder, with `/` at the end: `https://embeds.example/`, or `/` for the page's own host. */
  base: string;
  /** The immutable script, from the folder; left out where it is not built. */
  script?: { path: string; integrity: string };
  /** What the site is called. */
  name?: string;
}

/** Folders that hold nothing but pages of one record: what is in them and no longer made goes. */
export function pageFolders(id: string): string[] {
  return [`frames/${id}`];
}

/** The pages of one record, each inside one of its folders. Made anew when the record or the site changes. */
export function pagesOf(_record: OtgRecord, _site: Site): Promise<SiteFile[]> {
  return Promise.resolve([]);
}

/** The pages of all records. */
export function indexPages(_summaries: readonly Summary[], _site: Site): Promise<SiteFile[]> {
  return Promise.resolve([]);
}

/** Rooms whose code makes pages: when it changes, all of them are made anew. */
export const PAGE_ROOMS: readonly string[] = [];
