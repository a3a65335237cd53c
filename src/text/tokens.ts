import type { Span } from './span.ts';

/** How a word begins: `lower`, `title` (one capital), `upper` (all capitals, two letters or more), `mixed` (МосВодоканал). */
export type Capitals = 'lower' | 'title' | 'upper' | 'mixed' | 'none';

/** The smallest piece of text that the rules look at. */
export interface Token extends Span {
  text: string;
  /** Lower-cased, `ё` as `е`: the form that lexicons are asked with. */
  norm: string;
  kind: 'word' | 'number' | 'mark';
  capitals: Capitals;
  /** True where white space (or the beginning of the text) stands in front. */
  spaceBefore: boolean;
}

/** True for a mark of a set (`—–-`); of all tokens most are words, for which no expression need be run. */
export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.text);

/**
 * A word keeps its inner hyphens and apostrophes (`премьер-министр`, `О’Коннор`), a number its decimals and its ending
 * (`1,5`, `11-е`, `30.05.2026`). Each alternative begins with a class of its own, so the match is linear.
 */
const TOKEN =
  /\p{L}[\p{L}\p{M}]*(?:[-‐‑–'’ʼʻ‘`](?=\p{L})[\p{L}\p{M}]+)*(?:-\d+)?|\d+(?:[.,:/]\d+)*(?:[-‐‑]\p{L}+)*|--|[^\s\p{L}\d]/gu;

/** Cuts a text into words, numbers and single marks. Spaces are no tokens. */
export function tokenize(text: string, fold: (word: string) => string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    // Two hyphens are a dash: no rule need know of both.
    const word = match[0] === '--' ? '—' : match[0];
    const start = match.index;
    const kind = /^\p{L}/u.test(word) ? 'word' : /^\d/.test(word) ? 'number' : 'mark';
    tokens.push({
      start,
      end: start + match[0].length,
      text: word,
      norm: kind === 'mark' ? word : fold(word),
      kind,
      capitals: kind === 'word' ? capitalsOf(word) : 'none',
      spaceBefore: start === 0 || start > last,
    });
    last = start + match[0].length;
  }
  return tokens;
}

function capitalsOf(word: string): Capitals {
  const first = word.charAt(0);
  const rest = word.slice(1);
  const firstUpper = first !== first.toLowerCase();
  if (!firstUpper) return rest === rest.toLowerCase() ? 'lower' : 'mixed';
  if (rest === rest.toLowerCase()) return 'title';
  if (word.length > 1 && word === word.toUpperCase()) return 'upper';
  // Анна-Лена, Улан-Батор: each part a title of its own.
  return /^(?:\p{Lu}[\p{Ll}\p{M}]*[-‐‑–'’ʼʻ‘])+\p{Lu}[\p{Ll}\p{M}]*$/u.test(word) ? 'title' : 'mixed';
}
