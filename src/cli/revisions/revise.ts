/**
 * The life of a published record: when it gets a new revision, and what its status says then.
 *
 * A correction is what changes or takes back something that readers were shown: another text; another status in the
 * metadata; words or speaker of a quote, whatever changed them, because a page stands behind the words that it embeds;
 * and, where the newsroom changed document, metadata or edits, any other value. What only adds, and all else that a
 * better reading of the same document gives, reaches the pages without a notice, and the revision keeps its number.
 */
import type { OtgRecord, Status } from '../../record/types.ts';
import { changedQuotes, takesBack } from './takes-back.ts';

/** What decides about a revision. */
export interface Revising {
  /** The record as the document gives it now, with the ids under which its items were published. */
  record: OtgRecord;
  /** What was published last, as it was published; null for the first time. */
  previous: OtgRecord | null;
  /** The highest number that was ever given out; 0 for the first time. */
  last: number;
  /** The status that the metadata asks for. */
  asked: Status | null;
  /** Whether document, metadata or edits are others than those of `previous`. */
  newsroom: boolean;
  /** ISO date. */
  today: string;
}

/** A record with its revision, and what made a new one. */
export interface Revised {
  record: OtgRecord;
  cause: Cause | null;
  /** Ids of the quotes that are no longer what was published. */
  quotes: string[];
}

/** Why there is a new revision. */
export type Cause = 'first' | 'text' | 'status' | 'quotes' | 'newsroom';

/** Gives a record its revision and its status. */
export function revise(revising: Revising): Revised {
  const { record, previous, last, asked, today } = revising;
  const quotes = previous ? changedQuotes(previous, record) : [];
  const cause = causeOf(revising, quotes);
  if (!cause && previous)
    return { record: { ...record, revision: previous.revision, status: previous.status }, cause, quotes };
  // A status that was there before speaks of the revision before.
  const fresh = asked && !(previous && isSameStatus(asked, previous.status)) ? asked : null;
  const number = last + 1;
  const revision = {
    number,
    date: fresh?.date ?? today,
    note: fresh?.note ?? null,
    previous: last ? revisionFile(record.id, last) : null,
  };
  const corrected: Status = { state: 'corrected', date: revision.date, note: null };
  const status = asked ? { ...asked, date: dateOf(asked, revision.date) } : previous ? corrected : record.status;
  return { record: { ...record, revision, status }, cause, quotes };
}

function causeOf({ record, previous, asked, newsroom }: Revising, quotes: readonly string[]): Cause | null {
  if (!previous) return 'first';
  if (previous.source.sha256 !== record.source.sha256) return 'text';
  if (asked ? !isSameStatus(asked, previous.status) : previous.status.state === 'withdrawn') return 'status';
  if (quotes.length) return 'quotes';
  if (newsroom && takesBack(withoutText(previous), withoutText(record))) return 'newsroom';
  return null;
}

/** The address of the text is the revision's own. */
function withoutText(record: OtgRecord): object {
  return { ...record, source: { ...record.source, text: null } };
}

function isSameStatus(asked: Status, published: Status): boolean {
  const dated = asked.date === null || asked.date === published.date;
  return asked.state === published.state && asked.note === published.note && dated;
}

function dateOf(asked: Status, date: string): string | null {
  return asked.date ?? (asked.state === 'published' ? null : date);
}

/** Address of a revision, from the record's: `ID/2.json`. */
export function revisionFile(id: string, number: number, ending = 'json'): string {
  return `${id}/${number}.${ending}`;
}

/** The record as pages load it: it may change, what it points to does not. */
export function asCurrent(record: OtgRecord): OtgRecord {
  const number = record.revision?.number ?? 1;
  return { ...record, source: { ...record.source, text: revisionFile(record.id, number, 'txt') } };
}

/** The record as its revision keeps it: one folder deeper, so that its addresses are shorter by that. */
export function asRevision(record: OtgRecord): OtgRecord {
  const { revision } = record;
  const name = (address: string) => address.slice(address.lastIndexOf('/') + 1);
  return {
    ...record,
    revision: revision && { ...revision, previous: revision.previous && name(revision.previous) },
    source: { ...record.source, text: name(asCurrent(record).source.text) },
  };
}
