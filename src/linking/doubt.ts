/** Why a quote has no counterpart, in words for an editor. */
import type { Candidate } from './order.ts';
import type { Wording } from './wording.ts';

/**
 * Says it.
 * @param candidates what was compared with it
 * @param strong pairs that were certain but for their order
 * @param linked quotes of either document that have their counterpart
 * @param known whether a speaker is somebody in the other document
 * @param left the one quote of the speaker that is left there, compared; undefined where there is none or more than one
 */
export function doubtOf(
  wording: Wording,
  candidates: readonly Candidate[] = [],
  strong: readonly Candidate[],
  linked: ReadonlySet<Wording>,
  known: (id: string) => boolean,
  left: Candidate | undefined,
): string {
  const { speaker } = wording.quote;
  if (speaker === null) return 'its speaker is not known';
  if (!known(speaker)) return 'its speaker is not there';
  const other = (candidate: Candidate) => (candidate.a === wording ? candidate.b : candidate.a);
  const idOf = (candidate: Candidate) => other(candidate).quote.id;
  const open = candidates.filter((candidate) => !linked.has(other(candidate)));
  const [best = left, second] = [...open].sort((one, two) => two.likeness.score - one.likeness.score);
  if (!best) return 'nothing like it is left of what its speaker says there';
  if (strong.includes(best)) return `${idOf(best)} is like it, and stands in another order there`;
  if (best.likeness.doubt !== undefined) return `${idOf(best)} is nearest: ${best.likeness.doubt}`;
  return second ? `${idOf(best)} and ${idOf(second)} are both like it` : `${idOf(best)} is like another quote as well`;
}
