import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pack } from '../../../src/extract/languages/kk/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

const read = (text: string) => analyse({ file: 'a.txt', text: ` date 2026-06-10 ${text}`, metadata: {} }, pack);

/** A text, and who says its quotes, one after the other; null where nobody can say. */
const QUOTES: [text: string, speakers: (string | null)[]][] = [
  ['«Каспий бізді бөліп тұрған жоқ, қосып тұр», – деді министр Нұрлан Сейітов.', ['Нұрлан Сейітов']],
  ['– Кабель келер жылы жетеді, – деп әзілдеді депутат Асқар Дүйсенбі. – Теңіз рұқсат етсе.', ['Асқар Дүйсенбі']],
  ['Саясаттанушы Досым Сәтбаев шешімді «дер кезінде жасалған қадам» деп бағалады.', ['Досым Сәтбаев']],
];

/** A text, and its statements with their speakers. */
const STATEMENTS: [text: string, statements: [speaker: string | null, words: string][]][] = [
  [
    'Премьер-министр Олжас Бектеновтің айтуынша, бюджет тапшылығы азаяды.',
    [['Олжас Бектенов', 'Премьер-министр Олжас Бектеновтің айтуынша, бюджет тапшылығы азаяды.']],
  ],
  [
    'Ректор Думан Ордабеков келесі конференция күзде өтетінін жариялады.',
    [['Думан Ордабеков', 'Ректор Думан Ордабеков келесі конференция күзде өтетінін жариялады.']],
  ],
];

/** Words in marks that nobody spoke, and reports of deeds that are no statements. */
const NOTHING: string[] = [
  'Жиын соңында «Алматы бастамасы» қабылданды.',
  'Құжатты 84 депутат қолдады.',
  'Тараптар хаттамаға қол қойды.',
];

/** Who took part, by office and country. */
const PEOPLE: [text: string, people: [name: string, office: string, country: string | null][]][] = [
  [
    '22-23 мамыр күндері Ақтауда Қазақстан – Әзербайжан үкіметаралық комиссиясының 20-отырысы өтті. Отырысқа екі елдің Премьер-министрлерінің орынбасарлары Нұрлан Сейітов пен Самир Алекберов төрағалық етті.',
    [
      ['Нұрлан Сейітов', 'deputy-prime-minister', 'KZ'],
      ['Самир Алекберов', 'deputy-prime-minister', 'AZ'],
    ],
  ],
];

describe('Kazakh', () => {
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
