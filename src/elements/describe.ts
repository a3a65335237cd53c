/** What a record says of people, places and the meeting, in the reader's words. */
import type { Meeting, OtgRecord, Person } from '../record/types.ts';
import { wordsFor, type Reader, type Words } from '../localization/names.ts';

/** Looks a code up as the record's own field: a code such as `constructor` finds nothing. */
function own<T>(table: Record<string, T>, code: string | null): T | undefined {
  return code !== null && Object.hasOwn(table, code) ? table[code] : undefined;
}

/** A person's name. */
export function describeName(record: OtgRecord, person: Person, reader: Reader): Words {
  const { name, names } = person;
  return wordsFor(names, reader, name, record.source.language) ?? { text: name, language: record.source.language };
}

/** A country's name; nothing where the record has no words for it, since a bare code tells a reader little. */
export function describeCountry(record: OtgRecord, code: string | null, reader: Reader): Words | undefined {
  return wordsFor(own(record.names.countries, code), reader, null, record.source.language);
}

/**
 * An organization's name or abbreviation, whichever of the two the document's words are.
 *
 * @param name - as in the text
 */
export function describeOrganization(record: OtgRecord, name: string | null, reader: Reader): Words | undefined {
  const known = record.organizations.find((entry) => entry.name === name || entry.abbreviation === name);
  return wordsFor(known?.name === name ? known?.names : known?.abbreviations, reader, name, record.source.language);
}

/** What a person is: the office, or the role as the text words it, then whom it is held for: country or organization. */
export function describeRole(record: OtgRecord, person: Person, reader: Reader): Words[] {
  const { country, office, organization, role } = person;
  const offices = office === 'other' ? undefined : own(record.names.offices, office);
  const held = describeCountry(record, country, reader) ?? describeOrganization(record, organization, reader);
  return [wordsFor(offices, reader, role, record.source.language), held].filter((words) => words !== undefined);
}

/** The meeting's name, or what it is where the text gives it none. */
export function describeMeeting(record: OtgRecord, meeting: Meeting, reader: Reader): Words | undefined {
  const { kinds = {}, meeting: names } = record.names;
  return wordsFor(meeting.name ? names : own(kinds, meeting.kind), reader, meeting.name, record.source.language);
}

/** Where the meeting was: the city, then the country. */
export function describePlace(record: OtgRecord, meeting: Meeting, reader: Reader): Words[] {
  const { city, country } = meeting.place;
  return [
    wordsFor(own(record.names.cities, city), reader, city, record.source.language),
    describeCountry(record, country, reader),
  ].filter((words) => words !== undefined);
}

/** Words as plain text, for where no markup can stand. */
export const plainWords = (list: readonly Words[]): string => list.map(({ text }) => text).join(', ');

/** A person as plain text: the name, then what the person is. */
export const plainPerson = (record: OtgRecord, person: Person, reader: Reader): string =>
  plainWords([describeName(record, person, reader), ...describeRole(record, person, reader)]);
