/** The people whom a stretch of the text names. */
import type { Analysis, PersonMention } from '../../../model.ts';
import type { Span } from '../../../../text/span.ts';
import { mentionsIn } from '../speech/clauses.ts';

/** In the order of the text. */
export function peopleIn(analysis: Analysis, span: Span): PersonMention[] {
  return mentionsIn(analysis, span).filter((mention): mention is PersonMention => mention.kind === 'person');
}
