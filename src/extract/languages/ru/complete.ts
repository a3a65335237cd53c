/** The second half of the pipeline in Russian: speakers first, then everything that needs to know who is who. */
import type { Analysis } from '../../model.ts';
import type { QuoteContext } from '../../stages/quotes.ts';
import type { Span } from '../../../text/span.ts';
import { attribute } from './speech/attribution.ts';
import { findDocuments } from './meeting/documents.ts';
import { carryAnswersOn, headlineOf, Interview } from '../common/interview.ts';
import { findMeeting } from './meeting/meeting.ts';
import { Referents } from './speech/reference.ts';
import { askedByReporters, notToOneself } from './speech/replies.ts';
import { interviewers } from './speech/interviewers.ts';
import { ledIn, saidBefore } from './speech/said-before.ts';
import { reporterHasWord } from './speech/reporter-has-word.ts';
import { findStatements } from './speech/statements.ts';
import { findTopics } from './meeting/topics.ts';

/** Fills `quotes`, `statements`, `meeting`, `topics` and `documents`. */
export function complete(analysis: Analysis, contexts: QuoteContext[]): void {
  const referents = new Referents(analysis);
  carryAnswersOn(analysis, contexts, (block) => reporterHasWord(analysis, block));
  const left = attributeAll(analysis, referents, contexts);
  analysis.quotes = left.map(({ draft }) => draft);
  analysis.statements = findStatements(analysis, referents);
  analysis.meeting = findMeeting(analysis, referents);
  analysis.topics = findTopics(analysis);
  analysis.documents = findDocuments(analysis);
  for (const entity of referents.collectiveEntities) analysis.entities.push(entity);
}

/** Gives speakers in the order of the text, and joins a quotation that only the reporter's words part from the one before. */
function attributeAll(analysis: Analysis, referents: Referents, contexts: readonly QuoteContext[]): QuoteContext[] {
  const asking = interviewers(analysis, referents);
  const interview = new Interview(analysis, contexts, (at) => referents.lastSubjectBut(asking, at), asking);
  const kept: QuoteContext[] = [];
  for (const context of contexts) {
    const { draft } = context;
    const previous = kept.at(-1);
    const own =
      previous && (contrasts(analysis, previous, context) || resumes(analysis, previous, context))
        ? undefined
        : attribute(analysis, referents, draft, context);
    if (!own && previous && continues(analysis, previous, context)) {
      previous.draft.parts.push(...draft.parts);
      previous.after = context.after;
      continue;
    }
    const found =
      own ??
      ledIn(analysis, referents, context) ??
      interview.speaker(draft) ??
      saidBefore(analysis, referents, context) ??
      draft.speaker;
    draft.speaker = askedByReporters(analysis, context, notToOneself(analysis, referents, previous, context, found));
    if (draft.speaker.entity && draft.speaker.entity.kind === 'person')
      referents.spoke(draft.quotation.start, draft.speaker.entity);
    kept.push(context);
  }
  answeredByOne(analysis, kept);
  const open = kept.filter(({ draft }) => draft.quotation.block.kind !== 'body' && !draft.speaker.entity);
  const contents = kept.map((context) => content(analysis, context));
  for (const context of open.slice(0, MOST_HEADLINES)) {
    borrow(context, kept, contents);
    const { draft } = context;
    if (!draft.speaker.entity && !draft.speaker.cue) draft.speaker = headlineOf(interview, draft) ?? draft.speaker;
  }
  return kept;
}

/**
 * `— Из Караганды, — смеется Рейн. … — Какой экспонат любимый? — Печная дверца.`: where all dashes that a reporter
 * explains are one person's, an answer that nobody explains is hers, too.
 */
function answeredByOne(analysis: Analysis, kept: readonly QuoteContext[]): void {
  const dashes = kept.filter(({ draft }) => draft.quotation.form === 'dash');
  const known = new Set(dashes.flatMap(({ draft: { speaker } }) => (speaker.entity ? [speaker.entity] : [])));
  const [one] = known;
  if (known.size !== 1 || one?.kind !== 'person') return;
  const asks = ({ draft }: QuoteContext): boolean =>
    /\?\s*$/u.test(analysis.text.slice(draft.quotation.start, draft.parts.at(-1)?.end));
  for (const [i, context] of dashes.entries()) {
    const before = dashes[i - 1];
    if (!before || !asks(before) || asks(context) || context.draft.speaker.rule !== 'none') continue;
    if (context.draft.quotation.block.index - before.draft.quotation.block.index > 1) continue;
    context.draft.speaker = { entity: one, cue: null, mention: null, certainty: 'implied', rule: 'answered-by-one' };
  }
}

