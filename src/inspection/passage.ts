/** The passage of a document around some words, cut where a reader would cut it. */
import type { Stretch } from '../record/types.ts';

/** A piece of a passage; `proved` where it is one of the stretches. */
export interface Piece {
  text: string;
  proved: boolean;
}

/** UTF-16 code units on either side that are shown at most. */
const AROUND = 280;

/** The start of the first whole sentence or word within reach in front of a place. */
function cutBefore(text: string, at: number): number {
  const from = Math.max(0, at - AROUND);
  const front = text.slice(from, at);
  if (from === 0) return 0;
  // Whole paragraphs, where one begins within reach.
  const paragraph = front.indexOf('\n\n');
  if (paragraph >= 0) return from + paragraph + 2;
  const sentence = /[.!?…]["»”)]? (?=\S)/u.exec(front);
  if (sentence) return from + sentence.index + sentence[0].length;
  return from + front.indexOf(' ') + 1;
}

/** The end of the last whole sentence or word within reach behind a place. */
function cutBehind(text: string, at: number): number {
  const to = Math.min(text.length, at + AROUND);
  const back = text.slice(at, to);
  const paragraph = back.indexOf('\n\n', 60);
  if (paragraph >= 0) return at + paragraph;
  if (to === text.length) return to;
  const sentence = Math.max(...['. ', '! ', '? ', '… ', '.\n'].map((stop) => back.lastIndexOf(stop)));
  if (sentence > 0) return at + sentence + 1;
  const space = back.lastIndexOf(' ');
  return space > 0 ? at + space : to;
}

/**
 * Cuts the passage around stretches.
 *
 * @param text - of the document
 * @param stretches - in the order of the text, not overlapping
 */
export function passageAround(text: string, stretches: readonly Stretch[]): Piece[] {
  const first = stretches[0];
  const last = stretches.at(-1);
  if (!first || !last) return [];
  const from = cutBefore(text, first.start);
  const to = cutBehind(text, last.end);
  const pieces: Piece[] = [{ text: `${from > 0 ? '… ' : ''}${text.slice(from, first.start)}`, proved: false }];
  stretches.forEach(({ start, end }, i) => {
    if (i) pieces.push({ text: text.slice(stretches[i - 1]?.end, start), proved: false });
    pieces.push({ text: text.slice(start, end), proved: true });
  });
  pieces.push({ text: `${text.slice(last.end, to)}${to < text.trimEnd().length ? ' …' : ''}`, proved: false });
  return pieces.filter((piece) => piece.text);
}
