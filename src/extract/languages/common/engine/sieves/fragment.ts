/** Whose words a fragment is that the reporter builds into a sentence. */
import { sentenceAt } from '../../../../lookup.ts';
import type { Span } from '../../../../../text/span.ts';
import { gappedSubject } from '../clauses-beside.ts';
import { speaks, subjectOf } from '../clauses.ts';
import { clip } from '../document.ts';
import { headOf, predicates } from '../predicate.ts';
import { type Sieve, wide } from './sieve.ts';
import { answer, speakerIn } from '../speaker.ts';

/** called the talks “historic”; according to X, the talks were “very useful” */
export const fragment: Sieve = {
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
};

/** closed the festival with the words “…”; greeted him with shouts of “…” */
export const withWords: Sieve = {
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
};
