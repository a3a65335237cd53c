/** The files of a site that belong to no record: script, headers, index. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { IMMUTABLE, type Bundle } from './bundle.ts';
import { deskFiles } from './desk.ts';
import { namesIn, readIfThere, type SiteFile } from './disk.ts';
import { hashOf, hashOfCode } from './hash.ts';
import { headerFiles, MARK } from './headers.ts';
import { indexPages, PAGE_ROOMS } from './pages.ts';
import type { Site } from '../../embed/site.ts';
import type { NameDirectory } from '../../names/directory.ts';
import type { Summary } from './summary.ts';

/** Script, desk and headers: what records and pages do not name by what is in it. */
export function standingFiles(out: string, bundle: Bundle | undefined, names: NameDirectory): SiteFile[] {
  const current = bundle?.script.path.split('/')[0];
  const changed = (name: string) => statSync(join(out, name)).mtimeMs;
  const older = namesIn(out)
    .filter((name) => name.startsWith(IMMUTABLE) && name !== current)
    .sort((a, b) => changed(b) - changed(a));
  const headers = headerFiles(current === undefined ? older : [current, ...older]);
  // Somebody's own file is known by the missing mark.
  const desk = bundle ? deskFiles(bundle.dist, names) : [];
  return [...(bundle?.files ?? []), ...desk, ...headers.filter(({ path }) => isOurs(join(out, path)))];
}

function isOurs(path: string): boolean {
  return readIfThere(path)?.toString().startsWith(MARK) ?? true;
}

/** The pages of all records, and `index.json`: one record a line, so that two of them can be compared. */
export async function indexFiles(
  summaries: readonly Summary[],
  site: Site,
  bundle: Bundle | undefined,
): Promise<SiteFile[]> {
  const records = summaries.map((summary) => `\n${JSON.stringify(summary)}`).join(',');
  const content = `{"script": ${JSON.stringify(bundle?.script ?? null)},\n"records": [${records}\n]}\n`;
  return [...(await indexPages(summaries, site)), { path: 'index.json', content }];
}

/**
 * Hash of all that stands around the records of a site, the code that puts it together among it: what was finished with
 * the same is the same.
 */
export function hashOfSite(site: Site): string {
  const root = join(import.meta.dirname, '../../');
  return hashOf(JSON.stringify(site), hashOfCode(['cli/site', ...PAGE_ROOMS].map((room) => join(root, room))));
}
