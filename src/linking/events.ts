/** Which records report one event: looked for by day, so that a thousand records are not a million comparisons. */
import type { Profile } from './profile.ts';
import { judge } from './same-event.ts';

/** Two records that are one event. */
interface Pair {
  a: Profile;
  b: Profile;
}

/** Records of one event, in the order they were given, two of them at least. */
export type EventGroup = readonly Profile[];

/** Something that is not linked, and why. */
export interface EventDoubt {
  a: Profile;
  b: Profile;
  reason: string;
}

const DAY = 86_400_000;
/** A longer event is looked for by its first days. */
const MOST_DAYS = 14;

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

function daysOf({ first, last }: Profile): number[] {
  const start = dayNumber(first);
  const count = Math.min(dayNumber(last) - start + 1, MOST_DAYS);
  return Array.from({ length: count }, (_, i) => start + i);
}

/** Every pair of languages whose days are the same or neighbours, once, in the order of the records. */
export function pairsByDay(profiles: readonly Profile[]): [Profile, Profile][] {
  const byDay = new Map<number, Profile[]>();
  for (const profile of profiles) {
    for (const day of daysOf(profile)) {
      const list = byDay.get(day);
      if (list) list.push(profile);
      else byDay.set(day, [profile]);
    }
  }
  const isBefore = orderOf(profiles);
  return profiles.flatMap((a) => {
    const days = daysOf(a);
    const window = new Set(days.flatMap((day) => [day - 1, day, day + 1]).flatMap((day) => byDay.get(day) ?? []));
    return [...window].flatMap((b): [Profile, Profile][] => {
      const apart = a.country !== null && b.country !== null && a.country !== b.country;
      return isBefore(a, b) && a.language !== b.language && !apart ? [[a, b]] : [];
    });
  });
}

/**
 * Groups records by event. What could be one event and could be two is no group, and is told.
 * @param confirmed whether a quote of one record is a quote of the other: asked where people alone make an event
 */
export function groupByEvent(
  profiles: readonly Profile[],
  confirmed: (a: Profile, b: Profile) => boolean,
): { groups: EventGroup[]; doubts: EventDoubt[] } {
  const same = new Map<Profile, Pair[]>();
  const groups: EventGroup[] = [];
  const doubts: EventDoubt[] = [];
  for (const [a, b] of pairsByDay(profiles)) {
    const { outcome, by, alike, reason } = judge(a, b);
    const holds = outcome === 'same' && (by !== 'loose' || confirmed(a, b));
    const pair: Pair = { a, b };
    if (holds) for (const member of [a, b]) same.set(member, [...(same.get(member) ?? []), pair]);
    else if (alike) doubts.push({ a, b, reason: reason || 'no quote that both hold says that they are one event' });
  }
  for (const members of components(profiles, same)) {
    const parts = partsOf(members);
    groups.push(...(parts ?? []));
    if (parts) continue;
    const unsure = new Set(members.flatMap((member) => same.get(member) ?? []));
    const reason = 'another document of these days fits as well';
    doubts.push(...[...unsure].map(({ a, b }) => ({ a, b, reason })));
  }
  return { groups, doubts };
}

function orderOf(profiles: readonly Profile[]): (a: Profile, b: Profile) => boolean {
  const order = new Map(profiles.map((profile, i) => [profile, i]));
  return (a, b) => (order.get(a) ?? 0) < (order.get(b) ?? 0);
}

/** What is connected by pairs, in the order of the records. */
function components(profiles: readonly Profile[], pairs: ReadonlyMap<Profile, readonly Pair[]>): Profile[][] {
  const isBefore = orderOf(profiles);
  const seen = new Set<Profile>();
  return [...profiles].flatMap((profile) => {
    if (seen.has(profile) || !pairs.has(profile)) return [];
    const members = new Set([profile]);
    for (const member of members) for (const { a, b } of pairs.get(member) ?? []) members.add(a).add(b);
    for (const member of members) seen.add(member);
    return [[...members].sort((a, b) => (isBefore(a, b) ? -1 : 1))];
  });
}

/**
 * One group where all fit together; one a kind of event where that sorts them without a remainder: two releases on the
 * talks and two on the ceremony; undefined where it cannot be told who belongs to whom.
 */
function partsOf(members: readonly Profile[]): Profile[][] | undefined {
  if (fitTogether(members)) return [[...members]];
  const kinds = [...new Set(members.map(({ meeting }) => meeting.kind))];
  const parts = kinds.map((kind) => members.filter(({ meeting }) => meeting.kind === kind));
  const sorted = parts.every(
    (part) => part.length > 1 && new Set(part.map(({ language }) => language)).size === part.length,
  );
  return sorted && parts.every((part) => fitTogether(part)) ? parts : undefined;
}

/** No two contradict each other, and two of one language are one event by its name, not by its people alone. */
function fitTogether(members: readonly Profile[]): boolean {
  return members.every((a, i) =>
    members.slice(i + 1).every((b) => {
      const { outcome, by } = judge(a, b);
      return outcome !== 'different' && (a.language !== b.language || by === 'named');
    }),
  );
}
