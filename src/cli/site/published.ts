/** What a site has published of a record: the revisions, which never go, are its history. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OtgRecord } from '../../record/types.ts';
import { asCurrent } from '../revisions/revise.ts';
import { namesIn, readIfThere } from './disk.ts';

/** What readers have been shown of a record. */
export interface Published {
  /** The last record, as its revision has it where the record itself was taken away; null where there was none. */
  previous: OtgRecord | null;
  /** The highest number of a revision; 0 where there is none. */
  last: number;
  /** Ids of items that were ever published. */
  used: Set<string>;
}

/** Reads what was published under an id. */
export function readPublished(site: string, id: string): Published {
  const folder = join(site, 'records', id);
  const numbers = namesIn(folder)
    .flatMap((name) => /^(\d+)\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  const revisions = numbers.map((number) => parse(readFileSync(join(folder, `${number}.json`), 'utf8')));
  const current = parse(readIfThere(join(site, 'records', `${id}.json`))?.toString());
  const all = [...revisions, current].filter((record) => record !== null);
  // A record that no revision stands behind comes from elsewhere: there is nothing to go on from.
  const previous = current?.revision ? current : (revisions.at(-1) ?? null);
  return {
    previous: previous && withAddresses(previous),
    last: numbers.at(-1) ?? 0,
    used: new Set(all.flatMap(idsOf)),
  };
}

/** A revision that stands in for its record is addressed as that would be. */
function withAddresses(record: OtgRecord): OtgRecord {
  const { id, revision } = record;
  const previous = revision?.previous && !revision.previous.includes('/') ? `${id}/${revision.previous}` : null;
  return asCurrent(previous && revision ? { ...record, revision: { ...revision, previous } } : record);
}

function parse(json: string | undefined): OtgRecord | null {
  try {
    return json === undefined ? null : (JSON.parse(json) as OtgRecord);
  } catch {
    return null;
  }
}

function idsOf({ quotes, statements, documents, meeting }: OtgRecord): string[] {
  return [quotes, statements, documents, meeting?.topics ?? []].flatMap((items) => items.map(({ id }) => id));
}
