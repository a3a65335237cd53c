/** The records that the stories show. */
import type { OtgRecord } from '../src/record/types.ts';
import { buildSampleRecord } from '../test/support/sample-record.ts';
import text from '../data/documents/2025-09-12-bishkek-security-councils.txt?raw';

/** The first document's record. */
export const record: OtgRecord = buildSampleRecord(text);

/** The record after a correction. */
export const corrected: OtgRecord = {
  ...record,
  status: { state: 'corrected', date: '2025-09-13', note: 'Уточнена должность одного из участников.' },
};

/** The record after its publisher took it back. */
export const withdrawn: OtgRecord = {
  ...record,
  status: { state: 'withdrawn', date: '2025-09-13', note: 'Сообщение опубликовано по ошибке.' },
};

/** A quote that the reporter interrupts, of a speaker whom the document leaves open. */
export const interrupted: OtgRecord = {
  ...record,
  quotes: record.quotes.map((quote) => {
    const [part] = quote.parts;
    if (!part) return quote;
    const first = part.text.indexOf('. ') + 1;
    const cut = (from: number, to: number): typeof part => ({
      start: part.start + from,
      end: part.start + to,
      text: part.text.slice(from, to),
    });
    return { ...quote, parts: [cut(0, first), cut(first + 1, part.text.length)], speaker: null };
  }),
};