/** `«A», — сказал X. «B».`: the second stretch has no reporter of its own. */
function continues(analysis: Analysis, previous: QuoteContext, context: QuoteContext): boolean {
  if (contrasts(analysis, previous, context) || resumes(analysis, previous, context)) return true;
  const a = previous.draft.quotation;
  const b = context.draft.quotation;
  if (a.block !== b.block || previous.draft.partial || !previous.draft.speaker.cue) return false;
  const between: Span = { start: a.end, end: b.start };
  const words = analysis.plain.slice(between.start, between.end);
  if (context.draft.partial) return false;
  // One reporter's clause, closed by a full stop, nothing else.
  return /^[\s,.!?…»”"]*[—–-][^.!?…]{3,200}\.\s*(?:[—–-]{1,2}\s*)?[«“"„]?$/u.test(words);
}

/** `"Мы не торопимся", - сказал он, - "но и не опаздываем"`: dashes around the reporter, marks closed and opened again. */
function resumes(analysis: Analysis, previous: QuoteContext, context: QuoteContext): boolean {
  const a = previous.draft.quotation;
  const b = context.draft.quotation;
  return (
    a.block === b.block &&
    b.start - a.end < 140 &&
    previous.draft.speaker.cue !== null &&
    /^[\s,.!?…»”"]*[—–-]{1,2}[^.!?…«»"“”]{3,120},\s*[—–-]{1,2}\s*[«“"„]?$/u.test(analysis.text.slice(a.end, b.start))
  );
}

/** `одни хотят «получать деньгами», другие — «платить киловаттами»`: one source tells of both. */
function contrasts(analysis: Analysis, previous: QuoteContext, context: QuoteContext): boolean {
  const a = previous.draft.quotation;
  const b = context.draft.quotation;
  const words = b.start - a.end < 60 ? analysis.plain.slice(a.end, b.start) : '';
  const front = analysis.plain.slice(Math.max(a.block.start, a.start - 60), a.start);
  return (
    a.block === b.block &&
    /^,\s(?:а\s)?(?:другие|вторые|третьи|остальные)\s*[—–-]{1,2}\s*$/u.test(words) &&
    /(?:^|[\s(])(?:одни|первые|часть)\s[^.!?]{0,40}$/iu.test(front)
  );
}

/** A document has a handful of quoted headlines; in one that has more, looking for all their speakers would take too long. */
const MOST_HEADLINES = 50;

/** A quoted cross-head or headline belongs to whoever says the words below it. */
function borrow(context: QuoteContext, all: readonly QuoteContext[], contents: readonly string[]): void {
  const own = all.indexOf(context);
  const words = contents[own]?.slice(0, 40) ?? '';
  const spoken = (i: number): boolean => i !== own && all[i]?.draft.speaker.entity !== null;
  const same =
    all.find((_, i) => spoken(i) && contents[i]?.includes(words)) ??
    all.find((_, i) => spoken(i) && shortens(words.split(' '), (contents[i] ?? '').split(' ')));
  const next = all.slice(own + 1).find(({ draft }) => draft.speaker.entity?.kind === 'person');
  // `Голос с места: «А май какого года?»` is no cross-head.
  const { quotation } = context.draft;
  const crossHead = quotation.block.kind === 'subheading' && quotation.start === quotation.block.start;
  const source = same ?? (crossHead ? next : undefined);
  if (source)
    context.draft.speaker = {
      ...source.draft.speaker,
      cue: null,
      certainty: 'implied',
      rule: same ? 'repeated-below' : 'cross-head',
    };
}

/** `Ближайший к Астане порт — Копер` for `Ближайший к Астане порт Адриатики — Копер`: a headline leaves out a word or two. */
function shortens(headline: readonly string[], words: readonly string[]): boolean {
  const own = headline.filter(Boolean);
  if (own.length < 3) return false;
  let first = -1;
  let at = 0;
  for (const [i, word] of words.entries()) {
    if (word !== own[at]) continue;
    if (first < 0) first = i;
    if (++at === own.length) return i - first < own.length + 4;
  }
  return false;
}

function content(analysis: Analysis, context: QuoteContext): string {
  return context.draft.parts
    .map((part) => analysis.plain.slice(part.start, part.end))
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\d ]/gu, '');
}
