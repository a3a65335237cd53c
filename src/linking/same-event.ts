/** Whether two records report one event: what has to agree, what must not differ, and what of it could not be said. */
import type { LinkablePerson } from './linkable.ts';
import type { MeetingKind } from '../record/types.ts';
import { matchPeople } from './people.ts';
import type { Profile } from './profile.ts';

/**
 * `same`: one event. `different`: two, for the reason given. `open`: nothing contradicts, and too little agrees.
 *
 * What makes it one is `named` where the editors' directory or organization and number name it, `cast` where it is the
 * people; `loose` where the people agree and the two documents call it by different kinds, which a quote has to confirm.
 */
export interface Judgement {
  outcome: 'same' | 'different' | 'open';
  by: 'named' | 'cast' | 'loose' | null;
  /** Whether the two look alike enough for an editor to be told what keeps them apart. */
  alike: boolean;
  reason: string;
}

/** So many people make an event what it is. */
const LEAST_CAST = 2;
/** Of a longer list this part has to be on the other one; a short one has to be the same: two met, then three. */
const LEAST_SHARE = 0.6;
const SHORT_LIST = 4;
/** A list that shares less than this with the other is the list of another event, whatever the event is called. */
const LEAST_SHARE_OF_NAMED = 0.34;
/** One seat held by two people may be a slip; as many as there are matches are another event. */
const RIVALS_PER_MATCH = 0.5;

/** Kinds that documents use for each other: «заседание» and meeting. */
const KINDS_IN_COMMON: readonly ReadonlySet<MeetingKind>[] = [
  new Set<MeetingKind>(['meeting', 'session', 'summit']),
  new Set<MeetingKind>(['meeting', 'talks', 'reception', 'consultations', 'visit']),
  new Set<MeetingKind>(['forum', 'conference']),
];

type Check = (a: Profile, b: Profile) => string | undefined;

/** What two records of one event cannot differ in, each with the words for it. */
const CONTRADICTIONS: readonly Check[] = [
  function days(a, b) {
    const overlap = a.first <= b.last && b.first <= a.last;
    return overlap || !daysAreCertain(a, b) ? undefined : `it took place on ${a.first} here and on ${b.first} there`;
  },
  function countries(a, b) {
    const differ = a.country && b.country && a.country !== b.country;
    return differ ? `it took place in ${a.country} here and in ${b.country} there` : undefined;
  },
  function cities(a, b) {
    const differ = a.city?.known && b.city?.known && a.city.id !== b.city.id;
    return differ ? `it took place in ${a.meeting.place.city} here and in ${b.meeting.place.city} there` : undefined;
  },
  function calls(a, b) {
    const differ = (a.meeting.kind === 'call') !== (b.meeting.kind === 'call');
    return differ ? `it is a ${a.meeting.kind} here and a ${b.meeting.kind} there` : undefined;
  },
  function organizations(a, b) {
    const differ = a.organization?.known && b.organization?.known && a.organization.id !== b.organization.id;
    return differ ? `it belongs to ${a.meeting.organization} here and to ${b.meeting.organization} there` : undefined;
  },
  function ordinals({ meeting: a }, { meeting: b }) {
    const differ = a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal;
    return differ ? `its number is ${a.ordinal} here and ${b.ordinal} there` : undefined;
  },
  function events(a, b) {
    return a.event && b.event && a.event !== b.event ? 'the directory of events knows them as two' : undefined;
  },
];

function daysAreCertain(a: Profile, b: Profile): boolean {
  return [a, b].every(({ meeting }) => meeting.evidence.date?.certainty === 'certain');
}

/** Judges two records whose days are the same or neighbours. */
export function judge(a: Profile, b: Profile): Judgement {
  const agreement = agreementOf(a, b);
  const { named, sameBody, sameCity, matched } = agreement;
  const sameDay = a.first === b.first || a.last === b.last;
  const alike = named || (sameDay && ((sameCity && sameBody) || matched >= LEAST_CAST));
  const contradiction = contradictionOf(a, b, agreement);
  if (contradiction !== undefined) return { outcome: 'different', by: null, alike, reason: contradiction };
  const by = agreement.sameEvent ? 'named' : (byName(agreement) ?? byCast(a, b, agreement));
  if (by !== undefined) return { outcome: 'same', by, alike, reason: '' };
  return { outcome: 'open', by: null, alike, reason: shortfall(a, b, agreement) };
}

