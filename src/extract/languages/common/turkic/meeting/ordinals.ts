/** Ordinals of events: `XVIII`, `on ikinci`, `14.`, `20-отырысы`, `beşincisi`. */
import type { Token } from '../../../../../text/tokens.ts';
import type { Discourse } from '../speech/discourse.ts';

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, І: 1, Х: 10 };

/** `XVIII`, also with the look-alike letters of a Cyrillic keyboard. */
export function roman(text: string): number | undefined {
  if (!/^[IVXLІХ]{1,7}$/u.test(text)) return undefined;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = ROMAN[text[i] as string] ?? 0;
    sum += value < (ROMAN[text[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

const places = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** Which of some rows holds a word, each row being words with spaces between; -1 where none does. */
function placeIn(rows: readonly string[], word: string): number {
  let known = places.get(rows);
  if (!known) {
    known = new Map(rows.flatMap((words, i) => words.split(' ').map((one) => [one, i] as const)).reverse());
    places.set(rows, known);
  }
  return known.get(word) ?? -1;
}

/** The ordinal that a token gives. */
export function ordinalAt(discourse: Discourse, at: number): number | undefined {
  const { tokens, language } = discourse;
  const token = tokens[at] as Token;
  const { ordinals, ordinalEnding } = language.lexicon;
  if (token.kind === 'word') {
    const known = placeIn(ordinals, token.norm);
    const front = tokens[at - 1];
    const tens = language.lexicon.tens.indexOf(front?.norm ?? '') + 1;
    if (known >= 0) return known + 1 + (known < 9 ? tens * 10 : 0);
    const ten = placeIn(language.lexicon.tenths, token.norm);
    if (ten >= 0) return (ten + 1) * 10;
    const value = roman(token.text);
    return value !== undefined && (front !== undefined || token.text.length > 1) ? value : undefined;
  }
  if (token.kind !== 'number') return undefined;
  const match = /^(\d{1,3})(?:[-‐‑–]?(\p{L}+))?$/u.exec(token.norm);
  if (!match) return undefined;
  const ending = match[2];
  if (
    ending !== undefined &&
    language.lexicon.months.some((names) => names.split(' ').some((name) => ending.startsWith(name)))
  )
    return undefined;
  if (ending !== undefined) return ordinalEnding.test(ending) ? Number(match[1]) : undefined;
  // `14. Dönem`, `20-отырысы`: a figure with a full stop, or a hyphen to the noun.
  const next = tokens[at + 1];
  return next && !next.spaceBefore && /^[.-]$/u.test(next.text) ? Number(match[1]) : undefined;
}

/** `beşincisi`, `doqquzuncusu`: the ordinal alone says it. */
const ORDINAL_OWNED = /(?:s[ıiuü]|[сш][ыіиуү])(?:n[ıiuü]|n[ıiuü]n|н[ыіиуү]|н[ыіиуү][нң]|нд[аеоө])?$/u;

/** The number of `beşincisi`. */
export function ownedOrdinal(discourse: Discourse, at: number): number | undefined {
  const token = discourse.tokens[at];
  if (token?.kind !== 'word' || !ORDINAL_OWNED.test(token.norm)) return undefined;
  const bare = token.norm.replace(ORDINAL_OWNED, '');
  const { ordinals, tenths } = discourse.language.lexicon;
  const known = placeIn(ordinals, bare);
  if (known >= 0) return known + 1;
  const ten = placeIn(tenths, bare);
  return ten >= 0 ? (ten + 1) * 10 : undefined;
}
