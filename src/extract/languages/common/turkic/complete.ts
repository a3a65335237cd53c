/** The second half of the pipeline: who is at home where, who speaks, and then everything that needs to know. */
import type { Analysis, Block, Entity } from '../../../model.ts';
import type { QuoteContext } from '../../../stages/quotes.ts';
import { carryAnswersOn, Interview, takesTurns } from '../interview.ts';
import { findDocuments } from './meeting/documents.ts';
import { findMeeting } from './meeting/meeting.ts';
import { findTopics } from './meeting/topics.ts';
import { placeUntold, settleCountries } from './origins/settle-countries.ts';
import { attribute } from './speech/attribution/attribution.ts';
import { Discourse } from './speech/discourse.ts';
import { rejoined } from './speech/rejoined.ts';
import { findStatements } from './speech/statements/statements.ts';
import type { Language } from './words/language.ts';

/** Fills `quotes`, `statements`, `meeting`, `topics` and `documents`. */
export function complete(language: Language, analysis: Analysis, drafted: QuoteContext[]): void {
  const discourse = new Discourse(language, analysis, settleCountries(language, analysis));
  discourse.readSubjects();
  const contexts = rejoined(discourse, drafted);
  if (takesTurns(analysis)) carryAnswersOn(analysis, contexts, (block) => reports(discourse, block));
  for (const context of contexts) {
    context.draft.speaker = attribute(discourse, context) ?? context.draft.speaker;
    const { entity } = context.draft.speaker;
    if (entity) discourse.acted(context.draft.quotation.end, entity, true);
  }
  answers(discourse, contexts);
  for (const context of contexts.slice(0, MOST_HEADLINES))
    if (!context.draft.speaker.entity && /^(?:none|headline-lead)$/u.test(context.draft.speaker.rule))
      borrow(language, analysis, context, contexts);
  analysis.quotes = contexts.map(({ draft }) => draft);
  analysis.statements = findStatements(discourse);
  analysis.meeting = findMeeting(discourse);
  for (const { value } of analysis.meeting?.participants ?? []) placeUntold(value, language.lexicon.home);
  analysis.topics = findTopics(discourse);
  analysis.documents = findDocuments(discourse);
  for (const entity of discourse.collectives) analysis.entities.push(entity);
}

/** Turns of an interview that nobody attributes: a question is the newsroom's, an answer the one's who was introduced. */
function answers(discourse: Discourse, contexts: readonly QuoteContext[]): void {
  const interview = new Interview(
    discourse.analysis,
    contexts,
    (at) => discourse.lastSubject(at) ?? onlyPerson(discourse),
    new Set(),
    true,
  );
  for (const { draft } of contexts) {
    const { rule } = draft.speaker;
    if (draft.quotation.form === 'dash' && rule === 'unknown-role')
      draft.speaker = { ...draft.speaker, entity: interview.guest };
    else if (rule === 'none') draft.speaker = interview.speaker(draft) ?? draft.speaker;
  }
}

/** Whether somebody reports in a paragraph, or is told of by his surname alone, as nobody tells of himself. */
function reports(discourse: Discourse, block: Block): boolean {
  const first = discourse.mentionsIn(block)[0];
  if (discourse.framedIn(block)) return true;
  const opens = first?.kind === 'person' && first.start - block.start <= 2;
  if (opens && (first.words.length === 1 || isToldWho(discourse, first.endToken))) return true;
  return (
    discourse.subjectIn(block) !== undefined &&
    discourse.verbsIn(block).some(({ class: kind, mood }) => kind !== 'joint' && kind !== 'manner' && mood === 'finite')
  );
}

/** `Мерей Дәулетқызы – Азия чемпионы.`: a dash parts a name from what is told of it. */
function isToldWho({ tokens }: Discourse, at: number): boolean {
  const dash = tokens[at];
  return dash?.spaceBefore === true && /^[–—-]$/u.test(dash.text) && tokens[at + 1]?.spaceBefore === true;
}

/** The one person of whom a document speaks. */
function onlyPerson({ analysis }: Discourse): Entity | null {
  const people = analysis.entities.filter(({ kind }) => kind === 'person');
  return people.length === 1 ? (people[0] ?? null) : null;
}

/** A document has a handful of quoted headlines; to look for the speakers of more would take too long. */
const MOST_HEADLINES = 50;

/** A quoted headline or cross-head belongs to whoever says the words below it. */
function borrow(language: Language, analysis: Analysis, context: QuoteContext, all: readonly QuoteContext[]): void {
  const content = ({ draft }: QuoteContext): string =>
    language
      .fold(draft.parts.map(({ start, end }) => analysis.text.slice(start, end)).join(' '))
      .replace(/[^\p{L}\d ]/gu, '');
  const own = all.indexOf(context);
  const words = content(context).slice(0, 40);
  const same = all.find((other, i) => i !== own && other.draft.speaker.entity && sharesWords(words, content(other)));
  const next = all.slice(own + 1).find(({ draft }) => draft.speaker.entity?.kind === 'person');
  const { kind, start } = context.draft.quotation.block;
  const interview = all.some(({ draft }) => draft.speaker.rule === 'interview-answer');
  const source =
    same ??
    ((kind === 'subheading' || (kind === 'headline' && interview)) && context.draft.quotation.start <= start + 1
      ? next
      : undefined);
  if (source)
    context.draft.speaker = {
      ...source.draft.speaker,
      cue: null,
      certainty: 'implied',
      rule: same ? 'repeated-below' : 'cross-head',
    };
}

/** The headline's words stand in the quote, though a headline may leave some out. */
function sharesWords(headline: string, quote: string): boolean {
  if (quote.includes(headline)) return true;
  const own = headline.split(' ').filter((word) => word.length > 2);
  const other = new Set(quote.split(' '));
  return own.length > 2 && own.filter((word) => other.has(word)).length / own.length > 0.75;
}
