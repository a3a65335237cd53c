/** What tells one event from another, taken from a record once. */
import { findNamed, findPlace, foldName, type NameDirectory } from '../names/index.ts';
import { baseLanguage } from '../record/selectors.ts';
import { slug } from '../record/slug.ts';
import type { Linkable, LinkableMeeting } from './linkable.ts';
import { castMember, type CastMember } from './people.ts';
import { conceptsOf, foldWord } from './concepts.ts';

/** A record with a dated event, ready to be compared. */
export interface Profile {
  record: Linkable;
  meeting: LinkableMeeting;
  /** BCP 47 tag of the document's language alone. */
  language: string;
  /** ISO days, the last the same as the first where the event has one. */
  first: string;
  last: string;
  /** Id of the city in the gazetteer, else its name as the document writes it. */
  city: { id: string; known: boolean } | null;
  country: string | null;
  /** Id of the organization in the directory, else the slug of its name. */
  organization: { id: string; known: boolean } | null;
  /** Id of the event in the directory. */
  event: string | null;
  /** What the event's name speaks of. */
  subjects: ReadonlySet<string>;
  /** Who took part or is quoted. */
  cast: readonly CastMember[];
}

/** Profiles a record; undefined where it reports no event or none with a day, and where it was withdrawn. */
export function profileOf(record: Linkable, directory: NameDirectory): Profile | undefined {
  const { meeting } = record;
  if (!meeting?.date || record.status.state === 'withdrawn') return undefined;
  const { city, country } = meeting.place;
  const place = city ? findPlace(city, country) : undefined;
  const language = baseLanguage(record.source.language);
  const ids = new Set([...meeting.participants, ...record.quotes.map((quote) => quote.speaker)]);
  return {
    record,
    meeting,
    language,
    first: meeting.date,
    last: meeting.endDate && meeting.endDate > meeting.date ? meeting.endDate : meeting.date,
    city: city ? { id: place?.id ?? foldName(city), known: place !== undefined } : null,
    country: country ?? place?.country ?? null,
    organization: organizationOf(record, meeting, directory),
    event: findNamed(directory.events, meeting.name, language)?.id ?? null,
    subjects: subjectsOf(meeting.name ?? '', language),
    cast: record.people.filter(({ id }) => ids.has(id)).map((person) => castMember(person, language, directory)),
  };
}

/** Words of an event's name that do not tell it from others of the organization: who meets, and whose it is. */
const GENERAL: ReadonlySet<string> = new Set(
  [
    'minister',
    'secretary',
    'president',
    'summit',
    'delegation',
    'country',
    'turkic',
    'unity',
    'region',
    'asia',
  ].flatMap((word) => conceptsOf(word, 'en')),
);

function subjectsOf(name: string, language: string): Set<string> {
  const words = name.match(/[\p{L}\p{M}’‘`´']+/gu) ?? [];
  return new Set(
    words.flatMap((word) => conceptsOf(foldWord(word), language)).filter((subject) => !GENERAL.has(subject)),
  );
}

function organizationOf(
  record: Linkable,
  { organization, organizationAliases }: LinkableMeeting,
  directory: NameDirectory,
): Profile['organization'] {
  if (!organization) return null;
  const forms = [organization, ...organizationAliases];
  for (const form of forms) {
    const entry = findNamed(directory.organizations, form, record.source.language);
    if (entry) return { id: entry.id, known: true };
  }
  return { id: slug(organization), known: false };
}
