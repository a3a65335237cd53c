/** One speech in marks that the reporter parts: `“Burası sessiz” diye söze girdi X, “ama rüzgâr konuşur.”` */
import type { QuoteContext } from '../../../../stages/quotes.ts';
import { indexAt } from '../../../../../text/span.ts';
import type { Discourse } from './discourse.ts';

/** So many letters may the reporter's words between two stretches take. */
const LONGEST = 260;

/** Puts together the stretches that nothing but the reporter's one clause parts. */
export function rejoined(discourse: Discourse, contexts: readonly QuoteContext[]): QuoteContext[] {
  const kept: QuoteContext[] = [];
  for (const context of contexts) {
    const previous = kept.at(-1);
    if (previous && goesOn(discourse, previous, context)) {
      previous.draft.parts.push(...context.draft.parts);
      continue;
    }
    kept.push(context);
  }
  return kept;
}

/** The second stretch has no reporter of its own, and the first one's clause ends in front of it. */
function goesOn(discourse: Discourse, previous: QuoteContext, context: QuoteContext): boolean {
  const [a, b] = [previous.draft.quotation, context.draft.quotation];
  if (a.block !== b.block || a.form === 'dash' || b.form === 'dash') return false;
  if (previous.draft.partial || previous.between.length > 0) return false;
  const start = previous.draft.parts.at(-1)?.end ?? a.end;
  const between = { start: Math.max(start, a.end), end: b.start };
  const words = discourse.analysis.text.slice(between.start, between.end);
  if (words.length > LONGEST || !/\p{L}/u.test(words)) return false;
  const clause = words.trim().replace(/^[,.!?…—–\s-]+/u, '');
  if (/[.!?…]\s+\S/u.test(clause.replace(/(?<=\p{Lu})\.\s/gu, ' ')) || !/[.,—–-]$/u.test(clause)) return false;
  const spoken = discourse.verbsIn(between).some(({ class: kind, mood }) => kind !== 'joint' && mood === 'finite');
  return spoken && !reportedBehind(discourse, context);
}

/** The second stretch has a verb of its own: `“…” diye ekledi`. */
function reportedBehind(discourse: Discourse, { draft, after }: QuoteContext): boolean {
  const { tokens, language, analysis } = discourse;
  const closed = /[.!?…]["”»’'“]?$/u.test(analysis.text.slice(draft.quotation.start, draft.quotation.end));
  const from = indexAt(tokens, draft.quotation.end);
  // `«…», – деп қоймады әжей`
  let word = from;
  while (/^[,—–-]$/u.test(tokens[word]?.text ?? '')) word++;
  if (language.verbs.isQuotative(tokens[word]?.norm ?? '') && (tokens[word]?.start ?? after.end) < after.end)
    return true;
  for (let i = from; i < tokens.length && (tokens[i]?.start ?? after.end) < after.end; i++) {
    const token = tokens[i];
    if (/^[.!?…]$/u.test(token?.text ?? '')) return false;
    // `“… yetmez.” Bakan ekledi`: a sentence of its own.
    if (closed && i === from && token?.capitals !== 'lower' && token?.kind === 'word') return false;
    const form = language.verbs.endingAt(tokens, i);
    if (form && form.class !== 'joint') return true;
  }
  return false;
}
