import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pack } from '../../../src/extract/languages/en/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

/** A text, and the words quoted in it; parts of one quote stand in one list. */
const CASES: [what: string, text: string, quotes: string[][]][] = [
  ['double marks', '“We are ready,” Minister Hakan Demir said.', [['We are ready,']]],
  ['straight marks', '"We are ready," Minister Hakan Demir said.', [['We are ready,']]],
  [
    'single marks with apostrophes inside',
    '‘We’re ready, and it’s late,’ Minister Hakan Demir said.',
    [['We’re ready, and it’s late,']],
  ],
  [
    'single marks with a plural possessive inside',
    '‘The ministers’ words were kind,’ Hakan Demir said.',
    [['The ministers’ words were kind,']],
  ],
  ['plural possessives alone', 'The ministers’ words were kind. The wagons’ wheels were not.', []],
  ['two parts', '“We are ready,” Hakan Demir said. “Begin.”', [['We are ready,', 'Begin.']]],
  [
    'a sentence in two parts',
    '“We are ready,” Hakan Demir said, “and you are not.”',
    [['We are ready,', 'and you are not.']],
  ],
  ['two paragraphs', '“We are ready.\n\n“You are not,” Hakan Demir said.', [['We are ready.', 'You are not,']]],
  ['a partial quote', 'Hakan Demir called the talks “open and useful” and left.', [['open and useful']]],
  ['a partial quote of one word behind a verb', 'Hakan Demir called the talks “historic”.', [['historic']]],
  ['an unclosed mark', '“We are ready, Minister Hakan Demir said.', [['We are ready']]],
  ['a question', '“Are we ready?” Hakan Demir asked.', [['Are we ready?']]],
  ['a nested title', '“Read ‘Manas’ first,” Hakan Demir said.', [['Read ‘Manas’ first,']]],
  // No quotes
  [
    'a topic among activities',
    'Countering the traffic in drugs and the creation of a “hot line” between ministries were considered.',
    [],
  ],
  ['a programme', 'They adopted the “Green Way” programme.', []],
  ['an exhibition', 'The exhibition “Steppe and Sea” was opened by Hakan Demir.', []],
  ['a so-called thing', 'The so-called “water diplomats” left.', []],
  ['a satellite', 'A satellite called “Gökbörü-1” was launched.', []],
  ['a motto', 'The forum was held under the motto “Strength in unity”.', []],
  ['an order', 'Hakan Demir was awarded the order “Dostyk”.', []],
  ['a dash that opens an item', '– Trade\n– Energy and transport, he said', []],
  ['a prize that is announced', 'They have been awarded the “Ferghana Peace Prize”, the foundation announced.', []],
  ['a nickname', 'The workshop, nicknamed “the old hospital” by neighbours, smells of tallow, Hakan Demir said.', []],
];

describe('the quotes of an English text', () => {
  for (const [what, text, expected] of CASES)
    it(`${what}: ${text.slice(0, 70)}`, () => {
      const analysis = analyse({ file: 'x', text, metadata: {} }, pack);
      const found = analysis.quotes.map(({ parts }) => parts.map(({ start, end }) => analysis.text.slice(start, end)));
      // A comma or full stop at an edge belongs to either side.
      const bare = (quotes: string[][]): string[][] =>
        quotes.map((parts) => parts.map((part) => part.replace(/[,.]$/u, '')));
      assert.deepEqual(bare(found), bare(expected));
    });
});
