/** Reported speech: a sentence that reports, or the clause of one that quotes as well. */
import { quotationsOver } from '../../../../../lookup.ts';
import type { StatementDraft } from '../../../../../model.ts';
import type { Discourse } from '../discourse.ts';
import { besideQuotes } from './beside-quotes.ts';
import { whole } from './whole.ts';

/** Finds the statements of a document in order. */
export function findStatements(discourse: Discourse): StatementDraft[] {
  const found: StatementDraft[] = [];
  for (const sentence of discourse.analysis.sentences) {
    const { kind } = sentence.block;
    if (kind !== 'body' && kind !== 'item' && kind !== 'headline') continue;
    const speech = quotationsOver(discourse.analysis, sentence).filter(
      ({ verdict, parent }) => verdict === 'speech' && parent === null,
    );
    if (speech.some(({ start, end, form }) => start < sentence.start && end > sentence.start && form === 'marks'))
      continue;
    if (speech.some(({ form }) => form === 'dash')) continue;
    const own = speech.length > 0 ? besideQuotes(discourse, sentence, speech) : whole(discourse, sentence, found);
    found.push(...own);
  }
  return found;
}
