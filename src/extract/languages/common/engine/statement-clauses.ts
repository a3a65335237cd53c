/** Which clauses of a sentence can report: what the speech in it leaves, and what conjunctions part. */
import { quotesOver } from '../../../lookup.ts';
import { overlaps, type Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Sentence } from '../../../model.ts';
import { reportsByItself, speaks, subjectOf } from './clauses.ts';
import { type Document, firstTokenOf, startOf } from './document.ts';
import type { VerbAt } from './grammar.ts';

/** The parts of a sentence that could report on their own. */
export function clausesOf(document: Document, sentence: Sentence): Span[] {
  const speech = quotesOver(document.analysis, sentence).filter(({ parts }) =>
    parts.some((part) => overlaps(part, sentence)),
  );
  const first = speech[0]?.quotation;
  const last = speech.at(-1)?.quotation;
  if (!first || !last) return splitReporters(document, sentence);
  const clauses: Span[] = [];
  const front = { start: sentence.start, end: first.start };
  const behind = { start: last.end, end: Math.max(sentence.end, last.end) };
  const before = front.end - front.start > 15 ? beforeSpeech(document, front, behind) : null;
  if (before) clauses.push(before);
  const tail = afterSpeech(document, behind, first.start - sentence.start);
  if (tail) clauses.push(tail);
  return clauses;
}

/** `He proposed X, and the World Bank offered to pay for it`: two reporters, two statements. */
function splitReporters(document: Document, sentence: Span): Span[] {
  const { tokens, grammar } = document;
  const verbs = document
    .verbsIn(sentence)
    .filter((verb) => reportsByItself(verb) && verb.form === 'finite' && !verb.passive);
  const found: Span[] = [];
  let start = reportBehind(document, sentence, verbs[0]) ?? sentence.start;
  for (const [i, verb] of verbs.entries()) {
    const next = verbs[i + 1];
    if (!next || i > 12) break;
    const cut =
      grammar.speech.order === 'svo' ? parting(document, verb.end, next) : partingBehind(document, verb.end, next);
    if (cut === null) continue;
    const left = { start, end: (tokens[cut.end] as Token).start };
    const right = { start: (tokens[cut.from] as Token).start, end: sentence.end };
    if (!subjectOf(document, { start: right.start, end: sentence.end }, next) || !subjectOf(document, left, verb))
      continue;
    found.push(left);
    start = right.start;
  }
  found.push({ start, end: sentence.end });
  return found;
}

/** `The judge had the man removed and reminded the public that …`: what the subject does besides is no part of the report. */
function reportBehind(document: Document, sentence: Span, report: VerbAt | undefined): number | null {
  const { tokens, grammar } = document;
  if (!report || grammar.speech.order === 'sov') return null;
  let at = report.token - 1;
  while (grammar.speech.adverbs.has(tokens[at]?.norm ?? '')) at--;
  if (!grammar.speech.conjunctions.has(tokens[at]?.norm ?? '')) return null;
  const before = document.verbsIn({ start: sentence.start, end: (tokens[at] as Token).start });
  const first = before.find(({ form }) => form === 'finite');
  if (!first || before.some((verb) => reportsByItself(verb)) || !subjectOf(document, sentence, first)) return null;
  return (tokens[report.token] as Token).start;
}

/** Between one report and the next verb's subject stands a comma with a conjunction, or a semicolon. */
function parting(document: Document, from: number, next: VerbAt): { end: number; from: number } | null {
  const { tokens, grammar } = document;
  const subject = subjectOf(document, document.spanOf(from, next.end), next);
  const stop = subject ? firstTokenOf(subject) : next.token;
  for (let i = stop; i > from; i--) {
    const token = tokens[i] as Token;
    if (token.text === ';') return { end: i, from: i + 1 };
    if (tokens[i - 1]?.text === ',' && grammar.speech.conjunctions.has(token.norm) && stop - i <= 6)
      return { end: i - 1, from: i + 1 };
  }
  return null;
}

/** A verb-final clause ends right behind its verb: `… belirtti, Y ise … söyledi`. */
function partingBehind({ tokens }: Document, from: number, next: VerbAt): { end: number; from: number } | null {
  for (let i = from; i < Math.min(from + 2, next.token); i++)
    if (/^[,;]$/u.test(tokens[i]?.text ?? '')) return { end: i, from: i + 1 };
  return null;
}

