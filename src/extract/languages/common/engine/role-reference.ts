/** Whom a role without a name means: by office and country, by what the text says of people, by who acted last. */
import { blockAt, lowerBound } from '../../../lookup.ts';
import type { Office } from '../../../../record/types.ts';
import type { Entity, Mention, RoleMention } from '../../../model.ts';
import { callingsOf, namedAround, namedBefore, rolesOf } from '../roles-of.ts';
import type { Document } from './document.ts';
import { atHome, receiver, type Referents, visitor } from './role-hosts.ts';
import {
  soleWithoutPost,
  inTurn,
  otherThanLast,
  lastOfGender,
  scholarOfParagraph,
  lastOfParagraph,
  onlyOfParagraph,
  otherOfTwo,
  isCalled,
} from './role-fallbacks.ts';

/** The person who holds a role, or null where the text leaves it open. */
export function holderOf(referents: Referents, mention: RoleMention): Entity | null {
  const { document, subjects } = referents;
  const { analysis, grammar } = document;
  const at = mention.start;
  const known = namedBefore(analysis.entities, at);
  const reference = grammar.speech.roleReference(analysis, mention);
  if (isStranger(document, mention)) return null;
  const ofCountry = mention.country ? known.filter(({ country }) => country === mention.country) : known;
  switch (reference?.kind) {
    case undefined:
      break;
    case 'nobody':
      return null;
    case 'national': {
      // An ambassador is at home where he serves: the guest from his capital is somebody else.
      if (ofCountry.length > 0) return subjects.latest(withoutAmbassadors(ofCountry), at);
      // `the Norwegian` of whoever spoke last, where the text has not told whence he is.
      const last = subjects.last(at, null, false);
      return last?.country === null ? last : null;
    }
    case 'other':
      if (mention.office && mention.country) break;
      return otherThanLast(referents, mention, mention.country ? withoutAmbassadors(ofCountry) : known);
    case 'host': {
      const holders = holdersOf(document, mention, known);
      return (
        receiver(referents) ??
        atHome(document, holders, true) ??
        otherOfTwo(referents, mention, known) ??
        lastOfParagraph(referents, mention, known)
      );
    }
    case 'guest':
      return (
        visitor(referents) ??
        atHome(document, holdersOf(document, mention, known), false) ??
        otherOfTwo(referents, mention, known)
      );
    case 'calling': {
      const scholar =
        reference.offices[0] === 'expert' && !mention.country && !known.some((one) => isCalled(one, mention))
          ? scholarOfParagraph(referents, mention, known)
          : null;
      if (scholar) return scholar;
      const fitting = byWord(
        mention,
        ofCountry.filter((entity) => holdsOne(entity, reference.offices, mention.head)),
      );
      if (fitting.length > 0) return subjects.latest(inTurn(referents, mention, byOffice(fitting, mention)), at);
      if (mention.country && mention.office) break;
      return mention.country
        ? subjects.latest(ofCountry, at)
        : reference.offices.length === 0
          ? lastOfGender(referents, mention)
          : lastOfParagraph(referents, mention, known);
    }
  }
  // `the Chairman of the meeting`: who the text says chaired it, whatever post he holds.
  if (grammar.speech.ofEvent?.test(mention.label)) {
    const chair = known.filter((entity) => callingsOf(entity).has(mention.head));
    if (chair.length > 0) return subjects.latest(chair, at);
  }
  if (
    mention.office === 'expert' &&
    !mention.anaphoric &&
    !mention.country &&
    !mention.organization &&
    !known.some((one) => isCalled(one, mention))
  ) {
    const scholar = scholarOfParagraph(referents, mention, known);
    if (scholar) return scholar;
  }
  const exact = known.filter((entity) => holdsOffice(entity, mention));
  const fits =
    exact.length > 0
      ? exact
      : byWord(
          mention,
          known.filter((entity) => holds(document, entity, mention)),
        );
  const pool = mention.country ? fits.filter((entity) => entity.country === mention.country) : fits;
  const organized = mention.organization
    ? pool.filter((entity) => rolesOf(entity).some(({ organization }) => organization === mention.organization))
    : pool;
  const chosen = organized.length > 0 ? organized : mention.country && pool.length === 0 ? [] : pool;
  if (chosen.length > 0) return subjects.latest(chosen, at);
  // `the Kazakh minister` of one whose country the text has not told: only where nobody else fits.
  const untold = mention.country ? fits.filter(({ country }) => country === null) : [];
  if (untold.length === 1) return untold[0] ?? null;
  if (mention.country && mention.office === 'head-of-delegation') return ofCountry[0] ?? null;
  // A headline, or a page that goes back in time, names by office somebody whom the text names below.
  if (
    mention.office &&
    mention.office !== 'other' &&
    (mention.country || known.length === 0 || blockAt(analysis, at)?.kind === 'headline')
  ) {
    const later = namedAround(analysis.entities, at).filter(
      (entity) => holds(document, entity, mention) && (!mention.country || entity.country === mention.country),
    );
    if (later.length === 1) return later[0] ?? null;
  }
  const sole = soleWithoutPost(document, known, mention);
  if (sole) return sole;
  const plain = mention.office === null || mention.office === 'other' || mention.office === 'expert';
  // `the OTS representative`: whoever stands for it.
  if (plain && mention.organization) {
    const own = known.filter(
      (entity) =>
        entity.organization === mention.organization ||
        rolesOf(entity).some(({ organization }) => organization === mention.organization),
    );
    if (own.length > 0) return subjects.latest(own, at);
  }
  // `his mother-in-law`: somebody of his, and not himself.
  return plain && !mention.country && !mention.organization && !mention.anaphoric
    ? (lastOfParagraph(referents, mention, known) ?? onlyOfParagraph(document, mention, known))
    : null;
}

