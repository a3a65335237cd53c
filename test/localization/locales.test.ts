import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { formatCount, formatDates, formatList } from '../../src/localization/format.ts';
import { allLocales, targetLocales } from '../../src/localization/locale-codes.ts';
import { isLoaded, loadLocale, matchLocale, speaking, type Locale } from '../../src/localization/locale.ts';
import * as messages from '../../src/localization/messages.ts';
import { wordsFor } from '../../src/localization/names.ts';

const require = createRequire(import.meta.url);
const places = (message: string): string[] => (message.match(/\{\w+\}/g) ?? []).sort();
const forms = (message: string): string[] =>
  message.includes(':') ? message.split('|').map((form) => form.split(':')[0] as string) : [];

await Promise.all(allLocales.map(loadLocale));

describe('the languages of the interface', () => {
  it('are those that have a file, and each file stands alone', () => {
    const files = readdirSync('src/localization/locales');
    assert.deepEqual(files.sort(), targetLocales.map((locale) => `${locale}.ts`).sort());
    for (const file of files)
      assert.doesNotMatch(readFileSync(`src/localization/locales/${file}`, 'utf8'), /\bimport\b/);
  });

  const sources = ['src/localization/messages.ts', 'src/inspection/words.ts'];
  const ids = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/id: '([^']+)'/g)].map(([, id]) => id as string),
  );
  for (const locale of targetLocales) {
    it(`has every message in "${locale}", and no other`, async () => {
      const { templates } = (await import(`../../src/localization/locales/${locale}.ts`)) as {
        templates: Record<string, string>;
      };
      assert.deepEqual(Object.keys(templates).sort(), [...ids].sort());
    });

    it(`keeps places and forms of every message in "${locale}"`, () => {
      for (const [name, say] of Object.entries(messages)) {
        const [english, translated] = [say(), speaking(locale, say)];
        assert.ok(translated.trim(), name);
        if (name === 'participantCount') {
          assert.deepEqual(
            forms(translated).sort(),
            new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort(),
            name,
          );
          for (const form of translated.split('|')) assert.deepEqual(places(form), ['{count}'], form);
        } else {
          assert.deepEqual(places(translated), places(english), name);
          assert.deepEqual(forms(translated), forms(english), name);
        }
      }
    });
  }

  for (const locale of allLocales) {
    it(`has the months of "${locale}" as CLDR has them`, () => {
      const cldr = require(`cldr-dates-full/main/${locale}/ca-gregorian.json`).main[locale].dates.calendars.gregorian;
      assert.deepEqual(speaking(locale, messages.months).split('|'), Object.values(cldr.months.format.wide));
    });
  }

  it('has a note to translators for every message', () => {
    const xliff = readFileSync('src/localization/xliff/ru.xlf', 'utf8');
    assert.equal(xliff.match(/<note /g)?.length, xliff.match(/<trans-unit /g)?.length);
  });

  const tags: [tag: string, locale: Locale | undefined][] = [
    ['ru', 'ru'],
    ['RU-kg', 'ru'],
    ['en-GB', 'en'],
    ['fr', undefined],
    ['', undefined],
  ];
  for (const [tag, locale] of tags)
    it(`matches "${tag}" with ${locale ?? 'none'}`, () => assert.equal(matchLocale(tag), locale));

  it('is loaded once asked for', () => assert.ok(isLoaded('ru')));
});

describe('dates, lists and counts', () => {
  const dates: [locale: Locale, from: string, to: string | null, expected: string][] = [
    ['en', '2025-09-12', null, '12 September 2025'],
    ['ru', '2025-09-12', null, '12 сентября 2025\u00a0г.'],
    ['en', '2025-09-01', '2025-09-03', '1–3 September 2025'],
    ['ru', '2025-09-01', '2025-09-03', '1–3 сентября 2025\u00a0г.'],
    ['en', '2025-09-30', '2025-10-02', '30 September 2025 – 2 October 2025'],
    ['en', '2025-09-12', '2025-09-12', '12 September 2025'],
    ['en', 'soon', null, 'soon'],
    ['en', '2025-13-01', null, '2025-13-01'],
  ];
  for (const [locale, from, to, expected] of dates) {
    it(`writes ${from}${to ? ` to ${to}` : ''} in "${locale}" as ${expected}`, () =>
      assert.equal(
        speaking(locale, () => formatDates(from, to)),
        expected,
      ));
  }

  const lists: [locale: Locale, items: string[], expected: string][] = [
    ['en', [], ''],
    ['en', ['A'], 'A'],
    ['en', ['A', 'B'], 'A and B'],
    ['en', ['A', 'B', 'C'], 'A, B and C'],
    ['ru', ['А', 'Б', 'В'], 'А, Б и В'],
  ];
  for (const [locale, items, expected] of lists) {
    it(`lists ${items.length} in "${locale}" as "${expected}"`, () =>
      assert.equal(
        speaking(locale, () => formatList(items)),
        expected,
      ));
  }

  it('keeps words of a list that look like a place', () => assert.equal(formatList(['{last}', 'B']), '{last} and B'));

  const counts: [locale: Locale, count: number, expected: string][] = [
    ['en', 1, '1 participant'],
    ['en', 7, '7 participants'],
    ['ru', 1, '1 участник'],
    ['ru', 3, '3 участника'],
    ['ru', 7, '7 участников'],
    ['ru', 21, '21 участник'],
  ];
  for (const [locale, count, expected] of counts) {
    it(`counts ${count} in "${locale}" as ${expected}`, () =>
      assert.equal(
        speaking(locale, () => formatCount(messages.participantCount(), count, locale)),
        expected,
      ));
  }
});

describe('names for a reader', () => {
  const names = { en: 'Bishkek', 'uz-Latn': 'Bishkek shahri', ky: 'Бишкек шаары' };
  const cases: [
    language: string,
    locale: string,
    given: Record<string, string> | undefined,
    original: string | null,
    expected: unknown,
  ][] = [
    ['en', 'en', names, 'Бишкек', { text: 'Bishkek', language: 'en' }],
    ['en-KG', 'en', names, 'Бишкек', { text: 'Bishkek', language: 'en' }],
    ['uz-Latn-UZ', 'en', names, 'Бишкек', { text: 'Bishkek shahri', language: 'uz-Latn' }],
    ['fr', 'en', names, 'Бишкек', { text: 'Bishkek', language: 'en' }],
    ['ru', 'ru', names, 'Бишкек', { text: 'Бишкек', language: 'ru' }],
    ['ru', 'ru', undefined, 'Бишкек', { text: 'Бишкек', language: 'ru' }],
    ['ru', 'ru', {}, null, undefined],
    ['fr', 'fr', { ru: 'Бишкек' }, null, { text: 'Бишкек', language: 'ru' }],
    ['constructor', 'en', {}, null, undefined],
  ];
  for (const [language, locale, given, original, expected] of cases) {
    it(`are ${JSON.stringify(expected)} for "${language}" where the names are ${JSON.stringify(given)}`, () =>
      assert.deepEqual(wordsFor(given, { language, locale }, original, 'ru'), expected));
  }
});
