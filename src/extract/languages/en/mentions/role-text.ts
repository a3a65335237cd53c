/** The words of a role as the record gives them. */
import type { Token } from '../../../../text/tokens.ts';
import { isPossessive } from '../grammar/fold.ts';

/** Offset behind the last token, without a possessive. */
export const endOffset = (tokens: readonly Token[], end: number): number => {
  const last = tokens[end - 1] as Token;
  return last.end - (isPossessive(last.text) ? 2 : 0);
};

/** Without an article, letter for letter. */
export function labelOf(tokens: readonly Token[], from: number, end: number): string {
  let label = '';
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    label += (i > from && token.spaceBefore ? ' ' : '') + token.text;
  }
  return label;
}
