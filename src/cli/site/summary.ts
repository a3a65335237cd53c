/** One line of `index.json`: a record that was made, where it is, and how much is in it. */
import type { OtgRecord, StatusState } from '../../record/types.ts';
import { revisionFile } from '../revisions/revise.ts';
import { sha256Of } from './hash.ts';

/** Paths are from the site's folder; hashes are SHA-256 in lower-case hexadecimal. */
export interface Summary {
  id: string;
  title: string | null;
  /** ISO date of the event, or of publication where there is none. */
  date: string | null;
  language: string;
  status: StatusState;
  revision: number;
  /** `record` may change; `revision` and `text` never do. */
  files: Record<'record' | 'revision' | 'text', string>;
  sha256: Record<'record' | 'revision' | 'text', string>;
  counts: Record<'quotes' | 'statements' | 'people' | 'topics' | 'documents', number>;
}

/**
 * Sums up a record.
 * @param record as pages load it
 * @param current its file
 * @param revision the file of its revision
 */
export function summaryOf(record: OtgRecord, current: string, revision: string | Uint8Array): Summary {
  const { id, source, meeting } = record;
  const number = record.revision?.number ?? 1;
  return {
    id,
    title: source.title,
    date: meeting?.date ?? source.published,
    language: source.language,
    status: record.status.state,
    revision: number,
    files: {
      record: `records/${id}.json`,
      revision: `records/${revisionFile(id, number)}`,
      text: `records/${source.text}`,
    },
    sha256: { record: sha256Of(current), revision: sha256Of(revision), text: source.sha256 },
    counts: {
      quotes: record.quotes.length,
      statements: record.statements.length,
      people: record.people.length,
      topics: meeting?.topics.length ?? 0,
      documents: record.documents.length,
    },
  };
}
