/**
 * What the engine asks of a language. A pack is data and small functions; the stages know this interface and no language.
 */
import type { Analysis } from './model.ts';
import type { BlockRules } from './stages/blocks.ts';
import type { Reporter } from './stages/dash-speech.ts';
import type { QuoteContext } from './stages/quotes.ts';
import type { MarkRules } from './stages/marks.ts';
import type { SentenceRules } from '../text/sentences.ts';

export interface LanguagePack extends Reporter {
  /** BCP 47 tag. */
  readonly code: string;
  /** Folds a word into the form in which the pack's lexicons hold it. */
  fold(word: string): string;
  /** The text with the spellings that its patterns need not tell apart made one; every offset stays. */
  plain(text: string): string;
  readonly blocks: BlockRules;
  readonly marks: MarkRules;
  readonly sentences: SentenceRules;
  /** ISO date of a dateline or a publication line of the whole text, where the header gives none. */
  dateline(text: string): string | null;
  /** Offset at which an unclosed quotation gives way to the reporter, or null. */
  breakOff(analysis: Analysis, from: number, limit: number): number | null;
  /** Fills `places` and `mentions`. */
  findMentions(analysis: Analysis): void;
  /** Gives each quotation its verdict. */
  judgeQuotations(analysis: Analysis): void;
  /** Gives each quote its speaker, and fills `quotes`, `statements`, `meeting`, `topics` and `documents`. */
  complete(analysis: Analysis, contexts: QuoteContext[]): void;
}
