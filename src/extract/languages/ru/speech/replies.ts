/** What talk itself says of who speaks. Nobody answers himself: `«Как долетели?» — спросил Касымов. «С ветерком», — ответил он.` */
import { blockAt } from '../../../lookup.ts';
import type { Analysis, Entity, RoleMention, SpeakerAnswer } from '../../../model.ts';
import type { QuoteContext } from '../../../stages/quotes.ts';
import { verb } from '../tables/verb-table.ts';
import { mentionsIn, verbsIn } from './clauses.ts';
import type { Referents } from './reference.ts';
import { rolesOf } from '../../common/roles-of.ts';
import { sameHead } from './role-match.ts';
import { isOfKind } from './role-reference.ts';
import { agreesInGender } from './subjects.ts';

const REPLIES: ReadonlySet<string> = new Set(
  'ответил отвечал отвечает ответствовал возразил возражал возражает парировал парирует отпарировал отозвался откликнулся откликается поправил поправляет перебил перебивает подхватил вторит вторил поддакнул нашелся'.split(
    ' ',
  ),
);
/** `ответил он на вопрос журналиста`, `сам же и ответил`: an answer to somebody else, or to himself. */
const ELSEWHERE =
  /(?:^|\s)(?:на (?:этот |другой |уточняющий )?вопрос|журналист|корреспондент|сам|сама|себе|репортер|ведущ)/u;

/** The answer as it was found, or with the other one of two who talk, where it would have a speaker answer himself. */
export function notToOneself(
  analysis: Analysis,
  referents: Referents,
  previous: QuoteContext | undefined,
  context: QuoteContext,
  found: SpeakerAnswer,
): SpeakerAnswer {
  const speaker = previous?.draft.speaker.entity;
  if (
    !previous ||
    !speaker ||
    found.entity !== speaker ||
    found.certainty !== 'implied' ||
    !follows(analysis, previous, context)
  )
    return found;
  const span = context.between[0] ?? context.after;
  const words = analysis.plain.slice(span.start, span.end).toLowerCase();
  const [form] = verbsIn(analysis, span);
  const lemma = form && verb(analysis.tokens[form.token]?.norm ?? '')?.lemma;
  if (!form || !lemma || ELSEWHERE.test(words)) return found;
  const mentions = mentionsIn(analysis, span);
  if (mentions.some(({ kind }) => kind === 'person')) return found;
  const role = mentions.find((mention): mention is RoleMention => mention.kind === 'role');
  if (role && isCalledSo(speaker, role)) return found;
  const gender = form.gender === 'm' || form.gender === 'f' ? form.gender : null;
  const talk = talkWith(analysis, context, speaker, gender);
  if (REPLIES.has(lemma)) return { ...found, entity: otherTalker(referents, talk), rule: `${found.rule}-reply` };
  // `«…», — заявил экс-мэр. «Фонтана нет», — напомнил гособвинитель`: a word that the text gave the other of two, if anybody.
  const other = role && !GOES_ON.has(lemma) ? onlyOther(referents, talk) : undefined;
  return other ? { ...found, entity: other, rule: `${found.rule}-other` } : found;
}

/** Verbs by which somebody speaks on. */
const GOES_ON: ReadonlySet<string> = new Set(
  'добавил добавляет добавлял продолжил продолжает продолжал прибавил прибавляет подытожил подытоживает заключил заключает резюмировал дополнил дополняет уточнил уточняет пояснил поясняет объяснил объясняет'.split(
    ' ',
  ),
);

/** Whether the text calls somebody by that word elsewhere, or by a narrower one. */
const isCalledSo = (entity: Entity, role: RoleMention): boolean =>
  isOfKind(entity, role.head) ||
  rolesOf(entity).some(
    (other) =>
      other.start !== role.start &&
      (sameHead(other.head, role.head) || (role.office !== null && other.office === role.office)),
  );

/** `«Когда заработает виза?» — поинтересовались журналисты`: an interviewer's question, which nobody named asks. */
export function askedByReporters(analysis: Analysis, { draft }: QuoteContext, found: SpeakerAnswer): SpeakerAnswer {
  const last = draft.parts.at(-1);
  const asks = last !== undefined && /\?\s*$/u.test(analysis.text.slice(last.start, last.end));
  return asks &&
    found.entity?.kind === 'group' &&
    /^(?:журналист|репортер|корреспондент|медийщик)/u.test(found.entity.name)
    ? { ...found, entity: null, rule: `${found.rule}-reporters` }
    : found;
}

/** One clause of the reporter's parts the two quotations, in one paragraph or at the end of the one above. */
function follows(analysis: Analysis, previous: QuoteContext, context: QuoteContext): boolean {
  const a = previous.draft.quotation;
  const b = context.draft.quotation;
  if (b.block.index - a.block.index > 1 || (b.block !== a.block && b.start - b.block.start > 2)) return false;
  const between = analysis.plain.slice(a.end, b.start).trim();
  return between.length < 200 && !/[.!?…]\s+\p{Lu}/u.test(between);
}

/** The stretch in which somebody else may be meant, and whom of it: this paragraph and the one above. */
interface Talk {
  from: number;
  at: number;
  fits: (entity: Entity) => boolean;
}

function talkWith(analysis: Analysis, { draft }: QuoteContext, speaker: Entity, gender: 'm' | 'f' | null): Talk {
  const at = draft.quotation.start;
  const own = blockAt(analysis, at)?.index ?? 0;
  return {
    from: analysis.blocks[Math.max(0, own - 1)]?.start ?? 0,
    at,
    fits: (entity) => entity !== speaker && entity.kind === 'person' && agreesInGender(entity, gender),
  };
}

/** Whoever else acted there last, else was named. */
const otherTalker = ({ subjects }: Referents, { from, at, fits }: Talk): Entity | null =>
  subjects.lastWhere(at, (occurrence) => occurrence.at >= from && fits(occurrence.entity))?.entity ??
  subjects.namedBetween(from, at).find(fits) ??
  null;

/** The one other person whom the stretch names. */
function onlyOther({ subjects }: Referents, { from, at, fits }: Talk): Entity | undefined {
  const others = subjects.namedBetween(from, at).filter(fits);
  return others.length === 1 ? others[0] : undefined;
}
