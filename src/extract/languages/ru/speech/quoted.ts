/** A quotation as the rules that judge it see it: its words, and those around it. */
import { lowerBound } from '../../../lookup.ts';
import type { Analysis, Quotation } from '../../../model.ts';
import type { Token } from '../../../../text/tokens.ts';
import { verbForm } from '../grammar/words.ts';
import { tokenAt } from './clauses.ts';

export type Verdict = 'speech' | 'title';
/** One quotation, and what stands around it. */
export interface View {
  analysis: Analysis;
  quotation: Quotation;
  /** The text between the marks. */
  content: string;
  words: readonly Token[];
  /** Tokens of the sentence (or paragraph) in front of the opening mark. */
  before: readonly Token[];
  /** Index of the first of them. */
  firstBefore: number;
  /** Index of the first token behind the closing mark. */
  after: number;
  sentenceStart: number;
  sentenceEnd: number;
}
/** Looks at one quotation and answers, or stays silent. */
export type Rule = { name: string; judge: (view: View) => Verdict | undefined };

export const lastWord = (view: View): Token | undefined => view.before.at(-1);
export const startsLower = (view: View): boolean => /^[…\s]*\p{Ll}/u.test(view.content);
export const wordCount = (view: View): number => view.words.filter((token) => token.kind !== 'mark').length;
export const hasVerb = (view: View): boolean =>
  view.words.some(
    (token) =>
      token.kind === 'word' &&
      token.capitals !== 'upper' &&
      (verbForm(token.norm) !== undefined ||
        /^(?:нет|нельзя|надо|нужно|нужен|нужна|нужны|можно|пора|есть|готов[аоы]?|рад[аы]?|должн[аоы]?|должен|давайте|будем?|буду|это|мы|вы|я|нас|нам|вам|мне|меня)$/u.test(
          token.norm,
        )),
  ) ||
  view.words.some(
    (token) =>
      /(?:ем|им|ешь|ишь|ете|ите|йте|ю|у)$/u.test(token.norm) &&
      /^[а-я]+(?:аем|яем|уем|ем|им|аете|ите|ете|айте|ите|йте)$/u.test(token.norm) &&
      token.norm.length > 4,
  );

export const startsWith = (before: readonly Token[]): boolean =>
  before.length > 0 && !/^[.!?…]$/u.test(before.at(-1)?.text ?? '');

/** The quotation before it in the paragraph, if it is no part of another. */
export function previousOf(analysis: Analysis, quotation: Quotation): Quotation | undefined {
  const at = lowerBound(analysis.quotations, quotation.start) - 1;
  const found = analysis.quotations[at];
  return found?.block === quotation.block && found.parent === null ? found : undefined;
}

/** What the rules ask of a quotation. */
export function viewOf(analysis: Analysis, quotation: Quotation): View {
  const { tokens, text } = analysis;
  const first = quotation.parts[0] ?? quotation;
  const sentence = sentenceOf(analysis, quotation.start);
  const start = Math.max(sentence?.start ?? quotation.block.start, quotation.parent?.start ?? 0);
  const from = tokenAt(analysis, start);
  const open = tokenAt(analysis, quotation.start);
  let to = tokenAt(analysis, first.start);
  const words: Token[] = [];
  for (; to < tokens.length && (tokens[to] as Token).end <= first.end; to++) words.push(tokens[to] as Token);
  return {
    analysis,
    quotation,
    content: text.slice(first.start, first.end),
    words,
    before: tokens.slice(Math.max(from, open - 60), open),
    firstBefore: Math.max(from, open - 60),
    after: tokenAt(analysis, quotation.end),
    sentenceStart: start,
    sentenceEnd: sentence?.end ?? quotation.block.end,
  };
}

function sentenceOf(analysis: Analysis, offset: number): { start: number; end: number } | undefined {
  let low = 0;
  let high = analysis.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((analysis.sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return analysis.sentences[low];
}
