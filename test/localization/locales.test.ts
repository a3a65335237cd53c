import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as deskMessages from '../../src/desk/messages.ts';
import { laterWords } from '../../src/inspection/words.ts';
import { allLocales, targetLocales } from '../../src/localization/locale-codes.ts';
import { isLoaded, loadLocale, matchLocale, msg, speaking, type Locale } from '../../src/localization/locale.ts';
import * as messages from '../../src/localization/messages.ts';
import { wordsFor } from '../../src/localization/names.ts';

const places = (message: string): string[] => (message.match(/\{\w+\}/g) ?? []).sort();
const forms = (message: string): string[] =>
  /^\w+:[^|]*\|/u.test(message) ? message.split('|').map((form) => form.split(':')[0] as string) : [];

/** Every message by name, in the language that is being spoken. */
const MESSAGES: Readonly<Record<string, () => string>> = {
  ...messages,
  ...laterWords(msg),
  ...Object.fromEntries(Object.entries(deskMessages).map(([name, say]) => [`desk ${name}`, say])),
};

/** Messages that have a form for each plural category of the language; two of them may be the same words. */
const COUNTS: ReadonlySet<string> = new Set(['participantCount', 'desk changes']);

/** Messages that may be as in English. */
const AS_IN_ENGLISH: readonly [locale: Locale, name: string, reason: string][] = [
  ['az', 'fullDate', 'day, month and year in the same order'],
  ['az', 'desk element', 'the same word'],
  ['tk', 'fullDate', 'day, month and year in the same order'],
  ['tk', 'desk element', 'the same word'],
  ['tr', 'fullDate', 'day, month and year in the same order'],
  ['uz', 'desk element', 'the same word'],
];

await Promise.all(allLocales.map(loadLocale));

const templatesOf = async (locale: Locale): Promise<Record<string, string>> =>
  ((await import(`../../src/localization/locales/${locale}.ts`)) as { templates: Record<string, string> }).templates;

/** What a file for translators holds, by id. */
function unitsOf(
  locale: Locale,
): Map<string, { source: string; target: string | undefined; note: string | undefined }> {
  const xliff = readFileSync(`src/localization/xliff/${locale}.xlf`, 'utf8');
  const units = xliff.split('<trans-unit id="').slice(1);
  const within = (unit: string, tag: string) => unit.split(`</${tag}>`)[0]?.split(new RegExp(`<${tag}[^>]*>`, 'u'))[1];
  return new Map(
    units.map((unit) => [
      unit.slice(0, unit.indexOf('"')),
      { source: within(unit, 'source') ?? '', target: within(unit, 'target'), note: within(unit, 'note') },
    ]),
  );
}

describe('the languages of the interface', () => {
  it('are nine', () => assert.deepEqual(allLocales, ['az', 'en', 'hu', 'kk', 'ky', 'ru', 'tk', 'tr', 'uz']));

  it('are those that have a file, and each file stands alone', () => {
    const files = readdirSync('src/localization/locales');
    assert.deepEqual(files.sort(), targetLocales.map((locale) => `${locale}.ts`).sort());
    for (const file of files)
      assert.doesNotMatch(readFileSync(`src/localization/locales/${file}`, 'utf8'), /\bimport\b/);
  });

  const sources = ['src/localization/messages.ts', 'src/inspection/words.ts', 'src/desk/messages.ts'];
  const ids = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/id: '([^']+)'/g)].map(([, id]) => id as string),
  );

  for (const locale of targetLocales) {
    it(`has every message in "${locale}", and no other`, async () => {
      assert.deepEqual(Object.keys(await templatesOf(locale)).sort(), [...ids].sort());
    });

    it(`has in "${locale}" what its file for translators says, each message with a note`, async () => {
      const units = unitsOf(locale);
      assert.deepEqual(
        Object.fromEntries([...units].map(([id, { target }]) => [id, target])),
        await templatesOf(locale),
      );
      const english = new Set(Object.values(MESSAGES).map((say) => say()));
      for (const [id, { note, source }] of units) {
        assert.ok(note, id);
        assert.ok(english.has(source), `${id}: the English is another by now, "${source}"; run npm run localize`);
      }
    });

    it(`translates every message into "${locale}"`, () => {
      const same = Object.entries(MESSAGES).filter(([, say]) => say() === speaking(locale, say));
      const expected = AS_IN_ENGLISH.filter(([at]) => at === locale).map(([, name]) => name);
      assert.deepEqual(
        same.map(([name]) => name),
        expected,
      );
    });

    it(`translates every form of a message into "${locale}"`, () => {
      for (const [name, say] of Object.entries(MESSAGES)) {
        const words = speaking(locale, say)
          .split('|')
          .map((form) => form.split(':').at(-1)?.trim());
        assert.ok(words.every(Boolean), name);
        if (forms(say()).length && !COUNTS.has(name)) assert.equal(new Set(words).size, words.length, name);
      }
    });

    it(`keeps places and forms of every message in "${locale}"`, () => {
      for (const [name, say] of Object.entries(MESSAGES)) {
        const [english, translated] = [say(), speaking(locale, say)];
        if (COUNTS.has(name)) {
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

    it(`ends a message in "${locale}" as the English one ends: a sentence as a sentence, a label as a label`, () => {
      const end = (message: string): string => /[.…]$/u.exec(message)?.[0] ?? '';
      for (const [name, say] of Object.entries(MESSAGES))
        if (name !== 'fullDate') assert.equal(end(speaking(locale, say)), end(say()), name);
    });

    it(`has letters of one script, and signs of the language's own, in "${locale}"`, () => {
      const other = ['ru', 'ky', 'kk'].includes(locale) ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u;
      for (const [name, say] of Object.entries(MESSAGES)) {
        // What stands before a colon without a space is a key.
        const words = speaking(locale, say).replace(
          /\{\w+\}|HTTPS|\b\w+:(?=\S)|\.(?:txt|md|html|zip)\b|data\/documents|otg build|NAME\.edits\.json/gu,
          '',
        );
        assert.doesNotMatch(words, other, name);
        assert.doesNotMatch(words, locale === 'uz' ? /['‘’`´]/u : /['`´]/u, name);
        assert.equal(words, words.normalize('NFC'), name);
      }
    });
  }

  const tags: [tag: string, locale: Locale | undefined][] = [
    ['ru', 'ru'],
    ['RU-kg', 'ru'],
    ['en-GB', 'en'],
    ['uz-Latn-UZ', 'uz'],
    ['az-AZ', 'az'],
    ['kk-Cyrl-KZ', 'kk'],
    ['fr', undefined],
    ['', undefined],
  ];
  for (const [tag, locale] of tags)
    it(`matches "${tag}" with ${locale ?? 'none'}`, () => assert.equal(matchLocale(tag), locale));

  for (const locale of allLocales) it(`"${locale}" is loaded once asked for`, () => assert.ok(isLoaded(locale)));
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
