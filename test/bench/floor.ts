/**
 * The least that an extractor has to beat: every pair of quotation marks is a quote, its speaker the nearest two
 * capitalized words, and nothing else. Scored and timed beside the extractor, in the same run.
 */
import type { Stretch } from '../../src/record/types.ts';

/** As much of a record as the floor can give; names of fields as in the record. */
export interface FloorRecord {
  source: { file: string };
  people: { id: string; name: string }[];
  quotes: { parts: Stretch[]; speaker: string | null }[];
}

const PAIRS = /«([^«»]+)»|“([^“”]+)”|„([^„“”]+)[“”]|"([^"]+)"/gu;
const NAMES = /(?<![\p{L}’-])\p{Lu}[\p{L}’-]+ \p{Lu}[\p{L}’-]+/gu;

/**
 * Makes the record of the floor.
 * @param file name without folders
 * @param text of the document
 */
export function floorRecord(file: string, text: string): FloorRecord {
  const marks = Array.from(text.matchAll(PAIRS), (pair) => ({ start: pair.index, end: pair.index + pair[0].length }));
  const names = namesOutside(text, marks);
  const people = [...new Set(names.map(({ text: name }) => name))].map((name) => ({ id: name, name }));
  let next = 0;
  const quotes = marks.map(({ start, end }) => {
    while ((names[next]?.start ?? Infinity) < start) next++;
    const [before, after] = [names[next - 1], names[next]];
    const nearer = after && (!before || after.start - end < start - before.end) ? after : before;
    const inner = { start: start + 1, end: end - 1, text: text.slice(start + 1, end - 1) };
    return { parts: [inner], speaker: nearer?.text ?? null };
  });
  return { source: { file }, people, quotes };
}

/** Pairs of capitalized words that are no part of a quotation, in the order of the text. */
function namesOutside(text: string, marks: readonly { start: number; end: number }[]): Stretch[] {
  let next = 0;
  const names: Stretch[] = [];
  for (const name of text.matchAll(NAMES)) {
    const [start, end] = [name.index, name.index + name[0].length];
    while ((marks[next]?.end ?? Infinity) <= start) next++;
    if ((marks[next]?.start ?? Infinity) >= end) names.push({ start, end, text: name[0] });
  }
  return names;
}
