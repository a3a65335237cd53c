import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SENTENCE_RULES } from '../../src/extract/languages/ru/furniture.ts';
import { sentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** Each text shows its own answer: `|` stands where a sentence ends and the next begins. */
const CASES: readonly [why: string, marked: string][] = [
  ['two sentences', 'Встреча прошла в Бишкеке.| Гости уехали.'],
  ['initials', 'Вел заседание С. Жапаров.| Приехал и А.И.Корсак.'],
  ['an abbreviation', 'Встреча прошла в г. Ош.| Пришло 3 тыс. гостей.'],
  ['a unit that ends a sentence', 'Собрали 3 тыс.| Гостей не считали.'],
  ['a missing space', 'Встреча прошла в Кашгаре.|Вел ее министр.'],
  ['a run of marks', 'Что дальше?!| Неизвестно...| Посмотрим.'],
  [
    'a full stop inside a quotation that the reporter goes on with',
    '«Мы готовы. Начинайте», — сказал он.| Все встали.',
  ],
  ['an exclamation before the reporter’s dash', '«Берите договоры!» — сказала она.| Зал встал.'],
  ['a quotation behind a full stop', 'Он был краток.| «Хватит», — сказал он.'],
  ['a day and a month', 'Совещание прошло 12.09. в Оше.'],
  ['a site’s name', 'Об этом пишет lenta.ru сегодня.'],
];

for (const [why, marked] of CASES) {
  test(`sentences are cut right at ${why}`, () => {
    const text = marked.replaceAll('|', '');
    const tokens = tokenize(text, (word) => word.toLowerCase());
    const closed = [...text.matchAll(/«[^»]*»/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
    const found = sentences(tokens, closed, SENTENCE_RULES).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(
      found,
      marked.split('|').map((part) => part.trim()),
    );
  });
}
