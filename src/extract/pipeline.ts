/** The stages in the order in which a document passes them. */
import { cleanText } from '../text/clean-text.ts';
import { sentences } from '../text/sentences.ts';
import { indexAt } from '../text/span.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import type { SourceDocument } from './document.ts';
import type { LanguagePack } from './language.ts';
import type { Analysis, PersonMention } from './model.ts';
import { cutBlocks, header } from './stages/blocks.ts';
import { clusterPeople } from './stages/entities.ts';
import { pairMarks } from './stages/quotation-marks.ts';
import { addDashSpeech, draftQuotes } from './stages/quotes.ts';

/**
 * Runs every stage over one document.
 * @param asked whether to note what was considered and let go
 */
export function analyse(document: SourceDocument, pack: LanguagePack, asked = false): Analysis {
  const clean = cleanText(document.text);
  const { text } = clean;
  const head = header(text);
  const analysis: Analysis = {
    document,
    clean,
    text,
    plain: pack.plain(text),
    published: document.metadata.published ?? head.date ?? pack.dateline(text),
    tokens: tokenize(text, pack.fold),
    blocks: cutBlocks(text, head.end, pack.blocks),
    sentences: [],
    quotations: [],
    places: [],
    mentions: [],
    entities: [],
    quotes: [],
    meeting: null,
    topics: [],
    documents: [],
    statements: [],
    considered: asked ? [] : null,
  };
  for (const block of analysis.blocks) {
    block.firstToken = indexAt(analysis.tokens, block.start);
    block.endToken = indexAt(analysis.tokens, block.end - 1) + 1;
  }
  analysis.quotations = pairMarks(text, analysis.blocks, pack.marks, (from, block) =>
    pack.breakOff(analysis, from, block.end),
  );
  cutSentences(analysis, pack);
  pack.findMentions(analysis);
  analysis.entities = clusterPeople(
    analysis.mentions.filter((mention): mention is PersonMention => mention.kind === 'person'),
    pack.fold,
  );
  addDashSpeech(analysis, pack);
  pack.judgeQuotations(analysis);
  pack.complete(analysis, draftQuotes(analysis, pack));
  return analysis;
}

function cutSentences(analysis: Analysis, pack: LanguagePack): void {
  const outer = analysis.quotations.filter((quotation) => quotation.parent === null);
  let q = 0;
  for (const block of analysis.blocks) {
    while (q < outer.length && (outer[q]?.end ?? 0) <= block.start) q++;
    const closed = [];
    for (let i = q; i < outer.length && (outer[i]?.start ?? 0) < block.end; i++)
      closed.push({ start: outer[i]?.start ?? 0, end: outer[i]?.end ?? 0 });
    const tokens: Token[] = analysis.tokens.slice(block.firstToken, block.endToken);
    for (const span of sentences(tokens, closed, pack.sentences)) {
      const firstToken = indexAt(analysis.tokens, span.start);
      analysis.sentences.push({
        ...span,
        index: analysis.sentences.length,
        block,
        firstToken,
        endToken: indexAt(analysis.tokens, span.end - 1) + 1,
      });
    }
  }
}
