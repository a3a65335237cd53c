/** What an element tells the inspection of an item that it shows. */
import type { Reader } from '../localization/names.ts';
import type { Fact } from '../record/selectors.ts';
import { findPerson } from '../record/selectors.ts';
import type { OtgRecord, Quote } from '../record/types.ts';
import type { Shown } from '../inspection/subject.ts';
import { webAddress } from '../store/web-address.ts';
import { plainPerson } from './describe.ts';

type Host = Shown['host'];

/** Who said it, as text for a copy. */
function speakerOf(record: OtgRecord, id: string | null, reader: Reader): string {
  const person = findPerson(record, id);
  return person ? plainPerson(record, person, reader) : '';
}

/** A quote. */
export function shownQuote(host: Host, record: OtgRecord, quote: Quote, reader: Reader): Shown {
  const speaker = speakerOf(record, quote.speaker, reader);
  return { host, record, stretches: quote.parts, id: quote.id, speaker, address: webAddress(record.source.url) };
}

/** A topic, a document or a statement. */
export function shownFact(host: Host, record: OtgRecord, value: Fact['value'], reader: Reader): Shown {
  const speaker = speakerOf(record, 'speaker' in value ? value.speaker : null, reader);
  return { host, record, stretches: [value], id: value.id, speaker, address: webAddress(record.source.url) };
}
