/** Dates, lists and counts as a newspaper of each language writes them. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { fill, formatCount, formatDates, formatList } from '../../src/localization/format.ts';
import { allLocales } from '../../src/localization/locale-codes.ts';
import { laterWords } from '../../src/inspection/words.ts';
import { loadLocale, msg, speaking, type Locale } from '../../src/localization/locale.ts';
import * as messages from '../../src/localization/messages.ts';

const require = createRequire(import.meta.url);

await Promise.all(allLocales.map(loadLocale));

/** The dates of a language as CLDR has them. */
const calendarOf = (locale: Locale) =>
  require(`cldr-dates-full/main/${locale}/ca-gregorian.json`).main[locale].dates.calendars.gregorian;

describe('dates', () => {
  for (const locale of allLocales) {
    it(`have the months of "${locale}" as CLDR has them`, () =>
      assert.deepEqual(
        speaking(locale, messages.months).split('|'),
        Object.values(calendarOf(locale).months.format.wide),
      ));
  }

  /** Languages whose press writes another date than CLDR. */
  const OWN: readonly [locale: Locale, reason: string][] = [
    ['en', 'the source is read all over the world, CLDR has the American order'],
    ['uz', 'CLDR has `12-sentabr, 2025`; the press puts the year first, with its word'],
  ];
  for (const locale of allLocales.filter((one) => !OWN.some(([own]) => own === one))) {
    it(`have the order of "${locale}" as CLDR has it`, () => {
      const { long } = calendarOf(locale).dateFormats;
      const pattern = String(long._value ?? long)
        .replace('MMMM', '{month}')
        // One space that does not break is as good as the other, and more typefaces have this one.
        .replaceAll('\u202f', '\u00a0')
        .replace(/'([^']*)'|\b([dy])\b/gu, (_, word, sign) => word ?? (sign === 'd' ? '{day}' : '{year}'));
      assert.equal(speaking(locale, messages.fullDate), pattern);
    });
  }

  const cases: [locale: Locale, from: string, to: string | null, expected: string][] = [
    ['en', '2025-09-12', null, '12 September 2025'],
    ['ru', '2025-09-12', null, '12 сентября 2025\u00a0г.'],
    ['ky', '2025-09-12', null, '2025-ж., 12-сентябрь'],
    ['kk', '2025-09-12', null, '2025\u00a0ж. 12 қыркүйек'],
    ['uz', '2025-09-12', null, '2025-yil 12-sentabr'],
    ['az', '2025-09-12', null, '12 sentyabr 2025'],
    ['tr', '2025-09-12', null, '12 Eylül 2025'],
    ['hu', '2025-09-12', null, '2025. szeptember 12.'],
    ['tk', '2025-09-12', null, '12 sentýabr 2025'],
    ['en', '2025-05-12', '2025-05-14', '12–14 May 2025'],
    ['ru', '2025-05-12', '2025-05-14', '12–14 мая 2025\u00a0г.'],
    ['ky', '2025-05-12', '2025-05-14', '2025-ж., 12–14-май'],
    ['kk', '2025-05-12', '2025-05-14', '2025\u00a0ж. 12–14 мамыр'],
    ['uz', '2025-05-12', '2025-05-14', '2025-yil 12–14-may'],
    ['az', '2025-05-12', '2025-05-14', '12–14 may 2025'],
    ['tr', '2025-05-12', '2025-05-14', '12–14 Mayıs 2025'],
    ['hu', '2025-05-12', '2025-05-14', '2025. május 12–14.'],
    ['tk', '2025-05-12', '2025-05-14', '12–14 maý 2025'],
    ['en', '2025-09-30', '2025-10-02', '30 September 2025 – 2 October 2025'],
    ['ru', '2025-09-30', '2025-10-02', '30 сентября 2025\u00a0г. – 2 октября 2025\u00a0г.'],
    ['kk', '2025-09-30', '2025-10-02', '2025\u00a0ж. 30 қыркүйек – 2025\u00a0ж. 2 қазан'],
    ['uz', '2025-09-30', '2025-10-02', '2025-yil 30-sentabr – 2025-yil 2-oktabr'],
    ['hu', '2025-12-30', '2026-01-02', '2025. december 30. – 2026. január 2.'],
    ['en', '2025-09-12', '2025-09-12', '12 September 2025'],
    ['en', 'soon', null, 'soon'],
    ['en', '2025-13-01', null, '2025-13-01'],
  ];
  for (const [locale, from, to, expected] of cases) {
    it(`are from ${from}${to ? ` to ${to}` : ''} in "${locale}": ${expected}`, () =>
      assert.equal(
        speaking(locale, () => formatDates(from, to)),
        expected,
      ));
  }
});

