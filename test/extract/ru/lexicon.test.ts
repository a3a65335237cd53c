import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../src/extract/index.ts';
import { CITY_ADJECTIVES, COUNTRIES } from '../../../src/extract/languages/ru/lexicon/countries.ts';
import { CHINESE_KOREAN_SURNAMES, FEMININE, MASCULINE } from '../../../src/extract/languages/ru/lexicon/given-names.ts';
import { POSTS } from '../../../src/extract/languages/ru/lexicon/posts.ts';
import { COUNTRY_NAMES } from '../../../src/names/country-names.ts';
import { PLACES } from '../../../src/names/places.ts';
import { OFFICES } from '../../../src/record/codes.ts';

const NAMES = [...MASCULINE, ...FEMININE, ...CHINESE_KOREAN_SURNAMES];
const COUNTRY_WORDS = COUNTRIES.flatMap(({ names, adjectives }) => [...names, ...adjectives]);

test('the lexicons are written with «е» for «ё»', () => {
  const words = [...NAMES, ...COUNTRY_WORDS, ...Object.keys(CITY_ADJECTIVES), ...Object.values(POSTS)];
  assert.deepEqual(
    words.filter((word) => /ё/iu.test(word)),
    [],
  );
});

test('names of people are single Russian words with a capital', () => {
  assert.deepEqual(
    NAMES.filter((name) => !/^[А-Я][а-я]*(?:-[А-Я][а-я]+)*$/u.test(name)),
    [],
  );
});

test('a country stands in one row, under a code that has names', () => {
  const codes = COUNTRIES.map(({ code }) => code);
  assert.equal(new Set(codes).size, codes.length);
  for (const code of codes) assert.ok(COUNTRY_NAMES[code], code);
});

test('every adjective of a city leads to a place', () => {
  const ids = new Set(PLACES.map(({ id }) => id));
  for (const [stem, id] of Object.entries(CITY_ADJECTIVES)) assert.ok(ids.has(id), `${stem}: ${id}`);
});

test('posts stand under codes of offices', () => {
  const offices: readonly string[] = OFFICES;
  for (const office of Object.keys(POSTS)) assert.ok(offices.includes(office), office);
});

for (const [sentence, name, office, country] of [
  ['«Мы рады», — поделился гончар Темирбек Асаналиев из Риштана.', 'Темирбек Асаналиев', 'other', 'UZ'],
  ['«Это не так», — открестилась телеведущая Айжаркын Токтосунова.', 'Айжаркын Токтосунова', 'other', null],
  ['«Ну что вы», — потупилась домбристка Еркежан Жумабаева.', 'Еркежан Жумабаева', 'other', null],
  ['Мажилисмен Ерболат Сейткалиев ратовал за отмену сбора.', 'Ерболат Сейткалиев', 'member-of-parliament', null],
  ['По рассказам манасоведа Таланта Бакчиева, запись длилась год.', 'Талант Бакчиев', 'expert', null],
  ['Министр-президент Тюрингии Бодо Рамелов выразил тревогу.', 'Бодо Рамелов', 'prime-minister', 'DE'],
  ['Представитель Эсватини Мандла Дламини не исключил визита.', 'Мандла Дламини', 'other', 'SZ'],
] as const) {
  test(`${name} says it: ${sentence}`, async () => {
    const text = `3 октября 2025 года\n\n${sentence}\n`;
    const { record } = await extract({ file: 'sentence.txt', text, metadata: { language: 'ru' } });
    const said = record?.quotes[0] ?? record?.statements[0];
    const speaker = record?.people.find(({ id }) => id === said?.speaker);
    assert.deepEqual([speaker?.name, speaker?.office ?? 'other', speaker?.country ?? null], [name, office, country]);
  });
}
