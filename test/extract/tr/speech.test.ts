import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pack } from '../../../src/extract/languages/tr/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

const read = (text: string) => analyse({ file: 'a.txt', text: ` date 2026-06-10 ${text}`, metadata: {} }, pack);

/** A text, and who says its quotes, one after the other; null where nobody can say. */
const QUOTES: [text: string, speakers: (string | null)[]][] = [
  [
    'Ekonomi Bakanı Selim Aydın toplantıdan sonra gazetecilere konuştu. "Enflasyon düşüyor" diyen Aydın, yeni önlemleri anlattı.',
    ['Selim Aydın'],
  ],
  ['Konya Valisi Hasan Tuna, "Şehrimiz hazır. Herkesi bekliyoruz." dedi.', ['Hasan Tuna']],
  [
    'Konuk heyeti Dışişleri Bakanı Ömer Balcı karşıladı. Macaristan Başbakanı Péter Szabó, görüşmeyi "dostların sofrası" olarak nitelendirdi.',
    ['Péter Szabó'],
  ],
  ['Adının açıklanmasını istemeyen bir diplomat, "Masada iki taslak var" dedi.', [null]],
  ['Rektör Ayşe Demir\'e göre "göl on yıl içinde kuruyabilir".', ['Ayşe Demir']],
];

/** A text, and its statements with their speakers. */
const STATEMENTS: [text: string, statements: [speaker: string | null, words: string][]][] = [
  [
    'Cumhurbaşkanı Kemal Sarp, köprünün yıl sonunda açılacağını söyledi.',
    [['Kemal Sarp', 'Cumhurbaşkanı Kemal Sarp, köprünün yıl sonunda açılacağını söyledi.']],
  ],
  [
    'Vali Hasan Tuna, yolun bittiğini belirterek, "Artık köy yok, mahalle var." dedi ve konukları yaylaya davet etti.',
    [
      ['Hasan Tuna', 'Vali Hasan Tuna, yolun bittiğini belirterek'],
      ['Hasan Tuna', 'konukları yaylaya davet etti.'],
    ],
  ],
];

/** Words in marks that nobody spoke, and reports of deeds that are no statements. */
const NOTHING: string[] = [
  'Konuklar "Bozkırın Sesi" sergisini gezdi.',
  'Toplantıda "2026-2028 Eylem Planı" imzalandı.',
  'Taraflar iki anlaşma imzaladı.',
];

/** Who took part, by office and country. */
const PEOPLE: [text: string, people: [name: string, office: string, country: string | null][]][] = [
  [
    "Ankara'da dün 14. Dönem Karma Komisyon Toplantısı yapıldı. Toplantıya Ticaret Bakanı Selin Ak, Kırgızistan Ekonomi Bakanı Bakıt Asanov ve TDT Genel Sekreter Yardımcısı Leyla Memmedova katıldı. Özbekistan Ticaret Bakanı Alişer Kadirov toplantıya katılamadı.",
    [
      ['Selin Ak', 'minister', 'TR'],
      ['Bakıt Asanov', 'minister', 'KG'],
      ['Leyla Memmedova', 'deputy-secretary-general', null],
    ],
  ],
];

describe('Turkish', () => {
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
