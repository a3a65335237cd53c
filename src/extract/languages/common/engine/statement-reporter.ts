/** Who reports in a clause, and which verbs report nothing. */
import { quotesOver, sentenceAt } from '../../../lookup.ts';
import type { Mention, SpeakerAnswer } from '../../../model.ts';
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import { reportsByItself, segmentStart, subjectOf } from './clauses.ts';
import { type Document, startOf } from './document.ts';
import type { VerbAt } from './grammar-speech.ts';
import type { Referents } from './referents.ts';
import { documentSpeaker, framedSpeaker, saidIt } from './speaker.ts';

/** Who reports in the clause, or undefined where the clause reports nothing. */
export function reporter(
  document: Document,
  referents: Referents,
  clause: Span,
  headline: boolean,
): SpeakerAnswer | undefined {
  const { tokens, grammar } = document;
  const framed = framedSpeaker(referents, clause, 'frame');
  if (framed && (framed.entity || framed.mention)) return framed;
  const verbs = document.verbsIn(clause);
  const ordered = grammar.speech.order === 'sov' ? [...verbs].reverse() : verbs;
  for (const verb of ordered) {
    if (!reportsByItself(verb)) continue;
    const opening = tokens[segmentStart(tokens, verb.token)]?.norm ?? '';
    if (grammar.speech.opensClause(opening) && segmentStart(tokens, verb.token) > document.tokenFrom(clause.start))
      continue;
    const cue = document.spanOf(verb.token, verb.end);
    if (verb.passive) {
      if (!isImpersonal(document, verb) || !hasContent(document, clause, verb)) continue;
      return { entity: null, cue, mention: null, certainty: 'certain', rule: 'impersonal' };
    }
    if (verb.form === 'converb' && verb.token - document.tokenFrom(clause.start) > 1 && grammar.speech.order === 'svo')
      continue;
    const inner = sentenceAt(document.analysis, clause.start);
    const goesOn =
      grammar.speech.order === 'svo' &&
      inner &&
      clause.start > inner.start &&
      verb.token === document.tokenFrom(clause.start);
    const subject = goesOn ? undefined : subjectOf(document, clause, verb);
    if (subject) {
      if (isSource(document, clause, verb, subject) || verb.form === 'participle') return undefined;
      if (saysNothing(document, clause, verb, subject)) return undefined;
      const entity = referents.resolve(subject);
      if (!entity && subject.kind === 'pronoun') return undefined;
      if (
        !entity &&
        subject.kind === 'role' &&
        grammar.speech.roleReference(document.analysis, subject)?.kind !== 'nobody'
      )
        continue;
      return {
        entity,
        cue,
        mention: subject,
        certainty: subject.kind === 'person' ? 'certain' : 'implied',
        rule: 'report',
      };
    }
    if (headline) continue;
    // `The statement also calls on the parties to …`
    const paper = documentVerb(document, clause, verb) ? documentSpeaker(referents, clause) : undefined;
    if (paper) return { ...paper, rule: 'report-document' };
    const quoted = quotesOver(document.analysis, { start: clause.start - 300, end: clause.start }).at(-1);
    const inSentence = sentenceAt(document.analysis, clause.start);
    // `“…,” he said, adding that …`: whoever was quoted goes on.
    if (quoted?.speaker.entity && inSentence && quoted.quotation.end > inSentence.start)
      return { entity: quoted.speaker.entity, cue, mention: null, certainty: 'implied', rule: 'report-after-quote' };
    if (verb.token - document.tokenFrom(clause.start) > (grammar.speech.order === 'sov' ? 400 : 3)) continue;
    if (inSentence && clause.start > inSentence.start + 3) {
      const own = referents.subjectSince(inSentence.start, clause.start + 1);
      if (own) return { entity: own, cue, mention: null, certainty: 'implied', rule: 'report-goes-on' };
    }
    // `It also said that the drill would go on.`
    const body = saidIt(document, verb) ? referents.lastBody(clause.start) : null;
    if (body?.kind === 'institution')
      return { entity: body, cue, mention: null, certainty: 'implied', rule: 'report-it' };
    // A verb-final clause that names nobody goes on from the sentence before.
    if (grammar.speech.order === 'svo' && verb.form === 'finite' && !unopened(document, clause, verb)) continue;
    const entity = referents.lastSubject(clause.start, verb.plural ?? false);
    if (entity) return { entity, cue, mention: null, certainty: 'implied', rule: 'report-elliptic' };
  }
  return undefined;
}

