/** Speech by the reporter’s words beside it: a verb behind the comma, a colon, `is how X put it`. */
import { speaks, subjectOf } from '../clauses.ts';
import type { VerbAt } from '../grammar-speech.ts';
import { attributionEnd } from '../insertion.ts';
import { type Rule, type View, count, hasVerb, isFresh, isNamed } from './view.ts';

/** “…” – that was the spokesman */
export const reporterBehindDash: Rule = {
  name: 'reporter-behind-dash',
  judge({ document, quotation, next }) {
    let i = document.tokenAt(quotation.end);
    while (/^[,.!?…]$/u.test(document.tokens[i]?.text ?? '')) i++;
    const dash = document.tokens[i];
    if (!next || !dash || !/^[—–-]$/u.test(dash.text) || dash.start >= quotation.block.end) return undefined;
    return attributionEnd(document, i + 1, quotation.block.end) === null ? undefined : 'speech';
  },
};

/** “Six passports, one queue” is how X put it */
export const soSaid: Rule = {
  name: 'so-said',
  judge: ({ document, quotation }) =>
    document.grammar.speech.soSaid?.test(
      document.analysis.plain.slice(quotation.end, quotation.end + 60).replace(/^[\s—–-]+/u, ''),
    )
      ? 'speech'
      : undefined,
};

/** “We count factories,” Rahmonov told reporters: the comma inside the marks gives the word to the reporter. */
export const reporterFollows: Rule = {
  name: 'reporter-follows',
  judge(view) {
    const { content, next, verbsAfter, document, after } = view;
    const first = verbsAfter[0];
    if (!next) return undefined;
    if (count(view) < 2) return first && isOneWord(view, first) ? 'speech' : undefined;
    // `the contract with “Dala Wagon”, a company in Pavlodar, …`: a name within a sentence hands nothing over.
    const handed =
      /[,!?…]$/u.test(content) || (next.text === ',' && (isFresh(view) || hasVerb(view) || !isNamed(view)));
    if (!first || first.class === 'name') return undefined;
    if (!speaks(first)) return handed && besidePerson(view, first) ? 'speech' : undefined;
    const near = first.token - document.tokenFrom(after.start) <= (handed ? 24 : 6);
    if (!near || first.passive) return undefined;
    return handed || (!view.lower && hasVerb(view) && count(view) > 3) ? 'speech' : undefined;
  },
};

/** Host X: “…”; said: “…” */
export const colon: Rule = {
  name: 'colon',
  judge(view) {
    const { document, last, before, verbsBefore, lower } = view;
    if (last?.text !== ':') return undefined;
    const people = document.mentionsIn(before).some(({ kind }) => kind !== 'institution');
    const noun = document.tokens[document.tokenAt(last.start) - 1]?.norm ?? '';
    if (!verbsBefore.some(speaks) && document.grammar.titles.isTitleNoun(noun) && !people) return 'title';
    return lower && count(view) < 3 ? 'title' : 'speech';
  },
};

/** “…,” the diplomat went on. “Both come in useful.” */
export const goesOn: Rule = {
  name: 'goes-on',
  judge(view) {
    const { document, quotation, last, content, previous } = view;
    if (!previous || previous.verdict !== 'speech' || previous.block !== quotation.block) return undefined;
    if (!/[.!?…,]$/u.test(content) && !/^[.!?]$/u.test(view.next?.text ?? '.')) return undefined;
    if (view.lower ? !/^[,;]$/u.test(last?.text ?? '') : !/^[.!?,…—–-]$/u.test(last?.text ?? '.')) return undefined;
    const between = { start: previous.end, end: quotation.start };
    return quotation.start - previous.end < 260 && document.verbsIn(between).some(speaks) ? 'speech' : undefined;
  },
};

/** `“Sleep,” he said`: one word, a mark that hands over, and somebody who says it. */
const isOneWord = (view: View, verb: VerbAt): boolean =>
  !view.lower &&
  /[,!?…]$/u.test(view.content) &&
  /^(?:say|ask|manner)$/u.test(verb.class) &&
  verb.form === 'finite' &&
  !verb.passive &&
  verb.token - view.document.tokenFrom(view.after.start) <= 4;

/** `“…,” the minister grinned`: a comma or a question inside the marks, a person, and a verb that no lexicon holds. */
function besidePerson({ document, after, quotation }: View, verb: VerbAt): boolean {
  if (
    verb.form !== 'finite' ||
    verb.passive ||
    !/[,!?…]["”»’']?$/u.test(document.analysis.text.slice(after.start - 2, after.start))
  )
    return false;
  const subject = subjectOf(document, after, verb);
  return subject !== undefined && subject.start - quotation.end < 60 && Math.abs(subject.endToken - verb.token) <= 2;
}
