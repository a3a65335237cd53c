/** What a new reading takes back of what was published. What only adds to it is no correction. */
import type { OtgRecord, Person } from '../../record/types.ts';
import { wordsOfQuote } from './keep-ids.ts';

/** Fields that say how a value was found, where its words stand, or what it is called elsewhere: no reader was told them. */
const NOT_SAID: ReadonlySet<string> = new Set([
  'attribution',
  'certainty',
  'credits',
  'end',
  'evidence',
  'file',
  'names',
  'related',
  'revision',
  'rule',
  'schemaVersion',
  'start',
  'status',
  'textFragment',
  'translations',
]);

/**
 * Whether a reading changes or leaves out something that the one before said.
 * @param before the record as published, or a value of it
 * @param after the same of the new reading, made of the same text
 */
export function takesBack(before: unknown, after: unknown): boolean {
  if (before === null || before === undefined) return false;
  if (Array.isArray(before)) return !Array.isArray(after) || listTakesBack(before, after);
  if (typeof before !== 'object') return before !== after;
  if (typeof after !== 'object' || after === null) return true;
  return Object.entries(before).some(
    ([field, value]) => !NOT_SAID.has(field) && takesBack(value, (after as Record<string, unknown>)[field]),
  );
}

function listTakesBack(before: readonly unknown[], after: readonly unknown[]): boolean {
  const ids = new Map(after.map((item) => [keyOf(item), item]));
  // The words of a quote that is parted otherwise are not the same quote.
  if (before.some((item) => keyOf(item) === undefined))
    return before.length !== after.length || before.some((item, at) => takesBack(item, after[at]));
  return before.some((item) => !ids.has(keyOf(item)) || takesBack(item, ids.get(keyOf(item))));
}

/** By what an item of a list is known: its id, or itself where it is a text. */
function keyOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  const id = (item as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}

/**
 * Quotes that pages may show and that are no longer what they were: other words, another speaker, or gone.
 * @returns their ids, as published
 */
export function changedQuotes(before: OtgRecord, after: OtgRecord): string[] {
  const now = new Map(after.quotes.map((quote) => [quote.id, quote]));
  return before.quotes
    .filter((quote) => {
      const same = now.get(quote.id);
      if (!same || wordsOfQuote(same) !== wordsOfQuote(quote)) return true;
      return quote.speaker !== null && !isSamePerson(personOf(before, quote.speaker), personOf(after, same.speaker));
    })
    .map(({ id }) => id);
}

function personOf(record: OtgRecord, id: string | null): Person | undefined {
  return record.people.find((person) => person.id === id);
}

/** Of a name, `С. Жапаров` and `Садыра Жапарова` are forms: each word of the shorter begins as one of the longer does. */
function isSamePerson(before: Person | undefined, after: Person | undefined): boolean {
  if (!before || !after) return before === after;
  if (before.id === after.id) return true;
  const [shorter = [], longer = []] = [startsOf(before.name), startsOf(after.name)].sort((a, b) => a.length - b.length);
  return shorter.length > 0 && shorter.every((start) => longer.includes(start));
}

function startsOf(name: string): string[] {
  return (name.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, 4));
}
