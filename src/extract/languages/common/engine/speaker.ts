/** Whom a stretch of the reporter's words gives as the speaker. */
import { calledSo } from './called-so.ts';
import { lowerBound, sentenceAt } from '../../../lookup.ts';
import { indexAt, type Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Entity, Mention, Quotation, QuoteDraft, SpeakerAnswer } from '../../../model.ts';
import { speaks, subjectsOf } from './clauses.ts';
import { clip, type Document, startOf } from './document.ts';
import type { Frame, VerbAt } from './grammar.ts';
import type { Referents } from './referents.ts';

/** A quotation with the reporter's words around it, as the sieves look at it. */
export interface View {
  document: Document;
  referents: Referents;
  quotation: Quotation;
  draft: QuoteDraft;
  /** The reporter's words in front, back to the start of the sentence or the end of the quotation before. */
  before: Span;
  /** The reporter's words behind, up to the end of the sentence or the next quotation. */
  after: Span;
  /** Reporter's words between the parts. */
  between: readonly Span[];
}

/** Puts an answer together. */
export const answer = (
  rule: string,
  entity: Entity | null,
  cue: Span | null,
  mention: Span | null,
  certainty: 'certain' | 'implied' = 'certain',
): SpeakerAnswer => ({ entity, cue, mention, certainty, rule });

/**
 * The speaker that a stretch names: by a frame, by the subject of its verb of speech, by the document that speaks.
 *
 * @param side `after` where the stretch follows the quotation: then its first verb counts, else its last
 * @param wider where a subject is looked for that the stretch lacks: `X, “…” dedi`
 */
export function speakerIn(
  view: View,
  span: Span,
  rule: string,
  side: 'after' | 'before',
  wider: Span | null = null,
): SpeakerAnswer | undefined {
  const { document, referents } = view;
  const cue = clip(document.analysis.text, span);
  if (!cue) return undefined;
  const framed = framedSpeaker(referents, span, rule);
  if (framed && (framed.entity || framed.mention || framed.rule.endsWith('pronoun'))) return framed;
  const verbs = document.verbsIn(span);
  const ranked = side === 'after' ? verbs : [...verbs].reverse();
  const speaking = ranked.filter(speaks);
  const active = speaking.some(({ passive }) => !passive);
  for (const verb of speaking) {
    const quoted = verb.quotes && !verb.passive ? quotedPerson(document, span, verb) : undefined;
    if (quoted) return answer(`${rule}-quoted`, referents.resolve(quoted), cue, quoted);
    const subjects = subjectsOf(document, span, verb);
    if (isLaw(document, span, subjects[0])) return answer(`${rule}-law`, null, cue, null);
    const source = documentSource(view, span, verb, rule, cue);
    if (source) return source;
    if (verb.passive && subjects.length === 0 && (verb.class !== 'say' || active)) continue;
    const mention =
      subjects[0] ?? (wider && verb.form !== 'participle' ? subjectsOf(document, wider, verb)[0] : undefined);
    if (mention) {
      const entity = referents.resolve(mention);
      return answer(rule, entity, cue, mention, mention.kind === 'person' ? 'certain' : 'implied');
    }
    if (document.grammar.speech.nobody.test(document.plain(span))) return answer(`${rule}-nobody`, null, cue, null);
    if (framed) return framed;
    if (verb.passive) return answer(`${rule}-passive`, null, cue, null, 'implied');
    const above =
      saidIt(document, verb) || document.grammar.speech.isIts?.(document.tokens[verb.end]?.norm ?? '')
        ? document.analysis.sentences[indexAt(document.analysis.sentences, view.quotation.start) - 1]
        : undefined;
    const own = above ? documentSpeaker(referents, above) : undefined;
    if (own) return own;
    // `The ministry responded within hours. “…,” it said`
    const body = above
      ? referents.subjects.lastWhere(span.start, ({ start, entity }) => start >= above.start && entity.kind !== 'group')
      : undefined;
    if (body?.entity.kind === 'institution') return answer(`${rule}-it`, body.entity, cue, null, 'implied');
    if (unknownSubject(document, span, verb) || (side === 'after' && unknownBehind(document, verb)))
      return answer(`${rule}-unnamed`, calledSo(document, span, verb), cue, null, 'implied');
    const entity = referents.lastSubject(span.start, verb.plural ?? false);
    return answer(`${rule}-elliptic`, entity, cue, null, 'implied');
  }
  if (framed) return framed;
  const bare = document
    .mentionsIn(span)
    .filter((mention) => document.grammar.speech.canBeSubject(document.analysis, mention));
  const person = bare.find(({ kind }) => kind === 'person') ?? bare[0];
  return person && (verbs.length === 0 || person.kind === 'person')
    ? answer(`${rule}-verbless`, referents.resolve(person), cue, person, 'implied')
    : undefined;
}

