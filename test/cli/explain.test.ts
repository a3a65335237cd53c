import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { drawText, lineStarts, placeOf } from '../../src/cli/explain-drawing.ts';
import type { Mark } from '../../src/cli/explain-marks.ts';
import { columnsOf, coloursFor, printable, shortened } from '../../src/cli/terminal.ts';
import { extract } from '../../src/extract/index.ts';
import { otg } from '../support/otg.ts';
import { sampleRecord } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SEED = join(import.meta.dirname, '../corpus/seed.txt');
const PLAIN = coloursFor({}, {});

test('the text of the document stands in the drawing letter for letter', () => {
  const { code, stdout, stderr } = otg(['extract', '--explain', SEED]);
  assert.equal(code, 0, stderr);
  const drawn = stdout
    .slice(0, stdout.indexOf('\nid '))
    .split('\n')
    .filter((line) => /^\s*\d* │ /u.test(line))
    .map((line) => line.replace(/^\s*\d* │ /u, ''));
  const words = (text: string) => text.split(/\s+/u).filter(Boolean);
  const shown = words(drawn.join(' '));
  let next = 0;
  for (const word of words(readFileSync(SEED, 'utf8'))) {
    next = shown.indexOf(word, next) + 1;
    assert.ok(next > 0, `“${word}” is not drawn`);
  }
});

test('every item of the record is named with its rule, its certainty and its place', () => {
  const { stdout } = otg(['extract', '--explain', SEED]);
  const record = sampleRecord();
  for (const { id, attribution } of [...record.quotes, ...record.statements])
    assert.match(stdout, new RegExp(`^${id} .* ${attribution.rule} +${attribution.certainty} +\\d+:\\d+–`, 'mu'));
  for (const { id, rule } of [...(record.meeting?.topics ?? []), ...record.documents])
    assert.match(stdout, new RegExp(`^${id} .* ${rule} +\\d+:\\d+–`, 'mu'));
  for (const { id } of record.people) assert.match(stdout, new RegExp(`^${id.slice(0, 23)}`, 'mu'));
  assert.match(stdout, /^date +2025-09-12 +date +certain +1:64–75 +12 сентября$/mu);
});

test('what was considered and let go is told with the rule that looked at it', () => {
  const { stdout } = otg(['extract', '--explain', SEED]);
  const [, rest = ''] = stdout.split('Considered and let go');
  assert.match(rest, /^quote +a title or a term +otherwise +\d+:\d+–\d+ +«Видение/mu);
  assert.match(rest, /^meeting +meeting: [\d.]+ points +event-noun/mu);
});

test('the explanation does not change the record', async () => {
  const text = readFileSync(SEED, 'utf8');
  const read = (explain: boolean) => extract({ file: 'seed.txt', text, metadata: {} }, { explain });
  assert.deepEqual((await read(true)).record, (await read(false)).record);
});

/** Text, marks, columns, and the drawing without its gutter. */
type Drawing = [title: string, text: string, marks: Mark[], width: number, drawn: string[]];

const mark = (start: number, end: number, label: string, kind: Mark['kind'] = 'quote'): Mark => {
  return { start, end, label, kind };
};

const DRAWINGS: Drawing[] = [
  ['a label stands in its mark where it fits', 'сказал он', [mark(0, 6, 'q1')], 40, ['сказал он', '┗q1━━┛']],
  ['a label stands behind a mark that is too short', 'Да, он', [mark(0, 2, 'q1')], 40, ['Да, он', '┗┛ q1']],
  ['a mark of one letter', 'Я за', [mark(0, 1, 'q1')], 40, ['Я за', '┗ q1']],
  [
    'marks that overlap stand in two lines, and marks that do not in one',
    'один два три',
    [mark(0, 8, 's1', 'statement'), mark(5, 12, 't1', 'item'), mark(9, 12, 'q1')],
    40,
    ['один два три', '└s1────┘ ┗━┛ q1', '     [t1___]'],
  ],
  [
    'a mark goes on in the next row',
    'один два три',
    [mark(0, 12, 'q1')],
    13,
    ['один два', '┗q1━━━━━━', 'три', '━━┛ q1'],
  ],
  [
    'wide and combining letters keep the marks in place',
    '東京 и́ он',
    [mark(6, 8, 'q1')],
    40,
    ['東京 и́ он', '       ┗┛ q1'],
  ],
  ['a word longer than the row is cut', 'абвгдежз', [mark(0, 8, 'q1')], 9, ['абвгд', '┗q1━━', 'ежз', '━━┛ q1']],
  ['lines end as they please', 'а\r\nб\rв\nг', [mark(3, 4, 'q1')], 40, ['а', 'б', '┗ q1', 'в', 'г']],
];

