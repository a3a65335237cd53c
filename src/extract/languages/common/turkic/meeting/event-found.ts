/** What is known of an event that a sentence names. */
import type { MeetingKind } from '../../../../../record/types.ts';
import type { Span } from '../../../../../text/span.ts';
import type { Sentence } from '../../../../model.ts';

/** An event that a sentence names. */
export interface EventFound extends Span {
  kind: MeetingKind;
  name: string | null;
  words: number;
  ordinal: { value: number; span: Span } | null;
  organization: { name: string; abbreviation: string; span: Span } | null;
  sentence: Sentence;
  /** Index of the noun. */
  head: number;
  endToken: number;
}
