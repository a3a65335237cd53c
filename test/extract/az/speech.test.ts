import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pack } from '../../../src/extract/languages/az/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

const read = (text: string) => analyse({ file: 'a.txt', text: ` date 2026-06-10 ${text}`, metadata: {} }, pack);

/** A text, and who says its quotes, one after the other; null where nobody can say. */
const QUOTES: [text: string, speakers: (string | null)[]][] = [
  ['“Kitab ən yaxşı səfirdir”, – deyə mədəniyyət naziri Rəna Quliyeva bildirib.', ['Rəna Quliyeva']],
  ['Nino Beridze deyib: “Qatar bizi gözləmir”. O, tədbiri “körpü” adlandırıb.', ['Nino Beridze', 'Nino Beridze']],
  ['Ekspert Aliya Tursunovanın sözlərinə görə, bu, “gecikmiş addım” olub.', ['Aliya Tursunova']],
  ['Adının çəkilməsini istəməyən mənbə “hər şey hazırdır” deyib.', [null]],
];

/** A text, and its statements with their speakers. */
const STATEMENTS: [text: string, statements: [speaker: string | null, words: string][]][] = [
  [
    'Rektor Elçin Həsənov qeyd edib ki, universitet payızda yeni korpusa köçəcək.',
    [['Elçin Həsənov', 'Rektor Elçin Həsənov qeyd edib ki, universitet payızda yeni korpusa köçəcək.']],
  ],
  [
    'Görüşdə vurğulanıb ki, layihə vaxtında başa çatacaq.',
    [[null, 'Görüşdə vurğulanıb ki, layihə vaxtında başa çatacaq.']],
  ],
];

/** Words in marks that nobody spoke, and reports of deeds that are no statements. */
const NOTHING: string[] = [
  'Sonda “Bakı Xartiyası” qəbul edilib.',
  '"Report" xəbər verir ki, yol açılıb.',
  'Tərəflər layihələri müzakirə ediblər.',
];

/** Who took part, by office and country. */
const PEOPLE: [text: string, people: [name: string, office: string, country: string | null][]][] = [
  [
    'Prezident Kamal Rzayev iyunun 9-da Türkiyənin xarici işlər naziri Hakan Tuncu qəbul edib. Hakan Tunc minnətdarlığını bildirib.',
    [
      ['Kamal Rzayev', 'president', 'AZ'],
      ['Hakan Tunc', 'foreign-minister', 'TR'],
    ],
  ],
];

describe('Azerbaijani', () => {
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
