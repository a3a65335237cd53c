import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COUNTRY_NAMES } from '../../src/names/country-names.ts';
import { CAPITALS, PLACES } from '../../src/names/places.ts';

const byId = new Map(PLACES.map((place) => [place.id, place]));

test('no two places have the same id', () => {
  assert.equal(byId.size, PLACES.length);
});

test('no Russian spelling stands for two places', () => {
  const spellings = PLACES.flatMap((place) => [place.names['ru'], ...(place.aliases ?? [])]);
  const twice = spellings.filter((name, i) => spellings.indexOf(name) !== i);
  assert.deepEqual(twice, []);
});

test('every place has a Russian and an English name, its country has names', () => {
  for (const { id, country, names } of PLACES) {
    assert.match(names['ru'] ?? '', /^[А-Я][а-яА-Я' -]+$/, id);
    assert.match(names['en'] ?? '', /^\p{Lu}/u, id);
    assert.ok(COUNTRY_NAMES[country], `${id}: ${country}`);
  }
});

test('every capital is a place of its country', () => {
  for (const [country, id] of Object.entries(CAPITALS)) assert.equal(byId.get(id)?.country, country, id);
});

for (const [id, language, name] of [
  ['bishkek', 'az', 'Bişkek'],
  ['shusha', 'tr', 'Şuşa'],
  ['turkistan', 'kk', 'Түркістан'],
  ['saint-petersburg', 'tr', 'St. Petersburg'],
  ['mazar-i-sharif', 'uz', 'Mozori Sharif'],
] as const) {
  test(`${id} is ${name} in “${language}”`, () => {
    assert.equal(byId.get(id)?.names[language], name);
  });
}
