/** What the desk marks in a document: everything found, and what led to it. */
import { foundIn, type Found, type Kind } from '../inspection/marked-text.ts';
import type { OtgRecord, Stretch } from '../record/types.ts';

/** Kinds of marks: those of the elements, and the words that attribute. */
export type MarkKind = Kind | 'cue';

/** A mark; `id` is the item's. */
export type Mark = Omit<Found, 'kind'> & { kind: MarkKind };

/** All marks, in the order of the text, the widest first where two begin together. */
export function marksOf(record: OtgRecord): Mark[] {
  const cues = [...record.quotes, ...record.statements].flatMap(({ attribution: { cue }, id }): Mark[] =>
    cue ? [{ ...cue, id, kind: 'cue' }] : [],
  );
  return [...foundIn(record), ...cues].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What a hand takes along at the ends of a selection, and no quote begins or ends with. */
const EDGE = /[\s«»“”„"]/u;

/** A selection without half words, and without the white space and the marks around it. */
export function wholeWords(text: string, from: number, to: number): Stretch | undefined {
  let [start, end] = [Math.max(0, Math.min(from, to)), Math.min(text.length, Math.max(from, to))];
  const letter = (at: number): boolean => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
  while (start > 0 && letter(start - 1) && letter(start)) start -= 1;
  while (end < text.length && letter(end - 1) && letter(end)) end += 1;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end, text: text.slice(start, end) } : undefined;
}
