/** Who says a quote: the first rule that answers decides. */
import { sentenceAt } from '../../../../../lookup.ts';
import type { SpeakerAnswer } from '../../../../../model.ts';
import type { QuoteContext } from '../../../../../stages/quotes.ts';
import { indexAt, type Span } from '../../../../../../text/span.ts';
import type { Discourse } from '../discourse.ts';
import { behindQuotative, insideCue, inverted, participle } from './behind-quote.ts';
import { carried, colonAbove, signed } from './carried.ts';
import { elderBehind } from './elders.ts';
import { byFrame, goesOn, ofClause, ofOwner } from './in-front.ts';
import { byCredit, inBrackets, ledByRole, nobody, somebody, weAsked } from './leads.ts';
import { fromWhom, ofNominalized } from './other-cases.ts';
import { byDocument, byLaw, namedBehind, question } from './papers.ts';
import { answer, type Place, type Rule } from './place.ts';

const RULES: readonly Rule[] = [
  ['in-brackets', inBrackets],
  ['credit', byCredit],
  ['nobody', nobody],
  ['we-asked', weAsked],
  ['somebody', somebody],
  ['question', question],
  ['paper', (place) => (byLaw(place) ? answer(place, null, place.after, null, 'law') : undefined)],
  ['nominalized', ofNominalized],
  ['from-whom', fromWhom],
  ['inverted', inverted],
  ['participle', participle],
  ['inside-cue', insideCue],
  ['elder', elderBehind],
  ['document', byDocument],
  ['frame', byFrame],
  ['led-by-role', ledByRole],
  ['owner', ofOwner],
  ['clause', ofClause],
  ['goes-on', goesOn],
  ['quotative', behindQuotative],
  ['named-behind', namedBehind],
  ['colon-above', colonAbove],
  ['signed', signed],
  ['carried', carried],
];

/** Finds the speaker of a quote. */
export function attribute(discourse: Discourse, context: QuoteContext): SpeakerAnswer | undefined {
  const place = placeOf(discourse, context);
  for (const [, find] of RULES) {
    const found = find(place);
    if (found) return found;
  }
  return undefined;
}

function placeOf(discourse: Discourse, context: QuoteContext): Place {
  const { analysis } = discourse;
  const { quotation } = context.draft;
  const lastPart = context.draft.parts.at(-1) as Span;
  const sentence = sentenceAt(analysis, Math.max(lastPart.end - 1, quotation.end - 1));
  const end = Math.max(context.after.start, Math.min(context.after.end, sentence?.end ?? context.after.end));
  const after = context.between[0] ?? { start: context.after.start, end };
  const verbs = discourse.language.verbs.within(
    discourse.tokens,
    indexAt(discourse.tokens, after.start),
    indexAt(discourse.tokens, after.end - 1) + 1,
    (token) => context.between.length === 0 && discourse.isQuoted(token),
  );
  return {
    discourse,
    context,
    before: context.before,
    after,
    verbs: verbs.filter(({ class: kind }) => kind !== 'joint'),
  };
}
