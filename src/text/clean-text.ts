import type { Span } from './span.ts';

/** What a typesetter leaves between letters, and no reader sees: soft hyphens, zero-width marks, word joiners. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/u;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/u;

/** What a page's source leaves in a text: a character by its name. */
const ENTITY = /&(?:nbsp|laquo|raquo|ldquo|rdquo|bdquo|quot|mdash|ndash|hellip|thinsp|ensp|emsp|shy|#160|#171|#187);/y;
const ENTITIES: Readonly<Record<string, string>> = {
  laquo: '«',
  '#171': '«',
  raquo: '»',
  '#187': '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  quot: '"',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  shy: '',
};

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
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  const add = (char: string, start: number, end: number): void => {
    text += char;
    starts.push(start);
    ends.push(end);
  };
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    const entity = char === '&' ? entityAt(source, i) : undefined;
    if (entity) {
      const written = ENTITIES[entity.slice(1, -1)] ?? ' ';
      if (written !== '') add(written, i, i + entity.length);
      i += entity.length - 1;
    } else if (char === '\r') add(source.charAt(i + 1) === '\n' ? ' ' : '\n', i, i + 1);
    else if (!INVISIBLE.test(char)) add(SPACES.test(char) ? ' ' : char, i, i + 1);
  }
  return {
    source,
    text,
    toSource({ start, end }) {
      if (end <= start) {
        const at = starts[start] ?? source.length;
        return { start: at, end: at };
      }
      return { start: starts[start] as number, end: ends[end - 1] as number };
    },
  };
}

/** `&nbsp;`, `&laquo;`: the reference that begins at an offset. */
function entityAt(source: string, at: number): string | undefined {
  ENTITY.lastIndex = at;
  return ENTITY.exec(source)?.[0];
}
