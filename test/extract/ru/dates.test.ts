import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateline } from '../../../src/extract/languages/ru/grammar/dateline.ts';
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

const DATELINES: readonly [text: string, date: string | null][] = [
  ['БИШКЕК, 4 марта 2026 г. — Здесь прошло заседание комиссии по воде.', '2026-03-04'],
  ['Комиссия собралась\n\nОпубликовано: 04.03.2026 в 10:15\n\nОна обсудила воду.', '2026-03-04'],
  ['Обновлено: 05.03.2026\nОпубликовано: 04.03.2026\n\nКомиссия обсудила воду.', '2026-03-04'],
  ['Комиссия собралась\n\n2026-03-04\n\nОна обсудила воду.', '2026-03-04'],
  ['Комиссия обсудила воду.\n\n«Вести долины», № 9, 4 марта 2026 года', '2026-03-04'],
  ['Комиссия собралась 4 марта 2026 года и обсудила воду.', null],
  ['4 марта 2026 года в Бишкеке прошло заседание комиссии.', null],
  ['Комиссия обсудила воду.\n\nЧитайте также: «Вода пришла» (12 января 2025 года)', null],
];

for (const [text, date] of DATELINES) {
  test(`published on ${date ?? 'a day that it does not say'}: ${text.slice(0, 60)}`, () => {
    assert.equal(dateline(text), date);
  });
}