describe('lists', () => {
  for (const locale of allLocales) {
    it(`end in "${locale}" as CLDR has it`, () => {
      const patterns = require(`cldr-misc-full/main/${locale}/listPatterns.json`).main[locale].listPatterns;
      const pair: string = patterns['listPattern-type-standard']['2'];
      assert.equal(speaking(locale, messages.listEnd), pair.replace('{0}', '{items}').replace('{1}', '{last}'));
    });
  }

  const cases: [locale: Locale, items: string[], expected: string][] = [
    ['en', [], ''],
    ['en', ['A'], 'A'],
    ['en', ['A', 'B'], 'A and B'],
    ['en', ['A', 'B', 'C'], 'A, B and C'],
    ['ru', ['А', 'Б', 'В'], 'А, Б и В'],
    ['ky', ['А', 'Б', 'В'], 'А, Б жана В'],
    ['kk', ['А', 'Б', 'В'], 'А, Б және В'],
    ['uz', ['A', 'B', 'C'], 'A, B va C'],
    ['az', ['A', 'B', 'C'], 'A, B və C'],
    ['tr', ['A', 'B', 'C'], 'A, B ve C'],
    ['hu', ['A', 'B', 'C'], 'A, B és C'],
    ['tk', ['A', 'B', 'C'], 'A, B we C'],
  ];
  for (const [locale, items, expected] of cases) {
    it(`of ${items.length} are in "${locale}": "${expected}"`, () =>
      assert.equal(
        speaking(locale, () => formatList(items)),
        expected,
      ));
  }

  it('keep words that look like a place', () => assert.equal(formatList(['{last}', 'B']), '{last} and B'));
});

describe('counts', () => {
  const cases: [locale: Locale, count: number, expected: string][] = [
    ['en', 1, '1 participant'],
    ['en', 7, '7 participants'],
    ['ru', 1, '1 участник'],
    ['ru', 3, '3 участника'],
    ['ru', 7, '7 участников'],
    ['ru', 11, '11 участников'],
    ['ru', 21, '21 участник'],
    ['ky', 1, '1 катышуучу'],
    ['ky', 7, '7 катышуучу'],
    ['kk', 7, '7 қатысушы'],
    ['uz', 7, '7 ishtirokchi'],
    ['az', 7, '7 iştirakçı'],
    ['tr', 7, '7 katılımcı'],
    ['hu', 7, '7 résztvevő'],
    ['tk', 7, '7 gatnaşyjy'],
  ];
  for (const [locale, count, expected] of cases) {
    it(`of ${count} are in "${locale}": ${expected}`, () =>
      assert.equal(
        speaking(locale, () => formatCount(messages.participantCount(), count, locale)),
        expected,
      ));
  }

  const filtered: [locale: Locale, expected: string][] = [
    ['en', '3 of 40'],
    ['ru', '3 из 40'],
    ['ky', '40 ичинен 3'],
    ['kk', '40 ішінен 3'],
    ['uz', '40 tadan 3 ta'],
    ['az', '40 nəfərdən 3'],
    ['tr', '40 kişiden 3'],
    ['hu', '40 közül 3'],
    ['tk', '40 içinden 3'],
  ];
  for (const [locale, expected] of filtered) {
    it(`of what a filter leaves are in "${locale}": ${expected}`, () =>
      assert.equal(
        speaking(locale, () => fill(laterWords(msg).filtered(), { shown: 3, count: 40 })),
        expected,
      ));
  }
});

describe('notices', () => {
  const cases: [locale: Locale, expected: string][] = [
    ['en', 'Corrected 13 September 2025'],
    ['ru', 'Исправлено 13 сентября 2025\u00a0г.'],
    ['ky', 'Оңдолду 2025-ж., 13-сентябрь'],
    ['kk', 'Түзетілді 2025\u00a0ж. 13 қыркүйек'],
    ['uz', 'Tuzatildi 2025-yil 13-sentabr'],
    ['az', 'Düzəliş edilib 13 sentyabr 2025'],
    ['tr', 'Düzeltildi 13 Eylül 2025'],
    ['hu', 'Helyesbítve 2025. szeptember 13.'],
    ['tk', 'Düzedildi 13 sentýabr 2025'],
  ];
  for (const [locale, expected] of cases) {
    it(`of a correction are in "${locale}": ${expected}`, () =>
      assert.equal(
        speaking(locale, () => `${messages.corrected()} ${formatDates('2025-09-13')}`),
        expected,
      ));
  }
});
