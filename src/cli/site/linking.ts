/**
 * The step of a build that sees all records at once: which of them are one event, or one quote, in two languages. It is
 * given no records, but what `linkEntryOf` keeps of each, so that ten thousand of them have room; it gives what
 * `applyLinks` writes into a record. What a record is linked with is made anew in each build: `applyLinks` puts it in the
 * place of what was there.
 */
import type { OtgRecord } from '../../record/types.ts';

/** What linking has to know of a record; JSON, kept from one build to the next. */
export interface LinkEntry {
  id: string;
}

/** What linking gives to one record; JSON. */
export type Links = Record<string, never>;

/** Keeps of a record what linking asks for. */
export function linkEntryOf(record: OtgRecord): LinkEntry {
  return { id: record.id };
}

/** Links records, by id; one without links may be left out. */
export function linkRecords(_entries: Iterable<LinkEntry>): ReadonlyMap<string, Links> {
  return new Map();
}

/** A record with its links, and without those of the last build. */
export function applyLinks(record: OtgRecord, _links: Links | undefined): OtgRecord {
  return record;
}