/** What two records agree in. */
interface Agreement {
  sameEvent: boolean;
  sameBody: boolean;
  sameCity: boolean;
  /** Nothing says that the places differ, and one is known where the other is not. */
  place: boolean;
  overlap: boolean;
  /** Whether the names of both speak of something, and of the same: `undefined` where one of them says nothing. */
  subject: boolean | undefined;
  /** Whether the directory, or organization and number, make them one. */
  named: boolean;
  matched: number;
  fewest: number;
  most: number;
  rivals: readonly (readonly [LinkablePerson, LinkablePerson])[];
}

function agreementOf(a: Profile, b: Profile): Agreement {
  const { matched, rivals } = matchPeople(a.cast, b.cast);
  const sameEvent = a.event !== null && a.event === b.event;
  const sameBody = a.organization !== null && a.organization.id === b.organization?.id;
  const sameCity = a.city !== null && a.city.id === b.city?.id;
  const sameCountry = a.country !== null && a.country === b.country;
  const told = a.subjects.size > 0 && b.subjects.size > 0;
  return {
    sameEvent,
    sameBody,
    sameCity,
    place: sameCity || sameCountry || a.city === null || b.city === null,
    overlap: a.first <= b.last && b.first <= a.last,
    subject: told ? [...a.subjects].some((subject) => b.subjects.has(subject)) : undefined,
    named: sameEvent || (sameBody && a.meeting.ordinal !== null && a.meeting.ordinal === b.meeting.ordinal),
    matched: matched.size,
    fewest: Math.min(a.cast.length, b.cast.length),
    most: Math.max(a.cast.length, b.cast.length),
    rivals,
  };
}

function contradictionOf(a: Profile, b: Profile, agreement: Agreement): string | undefined {
  const found = CONTRADICTIONS.map((check) => check(a, b)).find((reason) => reason !== undefined);
  if (found !== undefined) return found;
  const { rivals, matched, fewest, subject } = agreement;
  const [rival] = rivals;
  if (rival && rivals.length > matched * RIVALS_PER_MATCH)
    return `it has ${rival[0].name} here and ${rival[1].name} there`;
  if (fewest >= LEAST_CAST && matched < fewest * LEAST_SHARE_OF_NAMED) return sharedPeople(agreement);
  const supported = matched >= LEAST_CAST && matched >= fewest * LEAST_SHARE;
  if (subject === false && !supported) return `it is called “${a.meeting.name}” here and “${b.meeting.name}” there`;
  return undefined;
}

/** One organization counts one kind of meeting by one number; that it is of one kind, people or its subject have to say. */
function byName({ named, place, matched, subject }: Agreement): Judgement['by'] | undefined {
  if (!named || !place) return undefined;
  if (subject === false) return 'loose';
  return matched >= LEAST_CAST || subject ? 'named' : 'loose';
}

function byCast(a: Profile, b: Profile, agreement: Agreement): Judgement['by'] | undefined {
  const { overlap, place, matched, most, subject } = agreement;
  const least = Math.max(LEAST_CAST, most <= SHORT_LIST ? most : most * LEAST_SHARE);
  if (!overlap || !place || matched < least) return undefined;
  return subject !== false && frameAgrees(a, b, agreement) ? 'cast' : 'loose';
}

/** The same people meet more than once a day: what else is known has to fit, or a quote has to. */
function frameAgrees({ meeting: a }: Profile, { meeting: b }: Profile, { sameBody }: Agreement): boolean {
  const body = sameBody || (a.organization === null && b.organization === null);
  const kinds = a.kind === b.kind || KINDS_IN_COMMON.some((list) => list.has(a.kind) && list.has(b.kind));
  return body && kinds && a.ordinal === b.ordinal;
}

function shortfall(a: Profile, b: Profile, agreement: Agreement): string {
  if (!agreement.overlap) return `it took place on ${a.first} here and on ${b.first} there`;
  return agreement.place ? sharedPeople(agreement) : 'it is not known to have taken place in one country';
}

function sharedPeople({ matched, fewest, most }: Agreement): string {
  const lists = fewest === most ? `${most}` : `${fewest} and ${most}`;
  return `${matched} of ${lists} people are known to be the same`;
}
