/** A word for what somebody is or does: of those told just before, the last without an office who fits. */
import { lowerBound, sentenceAt } from '../../../../../lookup.ts';
import type { Entity, RoleMention } from '../../../../../model.ts';
import { isDescribed } from '../../mentions/callings.ts';
import { type Ground, headClassOf, PRIVATE } from './ground.ts';
import { isAnybody, isKindred } from './kindred.ts';
import type { KnownRoles } from './known-roles.ts';

/** How many paragraphs back a description reaches. */
const REACH = 3;

/** `институттың директоры`, `университет ректоры` is a scholar as well. */
const LEARNED: ReadonlySet<string | null> = new Set(['director', 'rector', 'deputy-head']);
const OF_SCIENCE =
  /(?<!\p{L})(?:enstitü|institut|институт|üniversite|universitet|университет|akadem|академ|laborator|лаборатор|зертхана|rəsədxana|обсерватор|observator|қорық|qo'riqxona|korug|корук|müze|muzey|музей|мұражай|botanik|ботаник)/u;

/** Those who stand against one another in a court. */
const COURT =
  /^(?:savcı|başsavcı|sanık|avukat|hâkim|hakim|tanık|davacı|davalı|müşteki|mağdur|şüpheli|prokuror|vəkil|təqsirləndirilən|müttəhim|zərərçəkən|şahid|sudya|prokuror|advokat|ayblanuvchi|sudlanuvchi|guvoh|jabrlanuvchi|айыпталушы|сотталушы|прокурор|адвокат|қорғаушы|куәгер|жәбірленуші|судья|соттолуучу|айыпталуучу|күбө|жабырлануучу)/u;

/** `54 yaşındaki teknik adam`, `өнерпаз`, `olima`: of those told just before, the last without an office who fits. */
export function described(discourse: Ground, known: KnownRoles, mention: RoleMention): Entity | null {
  if (!PRIVATE.has(mention.office) || mention.organization) return null;
  const { tokens, language } = discourse;
  const first = mention.firstToken;
  const asked = headClassOf(mention);
  if (asked === 'guest' || asked === 'host' || asked === 'official' || asked === 'kin') return null;
  const scholar = asked === 'expert';
  const modified =
    mention.country !== null ||
    isDescribed(language, tokens, mention.endToken - 1, false) ||
    isDescribed(language, tokens, first, false);
  const fits = (entity: Entity): boolean => {
    // `Savcı` is not the accused.
    if (COURT.test(mention.head) && known.rolesOf(entity).some(({ head }) => head !== mention.head && COURT.test(head)))
      return false;
    const learned =
      scholar &&
      LEARNED.has(entity.office) &&
      known.rolesOf(entity).some(({ label }) => OF_SCIENCE.test(discourse.language.fold(label)));
    if (!(PRIVATE.has(entity.office) || learned) || !isNear(discourse, mention, entity)) return false;
    if (mention.country !== null && entity.country !== mention.country && !discourse.assumed.has(entity)) return false;
    return !scholar || modified || learned || entity.office === 'expert';
  };
  const near = discourse.actedBefore(mention.start).filter(fits);
  const told = known.holders().filter((entity) => !near.includes(entity) && fits(entity));
  const found = near[0] ?? (told.length === 1 ? told[0] : undefined);
  if (!found || (!modified && !scholar && near.length + told.length > 1 && !isLast(discourse, known, mention, found)))
    return null;
  if (mention.country !== null && discourse.assumed.has(found)) found.country = mention.country;
  return found;
}

/** `Жеңімпаз … жеткізді`, `әйелдің айтуынша`: whoever acted last, if no other calling is told of him. */
function isLast(discourse: Ground, known: KnownRoles, mention: RoleMention, entity: Entity): boolean {
  if (discourse.lastSubject(mention.start) !== entity) return false;
  if (headClassOf(mention) === 'person' || isAnybody(mention.head)) return true;
  const roles = known.rolesOf(entity);
  // `күзетші болса: «…»`: somebody else than the last.
  if (/^(?:болса|болсо|эсе|esa|ise|isə)$/u.test(discourse.tokens[mention.endToken]?.norm ?? '')) return false;
  return roles.length < 2 && roles.every(({ head }) => isAnybody(head) || isKindred(head, mention.head));
}

/** Named in front of the mention, in its paragraph or one of the few before. */
function isNear({ analysis }: Ground, mention: RoleMention, entity: Entity): boolean {
  const last = entity.mentions[lowerBound(entity.mentions, mention.start) - 1];
  if (!last) return false;
  const own = sentenceAt(analysis, mention.start)?.block.index ?? 0;
  return own - (sentenceAt(analysis, last.start)?.block.index ?? -REACH) <= REACH;
}
