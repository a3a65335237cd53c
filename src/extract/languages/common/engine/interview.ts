/** Interviews: paragraphs that open with a dash and name no reporter, questions and answers in turn. */
import { quotationsOver } from '../../../lookup.ts';
import type { Entity, QuoteDraft, SpeakerAnswer } from '../../../model.ts';
import type { QuoteContext } from '../../../stages/quotes.ts';
import { reportsByItself, subjectOf } from './clauses.ts';
import type { Document } from './document.ts';
import type { Referents } from './referents.ts';

/** Who answers in an interview, if the document is one. */
export class Interview {
  private readonly document: Document;
  private readonly guest: Entity | null;
  private readonly questions: ReadonlySet<QuoteDraft>;

  constructor(document: Document, referents: Referents, contexts: readonly QuoteContext[]) {
    this.document = document;
    const turns = contexts.filter(({ draft, between }) => draft.quotation.form === 'dash' && between.length === 0);
    const first = turns[0]?.draft.quotation.start;
    this.guest =
      turns.length >= 2 && first !== undefined
        ? (referents.lastSubject(first, false) ?? mostNamed(document, first))
        : null;
    this.questions = questionsOf(
      document,
      turns.map(({ draft }) => draft),
    );
  }

  /** The speaker of a turn: nobody for a question, the guest for an answer. */
  speaker(draft: QuoteDraft): SpeakerAnswer | undefined {
    if (!this.guest || draft.quotation.form !== 'dash') return undefined;
    const question = this.questions.has(draft) || asks(this.document, draft);
    return {
      entity: question ? null : this.guest,
      cue: null,
      mention: null,
      certainty: 'implied',
      rule: question ? 'interview-question' : 'interview-answer',
    };
  }
}

function asks({ analysis }: Document, draft: QuoteDraft): boolean {
  const last = draft.parts.at(-1);
  return last !== undefined && /\?$/u.test(analysis.text.slice(last.start, last.end));
}

/** Questions and answers take turns: what stands between an answer and a turn that asks nothing is a question too. */
function questionsOf(document: Document, turns: readonly QuoteDraft[]): Set<QuoteDraft> {
  const questions = new Set<QuoteDraft>();
  let answered = true;
  for (const [at, turn] of turns.entries()) {
    const next = turns[at + 1];
    const question: boolean =
      asks(document, turn) || (answered && at > 0 && next !== undefined && !asks(document, next));
    if (question) questions.add(turn);
    answered = !question;
  }
  return questions;
}

function mostNamed({ analysis }: Document, before: number): Entity | null {
  const count = (entity: Entity): number => entity.mentions.filter((mention) => mention.start < before).length;
  const people = analysis.entities.filter((entity) => entity.kind === 'person' && count(entity) > 0);
  return people.sort((a, b) => count(b) - count(a))[0] ?? null;
}

/** A paragraph without a dash between two turns, in which nobody reports: the answer goes on. */
export function continuations(document: Document): Set<number> {
  const found = new Set<number>();
  const { analysis } = document;
  if (!document.grammar.speech.dashSpeech) return found;
  let inAnswer = false;
  for (const block of analysis.blocks) {
    if (block.kind !== 'body') continue;
    const content = analysis.text.slice(block.start, block.end);
    if (/^[—–-]\s/u.test(content)) {
      inAnswer = !/\?$/u.test(content) && !/[,.!?…]\s*[—–-]\s/u.test(content);
      continue;
    }
    if (!inAnswer) continue;
    if (/\?$/u.test(content) || /^[«"“„]/u.test(content)) {
      inAnswer = false;
      continue;
    }
    const reported = document
      .verbsIn(block)
      .some((verb) => reportsByItself(verb) && subjectOf(document, block, verb) !== undefined);
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
