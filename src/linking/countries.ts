/** Countries that a text names, in any case and as an adjective: by the stems of their names. */
import { COUNTRY_NAMES } from '../names/index.ts';
import { foldWord } from './concepts.ts';

/** What CLDR's names do not give: adjectives, short names, and names that the press uses beside them. */
const MORE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  KG: {
    ru: 'кыргыз киргиз',
    en: 'kyrgyz kirghiz',
    tr: 'kırgız',
    az: 'qırğız',
    uz: 'qirgʻiz',
    kk: 'қырғыз',
    ky: 'кыргыз',
  },
  KZ: { ru: 'казах', en: 'kazakh', tr: 'kazak', az: 'qazax', uz: 'qozoq', kk: 'қазақ', ky: 'казак' },
  UZ: { ru: 'узбек', en: 'uzbek', tr: 'özbek', az: 'özbək', uz: 'oʻzbek', kk: 'өзбек', ky: 'өзбек' },
  AZ: {
    ru: 'азербайдж',
    en: 'azerbaijan',
    tr: 'azerbaycan',
    az: 'azərbayc',
    uz: 'ozarbayjon',
    kk: 'әзірбайжан әзербайжан',
    ky: 'азербайжан',
  },
  TR: {
    ru: 'турци турец',
    en: 'türki turkey turkish',
    tr: 'türkiye',
    az: 'türkiy',
    uz: 'turkiya',
    kk: 'түркия',
    ky: 'түркия',
  },
  TM: {
    ru: 'туркмен',
    en: 'turkmen',
    tr: 'türkmen',
    az: 'türkmən',
    uz: 'turkman',
    kk: 'түрікмен',
    ky: 'түркмөн түркмен',
  },
  HU: { ru: 'венгр венгер', en: 'hungar', tr: 'macar', az: 'macar', uz: 'vengr', kk: 'венгр мажар', ky: 'венгр' },
  TJ: { ru: 'таджик', en: 'tajik', tr: 'tacik', az: 'tacik', uz: 'tojik', kk: 'тәжік', ky: 'тажик' },
  RU: { ru: 'росси', en: 'russia', tr: 'rusya', az: 'rusiya', uz: 'rossiya', kk: 'ресей', ky: 'россия орусия' },
  CN: {
    ru: 'китай китая китаю китаем китае',
    en: 'china chinese',
    tr: 'çin',
    az: 'çin',
    uz: 'xitoy',
    kk: 'қытай',
    ky: 'кытай',
  },
  JP: { ru: 'япон', en: 'japan', tr: 'japon', az: 'yapon', uz: 'yapon', kk: 'жапон', ky: 'япон жапон' },
  IR: { ru: 'иран', en: 'iran', tr: 'iran', az: 'iran', uz: 'eron', kk: 'иран', ky: 'иран' },
  IN: {
    ru: 'индия индии индию индией индийск',
    en: 'india',
    tr: 'hindistan',
    az: 'hindistan',
    uz: 'hindiston',
    kk: 'үндістан',
    ky: 'индия',
  },
  US: { ru: 'сша американск', en: 'usa american', tr: 'abd amerikan', az: 'abş', uz: 'aqsh', kk: 'ақш', ky: 'акш' },
  DE: { ru: 'герман немецк', en: 'german', tr: 'alman', az: 'alman', uz: 'german', kk: 'герман', ky: 'герман' },
};

/** A shorter stem would begin too many other words. */
const SHORTEST = 5;

function stemsOf(language: string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const [code, names] of Object.entries(COUNTRY_NAMES)) {
    const name = foldWord(names[language] ?? '');
    // The last letter is the one that changes: Турция, Турции.
    const stem = name.slice(0, -1);
    if (stem.length >= SHORTEST && /^\p{L}+$/u.test(name)) stems.set(stem, code);
  }
  for (const [code, words] of Object.entries(MORE)) {
    for (const word of (words[language] ?? '').split(' ')) if (word) stems.set(foldWord(word), code);
  }
  return stems;
}

const tables = new Map<string, ReadonlyMap<string, string>>();

/**
 * The country that a word names.
 * @param word as `foldWord` gives it
 * @param language BCP 47 tag of the language alone
 * @returns ISO 3166-1 alpha-2 code
 */
export function countryOf(word: string, language: string): string | undefined {
  const stems = tables.get(language) ?? stemsOf(language);
  tables.set(language, stems);
  for (let length = Math.min(word.length, 24); length >= 3; length--) {
    const code = stems.get(word.slice(0, length));
    if (code) return code;
  }
  return undefined;
}
