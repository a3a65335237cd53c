/** Reported speech: the sentence, or the clause of a mixed sentence, that gives what somebody said in the reporter's words. */
import { quotesOver } from '../../../lookup.ts';
import { overlaps, type Span, trim } from '../../../../text/span.ts';
import type { Analysis, Sentence, SpeakerAnswer, StatementDraft } from '../../../model.ts';
import { mentionsIn, nominative, tokenAt, verbsIn } from './clauses.ts';
import { pointsBack, statementBefore } from './points-back.ts';
import type { Referents } from './reference.ts';
import { reportsAs } from './reports.ts';
import { clausesOf, withoutJointTail } from './statement-clauses.ts';
import { reporterOf } from './statement-reporter.ts';

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
    if (kind !== 'body' && kind !== 'headline') continue;
    const headed = kind === 'headline' ? headline(analysis, referents, sentence) : undefined;
    if (headed) {
      found.push(headed);
      continue;
    }
    if (list) continue;
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
    for (const clause of clausesOf(analysis, sentence)) {
      const speaker = reporterOf(analysis, referents, clause, kind === 'headline');
      if (!speaker) continue;
      const span = tidy(analysis, withoutJointTail(analysis, clause));
      if (span.end - span.start > 12) found.push({ ...span, speaker });
    }
  }
  return found;
}

/** `Прокуратура: скрипки вывозили под видом дров`: a headline that gives a speaker and no marks. */
function headline(analysis: Analysis, referents: Referents, sentence: Sentence): StatementDraft | undefined {
  const [first] = mentionsIn(analysis, sentence, 1);
  const start = first?.kind === 'person' ? first.whole.start : first?.start;
  if (!first || start !== sentence.start || first.kind === 'pronoun' || !nominative(first)) return undefined;
  if (!/^:\s+[^«“"„]/u.test(analysis.text.slice(first.end, first.end + 4)) || quotesOver(analysis, sentence).length > 0)
    return undefined;
  if (verbsIn(analysis, { start: first.end, end: sentence.end }).length === 0) return undefined;
  const entity = referents.resolve(first);
  return entity
    ? {
        ...tidy(analysis, sentence),
        speaker: { entity, cue: { start, end: first.end }, mention: first, certainty: 'implied', rule: 'headline' },
      }
    : undefined;
}

/** `Министры:` above a list whose items report. */
function listHead(analysis: Analysis, referents: Referents, sentence: Sentence): SpeakerAnswer | null {
  const content = analysis.plain.slice(sentence.start, sentence.end);
  if (!/:$/u.test(content) || content.length > 60) return null;
  const group = mentionsIn(analysis, sentence).find(
    (mention) => mention.kind === 'group' || (mention.kind === 'role' && mention.readings[0]?.plural),
  );
  if (!group || verbsIn(analysis, sentence).length > 0) return null;
  const entity = referents.resolve(group);
  return entity
    ? { entity, cue: { start: sentence.start, end: sentence.end }, mention: group, certainty: 'certain', rule: 'list' }
    : null;
}

function listItem(analysis: Analysis, sentence: Sentence, head: SpeakerAnswer): StatementDraft | undefined {
  const first = verbsIn(analysis, sentence)[0];
  if (!first || !reportsAs(analysis, first) || first.token - sentence.firstToken > 2) return undefined;
  return { ...trim(analysis.text, sentence, /[\s;.,•*–—-]/u), speaker: head };
}

/** Without leading marks and a trailing comma. */
function tidy(analysis: Analysis, clause: Span): Span {
  const span = trim(analysis.text, clause, /\s/u);
  let { start, end } = span;
  start = behindDateline(analysis, { start, end });
  while (end > start && /[,:;—–\s-]/u.test(analysis.text.charAt(end - 1))) end--;
  while (start < end && /[—–,:;\s-]/u.test(analysis.text.charAt(start))) start++;
  return { start, end };
}

/** `ТЕГЕРАН, 22 мая 2026 года. /ИРАНПРЕСС/ -- Линия заработает …`: the publisher's line at the head of the first sentence. */
function behindDateline(analysis: Analysis, span: Span): number {
  const { tokens } = analysis;
  const first = tokenAt(analysis, span.start);
  if (tokens[first]?.capitals !== 'upper' || (tokens[first]?.text.length ?? 0) < 3) return span.start;
  for (let i = first + 1; i < first + 24; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || !next || next.start >= span.end) return span.start;
    const dash = /^[—–-]+$/u.test(token.text) && (token.spaceBefore || tokens[i - 1]?.text === '-');
    if (dash && !/^[—–-]+$/u.test(next.text)) return next.start;
    const furniture =
      token.kind !== 'word' || token.capitals === 'upper' || MONTH.test(token.norm) || token.text.length <= 3;
    if (!furniture) return span.start;
  }
  return span.start;
}

const MONTH = /^(?:январ|феврал|март|апрел|ма[йя]$|июн|июл|август|сентябр|октябр|ноябр|декабр|год)/u;
