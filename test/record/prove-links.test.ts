import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { proveLinks, type RecordWithText } from '../../src/record/prove-links.ts';
import type { OtgRecord } from '../../src/record/types.ts';
import { fixtures, inTheLanguage, linkAll, recordsOf } from '../support/event-records.ts';

const { records } = linkAll(await recordsOf('event'));

/** The records of the event, the Russian and the English one after a change. */
function proved(change: (russian: OtgRecord, english: OtgRecord) => void): string[] {
  const copy = structuredClone(records);
  const russian = inTheLanguage(copy, 'ru');
  change(russian, inTheLanguage(copy, 'en'));
  const others = new Map(
    copy.map((record): [string, RecordWithText] => {
      const text = readFileSync(join(fixtures('event'), record.source.file), 'utf8');
      return [record.id, { record, text }];
    }),
  );
  return proveLinks(russian, others).map(({ rule, path }) => `${rule} ${path}`);
}

/** The first wording in English. */
function translation(record: OtgRecord) {
  const found = record.quotes[0]?.translations.find(({ language }) => language === 'en');
  assert.ok(found?.parts[0]);
  return { found, part: found.parts[0] };
}

test('the links of records that were compiled together hold', () => {
  assert.deepEqual(
    proved(() => {}),
    [],
  );
});

const FAULTS: [what: string, change: (russian: OtgRecord, english: OtgRecord) => void, problem: RegExp][] = [
  [
    'a word of the wording changed',
    (r) => (translation(r).part.text = 'Other'),
    /^stretch quotes\[0\]\.translations\[\d\]\.parts\[0\]$/,
  ],
  ['the stretch moved', (r) => (translation(r).part.start += 1), /^stretch|^link-quote/],
  ['another hash', (r) => (translation(r).found.source.sha256 = '0'.repeat(64)), /^link-source .*\.sha256$/],
  ['another publisher', (r) => (translation(r).found.source.publisher = 'Somebody'), /^link-source .*\.publisher$/],
  ['another quote', (r) => (translation(r).found.source.quote = 'q2'), /^link-quote/],
  ['a record that is not there', (r) => (translation(r).found.source.record = 'nobody'), /^link-record/],
  ['an event that is not there', (r) => r.related?.push({ record: 'nobody', language: 'en' }), /^link-record related/],
  ['another language of the event', (r) => r.related?.forEach((entry) => (entry.language = 'az')), /^link-language/],
  ['no way back', (_, e) => e.quotes.forEach((quote) => (quote.translations = [])), /^link-back quotes/],
  ['an event that knows nothing of it', (_, e) => (e.related = []), /^link-back related/],
];

for (const [what, change, problem] of FAULTS) {
  test(`${what}: the proof says so`, () => {
    assert.match(proved(change)[0] ?? 'nothing', problem);
  });
}
