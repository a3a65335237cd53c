/** Dates: `5 Nisan 2026`, `iyunun 17-də`, `28-sentabr kuni`, `2026-жылдын 5-6-майында`, `22-23 қазан`, `25.09.2026`. */
import type { Span } from '../../../../../text/span.ts';
import type { TurkicLexicon } from '../lexicon.ts';

/** A date as the text gives it; ISO. */
export interface DateFound extends Span {
  date: string;
  endDate: string | null;
  /** Its year stands in the text. */
  full: boolean;
}

/** `2026-cı il`, `2026-yil`, `2026 жылғы` in front of a day. */
const YEAR = String.raw`(?:(\d{4})(?:-?(?:cı|ci|cu|cü)(?!\p{L}))?(?:[-\s]?(?:жыл|yil|il|yıl)\p{L}{0,6})?[\s,]{1,2})?`;

const pad = (value: number): string => String(value).padStart(2, '0');

/** Finds the dates of a language. */
export class Dates {
  private readonly pattern: RegExp;
  private readonly monthFirst: RegExp;
  private readonly months: readonly (readonly string[])[];
  private readonly lexicon: TurkicLexicon;

  constructor(lexicon: TurkicLexicon) {
    this.lexicon = lexicon;
    this.months = lexicon.months.map((names) => names.split(' '));
    const names = this.months
      .flat()
      .sort((a, b) => b.length - a.length)
      .join('|');
    this.pattern = new RegExp(
      `(?<![\\d.])${YEAR}(\\d{1,2})(?:\\s?(${names})\\p{L}{0,8})?(?:\\s?[-–—]\\s?(\\d{1,2}))?[-\\s]{1,2}(${names})(\\p{L}{0,8})(?:,?\\s(\\d{4}))?`,
      'gu',
    );
    this.monthFirst = new RegExp(
      `(?<!\\p{L})${YEAR}(${names})(?:ın|in|un|ün|нин|нын|дын|дин|дун|дүн|тын|тин|ның|нің|дың|дің|тың|тің)\\s(\\d{1,2})(?:\\s?(?:[-–—]|və|və)\\s?(\\d{1,2}))?`,
      'gu',
    );
  }

  /** Dates of a stretch in small letters, `offset` added to their places. */
  find(text: string, published: string | null, offset: number): DateFound[] {
    const found: DateFound[] = [];
    for (const match of text.matchAll(this.pattern)) {
      const [whole, yearFront, first, firstMonth, last, month, , yearBehind] = match;
      const year = yearFront ?? yearBehind;
      const at = this.monthOf(month as string);
      const made = this.make(
        Number(first),
        this.monthOf(firstMonth ?? (month as string)),
        last ? Number(last) : null,
        at,
        year,
        published,
      );
      if (made) found.push({ ...made, start: offset + match.index, end: offset + match.index + whole.length });
    }
    for (const match of text.matchAll(this.monthFirst)) {
      const at = this.monthOf(match[2] as string);
      const made = this.make(Number(match[3]), at, match[4] ? Number(match[4]) : null, at, match[1], published);
      if (made) found.push({ ...made, start: offset + match.index, end: offset + match.index + match[0].length });
    }
    for (const match of text.matchAll(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)/gu)) {
      const year = (match[3] as string).length === 2 ? '20' + (match[3] as string) : (match[3] as string);
      const made = this.make(Number(match[1]), Number(match[2]), null, Number(match[2]), year, published);
      if (made) found.push({ ...made, start: offset + match.index, end: offset + match.index + match[0].length });
    }
    return found.sort((a, b) => a.start - b.start);
  }

  private monthOf(name: string): number {
    return this.months.findIndex((names) => names.includes(name)) + 1;
  }

  private make(
    day: number,
    month: number,
    last: number | null,
    lastMonth: number,
    year: string | undefined,
    published: string | null,
  ): Omit<DateFound, 'start' | 'end'> | undefined {
    if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
    const own = year ?? yearOf(month, published);
    if (!own) return undefined;
    const endDate =
      last !== null && (lastMonth > month || last > day) && last <= 31 ? `${own}-${pad(lastMonth)}-${pad(last)}` : null;
    return { date: `${own}-${pad(month)}-${pad(day)}`, endDate, full: year !== undefined };
  }

  /** `bugün`, `dünən`, a weekday: worked out from the day of publication. */
  relative(text: string, published: string | null, offset: number): DateFound | undefined {
    if (!published) return undefined;
    const { today, yesterday, weekdays } = this.lexicon;
    const at = (list: string): { index: number; length: number } | undefined => {
      for (const word of list.split(' ')) {
        const match = new RegExp(`(?<!\\p{L})${word.replaceAll('_', ' ')}(?!\\p{L})`, 'u').exec(text);
        if (match) return { index: match.index, length: match[0].length };
      }
      return undefined;
    };
    const make = (date: string, match: { index: number; length: number }): DateFound => ({
      date,
      endDate: null,
      full: false,
      start: offset + match.index,
      end: offset + match.index + match.length,
    });
    const now = at(today);
    if (now) return make(published, now);
    const past = at(yesterday);
    if (past) return make(daysFrom(published, -1), past);
    for (const [i, names] of weekdays.entries()) {
      const named = at(names);
      if (!named) continue;
      const weekday = (new Date(`${published}T00:00:00Z`).getUTCDay() + 6) % 7;
      return make(daysFrom(published, -((weekday - i + 7) % 7)), named);
    }
    return undefined;
  }
}

/** A month without its year is the one nearest the publication. */
function yearOf(month: number, published: string | null): string | undefined {
  if (!published) return undefined;
  const [year, now] = published.split('-').map(Number) as [number, number];
  if (month - now > 6) return String(year - 1);
  return String(now - month > 9 ? year + 1 : year);
}

/** An ISO date some days away from another. */
export function daysFrom(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
