import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BLOCK_RULES } from '../../src/extract/languages/ru/furniture.ts';
import { cutBlocks } from '../../src/extract/stages/blocks.ts';
import { pairMarks } from '../../src/extract/stages/quotation-marks.ts';

/** What stands between the marks, outermost quotations only; the parts of one are joined by ` ¶ `. */
function paired(text: string): string[] {
  const blocks = cutBlocks(text, 0, BLOCK_RULES);
  return pairMarks(text, blocks, { single: true }, (from, block) => {
    const dash = text.indexOf(', —', from);
    return dash > 0 && dash < block.end ? dash : null;
  })
    .filter((quotation) => quotation.parent === null)
    .map((quotation) => quotation.parts.map((part) => text.slice(part.start, part.end)).join(' ¶ '));
}

const CASES: readonly [what: string, text: string, parts: readonly string[]][] = [
  ['a plain pair', 'Он сказал: «Да».', ['Да']],
  ['German marks', '„Да“, — сказал он.', ['Да']],
  ['straight marks, nested', '"О "едином окне" говорили", - сказал он.', ['О "едином окне" говорили']],
  ['single marks', "'Мост свяжет берега', — сказал он.", ['Мост свяжет берега']],
  ['marks of two shapes', '“Хотелось бы двенадцать".', ['Хотелось бы двенадцать']],
  ['an opening mark that closes', '«Мы упрямее«, - доложил он.', ['Мы упрямее']],
  ['a closing mark shared by two', '«Строит компания «Кабель», — уточнил он.', ['Строит компания «Кабель']],
  ['one that never closes', '«Доверие важно, — сказал он с экрана. Зал замолчал.', ['Доверие важно']],
  ['one of two paragraphs', 'Речь.\n\n«Раз.\n\nДва», — сказал он.', ['Раз. ¶ Два']],
  ['one that opens anew in each paragraph', 'Речь.\n\n«Раз.\n\n«Два», — сказал он.', ['Раз. ¶ Два']],
  ['an apostrophe', "О'Коннор приехал.", []],
];

for (const [what, text, parts] of CASES) {
  test(`quotation marks are paired: ${what}`, () => {
    assert.deepEqual(paired(text), parts);
  });
}

test('a stray opening mark does not lose the quotations of later paragraphs', () => {
  const text = 'Первый « абзац без конца.\n\nВторой абзац.\n\n«Мы готовы», — сказал он.';
  assert.deepEqual(paired(text), ['Мы готовы']);
});

test('ten thousand open marks take no more than a moment', () => {
  const started = performance.now();
  paired('Начало. ' + '«а '.repeat(10_000));
  assert.ok(performance.now() - started < 2000);
});
