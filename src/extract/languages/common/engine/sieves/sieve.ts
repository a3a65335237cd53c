/** What a sieve of the speakers is, and what several of them ask of a quotation. */
import type { SpeakerAnswer } from '../../../../model.ts';
import type { Span } from '../../../../../text/span.ts';
import type { View } from '../speaker.ts';

export type Sieve = { name: string; find: (view: View) => SpeakerAnswer | undefined };

export const textBefore = ({ document, before, quotation }: View): string =>
  document.analysis.text.slice(before.start, quotation.start);

/** `“…”: X on Y`: at the head of a paragraph, or behind `Read also:`. */
export const isHeadline = (view: View): boolean =>
  view.document.analysis.text.charAt(view.quotation.end) === ':' &&
  (view.quotation.start === view.quotation.block.start || /:\s*$/u.test(textBefore(view)));

/** `X, “…” dedi`: in a verb-final language the subject stands in front of the quotation. */
export function wide(view: View): Span | null {
  const { document, before, quotation } = view;
  if (document.grammar.speech.order !== 'sov') return null;
  return before.end > before.start ? { start: before.start, end: quotation.start } : null;
}
