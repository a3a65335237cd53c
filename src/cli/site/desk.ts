/** The newsroom desk of a site: its page is the site's own, where an editor sees every record and makes new ones. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameDirectory } from '../../names/directory.ts';
import type { SiteFile } from './disk.ts';

/** The desk's scripts, from the site's folder. */
export const DESK = 'desk';
/** The names that editors keep, all in one file, for the desk to name people by. */
export const NAMES = 'names.json';

const PAGE = 'index.html';

/** The page, its scripts and the names; nothing where the desk is not built. */
export function deskFiles(dist: string, names: NameDirectory): SiteFile[] {
  const folder = join(dist, DESK);
  if (!existsSync(join(folder, PAGE))) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|css|html)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  return [
    ...files.map((path) => ({
      path: path === PAGE ? PAGE : `${DESK}/${path}`,
      content: readFileSync(join(folder, path)),
    })),
    { path: NAMES, content: `${JSON.stringify(names)}\n` },
  ];
}
