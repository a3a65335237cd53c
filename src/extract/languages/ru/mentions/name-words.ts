/** The words that a person's name is made of, and what is known of the text around them. */
import type { PlaceMention } from '../../../model.ts';
import { CHINESE_KOREAN_SURNAMES } from '../lexicon/given-names.ts';
import { isGivenName } from '../grammar/given.ts';
import { isSyllable } from './eastern-names.ts';
import type { Token } from '../../../../text/tokens.ts';

/** A run of tokens that may be a name. */
export interface NameSpan {
  first: number;
  end: number;
  words: string[];
  /** How much speaks for a name: 2 and more without any role beside it, 1 beside a role. */
  strength: number;
}

export interface NameContext {
  tokens: readonly Token[];
  places: ReadonlyMap<number, PlaceMention>;
  /** Every token that stands in a place's name. */
  inPlace: ReadonlySet<number>;
  /** Folded words that the text also writes with a small letter inside sentences: no names. */
  lowered: ReadonlySet<string>;
  /** Folded words that stand somewhere with a capital inside a sentence and no other capital beside them. */
  alone: ReadonlySet<string>;
  /** Tokens that begin a sentence or stand behind an opening mark, where a capital says nothing. */
  starts: ReadonlySet<number>;
  /** First tokens of paragraphs and list items: no name runs over one. */
  lines: ReadonlySet<number>;
}

const INITIAL = /^\p{Lu}\p{Ll}?$/u;
/** `С.` in front of a name or of another initial. */
export function isInitial(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const stop = tokens[i + 1];
  return (
    token.text.length <= 2 &&
    INITIAL.test(token.text) &&
    !isSyllable(tokens, i) &&
    !isShortSurname(tokens, i) &&
    stop?.text === '.' &&
    !stop.spaceBefore &&
    (isHyphenated(tokens, i) || (/^\p{L}/u.test(tokens[i + 2]?.text ?? '') && tokens[i + 2]?.capitals !== 'lower'))
  );
}

/** `К.-П. Рихтер`: the initials of a given name with a hyphen. */
export const isHyphenated = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 2]?.text === '-' &&
  !tokens[i + 2]?.spaceBefore &&
  INITIAL.test(tokens[i + 3]?.text ?? '') &&
  !tokens[i + 3]?.spaceBefore &&
  tokens[i + 4]?.text === '.';

/** `Спорила Анна Ли. Рядом …`, `министр Ли Ян.`: behind a given name two letters are a surname, and the stop is the sentence's. */
const isShortSurname = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}[аеиоуыэюян]$/u.test(tokens[i]?.text ?? '') &&
  tokens[i - 1]?.capitals === 'title' &&
  (isGivenName(tokens[i - 1]?.norm ?? '') || CHINESE_KOREAN_SURNAMES.has(tokens[i - 1]?.text ?? ''));

/** `АЙТБАЕВА` → `Айтбаева`, `РИХТЕР-КОХ` → `Рихтер-Кох` */
const unshouted = (text: string): string =>
  text.replaceAll(/(\p{L})(\p{L}*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());

/** The words of a name as in the text, initials with their full stop. */
export function wordsOf(tokens: readonly Token[], first: number, end: number): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark') {
      if (/^[.-]$/u.test(token.text) && words.length > 0) words[words.length - 1] += token.text;
      continue;
    }
    if (words.at(-1)?.endsWith('-')) {
      words[words.length - 1] += token.text;
      continue;
    }
    words.push(token.capitals === 'upper' && token.text.length > 3 ? unshouted(token.text) : token.text);
  }
  return words;
}
