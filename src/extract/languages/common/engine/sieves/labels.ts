/** A label, a headline or a colon gives the speaker. */
import type { Span } from '../../../../../text/span.ts';
import { lastClause, severalSay } from '../clauses-beside.ts';
import { speaks, subjectOf } from '../clauses.ts';
import { clip, isPlural, startOf } from '../document.ts';
import { type Sieve, isHeadline, textBefore } from './sieve.ts';
import { answer, speakerIn, type View } from '../speaker.ts';
import { SOMEBODY } from '../subjects.ts';

/** From the comments: “…” */
export const unnamedSource: Sieve = {
  name: 'unnamed-source',
  find(view) {
    const { document, before } = view;
    if (!/:\s*$/u.test(textBefore(view)) || document.mentionsIn(before).length > 0) return undefined;
    return document.grammar.speech.unnamedSource?.test(document.plain(before))
      ? answer('unnamed-source', null, clip(document.analysis.text, before), null)
      : undefined;
  },
};

/** Question (Trend): “…”; Answer: “…” */
export const transcript: Sieve = {
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
};

/** On water: “…” */
export const topicLabel: Sieve = {
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
};

/** `Read also: Geologist X: “…”`: the words behind the label of the line. */
function behindLabel({ document, before, quotation }: View): Span {
  const front = document.analysis.plain.slice(before.start, quotation.start).trimEnd();
  const label = /^\p{L}[\p{L} ]{2,24}: (?=\p{Lu})/u.exec(front);
  return label && label[0].length < front.length ? { start: before.start + label[0].length, end: before.end } : before;
}

/** President Sarp: “…”; Minister Kulmagambetov, speaking to reporters: “…” */
export const nameColon: Sieve = {
  name: 'name-colon',
  find(view) {
    const { document, quotation } = view;
    if (!/:\s*$/u.test(textBefore(view))) return undefined;
    const before = behindLabel(view);
    const verbs = document.verbsIn(before);
    if (verbs.some(speaks) && verbs.some(({ form }) => form === 'finite')) return undefined;
    // `quoted X as telling ministers: “…”`
    const { asSource } = document.grammar.speech;
    if (verbs.some((verb) => speaks(verb) && asSource.has(document.tokens[verb.token - 1]?.norm ?? '')))
      return undefined;
    const named = document
      .mentionsIn(before)
      .filter((mention) => document.grammar.speech.canBeSubject(document.analysis, mention));
    const acts = verbs.findLast(({ form, passive }) => form === 'finite' && !passive);
    const actor = acts && subjectOf(document, before, acts);
    const last =
      (actor?.kind === 'person' ? actor : undefined) ??
      named.findLast(({ kind }) => kind === 'person' || kind === 'role') ??
      named.at(-1);
    if (!last || last.kind === 'pronoun') return undefined;
    if (!/^[^:]{0,90}:\s*(?:[«“"„—–-]\s*)?$/u.test(document.analysis.text.slice(last.end, quotation.start)))
      return undefined;
    const cue = clip(document.analysis.text, { start: startOf(last), end: quotation.start });
    return answer('name-colon', view.referents.resolve(last), cue, last);
  },
};

/** a post appeared on X's page: “…” */
export const ownerColon: Sieve = {
  name: 'owner-colon',
  find(view) {
    const { document, before } = view;
    if (!/:\s*$/u.test(textBefore(view)) || document.verbsIn(before).some(speaks)) return undefined;
    const owner = document.peopleIn(before).at(-1);
    return owner
      ? answer('owner-colon', view.referents.resolve(owner), clip(document.analysis.text, before), owner, 'implied')
      : undefined;
  },
};

/** was quoted as saying: “…” */
export const beforeColon: Sieve = {
  name: 'before-colon',
  find(view) {
    if (!/:\s*$/u.test(textBefore(view)) || isHeadline(view)) return undefined;
    const found = lastClause(view) ?? speakerIn(view, view.before, 'before-colon', 'before');
    // `Read next: “…”`: whoever acted in the text above has no part in it.
    return found?.rule.endsWith('elliptic') && view.quotation.block.kind === 'boilerplate' ? undefined : found;
  },
};

/** “School begins with the roof”: the minister on repairs */
export const headlineColon: Sieve = {
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
};
