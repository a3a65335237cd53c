import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pack } from '../../../src/extract/languages/uz/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

const read = (text: string) => analyse({ file: 'a.txt', text: ` date 2026-06-10 ${text}`, metadata: {} }, pack);

/** A text, and who says its quotes, one after the other; null where nobody can say. */
const QUOTES: [text: string, speakers: (string | null)[]][] = [
  ['“Non aziz, dehqon undan aziz”, – dedi Prezident Botir Salimov.', ['Botir Salimov']],
  ['— Yo‘l ochiq, — dedi hokim Odil Ergashev. — Endi navbat sizda.', ['Odil Ergashev']],
  ['Ekspert Farhod Tolipov qarorni “kechikkan qadam” deb atadi.', ['Farhod Tolipov']],
];

/** A text, and its statements with their speakers. */
const STATEMENTS: [text: string, statements: [speaker: string | null, words: string][]][] = [
  [
    'Nurbek Satarovning aytishicha, chegaradan 4 million kishi o‘tgan.',
    [['Nurbek Satarov', 'Nurbek Satarovning aytishicha, chegaradan 4 million kishi o‘tgan.']],
  ],
  [
    'Savdo hajmi ikki barobar oshdi. Bu haqda vazir Anvar Shodiyev ma’lum qildi.',
    [['Anvar Shodiyev', 'Savdo hajmi ikki barobar oshdi.']],
  ],
];

/** Words in marks that nobody spoke, and reports of deeds that are no statements. */
const NOTHING: string[] = [
  'Yakunda “Buxoro deklaratsiyasi” qabul qilindi.',
  'Mehmonlar «Zar libos» ko‘rgazmasini ko‘zdan kechirdi.',
  'Tomonlar hujjatlarni imzoladi.',
];

/** Who took part, by office and country. */
const PEOPLE: [text: string, people: [name: string, office: string, country: string | null][]][] = [
  [
    '8-iyun kuni Xiva shahrida Qo‘shma komissiyaning XVIII yig‘ilishi o‘tkazildi. Yig‘ilishda quyidagilar ishtirok etdi:\n— O‘zbekiston Bosh vazirining o‘rinbosari Vohid Rahimov;\n— Turkmanistonning Toshhovuz viloyati hokimi Ogulbek Nazarova.',
    [
      ['Vohid Rahimov', 'deputy-prime-minister', 'UZ'],
      ['Ogulbek Nazarova', 'governor', 'TM'],
    ],
  ],
];

describe('Uzbek', () => {
  for (const [text, speakers] of QUOTES) {
    it(`says ${String(speakers)} of ${text.slice(0, 50)}`, () => {
      assert.deepEqual(
        read(text).quotes.map(({ speaker }) => speaker.entity?.name ?? null),
        speakers,
      );
    });
  }
  for (const [text, statements] of STATEMENTS) {
    it(`reports ${text.slice(0, 50)}`, () => {
      const analysis = read(text);
      assert.deepEqual(
        analysis.statements.map(({ speaker, start, end }) => [
          speaker.entity?.name ?? null,
          analysis.text.slice(start, end),
        ]),
        statements,
      );
    });
  }
  for (const text of NOTHING) {
    it(`finds no words in ${text.slice(0, 50)}`, () => {
      const { quotes, statements } = read(text);
      assert.equal(quotes.length + statements.length, 0);
    });
  }
  for (const [text, people] of PEOPLE) {
    it(`knows the people of ${text.slice(0, 50)}`, () => {
      assert.deepEqual(
        read(text).meeting?.participants.map(({ value }) => [value.name, value.office, value.country]),
        people,
      );
    });
  }
});
