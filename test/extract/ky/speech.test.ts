import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pack } from '../../../src/extract/languages/ky/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

const read = (text: string) => analyse({ file: 'a.txt', text: ` date 2026-06-10 ${text}`, metadata: {} }, pack);

/** A text, and who says its quotes, one after the other; null where nobody can say. */
const QUOTES: [text: string, speakers: (string | null)[]][] = [
  ['«Чек ара көпүрөгө айланды», — деди президент Бакыт Асанов.', ['Бакыт Асанов']],
  ['— Мен Бишкекке беш жыл мурда келгем, — деп эскерди Башкы катчы Рауф Мехтиев. — Шаар өзгөрүптүр.', ['Рауф Мехтиев']],
  ['Аты-жөнүн атабоону өтүнгөн делегация мүчөсү маселе “чечилди, бирок картага түшө элек” экенин айтты.', [null]],
];

/** A text, and its statements with their speakers. */
const STATEMENTS: [text: string, statements: [speaker: string | null, words: string][]][] = [
  [
    'Замира Мамыт кызынын айтымында, чек арадан 62 миң киши өткөн.',
    [['Замира Мамыт кызы', 'Замира Мамыт кызынын айтымында, чек арадан 62 миң киши өткөн.']],
  ],
  [
    'У.Рахматов каттам ачууну, ал эми Г.Эрдем окуу курсун өткөрүүнү сунуштады. Умид Рахматов менен Гөкхан Эрдем Ошто жолугушту.',
    [
      ['Умид Рахматов', 'У.Рахматов каттам ачууну'],
      ['Гөкхан Эрдем', 'Г.Эрдем окуу курсун өткөрүүнү сунуштады.'],
    ],
  ],
];

/** Words in marks that nobody spoke, and reports of deeds that are no statements. */
const NOTHING: string[] = [
  'Жыйындын соңунда «Ош декларациясы» кабыл алынды.',
  'Коноктор «Рух Ордо» комплексин көрүштү.',
];

/** Who took part, by office and country. */
const PEOPLE: [text: string, people: [name: string, office: string, country: string | null][]][] = [
  [
    'Президент Бакыт Асанов 3-июнда Бишкекте Казакстандын тышкы иштер министри Мурат Нуртлеуну кабыл алды. Мурат Нуртлеу ыраазычылык билдирди.',
    [
      ['Бакыт Асанов', 'president', 'KG'],
      ['Мурат Нуртлеу', 'foreign-minister', 'KZ'],
    ],
  ],
];

describe('Kyrgyz', () => {
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
