import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFragment, findPerson, findQuote, inLanguage, participantsOf } from '../../src/record/selectors.ts';
import { sampleRecord } from '../support/sample.ts';

const record = sampleRecord();

const FRAGMENTS: [id: string, type: string | undefined][] = [
  ['q1', 'quote'],
  ['s1', 'statement'],
  ['t1', 'topic'],
  ['d1', 'document'],
  [record.people[0]!.id, 'person'],
  ['q99', undefined],
  ['', undefined],
  ['__proto__', undefined],
];

for (const [id, type] of FRAGMENTS) {
  test(`the fragment “${id}” is ${type ? `a ${type}` : 'nothing'}`, () =>
    assert.equal(findFragment(record, id)?.type, type));
}

test('without an id the first quote is meant', () => {
  assert.equal(findQuote(record)?.id, 'q1');
  assert.equal(findQuote(record, 'q2')?.id, 'q2');
});

test('a speaker whom the document leaves open is nobody', () => {
  assert.equal(findPerson(record, null), undefined);
  assert.equal(findPerson(record, 'nobody'), undefined);
});

test('participants come in the order of the text', () => {
  assert.deepEqual(
    participantsOf(record).map(({ id }) => id),
    record.meeting?.participants,
  );
  assert.deepEqual(participantsOf({ ...record, meeting: null }), []);
});

const WORDS: [tag: string, expected: string | undefined][] = [
  ['ru', 'Киргизия'],
  ['ru-KG', 'Кыргызстан'],
  ['ru-KZ', 'Киргизия'],
  ['de', undefined],
];

for (const [tag, expected] of WORDS) {
  test(`${tag} gets ${expected ?? 'nothing'} of words in ru and ru-KG`, () => {
    assert.equal(inLanguage({ ru: 'Киргизия', 'ru-KG': 'Кыргызстан' }, tag), expected);
  });
}
