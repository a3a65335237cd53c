/** What the readers of verbs share: a verb's entry, its auxiliaries, and the word in front that counts. */
import type { Token } from '../../../../text/tokens.ts';
import type { VerbClass } from '../../common/engine/index.ts';
import { ADVERBS } from '../lexicon/reporting.ts';
import { once, words } from './tables.ts';

export const adverbs = once(() => words(ADVERBS));
export const BE = /^(?:is|are|was|were|be|been|being|am|'s|gets|got)$/u;

/** A form of a verb in the lexicon. */
export interface VerbEntry {
  class: VerbClass;
  tense: 'past' | 'present' | 'base' | 'ing' | 'participle';
}

/** The nearest word in front that is no adverb. */
export function before(tokens: readonly Token[], at: number): Token | undefined {
  let i = at - 1;
  while (
    i >= 0 &&
    at - i < 4 &&
    tokens[i]?.kind === 'word' &&
    (adverbs().has(tokens[i]?.norm ?? '') || (tokens[i]?.norm ?? '').endsWith('ly'))
  )
    i--;
  return tokens[i];
}
