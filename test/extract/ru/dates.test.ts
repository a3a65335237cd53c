import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../../src/extract/languages/ru/grammar/dates.ts';

const PUBLISHED = '2026-01-16';
const CASES: readonly [text: string, date: string, endDate: string | null][] = [
  ['12 сентября 2025 года', '2025-09-12', null],
  ['15 января состоялся разговор', '2026-01-15', null],
  ['31 декабря прошла встреча', '2025-12-31', null],
  ['с 29 июня по 1 июля 2026 года', '2026-06-29', '2026-07-01'],
  ['21–22 мая 2026 года', '2026-05-21', '2026-05-22'],
  ['17-го и 18-го января', '2026-01-17', '2026-01-18'],
  ['30.05.2026', '2026-05-30', null],
  ['вчера в Анкаре', '2026-01-15', null],
  ['в четверг в Москве', '2026-01-15', null],
];

for (const [text, date, endDate] of CASES) {
  test(`«${text}» is ${date}${endDate ? ` to ${endDate}` : ''}`, () => {
    const [found] = findDates(text, PUBLISHED);
    assert.deepEqual([found?.date, found?.endDate], [date, endDate]);
  });
}

for (const text of ['31 февраля 2026 года', '45 мая', 'майские праздники', '12 сентябряшек']) {
  test(`«${text}» is no date`, () => {
    assert.deepEqual(findDates(text, null), []);
  });
}
