/** The lexicons as look-up tables. Each is made when first asked for, from the nominatives that the lexicons hold. */
import type { Case, Gender } from '../../model.ts';
import type { Office } from '../../../record/types.ts';
import type { Token } from '../../../text/tokens.ts';
import { PLACES } from '../../../names/places.ts';
import { PhraseTable } from '../common/phrase-table.ts';
import { adjectiveForms, nounForms, phraseForms, type Form } from './declension.ts';
import { fold } from './fold.ts';
import { CITY_ADJECTIVES, COUNTRIES } from './lexicon/countries.ts';
import {
  DOCUMENT_NOUNS,
  FRAME_NOUNS,
  NAMING_VERBS,
  REPORTING_PHRASES,
  REPORTING_VERBS,
  STATE_PREDICATES,
  type VerbClass,
} from './lexicon/reporting.ts';
import { BODY_COUNTRIES, GENERIC_PEOPLE, GROUP_NOUNS, INSTITUTION_NOUNS, TITLE_NOUNS } from './lexicon/nouns.ts';
import { HONORIFICS, POSTS } from './lexicon/posts.ts';
import { DEMONYMS } from './lexicon/demonyms.ts';
import { NEVER_NAMES } from './lexicon/never-names.ts';

/** A form of a noun that heads a role. */
export interface RoleEntry {
  lemma: string;
  office: Office | null;
  nominativePlural: string;
  gender: Gender;
  case: Case;
  plural: boolean;
}

/** A form of a noun that heads a group or an institution. */
export interface NounEntry {
  lemma: string;
  nominativePlural: string;
  gender: Gender;
  case: Case;
  plural: boolean;
}

/** A form of a country's or city's name. */
export interface PlaceEntry {
  country: string;
  name: string;
  case: Case;
}

/** A form of a verb that reports. */
export interface VerbEntry {
  lemma: string;
  class: VerbClass;
  gender: Gender | null;
  plural: boolean;
  tense: 'past' | 'present' | 'gerund' | 'short';
}

const words = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll('_', ' '));

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Every form of a noun for a person by country → ISO code. */
const nationalities = once(() => {
  const table = new Map<string, string>();
  for (const { code, lemma, gender } of demonyms()) for (const form of demonymForms(lemma, gender)) table.set(form.text, code);
  return table;
});

/** True for the lemma of a noun for a person by country. */
export const isDemonym = (lemma: string): boolean => nationalities().has(lemma);

function demonyms(): { code: string; lemma: string; gender: Gender }[] {
  return DEMONYMS.trim()
    .split(/[|\n]/u)
    .flatMap((row) => {
      const [code = '', man = '', woman = ''] = row.trim().split(' ');
      return [{ code, lemma: man, gender: 'm' as Gender }, { code, lemma: woman, gender: 'f' as Gender }];
    });
}

/** россиянин → россияне, россиян: the plural drops the last syllable. */
function demonymForms(lemma: string, gender: Gender): Form[] {
  if (!/[ая]нин$/u.test(lemma)) return phraseForms(lemma, gender, true);
  const stem = lemma.slice(0, -2);
  const plural: [string, Case][] = [['е', 'nom'], ['', 'gen'], ['', 'acc'], ['ам', 'dat'], ['ами', 'ins'], ['ах', 'pre']];
  return [
    ...phraseForms(lemma, gender, true).filter((form) => !form.plural),
    ...plural.map(([ending, at]) => ({ text: stem + ending, case: at, plural: true })),
  ];
}

