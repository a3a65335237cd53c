/** The reporter’s words in front of the quotation, behind it or within it name the speaker. */
import { sentenceAt } from '../../../../lookup.ts';
import { isNextSentence } from '../clauses-beside.ts';
import { speaks, subjectOf } from '../clauses.ts';
import { clip, endOf, startOf } from '../document.ts';
import { attributionEnd } from '../insertion.ts';
import { reporterEnd } from '../reporter-end.ts';
import { type Sieve, isHeadline, wide } from './sieve.ts';
import { answer, speakerIn } from '../speaker.ts';

/** «…, — деди ал, — …» */
export const interruption: Sieve = {
  name: 'interruption',
  find(view) {
    for (const span of view.between) {
      const found = speakerIn(view, span, 'interruption', 'after');
      if (found) return found;
    }
    return undefined;
  },
};

/** «…», — деди министр */
export const afterDash: Sieve = {
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
};

/** “We do not pay” (N. Ersoy, press briefing) */
export const brackets: Sieve = {
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
};

/** “…,” said X; “…” dedi X */
export const after: Sieve = {
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
};

/** “…,” the minister grinned: any verb, where the marks hand over with a comma */
export const afterAny: Sieve = {
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
};

/** X said “…”, X replied, “…” */
export const before: Sieve = {
  name: 'before',
  find(view) {
    const { document, before } = view;
    if (!clip(document.analysis.text, before) || isHeadline(view)) return undefined;
    const verbs = document.verbsIn(before);
    if (verbs.some(speaks) || document.framesIn(before).length > 0) return speakerIn(view, before, 'before', 'before');
    return undefined;
  },
};

/** “Ice has no lobby.” – Erkin Tashiev, President of Kyrgyzstan */
export const signature: Sieve = {
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
};
