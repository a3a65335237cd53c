/** What the order of a speaker's quotes says: it is the same in both documents, and what stands alone between two has its place. */
import type { Likeness } from './compare-wordings.ts';
import type { Wording } from './wording.ts';

/** A quote of the first document and one of the second that may be one. */
export interface Candidate {
  a: Wording;
  b: Wording;
  likeness: Likeness;
}

/** Lets go the pairs of one speaker that cross others, all of them: either may be the wrong one. */
export function inOrder(pairs: readonly Candidate[]): Candidate[] {
  const bySpeaker = groupBySpeaker(pairs, ({ a }) => a);
  return [...bySpeaker.values()].flatMap((list) => {
    const sorted = [...list].sort((one, other) => startOf(one.a) - startOf(other.a));
    const crossed = new Set<Candidate>();
    let highest = -1;
    for (const pair of sorted) {
      if (startOf(pair.b) < highest) crossed.add(pair);
      highest = Math.max(highest, startOf(pair.b));
    }
    let lowest = Infinity;
    for (const pair of [...sorted].reverse()) {
      if (startOf(pair.b) > lowest) crossed.add(pair);
      lowest = Math.min(lowest, startOf(pair.b));
    }
    return sorted.filter((pair) => !crossed.has(pair));
  });
}

/** Pairs that are the only two quotes of their speaker between the same certain ones, before the first or after the last. */
export function inPlace(
  pairs: readonly Candidate[],
  certain: readonly Candidate[],
  ofA: readonly Wording[],
  ofB: readonly Wording[],
  matched: ReadonlyMap<string, string>,
): Candidate[] {
  const [before, behind] = [new Set(certain.map(({ a }) => a)), new Set(certain.map(({ b }) => b))];
  const [gapsOfA, gapsOfB] = [gapsOf(ofA, before), gapsOf(ofB, behind)];
  return pairs.filter(({ a, b }) => {
    const [ours, theirs] = [gapsOfA.get(a), gapsOfB.get(b)];
    const speaker = matched.get(a.quote.speaker ?? '');
    return ours?.size === 1 && theirs?.size === 1 && ours.number === theirs.number && speaker === b.quote.speaker;
  });
}

/** Quotes of one speaker between two that are certain: how many such gaps stand before, and how many quotes are in it. */
interface Gap {
  number: number;
  size: number;
}

function gapsOf(list: readonly Wording[], certain: ReadonlySet<Wording>): Map<Wording, Gap> {
  const gaps = new Map<Wording, Gap>();
  for (const wordings of groupBySpeaker(list, (wording) => wording).values()) {
    let gap: Gap = { number: 0, size: 0 };
    for (const wording of [...wordings].sort((one, other) => startOf(one) - startOf(other))) {
      if (certain.has(wording)) {
        gap = { number: gap.number + 1, size: 0 };
      } else {
        gap.size += 1;
        gaps.set(wording, gap);
      }
    }
  }
  return gaps;
}

function startOf({ quote }: Wording): number {
  return quote.parts[0]?.start ?? 0;
}

/** Sorts by who is quoted; quotes of unknown speakers are left out. */
export function groupBySpeaker<T>(entries: readonly T[], wordingOf: (entry: T) => Wording): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const { speaker } = wordingOf(entry).quote;
    if (speaker === null) continue;
    const list = groups.get(speaker);
    if (list) list.push(entry);
    else groups.set(speaker, [entry]);
  }
  return groups;
}
