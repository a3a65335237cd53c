/** The reporter's own words. */
import type { Span } from '../../../../text/span.ts';
import type { Analysis } from '../../../model.ts';

/** The reporter's own words: sentences of the running text with the speech cut out. */
export function reporterSegments(analysis: Analysis): Span[] {
  const speech = analysis.quotations.filter((quotation) => quotation.verdict === 'speech' && quotation.parent === null);
  const cuts = speech.flatMap((quotation) => quotation.parts).sort((a, b) => a.start - b.start);
  const segments: Span[] = [];
  let c = 0;
  for (const sentence of analysis.sentences) {
    if (!['body', 'item', 'headline'].includes(sentence.block.kind)) continue;
    let at = sentence.start;
    while (c < cuts.length && (cuts[c] as Span).end <= at) c++;
    let k = c;
    while (k < cuts.length && (cuts[k] as Span).start < sentence.end) {
      const cut = cuts[k] as Span;
      if (cut.start > at) segments.push({ start: at, end: cut.start });
      at = Math.max(at, cut.end);
      k++;
    }
    if (at < sentence.end) segments.push({ start: at, end: sentence.end });
  }
  return segments;
}
