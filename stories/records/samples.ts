/** The first document's record, and what may become of it: each under an address of its own. */
import file from '../../data/records/2025-09-12-bishkek-security-councils.json' with { type: 'json' };
import text from '../../data/records/2025-09-12-bishkek-security-councils.txt?raw';
import type { OtgRecord, Person, Stretch } from '../../src/record/types.ts';
import { put, putAnswer, putBroken } from '../support/shelf.ts';

/** The record as the project compiles it. */
export const record = file as unknown as OtgRecord;

const sample = (changes: Partial<OtgRecord>): { record: OtgRecord; text: string } => ({
  record: { ...record, ...changes },
  text,
});

/** The record with every person changed. */
const people = (change: (person: Person) => Partial<Person>): OtgRecord['people'] =>
  record.people.map((person) => ({ ...person, ...change(person) }));

/** Its first quote with other words of the document. */
const firstQuote = (...parts: string[]): OtgRecord['quotes'] =>
  record.quotes.map((quote, at) => (at ? quote : { ...quote, parts: parts.map(stretch) }));

function stretch(words: string): Stretch {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The document does not hold “${words}”.`);
  return { start, end: start + words.length, text: words };
}

/** As it was published. */
export const PUBLISHED = put('bishkek', sample({}));

/** A dated notice in the publisher's words. */
export const CORRECTED = put(
  'corrected',
  sample({ status: { state: 'corrected', date: '2025-09-13', note: 'Уточнена должность одного из участников.' } }),
);

/** Its publisher took it back. */
export const WITHDRAWN = put(
  'withdrawn',
  sample({ status: { state: 'withdrawn', date: '2025-09-13', note: 'Сообщение опубликовано по ошибке.' } }),
);

/** An office for which the record has no words: the role stands as the document has it. */
export const UNKNOWN_OFFICE = put(
  'unknown-office',
  sample({ people: people(() => ({ office: 'other' })), names: { ...record.names, offices: {} } }),
);

/** No country and no organization. */
export const NO_COUNTRY = put('no-country', sample({ people: people(() => ({ country: null, organization: null })) }));

/** The document leaves open who speaks. */
export const NO_SPEAKER = put(
  'no-speaker',
  sample({
    quotes: record.quotes.map((quote) => ({ ...quote, speaker: null })),
    statements: record.statements.map((statement) => ({ ...statement, speaker: null })),
  }),
);

/** The reporter interrupts the words. */
export const IN_PARTS = put(
  'in-parts',
  sample({
    quotes: firstQuote(
      'Наше сотрудничество охватывает широкий спектр сфер',
      'И это взаимодействие продолжает расширяться.',
    ),
  }),
);

/** Three words. */
export const THREE_WORDS = put('three-words', sample({ quotes: firstQuote('Кыргызстан всегда стремится') }));

/** One participant. */
export const ALONE = put(
  'alone',
  sample({ meeting: record.meeting && { ...record.meeting, participants: record.meeting.participants.slice(0, 1) } }),
);

/** Neither publisher nor address nor date. */
export const NO_SOURCE = put(
  'no-source',
  sample({
    source: { ...record.source, publisher: null, title: null, url: null, published: null },
    meeting: record.meeting && { ...record.meeting, date: null },
  }),
);

/** The text beside the record was changed since. */
export const TEXT_CHANGED = putBroken('text-changed', sample({}), text.replace('мирному', 'военному'));

/** The text beside the record is not there. */
export const TEXT_MISSING = putBroken('text-missing', sample({}), undefined);

/** The record says other words than the document. */
export const WORDS_DIFFER = put(
  'words-differ',
  sample({
    quotes: record.quotes.map((quote) => ({
      ...quote,
      parts: quote.parts.map((part) => ({ ...part, text: part.text.replaceAll('сотрудничество', 'соперничество') })),
    })),
  }),
);

/** No meeting: nothing for a card and a list of participants. */
export const NO_MEETING = put('no-meeting', sample({ meeting: null }));

/** It never comes. */
export const NEVER = putAnswer('never.json', () => new Promise<Response>(() => undefined));

/** There is nothing at this address. */
export const MISSING = '/records/nowhere.json';

/** A page of HTML in place of JSON, as hosts answer that show a page of their own for what they do not have. */
export const HTML = putAnswer(
  'html.json',
  () =>
    new Response('<!doctype html><title>Not here</title><p>Page not found', {
      headers: { 'content-type': 'text/html' },
    }),
);

/** Made for a later version of the script. */
export const NEWER = putAnswer('newer.json', () => Response.json({ ...record, schemaVersion: 99 }));
