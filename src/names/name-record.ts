/** Gives a record the names that it needs to be shown in every language: codes and editors' entries become words. */
import type { OtgRecord, Organization, Person } from '../record/types.ts';
import { COUNTRY_NAMES } from './country-names.ts';
import type { NameDirectory } from './directory.ts';
import { KIND_NAMES } from './kind-names.ts';
import { findNamed, findPlace } from './lookup.ts';
import { OFFICE_NAMES, type NamedOffice } from './office-names.ts';

type Words = Record<string, string>;

/**
 * Fills `names`, `people[].names` and `organizations[].names` of a record; only what the record uses travels in it.
 * @param record stays as it is
 * @param directory the names that editors keep
 * @returns a copy with names; a person's own names win over the directory's; running it twice gives the same
 */
export function nameRecord(record: OtgRecord, directory: NameDirectory): OtgRecord {
  const language = record.source.language;
  return {
    ...record,
    people: record.people.map((person) => namePerson(person, directory, language)),
    organizations: record.organizations.map((entry) => nameOrganization(entry, directory, language)),
    names: {
      countries: pick(countriesOf(record), COUNTRY_NAMES),
      offices: pick(officesOf(record), OFFICE_NAMES),
      cities: cityNames(record),
      meeting: { ...findNamed(directory.events, record.meeting?.name, language)?.names },
      ...(record.meeting && !record.meeting.name ? { kinds: pick([record.meeting.kind], KIND_NAMES) } : {}),
    },
  };
}

function namePerson(person: Person, directory: NameDirectory, language: string): Person {
  const candidates = directory.people.filter(
    ({ country }) => !country || !person.country || country === person.country,
  );
  const entry = findNamed(candidates, person.name, language);
  return entry ? { ...person, names: { ...entry.names, ...person.names } } : person;
}

function nameOrganization(organization: Organization, directory: NameDirectory, language: string): Organization {
  const { name, abbreviation } = organization;
  const entry =
    findNamed(directory.organizations, name, language) ?? findNamed(directory.organizations, abbreviation, language);
  if (!entry) return organization;
  return { ...organization, id: entry.id, names: { ...entry.names }, abbreviations: { ...entry.abbreviations } };
}

function countriesOf(record: OtgRecord): string[] {
  return [...record.people.map((person) => person.country), record.meeting?.place.country].flatMap(
    (code) => code ?? [],
  );
}

function officesOf(record: OtgRecord): NamedOffice[] {
  return record.people.map((person) => person.office).filter((office) => office !== null && office !== 'other');
}

/** The rows of a table that a record uses, in the order of their codes, so that equal records are equal files. */
function pick<C extends string>(codes: readonly C[], table: Readonly<Record<C, unknown>>): Record<string, Words> {
  const used = [...new Set(codes)].sort().filter((code) => table[code] !== undefined);
  return Object.fromEntries(used.map((code) => [code, { ...(table[code] as Words) }]));
}

/** The meeting's city by any of its names; the country tells cities of one name apart. */
function cityNames(record: OtgRecord): Record<string, Words> {
  const { city, country } = record.meeting?.place ?? {};
  if (!city) return {};
  const place = findPlace(city, country);
  return place ? { [city]: { ...place.names } } : {};
}
