/** One statement in the making, and what all rules ask of a verb and a stretch. */
import type { Entity, Mention, StatementDraft } from '../../../../../model.ts';
import { trim, type Span } from '../../../../../../text/span.ts';
import type { VerbForm } from '../../words/verbs.ts';
import type { Discourse } from '../discourse.ts';

export const reports = ({ class: kind, mood }: VerbForm): boolean =>
  (kind === 'say' || kind === 'act' || kind === 'ask') && mood !== 'participle';

export const draft = (
  discourse: Discourse,
  span: Span,
  entity: Entity | null,
  mention: Mention | null,
  rule: string,
): StatementDraft => ({
  ...trim(discourse.analysis.text, span),
  speaker: {
    entity,
    cue: null,
    mention: mention ? { start: mention.start, end: mention.end } : null,
    certainty: mention?.kind === 'person' ? 'certain' : 'implied',
    rule,
  },
});

export const long = (discourse: Discourse, span: Span, least = 3): boolean =>
  (discourse.words(span).match(/[\p{L}\d]+/gu)?.length ?? 0) > least;
