/**
 * Interviews: paragraphs that open with a dash, or stand in marks from end to end, and name no reporter, questions and
 * answers in turn.
 */
import { quotationsOver } from '../../lookup.ts';
import type { Analysis, Block, Entity, QuoteDraft, SpeakerAnswer } from '../../model.ts';
import type { QuoteContext } from '../../stages/quotes.ts';

/** Who answers in an interview, if the document is one. */
export class Interview {
  private readonly analysis: Analysis;
  readonly guest: Entity | null;
  private readonly questions: ReadonlySet<QuoteDraft>;
  private readonly marked: ReadonlySet<QuoteDraft>;

  /**
   * @param lastSubject gives the last person who was a subject before a place
   * @param interviewers people who ask
   * @param inMarks whether turns may stand in marks, too
   */
  constructor(
    analysis: Analysis,
    contexts: readonly QuoteContext[],
    lastSubject: (at: number) => Entity | null,
    interviewers: ReadonlySet<Entity> = new Set(),
    inMarks = false,
  ) {
    this.analysis = analysis;
    const dashed = contexts.filter(({ draft, between }) => draft.quotation.form === 'dash' && between.length === 0);
    const marked = inMarks && dashed.length === 0 ? markedTurns(analysis, contexts) : [];
    this.marked = new Set(marked.map(({ draft }) => draft));
    const turns = dashed.length > 0 ? dashed : marked;
    const first = turns[0]?.draft.quotation.start;
    this.guest =
      turns.length >= 2 && first !== undefined
        ? (addressed(analysis, turns) ?? lastSubject(first) ?? mostNamed(analysis, first, interviewers))
        : null;
    this.questions = questionsOf(
      analysis,
      turns.map(({ draft }) => draft),
    );
  }

  /** The speaker of a turn: nobody for a question, the guest for an answer. */
  speaker(draft: QuoteDraft): SpeakerAnswer | undefined {
    if (!this.guest || (draft.quotation.form !== 'dash' && !this.marked.has(draft))) return undefined;
    const question = this.questions.has(draft) || asks(this.analysis, draft);
    return {
      entity: question ? null : this.guest,
      cue: null,
      mention: null,
      certainty: 'implied',
      rule: question ? 'interview-question' : 'interview-answer',
    };
  }
}

/**
 * Paragraphs in marks from end to end, where at least two of them answer a question, in marks or without: the paragraph
 * above them ends with a question mark.
 */
function markedTurns(analysis: Analysis, contexts: readonly QuoteContext[]): QuoteContext[] {
  const turns = contexts.filter(
    ({ draft: { quotation } }) =>
      quotation.form === 'marks' &&
      (quotation.block.kind === 'body' || quotation.block.kind === 'subheading') &&
      quotation.start === quotation.block.start &&
      (quotation.repair === 'continued' || quotation.end >= quotation.block.end - 1),
  );
  const answers = turns.filter(({ draft }) => !asks(analysis, draft) && isAsked(analysis, draft.quotation.block));
  return answers.length >= 2 ? turns : [];
}

