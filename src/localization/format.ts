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

/**
 * A date in words, read as a calendar day: no time zone can move it.
 *
 * @param isoDate - `YYYY-MM-DD`; anything else is given back as it is
 * @param days - what stands in place of the day, such as `12–14`
 */
export function formatDate(isoDate: string, days?: string): string {
  const [, year = '', number, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(isoDate) ?? [];
  const month = months().split('|')[Number(number) - 1];
  return month ? fill(fullDate(), { year, month, day: days ?? Number(day) }) : isoDate;
}

/**
 * A range of days in words.
 *
 * @param from - its first day, `YYYY-MM-DD`
 * @param to - its last day
 */
export function formatDates(from: string, to?: string | null): string {
  if (!to || to === from) return formatDate(from);
  if (to.slice(0, 7) !== from.slice(0, 7)) return `${formatDate(from)} – ${formatDate(to)}`;
  return formatDate(from, `${Number(from.slice(8))}–${Number(to.slice(8))}`);
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
