/** Named documents: titles in marks that say so themselves, or whose noun or verb does. */
import { quotationsOver } from '../../../../lookup.ts';
import { indexAt, type Span } from '../../../../../text/span.ts';
import type { ItemDraft, Quotation } from '../../../../model.ts';
import type { Token } from '../../../../../text/tokens.ts';
import { unmarkedTitles } from './unmarked-titles.ts';
import type { Discourse } from '../speech/discourse.ts';

/** Finds the documents in order, each title once. */
export function findDocuments(discourse: Discourse): ItemDraft[] {
  const { analysis, language } = discourse;
  const found: ItemDraft[] = [];
  const known = new Set<string>();
  for (const quotation of analysis.quotations) {
    if (quotation.verdict !== 'title' || quotation.block.kind === 'boilerplate' || quotation.block.kind === 'credit')
      continue;
    const rule = ruleOf(discourse, quotation);
    const part = quotation.parts[0];
    if (!rule || !part) continue;
    const key = language.fold(analysis.text.slice(part.start, part.end));
    if (known.has(key)) continue;
    known.add(key);
    found.push({ ...part, rule });
  }
  for (const title of allUnmarked(discourse)) {
    const key = language.fold(analysis.text.slice(title.start, title.end));
    if (known.has(key)) continue;
    known.add(key);
    found.push({ ...title, rule: 'unmarked' });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The titles without marks; what stands in a title's own marks is told already. */
const allUnmarked = (discourse: Discourse): Span[] =>
  discourse.analysis.sentences
    .filter(({ block }) => block.kind === 'body' || block.kind === 'item')
    .flatMap((sentence) => unmarkedTitles(discourse, sentence))
    .filter((title) => !quotationsOver(discourse.analysis, title).some(({ verdict }) => verdict === 'title'));

function ruleOf(discourse: Discourse, quotation: Quotation): string | undefined {
  const { tokens, language } = discourse;
  const first = quotation.parts[0] as Span;
  if (/^\p{Ll}/u.test(discourse.analysis.text.slice(first.start, first.start + 1))) return undefined;
  const from = indexAt(tokens, first.start);
  const end = indexAt(tokens, first.end - 1) + 1;
  let behind = indexAt(tokens, quotation.end);
  // A suffix stands at the closing mark: “X”ni.
  if (tokens[behind]?.start === quotation.end && tokens[behind]?.kind === 'word') behind++;
  for (let i = behind; i < behind + 3; i++) {
    if (tokens[i]?.kind === 'mark' || (tokens[i]?.start ?? Infinity) >= quotation.block.end) break;
    if (language.documents.match(tokens, i)) return 'noun-behind';
  }
  for (let i = Math.max(from, end - 3); i < end; i++) if (language.documents.match(tokens, i)) return 'says-itself';
  const words = discourse.lower.slice(quotation.end, Math.min(quotation.block.end, quotation.end + 45));
  return language.lexicon.adopted.test(words) && (tokens[behind] as Token | undefined)?.capitals === 'lower'
    ? 'adopted'
    : undefined;
}
