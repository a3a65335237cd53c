/** Which tokens stand between quotation marks. */
import type { Analysis } from '../../../../model.ts';
import { indexAt } from '../../../../../text/span.ts';
import type { Token } from '../../../../../text/tokens.ts';

export function quotedTokens(analysis: Analysis): boolean[] {
  const masked: boolean[] = [];
  for (const { start, end } of analysis.quotations.filter(({ parent }) => parent === null)) {
    for (let i = indexAt(analysis.tokens, start); i < analysis.tokens.length; i++) {
      const token = analysis.tokens[i] as Token;
      if (token.start >= end) break;
      if (token.start >= start) masked[i] = true;
    }
  }
  return masked;
}
