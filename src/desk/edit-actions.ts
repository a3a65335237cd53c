/** What an editor does at the desk, as edits: each action takes the edits so far, and gives new ones. */
import type { Edits, Place, Reference } from '../extract/edits/index.ts';
import { slug } from '../record/slug.ts';
import type { Meeting, OtgRecord, Person, Stretch } from '../record/types.ts';

/** Lists of items that an editor may change. */
export type ItemList = 'quotes' | 'statements' | 'documents' | 'topics';

/** Where edits are made: the record as the extraction gives it, without any edit. */
export interface Ground {
  readonly base: OtgRecord;
}

/** A change of one item, by field; undefined takes a change back. */
type Values = Readonly<Record<string, unknown>>;
interface Entry {
  id?: string;
  [field: string]: unknown;
}
interface Lists {
  change?: Entry[];
  add?: Entry[];
  remove?: Entry[];
}

const LETTERS: Readonly<Record<ItemList, string>> = { quotes: 'q', statements: 's', documents: 'd', topics: 't' };
/** Words by which a change finds its item again; enough to tell, short enough to read. */
const WORDS_FOR = 60;

/** The first stretch of an item as the extraction found it. */
function firstOf({ base }: Ground, list: ItemList, id: string): Stretch | undefined {
  if (list === 'quotes') return base.quotes.find((quote) => quote.id === id)?.parts[0];
  const items = list === 'topics' ? (base.meeting?.topics ?? []) : base[list];
  return items.find((item) => item.id === id);
}

/** A stretch as edits name it: its place, with its words or the first of them as a check. */
export function placeOf({ end, start, text }: Stretch): Place {
  const cut = text.lastIndexOf(' ', WORDS_FOR);
  return { start, end, text: text.length > WORDS_FOR ? text.slice(0, cut > 0 ? cut : WORDS_FOR) : text };
}

/** A person as edits name somebody: by id, or, where two share a name, by the place of the mention. */
export function referenceTo({ base }: Ground, person: Person): Reference {
  const shared = base.people.filter(({ name }) => slug(name) === slug(person.name)).length > 1;
  return shared && person.evidence ? placeOf(person.evidence) : person.id;
}

/** Works on a copy of the edits, and leaves out what has become empty. */
function edited(edits: Edits, work: (copy: Record<string, unknown>) => void): Edits {
  const copy = structuredClone(edits) as Record<string, unknown>;
  work(copy);
  return withoutEmpty(copy) as Edits;
}

