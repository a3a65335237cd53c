/**
 * Who said it: sieves, the most precise first. Each looks at one quotation and answers with a speaker (or with the
 * certainty that the text names none), or stays silent for the next.
 */
import { sentenceAt } from '../../../lookup.ts';
import type { Span } from '../../../../text/span.ts';
import type { Consideration, Entity, Quotation, SpeakerAnswer } from '../../../model.ts';
import { speaks, subjectOf } from './clauses.ts';
import { gappedSubject, isNextSentence, lastClause, severalSay } from './clauses-beside.ts';
import { clip, type Document, endOf, isPlural, startOf } from './document.ts';
import { attributionEnd } from './insertion.ts';
import { headOf, predicates } from './predicate.ts';
import { SOMEBODY } from './subjects.ts';
import { answer, framedSpeaker, speakerIn, type View } from './speaker.ts';

type Sieve = { name: string; find: (view: View) => SpeakerAnswer | undefined };

const textBefore = ({ document, before, quotation }: View): string =>
  document.analysis.text.slice(before.start, quotation.start);

/** `“…”: X on Y`: at the head of a paragraph, or behind `Read also:`. */
const isHeadline = (view: View): boolean =>
  view.document.analysis.text.charAt(view.quotation.end) === ':' &&
  (view.quotation.start === view.quotation.block.start || /:\s*$/u.test(textBefore(view)));

