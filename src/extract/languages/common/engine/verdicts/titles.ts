/** Titles, terms and names: a noun beside the marks says what stands between them, or a verb that gives a name. */
import { type Rule, bringsWords, count } from './view.ts';

/** The so-called “water diplomats” */
export const soCalled: Rule = {
  name: 'so-called',
  judge: (view) =>
    view.last && view.document.grammar.titles.isSoCalled(view.last.norm) && !bringsWords(view) ? 'title' : undefined,
};

/** awarded the “Peace of the Valley Prize”, the foundation announced */
export const titledObject: Rule = {
  name: 'titled-object',
  judge({ document, last, words, content }) {
    const article = last !== undefined && document.grammar.speech.opensNoun?.test(last.norm);
    const long = words.filter(({ kind, text }) => kind === 'word' && text.length > 3);
    const titled = long.length > 1 && long.every(({ capitals }) => capitals !== 'lower');
    return article && titled && !/[,.!?…]$/u.test(content) ? 'title' : undefined;
  },
};

/** the programme “X”, “X” programı */
export const titleNoun: Rule = {
  name: 'title-noun',
  judge(view) {
    const { document, last, next, lower } = view;
    const { titles } = document.grammar;
    if (bringsWords(view)) return undefined;
    if (!lower && titles.sides.includes('in-front') && last?.kind === 'word' && titles.isTitleNoun(last.norm))
      return 'title';
    const glued = next && next.start - view.quotation.end <= 3;
    if (titles.sides.includes('behind') && glued && next.kind === 'word' && titles.isTitleNoun(next.norm))
      return /[,.!?…]$/u.test(view.content) || count(view) > 12 ? undefined : 'title';
    return undefined;
  },
};

/** called the talks “historic”; a satellite called “Gökbörü-1” is a name */
export const namingVerb: Rule = {
  name: 'naming-verb',
  judge(view) {
    const { document, last, lower, verbsBefore, verbsAfter, quotation } = view;
    if (quotation.parent !== null) return undefined;
    const naming = verbsBefore.findLast(({ class: kind }) => kind === 'name');
    const open = document.tokenAt(quotation.start);
    if (naming && open - naming.token < 16) {
      const glued = naming.end >= open && last !== undefined;
      if (lower) return 'speech';
      const subject = verbsBefore.length > 0 && !glued;
      return subject && count(view) <= 12 ? 'speech' : glued && count(view) <= 5 ? 'title' : undefined;
    }
    // “tarihi” olarak nitelendirdi
    const behind = document.grammar.speech.order === 'sov' ? verbsAfter[0] : undefined;
    return behind?.class === 'name' && count(view) <= 14 ? 'speech' : undefined;
  },
};

/** called the project “brave” */
export const namedFragment: Rule = {
  name: 'named-fragment',
  judge({ document, quotation, verbsBefore, lower }) {
    if (!lower || quotation.parent !== null) return undefined;
    const naming = verbsBefore.findLast(({ class: kind }) => kind === 'name');
    const open = document.tokenAt(quotation.start);
    return naming && naming.end < open && open - naming.token < 16 ? 'speech' : undefined;
  },
};
