import type { Span } from './span.ts';

/** A line without its white space at either end, and how many empty lines stood before it. */
export interface Line extends Span {
  emptyBefore: number;
}

/** The lines of a text that hold something. */
export function lines(text: string, from = 0): Line[] {
  const found: Line[] = [];
  let emptyBefore = 0;
  let start = from;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 ? text.length : newline;
    let first = start;
    let last = stop;
    while (first < last && isSpace(text.charCodeAt(first))) first++;
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
    if (first === last) emptyBefore++;
    else {
      found.push({ start: first, end: last, emptyBefore });
      emptyBefore = 0;
    }
    start = stop + 1;
  }
  return found;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
