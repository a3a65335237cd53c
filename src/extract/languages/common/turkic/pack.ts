/** A language pack made from a lexicon. */
import type { LanguagePack } from '../../../language.ts';
import { complete } from './complete.ts';
import type { TurkicLexicon } from './lexicon.ts';
import { findMentions } from './mentions/mentions.ts';
import { attributionEnd, breakOff, commaAttributionEnd } from './speech/insertion.ts';
import { judgeQuotations } from './speech/verdict/verdict.ts';
import { datelineOf } from './words/dateline.ts';
import { plain } from './words/fold.ts';
import { Language } from './words/language.ts';

/** Binds the rules of the family to a language. */
export function turkicPack(lexicon: TurkicLexicon): LanguagePack {
  const language = new Language(lexicon);
  return {
    code: lexicon.code,
    fold: lexicon.fold,
    plain,
    blocks: lexicon.blocks,
    marks: { single: lexicon.singleMarks },
    sentences: lexicon.sentences,
    dateline: (text) => datelineOf(language.dates, lexicon.fold, text),
    breakOff: (analysis, from, limit) => breakOff(language, analysis, from, limit),
    attributionEnd: (analysis, from, limit) => attributionEnd(language, analysis, from, limit),
    commaAttributionEnd: (analysis, from, limit) => commaAttributionEnd(language, analysis, from, limit),
    findMentions: (analysis) => findMentions(language, analysis),
    judgeQuotations: (analysis) => judgeQuotations(language, analysis),
    complete: (analysis, contexts) => complete(language, analysis, contexts),
  };
}
