/** Dates in Russian text, with the year taken from the date of publication where the text leaves it out. */

const MONTHS = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];
const MONTH =
  '(январ[яе]|феврал[яе]|марта?|апрел[яе]|ма[яе]|июн[яе]|июл[яе]|августа?|сентябр[яе]|октябр[яе]|ноябр[яе]|декабр[яе]|янв|фев|мар|апр|июн|июл|авг|сен|сент|окт|ноя|дек)';
const DAY_WORDS = [
  'перв',
  'втор',
  'трет',
  'четверт',
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
  'пятнадцат',
  'шестнадцат',
  'семнадцат',
  'восемнадцат',
  'девятнадцат',
  'двадцат',
];
/** `9`, `9-го` */
const IN_FIGURES = '(\\d{1,2})(?:-?(?:го|е|ого))?';
/** `9`, `9-го`, `девятого`, `двадцать третье` */
const IN_WORDS = `(\\d{1,2}|(?<!\\p{L})(?:(?:двадцать|тридцать) )?(?:${DAY_WORDS.join('|')}|тридцат)(?:ого|ое|ье|ьего))(?:-?(?:го|е|ого))?`;
/** What stands in every text that has a day in words: most have none, and are searched quicker for figures alone. */
const HAS_WORDS = /(?:ого|ое|ье|ьего)\s{1,3}(?:янв|фев|мар|апр|ма[яе]|июн|июл|авг|сен|окт|ноя|дек)/iu;
const WEEKDAYS = ['воскресень', 'понедельник', 'вторник', 'сред', 'четверг', 'пятниц', 'суббот'];

/** A date or a range of days found in a text, with where it stands. */
export interface DateFound {
  start: number;
  end: number;
  date: string;
  endDate: string | null;
  /** True where the year stands in the text. */
  full: boolean;
  /** True for `сегодня`, `вчера`, a weekday: worked out from the date of publication. */
  relative: boolean;
}

interface DatePattern {
  pattern: RegExp;
  read: (m: RegExpExecArray, published: string | null) => [string | null, string | null, boolean];
}

/** Days and ranges of days, the longest form first. */
const patterns = (day: string): readonly DatePattern[] => [
  {
    // с 29 июня по 1 июля 2026 года; 29 июня – 1 июля
    pattern: new RegExp(
      `(?:с\\s+)?${day}\\s+${MONTH}\\s*(?:по|–|—|-|до)\\s*${day}\\s+${MONTH}(?:\\s+(\\d{4})(?!\\d))?`,
      'giu',
    ),
    read: (m, published) => [iso(m[1], m[2], m[5], published), iso(m[3], m[4], m[5], published), m[5] !== undefined],
  },
  {
    // 21–22 мая; с 15 по 17 апреля; 17-го и 18-го июня; 2 и 3 октября
    pattern: new RegExp(`(?:со?\\s+)?${day}\\s*(?:–|—|-|по|и)\\s*${day}\\s+${MONTH}(?:\\s+(\\d{4})(?!\\d))?`, 'giu'),
    read: (m, published) => [iso(m[1], m[3], m[4], published), iso(m[2], m[3], m[4], published), m[4] !== undefined],
  },
  {
    // 12 сентября 2025 года; 22 августа
    pattern: new RegExp(`(?<![\\d–-])${day}\\s+${MONTH}(?![а-я])(?:\\s+(\\d{4})(?!\\d))?`, 'giu'),
    read: (m, published) => [iso(m[1], m[2], m[3], published), null, m[3] !== undefined],
  },
  {
    // 30.05.2026
    pattern: /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/gu,
    read: (m) => [isoDay(Number(m[3]), Number(m[2]), Number(m[1])), null, true],
  },
];

const FIGURES = patterns(IN_FIGURES);
const WORDS = patterns(IN_WORDS);

/** All dates of a text, in order; `offset` is added to their places. */
export function findDates(text: string, published: string | null, offset = 0): DateFound[] {
  const found: DateFound[] = [];
  for (const { pattern, read } of HAS_WORDS.test(text) ? WORDS : FIGURES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end - offset && other.start - offset < end)) continue;
      const [date, endDate, full] = read(match as RegExpExecArray, published);
      if (date) found.push({ start: start + offset, end: end + offset, date, endDate, full, relative: false });
    }
  }
  if (published) found.push(...relativeDates(text, published, offset));
  return found.sort((a, b) => a.start - b.start);
}

function relativeDates(text: string, published: string, offset: number): DateFound[] {
  const found: DateFound[] = [];
  for (const match of text.matchAll(
    /(?<!\p{L})(?:(сегодня|вчера|позавчера|накануне)|(?:(?:в|во)\s+(?:минувш\S{2,3}\s+|прошл\S{2,3}\s+)?|минувш(?:ую|ий|ее|им|ей)\s+|прошл(?:ую|ый|ое)\s+)(воскресень|понедельник|вторник|сред|четверг|пятниц|суббот)[а-я]{0,2})(?!\p{L})/giu,
  )) {
    const word = match[1]?.toLowerCase();
    const date = word
      ? shift(published, word === 'сегодня' ? 0 : word === 'позавчера' ? -2 : -1)
      : lastWeekday(published, WEEKDAYS.indexOf((match[2] ?? '').toLowerCase()));
    found.push({
      start: match.index + offset,
      end: match.index + match[0].length + offset,
      date,
      endDate: null,
      full: false,
      relative: true,
    });
  }
  return found;
}

function lastWeekday(published: string, weekday: number): string {
  const day = new Date(published + 'T00:00:00Z').getUTCDay();
  return shift(published, -((day - weekday + 7) % 7));
}

/** The ISO date some days away. */
export function shift(date: string, days: number): string {
  const at = new Date(date + 'T00:00:00Z');
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The year nearest to the publication: a December event reported in January was last year's. */
function iso(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  published: string | null,
): string | null {
  const m =
    MONTHS.findIndex(
      (stem) =>
        (month ?? '').toLowerCase().startsWith(stem.slice(0, 3)) && (stem !== 'ма' || /^ма[яей]/iu.test(month ?? '')),
    ) + 1;
  const number = /^ма[яей]/iu.test(month ?? '') ? 5 : m;
  if (number === 0) return null;
  if (year) return isoDay(Number(year), number, dayNumber(day ?? ''));
  if (!published) return null;
  const own = Number(published.slice(0, 4));
  const candidates = [own - 1, own, own + 1]
    .map((y) => isoDay(y, number, dayNumber(day ?? '')))
    .filter((date) => date !== null);
  const days = (date: string): number => Math.abs(Date.parse(date) - Date.parse(published));
  return candidates.sort((a, b) => days(a) - days(b))[0] ?? null;
}

/** `9` → 9, `девятого` → 9, `тридцать первое` → 31 */
function dayNumber(day: string): number {
  if (/^\d/u.test(day)) return Number(day);
  const words = day.toLowerCase().replaceAll('ё', 'е').split(' ');
  const unit = words.at(-1) ?? '';
  const tens = words.length > 1 ? (words[0] === 'двадцать' ? 20 : 30) : 0;
  if (unit.startsWith('тридцат')) return 30;
  return tens + DAY_WORDS.findIndex((stem) => unit.startsWith(stem) && unit.length - stem.length <= 4) + 1;
}

/** ISO date, or null for a day that no calendar has. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** The first full date of a text: the year of the others is near to its. */
export function firstFullDate(text: string): string | null {
  return findDates(text, null).find(({ full }) => full)?.date ?? null;
}