/** A document that speaks opens the clause, and its verb follows. */
function documentVerb({ tokens, grammar }: Document, clause: Span, verb: VerbAt): boolean {
  let at = verb.token - 1;
  while (grammar.speech.adverbs.has(tokens[at]?.norm ?? '')) at--;
  const noun = tokens[at];
  return noun !== undefined && grammar.speech.isDocumentNoun(noun.norm) && noun.start - clause.start <= 16;
}

/** The clause opens with its verb, an adverb at most in front. */
function unopened(document: Document, clause: Span, verb: VerbAt): boolean {
  const first = document.tokenFrom(clause.start);
  return document.tokens
    .slice(first, verb.token)
    .every(
      ({ kind, norm }) =>
        kind === 'mark' || document.grammar.speech.adverbs.has(norm) || document.grammar.speech.conjunctions.has(norm),
    );
}

/** `it was noted that`: what is reported stands behind a complementizer, and no agency relays it. */
function isImpersonal({ tokens, grammar }: Document, verb: VerbAt): boolean {
  if (verb.class === 'act' || grammar.speech.isRelay((tokens[verb.token] as Token).norm)) return false;
  if (grammar.speech.order === 'sov') return true;
  return tokens
    .slice(verb.end, verb.end + 8)
    .some(
      ({ norm }, i, all) =>
        grammar.speech.complementizers.has(norm) && !all.slice(0, i).some(({ text }) => /^[.;:]$/u.test(text)),
    );
}

/** Something was said: more than a verb stands in the clause. */
function hasContent(document: Document, clause: Span, verb: VerbAt): boolean {
  const words = document.tokenFrom(clause.end) - document.tokenFrom(clause.start) - (verb.end - verb.token);
  return words >= 4;
}

/** `Oleg Petrov, 71, thinks.`: who and a verb, and no more. */
function saysNothing({ tokens }: Document, clause: Span, verb: VerbAt, subject: Mention): boolean {
  const next = tokens[verb.end];
  const last = next === undefined || next.start >= clause.end || /^[.!?…]$/u.test(next.text);
  return (
    last && startOf(subject) - clause.start <= 4 && verb.token >= subject.endToken && verb.token - subject.endToken <= 4
  );
}

/** `…, Trend reports.`, `as X reported`: the source of the news, not what somebody said. */
function isSource(document: Document, clause: Span, verb: VerbAt, subject: Mention | undefined): boolean {
  const { tokens, grammar } = document;
  const first =
    tokens[segmentStart(tokens, subject ? Math.min(verb.token, document.tokenAt(subject.start)) : verb.token)];
  if (first && grammar.speech.asSource.has(first.norm) && (!subject || subject.kind !== 'person')) return true;
  if (subject && grammar.speech.isAgency?.(subject)) return true;
  const press = subject?.kind === 'institution' && grammar.speech.isPressService?.(subject);
  if (!press && !grammar.speech.isRelay((tokens[verb.token] as Token).norm)) return false;
  if (subject && subject.kind !== 'institution') return false;
  // `The press service said that no one had been hurt.`
  if (
    subject &&
    subject.end <= (tokens[verb.token] as Token).start &&
    grammar.speech.complementizers.has(tokens[verb.end]?.norm ?? '')
  )
    return false;
  // `…, reported the Akorda press service`: the source itself may stand behind.
  const last = Math.max((tokens[verb.end - 1] as Token).end, subject?.end ?? 0);
  const rest = document.plain({ start: Math.min(last, clause.end), end: clause.end });
  const front = subject ? startOf(subject) - clause.start : 0;
  // Nothing follows the verb: what was told stands in the sentence before.
  // `The ministry reported no victims.`: the body opens the clause, and what it reports stands behind.
  const claims =
    subject && front <= 6 && /^\s(?!on |this |earlier|today|yesterday|in |at |to )\p{L}[^,]{5}/u.test(rest);
  if (claims) return false;
  return grammar.speech.order === 'svo' ? rest.replace(/\P{L}/gu, '').length < 24 && front < 400 : false;
}
