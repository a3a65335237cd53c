/** How well a person fits a role without a name. */
import { lowerBound, sentenceAt } from '../../../../../lookup.ts';
import type { Entity, RoleMention } from '../../../../../model.ts';
import type { Office } from '../../../../../../record/codes.ts';
import { sameOffice } from '../../mentions/offices.ts';
import type { RoleFound } from '../../mentions/roles/role-found.ts';
import { type Ground, headClassOf, PRIVATE, same } from './ground.ts';
import { isKindred } from './kindred.ts';
import type { KnownRoles } from './known-roles.ts';

/** `Парламентіндегі достық тобының төрағасы` is a deputy as well. */
const PARLIAMENT =
  /(?<!\p{L})(?:parlament|парламент|meclis|məclis|majlis|senat|сенат|палата|palata|мәжіліс|мажилис|жогорку кеңеш)/u;

const DIPLOMAT = /^(?:diplomat|дипломат)/u;
const DIPLOMATS: ReadonlySet<string | null> = new Set([
  'ambassador',
  'foreign-minister',
  'deputy-foreign-minister',
  'spokesperson',
]);

const OF_MINISTRY = /(?<!\p{L})(?:bakanlı|nazirli|vazirli|министрл)/u;
const MINISTERS: ReadonlySet<string | null> = new Set([
  'minister',
  'deputy-minister',
  'foreign-minister',
  'deputy-foreign-minister',
  'spokesperson',
  'defence-minister',
  'interior-minister',
]);
/** `СІМ департаментінің директоры` is a diplomat. */
const FOREIGN =
  /(?<!\p{L})(?:dışişleri|xarici iş|tashqi ish|сыртқы іс|тышкы иш|сім|тим|tiv|konsul|консул|diplomat|дипломат|elçi|elchi|елші|элчи|büyükelçi)/u;

/** `Yeni başkan`: whoever has just got the post, of whatever body. */
const NEW = /^(?:yeni|yangi|жаңа|жаңы)\s/iu;

/** `Litva lideri`, `türkmən lideri`, `konuk lider`: a country's leader, whatever the post. */
const isLeader = (mention: RoleMention): boolean =>
  headClassOf(mention) === 'head' &&
  (mention.country !== null || isAtHome(mention) || isGuest(mention)) &&
  mention.organization === null;

const isGuest = (mention: RoleMention): boolean => (mention as Partial<RoleFound>).guest ?? false;
const isAtHome = (mention: RoleMention): boolean => (mention as Partial<RoleFound>).host ?? false;

/** A reference and one person whom it may mean. */
interface Pair {
  discourse: Ground;
  known: KnownRoles;
  mention: RoleMention;
  entity: Entity;
  roles: readonly RoleMention[];
  /** The word says little: `temsilci`, `konuk`. */
  vague: boolean;
}

const isVague = (mention: RoleMention): boolean =>
  mention.anaphoric ||
  headClassOf(mention) === 'representative' ||
  (mention.office === 'head-of-delegation' && mention.country !== null) ||
  (mention.office === 'other' && mention.country !== null);

/** The higher, the better; 0 where it cannot be. */
export function fit(discourse: Ground, known: KnownRoles, mention: RoleMention, entity: Entity): number {
  const roles = known.rolesOf(entity);
  const pair: Pair = { discourse, known, mention, entity, roles, vague: isVague(mention) };
  const ofMinistry = representsMinistry(pair);
  if (ofMinistry !== undefined) return ofMinistry;
  if (known.isElsewhere(mention, roles) || !represents(pair)) return 0;
  const diplomat = asDiplomat(pair);
  const place = byPlace(pair);
  const office = byOffice(pair);
  if (diplomat === undefined || place === undefined || office === undefined || onOtherSide(pair)) return 0;
  const { analysis } = discourse;
  const last = entity.mentions[lowerBound(entity.mentions, mention.start) - 1]?.start ?? -1;
  if (last < 0 && !isForetold(pair)) return 0;
  let score = diplomat + place + office;
  if (roles.some(({ head }) => head === mention.head)) score += 1;
  else if (roles.some(({ head }) => isKindred(head, mention.head))) score += 0.6;
  score += Math.min(3, known.common(mention, roles) * 1.5);
  if (last >= 0) score += 0.5;
  if (discourse.lastSubject(mention.start) === entity) score += pair.vague ? 1.5 : 0.9;
  return score + (last >= 0 ? last / (analysis.text.length * 4) : 0) + 0.01;
}

