/** A participle of speech that stands in front of who speaks. */
import type { Entity, Mention, Sentence, StatementDraft } from '../../../../../model.ts';
import { indexAt, trim, type Span } from '../../../../../../text/span.ts';
import type { VerbForm } from '../../words/verbs.ts';
import { type Discourse, startOf } from '../discourse.ts';
import { draft, long } from './draft.ts';

/** `…dığını aktaran Korkmaz, …ceğini duyurdu`: one report for the participle, one for the verb behind. */
export function byParticiple(
  discourse: Discourse,
  sentence: Sentence,
  verbs: readonly VerbForm[],
): StatementDraft[] | undefined {
  const { tokens } = discourse;
  const found = participleReport(discourse, sentence);
  if (!found) return undefined;
  const { mention, entity, span } = found;
  const rest: Span = { start: tokens[mention.endToken]?.start ?? sentence.end, end: sentence.end };
  const more = verbs.some(({ token }) => token >= mention.endToken);
  const behind = trim(discourse.analysis.text, rest, /[\s,]/u);
  return [
    draft(discourse, span, entity, mention, 'participle'),
    ...(more && long(discourse, behind) ? [draft(discourse, behind, entity, mention, 'clause')] : []),
  ];
}

/** `forumda konuşan X`, `açıklamada bulunan X`: to speak is to report nothing. */
const SPEAKING =
  /^(?:konuş|açıklama|değerlendirme|danış|bəyanat|müsahibə|gapir|so'z|nutq|intervyu|bayonot|сөйле|сөз|сұхбат|мәлімдеме|сүйлө|маек|билдирүү)/u;

/** A participle of speech with what it reports in front of it, and who speaks right behind. */
export function participleReport(
  discourse: Discourse,
  range: Span,
): { mention: Mention; entity: Entity; span: Span } | undefined {
  const { tokens } = discourse;
  const verb = discourse
    .verbsIn(range)
    .find(({ class: kind, mood, passive }) => kind === 'say' && mood === 'participle' && !passive);
  if (!verb || SPEAKING.test(tokens[verb.token]?.norm ?? '')) return undefined;
  const front = { start: range.start, end: tokens[verb.token]?.start ?? range.start };
  if (!long(discourse, front) || discourse.subjectIn(front)) return undefined;
  const mention = discourse
    .mentionsIn({ start: tokens[verb.end - 1]?.end ?? range.end, end: range.end })
    .find(({ kind }) => kind === 'person' || kind === 'role');
  if (!mention || indexAt(tokens, startOf(mention)) - verb.end > 2 || !discourse.isNominative(mention))
    return undefined;
  const entity = discourse.resolve(mention);
  return entity ? { mention, entity, span: { start: range.start, end: mention.end } } : undefined;
}
