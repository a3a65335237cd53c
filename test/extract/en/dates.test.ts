import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateline } from '../../../src/extract/languages/en/grammar/dateline.ts';
import { findDates } from '../../../src/extract/languages/en/grammar/dates.ts';
import { ordinal } from '../../../src/extract/languages/en/grammar/ordinals.ts';

/** Published on a Thursday. */
const PUBLISHED = '2026-05-21';

const DATES: [text: string, date: string | null, end?: string][] = [
  ['on 12 September 2025', '2025-09-12'],
  ['on September 12, 2025', '2025-09-12'],
  ['on Sept. 12', '2026-09-12'],
  ['the 3rd of May', '2026-05-03'],
  ['on 28–29 July 2026', '2026-07-28', '2026-07-29'],
  ['on July 28-29, 2026', '2026-07-28', '2026-07-29'],
  ['from 30 June to 2 July 2026', '2026-06-30', '2026-07-02'],
  ['June 30 – July 2, 2026', '2026-06-30', '2026-07-02'],
  ['04.03.2026', '2026-03-04'],
  ['on Wednesday', '2026-05-20'],
  ['on Thursday', '2026-05-21'],
  ['on Friday', '2026-05-15'],
  ['today', '2026-05-21'],
  ['yesterday', '2026-05-20'],
  ['Monday 18 May', '2026-05-18'],
  ['in May', null],
  ['at 12:30', null],
  ['version 1.12', null],
  ['the March of 300 people', null],
];

const DATELINES: [text: string, date: string | null][] = [
  ['Budapest, June 9, 2026 (Duna News) - Hungary', '2026-06-09'],
  ['BAKU, March 11. The session', null],
  ['Title here\n\n30 July 2026\n\nText.', '2026-07-30'],
  ['Ashgabat, 3 May 2026. The minister said', '2026-05-03'],
  ['The forum was held in Osh on 3 May 2026.', null],
  ['On 3 May 2026, the forum opened in Osh.', null],
  ['Updated: May 4, 2026\nPublished: May 3, 2026', '2026-05-03'],
  ['Published: 23 June 2026, 18:05 | Updated: 19:30', '2026-06-23'],
  ['ALMATY, Kazakhstan — May 4, 2026 — The company said it', '2026-05-04'],
  ['By Anna Smith | 4 May 2026 | 09:15', '2026-05-04'],
  ['Samarkand, 4–5 May 2026', null],
  ['READ ALSO\nStorm hits Osh, 4 May 2024', null],
  ['04.05.2026 14:30', '2026-05-04'],
  ['(Baku, 4 May 2026) The committee announced', '2026-05-04'],
];

const ORDINALS: [word: string, value: number | undefined][] = [
  ['sixth', 6],
  ['12th', 12],
  ['twenty-first', 21],
  ['XIV', 14],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['forth', undefined],
  ['month', undefined],
];

describe('English dates', () => {
  for (const [text, date, end] of DATES)
    it(`${text} is ${date ?? 'none'}`, () => {
      const found = findDates(text, PUBLISHED)[0];
      assert.equal(found?.date ?? null, date);
      assert.equal(found?.endDate ?? undefined, end);
    });

  for (const [text, date] of DATELINES)
    it(`${date ? 'takes' : 'does not take'} for the day of publication: ${text.replaceAll('\n', ' / ')}`, () =>
      assert.equal(dateline(text), date));
});

describe('English ordinals', () => {
  for (const [word, value] of ORDINALS) it(`${word} is ${value}`, () => assert.equal(ordinal(word), value));
});
