/** The day of publication of the five Turkic languages: a dateline or a line of its own, not the day of the event. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadLanguage } from '../../../src/extract/languages/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

/** Language, text, day of publication, day of the event. */
const CASES: [string, string, string | null, string | null][] = [
  [
    'tr',
    "Eğitim alanında yeni bir iş birliği başladı.\nEğitim Bakanı Cemal Duran, 14 Mart 2026'da Astana'da Kazak mevkidaşı Berik Omarov ile bir araya geldi.",
    null,
    '2026-03-14',
  ],
  [
    'tr',
    "Bakan Duran Astana'da\nYayımlanma tarihi: 05.04.2026 14:30 | Güncelleme: 06.04.2026 10:00\nEğitim Bakanı Cemal Duran, dün Astana'da Kazak mevkidaşı Berik Omarov ile bir araya geldi.",
    '2026-04-05',
    '2026-04-04',
  ],
  ['tr', "Konferans, 12 Mayıs 2026 Salı günü saat 10.00'da Konya'da başlayacak.", null, null],
  [
    'az',
    '2026-cı il aprelin 5-də Tiflisdə Azərbaycanın energetika naziri Pərviz Quliyev gürcüstanlı həmkarı Nino Kapanadze ilə görüşüb.',
    null,
    '2026-04-05',
  ],
  [
    'az',
    'Bakı, 5 aprel 2026-cı il, AZƏRTAC\nEnergetika naziri Pərviz Quliyev dünən Tiflisdə gürcüstanlı həmkarı Nino Kapanadze ilə görüşüb.',
    '2026-04-05',
    '2026-04-04',
  ],
  [
    'uz',
    '2026-yil 5-aprel kuni Toshkentda energetika vaziri Jasur Karimov tojikistonlik hamkasbi Rustam Nazarov bilan uchrashdi.',
    null,
    '2026-04-05',
  ],
  [
    'uz',
    'Toshkent, 2026-yil 5-aprel. Energetika vaziri Jasur Karimov bugun tojikistonlik hamkasbi Rustam Nazarov bilan uchrashdi.',
    '2026-04-05',
    '2026-04-05',
  ],
  [
    'kk',
    '2026 жылғы 5 сәуірде Астанада энергетика министрі Ерлан Сатпаев өзбекстандық әріптесі Жасур Каримовпен кездесті.',
    null,
    '2026-04-05',
  ],
  [
    'kk',
    'АСТАНА. 5 сәуір 2026 жыл. «Дала-ақпарат» – Энергетика министрі Ерлан Сатпаев кеше өзбекстандық әріптесі Жасур Каримовпен кездесті.',
    '2026-04-05',
    '2026-04-04',
  ],
  ['ky', 'Тараптар 1997-жылдын 10-январында кол коюлган келишимди эске салышты.', null, null],
  [
    'ky',
    'Бишкек, 2026-жылдын 5-апрели. Энергетика министри Талант Асанов кечээ өзбекстандык кесиптеши Жасур Каримов менен жолугушту.',
    '2026-04-05',
    '2026-04-04',
  ],
];

describe('Day of publication', () => {
  for (const [language, text, published, held] of CASES) {
    it(`is ${String(published)} in ${text.slice(0, 40)}`, async () => {
      const pack = await loadLanguage(language);
      assert.ok(pack);
      const analysis = analyse({ file: 'a.txt', text, metadata: {} }, pack);
      assert.equal(analysis.published, published);
      assert.equal(analysis.meeting?.date?.value ?? null, held);
    });
  }
});
