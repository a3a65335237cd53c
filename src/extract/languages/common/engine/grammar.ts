/**
 * What the engine asks of a language: data and small functions. A pack finds its mentions by itself (names, roles,
 * groups, institutions, pronouns, places, with the case in which each stands) and hands the engine a `Grammar`; the
 * engine judges quotations, finds speakers, statements, the event, its people, topics and documents.
 *
 * Words are asked for by token, never by text, so that a language folds and looks up as it likes. Patterns are run over
 * one sentence or paragraph of `analysis.plain` at a time and must not backtrack.
 */
import type { Analysis, Mention } from '../../../model.ts';
import type { ItemGrammar, MeetingGrammar } from './grammar-meeting.ts';
import type { SpeechGrammar, TitleGrammar } from './grammar-speech.ts';

/** A language, as the engine knows it. */
export interface Grammar {
  /** BCP 47 tag. */
  readonly code: string;
  fold(word: string): string;
  readonly speech: SpeechGrammar;
  readonly titles: TitleGrammar;
  readonly meeting: MeetingGrammar;
  readonly items: ItemGrammar;
  /** The nominative singular of a group or an institution as the record names it, where the mention's own reading is not it. */
  collectiveName?(analysis: Analysis, mention: Mention): string | null;
}

export type * from './grammar-meeting.ts';
export type * from './grammar-speech.ts';
