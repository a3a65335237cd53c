/** What a rule of the verdicts sees of one quotation. */
import { sentenceAt } from '../../../../lookup.ts';
import type { Quotation } from '../../../../model.ts';
import type { Span } from '../../../../../text/span.ts';
import type { Token } from '../../../../../text/tokens.ts';
import type { Document } from '../document.ts';
import type { Frame, VerbAt } from '../grammar-speech.ts';
import { reporterEnd } from '../reporter-end.ts';

export type Verdict = 'speech' | 'title';

export interface View {
  document: Document;
  quotation: Quotation;
  /** The text between the marks, and its words. */
  content: string;
  words: readonly Token[];
  /** The reporter's words in front, back to the start of the sentence or of the quotation around. */
  before: Span;
  /** The reporter's words behind, up to the end of the sentence or the next quotation. */
  after: Span;
  /** Token in front of the opening mark, and behind the closing one. */
  last: Token | undefined;
  next: Token | undefined;
  verbsBefore: readonly VerbAt[];
  verbsAfter: readonly VerbAt[];
  framesBefore: readonly Frame[];
  lower: boolean;
  /** The outer quotation in front. */
  previous: Quotation | undefined;
}

export type Rule = { name: string; judge: (view: View) => Verdict | undefined };

export const count = (view: View): number => view.words.filter(({ kind }) => kind !== 'mark').length;
export const hasVerb = (view: View): boolean =>
  view.words.some((token, i) => token.kind === 'word' && view.document.verbAt(firstWord(view) + i) !== undefined) ||
  view.document.grammar.speech.firstPerson.test(plainly(view.content));
/** Typographic apostrophes made plain: `it’s`. */
export const plainly = (text: string): string => text.replace(/[’ʼ]/gu, "'");
export const firstWord = (view: View): number => view.document.tokenAt((view.words[0] as Token).start);

/** Every longer word has a capital. */
export const isNamed = ({ words }: View): boolean =>
  words.every(({ kind, text, capitals }) => kind !== 'word' || text.length <= 3 || capitals !== 'lower');

/** Words right in front give what was cried or said: `chants of`, `with the words`. */
export const bringsWords = ({ document, before }: View): boolean =>
  document.grammar.speech.bringsWords?.test(document.plain(before).slice(-60)) === true;

/** Nothing stands in front within the sentence. */
export const isFresh = ({ last }: View): boolean => last === undefined || /^[.!?…:]$/u.test(last.text);

export function viewOf(
  document: Document,
  quotation: Quotation,
  following: Quotation | undefined,
  previous: Quotation | undefined,
): View {
  const { analysis, tokens } = document;
  const first = quotation.parts[0] ?? quotation;
  const final = quotation.parts.at(-1) ?? quotation;
  const sentence = sentenceAt(analysis, quotation.start);
  const start = Math.max(sentence?.start ?? quotation.block.start, quotation.parent?.start ?? 0, quotation.start - 500);
  const before = { start, end: quotation.start };
  const limit = Math.min(
    Math.max(reporterEnd(document, quotation), quotation.end),
    quotation.end + 400,
    following && following.start >= quotation.end ? following.start : Infinity,
    quotation.parent?.end ?? Infinity,
  );
  const after = { start: quotation.end, end: Math.max(limit, quotation.end) };
  const words: Token[] = [];
  for (let i = document.tokenAt(first.start); i < tokens.length && (tokens[i] as Token).end <= first.end; i++)
    words.push(tokens[i] as Token);
  const content = analysis.text.slice(first.start, first.end);
  let verbsBefore: VerbAt[] | undefined;
  let verbsAfter: VerbAt[] | undefined;
  const open = document.tokenAt(quotation.start);
  const last = tokens[open - 1];
  const next = tokens[document.tokenAt(quotation.end)];
  return {
    document,
    quotation,
    content: quotation.parts.length > 1 ? analysis.text.slice(final.start, final.end) : content,
    words,
    before,
    after,
    last: last && last.start >= start ? last : undefined,
    next: next && next.start < quotation.block.end ? next : undefined,
    // Most rules need none of these.
    get verbsBefore() {
      return (verbsBefore ??= document.verbsIn(before));
    },
    get verbsAfter() {
      return (verbsAfter ??= document.verbsIn(after));
    },
    get framesBefore() {
      return document.framesIn(before);
    },
    lower: /^[…\s[]*\p{Ll}/u.test(content),
    previous,
  };
}
