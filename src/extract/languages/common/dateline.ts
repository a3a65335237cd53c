/** Where a text says on which day it was published: what such a line looks like is each language's to say. */
import type { Span } from '../../../text/span.ts';

/** Lines at either end of a text among which it stands. */
const LINES = 40;
/** Of a line no more is read, in code units. */
const LONGEST = 400;

/** What a language knows of such lines. */
export interface DatelineRules {
  /** ISO date of the day that a line gives as that of publication, or null. */
  dayOf(line: string, above: string): string | null;
  /** Whether a line says when the text was changed: a day that counts where there is no other. */
  isChange(line: string): boolean;
}

/** ISO date, or null where the text has no such line. */
export function findDateline(text: string, { dayOf, isChange }: DatelineRules): string | null {
  const lines = text.split('\n').map((line) => line.trim().slice(0, LONGEST));
  const near = lines.length > 2 * LINES ? [...lines.slice(0, LINES), ...lines.slice(-LINES)] : lines;
  const found = near.flatMap((line, i) => {
    const date = dayOf(line, near[i - 1] ?? '');
    return date ? [{ date, changed: isChange(line) }] : [];
  });
  return (found.find(({ changed }) => !changed) ?? found[0])?.date ?? null;
}

/**
 * `2026-03-04`, `04/03/2026`: days that only such a line writes so.
 *
 * @param isoDay an ISO date, or null for a day that there is not
 */
export function dayInFigures(
  line: string,
  isoDay: (year: number, month: number, day: number) => string | null,
): (Span & { date: string }) | null {
  const match = /(?<!\d)(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\/(\d{1,2})\/(\d{4}))(?!\d)/u.exec(line);
  if (!match) return null;
  const [whole, year = match[6], month = match[5], day = match[4]] = match;
  const date = isoDay(Number(year), Number(month), Number(day));
  return date ? { start: match.index, end: match.index + whole.length, date } : null;
}
