/** What is known of the text around a role, and where the scan of its words stands. */
import type { Token } from '../../../../text/tokens.ts';
import type { PlaceMention } from '../../../model.ts';
import { verbForm } from '../grammar/words.ts';

/** What the scan needs to know about the tokens it meets. */
export interface RoleContext {
  tokens: readonly Token[];
  /** First tokens of paragraphs and list items: no role runs over one. */
  lines: ReadonlySet<number>;
  /** Place mentions by first token. */
  places: ReadonlyMap<number, PlaceMention>;
  /** First tokens of person names: a role ends before one. */
  names: ReadonlySet<number>;
  /** Folded last words of the names. */
  surnames?: ReadonlySet<string>;
  /** End of the quotation that opens at a mark token: index behind its closing mark, for short titles only. */
  titles: ReadonlyMap<number, number>;
}

/** A role or a body's name while its words are read, one after another. */
export interface Extent {
  context: RoleContext;
  /** Token behind the head noun. */
  from: number;
  /** Lemma of the head noun. */
  head: string;
  /** The token that is read now. */
  at: number;
  /** Token behind what belongs to the role for certain. */
  end: number;
  /** True behind a country or city. */
  placed: boolean;
}

/**
 * What a rule says of the word that is read: it and what follows belong to the role up to `take`, it may belong to it where
 * more follows from `pass` on, the role ends before it, or nothing.
 */
export type Step = { take: number } | { pass: number } | 'stop' | undefined;

export type Rule = (extent: Extent) => Step;

export function isVerb(norm: string): boolean {
  const form = verbForm(norm);
  return form !== undefined && !/(?:тел[ая]|отдел[ая]|центр|ел)$/u.test(norm);
}