/** `An elderly woman asked about the road. … “Which one?” the woman said`: somebody whom the text has not named. */
function isStranger({ analysis, grammar }: Document, mention: RoleMention): boolean {
  const at = lowerBound(analysis.mentions, mention.start);
  for (let i = at - 1; i >= 0 && i > at - 40; i--) {
    const other = analysis.mentions[i] as Mention;
    if (mention.start - other.start > 800) return false;
    const named =
      other.kind === 'person' && [other.role, ...other.otherRoles].some((role) => role?.head === mention.head);
    if (named) return false;
    if (other.kind !== 'role' || other.head !== mention.head) continue;
    return grammar.speech.roleReference(analysis, other)?.kind === 'nobody';
  }
  return false;
}

/** `the lawyer`: of several who could be called so, those whom the text has called by this very word. */
function byWord(mention: RoleMention, pool: Entity[]): Entity[] {
  const called = pool.filter((entity) => isCalled(entity, mention));
  return called.length > 0 ? called : pool;
}

const holdsOne = (entity: Entity, offices: readonly Office[], head: string): boolean =>
  (entity.office !== null && offices.includes(entity.office)) ||
  callingsOf(entity).has(head) ||
  rolesOf(entity).some((role) => role.head === head);

/** Holds exactly this office. */
const holdsOffice = (entity: Entity, { office, country }: RoleMention): boolean =>
  office !== null &&
  office !== 'other' &&
  office !== 'expert' &&
  (!country || entity.country === country) &&
  (entity.office === office || rolesOf(entity).some((role) => role.office === office));

function holds({ grammar }: Document, entity: Entity, mention: RoleMention): boolean {
  const roles = rolesOf(entity);
  const { office } = mention;
  if (office === 'expert' && isCalled(entity, mention)) return true;
  if (office && office !== 'other') {
    const same = (held: Office | null): boolean => held !== null && grammar.speech.sameOffice(office, held);
    if (same(entity.office) || roles.some((role) => same(role.office)))
      return (
        office !== 'expert' ||
        roles.some(({ head }) => head === mention.head) ||
        mention.endToken - mention.firstToken === 1
      );
    return false;
  }
  return isCalled(entity, mention);
}

/** `the diplomat`: an ambassador rather than somebody of any other office. */
function byOffice(pool: Entity[], mention: RoleMention): Entity[] {
  const sure = pool.filter((entity) => entity.office !== 'other' || isCalled(entity, mention));
  return sure.length > 0 ? sure : pool;
}

/** All of a country but its ambassadors, where others are there. */
function withoutAmbassadors(people: readonly Entity[]): readonly Entity[] {
  const others = people.filter(({ office }) => office !== 'ambassador');
  return others.length > 0 ? others : people;
}

/** `the visiting minister`: those who hold the post that the word for a guest or a host names, else all. */
function holdersOf(document: Document, mention: RoleMention, known: readonly Entity[]): readonly Entity[] {
  const holders = mention.office ? known.filter((entity) => holds(document, entity, mention)) : [];
  return holders.length > 0 ? holders : known;
}