export const SIEVES: readonly Sieve[] = [
  // From the comments: “…”
  {
    name: 'unnamed-source',
    find(view) {
      const { document, before } = view;
      if (!/:\s*$/u.test(textBefore(view)) || document.mentionsIn(before).length > 0) return undefined;
      return document.grammar.speech.unnamedSource?.test(document.plain(before))
        ? answer('unnamed-source', null, clip(document.analysis.text, before), null)
        : undefined;
    },
  },
  // Question (Trend): “…”; Answer: “…”
  {
    name: 'transcript',
    find(view) {
      const { document, quotation } = view;
      const label = document.grammar.speech.turnLabel?.(
        document.plain({ start: quotation.block.start, end: quotation.start }),
      );
      if (!label) return undefined;
      const cue = { start: quotation.block.start, end: quotation.start };
      return label === 'asks'
        ? answer('transcript-question', null, cue, null)
        : answer('transcript-answer', view.referents.lastSubject(quotation.start, false), cue, null, 'implied');
    },
  },
  // On water: “…”
  {
    name: 'topic-label',
    find(view) {
      const { document, quotation } = view;
      const cue = { start: quotation.block.start, end: quotation.start };
      if (cue.end - cue.start > 160 || !document.grammar.speech.topicLabel?.test(document.plain(cue))) return undefined;
      if (document.verbsIn(cue).some(speaks)) return undefined;
      const last = view.referents.subjects.lastWhere(
        quotation.start,
        ({ entity }) => entity.kind === 'person' && entity !== SOMEBODY,
      );
      return last ? answer('topic-label', last.entity, cue, null, 'implied') : undefined;
    },
  },
  // «…, — деди ал, — …»
  {
    name: 'interruption',
    find(view) {
      for (const span of view.between) {
        const found = speakerIn(view, span, 'interruption', 'after');
        if (found) return found;
      }
      return undefined;
    },
  },
  // «…», — деди министр
  {
    name: 'after-dash',
    find(view) {
      const { document, after } = view;
      let i = document.tokenAt(after.start);
      while (/^[,.!?…]$/u.test(document.tokens[i]?.text ?? '')) i++;
      const dash = document.tokens[i];
      if (!dash || !/^[—–-]$/u.test(dash.text) || dash.start >= after.end) return undefined;
      const end = attributionEnd(document, i + 1, after.end);
      if (end === null) return undefined;
      return speakerIn(view, { start: dash.end, end: Math.min(end, after.end) }, 'after-dash', 'after', wide(view));
    },
  },
  // “We do not pay” (N. Ersoy, press briefing)
  {
    name: 'brackets',
    find(view) {
      const { document, after } = view;
      const behind = document.analysis.text.slice(after.start, after.start + 160);
      const open = behind.slice(0, 3).indexOf('(');
      const close = behind.indexOf(')');
      if (open < 0 || close < open) return undefined;
      const span = { start: after.start + open, end: after.start + close };
      const person = document.peopleIn(span)[0];
      return person
        ? answer('brackets', view.referents.resolve(person), clip(document.analysis.text, span), person)
        : undefined;
    },
  },
  // President Sarp: “…”; Minister Kulmagambetov, speaking to reporters: “…”
  {
    name: 'name-colon',
    find(view) {
      const { document, before, quotation } = view;
      if (!/:\s*$/u.test(textBefore(view))) return undefined;
      const verbs = document.verbsIn(before);
      if (verbs.some(speaks) && verbs.some(({ form }) => form === 'finite')) return undefined;
      // `quoted X as telling ministers: “…”`
      const { asSource } = document.grammar.speech;
      if (verbs.some((verb) => speaks(verb) && asSource.has(document.tokens[verb.token - 1]?.norm ?? '')))
        return undefined;
      const named = document
        .mentionsIn(before)
        .filter((mention) => document.grammar.speech.canBeSubject(document.analysis, mention));
      const last = named.findLast(({ kind }) => kind === 'person' || kind === 'role') ?? named.at(-1);
      if (!last || last.kind === 'pronoun') return undefined;
      if (!/^[^:]{0,90}:\s*(?:[«“"„—–-]\s*)?$/u.test(document.analysis.text.slice(last.end, quotation.start)))
        return undefined;
      const cue = clip(document.analysis.text, { start: startOf(last), end: quotation.start });
      return answer('name-colon', view.referents.resolve(last), cue, last);
    },
  },
  // a post appeared on X's page: “…”
  {
    name: 'owner-colon',
    find(view) {
      const { document, before } = view;
      if (!/:\s*$/u.test(textBefore(view)) || document.verbsIn(before).some(speaks)) return undefined;
      const owner = document.peopleIn(before).at(-1);
      return owner
        ? answer('owner-colon', view.referents.resolve(owner), clip(document.analysis.text, before), owner, 'implied')
        : undefined;
    },
  },
  // was quoted as saying: “…”
  {
    name: 'before-colon',
    find(view) {
      if (!/:\s*$/u.test(textBefore(view)) || isHeadline(view)) return undefined;
      return lastClause(view) ?? speakerIn(view, view.before, 'before-colon', 'before');
    },
  },
  // called the talks “historic”; according to X, the talks were “very useful”
  {
    name: 'fragment',
    find(view) {
      if (!view.draft.partial) return undefined;
      const { document, before, after, quotation } = view;
      const sentence = sentenceAt(document.analysis, quotation.start);
      const front = { start: Math.max(sentence?.start ?? before.start, before.start), end: before.end };
      const rest = { start: after.start, end: Math.min(after.end, sentence?.end ?? after.end) };
      const whole = { start: sentence?.start ?? front.start, end: before.end };
      const reports = (span: Span): boolean =>
        document.verbsIn(span).some((verb) => speaks(verb) && !verb.passive) || document.framesIn(span).length > 0;
      const verbLast = document.grammar.speech.order === 'sov';
      if (verbLast && reports(rest)) {
        const found = speakerIn(view, rest, 'fragment-after', 'after', wide(view));
        if (found?.entity) return found;
      }
      const gapped = gappedSubject(document, whole);
      if (gapped)
        return answer('fragment-gapped', view.referents.resolve(gapped), clip(document.analysis.text, gapped), gapped);
      const opened = whole.start < front.start ? whole : front;
      if (reports(front)) {
        const found = speakerIn(view, front, 'fragment', 'before', opened);
        // `Describing the talks as “open”, X invited the guests`: the subject stands behind.
        const opening = document.verbsIn(front).find(speaks);
        const subject =
          found?.rule.endsWith('elliptic') && opening?.form === 'converb' && sentence
            ? subjectOf(document, sentence, opening)
            : undefined;
        return subject
          ? answer('fragment-converb', view.referents.resolve(subject), clip(document.analysis.text, front), subject)
          : found;
      }
      const actor = predicates(document, quotation);
      if (actor)
        return answer('fragment-predicate', view.referents.resolve(actor), clip(document.analysis.text, actor), actor);
      if (reports(rest)) return speakerIn(view, rest, 'fragment-after', 'after', wide(view));
      if (reports(whole)) return speakerIn(view, whole, 'fragment-sentence', 'before');
      const head = headOf(document, front);
      return head
        ? answer('fragment-head', view.referents.resolve(head), clip(document.analysis.text, head), head)
        : undefined;
    },
  },
  // closed the festival with the words “…”; greeted him with shouts of “…”
  {
    name: 'with-words',
    find(view) {
      const { document, before } = view;
      const front = document.plain(before).slice(-60);
      if (!document.grammar.speech.bringsWords?.test(front)) return undefined;
      const verb = document.verbsIn(before).findLast(({ form, passive }) => form === 'finite' && !passive);
      const subject = verb && subjectOf(document, before, verb);
      const cue = clip(document.analysis.text, before);
      return subject
        ? answer('with-words', view.referents.resolve(subject), cue, subject)
        : answer('with-words-nobody', null, cue, null, 'implied');
    },
  },
  // “…,” said X; “…” dedi X
  {
    name: 'after',
    find(view) {
      const { document, after, before, quotation } = view;
      const end = reporterEnd(document, quotation);
      const span = { start: after.start, end: Math.min(after.end, Math.max(end, after.start)) };
      if (isNextSentence(view, span)) return undefined;
      if (!document.verbsIn(span).some(speaks) && document.framesIn(span).length === 0) return undefined;
      // A sentence that begins behind the quotation is somebody else's unless the comma inside the marks hands over.
      if (!clip(document.analysis.text, span)) return undefined;
      return speakerIn(view, span, 'after', 'after', wide(view) ?? before);
    },
  },
  // “…,” the minister grinned: any verb, where the marks hand over with a comma
  {
    name: 'after-any',
    find(view) {
      const { document, after, quotation } = view;
      const { text } = document.analysis;
      if (!/[,!?…]["”»’']?$/u.test(text.slice(quotation.end - 2, quotation.end))) return undefined;
      const span = { start: after.start, end: Math.min(after.end, reporterEnd(document, quotation)) };
      const verb = document.verbsIn(span).find(({ form, passive }) => form === 'finite' && !passive);
      const subject = verb && subjectOf(document, span, verb);
      if (!subject || startOf(subject) - quotation.end > 8) return undefined;
      return answer('after-any', view.referents.resolve(subject), clip(text, span), subject, 'implied');
    },
  },
  // X said “…”, X replied, “…”
  {
    name: 'before',
    find(view) {
      const { document, before } = view;
      if (!clip(document.analysis.text, before) || isHeadline(view)) return undefined;
      const verbs = document.verbsIn(before);
      if (verbs.some(speaks) || document.framesIn(before).length > 0)
        return speakerIn(view, before, 'before', 'before');
      return undefined;
    },
  },
  // “Ice has no lobby.” – Erkin Tashiev, President of Kyrgyzstan
  {
    name: 'signature',
    find(view) {
      const { document, quotation, referents } = view;
      const block = { start: quotation.end, end: quotation.block.end };
      const first = document.mentionsIn(block, 1)[0];
      if (first?.kind !== 'person' || !/^[\s,.—–-]*$/u.test(document.analysis.text.slice(block.start, startOf(first))))
        return undefined;
      // `– X, from the podium. The crowd liked it.`: up to the end of the sentence.
      const dashed = /^[\s,.]*[—–-]/u.test(document.analysis.text.slice(block.start, startOf(first)));
      const end = dashed ? (sentenceAt(document.analysis, first.start)?.end ?? block.end) : block.end;
      const span = { start: block.start, end: Math.max(endOf(first), end) };
      if (span.end - endOf(first) > 120 || document.verbsIn(span).length > 0) return undefined;
      return answer('signature', referents.resolve(first), clip(document.analysis.text, span), first);
    },
  },
  // “School begins with the roof”: the minister on repairs
  {
    name: 'headline-colon',
    find(view) {
      const { document, quotation, referents } = view;
      if (!isHeadline(view)) return undefined;
      const rest = { start: quotation.end, end: quotation.block.end };
      // “We count whiskers”: an interview with X
      if (document.grammar.speech.interviewWith?.test(document.plain(rest))) {
        const guest = document.peopleIn(rest)[0];
        if (guest) return answer('headline-interview', referents.resolve(guest), null, guest, 'implied');
      }
      const several = severalSay(view, rest);
      if (several) return several;
      const first = document.mentionsIn(rest).find(({ kind }) => kind !== 'pronoun');
      if (!first || startOf(first) - quotation.end > 3) return undefined;
      if (first.kind === 'group' || isPlural(first) || !document.grammar.speech.canBeSubject(document.analysis, first))
        return undefined;
      const entity = referents.resolve(first);
      return entity ? answer('headline-colon', entity, null, first, 'implied') : undefined;
    },
  },
  // “One queue” is how X summed it up; “…” That is how X put it.
  {
    name: 'so-said',
    find(view) {
      const { document, quotation } = view;
      const { soSaid } = document.grammar.speech;
      const behind = document.analysis.plain.slice(quotation.end, quotation.end + 80);
      const lead = behind.length - behind.replace(/^[\s—–-]+/u, '').length;
      const match = soSaid?.exec(behind.slice(lead));
      if (!match) return undefined;
      const start = quotation.end + lead + match[0].length;
      const end = sentenceAt(document.analysis, start)?.end ?? start;
      const span = { start, end: Math.min(end, start + 300) };
      // `came a voice from the back`
      if (document.grammar.speech.nobody.test(match[0] + document.plain(span)))
        return answer('so-said-nobody', null, clip(document.analysis.text, span), null);
      const found = framedSpeaker(view.referents, span, 'so-said') ?? speakerIn(view, span, 'so-said', 'after');
      const owner = found?.entity ? undefined : document.peopleIn(span)[0];
      if (owner) return answer('so-said', view.referents.resolve(owner), clip(document.analysis.text, span), owner);
      if (found) return found;
      // `“…,” was the reply`: of whoever answered last.
      const last = view.referents.subjects.last(
        quotation.start,
        document.grammar.speech.genderIn?.(match[0]) ?? null,
        false,
      );
      // `A student asked the diplomat what he missed. “…,” came the answer.`: not of who asked.
      const asked = last && /answer|reply|response/iu.test(match[0]) ? askedBy(view, last) : null;
      return answer('so-said-elliptic', asked ?? last, clip(document.analysis.text, span), null, 'implied');
    },
  },
];

/** Whom the text named last besides who asks in the sentence in front. */
function askedBy({ document, referents, quotation }: View, asker: Entity): Entity | null {
  const { analysis } = document;
  const front = analysis.sentences[(sentenceAt(analysis, quotation.start)?.index ?? 0) - 1];
  const verb = front && document.verbsIn(front).find((one) => one.class === 'ask' && !one.passive);
  const subject = front && verb ? subjectOf(document, front, verb) : undefined;
  if (!front || !subject || referents.resolve(subject) !== asker) return null;
  const object = document
    .mentionsIn(front)
    .find((mention) => mention !== subject && mention.kind !== 'pronoun' && mention.start > subject.end);
  return (
    (object && referents.resolve(object)) ?? referents.subjects.lastNamed(quotation.start, (entity) => entity !== asker)
  );
}

/** The end of the reporter's sentence: behind `?”` and `!”` it goes on though a capital follows. */
export function reporterEnd(document: Document, quotation: Quotation): number {
  const { analysis } = document;
  const own = sentenceAt(analysis, Math.max(quotation.end - 1, 0));
  if (!own) return quotation.block.end;
  const cut = own.end <= quotation.end && /[!?…]["”»’']?$/u.test(analysis.text.slice(quotation.end - 2, quotation.end));
  const next = cut ? analysis.sentences[own.index + 1] : undefined;
  return next && next.block === own.block ? next.end : own.end;
}

/** `X, “…” dedi`: in a verb-final language the subject stands in front of the quotation. */
function wide(view: View): Span | null {
  const { document, before, quotation } = view;
  if (document.grammar.speech.order !== 'sov') return null;
  return before.end > before.start ? { start: before.start, end: quotation.start } : null;
}

/** Asks the sieves in order; `undefined` where none answers. */
export function attribute(view: View): SpeakerAnswer | undefined {
  let found: SpeakerAnswer | undefined;
  for (const sieve of SIEVES) {
    found = sieve.find(view);
    if (found) break;
  }
  const { considered } = view.document.analysis;
  if (considered) considered.push(...otherAnswers(view, found));
  return found;
}

/** What the sieves behind the one that answered would have said. */
function otherAnswers(view: View, found: SpeakerAnswer | undefined): Consideration[] {
  return SIEVES.flatMap(({ find }): Consideration[] => {
    const other = find(view);
    if (!other || other.rule === found?.rule || other.entity === found?.entity) return [];
    const { start, end } = other.mention ?? other.cue ?? view.quotation;
    return [{ of: 'speaker', start, end, what: other.entity?.name ?? 'nobody', rule: other.rule }];
  });
}
