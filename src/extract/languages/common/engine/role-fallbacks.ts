/** Whom a word for somebody means that no post of his answers to: whoever acted last, the other of two, the only one named. */
import { blockAt } from '../../../lookup.ts';
import type { Office } from '../../../../record/types.ts';
import type { Entity, RoleMention } from '../../../model.ts';
import { callingsOf, rolesOf } from '../roles-of.ts';
import type { Document } from './document.ts';
import type { Referents } from './role-hosts.ts';
import { agreesInGender, type Occurrence } from './subjects.ts';

/** `X opens the vault. “…,” says the director of the seed bank`: the one person known so far, whom the text gave no post. */
export function soleWithoutPost({ analysis }: Document, known: readonly Entity[], mention: RoleMention): Entity | null {
  const { office, country, anaphoric, start } = mention;
  if (anaphoric || !office || office === 'other' || office === 'president') return null;
  const from = blockAt(analysis, start)?.start ?? 0;
  const [only, ...more] = known.filter(
    ({ mentions }) => known.length === 1 || mentions.some((one) => one.start >= from && one.start < start),
  );
  if (!only || more.length > 0) return null;
  if (only.office !== null || rolesOf(only).length > 0) return null;
  return country && only.country && only.country !== country ? null : only;
}

/** `the lawyer` of a `defence lawyer`. */
export const isCalled = (entity: Entity, { head }: RoleMention): boolean =>
  callingsOf(entity).has(head) || rolesOf(entity).some((role) => role.head === head || role.head.endsWith(` ${head}`));

/** `The Minister congratulated the guest. The diplomat, in turn, conveyed greetings`: not the one who acted last, where others fit. */
export function inTurn(
  { document, subjects }: Referents,
  mention: RoleMention,
  pool: readonly Entity[],
): readonly Entity[] {
  const behind = document.analysis.plain.slice(mention.end, mention.end + 24);
  if (pool.length < 2 || !document.grammar.speech.inTurn?.test(behind)) return pool;
  const last = subjects.last(mention.start, null, false);
  return pool.filter((entity) => entity !== last);
}

/** `his counterpart`: not the one who acted last, but the one before, else the one named beside him. */
export function otherThanLast({ subjects }: Referents, mention: RoleMention, pool: readonly Entity[]): Entity | null {
  const at = mention.start;
  const last = subjects.last(at, null, false);
  const before = subjects.lastWhere(
    at,
    ({ entity }) => entity !== last && entity.kind === 'person' && pool.includes(entity),
  );
  return before?.entity ?? subjects.lastNamed(at, (entity) => entity !== last && pool.includes(entity));
}

/** `A neighbour nods. … the old woman complains`: a woman whom the text has named, whoever spoke in between. */
export function lastOfGender({ document, subjects }: Referents, mention: RoleMention): Entity | null {
  const gender = document.grammar.speech.genderOf?.(mention.head) ?? null;
  const sure =
    gender && subjects.lastWhere(mention.start, ({ entity }) => entity.kind === 'person' && entity.gender === gender);
  // `… gave first prize to X. Asked what she would do with it, the girl said`: named in this paragraph, though she did nothing yet.
  const from = blockAt(document.analysis, mention.start)?.start ?? mention.start;
  const named = sure && sure.start < from ? subjects.namedBetween(from, mention.start) : [];
  const here = named.find((entity) => entity.kind === 'person' && entity.gender === gender);
  return here ?? (sure ? sure.entity : subjects.last(mention.start, gender, false));
}

/** Posts that a scholar holds, and somebody whom the text calls by none. */
const OF_SCHOLARS: ReadonlySet<Office | null> = new Set([
  'expert',
  'director',
  'deputy-head',
  'rector',
  'chairperson',
  'other',
  null,
]);

/**
 * `X, deputy director of the Institute, came next. … the biologist recalled`: a word for what somebody does, which nobody is
 * called by, means whoever acted last in the paragraph rather than a scholar from above.
 */
export function scholarOfParagraph(
  { document, subjects }: Referents,
  mention: RoleMention,
  known: readonly Entity[],
): Entity | null {
  const from = blockAt(document.analysis, mention.start)?.start ?? mention.start;
  const last = subjects.lastWhere(mention.start, ({ entity }) => entity.kind === 'person');
  return last && last.start >= from && known.includes(last.entity) && OF_SCHOLARS.has(last.entity.office)
    ? last.entity
    : null;
}

export function lastOfParagraph(
  { document, subjects }: Referents,
  mention: RoleMention,
  known: readonly Entity[],
): Entity | null {
  const block = blockAt(document.analysis, mention.start);
  const above = document.analysis.blocks[(block?.index ?? 0) - 1];
  const from = above?.kind === 'body' ? above.start : (block?.start ?? 0);
  const gender = document.grammar.speech.genderOf?.(mention.head) ?? null;
  const trade = mention.office === 'other' || mention.office === 'expert';
  const fits = ({ start, entity }: Occurrence): boolean =>
    start >= from &&
    known.includes(entity) &&
    agreesInGender(entity, gender) &&
    // `the writer` is no minister.
    (!trade || OF_SCHOLARS.has(entity.office) || isCalled(entity, mention));
  return subjects.lastWhere(mention.start, fits)?.entity ?? null;
}

/** `X's sons have come home. “…,” the fisherman jokes`: the one person whom the paragraph has named. */
export function onlyOfParagraph(
  { analysis, grammar }: Document,
  mention: RoleMention,
  known: readonly Entity[],
): Entity | null {
  const from = blockAt(analysis, mention.start)?.start ?? mention.start;
  const gender = grammar.speech.genderOf?.(mention.head) ?? null;
  const named = known
    .filter((entity) => agreesInGender(entity, gender))
    .filter((entity) => mention.office !== 'other' || OF_SCHOLARS.has(entity.office))
    .filter(({ mentions }) =>
      mentions.some(({ kind, start }) => kind === 'person' && start >= from && start < mention.start),
    );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** `The Hungarian minister said …. His host agreed`: of two people known so far, the one who did not act last. */
export function otherOfTwo(referents: Referents, mention: RoleMention, known: readonly Entity[]): Entity | null {
  return known.length === 2 ? otherThanLast(referents, mention, known) : null;
}
