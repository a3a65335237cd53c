import assert from 'node:assert/strict';
import { test } from 'node:test';
import { floorRecord } from './floor.ts';

const CASES: [title: string, text: string, quotes: [words: string, speaker: string | null][]][] = [
  ['the name behind is nearer', '«Да», — сказал Рамиль Усубов.', [['Да', 'Рамиль Усубов']]],
  [
    'the name in front is nearer',
    'Окай Мемиш: «Да». Так ответили на вопрос, который задал Виктор Махмудов.',
    [['Да', 'Окай Мемиш']],
  ],
  ['nobody is named', 'Он сказал: "Да".', [['Да', null]]],
  ['a name inside the marks speaks for nobody', '«Рамиль Усубов здесь», — сказал он.', [['Рамиль Усубов здесь', null]]],
  [
    'other marks',
    '“Yes,” said John Smith. „Ja“, sagte er.',
    [
      ['Yes,', 'John Smith'],
      ['Ja', 'John Smith'],
    ],
  ],
  ['marks without a partner are none', '«Да, — сказал Рамиль Усубов.', []],
];

for (const [title, text, expected] of CASES) {
  test(`the floor: ${title}`, () => {
    const { quotes } = floorRecord('a.txt', text);
    assert.deepEqual(
      quotes.map(({ parts, speaker }) => [parts[0]?.text, speaker]),
      expected,
    );
    for (const { start, end, text: words } of quotes.flatMap(({ parts }) => parts))
      assert.equal(text.slice(start, end), words);
  });
}
