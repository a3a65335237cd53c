import type { Span } from './span.ts';

/** What a typesetter leaves between letters, and no reader sees: soft hyphens, zero-width marks, word joiners. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/u;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/u;

/** What a careless copy of a page leaves in a text: character references and tags. */
const REFERENCE = /&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;
const TAG = /<\/?[a-z][a-z\d]{0,10}(?:\s[^<>\n]{0,300})?\/?>/iy;
/** Tags that end a line. */
const BREAKING = /^<\/?(?:p|br|div|h[1-6]|ul|ol|li|tr|table|blockquote|figure|figcaption|section|article)[\s/>]/iu;
/** Marks of a keyboard that has none: `<<Да>>`, `,,Да''`. */
const TYPED: Readonly<Record<string, string>> = {
  '<<': '«',
  '>>': '»',
  '``': '“',
  '‚‚': '„',
  '‘‘': '“',
  '’’': '”',
  "''": '"',
  ',,': '„',
};
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
  shy: '',
  zwnj: '',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  mdash: '—',
  ndash: '–',
  minus: '-',
  hellip: '…',
  bull: '•',
  middot: '·',
  numero: '№',
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

/** What can begin a reference, a tag or a mark of two characters. */
const MARKUP = /[&<>`‚‘’',]/u;

/** What stands at a place of the source in place of a character: the length of a reference or a tag, and what it means. */
function markupAt(source: string, at: number, char: string): { length: number; text: string } | undefined {
  const typed = TYPED[char + source.charAt(at + 1)];
  // `да,,нет`: a comma too many is no mark.
  if (
    typed &&
    !(char === ',' && !/^[^\p{L}\d],,[\p{L}\d]/u.test((source.charAt(at - 1) || ' ') + source.slice(at, at + 3)))
  )
    return { length: 2, text: typed };
  if (char === '<') {
    TAG.lastIndex = at;
    const tag = TAG.exec(source);
    return tag ? { length: tag[0].length, text: BREAKING.test(tag[0]) ? '\n' : '' } : undefined;
  }
  if (char !== '&') return undefined;
  REFERENCE.lastIndex = at;
  const reference = REFERENCE.exec(source);
  if (!reference) return undefined;
  const [whole, decimal, hexadecimal, name = ''] = reference;
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined;
  // A character beyond the basic plane would be two code units for one place: it stays as it is written.
  const text = code === undefined ? NAMED[name.toLowerCase()] : code < 0x10000 ? String.fromCharCode(code) : undefined;
  return text === undefined ? undefined : { length: whole.length, text };
}

/** Characters that stand for themselves, as many as come. */
const ORDINARY = /[^\u00AD\u200B-\u200F\u2060\uFEFF\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t\r&<>`‚‘’',]+/y;

/** Cleans a text in one pass. `\r\n` becomes a space and `\n`, so that lines end alike. */
export function cleanText(source: string): CleanText {
  // Nothing that is read gives more characters than it has.
  const starts = new Uint32Array(source.length);
  const ends = new Uint32Array(source.length);
  const pieces: string[] = [];
  let size = 0;
  const keep = (from: number, to: number): void => {
    starts[size] = from;
    ends[size++] = to;
  };
  for (let i = 0; i < source.length;) {
    ORDINARY.lastIndex = i;
    const run = ORDINARY.exec(source)?.[0];
    if (run) {
      pieces.push(run);
      for (const end = i + run.length; i < end; i++) keep(i, i + 1);
      continue;
    }
    const char = source.charAt(i);
    const markup = MARKUP.test(char) ? markupAt(source, i, char) : undefined;
    const length = markup?.length ?? 1;
    const clean = markup ? markup.text : char;
    if (clean && !INVISIBLE.test(clean)) {
      keep(i, i + length);
      if (clean === '\r') pieces.push(source.charAt(i + 1) === '\n' ? ' ' : '\n');
      else pieces.push(SPACES.test(clean) ? ' ' : clean);
    }
    i += length;
  }
  return {
    source,
    text: pieces.join(''),
    toSource({ start, end }) {
      if (end <= start) {
        const at = start < size ? (starts[start] as number) : source.length;
        return { start: at, end: at };
      }
      return { start: starts[start] as number, end: ends[end - 1] as number };
    },
  };
}
