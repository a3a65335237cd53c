/** What linking has to know of a record: JSON, small enough that ten thousand of them have room, kept between two builds. */
import type { Evidence, Meeting, OtgRecord, Person, Quote, Source, Status } from '../record/types.ts';

export type LinkablePerson = Pick<Person, 'id' | 'kind' | 'name' | 'names' | 'office' | 'country'>;
export type LinkableQuote = Pick<Quote, 'id' | 'language' | 'speaker' | 'parts'>;

export interface LinkableMeeting extends Pick<
  Meeting,
  'name' | 'kind' | 'ordinal' | 'organization' | 'organizationAliases' | 'date' | 'endDate' | 'place' | 'participants'
> {
  evidence: { date: Pick<Evidence, 'certainty'> | null };
}

/** A record, as far as it is linked; every record is one. */
export interface Linkable {
  id: string;
  status: Pick<Status, 'state'>;
  source: Pick<Source, 'file' | 'language' | 'title' | 'publisher' | 'url' | 'sha256'>;
  people: readonly LinkablePerson[];
  meeting: LinkableMeeting | null;
  quotes: readonly LinkableQuote[];
}

/** Keeps of a record what linking asks for: of the people those who took part or are quoted. */
export function linkableOf({ id, status, source, people, meeting, quotes }: OtgRecord): Linkable {
  const { file, language, title, publisher, url, sha256 } = source;
  const cast = new Set([...(meeting?.participants ?? []), ...quotes.map(({ speaker }) => speaker)]);
  return {
    id,
    status: { state: status.state },
    source: { file, language, title, publisher, url, sha256 },
    people: people.filter((person) => cast.has(person.id)).map(personOf),
    meeting: meeting && meetingOf(meeting),
    quotes: quotes.map(({ id: quote, language: tag, speaker, parts }) => ({
      id: quote,
      language: tag,
      speaker,
      parts,
    })),
  };
}

function personOf({ id, kind, name, names, office, country }: Person): LinkablePerson {
  return { id, kind, name, ...(names && { names }), office, country };
}

function meetingOf({ evidence, ...meeting }: Meeting): LinkableMeeting {
  const { name, kind, ordinal, organization, organizationAliases, date, endDate, place, participants } = meeting;
  const certainty = evidence.date && { certainty: evidence.date.certainty };
  return {
    name,
    kind,
    ordinal,
    organization,
    organizationAliases,
    date,
    endDate,
    place,
    participants,
    evidence: { date: certainty },
  };
}
