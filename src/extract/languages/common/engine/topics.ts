/** What was discussed: the objects of words of discussion, agendas, and lists that follow them. */
import { quotationsOver, sentenceAt } from '../../../lookup.ts';
import { overlaps, type Span, trim } from '../../../../text/span.ts';
import type { Block, ItemDraft } from '../../../model.ts';
import type { Document } from './document.ts';
import type { TopicCue } from './grammar.ts';

/** No list of topics is longer, in code units. */
const LONGEST = 1500;

/** All topics, each once, in order. */
export function findTopics(document: Document): ItemDraft[] {
  const { analysis, grammar } = document;
  const found: ItemDraft[] = [];
  for (const block of analysis.blocks) {
    const covered = new Map<string, number>();
    if (!['body', 'headline', 'subheading'].includes(block.kind)) continue;
    const content = document.plain(block);
    for (const cue of grammar.items.topics) {
      if (block.kind !== 'body' && !cue.list) continue;
      // Most paragraphs hold none, and looking costs less than getting ready to list them.
      if (content.search(cue.pattern) < 0) continue;
      for (const match of content.matchAll(cue.pattern)) {
        const start = block.start + match.index;
        // What a cue of that side has cut already is not cut again.
        if (start < (covered.get(cue.side) ?? 0)) continue;
        const sentence = sentenceAt(analysis, start);
        if (!sentence || inSpeech(document, start)) continue;
        if (grammar.items.pastTopics.test(analysis.plain.slice(Math.max(sentence.start, start - 300), start))) continue;
        const at = { start, end: start + match[0].length };
        const topics = topicsAt(document, block, sentence, at, cue);
        found.push(...topics);
        covered.set(cue.side, Math.max(at.end, topics.at(-1)?.end ?? 0));
      }
    }
  }
  const kept: ItemDraft[] = [];
  for (const item of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, item)) kept.push(item);
  }
  return kept;
}

const inSpeech = ({ analysis }: Document, at: number): boolean =>
  quotationsOver(analysis, { start: at, end: at + 1 }).some(({ verdict }) => verdict === 'speech');

function topicsAt(document: Document, block: Block, sentence: Span, cue: Span, kind: TopicCue): ItemDraft[] {
  const { analysis, grammar } = document;
  const rest = analysis.plain.slice(cue.end, block.end);
  // The topics stand below, one an item.
  const below = analysis.blocks[block.index + 1]?.kind === 'item';
  if (below && (block.kind !== 'body' || /:$/u.test(document.plain(block))) && rest.length < 80)
    return itemsBelow(document, block);
  // A label, and below it one paragraph with them all.
  const next = analysis.blocks[block.index + 1];
  if (block.kind !== 'body' && kind.list && next?.kind === 'body' && cue.end >= block.end - 1)
    return document.verbsIn(next).some(({ form }) => form === 'finite')
      ? []
      : grammar.items.splitTopics(analysis, next).map((item) => ({ ...item, rule: 'agenda-list' }));
  if (block.kind !== 'body') return [];
  if (kind.list && !/[:—–-]$/u.test(document.plain(cue).trimEnd()) && !/^\s*[:—–-]/u.test(rest)) return [];
  const span =
    kind.side === 'behind'
      ? { start: cue.end, end: Math.min(Math.max(sentence.end, cue.end), cue.end + LONGEST) }
      : { start: Math.max(sentence.start, cue.start - LONGEST), end: cue.start };
  return grammar.items.splitTopics(analysis, span).map((item) => ({ ...item, rule: 'discussed' }));
}

function itemsBelow({ analysis }: Document, block: Block): ItemDraft[] {
  const found: ItemDraft[] = [];
  for (let i = block.index + 1; i < analysis.blocks.length; i++) {
    const item = analysis.blocks[i] as Block;
    if (item.kind !== 'item') break;
    const span = trim(analysis.text, item, /[\s;.,•*·●▪◦–—-]/u);
    const number = /^(?:\d{1,2}[.)]|\p{Ll}\))\s*/u.exec(analysis.plain.slice(span.start, span.end));
    found.push({ start: span.start + (number?.[0].length ?? 0), end: span.end, rule: 'agenda-list' });
  }
  return found;
}
