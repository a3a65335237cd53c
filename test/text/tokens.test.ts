import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../src/text/tokens.ts';

const CASES: readonly [text: string, tokens: readonly string[]][] = [
  ['премьер-министр', ['премьер-министр']],
  ['11-е заседание', ['11-е', 'заседание']],
  ['С.Жапаров', ['С', '.', 'Жапаров']],
  ['«Да», — сказал', ['«', 'Да', '»', ',', '—', 'сказал']],
  ['30.05.2026', ['30.05.2026']],
  ['1,5 млн', ['1,5', 'млн']],
  ["Erdoğan'ın", ["Erdoğan'ın"]],
  ['километров', ['километров']],
];

for (const [text, tokens] of CASES) {
  test(`«${text}» is ${tokens.length} tokens, each with its place`, () => {
    const found = tokenize(text, (word) => word.toLowerCase());
    assert.deepEqual(
      found.map((token) => token.text),
      tokens,
    );
    for (const token of found) assert.equal(text.slice(token.start, token.end), token.text);
  });
}

const CAPITALS = [
  ['слово', 'lower'],
  ['Слово', 'title'],
  ['ОТГ', 'upper'],
  ['Улан-Батор', 'title'],
  ['КазМунайГаз', 'mixed'],
] as const;

for (const [word, capitals] of CAPITALS) {
  test(`the capitals of ${word} are ${capitals}`, () => {
    assert.equal(tokenize(word, (text) => text)[0]?.capitals, capitals);
  });
}
