/** Reads a record: what an id or a code stands for. No schema library, so that elements can afford it. */
import type { Item, OtgRecord, Person, Quote, Statement } from './types.ts';

/** Something of a record that can be embedded by its id, with what it is. */
export type Fragment =
  | { type: 'quote'; value: Quote }
  | { type: 'statement'; value: Statement }
  | { type: 'topic'; value: Item }
  | { type: 'document'; value: Item }
  | { type: 'person'; value: Person };

function byId<T extends { id: string }>(list: readonly T[] | undefined, id: string): T | undefined {
  return list?.find((entry) => entry.id === id);
}

/** Finds a quote by its id (`q1`), or the first one where no id is given; undefined where there is none. */
export function findQuote(record: OtgRecord, id?: string): Quote | undefined {
  return id ? byId(record.quotes, id) : record.quotes[0];
}

/** Finds a person, group or institution by its id; undefined for null and for an id that the record does not hold. */
export function findPerson(record: OtgRecord, id: string | null | undefined): Person | undefined {
  return id ? byId(record.people, id) : undefined;
}

/** Finds whatever an id of the record names: a quote, statement, topic, document or person. */
export function findFragment(record: OtgRecord, id: string): Fragment | undefined {
  const quote = byId(record.quotes, id);
  if (quote) return { type: 'quote', value: quote };
  const statement = byId(record.statements, id);
  if (statement) return { type: 'statement', value: statement };
  const topic = byId(record.meeting?.topics, id);
  if (topic) return { type: 'topic', value: topic };
  const named = byId(record.documents, id);
  if (named) return { type: 'document', value: named };
  const person = byId(record.people, id);
  return person && { type: 'person', value: person };
}

/** A topic, a named document or a reported statement, with what it is. */
export type Fact = Extract<Fragment, { type: 'topic' | 'document' | 'statement' }>;

/** The facts of a record by kind, each in the order of the text. */
export function factsOf(record: OtgRecord, kinds: readonly string[]): Fact[] {
  const all = {
    topic: record.meeting?.topics ?? [],
    document: record.documents,
    statement: record.statements,
  } as const;
  return kinds.flatMap((type) =>
    Object.hasOwn(all, type) ? all[type as keyof typeof all].map((value) => ({ type, value }) as Fact) : [],
  );
}

/** The fact of an id, or the record's first one where no id is given; undefined where there is none. */
export function findFact(record: OtgRecord, id?: string): Fact | undefined {
  const facts = factsOf(record, ['topic', 'document', 'statement']);
  return id ? facts.find(({ value }) => value.id === id) : facts[0];
}

/** The people who took part in the meeting, in the order of the text. */
export function participantsOf(record: OtgRecord): Person[] {
  const ids = record.meeting?.participants ?? [];
  return ids.map((id) => findPerson(record, id)).filter((person) => person !== undefined);
}

/** The language of a BCP 47 tag alone: `ru` of `ru-KG`. */
export function baseLanguage(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}

/** Words by BCP 47 tag: the tag itself, else its language alone (`ru` for `ru-KG`); undefined where neither is there. */
export function inLanguage(words: Readonly<Record<string, string>> | undefined, tag: string): string | undefined {
  return words?.[tag] ?? words?.[baseLanguage(tag)];
}
