/** What the reporter's clauses beside a quotation say of its speaker, where the verb next to it does not. */
import { lowerBound, sentenceAt } from '../../../lookup.ts';
import type { Span } from '../../../../text/span.ts';
import type { Mention, SpeakerAnswer } from '../../../model.ts';
import { speaks, subjectOf } from './clauses.ts';
import { clip, type Document, endOf, endTokenOf, firstTokenOf, startOf } from './document.ts';
import { answer, type View } from './speaker.ts';

/** `X said …, whereas Y was sceptical: “…”`: the subject of the last clause, though its verb is none of speech. */
export function lastClause({ document, before, referents }: View): SpeakerAnswer | undefined {
  if (document.grammar.speech.order === 'sov') return undefined;
  const verbs = document.verbsIn(before).filter(({ form }) => form === 'finite');
  const last = verbs.at(-1);
  const spoken = verbs.findLast(speaks);
  if (!last || last.class !== 'other' || !spoken || last.token < spoken.token) return undefined;
  const rest = { start: document.tokens[spoken.end]?.start ?? before.end, end: before.end };
  const subject = subjectOf(document, rest, last);
  const parted =
    subject && document.tokens.slice(spoken.end, subject.firstToken).some(({ text }) => /^[,;]$/u.test(text));
  // `Asked whether she had been recalled, the spokesperson was brief: “…”`
  const entity = parted && /^(?:person|role)$/u.test(subject.kind) ? referents.resolve(subject) : null;
  return entity ? answer('last-clause', entity, clip(document.analysis.text, rest), subject ?? null) : undefined;
}

/** `“We wake up in it”: drivers of the port speak out`: people whom a headline has speak, whatever they are called. */
export function severalSay({ document, referents }: View, rest: Span): SpeakerAnswer | undefined {
  const match = document.grammar.speech.severalSay?.exec(document.plain(rest).slice(0, 160));
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  const start = rest.start + match[0].indexOf(name);
  const span = { start, end: start + name.length };
  const first = document.tokenFrom(start);
  if (document.mentionsIn(span).some(({ kind }) => kind === 'person' || kind === 'institution')) return undefined;
  const nominative = document.analysis.text.slice(span.start, span.end);
  const entity = referents.resolve({
    ...span,
    kind: 'group',
    head: nominative,
    firstToken: first,
    endToken: document.tokenAt(span.end - 1) + 1,
    readings: [{ nominative, case: 'nom', gender: null, plural: true, weight: 1 }],
    country: null,
  });
  return answer('headline-group', entity, null, span, 'implied');
}

/** `X said it was “long”, and Y that it was “short”`: the verb is left out. */
export function gappedSubject(document: Document, span: Span): Mention | undefined {
  const { tokens, grammar } = document;
  if (grammar.speech.order === 'sov') return undefined;
  const last = document.mentionsIn(span).findLast(({ kind }) => kind === 'person' || kind === 'role');
  if (!last || !grammar.speech.complementizers.has(tokens[endTokenOf(last)]?.norm ?? '')) return undefined;
  const before = tokens[firstTokenOf(last) - 1];
  const joint = before && (/^[,;]$/u.test(before.text) || grammar.speech.conjunctions.has(before.norm));
  if (!joint || !document.verbsIn({ start: span.start, end: startOf(last) }).some(speaks)) return undefined;
  return document.verbsIn({ start: endOf(last), end: span.end }).some(speaks) ? undefined : last;
}

/** `“Will it open?” The ministry says the bridge “needs paint”`: a sentence that brings in other words than those asked. */
export function isNextSentence({ document, quotation }: View, span: Span): boolean {
  const { analysis, grammar, tokens } = document;
  const own = sentenceAt(analysis, Math.max(quotation.end - 1, 0));
  if (!own || own.end > quotation.end || grammar.speech.order === 'sov') return false;
  const verb = document.verbsIn(span).find(speaks);
  if (!verb) return false;
  const next = tokens[verb.end]?.norm ?? '';
  if (grammar.speech.complementizers.has(next) || next === ':') return true;
  // The sentence goes on to a fragment of its own.
  const other = analysis.quotations[lowerBound(analysis.quotations, quotation.end)];
  const end = sentenceAt(analysis, span.start + 1)?.end ?? span.end;
  return (
    other !== undefined &&
    other.verdict === 'speech' &&
    other.start < end &&
    /\p{Ll}/u.test(analysis.text.charAt((other.parts[0] ?? other).start))
  );
}