function withoutEmpty(value: unknown): unknown {
  if (!value || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(withoutEmpty);
  const kept = Object.entries(value).flatMap(([key, entry]) => {
    const clean = withoutEmpty(entry);
    const empty =
      clean === undefined || (clean !== null && typeof clean === 'object' && Object.keys(clean).length === 0);
    return empty ? [] : [[key, clean] as const];
  });
  return Object.fromEntries(kept);
}

function listsOf(copy: Record<string, unknown>, list: ItemList): Lists {
  if (list !== 'topics') return (copy[list] ??= {}) as Lists;
  const meeting = (copy['meeting'] ??= {}) as Record<string, unknown>;
  return (meeting['topics'] ??= {}) as Lists;
}

/** Changes fields of an item: `speaker`, `parts`, `words`, `partial` … */
export function changeItem(ground: Ground, edits: Edits, list: ItemList, id: string, values: Values): Edits {
  return edited(edits, (copy) => {
    const lists = listsOf(copy, list);
    const added = lists.add?.find((entry) => entry.id === id);
    if (added) return void Object.assign(added, values);
    const first = firstOf(ground, list, id);
    if (!first) return;
    const change = (lists.change ??= []);
    const known = change.find((entry) => entry.id === id);
    if (known) Object.assign(known, values);
    else change.push({ id, for: placeOf(first), ...values });
  });
}

/** Takes an item out of the record; one that an editor has added goes as if it had never been. */
export function removeItem(ground: Ground, edits: Edits, list: ItemList, id: string): Edits {
  return edited(edits, (copy) => {
    const lists = listsOf(copy, list);
    lists.change = lists.change?.filter((entry) => entry.id !== id);
    if (lists.add?.some((entry) => entry.id === id)) {
      lists.add = lists.add.filter((entry) => entry.id !== id);
      return;
    }
    const first = firstOf(ground, list, id);
    if (first) (lists.remove ??= []).push({ id, for: placeOf(first) });
  });
}

/** Adds an item of some words of the document. */
export function addItem(
  record: OtgRecord,
  edits: Edits,
  list: ItemList,
  stretch: Stretch,
): { edits: Edits; id: string } {
  const items = list === 'topics' ? (record.meeting?.topics ?? []) : record[list];
  const stem = `${LETTERS[list]}-${slug(stretch.text).split('-').slice(0, 4).join('-') || 'words'}`;
  let id = stem;
  for (let count = 2; items.some((item) => item.id === id); count += 1) id = `${stem}-${count}`;
  const { end, start, text } = stretch;
  const words = { start, end, text };
  const entry = list === 'quotes' ? { id, parts: [words] } : { id, words };
  return { id, edits: edited(edits, (copy) => void (listsOf(copy, list).add ??= []).push(entry)) };
}

/** Changes what is known of a person: `name`, `role`, `office`, `country`, `organization`. */
export function changePerson(ground: Ground, edits: Edits, id: string, values: Values): Edits {
  const person = ground.base.people.find((one) => one.id === id);
  return edited(edits, (copy) => {
    if (!person) return changeNewPerson(copy, id, values);
    const people = (copy['people'] ??= {}) as Lists;
    const change = (people.change ??= []);
    const known = change.find((entry) => entry.id === id);
    if (known) Object.assign(known, values);
    else change.push({ id, for: person.name, ...values });
  });
}

/** A person whom an editor has added stands wherever somebody refers to them. */
function changeNewPerson(value: unknown, id: string, values: Values): void {
  if (!value || typeof value !== 'object') return;
  for (const entry of Object.values(value) as unknown[]) {
    if (entry && typeof entry === 'object' && !('for' in entry) && 'name' in entry && (entry as Entry).id === id)
      Object.assign(entry, values);
    changeNewPerson(entry, id, values);
  }
}

/** Lets somebody take part in the meeting, or not. */
export function setParticipant(ground: Ground, edits: Edits, person: Person, takesPart: boolean): Edits {
  return edited(edits, (copy) => {
    const meeting = (copy['meeting'] ??= {}) as Record<string, unknown>;
    const lists = (meeting['participants'] ??= {}) as { add?: { person: Reference }[]; remove?: Reference[] };
    const reference = referenceTo(ground, person);
    const same = (one: Reference): boolean =>
      JSON.stringify(one) === JSON.stringify(reference) ||
      (typeof one === 'object' && 'name' in one && one.id === person.id);
    lists.add = lists.add?.filter((entry) => !same(entry.person));
    lists.remove = lists.remove?.filter((entry) => !same(entry));
    const found = ground.base.meeting?.participants.includes(person.id) ?? false;
    if (takesPart && !found) (lists.add ??= []).push({ person: reference });
    if (!takesPart && found) (lists.remove ??= []).push(reference);
  });
}

/** Changes a value of the meeting; what it was before takes the change back. */
export function changeMeeting<F extends keyof Meeting>(
  { base }: Ground,
  edits: Edits,
  field: F,
  value: Meeting[F],
): Edits {
  return edited(edits, (copy) => {
    const meeting = (copy['meeting'] ??= {}) as Record<string, unknown>;
    meeting[field] = JSON.stringify(base.meeting?.[field] ?? null) === JSON.stringify(value) ? undefined : value;
  });
}

/** How many changes there are. */
export function countEdits(edits: Edits): number {
  const meeting = edits.meeting ?? {};
  const { participants, topics, ...values } = meeting;
  const lists = [edits.people, edits.quotes, edits.statements, edits.documents, participants, topics];
  const sizes = lists.flatMap((list) => Object.values(list ?? {}).map((entries) => (entries as unknown[]).length));
  return sizes.reduce((sum, size) => sum + size, Object.keys(values).length);
}
