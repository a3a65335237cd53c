import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allLocales } from '../../src/localization/locale-codes.ts';
import { COUNTRY_NAMES } from '../../src/names/country-names.ts';
import { KIND_NAMES } from '../../src/names/kind-names.ts';
import { OFFICE_NAMES } from '../../src/names/office-names.ts';
import { MEETING_KINDS, OFFICES } from '../../src/record/codes.ts';

const LANGUAGES = [...allLocales];

/** The small letters of each language, and of names that it takes as they are. */
const LETTERS: Readonly<Record<string, string>> = {
  en: 'a-zåçéãíôü',
  ru: 'а-яё',
  ky: 'а-яёңөү',
  kk: 'а-яёәғқңөұүһі',
  uz: 'a-zʻʼ',
  az: 'a-zçəğıöşü',
  tr: 'a-zçğıöşüåéãíô',
  hu: 'a-záéíóöőúüűåãç',
  tk: 'a-zäçňöşüýž',
};

/** Whether words have letters of their language only; Uzbek has letters where others have an apostrophe. */
function isSpelled(language: string, words: string): boolean {
  const apostrophe = language === 'uz' ? '' : '’';
  return new RegExp(`^[${LETTERS[language]}${apostrophe} ().,&–—-]+$`, 'u').test(words.toLocaleLowerCase(language));
}

const TABLES: [
  what: string,
  codes: readonly string[],
  table: Readonly<Record<string, Readonly<Record<string, string>>>>,
][] = [
  ['office but “other”', OFFICES.filter((office) => office !== 'other'), OFFICE_NAMES],
  ['kind of event', MEETING_KINDS, KIND_NAMES],
];

for (const [what, codes, table] of TABLES) {
  test(`every ${what} has words in every language of the interface`, () => {
    assert.deepEqual(Object.keys(table).sort(), codes.toSorted());
    for (const [code, words] of Object.entries(table)) assert.deepEqual(Object.keys(words).sort(), LANGUAGES, code);
  });

  test(`every ${what} is written in the letters of its language`, () => {
    for (const [code, words] of Object.entries(table))
      for (const [language, word] of Object.entries(words))
        assert.ok(isSpelled(language, word), `${code} in ${language}: ${word}`);
  });
}

for (const language of LANGUAGES) {
  test(`no two offices have the same words in “${language}”, but a chair and a president of a state`, () => {
    const words = Object.entries(OFFICE_NAMES).map(([, names]) => names[language]);
    // A Hungarian „elnök” leads a state or a committee.
    const twice = words.filter((word, at) => words.indexOf(word) !== at);
    assert.deepEqual(twice, language === 'hu' ? ['elnök'] : []);
  });
}

const WORDS: [office: keyof typeof OFFICE_NAMES, language: (typeof LANGUAGES)[number], expected: string][] = [
  ['president', 'tr', 'cumhurbaşkanı'],
  ['president', 'hu', 'elnök'],
  ['prime-minister', 'az', 'baş nazir'],
  ['foreign-minister', 'kk', 'сыртқы істер министрі'],
  ['foreign-minister', 'ky', 'тышкы иштер министри'],
  ['deputy-prime-minister', 'uz', 'bosh vazir oʻrinbosari'],
  ['defence-minister', 'tr', 'savunma bakanı'],
  ['secretary-general', 'tk', 'baş sekretar'],
];
for (const [office, language, expected] of WORDS)
  test(`${office} is ${expected} in “${language}”`, () => assert.equal(OFFICE_NAMES[office][language], expected));

test('every country has a name in every language of the interface, in its letters', () => {
  for (const [code, names] of Object.entries(COUNTRY_NAMES)) {
    assert.deepEqual(Object.keys(names).sort(), LANGUAGES, code);
    for (const [language, name] of Object.entries(names))
      assert.ok(isSpelled(language, name), `${code} in ${language}: ${name}`);
  }
});

test('no name of a country is a mere code', () => {
  for (const [code, names] of Object.entries(COUNTRY_NAMES)) assert.ok(!Object.values(names).includes(code), code);
});

const COUNTRIES: [code: string, language: string, expected: string][] = [
  ['KG', 'ru', 'Кыргызстан'],
  ['KG', 'hu', 'Kirgizisztán'],
  ['KG', 'uz', 'Qirgʻiziston'],
  ['KG', 'tk', 'Gyrgyzystan'],
  ['TR', 'en', 'Türkiye'],
  ['TR', 'ru', 'Турция'],
  ['TM', 'tk', 'Türkmenistan'],
  ['UZ', 'uz', 'Oʻzbekiston'],
  ['US', 'ru', 'США'],
  ['CQ', 'ky', 'Сарк'],
];
for (const [code, language, expected] of COUNTRIES)
  test(`${code} is ${expected} in “${language}”`, () => assert.equal(COUNTRY_NAMES[code]?.[language], expected));
