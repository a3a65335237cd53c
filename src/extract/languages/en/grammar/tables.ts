/** The lexicons made into tables, each when it is first asked for. */
import { COUNTRY_NAMES } from '../../../../names/country-names.ts';
import { PLACES } from '../../../../names/places.ts';
import type { MeetingKind, Office } from '../../../../record/types.ts';
import type { Gender, PlaceMention } from '../../../model.ts';
import { PhraseTable } from '../../common/phrase-table.ts';
import { COUNTRY_ALIASES, DEMONYMS } from '../lexicon/countries.ts';
import { EVENT_NOUNS } from '../lexicon/events.ts';
import { EITHER, FEMALE, MALE } from '../lexicon/given-names.ts';
import { CITY_SPELLINGS } from '../lexicon/cities.ts';
import { REGIONS } from '../lexicon/regions.ts';
import { AGENCIES, GROUPS, INSTITUTIONS, NAMED_BODIES, ORGANIZATIONS } from '../lexicon/nouns.ts';
import { POSTS } from '../lexicon/posts.ts';
import { fold } from './fold.ts';

/** Makes a value when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A phrase as the text's tokens fold it: words and the marks in between, joined by spaces. */
export const key = (phrase: string): string =>
  fold(phrase.trim())
    .split(/\s+/u)
    .map((word) => fold(word))
    .join(' ');

const rows = (list: string): string[] =>
  list
    .split(';')
    .map((row) => row.trim())
    .filter(Boolean);
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean).map(fold));

/** What a phrase for a post says. */
export interface PostEntry {
  office: Office;
  /** The singular, as the lexicon has it. */
  lemma: string;
  plural: boolean;
}

/** `ministers of foreign affairs`: the first noun takes the plural. */
export function plurals(phrase: string): string[] {
  const parts = phrase.split(' ');
  const of = parts.findIndex((word) => /^(?:of|for|to|in|at|from)$/u.test(word));
  const head = of > 0 ? of - 1 : parts.length - 1;
  const word = parts[head] as string;
  const made =
    word === 'spokesman' || /(?:man|woman)$/u.test(word)
      ? word.replace(/man$/u, 'men')
      : word === 'secretary-general'
        ? 'secretaries-general'
        : /[^aeiou]y$/u.test(word)
          ? `${word.slice(0, -1)}ies`
          : /(?:s|sh|ch|x)$/u.test(word)
            ? `${word}es`
            : `${word}s`;
  const several = [...parts.slice(0, head), made, ...parts.slice(head + 1)].join(' ');
  return phrase === 'secretary general' ? ['secretaries general'] : [several];
}

export const postTable = once(() => {
  const table = new PhraseTable<PostEntry>();
  for (const [office, list] of Object.entries(POSTS) as [Office, string][])
    for (const lemma of rows(list)) {
      if (!table.get(key(lemma))) table.add(key(lemma), { office, lemma, plural: false });
      for (const several of plurals(lemma))
        if (!table.get(key(several))) table.add(key(several), { office, lemma, plural: true });
    }
  return table;
});

const phrases = (list: string): PhraseTable<string> => {
  const table = new PhraseTable<string>();
  for (const row of rows(list)) if (!table.get(key(row))) table.add(key(row), row);
  return table;
};

export const groupTable = once(() => phrases(GROUPS));
export const institutionTable = once(() => phrases(INSTITUTIONS));
export const organizationTable = once(() => phrases(ORGANIZATIONS));
export const bodyTable = once(() => phrases(NAMED_BODIES));
export const agencyTable = once(() => phrases(AGENCIES));

/** `Kazakh` → `KZ`. */
export const demonyms = once(() => {
  const table = new PhraseTable<string>();
  for (const row of DEMONYMS.trim().split('\n')) {
    const [country = '', ...forms] = row.split(' ');
    for (const form of forms) table.add(key(form.replaceAll('_', ' ')), country);
  }
  return table;
});

/** `Mangystau` → `KZ`. */
export const regionTable = once(() => {
  const table = new PhraseTable<string>();
  for (const row of REGIONS.trim().split('\n'))
    for (const name of rows(row.slice(3))) if (!table.get(key(name))) table.add(key(name), row.slice(0, 2));
  return table;
});

export const countryTable = once(() => {
  const table = new PhraseTable<{ country: string; name: string }>();
  const add = (name: string, country: string): void => {
    if (!table.get(key(name))) table.add(key(name), { country, name });
  };
  for (const row of COUNTRY_ALIASES.trim().split('\n')) {
    const [country = '', ...forms] = row.split(' ');
    for (const form of forms) add(form.replaceAll('_', ' '), country);
  }
  for (const [country, names] of Object.entries(COUNTRY_NAMES))
    if (names['en'] && /^[A-Z]{2}$/u.test(country)) {
      add(names['en'], country);
      add(`Republic of ${names['en']}`, country);
    }
  return table;
});

/** A city stands by the name that it has in the language of its own country, too: `Şuşa`. */
const OWN_TAGS: Readonly<Record<string, string>> = { TR: 'tr', AZ: 'az', UZ: 'uz', HU: 'hu', TM: 'tk' };

export const cityTable = once(() => {
  const table = new PhraseTable<{ country: string; name: string }>();
  for (const { country, names } of PLACES)
    for (const tag of ['en', OWN_TAGS[country] ?? 'en']) {
      const name = names[tag];
      if (name && !table.get(key(name))) table.add(key(name), { country, name: names['en'] ?? name });
    }
  for (const row of CITY_SPELLINGS.trim().split('\n'))
    for (const name of rows(row.slice(3)))
      if (!table.get(key(name))) table.add(key(name), { country: row.slice(0, 2), name });
  return table;
});

export interface EventEntry {
  kind: MeetingKind;
  lemma: string;
  plural: boolean;
}

export const eventTable = once(() => {
  const table = new PhraseTable<EventEntry>();
  for (const [kind, list] of Object.entries(EVENT_NOUNS) as [MeetingKind, string][])
    for (const lemma of rows(list)) {
      table.add(key(lemma), { kind, lemma, plural: false });
      const [several] = plurals(lemma);
      if (several && !/s$/u.test(lemma) && !table.get(key(several)))
        table.add(key(several), { kind, lemma, plural: true });
    }
  return table;
});

/** Given names by folded form. */
export const givenNames = once(() => {
  const table = new Map<string, Gender | null>();
  for (const name of words(MALE)) table.set(name, 'm');
  for (const name of words(FEMALE)) table.set(name, table.get(name) === 'm' ? null : 'f');
  for (const name of words(EITHER)) table.set(name, null);
  return table;
});

export type Places = ReadonlyMap<number, PlaceMention>;
