import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pack } from '../../../src/extract/languages/en/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

/** A text, and its statements with their speakers, one after the other. */
const CASES: [text: string, statements: [text: string, speaker: string | null][]][] = [
  ['The museum promised to return the stone.', [['The museum promised to return the stone.', 'museum']]],
  [
    'Minister Ivan Horvat proposed a fund. Ali Hassan, Deputy Minister of Trade, seconded the idea.',
    [
      ['Minister Ivan Horvat proposed a fund.', 'Ivan Horvat'],
      ['Ali Hassan, Deputy Minister of Trade, seconded the idea.', 'Ali Hassan'],
    ],
  ],
  [
    'A source in the Finance Ministry complains that the bill was rewritten overnight and “by people who cannot count”.',
    [['A source in the Finance Ministry complains that the bill was rewritten overnight', null]],
  ],
  [
    'Trade was discussed.\n\nMinister Ivan Horvat:\n– noted the growth of tourism;\n– invited the guests to Zagreb;\n– toured a shipyard.',
    [
      ['noted the growth of tourism', 'Ivan Horvat'],
      ['invited the guests to Zagreb', 'Ivan Horvat'],
    ],
  ],
  [
    'LIVE | Floods in Shymkent\n\n16:12  Petrov: the dam will hold\nThe minister spoke to the cameras.\n\n15:10  In the city\nEmergencies minister Oleg Petrov is in the city.',
    [['Petrov: the dam will hold', 'Oleg Petrov']],
  ],
  ['It was noted at the meeting that trade had grown.', [['It was noted at the meeting that trade had grown.', null]]],
  [
    'Minister Anna Berg did not rule out that prices would rise.',
    [['Minister Anna Berg did not rule out that prices would rise.', 'Anna Berg']],
  ],
  [
    'Minister Anna Berg dismissed rumours of a shortage.',
    [['Minister Anna Berg dismissed rumours of a shortage.', 'Anna Berg']],
  ],
  ['Residents complain about the smell.', [['Residents complain about the smell.', 'residents']]],
  [
    'The Foreign Ministry of Norway has issued a statement. The statement also calls on the parties to show restraint.',
    [['The statement also calls on the parties to show restraint.', 'Foreign Ministry of Norway']],
  ],
  [
    'Commenting on the words of Minister Lars Olsen, who had called the fund “a bear”, Anna Berg replied that bears sleep in winter.',
    [['Anna Berg replied that bears sleep in winter.', 'Anna Berg']],
  ],
  [
    'Turkish pharmacist Zeki Er, invited as an expert, took the floor. Minister Oleg Petrov answered six questions.',
    [],
  ],
  [
    "Minister Eva Huber's reply was that invoices are sent by the grid.",
    [["Minister Eva Huber's reply was that invoices are sent by the grid.", 'Eva Huber']],
  ],
  ['Sources close to the talks say the text is ready.', [['Sources close to the talks say the text is ready.', null]]],
  ["Berg's institute warned of a landslide.", [["Berg's institute warned of a landslide.", 'institute']]],
  [
    'Minister Anna Berg cut the ribbon and thanked the builders for their patience.',
    [['thanked the builders for their patience.', 'Anna Berg']],
  ],
  ['Minister Oleg Petrov, 71, thinks. What do farmers ask for?', []],
];

describe('the statements of an English text', () => {
  for (const [text, expected] of CASES)
    it(text.slice(0, 110), () => {
      const analysis = analyse({ file: 'x', text, metadata: {} }, pack);
      assert.deepEqual(
        analysis.statements.map(({ start, end, speaker }) => [
          analysis.text.slice(start, end),
          speaker.entity?.name ?? null,
        ]),
        expected,
      );
    });
});
