/**
 * What a reader sees where no script runs: the item in plain HTML, which stands between the tags of its element. It has
 * the element's own lines, so that nothing moves when the element takes its place.
 */
import {
  describeMeeting,
  describeName,
  describeOrganization,
  describePlace,
  describeRole,
  plainPerson,
  plainWords,
} from '../elements/describe.ts';
import { formatCount, formatDates, formatList, pickForm } from '../localization/format.ts';
import * as say from '../localization/messages.ts';
import { factsOf, findPerson, participantsOf, type Fact } from '../record/selectors.ts';
import type { Meeting, OtgRecord } from '../record/types.ts';
import type { Embedded } from './item.ts';
import { tag, text } from './markup.ts';
import { plainItem, type EmbedReader, type PlainItem } from './words.ts';

/** The notice of a correction or a withdrawal. */
export const noticeMarkup = ({ notice }: PlainItem): string =>
  notice ? tag('p', {}, tag('strong', {}, text(notice))) : '';

/** Where the words come from: a link where the publisher's page has an address. */
function sourceMarkup({ provenance: { label, name, url } }: PlainItem): string {
  if (url) return tag('a', { href: url }, text(label));
  return name ? text(label) : '';
}

/** Date and source, as one line of markup; empty where neither is known. */
function provenanceMarkup(item: PlainItem): string {
  const { date, dateWords } = item.provenance;
  return [date ? tag('time', { datetime: date }, text(dateWords)) : '', sourceMarkup(item)].filter(Boolean).join(' · ');
}

/** Who said it and where the words come from. */
export function attributionMarkup(item: PlainItem): string {
  return [item.speaker ? text(item.speaker) : '', provenanceMarkup(item)].filter(Boolean).join('<br>');
}

/** The quoted words in a `blockquote`, in their own language. */
export function quoteMarkup({ language, provenance, words }: PlainItem, more: Record<string, string> = {}): string {
  return tag('blockquote', { cite: provenance.url, lang: language, ...more }, text(words));
}

const line = (content: string, lang?: string): string => (content ? tag('p', { lang }, content) : '');
const list = (entries: readonly string[], lang?: string): string =>
  entries.length ? tag('ul', { lang }, entries.map((entry) => tag('li', {}, entry)).join('')) : '';

/** The fallback of an element. */
export function fallback(embedded: Embedded, reader: EmbedReader): string {
  const item = plainItem(embedded, reader);
  return noticeMarkup(item) + reader.speak(() => bodyOf(embedded, item, reader));
}

function bodyOf(embedded: Embedded, item: PlainItem, reader: EmbedReader): string {
  const { record } = embedded;
  switch (embedded.element) {
    case 'otg-quote':
      return quoteMarkup(item) + line(attributionMarkup(item));
    case 'otg-fact':
      return factBody(embedded.fact, item);
    case 'meeting-card':
      return meetingBody(record, embedded.meeting, item, reader);
    case 'participant-list':
      return peopleBody(record, reader);
    case 'fact-list':
      return factsBody(record, item, reader);
    case 'otg-source':
      return line(text(item.title), item.language) + line(provenanceMarkup(item));
  }
}

function factBody({ type }: Fact, item: PlainItem): string {
  return (
    line(text(pickForm(say.factKinds(), type))) + line(text(item.words), item.language) + line(attributionMarkup(item))
  );
}

function meetingBody(record: OtgRecord, meeting: Meeting, item: PlainItem, reader: EmbedReader): string {
  const name = describeMeeting(record, meeting, reader);
  const when = meeting.date
    ? tag('time', { datetime: meeting.date }, text(formatDates(meeting.date, meeting.endDate)))
    : '';
  const where = text(plainWords(describePlace(record, meeting, reader)));
  const host = findPerson(record, meeting.host);
  const people = participantsOf(record).map((person) => describeName(record, person, reader).text);
  const items = (entries: readonly { text: string }[]): string =>
    list(
      entries.map((entry) => text(entry.text)),
      record.source.language,
    );
  const facts: [label: string, markup: string | undefined][] = [
    [say.organization(), text(describeOrganization(record, meeting.organization, reader)?.text ?? '')],
    [say.host(), host && text(describeName(record, host, reader).text)],
    [say.participants(), text(formatList(people))],
    [say.topics(), items(meeting.topics)],
    [say.documents(), items(record.documents)],
  ];
  const known = facts.flatMap(([label, markup]) => (markup ? tag('dt', {}, text(label)) + tag('dd', {}, markup) : []));
  return (
    line(text(name?.text ?? ''), name?.language) +
    line([when, where].filter(Boolean).join(' · ')) +
    (known.length ? tag('dl', {}, known.join('')) : '') +
    line(sourceMarkup(item))
  );
}

function peopleBody(record: OtgRecord, reader: EmbedReader): string {
  const people = participantsOf(record);
  const entries = people.map((person) => {
    const { language, text: name } = describeName(record, person, reader);
    const role = plainWords(describeRole(record, person, reader));
    return `${tag('b', { lang: language }, text(name))} ${tag('span', {}, text(role))}`;
  });
  return line(text(formatCount(say.participantCount(), people.length, reader.locale))) + list(entries);
}

const HEADINGS: Readonly<Record<Fact['type'], () => string>> = {
  topic: say.topics,
  document: say.documents,
  statement: say.statements,
};

function factsBody(record: OtgRecord, item: PlainItem, reader: EmbedReader): string {
  const kinds = ['topic', 'document', 'statement'] as const;
  const lists = kinds.map((kind) => {
    const entries = factsOf(record, [kind]).map(({ value }) => {
      const person = findPerson(record, 'speaker' in value ? value.speaker : null);
      const speaker = person
        ? `<br>${tag('small', { lang: reader.language }, text(plainPerson(record, person, reader)))}`
        : '';
      return text(value.text) + speaker;
    });
    return entries.length ? line(text(HEADINGS[kind]())) + list(entries, record.source.language) : '';
  });
  return lists.join('') + line(provenanceMarkup(item));
}
