/** Reported speech: the sentence, or the clause of a mixed sentence, that gives what somebody said in the reporter's words. */
import { quotationsOver, quotesOver, sentenceAt } from '../../../lookup.ts';
import { overlaps, type Span, trim } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Mention, Sentence, SpeakerAnswer, StatementDraft } from '../../../model.ts';
import { reportsByItself, segmentStart, subjectOf } from './clauses.ts';
import { type Document, endOf, startOf } from './document.ts';
import type { VerbAt } from './grammar.ts';
import type { Referents } from './referents.ts';
import { documentSpeaker, framedSpeaker, saidIt } from './speaker.ts';
import { clausesOf } from './statement-clauses.ts';

/** All statements, in order. */
export function findStatements(document: Document, referents: Referents): StatementDraft[] {
  const { analysis } = document;
  const found: StatementDraft[] = [];
  let list: SpeakerAnswer | null = null;
  const asked = questionBlocks(document);
  for (const sentence of analysis.sentences) {
    const { kind } = sentence.block;
    if (asked.has(sentence.block.index) || /\?$/u.test(document.plain(sentence))) continue;
    if (kind === 'item' && list) {
      const item = listItem(document, sentence, list);
      if (item) found.push(item);
      continue;
    }
    if (kind !== 'item') list = listHead(document, referents, sentence);
    if (kind !== 'body' && kind !== 'headline' && kind !== 'subheading') continue;
    if (list) continue;
    const headed = kind === 'body' ? undefined : headline(document, referents, sentence);
    if (headed) found.push(headed);
    if (headed || kind === 'subheading') continue;
    if (isReportersSentence(document, sentence) || leadsIn(document, sentence)) continue;
    if (document.grammar.speech.pointsBack?.test(document.plain(sentence))) {
      const back = pointsBack(document, referents, sentence, found);
      if (back) found.push(back);
      continue;
    }
    for (const clause of clausesOf(document, sentence)) {
      const speaker = reporter(document, referents, clause, kind === 'headline');
      if (!speaker || isSpoken(document, clause)) continue;
      const span = tidy(document, clause);
      if (span.end - span.start > 12) found.push({ ...span, speaker });
    }
  }
  return found;
}

/** The clause stands in somebody's own words: the second stretch of a quote in parts. */
const isSpoken = ({ analysis }: Document, { start, end }: Span): boolean =>
  quotationsOver(analysis, { start, end }).some(
    ({ verdict, parts }) =>
      verdict === 'speech' && parts.some((part) => part.start <= start + 1 && end <= part.end + 2),
  );

/** `Your critics say …`: paragraphs of an interview, of one sentence to the guest, that a paragraph of speech answers. */
function questionBlocks(document: Document): Set<number> {
  const { quotes, sentences, blocks } = document.analysis;
  const asked = new Set<number>();
  if (quotes.filter(({ speaker }) => speaker.rule === 'interview-answer').length < 2) return asked;
  const spoken = new Set(quotes.map(({ quotation }) => quotation.block.index));
  const lengths = new Map<number, number>();
  for (const { block } of sentences) lengths.set(block.index, (lengths.get(block.index) ?? 0) + 1);
  for (const { quotation } of quotes) {
    const above = blocks[quotation.block.index - 1];
    if (!above || quotation.start - quotation.block.start > 3 || spoken.has(above.index)) continue;
    const addressed = document.grammar.speech.firstPerson.test(document.plain(above));
    if (above.kind === 'body' && lengths.get(above.index) === 1 && addressed) asked.add(above.index);
  }
  return asked;
}

/** A sentence that only says who spoke the words before it: `“Why?” Durrani asked.` */
function isReportersSentence({ analysis }: Document, sentence: Sentence): boolean {
  return quotesOver(analysis, { start: Math.max(0, sentence.start - 400), end: sentence.start }).some(
    ({ speaker, quotation }) =>
      quotation.end <= sentence.start && speaker.cue !== null && overlaps(speaker.cue, sentence),
  );
}

/** `X said:` above the words themselves. */
function leadsIn(document: Document, sentence: Sentence): boolean {
  const next = document.analysis.sentences[sentence.index + 1];
  if (!next || !/:$/u.test(document.plain(sentence))) return false;
  return quotesOver(document.analysis, next).some(({ quotation }) => quotation.start <= next.start);
}