/** Forms of role nouns → what they mean. */
export const roleTable = once(() => {
  const table = new PhraseTable<RoleEntry>();
  const posts = words(Object.values(POSTS).join(' '));
  const generic = words(GENERIC_PEOPLE).filter((lemma) => !posts.includes(lemma));
  const feminine = generic.filter((lemma) => /[ая]$/u.test(lemma));
  const others = `m ${generic.filter((lemma) => !feminine.includes(lemma)).join(' ')} f ${feminine.join(' ')}`;
  for (const [office, list] of [...Object.entries(POSTS), ['other', others] as const]) {
    let gender: Gender = 'm';
    for (const lemma of words(list)) {
      if (lemma === 'm' || lemma === 'f') {
        gender = lemma;
        continue;
      }
      const known =
        lemma.startsWith('зам') && !lemma.startsWith('заместит')
          ? [{ text: lemma, case: 'nom' as Case, plural: false }]
          : phraseForms(
              lemma,
              gender === 'm' && /[ая]$/u.test(lemma.split(' ')[0] as string) && !/^атташе$/u.test(lemma) ? 'm' : gender,
              true,
            );
      const nominativePlural = known.find((form) => form.plural && form.case === 'nom')?.text ?? lemma;
      for (const form of known)
        table.add(form.text, {
          lemma,
          nominativePlural,
          office: office === 'other' ? null : (office as Office),
          gender,
          case: form.case,
          plural: form.plural,
        });
    }
  }
  for (const { lemma, gender } of demonyms()) {
    const forms = demonymForms(lemma, gender);
    const nominativePlural = forms.find((form) => form.plural && form.case === 'nom')?.text ?? lemma;
    for (const form of forms) table.add(form.text, { lemma, nominativePlural, office: null, gender, case: form.case, plural: form.plural });
  }
  return table;
});

function nounTable(
  entries: Iterable<[lemma: string, gender: Gender]>,
  animate: boolean,
  pluralOnly: boolean,
): PhraseTable<NounEntry> {
  const table = new PhraseTable<NounEntry>();
  for (const [lemma, gender] of entries) {
    const forms = phraseForms(lemma, gender, animate);
    const nominativePlural = forms.find((form) => form.plural && form.case === 'nom')?.text ?? lemma;
    for (const form of forms)
      if (form.plural || !pluralOnly)
        table.add(form.text, { lemma, nominativePlural, gender, case: form.case, plural: form.plural });
  }
  return table;
}

/** Plural forms of nouns for people → groups. */
export const groupTable = once(() =>
  nounTable(
    words(GROUP_NOUNS).map((lemma): [string, Gender] => [
      lemma,
      /(?:а|я|ь)$/u.test(lemma) && !/(?:тель|глава|судья|секретарь|житель|родитель|писатель|учитель)$/u.test(lemma)
        ? 'f'
        : 'm',
    ]),
    true,
    true,
  ),
);

