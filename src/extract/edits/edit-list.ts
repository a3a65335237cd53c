/** Edits of one list of a record: finds the items again by their words, then changes, removes and adds. */
import { pathOf } from '../../record/problem.ts';
import { slug } from '../../record/slug.ts';
import type { Stretch } from '../../record/types.ts';
import { overlaps } from '../../text/span.ts';
import { remarkId, type EditContext, type Keys } from './edit-context.ts';
import { shown } from './find-words.ts';
import type { Target } from './schema.ts';

/** The edits of one list. */
export interface ListEdits<C extends Target, A extends Addition> {
  change?: C[];
  add?: A[];
  remove?: Target[];
}

/** A new item; an id that nobody chose is made from its words, so that it never depends on what else is found. */
interface Addition {
  id?: string;
}

/** What the items of one list are. */
export interface ItemKind<I extends { id: string }, C extends Target, A extends Addition> {
  /** First letter of their ids. */
  letter: string;
  /** The stretches of an item, in order. */
  stretches(item: I): readonly Stretch[];
  /** The item changed; undefined where something was refused. */
  change(item: I, edit: C, keys: Keys): I | undefined;
  /** A new item; undefined where something was refused. */
  add(edit: A, id: (stretch: Stretch) => string, keys: Keys): I | undefined;
}

/**
 * Applies the edits of one list.
 * @param keys where they stand in the file
 * @returns the list as edited, in the order of the text; items keep their ids, so that what is embedded stays what it is
 */
export function editList<I extends { id: string }, C extends Target, A extends Addition>(
  context: EditContext,
  items: readonly I[],
  edits: ListEdits<C, A> | undefined,
  kind: ItemKind<I, C, A>,
  keys: Keys,
): I[] {
  if (!edits) return [...items];
  const targets = new Map<I, Keys>();
  const find = (target: Target, place: Keys) => findItem(context, items, target, kind, place, targets);
  const result = new Map<I, I>(items.map((item) => [item, item]));
  const edited = new Map<I, Keys>();
  for (const [i, target] of (edits.remove ?? []).entries()) {
    const item = find(target, [...keys, 'remove', i]);
    if (item) result.delete(item);
  }
  for (const [i, edit] of (edits.change ?? []).entries()) {
    const place = [...keys, 'change', i];
    const item = find(edit, place);
    if (item && Object.keys(edit).every((field) => ['id', 'for', 'note'].includes(field))) {
      context.refuse(place, 'edit-empty', 'nothing is changed', 'Say what to change, or delete the edit.');
    }
    const changed = item && kind.change(item, edit, place);
    if (!item || !changed) continue;
    result.set(item, changed);
    edited.set(changed, place);
  }
  const taken = new Set(items.map(({ id }) => id));
  for (const [i, edit] of (edits.add ?? []).entries()) {
    const place = [...keys, 'add', i];
    const added = kind.add(edit, ({ text }) => edit.id ?? `${kind.letter}-${firstWords(text)}`, place);
    if (!added) continue;
    if (taken.has(added.id)) {
      const note = 'Give the new one an "id" of its own.';
      context.refuse(place, 'edit-id', `the id “${added.id}” is taken`, note);
      continue;
    }
    taken.add(added.id);
    result.set(added, added);
    edited.set(added, place);
  }
  const list = [...result.values()];
  refuseOverlaps(context, list, edited, kind);
  const start = (item: I) => kind.stretches(item)[0]?.start ?? 0;
  return edited.size ? list.sort((a, b) => start(a) - start(b)) : list;
}

/** Four words are enough to know an item by, and short enough for an address. */
function firstWords(text: string): string {
  return slug(text).split('-').slice(0, 4).join('-');
}

function findItem<I extends { id: string }, C extends Target, A extends Addition>(
  context: EditContext,
  items: readonly I[],
  target: Target,
  kind: ItemKind<I, C, A>,
  keys: Keys,
  targets: Map<I, Keys>,
): I | undefined {
  const words = context.locate(target.for, [...keys, 'for']);
  if (!words) return undefined;
  const first = (item: I) => kind.stretches(item)[0] as Stretch;
  const beginning = items.filter((item) => first(item).start === words.start && first(item).end >= words.end);
  const item = beginning.length > 1 ? beginning.find((entry) => first(entry).end === words.end) : beginning[0];
  if (!item) {
    const around = items.find((entry) => kind.stretches(entry).some((stretch) => overlaps(stretch, words)));
    const now = around ? `; “${around.id}” begins with ${shown(first(around).text)}` : '';
    const several = beginning.length > 1 ? 'several items begin' : 'no item begins';
    const reason = `${several} with ${shown(words.text)}, for which “${target.id}” was edited${now}`;
    const note = beginning.length
      ? 'Give all the words of the item that is meant.'
      : 'Look at the record as it is without the edit; then give the words with which the item begins, or delete the edit.';
    context.refuse([...keys, 'for'], 'edit-lost', reason, note);
    return undefined;
  }
  const before = targets.get(item);
  if (before) {
    const note = 'Join the two edits, or delete one of them.';
    context.refuse(keys, 'edit-twice', `“${item.id}” is edited by ${pathOf(before)} already`, note);
    return undefined;
  }
  targets.set(item, keys);
  if (item.id !== target.id) remarkId(context, keys, target.id, item.id);
  return item;
}

/** Two items never share words: what is moved or added must not run into another one. */
function refuseOverlaps<I extends { id: string }, C extends Target, A extends Addition>(
  context: EditContext,
  list: readonly I[],
  edited: ReadonlyMap<I, Keys>,
  kind: ItemKind<I, C, A>,
): void {
  for (const [item, keys] of edited) {
    const meets = (other: I) =>
      kind.stretches(other).some((there) => kind.stretches(item).some((here) => overlaps(here, there)));
    const other = list.find((entry) => entry !== item && meets(entry));
    if (!other) continue;
    const note = `Change or remove “${other.id}” instead, or give other borders.`;
    context.refuse(keys, 'edit-overlap', `its words are words of “${other.id}” too`, note);
  }
}