/** `Prosecutors: violins were smuggled as firewood`: a headline that gives a speaker and no marks. */
function headline(document: Document, referents: Referents, sentence: Sentence): StatementDraft | undefined {
  const { analysis } = document;
  const [first] = document.mentionsIn(sentence, 1);
  // `16:12 Qasimov: …`: an entry of a page that runs along with the event
  const time = /^\d{1,2}[:.]\d{2}[\s–—-]+/u.exec(analysis.text.slice(sentence.start, sentence.start + 12));
  const start = sentence.start + (time?.[0].length ?? 0);
  if (!first || startOf(first) !== start || first.kind === 'pronoun') return undefined;
  if (!/^:\s+[^«“"„‘]/u.test(analysis.text.slice(first.end, first.end + 4))) return undefined;
  if (quotesOver(analysis, sentence).length > 0) return undefined;
  const said = { start: first.end, end: sentence.end };
  const words = document.tokenFrom(said.end) - document.tokenFrom(said.start);
  if (first.kind === 'group' || (document.verbsIn(said).length === 0 && words < 4)) return undefined;
  // `Chair: Anna Berg, Rector of …`: a line of a list
  if (sentence.block.kind === 'subheading' && (first.kind === 'role' || !claims(document, said))) return undefined;
  const entity = referents.resolve(first);
  return entity
    ? {
        ...tidy(document, { start, end: sentence.end }),
        speaker: {
          entity,
          cue: { start, end: first.end },
          mention: first,
          certainty: 'implied',
          rule: 'headline',
        },
      }
    : undefined;
}

/** Behind the colon of a cross-head stand words of a sentence, and not a name or a title. */
const claims = (document: Document, span: Span): boolean =>
  document.verbsIn(span).length > 0 || /^:\s+\p{Ll}/u.test(document.plain(span));

/** Who reports in the clause, or undefined where the clause reports nothing. */
function reporter(
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

/** `X. This was stated by Y.`: the statement is the sentence before. */
function pointsBack(
  document: Document,
  referents: Referents,
  sentence: Sentence,
  found: readonly StatementDraft[],
): StatementDraft | undefined {
  const { analysis } = document;
  const previous = analysis.sentences[sentence.index - 1];
  if (!previous || previous.block.kind !== 'body' || found.at(-1)?.start === previous.start) return undefined;
  const verb = document.verbsIn(sentence).find(reportsByItself);
  const subject =
    (verb && subjectOf(document, sentence, verb)) ??
    document.mentionsIn(sentence).find(({ kind }) => kind === 'person' || kind === 'role');
  const entity = subject && referents.resolve(subject);
  if (!entity || entity.kind === 'institution' || quotesOver(analysis, previous).length > 0) return undefined;
  return {
    start: previous.start,
    end: previous.end,
    speaker: {
      entity,
      cue: { start: sentence.start, end: sentence.end },
      mention: subject,
      certainty: 'certain',
      rule: 'points-back',
    },
  };
}

/** `The ministers:` above a list whose items report. */
function listHead(document: Document, referents: Referents, sentence: Sentence): SpeakerAnswer | null {
  const content = document.plain(sentence);
  if (!/:$/u.test(content) || content.length > 60) return null;
  const mentions = document.mentionsIn(sentence);
  const several = mentions.find(
    (mention) => mention.kind === 'group' || (mention.kind === 'role' && mention.readings[0]?.plural),
  );
  // `The Saudi co-chair:`: one alone, with nothing else in the line
  const one = mentions.length === 1 && mentions[0] && endOf(mentions[0]) >= sentence.end - 1 ? mentions[0] : undefined;
  const group = several ?? (one?.kind === 'role' || one?.kind === 'person' ? one : undefined);
  if (!group || document.verbsIn(sentence).length > 0) return null;
  const entity = referents.resolve(group);
  return entity
    ? { entity, cue: { start: sentence.start, end: sentence.end }, mention: group, certainty: 'certain', rule: 'list' }
    : null;
}

function listItem(document: Document, sentence: Sentence, head: SpeakerAnswer): StatementDraft | undefined {
  const first = document.verbsIn(sentence).find(reportsByItself);
  if (!first) return undefined;
  if (document.grammar.speech.order === 'svo' && first.token - sentence.firstToken > 2) return undefined;
  return { ...trim(document.analysis.text, sentence, /[\s;.,•*–—-]/u), speaker: head };
}

/** Without leading marks and a trailing comma. */
function tidy({ analysis }: Document, clause: Span): Span {
  let { start, end } = trim(analysis.text, clause, /\s/u);
  while (end > start && /[,:;—–\s-]/u.test(analysis.text.charAt(end - 1))) end--;
  while (start < end && /[—–,:;\s-]/u.test(analysis.text.charAt(start))) start++;
  return { start, end };
}
