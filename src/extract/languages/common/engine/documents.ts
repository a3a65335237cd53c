/** Named documents: titles in marks beside a noun for a document, and titles that a capital begins. */
import { contains, overlaps, trim } from '../../../../text/span.ts';
import type { ItemDraft } from '../../../model.ts';
import type { Document } from './document.ts';

/** All named documents, each once. */
export function findDocuments(document: Document): ItemDraft[] {
  const { analysis, grammar } = document;
  const marks = marked(document);
  const capitals = grammar.items
    .capitalTitles(analysis)
    .map((span) => ({ ...trim(analysis.text, span, /[\s.;,]/u), rule: 'capital-title' }))
    .filter((span) => !marks.some((other) => overlaps(other, span) && !contains(span, other)));
  const found: ItemDraft[] = [...marks, ...capitals].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: ItemDraft[] = [];
  const seen = new Set<string>();
  for (const item of found) {
    const last = kept.at(-1);
    if (last && overlaps(last, item)) continue;
    const key = stem(document, analysis.text.slice(item.start, item.end));
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(item);
  }
  return kept;
}

const stem = ({ grammar }: Document, title: string): string =>
  grammar
    .fold(title)
    .replace(/[^\p{L}\d ]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => word.slice(0, 6))
    .join(' ');

/** `the programme «Corridor without pauses»`, `“Yeşil Dünya” bildirisi`, a row of titles. */
function marked(document: Document): ItemDraft[] {
  const { analysis, grammar, tokens } = document;
  const found: ItemDraft[] = [];
  let previous = -1;
  for (const quotation of analysis.quotations) {
    const part = quotation.parts[0];
    if (quotation.verdict !== 'title' || !part || ['credit', 'boilerplate'].includes(quotation.block.kind)) continue;
    const content = analysis.plain.slice(part.start, part.end);
    if (/^\p{Ll}/u.test(content)) continue;
    const open = document.tokenAt(quotation.start);
    const close = document.tokenAt(quotation.end);
    const near = [tokens[open - 1], tokens[open - 2]].map((token) => token?.norm ?? '');
    const behind =
      tokens[close]?.kind === 'word' ? [tokens[close], tokens[close + 1]].map((token) => token?.norm ?? '') : [];
    const front = grammar.items.isDocumentNoun(near[0] ?? '') || grammar.items.isDocumentNoun(`${near[1]} ${near[0]}`);
    const back =
      grammar.titles.sides.includes('behind') &&
      (grammar.items.isDocumentNoun(behind[0] ?? '') || grammar.items.isDocumentNoun(`${behind[0]} ${behind[1]}`));
    const joined = previous >= 0 && /^\s*(?:,|\p{L}{1,4})\s*$/u.test(analysis.text.slice(previous, quotation.start));
    const other =
      grammar.titles.isTitleNoun(near[0] ?? '') ||
      (grammar.titles.sides.includes('behind') && grammar.titles.isTitleNoun(behind[0] ?? ''));
    const self = grammar.items.selfTitle.test(content) && !(other && !front && !back);
    if (!front && !back && !joined && !self) continue;
    previous = quotation.end;
    found.push({ ...part, rule: front || back ? 'noun-and-title' : joined ? 'title-in-a-row' : 'title-of-a-document' });
  }
  return found;
}
