/** Surnames in capitals, as papers of the region set them: `Галым АХМЕТОВ отметил`, `М.САДЫКОВА`. */
import type { Token } from '../../../../text/tokens.ts';
import { isGivenName } from '../grammar/given.ts';
import { looksLikeSurname } from '../grammar/names.ts';
import { isInstitutionWord } from '../tables/noun-table.ts';

/** A surname in capitals is read as one with a capital: the tokens are made anew, their places stay. */
export function quietNames(tokens: Token[]): void {
  const shouted = new Set<string>();
  for (const [i, token] of tokens.entries())
    if (isShouted(token) && behindName(tokens, i)) shouted.add(stemOf(token.norm));
  if (shouted.size === 0) return;
  for (const [i, token] of tokens.entries()) {
    if (!isShouted(token) || !shouted.has(stemOf(token.norm))) continue;
    const text = token.text.charAt(0) + token.text.slice(1).toLowerCase();
    tokens[i] = { ...token, text, capitals: 'title' };
  }
}

/** A case changes at most two letters of an end. */
const stemOf = (norm: string): string => norm.slice(0, Math.max(4, norm.length - 2));

/** Words of capitals that can be a surname: abbreviations of four letters and more have hardly a vowel in the right place. */
const isShouted = ({ kind, capitals, text, norm }: Token): boolean =>
  kind === 'word' && capitals === 'upper' && text.length > 3 && /[аеиоуыэюя]/u.test(norm) && !isInstitutionWord(norm);

/** Behind a given name or an initial, in a line that is not in capitals as a whole. */
function behindName(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.text === '.') return /^\p{Lu}$/u.test(tokens[i - 2]?.text ?? '');
  if (before?.capitals !== 'title') return false;
  return isGivenName(before.norm) || looksLikeSurname(tokens[i]?.norm ?? '');
}