/** `The statement also quotes Ambassador X: “…”` */
function quotedPerson(document: Document, span: Span, verb: VerbAt): Mention | undefined {
  const start = document.tokens[verb.end - 1]?.end ?? span.end;
  const next = document.mentionsIn({ start, end: span.end }, 1)[0];
  return next && (next.kind === 'person' || next.kind === 'role') && startOf(next) - start <= 16 ? next : undefined;
}

/** `says article 14 of the Land Code`: a law has no speaker. */
const isLaw = (document: Document, span: Span, subject: Mention | undefined): boolean =>
  (subject === undefined || subject.kind === 'institution' || subject.kind === 'group') &&
  document.grammar.speech.law?.test(document.plain(span)) === true;

/** `it said`, `it has previously said` */
export function saidIt({ tokens, grammar }: Document, verb: VerbAt): boolean {
  const { isIt, adverbs } = grammar.speech;
  let at = verb.token - 1;
  while (at > verb.token - 4 && (adverbs.has(tokens[at]?.norm ?? '') || /^(?:has|had)$/u.test(tokens[at]?.norm ?? '')))
    at--;
  return isIt?.(tokens[at]?.norm ?? '') ?? false;
}

/** `“…,” said de Reus`, `“…,” muttered the cloakroom attendant`: somebody stands behind the verb, but nobody whom the text names. */
function unknownBehind({ tokens, grammar }: Document, verb: VerbAt): boolean {
  const next = tokens[verb.end];
  return (
    grammar.speech.order === 'svo' &&
    verb.form === 'finite' &&
    verb.inverts !== false &&
    /^(?:say|ask|manner)$/u.test(verb.class) &&
    next?.kind === 'word' &&
    ((next.capitals === 'title' && next.norm !== 'i') || grammar.speech.opensNoun?.test(next.norm) === true)
  );
}

/** In front of or behind the verb stands a noun phrase, but nobody whom the text names: `a blogger called from the doorway`. */
function unknownSubject(document: Document, span: Span, verb: VerbAt): boolean {
  if (document.grammar.speech.order === 'sov') return false;
  const first = document.tokenFrom(span.start);
  const { adverbs, conjunctions } = document.grammar.speech;
  const words = document.tokens
    .slice(first, verb.token)
    .filter(({ kind, norm }) => kind === 'word' && !adverbs.has(norm) && !conjunctions.has(norm));
  return words.length >= 1;
}

/** `according to X`, `in his words`. */
export function framedSpeaker(referents: Referents, span: Span, rule: string): SpeakerAnswer | undefined {
  const { document } = referents;
  const frame = document.framesIn(span)[0];
  if (!frame) return undefined;
  const cue = document.spanOf(frame.token, frame.end);
  if (frame.pronoun) {
    const { gender, plural } = frame.pronoun;
    const at = cue.start;
    return answer(`${rule}-frame-pronoun`, referents.subjects.last(at, gender, plural), cue, null, 'implied');
  }
  const mention = document.framedMention(frame);
  if (mention?.kind === 'pronoun') return undefined;
  return mention
    ? answer(`${rule}-frame`, referents.resolve(mention), joinSpans(cue, mention), mention)
    : unknownFrame(document, frame, rule, cue);
}

/** `according to officials`: somebody, but nobody whom the lexicons know. */
function unknownFrame(document: Document, frame: Frame, rule: string, cue: Span): SpeakerAnswer | undefined {
  return frame.mention === 'behind' && document.tokens[frame.end]?.kind === 'word'
    ? answer(`${rule}-frame-open`, null, cue, null, 'implied')
    : undefined;
}

const joinSpans = (a: Span, b: Mention): Span => ({
  start: Math.min(a.start, startOf(b)),
  end: Math.max(a.end, b.end),
});

/** `the message says`, `the communiqué reads`: whose document it is. */
function documentSource(view: View, span: Span, verb: VerbAt, rule: string, cue: Span): SpeakerAnswer | undefined {
  const { document, referents } = view;
  const { tokens, grammar } = document;
  const first = document.tokenFrom(span.start);
  let noun = -1;
  for (let i = first; i < tokens.length && (tokens[i] as Token).start < span.end; i++) {
    if (!grammar.speech.isDocumentNoun((tokens[i] as Token).norm)) continue;
    noun = i;
    break;
  }
  if (noun < 0 || Math.abs(noun - verb.token) > 12) return undefined;
  const named = document
    .mentionsIn(span)
    .filter((mention) => mention.kind !== 'pronoun' && grammar.speech.canBeSubject(document.analysis, mention));
  const direct = subjectsOf(document, span, verb)[0];
  // `the minister said in a statement`: the verb has a subject of its own.
  if (direct && direct.kind !== 'institution' && !verb.passive) return undefined;
  // `In a statement on its website, the embassy said`: so does a body right in front of the verb.
  if (
    direct &&
    grammar.speech.order === 'svo' &&
    noun < direct.firstToken &&
    verb.token >= direct.endToken &&
    verb.token - direct.endToken <= 1
  )
    return undefined;
  if (direct && named.includes(direct) && document.tokenAt(direct.start) < noun) return undefined;
  const at = (tokens[noun] as Token).start;
  const owner = ownerOf(document, noun, span);
  if (owner) return answer(`${rule}-document-of`, referents.resolve(owner), cue, owner);
  // `A letter signed by 14 societies`: of nobody whom the text has named before.
  if (document.grammar.speech.indefinite?.test(document.tokens[noun - 1]?.norm ?? ''))
    return answer(`${rule}-document-new`, null, cue, null, 'implied');
  const author =
    authorBefore(referents, noun) ?? whoReplied(referents, noun, view.quotation.start) ?? referents.lastBody(at);
  return answer(`${rule}-document`, author, cue, null, 'implied');
}

