/** What a document reports, on its way into the meeting. */
import type { MeetingKind } from '../../../../../record/types.ts';
import type { Sentence } from '../../../../model.ts';
import type { Discourse } from '../speech/discourse.ts';
import type { EventFound } from './event-found.ts';

/** What the rules agreed on. */
export interface Report {
  kind: MeetingKind;
  event: EventFound | null;
  /** The sentence that tells it. */
  sentence: Sentence;
}

/** The sentences in which a document can report: those of its text and its heads. */
export function reportingSentences(discourse: Discourse): Sentence[] {
  return discourse.analysis.sentences.filter(
    ({ block }) => block.kind === 'body' || block.kind === 'headline' || block.kind === 'subheading',
  );
}

/** A sentence in small letters, quoted words left out. */
export function outsideQuotes(discourse: Discourse, sentence: Sentence): string {
  let words = '';
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = discourse.tokens[i];
    if (!token || discourse.isQuoted(i)) continue;
    words += (token.spaceBefore ? ' ' : '') + discourse.lower.slice(token.start, token.end);
  }
  return words.trim().replace(/[’‘ʻʼ`]/gu, "'");
}
