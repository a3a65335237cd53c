import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, type Edits } from '../../src/extract/edits/index.ts';
import type { OtgRecord } from '../../src/record/types.ts';
import { sampleBytes, sampleRecord } from '../support/sample.ts';

const TEXT = new TextDecoder().decode(sampleBytes());

/** What an editor once corrected, counting as the extraction then did. */
const EDITS: Edits = {
  quotes: {
    change: [{ id: 'q2', for: 'Кыргызстан всегда стремится', speaker: 'okay-memish' }],
    add: [{ parts: ['Участие во встрече приняли'] }],
  },
  statements: { remove: [{ id: 's3', for: 'Он также выразил уверенность' }] },
  people: { change: [{ id: 'ramil-usubov', for: 'Рамиль Усубов', role: 'секретарь' }] },
};

type Extraction = (record: OtgRecord) => OtgRecord;

const renumber = <I extends { id: string }>(letter: string, items: readonly I[]): I[] =>
  items.map((item, i) => ({ ...item, id: `${letter}${i + 1}` }));

/** Later extractions of the same document, which find more or less and so count otherwise. */
const LATER: [what: string, next: Extraction, remarks: string[]][] = [
  ['the same', (r) => r, []],
  [
    'one that misses the first quote and the first statement',
    (r) => ({ ...r, quotes: renumber('q', r.quotes.slice(1)), statements: renumber('s', r.statements.slice(1)) }),
    ['quotes.change[0].id', 'statements.remove[0].id'],
  ],
  [
    'one that finds a quote more in front',
    (r) => {
      const more = { ...r.quotes[0]!, parts: [{ start: 621, end: 638, text: TEXT.slice(621, 638) }] };
      return { ...r, quotes: renumber('q', [more, ...r.quotes]) };
    },
    ['quotes.change[0].id'],
  ],
  [
    'one that gives a person another id',
    (r) => {
      const rename = (id: string | null) => (id === 'ramil-usubov' ? 'ramil-usubov-2' : id);
      const meeting = r.meeting && {
        ...r.meeting,
        participants: r.meeting.participants.flatMap((id) => rename(id) ?? []),
      };
      return { ...r, meeting, people: r.people.map((person) => ({ ...person, id: rename(person.id) ?? '' })) };
    },
    ['people.change[0].id'],
  ],
];

for (const [what, next, remarks] of LATER) {
  test(`edits find their items after a later extraction: ${what}`, () => {
    const editing = applyEdits(next(sampleRecord()), TEXT, EDITS);
    assert.deepEqual(editing.problems, []);
    assert.deepEqual(
      editing.remarks.map(({ path }) => path),
      remarks,
    );
    const { quotes, statements, people } = editing.record;
    const speakers = quotes.map(({ parts, speaker }) => [parts[0]?.text.slice(0, 10), speaker]);
    assert.deepEqual(speakers.at(-1), ['Кыргызстан', 'okay-memish']);
    assert.ok(speakers.slice(0, -1).every(([, speaker]) => speaker !== 'okay-memish'));
    assert.equal(quotes.find(({ parts }) => parts[0]?.start === 213)?.id, 'q-uchastie-vo-vstreche-prinyali');
    assert.ok(!statements.some(({ text }) => text.startsWith('Он также выразил уверенность')));
    assert.equal(people.find(({ name }) => name === 'Рамиль Усубов')?.role, 'секретарь');
  });
}

const LOST: [what: string, next: Extraction, path: string, reason: RegExp][] = [
  [
    'its quote is not found any more, and its id is another quote',
    (r) => ({ ...r, quotes: [{ ...r.quotes[0]!, id: 'q2' }] }),
    'quotes.change[0].for',
    /^no item begins with “Кыргызстан всегда стремится”, for which “q2” was edited$/,
  ],
  [
    'its quote has become a part of another one',
    (r) => {
      const [first, second] = r.quotes;
      const start = first!.parts[0]!.start;
      const end = second!.parts[0]!.end;
      return { ...r, quotes: [{ ...first!, parts: [{ start, end, text: TEXT.slice(start, end) }] }] };
    },
    'quotes.change[0].for',
    /“q1” begins with “Наше сотрудничество/,
  ],
  [
    'its person is somebody else now',
    (r) => ({
      ...r,
      people: r.people.map((person) => (person.id === 'ramil-usubov' ? { ...person, name: 'Рамиль' } : person)),
    }),
    'people.change[0].for',
    /^the record knows nobody by “Рамиль Усубов”$/,
  ],
];

for (const [what, next, path, reason] of LOST) {
  test(`an edit is lost with a message, and applied to nothing else, when ${what}`, () => {
    const record = next(sampleRecord());
    const editing = applyEdits(record, TEXT, EDITS);
    assert.deepEqual(
      editing.problems.map((problem) => problem.path),
      [path],
    );
    assert.match(editing.problems[0]?.reason ?? '', reason);
    if (path.startsWith('quotes')) assert.ok(editing.record.quotes.every(({ speaker }) => speaker !== 'okay-memish'));
  });
}