/** Forms of nouns for bodies that speak. */
export const institutionTable = once(() => {
  const table = nounTable(
    (['m', 'f', 'n'] as const).flatMap((gender) =>
      words(INSTITUTION_NOUNS[gender]).map((lemma): [string, Gender] => [lemma, gender]),
    ),
    false,
    false,
  );
  for (const lemma of words(INSTITUTION_NOUNS.fixed)) {
    for (const at of ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'] as const)
      table.add(lemma, { lemma, nominativePlural: lemma, gender: 'n', case: at, plural: false });
  }
  return table;
});

const institutionWords = once(() => {
  const all = new Set<string>();
  for (const gender of ['m', 'f', 'n'] as const)
    for (const lemma of words(INSTITUTION_NOUNS[gender]))
      for (const form of phraseForms(lemma, gender, false)) all.add(form.text);
  for (const lemma of words(INSTITUTION_NOUNS.fixed)) all.add(lemma);
  return all;
});

/** True for any form of a noun that names a body. */
export function isInstitutionWord(norm: string): boolean {
  return institutionWords().has(norm);
}

const verbs = once(() => {
  const table = new Map<string, VerbEntry>();
  const add = (form: string, entry: VerbEntry): void => void (table.has(form) || table.set(form, entry));
  for (const [kind, list] of Object.entries(REPORTING_VERBS) as [VerbClass, string][]) {
    for (const item of words(list)) {
      if (item.includes(' ')) continue;
      const [lemma, feminine] = item.split('/') as [string, string | undefined];
      conjugate(lemma, feminine, kind, add);
    }
  }
  for (const [kind, list] of Object.entries(STATE_PREDICATES) as [VerbClass, string][]) {
    for (const item of words(list)) {
      const [man, stem] = item.split('/') as [string, string | undefined];
      for (const [ending, gender, plural] of [
        ['а', 'f', false],
        ['ы', null, true],
      ] as const)
        add((stem ?? man) + ending, { lemma: man, class: kind, gender, plural, tense: 'short' });
      add(man, { lemma: man, class: kind, gender: 'm', plural: false, tense: 'short' });
    }
  }
  return table;
});

/** From a masculine past, a third person or an impersonal form to the forms that go with it. */
function conjugate(
  lemma: string,
  feminine: string | undefined,
  kind: VerbClass,
  add: (form: string, entry: VerbEntry) => void,
): void {
  const entry = (gender: Gender | null, plural: boolean, tense: VerbEntry['tense']): VerbEntry => ({
    lemma,
    class: kind,
    gender,
    plural,
    tense,
  });
  if (kind === 'impersonal') {
    add(lemma, entry('n', false, 'present'));
    return;
  }
  const reflexive = /(?:ся|сь)$/u.test(lemma);
  if (/(?:[аяеуюи]ет|ит|ует|ет)(?:ся)?$/u.test(lemma)) {
    const bare = lemma.replace(/ся$/u, '');
    const stem = bare.slice(0, -2);
    const plural = bare.endsWith('ит') ? [stem + 'ят', stem + 'ат'] : [stem + (/[аяеуюио]$/u.test(stem) ? 'ют' : 'ут')];
    add(lemma, entry(null, false, 'present'));
    for (const form of plural) add(form + (reflexive ? 'ся' : ''), entry(null, true, 'present'));
    if (/[аяуеию]ет$/u.test(bare)) add(stem + (reflexive ? 'ясь' : 'я'), entry(null, false, 'gerund'));
    if (bare.endsWith('ит')) add(stem + (reflexive ? 'ясь' : 'я'), entry(null, false, 'gerund'));
    return;
  }
  const bare = lemma.replace(/(?:ся|сь)$/u, '');
  const past = bare.endsWith('л') || bare.endsWith('ла') ? bare.replace(/ла$/u, 'л') : bare + 'л';
  add(lemma, entry('m', false, 'past'));
  const she = feminine ?? past + 'а' + (reflexive ? 'сь' : '');
  const root = she.replace(/а(?:сь)?$/u, '');
  add(she, entry('f', false, 'past'));
  add(root + 'о' + (reflexive ? 'сь' : ''), entry('n', false, 'past'));
  add(root + 'и' + (reflexive ? 'сь' : ''), entry(null, true, 'past'));
  if (bare.endsWith('л')) add(bare.slice(0, -1) + (reflexive ? 'вшись' : 'в'), entry(null, false, 'gerund'));
}

/** The verb of speech, or of a joint act, that a form belongs to. */
export function verb(norm: string): VerbEntry | undefined {
  return verbs().get(norm);
}

const phrases = once(() => {
  const table = new Map<string, string[]>();
  for (const phrase of REPORTING_PHRASES.trim().split(/[|\n]/u)) {
    const [first, ...rest] = phrase.trim().split(/\s+/u) as [string, ...string[]];
    if (rest.length === 0) continue;
    const forms = new Set<string>();
    conjugate(first, undefined, 'act', (form) => void forms.add(form));
    for (const form of forms) table.set(form, [...(table.get(form) ?? []), rest.join(' ')]);
  }
  return table;
});

/** True where a verb and the words within a few tokens of it report together (`выразил … надежду`). */
export function isReportingPhrase(tokens: readonly Token[], at: number): boolean {
  const complements = phrases().get(tokens[at]?.norm ?? '');
  if (!complements) return false;
  const window =
    tokens
      .slice(Math.max(0, at - 4), at + 8)
      .map((token) => token.norm)
      .join(' ') + ' ';
  return complements.some(
    (complement) => window.includes(' ' + complement + ' ') || window.startsWith(complement + ' '),
  );
}

const placesByCountry = once(() => {
  const table = new PhraseTable<PlaceEntry>();
  for (const { code, names } of COUNTRIES) {
    for (const name of names)
      for (const form of placeForms(name)) table.add(form.text, { country: code, name, case: form.case });
  }
  return table;
});

/** Forms of the names of countries. */
export const countryTable = placesByCountry;

/** Forms of the names of cities; `city` is the gazetteer's spelling. */
export const cityTable = once(() => {
  const table = new PhraseTable<PlaceEntry>();
  for (const place of PLACES) {
    const name = place.names['ru'];
    if (!name) continue;
    for (const spelling of [name, ...(place.aliases ?? [])])
      for (const form of placeForms(spelling)) table.add(form.text, { country: place.country, name, case: form.case });
  }
  return table;
});

/** A name of a place in all cases: its last word declines, and the adjectives in front of it. */
function placeForms(name: string): { text: string; case: Case }[] {
  const norm = fold(name);
  const indeclinable = (['nom', 'gen', 'dat', 'acc', 'ins', 'pre'] as const).map((at) => ({ text: norm, case: at }));
  const last = norm.split(' ').at(-1) as string;
  const noun = norm.split(' ').find((word) => !/(?:ая|ий|ый|ое|ие|ые)$/u.test(word)) ?? last;
  if (name === name.toUpperCase() || (!norm.includes(' ') && /[оеиуэю]$/u.test(noun) && !/(?:ия|ие)$/u.test(noun)))
    return indeclinable;
  // «Соединенные Штаты», «Афины»: plural words keep their genitive in the lexicon's own list.
  const first = norm.split(' ')[0] as string;
  if (/(?:ые|ие)$/u.test(first)) return indeclinable;
  if (/[ыи]$/u.test(noun)) return pluralPlace(norm);
  const gender: Gender = /[ое]$/u.test(noun)
    ? 'n'
    : /[ая]$/u.test(noun) ||
        (noun.endsWith('ь') &&
          !/(?:ополь|поль)$/u.test(noun) &&
          /(?:нь|ань|унь|рь|ль)$/u.test(noun) &&
          ['казань', 'рязань', 'астрахань', 'пермь', 'тверь', 'тюмень', 'шымкень', 'сызрань'].includes(noun))
      ? 'f'
      : 'm';
  return [
    ...phraseForms(norm, gender, false).filter((form) => !form.plural),
    ...(noun.endsWith('ь') ? nounForms(noun, gender === 'f' ? 'm' : 'f', false).filter((form) => !form.plural) : []),
  ];
}

function pluralPlace(norm: string): { text: string; case: Case }[] {
  const stem = norm.slice(0, -1);
  const soft = norm.endsWith('и') && !/[гкхжшчщ]$/u.test(stem);
  const a = soft ? 'я' : 'а';
  return [
    { text: norm, case: 'nom' },
    { text: norm, case: 'acc' },
    { text: stem, case: 'gen' },
    { text: stem + (soft ? 'ей' : 'ов'), case: 'gen' },
    { text: stem + a + 'м', case: 'dat' },
    { text: stem + a + 'ми', case: 'ins' },
    { text: stem + a + 'х', case: 'pre' },
  ];
}

const adjectives = once(() => {
  const table = new Map<string, string>();
  const fill = (stem: string, country: string): void => {
    for (const form of adjectiveForms(stem + 'ий')) if (!table.has(form.text)) table.set(form.text, country);
  };
  for (const { code, adjectives: stems } of COUNTRIES) for (const stem of stems) fill(stem, code);
  const countryOf = new Map(PLACES.map((place) => [place.id, place.country]));
  for (const [stem, id] of Object.entries(CITY_ADJECTIVES)) {
    const country = countryOf.get(id);
    if (country) fill(stem, country);
  }
  return table;
});

/** The country of an adjective (`казахстанский`, `ташкентской`), or undefined. */
export function adjectiveCountry(norm: string): string | undefined {
  return adjectives().get(norm);
}

/** Bodies that one country has, by the beginning of the phrase in any case. */
const bodies = once(() =>
  BODY_COUNTRIES.trim()
    .split('\n')
    .map((row) => {
      const [phrase = '', country = ''] = row.split(':');
      return { stems: phrase.trim().split(' '), country: country.trim() };
    }),
);

/** The country of a body that begins at a token: `Мажилиса`, `Жогорку Кенеша`. */
export function bodyCountry(tokens: readonly Token[], at: number): string | undefined {
  return bodies().find(({ stems }) => stems.every((stem, k) => tokens[at + k]?.norm.startsWith(stem)))?.country;
}

/** How many tokens a body of several words takes (`Жогорку Кенеша`), or 0. */
export function bodyLength(tokens: readonly Token[], at: number): number {
  const found = bodies().find(
    ({ stems }) => stems.length > 1 && stems.every((stem, k) => tokens[at + k]?.norm.startsWith(stem)),
  );
  return found?.stems.length ?? 0;
}

/** The country of an office that one country has (`аким`, `хоким`), or of a person by nationality (`японец`). */
export function postCountry(head: string): string | undefined {
  const nationality = nationalities().get(head);
  if (nationality) return nationality;
  return /^аким/u.test(head) ? 'KZ' : /^хоким/u.test(head) ? 'UZ' : undefined;
}

const nounSet = (list: string, animate: boolean): (() => Set<string>) =>
  once(() => {
    const all = new Set<string>();
    for (const lemma of words(list))
      for (const form of phraseForms(lemma, genderOf(lemma), animate)) all.add(form.text);
    return all;
  });

function genderOf(lemma: string): Gender {
  return /[ая]$/u.test(lemma)
    ? 'f'
    : /[ое]$/u.test(lemma)
      ? 'n'
      : lemma.endsWith('ь') && !/(?:тель|арь|день|путь|корабль|словарь)$/u.test(lemma)
        ? 'f'
        : 'm';
}

const titleNouns = nounSet(TITLE_NOUNS, false);
const documentNouns = nounSet(DOCUMENT_NOUNS, false);
const genericPeople = once(() => new Set(words(GENERIC_PEOPLE)));
const honorifics = once(() => new Set(words(HONORIFICS)));
const naming = once(() => {
  const all = new Set<string>();
  for (const lemma of words(NAMING_VERBS)) conjugate(lemma, undefined, 'say', (form) => void all.add(form));
  return all;
});
const never = once(() => new Set(words(NEVER_NAMES)));

/** True for a noun that a title in marks goes with (`программа «…»`), in any case. */
export const isTitleNoun = (norm: string): boolean => titleNouns().has(norm);
/** True for a noun for something that carries words (`заявление`), in any case. */
export const isDocumentNoun = (norm: string): boolean => documentNouns().has(norm);
/** True for a lemma that means a person by any post (`дипломат`, `собеседник`). */
export const isGenericPerson = (lemma: string): boolean => genericPeople().has(lemma);
/** True for ranks and forms of address. */
export const isHonorific = (norm: string): boolean => honorifics().has(norm);
/** True for a verb that gives a thing a name (`назвал`). */
export const isNamingVerb = (norm: string): boolean => naming().has(norm);
/** True for words that bear a capital and are no part of a person's name. */
export const isNeverName = (norm: string): boolean => never().has(norm);

/** A source without a verb: `по словам`, `по его данным`. */
export interface Frame {
  /** Index of the token behind it. */
  end: number;
  /** Whom a possessive means: `m` его, `f` ее, `p` их; null where a name has to follow. */
  pronoun: 'm' | 'f' | 'p' | null;
}

const frames = once(() => new Map(Object.entries(FRAME_NOUNS).map(([front, nouns]) => [front, new Set(words(nouns))])));
const POSSESSIVE: Readonly<Record<string, 'm' | 'f' | 'p'>> = { его: 'm', ее: 'f', их: 'p' };

/** The frame that begins at a token, if one does. */
export function frameAt(tokens: readonly Token[], at: number): Frame | undefined {
  const first = tokens[at]?.norm ?? '';
  const second = tokens[at + 1]?.norm ?? '';
  const two = first + ' ' + second;
  const [nouns, from] = frames().has(two) ? [frames().get(two), at + 2] : [frames().get(first), at + 1];
  if (!nouns) return undefined;
  const possessive = POSSESSIVE[tokens[from]?.norm ?? ''];
  const noun = possessive ? from + 1 : from;
  return nouns.has(tokens[noun]?.norm ?? '') ? { end: noun + 1, pronoun: possessive ?? null } : undefined;
}