/** `The message reads:` above the words themselves. */
export function documentSpeaker(referents: Referents, span: Span): SpeakerAnswer | undefined {
  const { document } = referents;
  const { tokens, grammar } = document;
  for (let i = document.tokenFrom(span.start); i < tokens.length && (tokens[i] as Token).start < span.end; i++) {
    const token = tokens[i] as Token;
    if (!grammar.speech.isDocumentNoun(token.norm)) continue;
    const owner = ownerOf(document, i, span);
    const entity = owner ? referents.resolve(owner) : (adopter(referents, span, i) ?? authorBefore(referents, i));
    return entity
      ? answer('document-above', entity, clip(document.analysis.text, span), owner ?? null, 'implied')
      : undefined;
  }
  return undefined;
}

/** `The ministers adopted the declaration`, `X issued a statement`: who stands in front of the verb whose object the document is. */
function adopter(referents: Referents, span: Span, noun: number): Entity | null {
  const { document } = referents;
  const verb = document
    .verbsIn(span)
    .findLast(({ token, passive, form }) => token < noun && noun - token <= 12 && !passive && form !== 'participle');
  const makes = verb && document.grammar.speech.makesDocument?.test((document.tokens[verb.token] as Token).norm);
  const subject = makes ? subjectsOf(document, span, verb)[0] : undefined;
  return subject ? referents.resolve(subject) : null;
}

/** `the ministry's statement`, `the statement by the ministry`. */
function ownerOf(document: Document, noun: number, span: Span): Mention | undefined {
  const token = document.tokens[noun] as Token;
  const near = document.mentionsIn({ start: Math.max(0, span.start - 1), end: span.end });
  return near.find(
    (mention) =>
      mention.kind !== 'pronoun' &&
      ((mention.start >= token.end && isOwner(document, token.end, startOf(mention))) ||
        (mention.end <= token.start && token.start - mention.end <= 4)),
  );
}

/** `a letter from X`, not `a letter to X`. */
function isOwner({ analysis, grammar }: Document, from: number, to: number): boolean {
  return to - from <= 40 && (grammar.speech.documentOf?.test(analysis.plain.slice(from, to)) ?? to - from <= 2);
}

/** `X replied in writing that …. “…,” the reply says`: the last who acted, where his verb is the noun itself. */
function whoReplied({ document, subjects }: Referents, noun: number, at: number): Entity | null {
  const { tokens } = document;
  const { norm } = tokens[noun] as Token;
  if (norm.length < 5) return null;
  for (let i = noun - 1; i >= 0 && i > noun - 60; i--) {
    const other = (tokens[i] as Token).norm;
    if (!document.verbAt(i) || !other.startsWith(norm.slice(0, -1)) || other === norm) continue;
    return subjects.last(at, null, false);
  }
  return null;
}

/** The first earlier mention of the same noun that has an owner beside it: `A message from X … the message says`. */
function authorBefore(referents: Referents, noun: number): Entity | null {
  const { document } = referents;
  const { tokens, analysis } = document;
  const { norm } = tokens[noun] as Token;
  for (let i = noun - 1; i >= 0 && i > noun - 400; i--) {
    const token = tokens[i] as Token;
    if (token.norm !== norm) continue;
    const next = analysis.mentions[lowerBound(analysis.mentions, token.end)];
    if (next && next.kind !== 'pronoun' && isOwner(document, token.end, startOf(next))) return referents.resolve(next);
    const before = analysis.mentions[lowerBound(analysis.mentions, token.start) - 1];
    if (before && before.kind !== 'pronoun' && token.start - before.end <= 4) return referents.resolve(before);
    const sentence = sentenceAt(analysis, token.start);
    // `In a letter to the hearing, X asked for …`: who acts in the clause behind
    const front = sentence && token.start - sentence.start < 24 && document.verbsIn(sentence).find(speaks);
    const writer = front && front.token > i ? subjectsOf(document, sentence, front)[0] : undefined;
    if (writer && writer.start > token.start) return referents.resolve(writer);
    // `The ministry has issued a statement`
    const issuer = referents.subjects.lastWhere(token.start, ({ start }) => start >= (sentence?.start ?? 0));
    if (issuer?.entity.kind === 'institution') return issuer.entity;
    // `X sent a message of condolence to Y`
    const sender = referents.subjects.lastWhere(token.start, ({ entity }) => entity.kind === 'person');
    if (sender && token.start - sender.start < 400) return sender.entity;
  }
  return null;
}
