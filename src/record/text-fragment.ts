/**
 * A link that opens the publisher's page at the words: a text directive (`#:~:text=…`, WICG Scroll To Text Fragment),
 * made only where it names one place of the text, so that no reader lands at the wrong one.
 */
import type { OtgRecord, Stretch } from './types.ts';

/** Words at either end of a long stretch. */
const WORDS_AT_ENDS = 5;
/** A stretch up to this length is named whole. */
const WHOLE = 120;
/** Most words of context that are tried on either side. */
const MOST_CONTEXT = 6;

/** The page's text as a browser compares it: white space folded. */
const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Percent-encodes what a text directive gives a meaning to. */
const encode = (words: string): string => encodeURIComponent(words).replace(/-/g, '%2D');

function occurrences(text: string, words: string, most = 2): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && count < most; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

/** Directives are looked for up to so many: each takes the length of the text. */
const MOST_DIRECTIVES = 500;

/**
 * Makes directives for the stretches of one text.
 *
 * @param text - of the document
 * @returns a function that takes a stretch in UTF-16 code units, and gives `text=…` for behind `#:~:`; undefined where no
 *   directive of this kind names the place alone
 */
export function textFragments(text: string): (start: number, end: number) => string | undefined {
  const whole = folded(text);
  let left = MOST_DIRECTIVES;
  const alone = (words: string) => occurrences(whole, words) === 1;
  return (start, end) => {
    const words = folded(text.slice(start, end));
    // A directive matches inside one block of the page.
    if (!words || text.slice(start, end).includes('\n') || left-- <= 0) return undefined;
    const list = words.split(' ');
    const long = words.length > WHOLE;
    const head = long ? list.slice(0, WORDS_AT_ENDS).join(' ') : words;
    const tail = long ? list.slice(-WORDS_AT_ENDS).join(' ') : '';
    const directive = tail ? `${encode(head)},${encode(tail)}` : encode(head);
    if (tail && !alone(tail)) return undefined;
    if (alone(head)) return `text=${directive}`;
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    // A prefix ends with its last word; a mark glued to the stretch would be part of neither.
    if (!/\s$/u.test(line)) return undefined;
    const before = folded(line).split(' ').filter(Boolean);
    for (let count = 1; count <= Math.min(MOST_CONTEXT, before.length); count++) {
      const prefix = before.slice(-count).join(' ');
      if (alone(`${prefix} ${head}`)) return `text=${encode(prefix)}-,${directive}`;
    }
    return undefined;
  };
}

/** A record whose quotes, statements, topics and documents carry the directive of their place, if they have one. */
export function addressRecord(record: OtgRecord, text: string): OtgRecord {
  if (!record.source.url) return record;
  const fragmentOf = textFragments(text);
  const addressed = <T extends Stretch>(stretch: T): T => {
    const textFragment = fragmentOf(stretch.start, stretch.end);
    return textFragment ? { ...stretch, textFragment } : stretch;
  };
  return {
    ...record,
    quotes: record.quotes.map((quote) => ({ ...quote, parts: quote.parts.map(addressed) })),
    statements: record.statements.map(addressed),
    documents: record.documents.map(addressed),
    meeting: record.meeting && { ...record.meeting, topics: record.meeting.topics.map(addressed) },
  };
}
