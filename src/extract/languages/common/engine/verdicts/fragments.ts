/** Fragments built into the reporter’s own sentence. */
import { reportsByItself, subjectOf } from '../clauses.ts';
import { headOf, predicates } from '../predicate.ts';
import { type Rule, bringsWords, count, firstWord, hasVerb, isFresh } from './view.ts';

/** said the question was “almost, but not entirely, behind us”; according to X, “…” */
export const framedFragment: Rule = {
  name: 'framed-fragment',
  judge(view) {
    const { document, last, verbsBefore, verbsAfter, framesBefore, lower, content } = view;
    const frame = framesBefore.length > 0;
    const open = document.tokenAt(view.quotation.start);
    const reports =
      verbsBefore.some(
        (verb) =>
          (reportsByItself(verb) && (!verb.passive || subjectOf(document, view.before, verb) !== undefined)) ||
          // as X puts it, “…”
          (verb.class === 'manner' && open - verb.end <= 1),
      ) ||
      frame ||
      headOf(document, view.before) !== undefined;
    const first = verbsAfter[0];
    const sov = document.grammar.speech.order === 'sov';
    // The deal is “historic”, said both ministers.
    const follows =
      view.next?.text === ',' &&
      first !== undefined &&
      reportsByItself(first) &&
      first.token - document.tokenFrom(view.after.start) <= 5;
    const later = sov
      ? verbsAfter.some((verb) => reportsByItself(verb) && !verb.passive)
      : follows ||
        // Kazakhstan ‘won’t wait’ for pipeline, minister says
        (view.quotation.block.kind === 'headline' &&
          verbsAfter.some((verb) => reportsByItself(verb) && !verb.passive)) ||
        (/,$/u.test(content) && first !== undefined && reportsByItself(first));
    if (!reports && !later) return undefined;
    const that = document.grammar.speech.complementizers.has(last?.norm ?? '');
    if (!lower && !/^…/u.test(content)) {
      if (that && count(view) >= 3) return 'speech';
      return count(view) >= 4 && hasVerb(view) && (last?.text === ',' || later) ? 'speech' : undefined;
    }
    if (count(view) >= 3 || (count(view) === 2 && view.quotation.block.kind === 'headline' && !reports))
      return 'speech';
    // said the talks had been “very useful”: what they were, and not a term among others
    const verb = verbsBefore.at(-1);
    // said his country “stands ready”
    if (count(view) === 2 && document.verbAt(firstWord(view)) !== undefined) return 'speech';
    // wished the forum “strong wings”
    if (
      count(view) === 2 &&
      verb?.class === 'act' &&
      open - verb.end <= 4 &&
      open - verb.end > 0 &&
      last?.kind === 'word' &&
      !document.grammar.titles.opensTerm?.(last.norm)
    )
      return 'speech';
    if (verb && verb.end >= open - 1 && last?.kind === 'word') return 'speech';
    // thanked Türkiye for its “unwavering support”
    return count(view) === 2 && last?.kind === 'word' && document.grammar.titles.opensFragment(last.norm)
      ? 'speech'
      : undefined;
  },
};

/** The Code punishes whoever “breaches official duty with a view to gain”. */
export const lawWords: Rule = {
  name: 'law-words',
  judge: (view) =>
    view.lower && count(view) >= 4 && view.document.grammar.speech.law?.test(view.document.plain(view.before)) === true
      ? 'speech'
      : undefined,
};

/** the ministers “strongly condemned” the attack */
export const predicate: Rule = {
  name: 'predicate',
  judge: (view) =>
    view.lower && count(view) > 1 && predicates(view.document, view.quotation) !== undefined ? 'speech' : undefined,
};

/** supporters chanted “Shame! Shame!” */
export const cry: Rule = {
  name: 'cry',
  judge(view) {
    const { document, quotation, verbsBefore, lower, content, last } = view;
    // banners reading “Free the rivers”
    if (last && document.grammar.speech.reads?.test(last.norm)) return 'speech';
    // chants of “Free the rivers!”, closed the festival with the words “Let it flow.”
    if (bringsWords(view)) return 'speech';
    const verb = verbsBefore.at(-1);
    const glued = verb && verb.end === document.tokenAt(quotation.start) && !verb.passive;
    return glued && !lower && /[!?]$/u.test(content) && /^(?:say|ask|manner)$/u.test(verb.class) ? 'speech' : undefined;
  },
};

/** Anna Berg wrote, “It will hold.” */
export const verbComma: Rule = {
  name: 'verb-comma',
  judge(view) {
    const verb = view.verbsBefore.at(-1);
    const glued = view.last?.text === ',' && verb?.end === view.document.tokenAt(view.quotation.start) - 1;
    return glued &&
      verb.form !== 'participle' &&
      !verb.passive &&
      !view.lower &&
      /^(?:say|ask|manner)$/u.test(verb.class)
      ? 'speech'
      : undefined;
  },
};

/** Their son nods. “Never without bread.” */
export const standsAlone: Rule = {
  name: 'stands-alone',
  judge: (view) =>
    view.quotation.parent === null &&
    view.quotation.block.kind === 'body' &&
    isFresh(view) &&
    !view.lower &&
    /[.!?…]$/u.test(view.content) &&
    (view.next === undefined || view.next.capitals !== 'lower')
      ? 'speech'
      : undefined,
};
