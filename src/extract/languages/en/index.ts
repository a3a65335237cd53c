/** English. */
import type { LanguagePack } from '../../language.ts';
import { createEngine } from '../common/engine/index.ts';
import { BLOCK_RULES, SENTENCE_RULES } from './furniture.ts';
import { grammar } from './grammar.ts';
import { dateline } from './grammar/dateline.ts';
import { fold, plain } from './grammar/fold.ts';
import { findMentions } from './mentions/mentions.ts';

export const pack: LanguagePack = {
  code: 'en',
  fold,
  plain,
  blocks: BLOCK_RULES,
  marks: { single: true, reporterEnds: true, possessives: true },
  sentences: SENTENCE_RULES,
  dateline,
  findMentions,
  ...createEngine(grammar),
};
