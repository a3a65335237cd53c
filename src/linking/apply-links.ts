/** Writes links into a record, in the place of those that it had. */
import type { OtgRecord } from '../record/types.ts';
import type { Links } from './link-records.ts';

/**
 * A record with its links, and without those of the last time.
 * @param record stays as it is
 * @param links undefined where there are none; then the record is as its document alone gives it
 */
export function applyLinks(record: OtgRecord, links: Links | undefined): OtgRecord {
  const { related: _related, ...alone } = record;
  const quotes = record.quotes.map((quote) => {
    // A wording that no record holds is an editor's.
    const kept = quote.translations.filter(({ source }) => source.record === null);
    return { ...quote, translations: [...kept, ...(links?.translations[quote.id] ?? [])] };
  });
  return { ...alone, quotes, ...(links && { related: links.related }) };
}
