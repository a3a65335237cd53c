/**
 * Ids that stay: what a page embeds as `#q2` is the same quote after the document has changed or is read better. The
 * extraction numbers from the top, so that a quote found before the others would push all of them on by one.
 */
import type { OtgRecord, Quote } from '../../record/types.ts';

interface Item {
  id: string;
}

/** How many words in a row are compared, where an item is no longer the same letter for letter. */
const ROW = 3;

/** Share of its rows (0–1) that an item has to have in common with one that was published, to be that one. */
const ENOUGH = 1 / 3;

/**
 * Gives the items of a record the ids under which they were published.
 * @param record as the document gives it now
 * @param previous what was published last
 * @param used every id that was ever published: an item that is new gets none of them
 */
export function keepIds(record: OtgRecord, previous: OtgRecord, used: ReadonlySet<string>): OtgRecord {
  const taken = new Set(used);
  const keep = <T extends Item>(items: T[], before: readonly T[], wordsOf: (item: T) => string): T[] => {
    const ids = match(items, before, wordsOf);
    for (const [at, item] of items.entries()) ids[at] ??= isNumbered(item.id) ? freeId(item.id, taken) : item.id;
    for (const id of ids) if (id !== undefined) taken.add(id);
    return items.map((item, at) => ({ ...item, id: ids[at] ?? item.id }));
  };
  const meeting = record.meeting && {
    ...record.meeting,
    topics: keep(record.meeting.topics, previous.meeting?.topics ?? [], textOf),
  };
  return {
    ...record,
    meeting,
    quotes: keep(record.quotes, previous.quotes, wordsOfQuote),
    statements: keep(record.statements, previous.statements, textOf),
    documents: keep(record.documents, previous.documents, textOf),
  };
}

/** The words of a quote, without what the reporter says between them. */
export function wordsOfQuote(quote: Quote): string {
  return quote.parts.map(textOf).join(' ');
}

function textOf({ text }: { text: string }): string {
  return text;
}

/** `q1`: the extraction's own. What an editor named keeps its name. */
function isNumbered(id: string): boolean {
  return /^[a-z]\d+$/.test(id);
}

function freeId(id: string, taken: Set<string>): string {
  let number = Number(id.slice(1));
  while (taken.has(`${id[0]}${number}`)) number++;
  taken.add(`${id[0]}${number}`);
  return `${id[0]}${number}`;
}

/** For each item the id of the one before that it is: the same words first, then the most alike. */
function match<T extends Item>(
  items: readonly T[],
  before: readonly T[],
  wordsOf: (item: T) => string,
): (string | undefined)[] {
  const named = new Set(items.map(({ id }) => id).filter((id) => !isNumbered(id)));
  const open = new Map<string, string[]>();
  for (const item of before.filter(({ id }) => !named.has(id)))
    open.set(wordsOf(item), [...(open.get(wordsOf(item)) ?? []), item.id]);
  const ids = items.map((item) => (isNumbered(item.id) ? open.get(wordsOf(item))?.shift() : undefined));
  const rows = new Map<string, string>();
  for (const [words, left] of open) for (const id of left) for (const row of rowsOf(words)) rows.set(row, id);
  const given = new Set<string>();
  for (const [at, item] of items.entries()) {
    if (ids[at] !== undefined || !isNumbered(item.id)) continue;
    const id = mostAlike(rowsOf(wordsOf(item)), rows, given);
    if (id === undefined) continue;
    given.add(id);
    ids[at] = id;
  }
  return ids;
}

function mostAlike(own: readonly string[], rows: ReadonlyMap<string, string>, given: Set<string>): string | undefined {
  const votes = new Map<string, number>();
  for (const row of own) {
    const id = rows.get(row);
    if (id !== undefined && !given.has(id)) votes.set(id, (votes.get(id) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  return best && best[1] >= own.length * ENOUGH ? best[0] : undefined;
}

/** Every run of three words, without regard to capitals and signs; of fewer words all of them. */
function rowsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length <= ROW) return [words.join(' ')];
  return words.slice(ROW - 1).map((_, at) => words.slice(at, at + ROW).join(' '));
}
