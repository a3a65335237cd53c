import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../../src/extract/pipeline.ts';
import { pack } from '../../../src/extract/languages/ru/index.ts';

const LEAD =
  'ТАШКЕНТ, 14 марта 2026 года. В Ташкенте прошла встреча министра экономики Казахстана Арманa Ибраева и ректора Нигоры Хамидовой.\n\n'.replace(
    'Арманa',
    'Армана',
  );

function quotes(text: string): (readonly [words: string, speaker: string | null])[] {
  const analysis = analyse({ file: 'x.txt', text: LEAD + text, metadata: {} }, pack);
  return analysis.quotes.map(({ parts, speaker }) => [
    parts.map((part) => analysis.text.slice(part.start, part.end)).join(' … '),
    speaker.entity?.name ?? null,
  ]);
}

const ARMAN = 'Арман Ибраев';
const NIGORA = 'Нигора Хамидова';

const CASES: readonly [what: string, text: string, found: readonly (readonly [string, string | null])[]][] = [
  ['a name behind the dash', '«Мы готовы», — сказал Ибраев.', [['Мы готовы', ARMAN]]],
  ['an office behind the dash', '«Мы готовы», — заявил министр.', [['Мы готовы', ARMAN]]],
  ['a woman’s office', '«Мы готовы», — отметила ректор.', [['Мы готовы', NIGORA]]],
  ['a pronoun', 'Хамидова выступила последней. «Мы готовы к работе», — сказала она.', [['Мы готовы к работе', NIGORA]]],
  ['an interruption', '«Мы готовы, — сказал Ибраев. — Начинайте».', [['Мы готовы … Начинайте', ARMAN]]],
  ['a colon', 'Ибраев выразился короче: «Мы готовы».', [['Мы готовы', ARMAN]]],
  ['a frame', 'По словам Хамидовой, вуз «вырос из одной комнаты».', [['вырос из одной комнаты', NIGORA]]],
  ['a naming verb', 'Ибраев назвал встречу «очень своевременной».', [['очень своевременной', ARMAN]]],
  ['dash speech', '— Мы готовы, — сказала Хамидова. — Начинайте.', [['Мы готовы … Начинайте.', NIGORA]]],
  ['a closing dash alone', 'Мы уже построили этот мост, — пошутил Ибраев.', [['Мы уже построили этот мост', ARMAN]]],
  ['somebody unnamed', '«А кто платит за это?» — спросил кто-то из зала.', [['А кто платит за это?', null]]],
  ['a nationality', '«Мы готовы», — сказал казахстанец.', [['Мы готовы', ARMAN]]],
  ['titles and irony', 'Открыта выставка «Степь и море». Закрыт «чайный» путь.', []],
  ['a motto', 'Форум прошел под девизом «Сила в дружбе».', []],
];

for (const [what, text, found] of CASES) {
  test(`the speaker is found by ${what}`, () => {
    assert.deepEqual(quotes(text), found);
  });
}
