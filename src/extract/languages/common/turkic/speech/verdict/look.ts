/** What the rules see that tell speech from titles. */
import type { Analysis, Quotation } from '../../../../../model.ts';
import { indexAt, type Span } from '../../../../../../text/span.ts';
import type { Token } from '../../../../../../text/tokens.ts';
import type { Language } from '../../words/language.ts';

export type Verdict = 'speech' | 'title';

/** What a rule sees of one quotation. */
export interface Look {
  language: Language;
  analysis: Analysis;
  quotation: Quotation;
  content: string;
  /** How many words it holds. */
  words: number;
  small: boolean;
  /** Index of the first token behind the closing mark, and of the last one in front of the opening one. */
  behind: number;
  ahead: number;
  tokens: readonly Token[];
  lower: string;
  /** The one in front, if it stands in the same paragraph. */
  previous: Quotation | undefined;
}

export type Rule = readonly [name: string, judge: (look: Look) => Verdict | undefined];

export function lookAt(
  language: Language,
  analysis: Analysis,
  quotation: Quotation,
  lower: string,
  previous: Quotation | undefined,
): Look {
  const first = quotation.parts[0] as Span;
  const content = analysis.text.slice(first.start, first.end);
  const behind = indexAt(analysis.tokens, quotation.end);
  return {
    language,
    analysis,
    quotation,
    content,
    words: (content.match(/[\p{L}\d][\p{L}\d'’‘\-]*/gu) ?? []).length,
    small: /^[…\s]*\p{Ll}/u.test(content),
    behind,
    ahead: indexAt(analysis.tokens, quotation.start) - 1,
    tokens: analysis.tokens,
    lower,
    previous: previous?.block === quotation.block ? previous : undefined,
  };
}
