/** Whose a fragment is that no verb of speech gives: who does it, or who opens the sentence. */
import type { Span } from '../../../../text/span.ts';
import type { Mention, Quotation } from '../../../model.ts';
import { type Document, endOf, startOf } from './document.ts';

/** `the ministers “strongly condemned” the attack`: somebody in front, and what he does in marks. */
export function predicates(document: Document, { start, parts }: Quotation): Mention | undefined {
  if (document.grammar.speech.order === 'sov') return undefined;
  const actor = document.mentionsIn({ start: Math.max(0, start - 120), end: start }).at(-1);
  if (!actor || start - endOf(actor) !== 1 || !document.grammar.speech.canBeSubject(document.analysis, actor))
    return undefined;
  const first = parts[0] as Span;
  const at = document.tokenFrom(first.start);
  const verb = [at, at + 1].find((i) => (document.tokens[i]?.start ?? first.end) < first.end && document.verbAt(i));
  return verb === undefined ? undefined : actor;
}

/** `Historian X: the stone is “…”`: who opens the sentence, up to a colon. */
export function headOf(document: Document, span: Span): Mention | undefined {
  const forWhom = document.grammar.speech.forWhom?.test(document.plain(span).slice(0, 4));
  // `For X, a shepherd's widow, the road is “…”`, `For her colleague, the composer X, …`
  const person = forWhom
    ? document.peopleIn({ start: span.start, end: Math.min(span.end, span.start + 160) })[0]
    : undefined;
  if (person && document.tokens[person.endToken]?.text === ',') return person;
  const first = document.mentionsIn(span, 1)[0];
  if (!first || first.kind === 'pronoun') return undefined;
  if (startOf(first) - span.start > 2) return undefined;
  return /^\s?:/u.test(document.analysis.text.slice(endOf(first), endOf(first) + 2)) ? first : undefined;
}
