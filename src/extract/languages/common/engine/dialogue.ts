/** Questions and answers in marks: who takes the next turn where no reporter's words stand beside it. */
import { mentionStarting } from '../../../lookup.ts';
import type { Entity, SpeakerAnswer } from '../../../model.ts';
import type { QuoteContext } from '../../../stages/quotes.ts';
import type { Document } from './document.ts';
import type { Referents } from './referents.ts';
import { agreesInGender } from './subjects.ts';

/** No answer names whom it was asked further back than this, in code units. */
const REACH = 900;

/** A quotation that is all of its paragraph. */
export const fillsBlock = ({ draft: { quotation } }: QuoteContext): boolean =>
  quotation.start === quotation.block.start && quotation.end >= quotation.block.end - 1;

const asks = (document: Document, { draft }: QuoteContext): boolean => {
  const last = draft.parts.at(-1);
  return last !== undefined && /\?$/u.test(document.analysis.text.slice(last.start, last.end));
};

/** `‘How did you know?’ X asked. / ‘I lifted the lid,’ Y said. / ‘And then?’ / ‘Then I pressed a key.’`: whose turn it is. */
export function nextTurn(
  document: Document,
  kept: readonly QuoteContext[],
  context: QuoteContext,
): SpeakerAnswer | undefined {
  const last = kept.at(-1);
  const before = kept.at(-2);
  const { index } = context.draft.quotation.block;
  if (!last || !before || context.draft.quotation.start !== context.draft.quotation.block.start) return undefined;
  if (last.draft.quotation.block.index !== index - 1 || before.draft.quotation.block.index !== index - 2)
    return undefined;
  const [speaker, other] = [last.draft.speaker, before.draft.speaker];
  // Whoever asks without a name is the one who interviews.
  const open = (turn: QuoteContext): boolean => turn.draft.speaker.rule === 'none' && !asks(document, turn);
  if (speaker.entity === other.entity || open(last) || open(before)) return undefined;
  // What asks nothing behind what asked nothing goes on with it.
  if (!asks(document, last) && !asks(document, context)) return undefined;
  return { entity: other.entity, cue: null, mention: null, certainty: 'implied', rule: 'next-turn' };
}

/** `‘How did you know?’ X asked him. / ‘I lifted the lid,’ the witness said.`: whoever answers is not who asked. */
export function notTheAsker(
  document: Document,
  referents: Referents,
  kept: readonly QuoteContext[],
  context: QuoteContext,
  found: SpeakerAnswer,
): SpeakerAnswer {
  const last = kept.at(-1);
  const { quotation } = context.draft;
  const mention = document.mentionsIn(found.cue ?? quotation).find(({ kind }) => kind === 'role');
  if (!last || mention?.kind !== 'role' || found.entity?.kind !== 'person') return found;
  if (last.draft.quotation.block.index !== quotation.block.index - 1 || last.draft.speaker.entity !== found.entity)
    return found;
  if (!asks(document, last) || asks(document, context) || holds(found.entity, mention.head)) return found;
  const asker = found.entity;
  const asked = referents.subjects.lastNamed(
    quotation.start,
    (entity) => entity !== asker && (entity.mentions[0]?.start ?? 0) > quotation.start - REACH,
  );
  return asked ? { ...found, entity: asked, certainty: 'implied', rule: 'not-the-asker' } : found;
}

/**
 * `“Like a plate,” the ranger said. “Like a saucer,” the artist replied.`: a word that the text gave nobody means the other of
 * two who are named, where nothing says that the last speaker goes on.
 */
export function notTheLastSpeaker(
  document: Document,
  referents: Referents,
  kept: readonly QuoteContext[],
  context: QuoteContext,
  found: SpeakerAnswer,
): SpeakerAnswer {
  const last = kept.at(-1);
  const speaker = found.entity;
  const { quotation } = context.draft;
  if (speaker?.kind !== 'person' || last?.draft.speaker.entity !== speaker || !found.cue) return found;
  const [a, b] = [last.draft.quotation.block, quotation.block];
  if (a !== b || (document.grammar.speech.goesOn?.test(document.plain(found.cue)) ?? true)) return found;
  const mention = document.mentionsIn(found.cue).find(({ kind }) => kind === 'role');
  if (mention?.kind !== 'role' || ![null, 'other', 'expert'].includes(mention.office) || holds(speaker, mention.head))
    return found;
  const gender = document.grammar.speech.genderOf?.(mention.head) ?? null;
  const from = document.analysis.blocks[b.index - 1]?.kind === 'body' ? document.analysis.blocks[b.index - 1] : b;
  const others = referents.subjects
    .namedBetween(from?.start ?? b.start, quotation.start)
    .filter((entity) => entity !== speaker && entity.kind === 'person' && agreesInGender(entity, gender));
  const [other] = others;
  return others.length === 1 && other ? { ...found, entity: other, rule: `${found.rule}-other` } : found;
}

/** The text calls him so beside his name. */
const holds = (entity: Entity, head: string): boolean =>
  entity.mentions.some(
    (mention) => mention.kind === 'person' && [mention.role, ...mention.otherRoles].some((role) => role?.head === head),
  );

/** `‘They bother her,’ the falconer smiles.`: a definite word for somebody whom nothing else tells. */
export function isOpenRole({ analysis, grammar }: Document, { entity, mention }: SpeakerAnswer): boolean {
  const role = mention && !entity ? mentionStarting(analysis, mention.start) : undefined;
  return role?.kind === 'role' && grammar.speech.roleReference(analysis, role)?.kind !== 'nobody';
}
