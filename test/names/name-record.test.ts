import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMPTY_DIRECTORY, type NameDirectory } from '../../src/names/directory.ts';
import { nameRecord } from '../../src/names/name-record.ts';
import type { OtgRecord } from '../../src/record/types.ts';
import { sampleRecord } from '../support/sample.ts';

/** The sample as it is before it gets any names. */
function nameless(): OtgRecord {
  const record = sampleRecord();
  return {
    ...record,
    people: record.people.map(({ names: _, ...person }) => person),
    organizations: record.organizations.map((entry) => ({ ...entry, names: {}, abbreviations: {} })),
    names: { countries: {}, offices: {}, cities: {}, meeting: {} },
  };
}

const japarov = { id: 'sadyr-japarov', names: { ru: 'Садыр Жапаров', en: 'Sadyr Japarov' } };
const directoryOf = (part: Partial<NameDirectory>): NameDirectory => ({ ...EMPTY_DIRECTORY, ...part });
const named = (record: OtgRecord, part: Partial<NameDirectory> = {}) => nameRecord(record, directoryOf(part));
const englishOf = (record: OtgRecord) => record.people.find(({ name }) => name === 'Садыр Жапаров')?.names?.en;

test('the committed record has the names that the directory gives', () => {
  const record = sampleRecord();
  assert.equal(englishOf(record), 'Sadyr Japarov');
  assert.equal(record.names.countries.KG?.ru, 'Кыргызстан');
  assert.equal(record.names.countries.TR?.en, 'Türkiye');
  assert.equal(record.names.offices['security-council-secretary']?.en, 'Secretary of the Security Council');
  assert.equal(record.names.cities.Бишкек?.en, 'Bishkek');
  assert.match(record.names.meeting.en ?? '', /^Fourth Meeting/);
  assert.equal(record.organizations[0]?.abbreviations.en, 'OTS');
});

test('only what the record uses travels in it', () => {
  const { names, people } = named(nameless());
  const used = new Set(people.map(({ country }) => country).filter((country) => country !== null));
  assert.deepEqual(Object.keys(names.countries), [...used].sort());
  assert.ok(!('other' in names.offices));
});

test('naming twice gives the same as naming once, and the record that went in stays as it was', () => {
  const record = nameless();
  const once = named(record, { people: [japarov] });
  assert.deepEqual(named(once, { people: [japarov] }), once);
  assert.deepEqual(record, nameless());
});

const MATCHES: [what: string, entry: NameDirectory['people'][number], expected: string | undefined][] = [
  ['by the name in the language of the document', japarov, 'Sadyr Japarov'],
  ['whatever the case and «ё»', { ...japarov, names: { ru: 'САДЫР  ЖАПАРОВ', en: 'Sadyr Japarov' } }, 'Sadyr Japarov'],
  [
    'by another form of the name',
    { ...japarov, names: { ru: 'Садыр Нургожоевич Жапаров', en: 'Sadyr Japarov' }, aliases: { ru: ['Садыр Жапаров'] } },
    'Sadyr Japarov',
  ],
  ['in the same country', { ...japarov, country: 'KG' }, 'Sadyr Japarov'],
  ['but not a namesake elsewhere', { ...japarov, country: 'KZ' }, undefined],
  ['but not by a name of another language', { ...japarov, names: { kk: 'Садыр Жапаров', en: 'x' } }, undefined],
  ['but not by half of the name', { ...japarov, names: { ru: 'Жапаров', en: 'Japarov' } }, undefined],
];

for (const [what, entry, expected] of MATCHES) {
  test(`a person is found ${what}`, () => assert.equal(englishOf(named(nameless(), { people: [entry] })), expected));
}

test('an organization that documents call by its abbreviation alone is found, and has the same id everywhere', () => {
  const record = nameless();
  record.organizations = [{ id: 'otg', name: 'ОТГ', abbreviation: 'ОТГ', names: {}, abbreviations: {} }];
  const entry = { id: 'ots', names: { ru: 'Организация тюркских государств', en: 'x' }, abbreviations: { ru: 'ОТГ' } };
  assert.equal(named(record, { organizations: [entry] }).organizations[0]?.id, 'ots');
});