/** In front of speech: what reports on its own, without the words that bring the speech in. */
function beforeSpeech(document: Document, span: Span, behind: Span): Span | null {
  const { tokens, grammar } = document;
  const verbs = document.verbsIn(span);
  const reporting = verbs.find((verb) => reportsByItself(verb) && !verb.passive);
  if (!reporting) return null;
  if (grammar.speech.order === 'sov') {
    // `X, … belirterek, “…” dedi`: the verb that brings the speech in stands behind it.
    const last = verbs.findLast((verb) => reportsByItself(verb)) as VerbAt;
    const brings = document.verbsIn(behind).some(speaks);
    const comma = tokens[last.end];
    return brings && comma && comma.start < span.end && hasContent(document, span, last)
      ? { start: span.start, end: comma.start }
      : null;
  }
  const bringing = verbs.findLast(speaks) as VerbAt;
  if (bringing.token === reporting.token) {
    // `X said that …, whereas Y was sceptical: “…”`
    const later = verbs.findLast(({ form, token }) => form === 'finite' && token > reporting.token);
    const colon = /:\s*(?:[«“"„‘]\s*)?$/u.test(document.analysis.text.slice(span.end - 3, span.end));
    for (let i = (later?.token ?? 0) - 1; colon && i > reporting.end; i--)
      if (tokens[i - 1]?.text === ',' && grammar.speech.conjunctions.has((tokens[i] as Token).norm))
        return { start: span.start, end: (tokens[i - 1] as Token).start };
    // `X noted that trade stood at $310 million, “less than …”`: a clause of its own, and a fragment that only adds to it.
    const open = document.tokenAt(span.end);
    const added = tokens[open - 1]?.text === ',' && later && open - later.token > 2 && open - reporting.end > 6;
    if (added) return { start: span.start, end: (tokens[open - 1] as Token).start };
    // `A source complains that the bill was rewritten overnight and “by people who …”`
    const coordinated =
      grammar.speech.conjunctions.has(tokens[open - 1]?.norm ?? '') &&
      later &&
      open - later.token > 2 &&
      open - reporting.end > 5;
    if (coordinated) return { start: span.start, end: (tokens[open - 2] as Token).end };
    return null;
  }
  // `X backed the bid, describing the road as “…”`: up to the comma or the conjunction before the last verb of speech.
  for (let i = bringing.token; i > reporting.end; i--) {
    const token = tokens[i - 1] as Token;
    if (/^[,;]$/u.test(token.text)) return { start: span.start, end: token.start };
    if (grammar.speech.conjunctions.has(token.norm) && bringing.token - i <= 3)
      return { start: span.start, end: tokens[i - 2]?.text === ',' ? (tokens[i - 2] as Token).start : token.start };
  }
  return null;
}

/** A verb-final report says something: more than a few words stand in front of its verb. */
function hasContent(document: Document, span: Span, verb: VerbAt): boolean {
  return verb.token - document.tokenFrom(span.start) >= 5;
}

/** The first token of a subject that opens what stands behind speech and a comma, and says something of its own. */
function ownSubject(document: Document, span: Span, verb: VerbAt): number | null {
  const { tokens, grammar } = document;
  const first = document.tokenFrom(span.start);
  const parted = tokens[first]?.text === ';';
  if (!parted && (tokens[first]?.text !== ',' || !grammar.speech.complementizers.has(tokens[verb.end]?.norm ?? '')))
    return null;
  const subject = subjectOf(document, span, verb);
  if (!subject || subject.kind === 'pronoun') return null;
  const at = firstTokenOf(subject);
  return at >= first && at - first <= 2 && at < verb.token ? at : null;
}

/** Behind speech: a converb that reports besides (`…, adding that …`), or a second verb (`… and said that …`). */
function afterSpeech(document: Document, span: Span, front: number): Span | null {
  const { tokens, grammar } = document;
  const verbs = document.verbsIn(span);
  for (const verb of verbs) {
    if (!reportsByItself(verb) || verb.passive) continue;
    const before = tokens[verb.token - 1];
    if (!before || before.end <= span.start - 2) continue;
    if (grammar.speech.order === 'sov') {
      // `“…” dedi ve … vurguladı`
      const first = verbs.find(speaks);
      if (!first || first.token === verb.token || verb.token - first.end < 4) continue;
      const joint = tokens[first.end];
      if (!joint || !(joint.text === ',' || grammar.speech.conjunctions.has(joint.norm))) continue;
      return { start: (tokens[first.end + 1] as Token).start, end: span.end };
    }
    const rest = document.tokenFrom(span.end) - verb.end;
    if (rest < (verb.class === 'act' ? 2 : 4)) continue;
    if (verb.form === 'converb' && before.text === ',')
      return { start: (tokens[verb.token] as Token).start, end: span.end };
    // `Commenting on the remarks of X, who had called it “…”, Y replied that …`: a reporter of his own
    const own = verb.form === 'finite' && front > 15 ? ownSubject(document, span, verb) : null;
    if (own !== null) return { start: (tokens[own] as Token).start, end: span.end };
    // `“…,” X said; Y hoped it would not be the last.`
    const other =
      verb.form === 'finite' && verb.token - document.tokenFrom(span.start) > 2
        ? subjectOf(document, span, verb)
        : undefined;
    if (
      other &&
      other.kind !== 'pronoun' &&
      tokens[firstTokenOf(other) - 1]?.text === ';' &&
      firstTokenOf(other) < verb.token
    )
      return { start: startOf(other), end: span.end };
    const and =
      grammar.speech.conjunctions.has(before.norm) ||
      grammar.speech.conjunctions.has(tokens[verb.token - 2]?.norm ?? '');
    if (verb.form === 'finite' && and && (front > 15 || verbs[0]?.token !== verb.token))
      return { start: (tokens[verb.token] as Token).start, end: span.end };
  }
  return null;
}
