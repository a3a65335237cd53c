/** Dates, lists and plurals in the language of the interface, from its messages. Call inside `speaking`. */
import { fullDate, listEnd, months } from './messages.ts';

/**
 * Puts values into a message.
 *
 * @param message - with places such as `{date}`
 * @param values - by name; a place without a value stays as it is
 */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

function parts(isoDate: string): [year: string, month: number, day: number] | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(isoDate) ?? [];
  return year ? [year, Number(month), Number(day)] : undefined;
}

/**
 * A date in words, read as a calendar day: no time zone can move it.
 *
 * @param isoDate - `YYYY-MM-DD`; anything else is given back as it is
 * @param isoEnd - last day of a range
 */
export function formatDate(isoDate: string, isoEnd?: string | null): string {
  const from = parts(isoDate);
  const month = from && months().split('|')[from[1] - 1];
  if (!month) return isoDate;
  const to = isoEnd && isoEnd !== isoDate ? parts(isoEnd) : undefined;
  const [year, number, day] = from;
  if (to && (to[0] !== year || to[1] !== number)) return `${formatDate(isoDate)} – ${formatDate(isoEnd as string)}`;
  return fill(fullDate(), { year, month, day: to ? `${day}–${to[2]}` : day });
}

/** A list in a sentence: “A, B and C”. */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return fill(listEnd(), { items: items.slice(0, -1).join(', '), last: items.at(-1) as string });
}

/**
 * Takes one form of a message that holds several, such as `one:{count} person|other:{count} people`.
 *
 * @param forms - by key
 * @param key - where there is no such form, `other` serves
 */
export function pickForm(forms: string, key: string): string {
  const byKey = new Map(forms.split('|').map((form) => form.split(':') as [string, string]));
  return byKey.get(key) ?? byKey.get('other') ?? '';
}

/**
 * Takes the form of a message that a number asks for, and puts the number in.
 *
 * @param forms - by plural category
 * @param count - a whole number
 * @param locale - whose rules decide; browsers have the rules of every language, unlike its words
 */
export function formatCount(forms: string, count: number, locale: string): string {
  return fill(pickForm(forms, new Intl.PluralRules(locale).select(count)), { count });
}
