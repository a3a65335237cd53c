/**
 * Who said it: sieves, the most precise first. Each looks at one quotation and answers with a speaker (or with the
 * certainty that the text names none), or stays silent for the next.
 */
import type { Consideration, SpeakerAnswer } from '../../../model.ts';
import { after, afterAny, afterDash, before, brackets, interruption, signature } from './sieves/beside.ts';
import { fragment, withWords } from './sieves/fragment.ts';
import {
  beforeColon,
  headlineColon,
  nameColon,
  ownerColon,
  topicLabel,
  transcript,
  unnamedSource,
} from './sieves/labels.ts';
import type { Sieve } from './sieves/sieve.ts';
import type { View } from './speaker.ts';
import { soSaid } from './sieves/so-said.ts';

export const SIEVES: readonly Sieve[] = [
  unnamedSource,
  transcript,
  topicLabel,
  interruption,
  afterDash,
  brackets,
  nameColon,
  ownerColon,
  beforeColon,
  fragment,
  withWords,
  after,
  afterAny,
  before,
  signature,
  headlineColon,
  soSaid,
];

/** Asks the sieves in order; `undefined` where none answers. */
export function attribute(view: View): SpeakerAnswer | undefined {
  let found: SpeakerAnswer | undefined;
  for (const sieve of SIEVES) {
    found = sieve.find(view);
    if (found) break;
  }
  const { considered } = view.document.analysis;
  if (considered) considered.push(...otherAnswers(view, found));
  return found;
}

/** What the sieves behind the one that answered would have said. */
function otherAnswers(view: View, found: SpeakerAnswer | undefined): Consideration[] {
  return SIEVES.flatMap(({ find }): Consideration[] => {
    const other = find(view);
    if (!other || other.rule === found?.rule || other.entity === found?.entity) return [];
    const { start, end } = other.mention ?? other.cue ?? view.quotation;
    return [{ of: 'speaker', start, end, what: other.entity?.name ?? 'nobody', rule: other.rule }];
  });
}
