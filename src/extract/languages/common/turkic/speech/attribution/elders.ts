/** `– деп қоймады әжей`, `– деди карыя`: a form of address alone, for somebody who was named with one. */
import type { SpeakerAnswer } from '../../../../../model.ts';
import type { Token } from '../../../../../../text/tokens.ts';
import { answer, type Place } from './place.ts';

/** So many words may the reporter use in front of it. */
const FAR = 5;

/** Whoever acted last of those whose names an address follows. */
export function elderBehind(place: Place): SpeakerAnswer | undefined {
  const { discourse, after, context } = place;
  const { tokens, language } = discourse;
  const from = discourse.tokenFrom(after.start);
  let said = false;
  for (let i = from; i < from + FAR && (tokens[i]?.start ?? after.end) < after.end; i++) {
    const { norm, kind } = tokens[i] as Token;
    if (said && kind === 'mark') return undefined;
    said ||= language.verbs.isQuotative(norm);
    if (!said || !language.afterNames.has(norm) || language.honorifics.has(norm)) continue;
    if (tokens[i - 1]?.capitals !== 'lower' || tokens[i + 1]?.capitals === 'title') return undefined;
    const addressed = discourse
      .actedBefore(context.draft.quotation.start)
      .find(({ mentions }) => mentions.some(({ endToken }) => language.afterNames.has(tokens[endToken]?.norm ?? '')));
    return addressed && answer(place, addressed, after, null, 'elder');
  }
  return undefined;
}
