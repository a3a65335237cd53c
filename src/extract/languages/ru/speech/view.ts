/** What the sieves look at, and how they answer. */
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Entity, Mention, Quotation, QuoteDraft, SpeakerAnswer } from '../../../model.ts';
import { tokenAt } from './clauses.ts';
import type { Referents } from './reference.ts';

/** A quotation with the reporter's words around it, as the sieves look at it. */
export interface View {
  analysis: Analysis;
  referents: Referents;
  quotation: Quotation;
  draft: QuoteDraft;
  /** The reporter's words in front, back to the start of the sentence or the end of the quotation before. */
  before: Span;
  /** The reporter's words behind, up to the end of the sentence or the next quotation. */
  after: Span;
  /** Reporter's words between the parts. */
  between: Span[];
}

/** A rule that looks at one quotation: a speaker, the certainty that the text names none, or silence. */
export type Sieve = { name: string; find: (view: View) => SpeakerAnswer | undefined };

/** Puts an answer together. */
export const answer = (
  rule: string,
  entity: Entity | null,
  cue: Span | null,
  mention: Span | null,
  certainty: 'certain' | 'implied' = 'certain',
): SpeakerAnswer => ({ entity, cue, mention, certainty, rule });

/** Where a mention begins, its role included. */
export const startOf = (mention: Mention): number => (mention.kind === 'person' ? mention.whole.start : mention.start);

/** The tokens of a stretch. */
export function tokensIn(analysis: Analysis, span: Span): Token[] {
  const first = tokenAt(analysis, span.start);
  return analysis.tokens.slice(first, tokenAt(analysis, span.end));
}

/** Without the marks and dashes at either end. */
export function clip(analysis: Analysis, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /[\s,.;:!?…—–\-«»“”"'„()]/u.test(analysis.text.charAt(start))) start++;
  while (end > start && /[\s,.;:!?…—–\-«»“”"'„()]/u.test(analysis.text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}
