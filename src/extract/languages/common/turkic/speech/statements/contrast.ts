/** Two reports in one sentence, each of another speaker. */
import type { Entity, Mention, Sentence } from '../../../../../model.ts';
import type { Span } from '../../../../../../text/span.ts';
import type { Token } from '../../../../../../text/tokens.ts';
import type { VerbForm } from '../../words/verbs.ts';
import { type Discourse, startOf } from '../discourse.ts';
import { CONDITION } from '../attribution/place.ts';

/** One of the two. */
interface Half {
  span: Span;
  entity: Entity;
  mention: Mention;
}

/** More tokens than this, and it is a list rather than a sentence of two halves. */
const MOST_TOKENS = 400;

/** `X …ны, ал эми Y …ны сунуштады`: two people share a verb. */
export function contrasted(discourse: Discourse, sentence: Sentence, verbs: readonly VerbForm[]): Half[] | undefined {
  const { tokens, language } = discourse;
  const last = verbs.at(-1) as VerbForm;
  if (last.token - sentence.firstToken > MOST_TOKENS) return undefined;
  for (let i = sentence.firstToken + 2; i < last.token; i++) {
    if (tokens[i - 1]?.text !== ',' || discourse.isQuoted(i)) continue;
    const contrast = language.conjunctions.has(tokens[i]?.norm ?? '') || ownsTwo(tokens, i);
    const two = ownsTwo(tokens, i) ? 2 : contrast ? 1 : 0;
    if (
      !contrast &&
      !opensAnew(discourse, i, verbs) &&
      !contrastsBehind(discourse, i, last.token) &&
      !sharesVerb(discourse, i, last.token)
    )
      continue;
    const front: Span = { start: sentence.start, end: tokens[i - 2]?.end ?? sentence.start };
    const start = tokens[i + two]?.start ?? sentence.end;
    const a = discourse.subjectIn(front);
    const b = discourse.subjectIn({ start, end: sentence.end });
    const [x, y] = [a && discourse.resolve(a), b && discourse.resolve(b)];
    if (!a || !b || !x || !y || x === y) continue;
    return [
      { span: front, entity: x, mention: a },
      { span: { start, end: sentence.end }, entity: y, mention: b },
    ];
  }
  return undefined;
}

/** `X …nı önerirken, Y …ndan söz etti`, `X …nı bildirib, Y …`: behind a verb that ends a report, a person who acts. */
function opensAnew(discourse: Discourse, at: number, verbs: readonly VerbForm[]): boolean {
  const { tokens } = discourse;
  const verb = verbs.find(({ end }) => end === at - 1);
  if (!verb || !(verb.mood === 'finite' || CONDITION.test(tokens[at - 2]?.norm ?? ''))) return false;
  const start = tokens[at]?.start ?? 0;
  const next = discourse.mentionsIn({ start, end: (tokens[verbs.at(-1)?.token ?? at] as Token).start })[0];
  return next?.kind === 'person' && startOf(next) - start < 60 && discourse.isNominative(next);
}

/** `…, hakim X isə …nı təklif edib`: the word that contrasts stands behind who acts. */
function contrastsBehind(discourse: Discourse, at: number, end: number): boolean {
  const { tokens } = discourse;
  const stop = Math.min(end, at + FAR);
  const span = { start: tokens[at]?.start ?? 0, end: tokens[stop]?.start ?? 0 };
  const next = discourse.mentionsIn(span).find((mention) => discourse.isNominative(mention));
  return next !== undefined && BEHIND.test(tokens[next.endToken]?.norm ?? '');
}

/** `A limanın genişletileceğini, B yolun mayısta biteceğini söyledi`: what A said ends in front of the comma, and B begins. */
function sharesVerb(discourse: Discourse, at: number, end: number): boolean {
  const { tokens } = discourse;
  if (!NOMINALIZED.test(tokens[at - 2]?.norm ?? '')) return false;
  const stop = Math.min(end, at + FAR);
  const span = { start: tokens[at]?.start ?? 0, end: tokens[stop]?.start ?? 0 };
  const next = discourse.mentionsIn(span)[0];
  if (!next || (next.kind !== 'person' && next.kind !== 'role') || !discourse.isNominative(next)) return false;
  return startOf(next) - span.start < 30 && NOMINALIZED.test(tokens[end - 1]?.norm ?? '');
}

const NOMINALIZED =
  /(?:(?:[dt][ıiuü]|aca|ece|aca|əcə)[ğy][ıiuü]n[ıiuüaeə]|m[aeə]s[ıi]n[ıi]|m[ae]lar[ıi]n[ıi]|ganini|kanini|ishini|[ғқгк][аеоө]н(?:ын|ін|ин|ун|үн)|т[ыі]нын|т[ыі]нін|рын|рін|рин|рун|рүн)$/u;

/** So many words may a post take in front of a name. */
const FAR = 24;
const BEHIND = /^(?:ise|isə|esa|болса|болсо|эсе)$/u;

/** `ал эми`: two words for one. */
const ownsTwo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'ал' && tokens[at + 1]?.norm === 'эми';
