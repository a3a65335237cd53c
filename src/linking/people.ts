/** Who of one record is who of another: by the names that editors keep, by how names sound, by office and country. */
import { findNamed, foldName, type NameDirectory } from '../names/index.ts';
import { baseLanguage } from '../record/selectors.ts';
import type { LinkablePerson } from './linkable.ts';
import type { Office } from '../record/types.ts';
import { skeletons, soundsAlike } from './fold.ts';

/** Offices that one person of a country holds at a time. */
const HELD_BY_ONE: ReadonlySet<Office> = new Set([
  'president',
  'vice-president',
  'prime-minister',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'security-council-secretary',
  'parliament-speaker',
  'head-of-administration',
  'chief-of-staff',
  'central-bank-governor',
]);

function heldByOne(office: Office | null): boolean {
  return office !== null && HELD_BY_ONE.has(office);
}

/** How sure it is that two entries are one person; they are tried in this order. */
const LEVELS = ['editors', 'name', 'office'] as const;
type Level = (typeof LEVELS)[number];

/** A person with what is compared; worked out once a record. */
export interface CastMember {
  person: LinkablePerson;
  language: string;
  words: readonly (readonly string[])[];
  /** Id of the organization that an institution is, by the directory. */
  body: string | undefined;
}

/** Two who may be one. */
interface Pair {
  one: CastMember;
  other: CastMember;
}

/** The people of two records, side by side. */
export interface Acquaintance {
  /** Ids of the second record by ids of the first. */
  matched: ReadonlyMap<string, string>;
  /** Pairs who hold the same office of the same country and are two people. */
  rivals: readonly (readonly [LinkablePerson, LinkablePerson])[];
}

/** Compares people of two records; see `Acquaintance`. Each is matched with one at most, and with none where two would do. */
export function matchPeople(ours: readonly CastMember[], theirs: readonly CastMember[]): Acquaintance {
  const matched = new Map<string, string>();
  const taken = new Set<string>();
  const free = ({ one, other }: Pair) => !matched.has(one.person.id) && !taken.has(other.person.id);
  const pairs = pairsOf(ours, theirs, keysOf).map((pair) => ({ ...pair, level: levelOf(pair.one, pair.other) }));
  for (const level of LEVELS) {
    const possible = pairs.filter((pair) => pair.level === level && free(pair));
    const uses = new Map<CastMember, number>();
    for (const { one, other } of possible)
      for (const entry of [one, other]) uses.set(entry, (uses.get(entry) ?? 0) + 1);
    for (const { one, other } of possible) {
      if (uses.get(one) !== 1 || uses.get(other) !== 1) continue;
      matched.set(one.person.id, other.person.id);
      taken.add(other.person.id);
    }
  }
  return {
    matched,
    rivals: pairsOf(ours, theirs, seatOf)
      .filter(free)
      .map(({ one, other }) => [one.person, other.person]),
  };
}

/** A word that so many people of one document share tells nobody apart, and would make the work quadratic. */
const MOST_OF_A_KEY = 40;

/** The pairs that share a key; both orders are those of the documents. */
function pairsOf(
  ours: readonly CastMember[],
  theirs: readonly CastMember[],
  keys: (entry: CastMember) => string[],
): Pair[] {
  const index = new Map<string, CastMember[]>();
  for (const entry of theirs) {
    for (const key of new Set(keys(entry))) {
      const list = index.get(key);
      if (list) list.push(entry);
      else index.set(key, [entry]);
    }
  }
  return ours.flatMap((one) => {
    const found = keys(one).map((key) => index.get(key) ?? []);
    const others = new Set(found.filter((list) => list.length <= MOST_OF_A_KEY).flat());
    return [...others].map((other) => ({ one, other }));
  });
}

/** Whoever is one person shares one of these: a word by its sound, a name that editors gave, an organization. */
function keysOf({ person, words, body }: CastMember): string[] {
  const names = Object.values(person.names ?? {}).map((name) => `=${foldName(name)}`);
  return [...words.flat().filter(Boolean), ...names, `=${foldName(person.name)}`, ...(body ? [`#${body}`] : [])];
}

/** The seat that a person holds: two people who hold one are rivals, of whom one event has one alone. */
function seatOf({ person: { kind, office, country } }: CastMember): string[] {
  const seat = kind === 'person' && office && country && (office === 'minister' || heldByOne(office));
  return seat ? [`${office} ${country}`] : [];
}

/** Works out what is compared of a person. */
export function castMember(person: LinkablePerson, language: string, directory: NameDirectory): CastMember {
  const words = person.name.split(/[\s.]+/u).filter((word) => /\p{L}/u.test(word));
  return {
    person,
    language: baseLanguage(language),
    words: words.map(skeletons),
    body: person.kind === 'institution' ? findNamed(directory.organizations, person.name, language)?.id : undefined,
  };
}

function levelOf(a: CastMember, b: CastMember): Level | undefined {
  const [one, other] = [a.person, b.person];
  if (one.kind !== other.kind || one.kind === 'group') return undefined;
  if (one.kind === 'institution') return a.body !== undefined && a.body === b.body ? 'editors' : undefined;
  const named = namedAlike(a, b);
  if (named !== undefined) return named ? 'editors' : undefined;
  const alike = wordsAlike(a, b);
  const fewest = Math.min(a.words.length, b.words.length);
  // One document may leave a minister's country to its readers, and a wrong one is worked out; the office then has to agree.
  const countries = !one.country || !other.country || one.country === other.country || one.office === other.office;
  if (fewest >= 2 && alike >= 2) return countries ? 'name' : undefined;
  return alike > 0 && sameOffice(one, other) && (fewest === 1 || heldByOne(one.office)) ? 'office' : undefined;
}

/** Whether editors gave both the same name; undefined where they gave no name that could be compared. */
function namedAlike(a: CastMember, b: CastMember): boolean | undefined {
  const namesOf = ({ person, language }: CastMember) => ({ ...person.names, [language]: person.name });
  const [ours, theirs] = [namesOf(a), namesOf(b)];
  const common = Object.keys(ours).filter((language) => theirs[language] !== undefined);
  if (common.length === 0) return undefined;
  if (common.some((language) => foldName(ours[language] ?? '') === foldName(theirs[language] ?? ''))) return true;
  // Both are in the directory and share no name: it knows them as two.
  return a.person.names && b.person.names ? false : undefined;
}

/** How many words of two names are one word each. */
function wordsAlike(a: CastMember, b: CastMember): number {
  const left = [...b.words];
  let count = 0;
  for (const word of a.words) {
    const at = left.findIndex((other) => soundsAlike(word, other));
    if (at < 0) continue;
    left.splice(at, 1);
    count += 1;
  }
  return count;
}

function sameOffice(a: LinkablePerson, b: LinkablePerson): boolean {
  return a.office !== null && a.office === b.office && a.country !== null && a.country === b.country;
}
