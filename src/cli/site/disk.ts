/** Files of a site: written only where they differ, and put in place by renaming, so that nobody is served half a file. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of the site: its path from the site's folder, with `/` between the folders. */
export interface SiteFile {
  path: string;
  content: string | Uint8Array;
}

/** In a staged folder, the files that are to go when it is published. */
const REMOVALS = '.remove.json';

/** Bytes of a file; undefined where there is none. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The names in a folder; none where there is no folder. */
export function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Writes a file so that it is there whole or not at all. */
export function writeWhole(path: string, content: string): void {
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}

/**
 * Stages what differs from the site as it is: one flat folder, each file under its path, encoded.
 * @param site folder of the site
 * @param stage folder to write to; what it holds from a run that was stopped goes
 * @param files what the site is to hold
 * @param removals paths of files that are to go
 */
export function stage(site: string, stage: string, files: Iterable<SiteFile>, removals: readonly string[] = []): void {
  rmSync(stage, { recursive: true, force: true });
  const changed = [...files].filter(({ path, content }) => {
    const there = readIfThere(join(site, path));
    return !there?.equals(typeof content === 'string' ? Buffer.from(content) : content);
  });
  if (!changed.length && !removals.length) return;
  mkdirSync(stage, { recursive: true });
  for (const { path, content } of changed) writeFileSync(join(stage, encodeURIComponent(path)), content);
  if (removals.length) writeFileSync(join(stage, REMOVALS), JSON.stringify(removals));
}

/** Publishes what was staged; done a second time, or after it was stopped half way, it does what is left. */
export function publishStage(site: string, stage: string): void {
  const names = namesIn(stage).filter((name) => name !== REMOVALS);
  for (const path of names.map(decodeURIComponent).sort(inOrder)) {
    const target = join(site, path);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(stage, encodeURIComponent(path)), target);
  }
  const removals = readIfThere(join(stage, REMOVALS));
  if (removals) remove(site, JSON.parse(removals.toString()) as string[]);
  rmSync(stage, { recursive: true, force: true });
}

/** Takes files or folders away. */
export function remove(site: string, paths: readonly string[]): void {
  for (const path of paths) rmSync(join(site, path), { recursive: true, force: true });
}

/** Empties a folder but for what is wanted. */
export function dropOthers(folder: string, wanted: ReadonlySet<string>): void {
  for (const name of namesIn(folder))
    if (!wanted.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
}

/** What lies deeper first: it is named by what lies above it, up to the index, which names everything. */
function inOrder(a: string, b: string): number {
  const depth = b.split('/').length - a.split('/').length;
  return depth || Number(a === 'index.json') - Number(b === 'index.json') || (a < b ? -1 : 1);
}
