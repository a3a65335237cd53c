/** From quotations that are speech to quotes: interrupted ones cut into parts, neighbours that the reporter only parts joined. */
import { blockAt, quotationsOver, sentenceAt } from '../lookup.ts';
import type { Analysis, Quotation, QuoteDraft } from '../model.ts';
import { overlaps, trim, type Span } from '../../text/span.ts';
import { cutSpeech, findDashSpeech, type Reporter, type Cut } from './dash-speech.ts';

/** A quote with the reporter's words around it. */
export interface QuoteContext {
  draft: QuoteDraft;
  before: Span;
  after: Span;
  between: Span[];
}

/** Speech by dashes joins `quotations`; where marks and dashes overlap, the outer one holds. */
export function addDashSpeech(analysis: Analysis, reporter: Reporter): void {
  const spoken = findDashSpeech(analysis, reporter).filter(
    ({ quotation }) =>
      !quotationsOver(analysis, quotation).some(
        (other) =>
          other.parent === null &&
          other.start < quotation.start &&
          other.end > quotation.start &&
          other.block === quotation.block,
      ),
  );
  for (const { quotation } of spoken) {
    for (const inner of quotationsOver(analysis, quotation))
      if (inner.parent === null && quotation.parts.some((part) => overlaps(part, inner))) inner.parent = quotation;
  }
  for (const { quotation } of spoken) analysis.quotations.push(quotation);
  analysis.quotations.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The quotes of the document in order, without speakers. */
export function draftQuotes(analysis: Analysis, reporter: Reporter): QuoteContext[] {
  const contexts: QuoteContext[] = [];
  for (const quotation of analysis.quotations) {
    if (quotation.verdict !== 'speech' || quotation.parent !== null) continue;
    const cut = cutQuotation(analysis, quotation, reporter);
    if (cut.parts.length === 0) continue;
    contexts.push({
      draft: {
        parts: cut.parts,
        partial: isPartial(analysis, quotation),
        quotation,
        speaker: { entity: null, cue: null, mention: null, certainty: 'implied', rule: 'none' },
      },
      before: { start: 0, end: quotation.start },
      after: { start: quotation.end, end: quotation.end },
      between: cut.between,
    });
  }
  for (const [i, context] of contexts.entries()) surround(analysis, context, contexts[i - 1], contexts[i + 1]);
  return contexts;
}

function cutQuotation(analysis: Analysis, quotation: Quotation, reporter: Reporter): Cut {
  const cuts = quotation.parts.map((part) =>
    cutSpeech(analysis, part, reporter, quotation.form === 'dash' || quotation.repair === 'unclosed'),
  );
  const parts = cuts.flatMap((cut) => cut.parts).flatMap((part) => withoutRemarks(analysis.text, part));
  const between = quotation.form === 'dash' ? gaps(quotation, parts, analysis) : cuts.flatMap((cut) => cut.between);
  return { parts, between, end: quotation.end };
}

/** The reporter's words between and behind the parts of a dash speech. */
function gaps(quotation: Quotation, parts: readonly Span[], analysis: Analysis): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < parts.length; i++) {
    const start = (parts[i] as Span).end;
    const end = parts[i + 1]?.start ?? quotation.end;
    if (/(?:[—–-]|^,)\s*\p{L}/u.test(analysis.text.slice(start, end))) found.push({ start, end });
  }
  return found;
}

/** `(Смеется.)` is the reporter's; an editor's `[… — Ред.]` stays. */
function withoutRemarks(text: string, part: Span): Span[] {
  const content = text.slice(part.start, part.end);
  const remark = /\(\p{Lu}\p{Ll}+[^()]{0,40}[.!]\)/u.exec(content);
  if (!remark) return [part];
  const front = trim(text, { start: part.start, end: part.start + remark.index });
  const back = { start: part.start + remark.index + remark[0].length, end: part.end };
  return [
    ...(front.end > front.start ? [front] : []),
    ...withoutRemarks(text, trim(text, back)).filter((rest) => rest.end > rest.start),
  ];
}

/** A fragment inside the reporter's sentence starts small, or stands behind something that is no colon and no full stop. */
function isPartial(analysis: Analysis, quotation: Quotation): boolean {
  if (quotation.form === 'dash') return false;
  const first = quotation.parts[0] as Span;
  if (/^[…\s]*\p{Ll}/u.test(analysis.text.slice(first.start, first.end)))
    return !/:\s*$/u.test(analysis.text.slice(quotation.block.start, quotation.start));
  const before = analysis.text.slice(quotation.block.start, quotation.start).trimEnd();
  return before !== '' && /[\p{L},]$/u.test(before);
}

/** The reporter's words around a quote: its sentence, cut at the neighbouring quotes. */
function surround(
  analysis: Analysis,
  context: QuoteContext,
  previous: QuoteContext | undefined,
  next: QuoteContext | undefined,
): void {
  const { quotation } = context.draft;
  const sentence = sentenceAt(analysis, quotation.start);
  const block = quotation.block;
  const previousEnd = previous && previous.draft.quotation.block === block ? previous.draft.quotation.end : block.start;
  const nextStart = next && next.draft.quotation.block === block ? next.draft.quotation.start : block.end;
  const lastPart = context.draft.parts.at(-1) as Span;
  const lastBlock = blockAt(analysis, lastPart.start) ?? block;
  context.before = {
    start: Math.max(Math.min(sentence?.start ?? block.start, quotation.start), previousEnd),
    end: quotation.start,
  };
  context.after = {
    start: quotation.end,
    end: lastBlock === block ? Math.max(nextStart, quotation.end) : lastBlock.end,
  };
}
