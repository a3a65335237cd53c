import type { Span } from './span.ts';

/** What a typesetter leaves between letters, and no reader sees: soft hyphens, zero-width marks, word joiners. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/u;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/u;

/**
 * A text without invisible characters and with plain spaces, and the way back: every offset into `text`
 * leads to one into the source. The rules read `text`; only what leaves the extractor is mapped.
 */
export interface CleanText {
  readonly source: string;
  readonly text: string;
  /** Maps a range of `text` to the range of `source` that holds it. */
  toSource(span: Span): Span;
}

/** Cleans a text in one pass. `\r\n` becomes a space and `\n`, so that lines end alike. */
export function cleanText(source: string): CleanText {
  const offsets: number[] = [];
  let text = '';
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (INVISIBLE.test(char)) continue;
    offsets.push(i);
    if (char === '\r') text += source.charAt(i + 1) === '\n' ? ' ' : '\n';
    else text += SPACES.test(char) ? ' ' : char;
  }
  return {
    source,
    text,
    toSource({ start, end }) {
      if (end <= start) {
        const at = offsets[start] ?? source.length;
        return { start: at, end: at };
      }
      return { start: offsets[start] as number, end: (offsets[end - 1] as number) + 1 };
    },
  };
}
