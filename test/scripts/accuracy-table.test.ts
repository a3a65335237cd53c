import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { format } from 'prettier';
import { accuracyTable, markdownTable, plainTable, withAccuracy, type Measured } from '../../scripts/accuracy-table.ts';

const score = (f1: number) => ({ precision: f1, recall: f1, f1, gold: 12, found: 10 });
const report = (f1: number) => {
  return {
    documents: 3,
    notVerbatim: 0,
    falseAlarms: '1 of 9',
    tasks: { quotes: score(f1), 'meeting name': score(f1) },
  };
};
const MEASURED: Measured[] = [{ language: 'ru', extractor: report(0.9), floor: report(0.5) }];

test('a line holds precision, recall and F1 of the extractor, and of the floor where it answers', () => {
  assert.deepEqual(accuracyTable(MEASURED).slice(1), [
    ['ru', 'quotes', '0.900', '0.900', '0.900', '12', '0.500', '0.500', '0.500'],
    ['ru', 'meeting name', '0.900', '0.900', '0.900', '12', '–', '–', '–'],
  ]);
});

test('the table stands in columns', () => {
  assert.equal(
    plainTable([
      ['a', 'task', '1'],
      ['ru', 'b', '0.5'],
    ]),
    'a   task    1\nru  b     0.5',
  );
});

test('Markdown is as the formatter would have it', async () => {
  const table = `${markdownTable(accuracyTable(MEASURED))}\n`;
  assert.equal(await format(table, { parser: 'markdown', proseWrap: 'preserve' }), table);
});

test('the table replaces what stands between the marks, and writing it again changes nothing', () => {
  const once = withAccuracy('before\n\n<!-- accuracy -->\nstale\n<!-- /accuracy -->\n\nbehind\n', MEASURED);
  assert.match(once, /^before\n\n<!-- accuracy -->\n\n\| language /);
  assert.match(once, /<!-- \/accuracy -->\n\nbehind\n$/);
  assert.doesNotMatch(once, /stale/);
  assert.equal(withAccuracy(once, MEASURED), once);
});

test('a text without the marks is refused with the mend', () => {
  assert.throws(() => withAccuracy('nothing', MEASURED), /put both where the table belongs/);
});

test('the README has a place for the table', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  assert.doesNotThrow(() => withAccuracy(readme, MEASURED));
});
