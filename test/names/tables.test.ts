import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COUNTRY_NAMES } from '../../src/names/country-names.ts';
import { OFFICE_NAMES } from '../../src/names/office-names.ts';
import { OFFICES } from '../../src/record/codes.ts';

const LANGUAGES = ['en', 'ru', 'ky', 'kk', 'uz', 'az', 'tr', 'hu', 'tk'];

for (const code of ['KG', 'KZ', 'UZ', 'AZ', 'TR', 'TM', 'HU']) {
  test(`${code} has a name in every language of the interface`, () => {
    assert.deepEqual(Object.keys(COUNTRY_NAMES[code] ?? {}), LANGUAGES);
  });
}

test('no name of a country is a mere code', () => {
  for (const [code, names] of Object.entries(COUNTRY_NAMES)) assert.ok(!Object.values(names).includes(code), code);
});

test('every office but “other” has words in English and Russian', () => {
  const offices: readonly string[] = OFFICES.filter((office) => office !== 'other');
  assert.deepEqual(Object.keys(OFFICE_NAMES).sort(), offices.toSorted());
  for (const [office, words] of Object.entries(OFFICE_NAMES)) assert.ok(words.en && /^[а-я]/.test(words.ru), office);
});
