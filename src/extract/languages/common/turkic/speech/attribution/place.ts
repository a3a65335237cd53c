/** A quote and the reporter's words around it, as the rules of attribution see them. */
import { lowerBound } from '../../../../../lookup.ts';
import type { Entity, Mention, SpeakerAnswer } from '../../../../../model.ts';
import type { QuoteContext } from '../../../../../stages/quotes.ts';
import { indexAt, type Span } from '../../../../../../text/span.ts';
import type { VerbForm } from '../../words/verbs.ts';
import { type Discourse, startOf } from '../discourse.ts';

/** A quote's surroundings as the rules see them. */
export interface Place {
  discourse: Discourse;
  context: QuoteContext;
  /** The reporter's words in front of the quote in its sentence, and behind it. */
  before: Span;
  after: Span;
  /** Verbs behind the quote. */
  verbs: VerbForm[];
}

export type Rule = readonly [name: string, find: (place: Place) => SpeakerAnswer | undefined];

/** An answer of a rule. */
export const answer = (
  _: Place,
  entity: Entity | null,
  cue: Span | null,
  mention: Mention | null,
  rule: string,
): SpeakerAnswer => ({
  entity,
  cue,
  mention: mention ? { start: mention.start, end: mention.end } : null,
  certainty: mention?.kind === 'person' ? 'certain' : 'implied',
  rule,
});

export const startToken = (discourse: Discourse, mention: Mention): number =>
  indexAt(discourse.tokens, startOf(mention));

/** Mentions of the words that a dash or comma gives to the reporter, also inside the marks. */
export function mentionsOver({ discourse, context }: Place, span: Span): Mention[] {
  if (context.between.length === 0) return discourse.mentionsIn(span);
  const { mentions } = discourse.analysis;
  const found: Mention[] = [];
  for (
    let i = Math.max(0, lowerBound(mentions, span.start) - 1);
    i < mentions.length && (mentions[i] as Mention).start < span.end;
    i++
  )
    if (startOf(mentions[i] as Mention) >= span.start && (mentions[i] as Mention).end <= span.end)
      found.push(mentions[i] as Mention);
  return found;
}

/** `жеткілікті десе, депутат «…» деп қарсы шықты`: a condition ends a clause as well. */
export const CONDITION = /(?:rk[eə]n|с[аеоө]|sa(?:lar)?|s[ae]l[ae]r|s[əe])$/u;

/** `X …ын, ал Y …ны «…» айтты`: where the last word stands that sets one subject against another, behind a comma. */
function contrastIn(discourse: Discourse, { start, end }: Span): number {
  const { tokens, language } = discourse;
  const from = discourse.tokenFrom(start);
  for (let i = indexAt(tokens, end - 1); i > from; i--)
    if (tokens[i - 1]?.text === ',' && language.conjunctions.has(tokens[i]?.norm ?? '') && !discourse.isQuoted(i))
      return i;
  return -1;
}

/** The subject of the clause that the quote stands in: the first nominative behind the last finite verb in front of it. */
export function subjectBefore({ discourse, before }: Place): Mention | undefined {
  const all = discourse.mentionsIn(before).filter((mention) => discourse.isNominative(mention));
  const contrast = contrastIn(discourse, before);
  const behind = all.filter(({ firstToken }) => firstToken > contrast);
  const mentions = behind.length > 0 ? behind : all;
  const verbs = discourse
    .verbsIn(before)
    .filter(({ mood, end }) => mood === 'finite' || CONDITION.test(discourse.tokens[end - 1]?.norm ?? ''));
  const last = verbs.at(-1);
  const fresh = last ? mentions.filter(({ firstToken }) => firstToken >= last.end) : [];
  const chosen = [...fresh, ...mentions].find((mention) => mention.kind !== 'institution') ?? mentions[0];
  return chosen && discourse.namedRightBehind(mentions, mentions.indexOf(chosen));
}
