/** Whom a role means by what he is to somebody named: `его министр`, `ее начальник`, `его соотечественница`. */
import type { Analysis, Entity, Gender, RoleMention } from '../../../model.ts';
import { blockAt } from '../../../lookup.ts';
import { rolesOf } from '../../common/roles-of.ts';
import { suits } from './role-holders.ts';
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
