/** Forms of the names of countries, cities and the bodies of one country. */
import { PLACES } from '../../../../names/places.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Case, Gender } from '../../../model.ts';
import { PhraseTable } from '../../common/phrase-table.ts';
import { adjectiveForms, nounForms, phraseForms } from '../grammar/declension.ts';
import { fold } from '../grammar/fold.ts';
import { CITY_ADJECTIVES, COUNTRIES } from '../lexicon/countries.ts';
import { BODY_COUNTRIES } from '../lexicon/nouns.ts';
import { byFirstLetter, once } from './once.ts';

/** A form of a country's or city's name. */
export interface PlaceEntry {
  country: string;
  name: string;
  case: Case;
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
  // `Босния и Герцеговина`: both halves decline.
  const [front, back] = norm.split(' и ');
  if (front && back) {
    const second = placeForms(back);
    return placeForms(front).flatMap(({ text, case: at }) => {
      const half = second.find((form) => form.case === at);
      return half ? [{ text: `${text} и ${half.text}`, case: at }] : [];
    });
  }
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
    // Of a name of several words no word stands for the whole: `области` is no `Горно-Бадахшанская автономная область`.
    ...(noun.endsWith('ь') && noun === norm
      ? nounForms(noun, gender === 'f' ? 'm' : 'f', false).filter((form) => !form.plural)
      : []),
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
  byFirstLetter(
    BODY_COUNTRIES.trim()
      .split('\n')
      .map((row) => {
        const [phrase = '', country = ''] = row.split(':');
        return { stems: phrase.trim().split(' '), country: country.trim() };
      }),
    ({ stems }) => stems[0] ?? '',
  ),
);

/** The country of a body that begins at a token: `Мажилиса`, `Жогорку Кенеша`. */
export function bodyCountry(tokens: readonly Token[], at: number): string | undefined {
  return bodiesAt(tokens, at)[0]?.country;
}

function bodiesAt(tokens: readonly Token[], at: number): { stems: string[]; country: string }[] {
  const filed = bodies().get(tokens[at]?.norm.charAt(0) ?? '') ?? [];
  return filed.filter(({ stems }) => stems.every((stem, k) => tokens[at + k]?.norm.startsWith(stem)));
}

/** What such a company does, behind the syllable of its country. */
const TRADE =
  'авиа|авто|агро|азот|атом|аэро|банк|водхоз|водо|вокзал|газ|гидро|дорог|инвест|инфо|кабель|карт|кино|космос|лес|мет|молоко|мунай|нафта|нефт|поезд|почт|пошта|пром|связь|сельхоз|снаб|спорт|стат|станд|строй|темир|теле|тест|торг|транс|туризм|уголь|фильм|флот|хим|хлеб|хлопок|хром|цинк|экспо|электр|энерго|зализ|зерно';
const behind = (front: string): string => `^${front}(?=${TRADE})`;

/** Companies and services that bear their country in front: `Узбекнефтегаз`, `Росатом`, `Казмунайгаз`, `Кыргыз-Трасса`. */
const NATIONAL: readonly [front: RegExp, country: string][] = [
  [new RegExp(`^узбек[а-я-]{4}|${behind('уз')}`, 'u'), 'UZ'],
  [new RegExp(`^казах[а-я-]{4}|${behind('каз')}`, 'u'), 'KZ'],
  [/^кыргыз[а-я-]{4}/u, 'KG'],
  [new RegExp(`^таджик[а-я-]{4}|${behind('тадж')}`, 'u'), 'TJ'],
  [/^туркмен[а-я-]{4}/u, 'TM'],
  [/^азер(?=[а-я]{4})/u, 'AZ'],
  [/^рос(?=[а-я]{4})/u, 'RU'],
  [new RegExp(behind('бел'), 'u'), 'BY'],
  [new RegExp(behind('укр'), 'u'), 'UA'],
  [new RegExp(behind('мол(?:дова?)?'), 'u'), 'MD'],
  [new RegExp(behind('арм'), 'u'), 'AM'],
  [new RegExp(`^монгол[а-я-]{4}|${behind('монгол')}`, 'u'), 'MN'],
];

/** The country of a company that bears it in its name, or undefined; only for words with a capital. */
export function nationalBody(token: Token | undefined): string | undefined {
  if (token?.kind !== 'word' || token.capitals === 'lower' || token.norm.length < 7) return undefined;
  return NATIONAL.find(([front]) => front.test(token.norm))?.[1];
}

/** How many tokens a body of several words takes (`Жогорку Кенеша`), or 0. */
export function bodyLength(tokens: readonly Token[], at: number): number {
  return bodiesAt(tokens, at).find(({ stems }) => stems.length > 1)?.stems.length ?? 0;
}
