/** Interviews: paragraphs that open with a dash and name no reporter, questions and answers in turn. */
import { quotationsOver } from '../../../lookup.ts';
import type { Analysis, Entity, QuoteDraft, SpeakerAnswer } from '../../../model.ts';
import type { QuoteContext } from '../../../stages/quotes.ts';
import { subjectOf, verbsIn } from './clauses.ts';
import type { Referents } from './reference.ts';

/** Who answers in an interview, if the document is one. */
export class Interview {
  private readonly analysis: Analysis;
  private readonly guest: Entity | null;
  private readonly questions: ReadonlySet<QuoteDraft>;

  constructor(analysis: Analysis, referents: Referents, contexts: readonly QuoteContext[]) {
    this.analysis = analysis;
    const turns = contexts.filter(({ draft, between }) => draft.quotation.form === 'dash' && between.length === 0);
    const first = turns[0]?.draft.quotation.start;
    this.guest =
      turns.length >= 2 && first !== undefined
        ? (referents.lastSubject(first, null, false) ?? mostNamed(analysis, first))
        : null;
    this.questions = questionsOf(
      analysis,
      turns.map(({ draft }) => draft),
    );
  }

  /** The speaker of a turn: nobody for a question, the guest for an answer. */
  speaker(draft: QuoteDraft): SpeakerAnswer | undefined {
    if (!this.guest || draft.quotation.form !== 'dash') return undefined;
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

function asks(analysis: Analysis, draft: QuoteDraft): boolean {
  const last = draft.parts.at(-1);
  return last !== undefined && /\?$/u.test(analysis.text.slice(last.start, last.end));
}

/** Questions and answers take turns: what stands between an answer and a turn that asks nothing is a question too. */
function questionsOf(analysis: Analysis, turns: readonly QuoteDraft[]): Set<QuoteDraft> {
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

function mostNamed(analysis: Analysis, before: number): Entity | null {
  const count = (entity: Entity): number => entity.mentions.filter((mention) => mention.start < before).length;
  const people = analysis.entities.filter((entity) => entity.kind === 'person' && count(entity) > 0);
  return people.sort((a, b) => count(b) - count(a))[0] ?? null;
}

/** A paragraph without a dash between two turns, in which nobody reports: the answer goes on. */
export function continuations(analysis: Analysis): Set<number> {
  const found = new Set<number>();
  const { blocks } = analysis;
  const isTurn = (i: number): boolean =>
    /^[—–-]\s/u.test(analysis.text.slice(blocks[i]?.start, (blocks[i]?.start ?? 0) + 2));
  let inAnswer = false;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.kind !== 'body') continue;
    const content = analysis.text.slice(block.start, block.end);
    if (isTurn(i)) {
      inAnswer = !/\?$/u.test(content) && !/[,.!?…]\s*[—–-]\s/u.test(content);
      continue;
    }
    if (!inAnswer || /\?$/u.test(content) || /^[«"“„]/u.test(content)) {
      inAnswer = inAnswer && /^[«"“„]/u.test(content) === false && !/\?$/u.test(content);
      continue;
    }
    const reported = verbsIn(analysis, block).some(
      (form) =>
        form.entry &&
        form.entry.class !== 'joint' &&
        form.entry.class !== 'manner' &&
        subjectOf(analysis, block, form, 'before') !== undefined,
    );
    // Somebody else's words in marks behind a colon: the reporter has the word again.
    const quoting = quotationsOver(analysis, block).some(
      (quotation) =>
        quotation.block === block &&
        quotation.parent === null &&
        /:\s*$/u.test(analysis.text.slice(block.start, quotation.start)),
    );
    if (reported || quoting) inAnswer = false;
    else found.add(block.index);
  }
  return found;
}
