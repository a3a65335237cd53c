/** What a record says as linked data (schema.org), for search engines and archives: once for each record on a page. */
import type { Event, Graph, Organization, Person as SchemaPerson, Quotation } from 'schema-dts';
import { describeName, describePlace, describeRole, plainWords } from '../elements/describe.ts';
import { findPerson, participantsOf } from '../record/selectors.ts';
import type { Meeting, OtgRecord, Person, Quote } from '../record/types.ts';
import { webAddress } from '../store/web-address.ts';
import type { Embedded } from './item.ts';
import { scriptJson } from './markup.ts';
import { absolute, FILES, type Site } from './site.ts';
import type { EmbedReader } from './words.ts';

/** Addresses of the things of one record. */
interface Ids {
  of: (id: string) => string;
  meeting: string;
  document: string;
}

/**
 * A record as a graph: its document, the meeting with those who took part, and the quotes with those who spoke. One graph
 * holds whatever of the record a page shows.
 *
 * @param quote - where the page shows this one alone: then the document, the quote and its speaker
 */
export function jsonLd(record: OtgRecord, reader: EmbedReader, site: Site, quote?: Quote): Graph {
  const file = absolute(site, FILES.record(record.id));
  const ids: Ids = {
    of: (id) => `${file}#${id}`,
    meeting: `${file}#meeting`,
    document: webAddress(record.source.url) ?? `${file}#document`,
  };
  const quotes = quote ? [quote] : record.quotes;
  const meeting = quote ? null : record.meeting;
  const spoken = quotes.map(({ speaker }) => findPerson(record, speaker));
  const met = meeting ? [...participantsOf(record), findPerson(record, meeting.host)] : [];
  const people = [...new Set([...met, ...spoken])];
  const known = people.filter((person) => person !== undefined);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      documentOf(record, ids),
      ...(meeting ? [meetingOf(record, meeting, ids, reader)] : []),
      ...known.map((person) => personOf(record, person, ids, reader)),
      ...quotes.map((one) => quotationOf(one, ids)),
    ],
  };
}

/** The graph of what is embedded: of one quote, or of the whole record. */
export const graphOf = (embedded: Embedded, reader: EmbedReader, site: Site): Graph =>
  jsonLd(embedded.record, reader, site, embedded.element === 'otg-quote' ? embedded.quote : undefined);

/** The same as the tag that holds it on a page; no script runs. */
export const jsonLdTag = (graph: Graph): string => `<script type="application/ld+json">${scriptJson(graph)}</script>`;

function documentOf({ source }: OtgRecord, { document }: Ids): { '@type': 'Article' } & Record<string, unknown> {
  const { language, published, publisher, title, url } = source;
  const address = webAddress(url);
  return {
    '@type': 'Article',
    '@id': document,
    ...(title ? { headline: title } : {}),
    inLanguage: language,
    ...(published ? { datePublished: published } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
    ...(address ? { url: address } : {}),
  };
}

function quotationOf(quote: Quote, { document, of }: Ids): Exclude<Quotation, string> {
  return {
    '@type': 'Quotation',
    '@id': of(quote.id),
    text: quote.parts.map((part) => part.text).join(' … '),
    inLanguage: quote.language,
    isBasedOn: { '@id': document },
    ...(quote.speaker ? { creator: { '@id': of(quote.speaker) } } : {}),
  };
}

function meetingOf(
  record: OtgRecord,
  meeting: Meeting,
  { document, meeting: id, of }: Ids,
  reader: EmbedReader,
): Exclude<Event, string> {
  const place = describePlace(record, meeting, reader);
  const people = participantsOf(record).map((person) => ({ '@id': of(person.id) }));
  return {
    '@type': 'Event',
    '@id': id,
    name: meeting.name ?? record.source.title ?? record.id,
    ...(meeting.date ? { startDate: meeting.date } : {}),
    ...(meeting.date ? { endDate: meeting.endDate ?? meeting.date } : {}),
    ...(place.length
      ? {
          location: {
            '@type': 'Place',
            name: plainWords(place),
            address: {
              '@type': 'PostalAddress',
              ...(meeting.place.city ? { addressLocality: meeting.place.city } : {}),
              ...(meeting.place.country ? { addressCountry: meeting.place.country } : {}),
            },
          },
        }
      : {}),
    ...(meeting.organization ? { organizer: { '@type': 'Organization', name: meeting.organization } } : {}),
    ...(people.length ? { attendee: people } : {}),
    subjectOf: { '@id': document },
  };
}

/** People are people; a group or an institution that speaks is an organization. */
function personOf(
  record: OtgRecord,
  person: Person,
  { of }: Ids,
  reader: EmbedReader,
): Exclude<SchemaPerson, string> | Exclude<Organization, string> {
  const { text } = describeName(record, person, reader);
  const role = describeRole(record, person, reader)[0]?.text;
  const known = { '@id': of(person.id), name: text, ...(text === person.name ? {} : { alternateName: person.name }) };
  if (person.kind !== 'person') return { '@type': 'Organization', ...known };
  return {
    '@type': 'Person',
    ...known,
    ...(role ? { jobTitle: role } : {}),
    ...(person.organization ? { affiliation: { '@type': 'Organization', name: person.organization } } : {}),
  };
}