/** The paragraph above asks. */
function isAsked({ text, blocks }: Analysis, block: Block): boolean {
  const above = blocks[block.index - 1];
  return above !== undefined && /\?["”»’']?$/u.test(text.slice(above.start, above.end));
}

/**
 * Whether paragraphs that open with dashes ask and answer in turn: three of them, two of which ask and one answers, or two
 * that answer paragraphs without a dash.
 */
export function takesTurns(analysis: Analysis): boolean {
  const { text, blocks } = analysis;
  const dashed = ({ start, end }: Block): boolean => /^[—–-]\s/u.test(text.slice(start, end));
  const turns = blocks.filter((block) => block.kind === 'body' && dashed(block));
  const questions = turns.filter(({ start, end }) => /\?$/u.test(text.slice(start, end)));
  const answers = turns.filter((block) => {
    const above = blocks[block.index - 1];
    return !/\?$/u.test(text.slice(block.start, block.end)) && above && !dashed(above) && isAsked(analysis, block);
  });
  return (questions.length >= 2 && turns.length > questions.length) || answers.length >= 2;
}

function asks(analysis: Analysis, draft: QuoteDraft): boolean {
  const last = draft.parts.at(-1);
  return last !== undefined && /\?$/u.test(analysis.text.slice(last.start, last.end));
}

/** Questions and answers take turns: what stands between an answer and a turn that asks nothing is a question too. */
function questionsOf(analysis: Analysis, turns: readonly QuoteDraft[]): Set<QuoteDraft> {
  const asked = turns.filter((turn) => askedAbove(analysis, turn)).length;
  const asking = turns.filter((turn) => asks(analysis, turn));
  // The questions stand without dashes: every dash opens an answer.
  if (asked > asking.length) return new Set(asking);
  const questions = new Set<QuoteDraft>();
  let answered = true;
  for (const [at, turn] of turns.entries()) {
    const next = turns[at + 1];
    const question: boolean =
      asks(analysis, turn) || (answered && at > 0 && next !== undefined && !asks(analysis, next));
    if (question) questions.add(turn);
    answered = !question;
  }
  return questions;
}

/** A paragraph without a dash that ends with a question mark, right above a turn. */
function askedAbove(analysis: Analysis, { quotation }: QuoteDraft): boolean {
  const above = analysis.blocks[quotation.block.index - 1];
  if (above?.kind !== 'body' && above?.kind !== 'subheading') return false;
  const words = analysis.text.slice(above.start, above.end);
  return /\?\s*$/u.test(words) && !/^[—–-]/u.test(words);
}

/** The guest of an interview also says what stands in marks above it: its headline. */
export const headlineOf = (interview: Interview, { quotation }: QuoteDraft): SpeakerAnswer | undefined =>
  interview.guest && quotation.block.kind === 'headline'
    ? { entity: interview.guest, cue: null, mention: null, certainty: 'implied', rule: 'interview-headline' }
    : undefined;

/** `— Марина, сколько теплиц в районе?`, `– Leyla xanım, …?`: whom the first question calls by a name. */
function addressed({ text, entities }: Analysis, turns: readonly QuoteContext[]): Entity | null {
  const first = turns[0]?.draft;
  const part = first?.parts[0];
  if (!part || !/\?$/u.test(text.slice(part.start, first.parts.at(-1)?.end))) return null;
  const word = /^(\p{Lu}\p{L}+)(?:\s\p{L}+)?,/u.exec(text.slice(part.start, part.start + 60))?.[1];
  const called = word ? entities.filter(({ kind, name }) => kind === 'person' && name.split(' ').includes(word)) : [];
  return called.length === 1 ? (called[0] ?? null) : null;
}

function mostNamed(analysis: Analysis, before: number, interviewers: ReadonlySet<Entity>): Entity | null {
  const count = (entity: Entity): number => entity.mentions.filter((mention) => mention.start < before).length;
  const people = analysis.entities.filter(
    (entity) => entity.kind === 'person' && !interviewers.has(entity) && count(entity) > 0,
  );
  return people.sort((a, b) => count(b) - count(a))[0] ?? null;
}

/**
 * Paragraphs without a dash between two turns of an interview belong to the answer above them.
 *
 * @param reports whether a reporter has the word in a paragraph
 */
export function carryAnswersOn(
  analysis: Analysis,
  contexts: readonly QuoteContext[],
  reports: (block: Block) => boolean,
): void {
  for (const block of continuations(analysis, reports)) {
    const answer = contexts.findLast(
      ({ draft }) => draft.quotation.form === 'dash' && draft.quotation.block.index < block.index,
    );
    answer?.draft.parts.push({ start: block.start, end: block.end });
  }
}

/** A paragraph without a dash between two turns, in which nobody reports: the answer goes on. */
function continuations(analysis: Analysis, reports: (block: Block) => boolean): Block[] {
  const found: Block[] = [];
  let inAnswer = false;
  for (const block of analysis.blocks) {
    if (block.kind !== 'body') continue;
    const content = analysis.text.slice(block.start, block.end);
    if (/^[—–-]\s/u.test(content)) {
      inAnswer = !/\?$/u.test(content) && !/[,.!?…]\s*[—–-]\s/u.test(content);
      continue;
    }
    if (!inAnswer) continue;
    // `Расим Велиев, бывший зампред банка:`: the next one has the word.
    inAnswer =
      !/[?:]$/u.test(content) && !/^[«"“„]/u.test(content) && !reports(block) && !quotesBehindColon(analysis, block);
    if (inAnswer) found.push(block);
  }
  return found;
}

/** Somebody else's words in marks behind a colon: the reporter has the word again. */
function quotesBehindColon(analysis: Analysis, block: Block): boolean {
  return quotationsOver(analysis, block).some(
    (quotation) =>
      quotation.block === block &&
      quotation.parent === null &&
      /:\s*$/u.test(analysis.text.slice(block.start, quotation.start)),
  );
}
