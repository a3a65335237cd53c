/** Finds the words of an edit in the document. White space and invisible characters may differ, nothing else. */
import type { Problem } from '../../record/problem.ts';
import { cleanText } from '../../text/clean-text.ts';
import type { Span } from '../../text/span.ts';
import type { Words } from './schema.ts';

/** Why words are not one stretch of the document. */
export type NotFound = Omit<Problem, 'path'>;

/** A document in which words can be looked up. */
export interface WordIndex {
  find(words: Words): Span | NotFound;
}

const COPY = 'Copy the words from the document, letter for letter.';
/** As many places of repeated words as a message names. */
const MOST_PLACES = 5;

/** Makes a document ready for looking words up. */
export function indexWords(document: string): WordIndex {
  const { text, toSource } = foldWhiteSpace(document);
  const find = (words: string): Span | NotFound => {
    const wanted = foldWhiteSpace(words).text.trim();
    const places = wanted ? occurrences(text, wanted).map(toSource) : [];
    if (places.length === 1 && places[0]) return places[0];
    if (!places.length) return { rule: 'edit-words', reason: `the document does not hold ${quoted(words)}`, note: COPY };
    return repeated(words, places);
  };
  return {
    find(words) {
      if (typeof words === 'string') return find(words);
      const { start, end } = words;
      const there = document.slice(start, end);
      const begins = foldWhiteSpace(there).text.startsWith(foldWhiteSpace(words.text).text.trim());
      if (start < end && end <= document.length && begins && there.trim() === there) return { start, end };
      const reason = `the document reads ${quoted(there)} at ${start}–${end}, the edit says ${quoted(words.text)}`;
      return { rule: 'edit-place', reason, note: 'Correct the place, or give the exact words in place of it.' };
    },
  };
}

function repeated(words: string, places: readonly Span[]): NotFound {
  const list = places.slice(0, MOST_PLACES).map(({ start, end }) => `${start}–${end}`);
  const more = places.length > MOST_PLACES ? ' …' : '';
  const [{ start, end }] = places as [Span];
  const example = JSON.stringify({ start, end, text: words });
  return {
    rule: 'edit-words',
    reason: `the document holds ${quoted(words)} ${places.length} times, at ${list.join(', ')}${more}`,
    note: `Give more words, or one of the places: ${example}.`,
  };
}

function occurrences(text: string, wanted: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + wanted.length)) {
    found.push({ start, end: start + wanted.length });
  }
  return found;
}

/** A text with every run of white space as one space, and the way back to the source. */
function foldWhiteSpace(source: string): { text: string; toSource(span: Span): Span } {
  const clean = cleanText(source);
  const offsets: number[] = [];
  let text = '';
  for (let i = 0; i < clean.text.length; i++) {
    const space = /\s/u.test(clean.text.charAt(i));
    if (space && text.endsWith(' ')) continue;
    offsets.push(i);
    text += space ? ' ' : clean.text.charAt(i);
  }
  return {
    text,
    toSource: ({ start, end }) =>
      clean.toSource({ start: offsets[start] as number, end: (offsets[end - 1] as number) + 1 }),
  };
}

function quoted(words: string): string {
  return `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`;
}
