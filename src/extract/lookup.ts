/** Finds things of an analysis by their place, in logarithmic time: every list there is ordered by its offsets. */
import { indexAt, partitionPoint, type Span } from '../text/span.ts';
import type { Analysis, Block, Mention, PlaceMention, Quotation, QuoteDraft, Sentence } from './model.ts';
import type { Token } from '../text/tokens.ts';

/** Index of the first of `items` (ordered by `start`) that starts at or behind `offset`. */
export const lowerBound = (items: readonly { start: number }[], offset: number): number =>
  partitionPoint(items, ({ start }) => start < offset);

/** The sentence that holds an offset. */
export function sentenceAt(analysis: Analysis, offset: number): Sentence | undefined {
  const found = analysis.sentences[indexAt(analysis.sentences, offset)];
  return found && found.start <= offset ? found : undefined;
}

/** The paragraph that holds an offset. */
export function blockAt(analysis: Analysis, offset: number): Block | undefined {
  const found = analysis.blocks[indexAt(analysis.blocks, offset)];
  return found && found.start <= offset ? found : undefined;
}

/** The quotation whose opening mark stands at an offset. */
export function quotationStarting(analysis: Analysis, offset: number): Quotation | undefined {
  const found = analysis.quotations[lowerBound(analysis.quotations, offset)];
  return found?.start === offset ? found : undefined;
}

/** The mention that starts at an offset. */
export function mentionStarting(analysis: Analysis, offset: number): Mention | undefined {
  const found = analysis.mentions[lowerBound(analysis.mentions, offset)];
  return found?.start === offset ? found : undefined;
}

/** The country or city whose name begins with a token. */
export function placeAtToken(analysis: Analysis, token: number): PlaceMention | undefined {
  const at = analysis.tokens[token]?.start;
  const found = at === undefined ? undefined : analysis.places[lowerBound(analysis.places, at)];
  return found?.firstToken === token ? found : undefined;
}

/** The country or city whose name ends right before a token. */
export function placeEndingAt(
  { tokens, places }: { readonly tokens: readonly Token[]; readonly places: readonly PlaceMention[] },
  endToken: number,
): PlaceMention | undefined {
  const found = places[lowerBound(places, tokens[endToken - 1]?.end ?? 0) - 1];
  return found?.endToken === endToken ? found : undefined;
}

/** Quotations that share a place with the range, outer and inner ones, in order. */
export function quotationsOver(analysis: Analysis, span: Span): Quotation[] {
  const found: Quotation[] = [];
  const { quotations } = analysis;
  const last = lowerBound(quotations, span.end);
  // An outer quotation that reaches into the range began at most a few entries before; inner ones end within it.
  let first = lowerBound(quotations, span.start);
  let outer = first - 1;
  while (outer >= 0 && (quotations[outer] as Quotation).parent !== null) outer--;
  if (outer >= 0 && (quotations[outer] as Quotation).end > span.start) first = outer;
  for (let i = first; i < last; i++) {
    const quotation = quotations[i] as Quotation;
    if (quotation.start < span.end && quotation.end > span.start) found.push(quotation);
  }
  return found;
}

/** Quotes that share a place with the range, in order; quotes never overlap one another. */
export function quotesOver(analysis: Analysis, span: Span): QuoteDraft[] {
  const { quotes } = analysis;
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle] as QuoteDraft).quotation.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: QuoteDraft[] = [];
  for (let i = low; i < quotes.length && (quotes[i] as QuoteDraft).quotation.start < span.end; i++)
    found.push(quotes[i] as QuoteDraft);
  return found;
}
