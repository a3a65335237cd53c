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

const COPY = 'Copy whole words from the document, letter for letter.';
/** As many places of repeated words as a message names. */
const MOST_PLACES = 5;

/** Makes a document ready for looking words up. */
export function indexWords(document: string): WordIndex {
  const { text, toSource } = foldWhiteSpace(document);
  return {
    find(words) {
      if (typeof words !== 'string') return atPlace(document, words);
      const wanted = foldWhiteSpace(words).text.trim();
      const places = occurrences(text, wanted).map(toSource);
      if (places.length === 1) return places[0] as Span;
      if (places.length) return repeated(words, places);
      return { rule: 'edit-words', reason: `the document does not hold ${shown(words)}`, note: COPY };
    },
  };
}

/** The place itself, where the document reads there what the edit says; it may give the first words alone. */
function atPlace(document: string, { start, end, text }: Exclude<Words, string>): Span | NotFound {
  const there = document.slice(start, end);
  const begins = foldWhiteSpace(there).text.startsWith(foldWhiteSpace(text).text.trim());
  if (start < end && end <= document.length && begins && !cutsWord(document, start) && !cutsWord(document, end)) {
    return { start, end };
  }
  const reason = `the document reads ${shown(there)} at ${start}–${end}, the edit says ${shown(text)}`;
  return { rule: 'edit-place', reason, note: 'Correct the place, or give the exact words instead of it.' };
}

function repeated(words: string, places: readonly Span[]): NotFound {
  const list = places.slice(0, MOST_PLACES).map(({ start, end }) => `${start}–${end}`);
  const more = places.length > MOST_PLACES ? ' …' : '';
  const example = JSON.stringify({ ...places[0], text: words });
  return {
    rule: 'edit-words',
    reason: `the document holds ${shown(words)} ${places.length} times, at ${list.join(', ')}${more}`,
    note: `Give more words, or one of the places: ${example}.`,
  };
}

function occurrences(text: string, wanted: string): Span[] {
  const found: Span[] = [];
  if (!wanted) return found;
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + wanted.length)) {
    const end = start + wanted.length;
    if (!cutsWord(text, start) && !cutsWord(text, end)) found.push({ start, end });
  }
  return found;
}

/** Whether an offset lies between two letters or digits: no stretch may begin or end there. */
function cutsWord(text: string, at: number): boolean {
  return /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(Math.max(at - 1, 0), at + 1));
}

/** A text with every run of white space as one space, and the way back to the source. */
function foldWhiteSpace(source: string): { text: string; toSource(span: Span): Span } {
  const clean = cleanText(source);
  const offsets: number[] = [];
  let text = '';
  let wasSpace = false;
  for (let i = 0; i < clean.text.length; i++) {
    const space = /\s/u.test(clean.text.charAt(i));
    if (!space || !wasSpace) {
      offsets.push(i);
      text += space ? ' ' : clean.text.charAt(i);
    }
    wasSpace = space;
  }
  return {
    text,
    toSource: ({ start, end }) =>
      clean.toSource({ start: offsets[start] as number, end: (offsets[end - 1] as number) + 1 }),
  };
}

/** Words for a message: in quotation marks, on one line, cut where they are long. */
export function shown(words: string): string {
  const line = words.slice(0, 200).replace(/\s/gu, ' ');
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
}
