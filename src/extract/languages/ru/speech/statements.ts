/** Reported speech: the sentence, or the clause of a mixed sentence, that gives what somebody said in the reporter's words. */
import { quotesOver } from '../../../lookup.ts';
import { overlaps } from '../../../../text/span.ts';
import type { Analysis, Sentence, SpeakerAnswer, StatementDraft } from '../../../model.ts';
import { verbsIn } from './clauses.ts';
import { isHeadline, namedBeside } from './name-beside.ts';
import { pointsBack, statementBefore } from './points-back.ts';
import type { Referents } from './reference.ts';
import { hasContent } from './reports.ts';
import { tidy } from './statement-bounds.ts';
import { listHead, listInLine, listItem } from './statement-lists.ts';
import { clausesOf, withoutDeedBehind, withoutJointHead, withoutJointTail, withoutMood } from './statement-clauses.ts';
import { reporterOf } from './statement-reporter.ts';
import { verb } from '../tables/verb-table.ts';

/** All statements, in order. */
export function findStatements(analysis: Analysis, referents: Referents): StatementDraft[] {
  const found: StatementDraft[] = [];
  let list: SpeakerAnswer | null = null;
  for (const sentence of analysis.sentences) {
    const { kind } = sentence.block;
    if (kind === 'item' && list) {
      const item = listItem(analysis, sentence, list);
      if (item) found.push(item);
      continue;
    }
    if (kind !== 'item') list = listHead(analysis, referents, sentence);
    if (kind !== 'body' && !isHeadline(analysis, sentence)) continue;
    const inLine = listInLine(analysis, referents, sentence);
    if (inLine) {
      found.push(...inLine);
      continue;
    }
    const headed = namedBeside(analysis, referents, sentence);
    if (headed) {
      found.push(headed);
      continue;
    }
    if (list || kind === 'item') continue;
    const back = statementBefore(analysis, referents, sentence, found.at(-1));
    if (back) {
      found.push({ ...back, ...tidy(analysis, back) });
      continue;
    }
    if (
      quotesOver(analysis, { start: sentence.start - 400, end: sentence.end }).some(
        ({ speaker }) =>
          speaker.rule.startsWith('so-answered') && speaker.cue !== null && overlaps(speaker.cue, sentence),
      )
    )
      continue;
    if (pointsBack(analysis, sentence)) continue;
    if (asks(analysis, sentence) || isCueAlone(analysis, sentence)) continue;
    for (const clause of clausesOf(analysis, sentence)) {
      const speaker = reporterOf(analysis, referents, clause, kind === 'headline' || kind === 'subheading');
      if (!speaker) continue;
      const words = withoutDeedBehind(analysis, withoutJointTail(analysis, clause));
      const own = withoutMood(analysis, withoutJointHead(analysis, words));
      const span = tidy(analysis, own);
      if (span.end - span.start > 12) found.push({ ...span, speaker });
    }
  }
  return found;
}

/** `Чего он ждет от конкурса?`: the reporter's own question; a reported one has `ли` or a verb of asking. */
function asks(analysis: Analysis, sentence: Sentence): boolean {
  return (
    /\?$/u.test(analysis.text.slice(sentence.start, sentence.end)) &&
    !verbsIn(analysis, sentence).some((form) =>
      /^(?:спр|поинтерес|интерес|осведом|ответ)/u.test(analysis.tokens[form.token]?.norm ?? ''),
    )
  );
}

/** `поинтересовались журналисты.`: what a lower-case verb of speech opens attributes speech that nothing set off. */
function isCueAlone(analysis: Analysis, sentence: Sentence): boolean {
  const first = analysis.tokens[sentence.firstToken];
  return first?.capitals === 'lower' && verb(first.norm)?.class === 'say' && !hasContent(analysis, sentence.firstToken);
}
