/** Dates in English: `12 September 2025`, `Sept. 12`, `28–29 July`, `on Tuesday`, `today`. */
import type { DateFound } from '../../common/engine/index.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s+(?:of\\s+)?(\\d{4})(?!\\d))?';
const TO = '\\s?(?:[-–—]|to|and|&|through|until)\\s?';
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Where the groups of a pattern stand: day, month, year, last day, its month. */
interface Form {
  pattern: RegExp;
  read: (match: RegExpExecArray | RegExpMatchArray) => {
    day: string;
    month: string;
    year?: string;
    toDay?: string;
    toMonth?: string;
  };
}

const FORMS: readonly Form[] = [
  // 30 June – 2 July 2026
  {
    pattern: new RegExp(`(?<![\\d.])${DAY}\\s+${MONTH}${TO}${DAY}\\s+${MONTH}${YEAR}`, 'giu'),
    read: (m) => ({ day: m[1] as string, month: m[2] as string, toDay: m[3], toMonth: m[4], year: m[5] }),
  },
  // June 30 – July 2, 2026
  {
    pattern: new RegExp(`(?<!\\p{L})${MONTH}\\s+${DAY}${TO}${MONTH}\\s+${DAY}(?![\\d:])${YEAR}`, 'giu'),
    read: (m) => ({ day: m[2] as string, month: m[1] as string, toDay: m[4], toMonth: m[3], year: m[5] }),
  },
  // 26, not 27 November: a correction
  {
    pattern: new RegExp(
      `(?<![\\d.])${DAY},?\\s+(?:and\\s+)?not\\s+(?:on\\s+)?(?:the\\s+)?${DAY}\\s+${MONTH}(?!\\p{L})${YEAR}`,
      'giu',
    ),
    read: (m) => ({ day: m[1] as string, month: m[3] as string, year: m[4] }),
  },
  // 28–29 July 2026
  {
    pattern: new RegExp(`(?<![\\d.])${DAY}${TO}${DAY}\\s+(?:of\\s+)?${MONTH}(?!\\p{L})${YEAR}`, 'giu'),
    read: (m) => ({ day: m[1] as string, toDay: m[2], month: m[3] as string, year: m[4] }),
  },
  // July 28–29, 2026
  {
    pattern: new RegExp(`(?<!\\p{L})${MONTH}\\s+${DAY}${TO}${DAY}(?![\\d:])${YEAR}`, 'giu'),
    read: (m) => ({ month: m[1] as string, day: m[2] as string, toDay: m[3], year: m[4] }),
  },
  // 12 September 2025
  {
    pattern: new RegExp(`(?<![\\d.])${DAY}\\s+(?:of\\s+)?${MONTH}(?!\\p{L})${YEAR}`, 'giu'),
    read: (m) => ({ day: m[1] as string, month: m[2] as string, year: m[3] }),
  },
  // September 12, 2025
  {
    pattern: new RegExp(`(?<!\\p{L})${MONTH}\\s+${DAY}(?![\\d:.]\\d)(?!\\d)${YEAR}`, 'giu'),
    read: (m) => ({ month: m[1] as string, day: m[2] as string, year: m[3] }),
  },
];

/** ISO dates of a text, in order; longer forms win over shorter ones that they hold. */
export function findDates(text: string, published: string | null, offset = 0): DateFound[] {
  const found: DateFound[] = [];
  if (!/\d|day|night|this (?:morning|afternoon|evening)/iu.test(text)) return found;
  const free = (start: number, end: number): boolean =>
    !found.some((other) => start < other.end - offset && other.start - offset < end);
  for (const { pattern, read } of FORMS)
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (!free(match.index, end)) continue;
      const { day, month, year, toDay, toMonth } = read(match);
      const date = iso(day, month, year, published);
      if (!date) continue;
      const endDate = toDay ? iso(toDay, toMonth ?? month, year, published) : null;
      if (toDay && (!endDate || endDate <= date)) continue;
      found.push({
        start: match.index + offset,
        end: end + offset,
        date,
        endDate,
        relative: false,
        full: year !== undefined,
      });
    }
  for (const match of text.matchAll(
    /(?<![\d.])(?:(\d{1,2})[./](\d{1,2})[./](\d{4})|(\d{4})-(\d{2})-(\d{2}))(?![\d.]\d)/gu,
  )) {
    const [, day, month, year, y, m, d] = match;
    const date = checked(Number(y ?? year), Number(m ?? month), Number(d ?? day));
    const end = match.index + match[0].length;
    if (date && free(match.index, end))
      found.push({ start: match.index + offset, end: end + offset, date, endDate: null, relative: false, full: true });
  }
  if (published) found.push(...weekdayRanges(text, published, offset));
  if (published)
    for (const match of text.matchAll(
      /(?<!\p{L})(?:today|yesterday|tonight|this (?:morning|afternoon|evening)|last night|(?:on |last )?(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday))(?!\p{L})/giu,
    )) {
      const end = match.index + match[0].length;
      const date = free(match.index, end) ? relative(match[0].toLowerCase(), published) : null;
      // `Monday 2 November`: the date says it.
      if (date && !found.some(({ start }) => start - offset >= end && start - offset - end <= 2))
        found.push({
          start: match.index + offset,
          end: end + offset,
          date,
          endDate: null,
          relative: true,
          full: false,
        });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** `from Friday to Sunday`, `between Monday and Wednesday`: the days up to the last one that is past. */
function weekdayRanges(text: string, published: string, offset: number): DateFound[] {
  return [...text.matchAll(WEEKDAY_RANGE)].map((match) => {
    const [, first = '', last = ''] = match;
    const endDate = relative(last.toLowerCase(), published) ?? published;
    const days = (WEEKDAYS.indexOf(last.toLowerCase()) - WEEKDAYS.indexOf(first.toLowerCase()) + 7) % 7;
    return {
      start: match.index + offset,
      end: match.index + match[0].length + offset,
      date: shift(endDate, -days),
      endDate,
      relative: true,
      full: false,
    };
  });
}

const WEEKDAY = '(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
const WEEKDAY_RANGE = new RegExp(
  `(?<!\\p{L})(?:from |between |on )?${WEEKDAY}(?: (?:to|through|until|till|and) |[–—-])${WEEKDAY}(?!\\p{L})`,
  'giu',
);

function iso(day: string, month: string, year: string | undefined, published: string | null): string | null {
  const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (year) return checked(Number(year), at, Number(day));
  if (!published) return null;
  const own = Number(published.slice(0, 4));
  // In January a text tells of December: the year before, where the same year would lie more than half a year ahead.
  const near = checked(own, at, Number(day));
  return near && near > shift(published, 200) ? checked(own - 1, at, Number(day)) : near;
}

function checked(year: number, month: number, day: number): string | null {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A day so many days later. */
export function shift(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function relative(words: string, published: string): string | null {
  if (/^(?:today|tonight|this )/u.test(words)) return published;
  if (/^(?:yesterday|last night)/u.test(words)) return shift(published, -1);
  const day = WEEKDAYS.indexOf(words.replace(/^(?:on|last) /u, ''));
  if (day < 0) return null;
  const back = (new Date(`${published}T00:00:00Z`).getUTCDay() - day + 7) % 7;
  return shift(published, -back);
}
