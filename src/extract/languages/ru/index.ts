/** Russian. */
import type { LanguagePack } from '../../language.ts';
import { attributionEnd, breakOff } from './speech/insertion.ts';
import { complete } from './complete.ts';
import { dateline } from './grammar/dateline.ts';
import { fold, plain } from './grammar/fold.ts';
import { BLOCK_RULES, SENTENCE_RULES } from './furniture.ts';
import { findMentions } from './mentions/mentions.ts';
import { judgeQuotations } from './speech/verdict.ts';

export const pack: LanguagePack = {
  code: 'ru',
  fold,
  plain,
  blocks: BLOCK_RULES,
  marks: { single: true },
  sentences: SENTENCE_RULES,
  dateline,
  breakOff,
  attributionEnd,
  findMentions,
  judgeQuotations,
  complete,
};
