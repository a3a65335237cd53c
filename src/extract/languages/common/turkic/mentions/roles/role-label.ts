/** The words of a role, as the record gives them. */
import type { Token } from '../../../../../../text/tokens.ts';
import type { Head } from '../heads.ts';

/** The words of a role, its last noun in the nominative. */
export function labelOf(tokens: readonly Token[], first: number, last: Head, start: number): string {
  const token = tokens[last.end - 1] as Token;
  let label = '';
  for (let i = first; i < last.end - 1; i++) {
    const word = tokens[i] as Token;
    label += (word.spaceBefore && word.start > start ? ' ' : '') + word.text;
  }
  const cut = last.last.case === 'nom' ? token.text : bare(token, last);
  return label + (token.start > start && token.spaceBefore ? ' ' : '') + cut;
}

function bare(token: Token, { last }: Head): string {
  const { norm, text } = token;
  if (norm.length !== text.length || !norm.startsWith(last.stem.slice(0, -1))) return text;
  const rest = norm.slice(last.stem.length);
  // What is left of the suffix is the possessive: a vowel, or `s` and a vowel.
  const own = last.possessive ? (/^(?:[sсн]?[ıiuüəаыиіуүөo]|ları|leri|lari)/u.exec(rest)?.[0] ?? '') : '';
  return text.slice(0, last.stem.length + own.length);
}
