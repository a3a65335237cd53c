/** Reported speech: the sentence, or the clause of a mixed sentence, that gives what somebody said in the reporter's words. */
import { quotationsOver, quotesOver } from '../../../lookup.ts';
import type { Sentence, SpeakerAnswer, StatementDraft } from '../../../model.ts';
import { type Span, overlaps } from '../../../../text/span.ts';
import type { Document } from './document.ts';
import type { Referents } from './referents.ts';
import { clausesOf } from './statement-clauses.ts';
import { headline, listHead, listItem, pointsBack, tidy } from './statement-frames.ts';
import { reporter } from './statement-reporter.ts';

/** All statements, in order. */
export function findStatements(document: Document, referents: Referents): StatementDraft[] {
  const { analysis } = document;
  const found: StatementDraft[] = [];
  let list: SpeakerAnswer | null = null;
  const asked = questionBlocks(document);
  for (const sentence of analysis.sentences) {
    const { kind } = sentence.block;
    if (asked.has(sentence.block.index) || /\?$/u.test(document.plain(sentence))) continue;
    if (kind === 'item' && list) {
      const item = listItem(document, sentence, list);
      if (item) found.push(item);
      continue;
    }
    if (kind !== 'item') list = listHead(document, referents, sentence);
    if (kind !== 'body' && kind !== 'headline' && kind !== 'subheading') continue;
    if (list) continue;
    const headed = kind === 'body' ? undefined : headline(document, referents, sentence);
    if (headed) found.push(headed);
    if (headed || kind === 'subheading') continue;
    if (isReportersSentence(document, sentence) || leadsIn(document, sentence)) continue;
    if (document.grammar.speech.pointsBack?.test(document.plain(sentence))) {
      const back = pointsBack(document, referents, sentence, found);
      if (back) found.push(back);
      continue;
    }
    for (const clause of clausesOf(document, sentence)) {
      const speaker = reporter(document, referents, clause, kind === 'headline');
      if (!speaker || isSpoken(document, clause)) continue;
      const span = tidy(document, clause);
      if (span.end - span.start > 12) found.push({ ...span, speaker });
    }
  }
  return found;
}

/** The clause stands in somebody's own words: the second stretch of a quote in parts. */
const isSpoken = ({ analysis }: Document, { start, end }: Span): boolean =>
  quotationsOver(analysis, { start, end }).some(
    ({ verdict, parts }) =>
      verdict === 'speech' && parts.some((part) => part.start <= start + 1 && end <= part.end + 2),
  );

/** `Your critics say …`: paragraphs of an interview, of one sentence to the guest, that a paragraph of speech answers. */
function questionBlocks(document: Document): Set<number> {
  const { quotes, sentences, blocks } = document.analysis;
  const asked = new Set<number>();
  if (quotes.filter(({ speaker }) => speaker.rule === 'interview-answer').length < 2) return asked;
  const spoken = new Set(quotes.map(({ quotation }) => quotation.block.index));
  const lengths = new Map<number, number>();
  for (const { block } of sentences) lengths.set(block.index, (lengths.get(block.index) ?? 0) + 1);
  for (const { quotation } of quotes) {
    const above = blocks[quotation.block.index - 1];
    if (!above || quotation.start - quotation.block.start > 3 || spoken.has(above.index)) continue;
    const addressed = document.grammar.speech.firstPerson.test(document.plain(above));
    if (above.kind === 'body' && lengths.get(above.index) === 1 && addressed) asked.add(above.index);
  }
  return asked;
}

/** A sentence that only says who spoke the words before it: `“Why?” Durrani asked.` */
function isReportersSentence({ analysis }: Document, sentence: Sentence): boolean {
  return quotesOver(analysis, { start: Math.max(0, sentence.start - 400), end: sentence.start }).some(
    ({ speaker, quotation }) =>
      quotation.end <= sentence.start && speaker.cue !== null && overlaps(speaker.cue, sentence),
  );
}

/** `X said:` above the words themselves. */
function leadsIn(document: Document, sentence: Sentence): boolean {
  const next = document.analysis.sentences[sentence.index + 1];
  if (!next || !/:$/u.test(document.plain(sentence))) return false;
  return quotesOver(document.analysis, next).some(({ quotation }) => quotation.start <= next.start);
}
