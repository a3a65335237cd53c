/** What an item says in plain words, in the reader's language: what every form without scripts is put together from. */
import {
  describeMeeting,
  describeName,
  describePlace,
  describeRole,
  plainPerson,
  plainWords,
} from '../elements/describe.ts';
import { formatDate, formatDates, formatList } from '../localization/format.ts';
import { loadLocale, matchLocale, speaking } from '../localization/locale.ts';
import { sourceLocale } from '../localization/locale-codes.ts';
import * as say from '../localization/messages.ts';
import type { Reader, Words } from '../localization/names.ts';
import { inQuotationMarks } from '../localization/quotation-marks.ts';
import { factsOf, findPerson, participantsOf } from '../record/selectors.ts';
import type { OtgRecord, Person } from '../record/types.ts';
import { webAddress } from '../store/web-address.ts';
import type { Embedded } from './item.ts';

/** Who reads it: a language whose words are loaded. */
export interface EmbedReader extends Reader {
  /** Runs a function with the messages of the language. */
  speak: <T>(say: () => T) => T;
}

/**
 * A reader of a language.
 *
 * @param language - BCP 47 tag; where the interface does not speak it, the words of the interface are English
 */
export async function readerOf(language: string): Promise<EmbedReader> {
  const locale = matchLocale(language) ?? sourceLocale;
  await loadLocale(locale);
  return { language, locale, speak: (words) => speaking(locale, words) };
}

/** Where the words come from. */
export interface Provenance {
  /** ISO date of the meeting or of the publication. */
  date: string | null;
  dateWords: string;
  /** `Source: 24.kg`. */
  label: string;
  name: string | null;
  /** Of the publisher's page. */
  url: string | undefined;
}

/** An item in plain words. */
export interface PlainItem {
  /** In one line, without marks: a title for links and lists. */
  title: string;
  /** Words of the document, letter for letter; empty where the item is no stretch of it. */
  words: string;
  language: string;
  /** The same as a reader would write it: a quote in quotation marks. */
  statement: string;
  /** Further lines, each a fact or a person. */
  lines: readonly string[];
  /** Name, office, country of the speaker. */
  speaker: string | null;
  speakerName: Words | null;
  /** `Corrected 12 September 2025: …`; null where nothing has changed. */
  notice: string | null;
  provenance: Provenance;
}

/** Puts an item into plain words. */
export function plainItem(embedded: Embedded, reader: EmbedReader): PlainItem {
  return reader.speak(() => {
    const { record } = embedded;
    const facts = { notice: noticeOf(record), provenance: provenanceOf(record) };
    return { ...facts, ...sayItem(embedded, reader) };
  });
}

type Said = Omit<PlainItem, 'notice' | 'provenance'>;

function sayItem(embedded: Embedded, reader: EmbedReader): Said {
  const { record } = embedded;
  const nobody = { speaker: null, speakerName: null, lines: [] as string[] };
  switch (embedded.element) {
    case 'otg-quote': {
      const { language, parts, speaker } = embedded.quote;
      const words = parts.map((part) => part.text).join(' … ');
      const statement = inQuotationMarks(words, language);
      const said = { ...nobody, ...speakerOf(record, speaker, reader), words, language, statement };
      return { ...said, title: said.speaker ? `${said.speaker}: ${statement}` : statement };
    }
    case 'otg-fact': {
      const { value } = embedded.fact;
      const said = speakerOf(record, 'speaker' in value ? value.speaker : null, reader);
      const words = { words: value.text, statement: value.text, language: record.source.language };
      return { ...nobody, ...said, ...words, title: value.text };
    }
    case 'meeting-card': {
      const { meeting } = embedded;
      const name = describeMeeting(record, meeting, reader);
      const title = name?.text ?? record.source.title ?? record.id;
      const when = meeting.date ? formatDates(meeting.date, meeting.endDate) : '';
      const dateline = [when, plainWords(describePlace(record, meeting, reader))].filter(Boolean).join(' · ');
      const people = formatList(participantsOf(record).map((one) => describeName(record, one, reader).text));
      const lines = [dateline, people && `${say.participants()}: ${people}`, ...items(say.topics(), meeting.topics)];
      const documents = items(say.documents(), record.documents);
      const language = name?.language ?? record.source.language;
      return {
        ...nobody,
        title,
        words: '',
        language,
        statement: title,
        lines: [...lines, ...documents].filter(Boolean),
      };
    }
    case 'participant-list': {
      const lines = embedded.people.map((one: Person) => plainPerson(record, one, reader));
      return { ...nobody, title: say.participants(), words: '', language: reader.language, statement: '', lines };
    }
    default: {
      const title = record.source.title ?? record.meeting?.name ?? record.id;
      const facts = factsOf(record, ['topic', 'document', 'statement']).map(({ value }) => value.text);
      const lines = embedded.element === 'fact-list' ? facts : [];
      return { ...nobody, title, words: '', language: record.source.language, statement: title, lines };
    }
  }
}

const items = (label: string, list: readonly { text: string }[]): string[] =>
  list.length ? [`${label}: ${list.map(({ text }) => text).join('; ')}`] : [];

function speakerOf(record: OtgRecord, id: string | null, reader: Reader): Pick<PlainItem, 'speaker' | 'speakerName'> {
  const person = findPerson(record, id);
  if (!person) return { speaker: null, speakerName: null };
  const name = describeName(record, person, reader);
  return { speaker: plainWords([name, ...describeRole(record, person, reader)]), speakerName: name };
}

function provenanceOf(record: OtgRecord): Provenance {
  const { published, publisher, title, url } = record.source;
  const date = record.meeting?.date ?? published;
  const name = publisher ?? title;
  const label = name ? `${say.source()}: ${name}` : say.source();
  return { date, dateWords: date ? formatDate(date) : '', label, name, url: webAddress(url) };
}

function noticeOf({ status: { date, note, state } }: OtgRecord): string | null {
  if (state !== 'corrected' && state !== 'withdrawn') return null;
  const word = [state === 'corrected' ? say.corrected() : say.withdrawn(), date && formatDate(date)];
  return [word.filter(Boolean).join(' '), note].filter(Boolean).join(': ');
}

/** Words of a length that fits; dots stand for the rest. */
export const shortened = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most - 1)}…` : words;
