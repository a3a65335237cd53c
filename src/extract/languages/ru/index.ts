/** Russian. */
import type { LanguagePack } from '../../language.ts';
import { attributionEnd, breakOff } from './insertion.ts';
import { complete } from './complete.ts';
import { dateline } from './dates.ts';
import { fold } from './fold.ts';
import { BLOCK_RULES, SENTENCE_RULES } from './furniture.ts';
import { findMentions } from './mentions.ts';
import { judgeQuotations } from './verdict.ts';

export const pack: LanguagePack = {
  code: 'ru',
  fold,
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
