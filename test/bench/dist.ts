/** The built product, as a package's user has it. Through tsx, functions would carry their names along, and be slower. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as embed from '../../src/embed/index.ts';
import type * as statics from '../../src/embed/static.ts';
import type * as extract from '../../src/extract/index.ts';

/** Where it lies. */
export const DIST = join(import.meta.dirname, '../../dist');

const load = <T>(path: string): Promise<T> => import(pathToFileURL(join(DIST, path)).href) as Promise<T>;

/** What the benches call of it. */
export type Dist = typeof extract & typeof embed & typeof statics;

/**
 * Loads the extractor and the embeds.
 * @throws Error where nothing is built
 */
export async function loadDist(): Promise<Dist> {
  if (!existsSync(join(DIST, 'otg-widgets.js'))) throw new Error('dist/ is not there: run `npm run build` first.');
  const parts = ['extract/index.js', 'embed/index.js', 'embed/static.js'];
  const loaded = await Promise.all(parts.map((part) => load<object>(part)));
  return Object.assign({}, ...loaded) as Dist;
}
