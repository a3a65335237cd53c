/** What counts as a correction; the records are the sample's, changed by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OtgRecord, Quote } from '../../src/record/types.ts';
import { keepIds } from '../../src/cli/revisions/keep-ids.ts';
import { revise, type Cause } from '../../src/cli/revisions/revise.ts';
import { sampleRecord } from '../support/sample.ts';

/** The sample as it was published, and a copy to change. */
function published(): { previous: OtgRecord; record: OtgRecord } {
  const first = { previous: null, last: 0, asked: null, newsroom: false, today: '2025-09-12' };
  return { previous: revise({ ...first, record: sampleRecord() }).record, record: sampleRecord() };
}

function first<T>(list: readonly T[]): T {
  assert.ok(list[0] !== undefined);
  return list[0];
}

function words(quote: Quote, text: string): void {
  first(quote.parts).text = text;
}

/** Each change with what it causes when a new version of the extractor makes it, and when the newsroom does. */
const CHANGES: [
  what: string,
  change: (record: OtgRecord) => void,
  byExtractor: Cause | null,
  byNewsroom: Cause | null,
][] = [
  ['nothing', () => undefined, null, null],
  ['another rule found the speaker', (r) => (first(r.quotes).attribution.rule = 'other'), null, null],
  ['a name in another language is known', (r) => (first(r.people).names = { tr: 'Sadır Caparov' }), null, null],
  ['the publisher becomes known', (r) => (r.source.title = 'Встреча'), null, null],
  ['a topic is found', (r) => r.meeting?.topics.push({ ...first(r.meeting.topics), id: 't9' }), null, null],
  ['a topic is let go', (r) => r.meeting?.topics.pop(), null, 'newsroom'],
  ['the meeting was on another day', (r) => r.meeting && (r.meeting.date = '2025-09-13'), null, 'newsroom'],
  ['a person did not take part', (r) => r.meeting?.participants.pop(), null, 'newsroom'],
  ['an office is another', (r) => (first(r.people).office = 'minister'), null, 'newsroom'],
  ['a quote has other words', (r) => words(first(r.quotes), 'Наше сотрудничество'), 'quotes', 'quotes'],
  ['a quote is another’s', (r) => (first(r.quotes).speaker = 'ramil-usubov'), 'quotes', 'quotes'],
  ['a quote is nobody’s any more', (r) => (first(r.quotes).speaker = null), 'quotes', 'quotes'],
  ['a quote is gone', (r) => r.quotes.shift(), 'quotes', 'quotes'],
  ['a quote is found', (r) => r.quotes.push({ ...first(r.quotes), id: 'q9' }), null, null],
  [
    'a speaker is named more fully',
    (r) => {
      Object.assign(first(r.people), { id: 'sadyr-nurgozhoevich-japarov', name: 'Садыр Нургожоевич Жапаров' });
      for (const quote of r.quotes) quote.speaker = 'sadyr-nurgozhoevich-japarov';
    },
    null,
    'newsroom',
  ],
  ['the text is another', (r) => (r.source.sha256 = '0'.repeat(64)), 'text', 'text'],
];

for (const [what, change, byExtractor, byNewsroom] of CHANGES) {
  for (const newsroom of [false, true]) {
    const cause = newsroom ? byNewsroom : byExtractor;
    const who = newsroom ? 'the newsroom' : 'the extractor';
    test(`${what}, by ${who}: ${cause ? 'a correction' : 'no correction'}`, () => {
      const { previous, record } = published();
      change(record);
      const revised = revise({ record, previous, last: 1, asked: null, newsroom, today: '2025-09-20' });
      assert.equal(revised.cause, cause);
      assert.equal(revised.record.revision?.number, cause ? 2 : 1);
      assert.equal(revised.record.status.state, cause ? 'corrected' : 'published');
    });
  }
}

test('a speaker who becomes known is no correction', () => {
  const { previous, record } = published();
  for (const quote of previous.quotes) quote.speaker = null;
  const revised = revise({ record, previous, last: 1, asked: null, newsroom: true, today: '2025-09-20' });
  assert.equal(revised.cause, null);
});

const RENUMBERED: [what: string, change: (quotes: Quote[]) => Quote[], ids: string[]][] = [
  ['the same quotes keep their ids', (quotes) => quotes, ['q1', 'q2']],
  ['in another order, too', ([a, b]) => numbered([b, a]), ['q2', 'q1']],
  ['a new one in front gets the next number', ([a, b]) => numbered([other(a), a, b]), ['q3', 'q1', 'q2']],
  [
    'one with a word changed is the same',
    ([a, b]) => numbered([changed(b, (text) => text.replace('мирному', 'скорому')), a]),
    ['q2', 'q1'],
  ],
  ['one of other words is not', ([, b]) => numbered([other(b)]), ['q3']],
  [
    'what an editor named keeps its name',
    ([a, b]) => [{ ...(a as Quote), id: 'q-nashe' }, b as Quote],
    ['q-nashe', 'q2'],
  ],
];

function numbered(quotes: readonly (Quote | undefined)[]): Quote[] {
  return quotes.flatMap((quote, at) => (quote ? [{ ...quote, id: `q${at + 1}` }] : []));
}

function changed(quote: Quote | undefined, change: (text: string) => string): Quote {
  assert.ok(quote);
  return { ...quote, parts: quote.parts.map((part) => ({ ...part, text: change(part.text) })) };
}

function other(quote: Quote | undefined): Quote {
  return changed(quote, () => 'Дороги соединяют города и села');
}

for (const [what, change, ids] of RENUMBERED) {
  test(`ids: ${what}`, () => {
    const { previous, record } = published();
    record.quotes = change(record.quotes);
    const kept = keepIds(record, previous, new Set(['q1', 'q2', 's1', 't1', 't2', 't3', 't4', 'd1', 'd2']));
    assert.deepEqual(
      kept.quotes.map(({ id }) => id),
      ids,
    );
  });
}
