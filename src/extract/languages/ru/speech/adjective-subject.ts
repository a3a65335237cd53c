/** People called by an adjective alone: `сказал нынешний`, `возразила младшая`, `вздохнул проигравший`. */
import { blockAt } from '../../../lookup.ts';
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Entity, RoleMention } from '../../../model.ts';
import { FUNCTION_WORDS, PREPOSITIONS } from '../grammar/words.ts';
import type { ClauseVerb } from './clauses.ts';
import { agreesInGender, type Subjects } from './subjects.ts';

/** Each beside the one that means the other of two. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['старш', 'младш'],
  ['нынешн', 'бывш'],
  ['нынешн', 'прежн'],
  ['нов', 'бывш'],
  ['нов', 'прежн'],
  ['нов', 'стар'],
  ['выигравш', 'проигравш'],
  ['победивш', 'проигравш'],
  ['победивш', 'побежденн'],
];

const ALONE =
  /^(старш|младш|средн|нынешн|бывш|прежн|нов|стар|проигравш|побежденн|выигравш|победивш|опоздавш|приезж|московск|столичн|местн|высок|седой|рыж|усат|бородат)(?:ий|ый|ой|ая|яя)$/u;

/** Who lost, where the text says who won. */
const LOSER = /^(?:проигравш|побежденн)/u;

/** Somebody called by an adjective; the entity is null where the text does not say who that is. */
export interface CalledByAdjective {
  word: Token;
  entity: Entity | null;
}

/** Whom the adjective beside a verb means, where it stands for a noun. */
export function calledByAdjective(
  analysis: Analysis,
  subjects: Subjects,
  span: Span,
  form: ClauseVerb,
): CalledByAdjective | undefined {
  const { tokens } = analysis;
  const at = [form.token + 1, form.token - 1].find((i) => standsAlone(tokens, i, span));
  if (at === undefined) return undefined;
  const word = tokens[at] as Token;
  const entity = calledWith(analysis, subjects, word);
  return { word, entity: entity ?? null };
}

/** `шепнул нынешний мэр` of two who were mayors: the one whom the text calls so, or the one whom it does not call the opposite. */
export function byAdjective(analysis: Analysis, subjects: Subjects, mention: RoleMention): Entity | undefined {
  const word = analysis.tokens[mention.firstToken];
  if (!word || mention.endToken - mention.firstToken < 2 || !PAIRED.test(word.norm)) return undefined;
  return calledWith(analysis, subjects, word);
}

const PAIRED = /^(?:старш|младш|нынешн|бывш|прежн|нов)(?:ий|ый|ой|ая|яя)$/u;

function calledWith(analysis: Analysis, subjects: Subjects, word: Token): Entity | undefined {
  const [, stem = ''] = ALONE.exec(word.norm) ?? [];
  const gender = /(?:ая|яя)$/u.test(word.norm) ? 'f' : 'm';
  const from = analysis.blocks[Math.max(0, (blockAt(analysis, word.start)?.index ?? 0) - 2)]?.start ?? 0;
  const named = subjects.namedBetween(from, word.start);
  const fitting = named.filter((entity) => agreesInGender(entity, gender));
  const called = fitting.filter((entity) => isCalled(analysis, entity, stem));
  if (called.length === 1) return called[0];
  const opposite = OPPOSITES.flatMap(([one, other]) => (one === stem ? [other] : other === stem ? [one] : []));
  const others = named.filter((entity) => opposite.some((beside) => isCalled(analysis, entity, beside)));
  const rest = fitting.filter((entity) => !others.includes(entity));
  if (others.length === 1 && rest.length === 1) return rest[0];
  if (!LOSER.test(stem) || named.length !== 2) return undefined;
  const winner = subjects.last(word.start, null, false);
  return fitting.find((entity) => entity !== winner);
}

/** An adjective with no noun behind it. */
function standsAlone(tokens: readonly Token[], at: number, span: Span): boolean {
  const token = tokens[at];
  if (!token || token.start < span.start || token.end > span.end || !ALONE.test(token.norm)) return false;
  const next = tokens[at + 1];
  return (
    !next ||
    next.start >= span.end ||
    next.kind !== 'word' ||
    PREPOSITIONS.has(next.norm) ||
    FUNCTION_WORDS.has(next.norm) ||
    /[лт][аои]?(?:с[яь])?$/u.test(next.norm)
  );
}

/** `младший, Достон Рахимов`, `бывший мэр Антон Крылов`: the adjective stands in front of the name, or of the role beside it. */
function isCalled({ plain }: Analysis, entity: Entity, stem: string): boolean {
  return entity.mentions.some((mention) => {
    if (mention.kind !== 'person') return false;
    const before = plain.slice(Math.max(0, mention.whole.start - 40), mention.start).toLowerCase();
    const clause = before.slice(
      Math.max(before.lastIndexOf('.'), before.lastIndexOf(';'), before.lastIndexOf('»')) + 1,
    );
    const words = clause.match(/\p{L}+|,/gu) ?? [];
    const near = words.slice(-5);
    // No more than one comma parts the word from the name.
    const comma = near.lastIndexOf(',');
    return near.some((word, i) => word.startsWith(stem) && (i > comma || i === comma - 1));
  });
}
