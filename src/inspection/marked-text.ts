/** A document cut where something that was found begins or ends. */
import type { OtgRecord, Stretch } from '../record/types.ts';

/** What a stretch of a document was taken for. */
export type Kind = 'quote' | 'statement' | 'topic' | 'document' | 'person';

/** A stretch, with what it was taken for. */
export interface Found extends Stretch {
  kind: Kind;
  id: string;
}

/** A piece of text that is of the same kinds from its first letter to its last. */
export interface Segment {
  text: string;
  /** What it belongs to, the widest first; none for text in which nothing was found. */
  found: readonly Found[];
}

/** Everything that a record found, in the order of the text, the widest first where two begin together. */
export function foundIn(record: OtgRecord): Found[] {
  const people = record.people.flatMap(({ id, evidence }) => (evidence ? [{ ...evidence, id }] : []));
  const lists: [Kind, readonly (Stretch & { id: string })[]][] = [
    ['quote', record.quotes.flatMap(({ id, parts }) => parts.map((part) => ({ ...part, id })))],
    ['statement', record.statements],
    ['topic', record.meeting?.topics ?? []],
    ['document', record.documents],
    ['person', people],
  ];
  return lists
    .flatMap(([kind, list]) => list.map(({ start, end, text, id }) => ({ start, end, text, id, kind })))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The segments of a text, whose words together are the text again. */
export function segmentsOf(text: string, found: readonly Found[]): Segment[] {
  const edges = [...new Set([0, text.length, ...found.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge <= text.length)
    .sort((a, b) => a - b);
  const segments: Segment[] = [];
  let next = 0;
  let open: Found[] = [];
  edges.forEach((from, i) => {
    const to = edges[i + 1];
    if (to === undefined) return;
    open = open.filter(({ end }) => end > from);
    while ((found[next]?.start ?? Infinity) <= from) open.push(found[next++] as Found);
    segments.push({ text: text.slice(from, to), found: [...open] });
  });
  return segments;
}