for (const [title, text, marks, width, expected] of DRAWINGS) {
  test(title, () => {
    const drawn = drawText(text, marks, width, PLAIN).split('\n');
    assert.deepEqual(
      drawn.map((line) => line.replace(/^\s*\d* │ ?/u, '')),
      expected,
    );
  });
}

const PLACES: [offset: [number, number], place: string][] = [
  [[0, 1], '1:1–2'],
  [[2, 3], '2:1–2'],
  [[0, 7], '1:1–3:3'],
];

for (const [[start, end], place] of PLACES) {
  test(`${start} to ${end} is ${place}`, () => {
    assert.equal(placeOf(lineStarts('а\nбв\nгд'), { start, end }), place);
  });
}

const STRANGE: [what: string, text: string, shown: string][] = [
  ['an escape sequence', 'а\u001B[31mб\u0007', 'а␛[31mб␇'],
  ['a C1 control', 'а\u009B31mб', 'а·31mб'],
  ['a bidirectional override', 'а\u202Eб', 'а·б'],
  ['a soft hyphen and a zero-width space', 'сло\u00ADво\u200B', 'сло·во·'],
  ['an unpaired surrogate', 'а\uD800б', 'а\uFFFDб'],
  ['a tab', 'а\tб', 'а б'],
  ['an emoji', '👍', '👍'],
];

for (const [what, text, shown] of STRANGE) {
  test(`${what} reaches the terminal as signs that anybody can see`, () => assert.equal(printable(text), shown));
}

test('a document cannot steer the terminal', (t) => {
  const folder = temporaryFolder(t);
  const text = readFileSync(SEED, 'utf8').replaceAll('сотрудничество', 'сотрудничество\u001B]0;title\u0007\u202E');
  writeFileSync(join(folder, 'a.txt'), text);
  const { stdout } = otg(['extract', '--explain', 'a.txt'], folder);
  assert.doesNotMatch(stdout.replaceAll('\n', ''), /[\p{Cf}\p{Cc}]/u);
  assert.match(stdout, /сотрудничество␛\]0;title␇·/u);
});

const ENVIRONMENTS: [env: Record<string, string>, isTTY: boolean, colour: boolean][] = [
  [{}, true, true],
  [{}, false, false],
  [{ CI: '1' }, false, false],
  [{ TERM: 'dumb' }, true, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
];

for (const [env, isTTY, colour] of ENVIRONMENTS) {
  const where = isTTY ? 'a terminal' : 'a file';
  test(`${JSON.stringify(env)} and ${where}: ${colour ? 'colours' : 'no colours'}`, () => {
    assert.equal(coloursFor({ isTTY }, env).isColorSupported, colour);
  });
}

test('the colours add nothing that the marks do not say', () => {
  const plain = otg(['extract', '--explain', SEED]).stdout;
  const coloured = otg(['extract', '--explain', SEED], undefined, { NO_COLOR: '', FORCE_COLOR: '1' }).stdout;
  assert.notEqual(coloured, plain);
  assert.equal(stripVTControlCharacters(coloured), plain);
});

test('a text is shortened to its columns', () => {
  for (const columns of [1, 5, 9]) assert.ok(columnsOf(shortened('東京 2040 👍 сказал', columns)) <= columns);
  assert.equal(shortened(' два  слова\n', 20), 'два слова');
});

test('--explain and --jsonl exclude each other, and the message says so', () => {
  const { code, stderr } = otg(['extract', '--explain', '--jsonl', SEED]);
  assert.equal(code, 1);
  assert.match(stderr, /'--explain' cannot be used with option '--jsonl'/);
});

test('a file that gives no record is told of on stderr, and the others are explained', (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'empty.txt'), '');
  const { code, stdout, stderr } = otg(['extract', '--explain', 'empty.txt', SEED], folder);
  assert.equal(code, 1);
  assert.match(stderr, /the file is empty/);
  assert.match(stdout, /^seed\.txt · ru · 2025-09-12/);
});
