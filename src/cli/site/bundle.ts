/** The script of a site: short-lived under its plain name, and immutable in a folder that is named for its content. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn, type SiteFile } from './disk.ts';
import { hashOf, integrityOf } from './hash.ts';

/** The script as `index.json` tells of it: paths from the site's folder. */
export interface Script {
  version: string;
  /** Always the newest. */
  latest: string;
  /** Never changes. */
  path: string;
  /** SHA-384 of the file at `path`, for `integrity` (W3C Subresource Integrity). */
  integrity: string;
  /** The same for what that script loads later, for `integrity` of an import map. */
  modules: Record<string, string>;
}

/** The files and the script that they are. */
export interface Bundle {
  /** The folder that it is read from. */
  dist: string;
  files: SiteFile[];
  script: Script;
}

const ENTRY = 'otg-widgets.js';

/** Folders of immutable scripts begin with this. */
export const IMMUTABLE = 'otg-widgets@';

/** Folders of what the script loads later; it finds them from its own address. */
export const LATER = ['locales', 'parts'] as const;

/** The bundle lies in `dist`: two folders up from the built command, three from its source. Undefined where it is not. */
export function readBundle(): Bundle | undefined {
  const here = import.meta.dirname;
  const dist = [join(here, '../..'), join(here, '../../../dist')].find((folder) => existsSync(join(folder, ENTRY)));
  if (dist === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(join(here, '../../../package.json'), 'utf8')) as { version: string };
  const contents = new Map(pathsIn(dist).map((path) => [path, readFileSync(join(dist, path))]));
  const hash = hashOf(...[...contents].flat());
  const folder = `${IMMUTABLE}${version}-${hash.slice(0, 8)}`;
  const immutable = [...contents].map(([path, content]) => ({ path: `${folder}/${path}`, content }));
  const hashes = Object.fromEntries(immutable.map(({ path, content }) => [path, integrityOf(content)]));
  const { [`${folder}/${ENTRY}`]: integrity = '', ...others } = hashes;
  const modules = Object.fromEntries(
    Object.entries(others).filter(([path]) => LATER.some((name) => path.startsWith(`${folder}/${name}/`))),
  );
  return {
    dist,
    files: [...immutable, ...[...contents].map(([path, content]) => ({ path, content }))],
    script: { version, latest: ENTRY, path: `${folder}/${ENTRY}`, integrity, modules },
  };
}

/** What a page may load: scripts and sheets of the top, and the folders of what comes later. */
function pathsIn(dist: string): string[] {
  const top = readdirSync(dist).filter((name) => /^otg-.*\.(?:js|css)$/.test(name));
  const later = LATER.flatMap((folder) =>
    namesIn(join(dist, folder))
      .filter((name) => name.endsWith('.js'))
      .map((name) => `${folder}/${name}`),
  );
  return [...top, ...later].sort();
}
