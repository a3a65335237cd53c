/** Whom a role means by what he is to somebody named: `его министр`, `ее начальник`, `его соотечественница`. */
import type { Analysis, Entity, Gender, RoleMention } from '../../../model.ts';
import { blockAt } from '../../../lookup.ts';
import { rolesOf } from '../../common/roles-of.ts';
import { fold } from '../grammar/fold.ts';
import type { KnownDocument } from './described.ts';
import { familyOf, fromThere } from './namesakes.ts';
import { genderOfRole, suits } from './role-holders.ts';
import type { Question } from './role-question.ts';
import { holds } from './role-match.ts';
import { agreesInGender, type Subjects } from './subjects.ts';
import { isGenericPerson } from '../tables/role-table.ts';

/** What the rules need to know. */
interface Related {
  analysis: Analysis;
  subjects: Subjects;
  mention: RoleMention;
  known: readonly Entity[];
}

const OWNER: ReadonlyMap<string, Gender> = new Map([
  ['его', 'm'],
  ['ее', 'f'],
]);

/** Whose minister, chief or compatriot somebody is: the last subject of the gender that `его` or `ее` tells. */
export function ownerOf({
  analysis,
  subjects,
  mention,
}: Pick<Related, 'analysis' | 'subjects' | 'mention'>): Entity | null {
  return subjects.last(mention.start, OWNER.get(analysis.tokens[mention.firstToken]?.norm ?? '') ?? null, false);
}

/** `Его соотечественница уточнила`: another one of that country. */
export function compatriot(question: Related): Entity | null | undefined {
  const { mention, known, subjects } = question;
  if (!/^(?:соотечественни|земля[кч])/u.test(mention.head)) return undefined;
  const owner = ownerOf(question);
  if (!owner?.country) return undefined;
  const fellows = known.filter(
    (entity) => entity !== owner && entity.country === owner.country && suits(entity, mention),
  );
  return fellows.length > 0 ? subjects.latest(fellows, mention.start) : undefined;
}

/** `Президент А … Его министр пригласил`: who holds that post in the owner's country. */
export function ownMinister(question: Related): Entity | null | undefined {
  const { mention, known, subjects } = question;
  if (!mention.anaphoric || mention.country || isGenericPerson(mention.head)) return undefined;
  if (mention.office === null || mention.office === 'other') return undefined;
  const owner = ownerOf(question);
  if (!owner) return undefined;
  const holders = known.filter((entity) => entity !== owner && holds(entity, mention));
  const own = holders.filter(({ country }) => country !== null && country === owner.country);
  if (own.length > 0) return subjects.latest(own, mention.start);
  return holders.length === 0 ? chief(question, owner) : undefined;
}

/** `улыбнулся ее начальник`: of two whom the paragraph names, the other one, who has a post of his own. */
function chief({ analysis, subjects, mention }: Related, owner: Entity): Entity | null {
  if (!/^(?:начальник|начальница|руководитель|руководительница|директор|глава)$/u.test(mention.head)) return null;
  const from = blockAt(analysis, mention.start)?.start ?? 0;
  const others = subjects
    .namedBetween(from, mention.start)
    .filter(
      (entity) =>
        entity !== owner && suits(entity, mention) && agreesInGender(entity, null) && rolesOf(entity).length > 0,
    );
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** `Ее брат не возражал`: the one of that surname and gender who is not the last subject; nobody where there are more. */
export function kin(question: Question): Entity | null | undefined {
  const { subjects, mention, known } = question;
  if (!mention.anaphoric || !/^(?:брат|сестра|муж|жена|супруг|супруга|отец|мать|сын|дочь)$/u.test(mention.head))
    return undefined;
  const last = subjects.last(mention.start, null, false);
  const family = (entity: Entity): string => fold(entity.name.split(' ').at(-1) ?? '').replace(/(?:а|ая|ий)$/u, '');
  const relatives = known.filter(
    (entity) => last && entity !== last && family(entity) === family(last) && suits(entity, mention),
  );
  return relatives.length === 1 ? relatives[0] : null;
}

/** `его однофамилец`: the other bearer of the last subject's surname. */
export function namesake(document: Question, at: number): Entity | null {
  const { analysis, subjects } = document;
  const last = subjects.last(at, null, false);
  if (!last) return null;
  const others = analysis.entities.filter(
    (entity) =>
      entity !== last &&
      entity.kind === 'person' &&
      familyOf(entity) === familyOf(last) &&
      suits(entity, document.mention),
  );
  if (others.length < 2) return others[0] ?? null;
  // `Ее дербентская однофамилица`, `его однофамилец из Казани`
  const { tokens } = analysis;
  const { firstToken, endToken } = document.mention;
  const adjectives = tokens.slice(firstToken, endToken).map(({ norm }) => fromThere(analysis, norm, others));
  return adjectives.find((entity) => entity !== null) ?? null;
}

/** `его собеседник`: not the one who spoke last, but the one before. */
export function otherThanLast(document: KnownDocument, mention: RoleMention): Entity | null {
  const { subjects } = document;
  const at = mention.start;
  const last = subjects.last(at, null, false);
  const gender = genderOfRole(mention);
  const other = subjects.lastWhere(
    at,
    ({ entity }) => entity !== last && entity.kind === 'person' && (!gender || entity.gender === gender),
  );
  const named = gender ? subjects.lastNamed(at, gender) : null;
  return other?.entity ?? (named === last ? null : named) ?? onlyOther(document, mention, last);
}

/** `Корейскую сторону представлял А, узбекскую — Б. …», — ответил его визави`: of two whom the paragraph names, the other one. */
function onlyOther({ analysis, subjects }: KnownDocument, mention: RoleMention, last: Entity | null): Entity | null {
  const from = blockAt(analysis, mention.start)?.start ?? 0;
  const others = subjects
    .namedBetween(from, mention.start)
    .filter((entity) => entity !== last && entity.kind === 'person' && suits(entity, mention));
  return last && others.length === 1 ? (others[0] ?? null) : null;
}