/** `vazirlik vakili`: of the ministry, not of anything. */
function representsMinistry({ discourse, known, mention, entity, roles }: Pair): number | undefined {
  if (headClassOf(mention) !== 'representative' || mention.country) return undefined;
  if (!OF_MINISTRY.test(discourse.language.fold(mention.label))) return undefined;
  return MINISTERS.has(entity.office) ? 3 + known.common(mention, roles) : 0;
}

/** `мердігер өкілі`: of the same body. */
const represents = ({ known, mention, roles }: Pair): boolean =>
  headClassOf(mention) !== 'representative' ||
  mention.country !== null ||
  mention.organization !== null ||
  known.ofSame(mention, roles);

/** `diplomat`: an ambassador, or who works in foreign affairs. */
function asDiplomat({ discourse, mention, entity, roles }: Pair): number | undefined {
  if (!DIPLOMAT.test(mention.head)) return 0;
  const foreign =
    (entity.office === 'director' || entity.office === 'deputy-head' || entity.office === 'other') &&
    roles.some(({ label }) => FOREIGN.test(discourse.language.fold(label)));
  if (DIPLOMATS.has(entity.office)) return 3;
  if (foreign) return 1;
  return PRIVATE.has(entity.office) ? 0 : undefined;
}

/** The organization and the country that the reference names are the person's. */
function byPlace({ discourse, mention, entity, roles }: Pair): number | undefined {
  let score = 0;
  if (mention.organization) {
    if (!roles.some(({ organization }) => organization === mention.organization)) return undefined;
    score += 3;
  }
  if (mention.country) return entity.country === mention.country ? score + 2 : undefined;
  if (entity.country !== discourse.language.lexicon.home) return score;
  return score + (mention.office === 'president' ? 1 : 0.3);
}

/** The office that the reference names is the person's. */
function byOffice({ discourse, mention, roles, vague }: Pair): number | undefined {
  const asked = mention.office;
  if (asked && asked !== 'other') {
    if (roles.some(({ office }) => office === asked)) return 4;
    const alike = (office: Office): boolean =>
      sameOffice(asked, office) || (mention.country !== null && sameOffice(office, asked));
    if (roles.some(({ office }) => office !== null && alike(office))) return 2.5;
  }
  const inParliament = ({ label }: RoleMention): boolean => PARLIAMENT.test(discourse.language.fold(label));
  if (asked === 'member-of-parliament' && roles.some(inParliament)) return 2.5;
  if (isLeader(mention) && roles.some(({ office }) => office === 'president' || office === 'prime-minister'))
    return 2.5;
  if (NEW.test(mention.label) && roles.some(({ head }) => head === mention.head)) return 2;
  return vague || (asked === 'other' && roles.some(({ head }) => same(head, mention.head))) ? 0 : undefined;
}

/** A guest is not at home, and a host is. */
function onOtherSide({ discourse, mention, entity, vague }: Pair): boolean {
  const atHome = entity.country === discourse.language.lexicon.home;
  const headClass = headClassOf(mention);
  if (isGuest(mention) || (vague && headClass === 'guest')) return atHome;
  return (isAtHome(mention) || (vague && headClass === 'host')) && !atHome;
}

/**
 * Who has no office is called by what he does only when he was named; a headline may: `Fermer: “…”` above
 * `fermer Səfər Cəfərov`.
 */
function isForetold({ discourse, mention, roles }: Pair): boolean {
  if (!PRIVATE.has(mention.office) || mention.anaphoric) return true;
  const above = sentenceAt(discourse.analysis, mention.start)?.block.kind === 'headline';
  return above && roles.some(({ head }) => head === mention.head);
}
