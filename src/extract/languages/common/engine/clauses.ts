/** Who does what in a stretch of the reporter's own words. */
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Mention } from '../../../model.ts';
import { type Document, endTokenOf, firstTokenOf, isPlural, startOf } from './document.ts';
import type { VerbAt } from './grammar.ts';

/** Verbs that give words or do something by them. */
export const reportsByItself = (verb: VerbAt): boolean =>
  verb.class === 'say' || verb.class === 'act' || verb.class === 'ask';

/** Verbs that may stand beside a quotation. */
export const speaks = (verb: VerbAt): boolean => verb.class !== 'joint' && verb.class !== 'other';

/** The mention that a verb of the range has for a subject. */
export function subjectOf(document: Document, span: Span, verb: VerbAt): Mention | undefined {
  return subjectsOf(document, span, verb)[0];
}

/** All mentions of the range that could be the verb's subject, likeliest first. */
export function subjectsOf(document: Document, span: Span, verb: VerbAt): Mention[] {
  const { analysis, grammar } = document;
  if (verb.passive) return agentsOf(document, verb);
  const antecedent = antecedentOf(document, verb);
  if (antecedent) return [antecedent];
  const fits = document
    .mentionsIn(around(document, span, verb))
    .filter(
      (mention) =>
        grammar.speech.canBeSubject(analysis, mention) &&
        (verb.plural === null || mention.kind === 'institution' || verb.plural === isPlural(mention)) &&
        joined(document, mention, verb),
    );
  const before = fits.filter((mention) => endTokenOf(mention) <= verb.token || mention.endToken <= verb.token);
  // `“Where is the money?” demanded X`
  const handed = verb.class === 'act' && /^[”"»’']$/u.test(document.tokens[verb.token - 1]?.text ?? '');
  const turns =
    handed ||
    grammar.speech.order === 'sov' ||
    (verb.inverts !== false && /^(?:say|ask|manner)$/u.test(verb.class) && mayTurn(document, span, verb));
  const behind = turns
    ? fits.filter((mention) => firstTokenOf(mention) >= verb.end && rightBehind(document, verb, mention))
    : [];
  if (verb.form === 'participle') return behind;
  const main = grammar.speech.order === 'svo' && verb.form === 'converb' ? mainVerb(document, span, verb) : undefined;
  if (main) {
    const subjects = subjectsOf(document, span, main);
    if (subjects.length > 0) return subjects;
  }
  if (grammar.speech.order === 'svo') {
    const own = [...goesOnWith(document, span, verb), ...nearestFirst(document, before, verb)];
    return closesClause(document, verb, behind[0])
      ? [...behind, ...own]
      : [...own.map(appositive(document, verb)), ...behind];
  }
  const own = ofClause(document, before, verb);
  return opens(document, span, verb) ? [...behind, ...own] : [...own, ...behind];
}

/** `X said that the clinics had no physician, and called the plan “…”`: behind a comma and `and` the first who reports goes on. */
function goesOnWith(document: Document, span: Span, verb: VerbAt): Mention[] {
  const { tokens, grammar } = document;
  if (verb.form !== 'finite' || !speaks(verb)) return [];
  let at = verb.token - 1;
  while (grammar.speech.adverbs.has(tokens[at]?.norm ?? '')) at--;
  if (!grammar.speech.conjunctions.has(tokens[at]?.norm ?? '') || tokens[at - 1]?.text !== ',') return [];
  const lead = document
    .verbsIn(around(document, span, verb))
    .find((other) => other.token < at && other.form === 'finite' && !other.passive && reportsByItself(other));
  const that = lead && grammar.speech.complementizers.has(tokens[lead.end]?.norm ?? '');
  return lead && that ? subjectsOf(document, span, lead) : [];
}

/** `X, a shepherd from Xinjiang and the winner of the cup, kept it short`: what stands between commas behind a name is he. */
const appositive =
  (document: Document, verb: VerbAt) =>
  (mention: Mention): Mention => {
    const { tokens } = document;
    if (mention.kind !== 'role' || mention.readings[0]?.plural) return mention;
    const first = segmentStart(tokens, mention.firstToken);
    const apart = tokens[first - 1]?.text === ',' && /^(?:an?|the|his|her|its)$/u.test(tokens[first]?.norm ?? '');
    if (!apart || segmentStart(tokens, verb.token) <= mention.firstToken) return mention;
    const end = tokens[first - 2]?.end ?? 0;
    const front = document
      .mentionsIn({ start: Math.max(0, end - 200), end: end + 1 })
      .findLast(({ kind }) => kind === 'person');
    return front?.endToken === first - 1 ? front : mention;
  };

/** `“…,” asked the farmers`, not `Both asked the farmers`: in front of a verb that its subject follows stands no subject. */
function mayTurn({ tokens, grammar }: Document, span: Span, verb: VerbAt): boolean {
  let at = verb.token - 1;
  while (grammar.speech.adverbs.has(tokens[at]?.norm ?? '') && (tokens[at] as Token).start >= span.start) at--;
  const front = tokens[at];
  if (!front || front.end <= span.start || front.kind === 'mark') return true;
  return (
    grammar.speech.conjunctions.has(front.norm) ||
    grammar.speech.asSource.has(front.norm) ||
    grammar.speech.opensClause(front.norm) ||
    grammar.speech.turnsBehind?.test(front.norm) === true
  );
}

/** `X received Y, reported the press service.`: between a comma and the end stand the verb and who reports. */
function closesClause({ tokens }: Document, verb: VerbAt, mention: Mention | undefined): boolean {
  if (!mention || tokens[verb.token - 1]?.text !== ',') return false;
  return /^[.!?;]?$/u.test(tokens[endTokenOf(mention)]?.text ?? '');
}

/** `was told by X`: who stands behind the word for it. */
function agentsOf(document: Document, verb: VerbAt): Mention[] {
  const at = document.grammar.speech.agentAt?.(document.analysis, verb.end);
  const start = at === undefined ? undefined : document.tokens[at]?.start;
  if (start === undefined) return [];
  const next = document.mentionsIn({ start, end: start + 240 }, 1)[0];
  return next && startOf(next) - start <= 6 ? [next] : [];
}

/** `X, who had called ice …`: the subject of a relative clause stands in front of it. */
function antecedentOf(document: Document, verb: VerbAt): Mention | undefined {
  const { tokens, grammar } = document;
  const first = segmentStart(tokens, verb.token);
  if (
    !grammar.speech.isRelative?.(tokens[first]?.norm ?? '') ||
    tokens[first - 1]?.text !== ',' ||
    // `X, who drank the first bowl and declared it “…”`
    (verb.token - first > 4 &&
      !(verb.token - first <= 16 && grammar.speech.conjunctions.has(tokens[verb.token - 1]?.norm ?? '')))
  )
    return undefined;
  // `which he described as`: somebody else's clause.
  const between = document.mentionsIn(document.spanOf(first + 1, verb.token));
  if (between.some((mention) => !isObject(document, mention, verb))) return undefined;
  const end = tokens[first - 2]?.end ?? 0;
  return document
    .mentionsIn({ start: Math.max(0, end - 300), end: end + 1 })
    .findLast((mention) => Math.max(mention.end, mention.kind === 'person' ? mention.whole.end : 0) >= end - 1);
}

/** No sentence that people write has its subject further away; what is none costs no more time than one. */
function around(document: Document, span: Span, verb: VerbAt): Span {
  const at = document.tokens[verb.token]?.start ?? 0;
  return { start: Math.max(span.start, at - 1200), end: Math.min(span.end, at + 400) };
}

/** `X backed the bid, describing the road as …`: the finite verb of speech in front of a converb, else the one behind it. */
function mainVerb(document: Document, span: Span, verb: VerbAt): VerbAt | undefined {
  const finite = document
    .verbsIn(around(document, span, verb))
    .filter((other) => other.form === 'finite' && other.token !== verb.token);
  const before = finite.filter(({ token }) => token < verb.token);
  return before.findLast((other) => speaks(other) && !other.passive) ?? (before.length === 0 ? finite[0] : undefined);
}

/** `деди X`: the verb opens the stretch, a word or two at most in front. */
const opens = (document: Document, span: Span, verb: VerbAt): boolean =>
  verb.token - document.tokenFrom(span.start) <= 1;

/** Nothing but an article, an adverb or a mark stands between a verb and what follows it. */
function rightBehind(document: Document, verb: VerbAt, mention: Mention): boolean {
  const from = document.tokens[verb.end - 1]?.end ?? 0;
  const to = startOf(mention);
  if (to - from > 28) return false;
  for (let i = verb.end; i < firstTokenOf(mention); i++) {
    const token = document.tokens[i] as Token;
    // `believes Prof. Alp`
    const abbreviated = token.text === '.' && (document.tokens[i - 1]?.text.length ?? 9) <= 5;
    if ((/^[.;:!?]$/u.test(token.text) && !abbreviated) || document.verbAt(i)) return false;
    if (i - verb.end > 3) return false;
  }
  return true;
}

/** `X thanked Y and said`: the nearest in front of the verb that is nobody else's object. */
function nearestFirst(document: Document, before: readonly Mention[], verb: VerbAt): Mention[] {
  const near = [...before].reverse();
  const free = near.filter((mention) => !isObject(document, mention, verb));
  return free.length > 0 ? [...free, ...near.filter((mention) => !free.includes(mention))] : near;
}

/** An object: it stands right behind another verb. */
function isObject(document: Document, mention: Mention, verb: VerbAt): boolean {
  let at = document.tokenAt(startOf(mention)) - 1;
  while (
    at > 0 &&
    /^(?:the|a|an|no|any|some|every|each|his|her|its|their|this|our)$/u.test(document.tokens[at]?.norm ?? '')
  )
    at--;
  if (document.tokens[at]?.kind !== 'word') return false;
  for (let start = at; start > at - 3 && start >= 0; start--) {
    const form = document.verbAt(start);
    if (form && form.end === at + 1 && start !== verb.token) return document.verbAt(at) !== undefined || start < at;
  }
  return false;
}

/** `X, … olduğunu belirtti`: the first behind the finite verb before. */
function ofClause(document: Document, before: readonly Mention[], verb: VerbAt): Mention[] {
  const first = before[0];
  if (!first) return [];
  const between = document.verbsIn(document.spanOf(first.endToken, verb.token));
  const last = between.findLast(({ form, token }) => form === 'finite' && token < verb.token);
  return last ? before.filter((mention) => firstTokenOf(mention) >= last.end) : [...before];
}

/** No colon or semicolon parts the subject from its verb, and it is not the subject of a relative clause. */
function joined(document: Document, mention: Mention, verb: VerbAt): boolean {
  const { tokens, grammar } = document;
  const [from, to] =
    mention.endToken <= verb.token ? [mention.endToken, verb.token] : [verb.end, firstTokenOf(mention)];
  for (let i = from; i < to; i++) if (/^[:;]$/u.test(tokens[i]?.text ?? '')) return false;
  if (mention.endToken > verb.token) return true;
  const first = segmentStart(tokens, firstTokenOf(mention));
  if (segmentStart(tokens, verb.token) === first) return true;
  const opening = tokens[first]?.norm ?? '';
  return !grammar.speech.opensClause(opening) || first === firstTokenOf(mention);
}

/** First token of the comma-parted stretch that a token stands in. */
export function segmentStart(tokens: readonly Token[], token: number): number {
  let first = token;
  while (first > 0 && token - first < 60 && !/^[,.;:!?—–()«»“”]$/u.test(tokens[first - 1]?.text ?? '')) first--;
  return first;
}
