/** The second half of a language pack, made from its grammar. */
import type { LanguagePack } from '../../../language.ts';
import { attributionEnd, breakOff } from './insertion.ts';
import { complete } from './complete.ts';
import { Document } from './document.ts';
import type { Grammar } from './grammar.ts';
import { judgeQuotations } from './verdict.ts';

/** What the engine gives a pack; the pack itself adds `code`, `fold`, `plain`, `blocks`, `marks`, `sentences`, `dateline` and `findMentions`. */
export type Engine = Pick<LanguagePack, 'breakOff' | 'attributionEnd' | 'judgeQuotations' | 'complete'>;

/** Binds the engine to a language. */
export function createEngine(grammar: Grammar): Engine {
  return {
    breakOff: (analysis, from, limit) => breakOff(Document.of(analysis, grammar), from, limit),
    attributionEnd: (analysis, from, limit) => attributionEnd(Document.of(analysis, grammar), from, limit),
    judgeQuotations: (analysis) => judgeQuotations(Document.of(analysis, grammar)),
    complete: (analysis, contexts) => complete(Document.of(analysis, grammar), contexts),
  };
}
