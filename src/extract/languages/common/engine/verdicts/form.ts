/** Verdicts by the form of the words between the marks and by their place in the text. */
import { type Rule, count, hasVerb, isFresh, plainly } from './view.ts';

/** Somebody's words inside somebody's words are neither. */
export const nested: Rule = {
  name: 'nested',
  judge: ({ quotation }) => (quotation.parent?.verdict === 'speech' ? 'title' : undefined),
};

export const dashSpeech: Rule = {
  name: 'dash-speech',
  judge: ({ document, quotation }) =>
    quotation.form === 'dash' ? (document.dashSpeaks(quotation) ? 'speech' : 'title') : undefined,
};

/** “We've run out of excuses”: ministers face the press */
export const headlineWords: Rule = {
  name: 'headline-words',
  judge: ({ document, quotation, next }) =>
    quotation.start === quotation.block.start &&
    quotation.parent === null &&
    (next?.text === ':' || (quotation.block.kind === 'headline' && /^[–—-]$/u.test(next?.text ?? ''))) &&
    !/[.;]$/u.test(document.analysis.text.slice(quotation.block.end - 1, quotation.block.end))
      ? 'speech'
      : undefined,
};

/** A paragraph of its own: a speech whose speaker stands elsewhere, or a cross-head of quoted words. */
export const ownParagraph: Rule = {
  name: 'own-paragraph',
  judge({ document, quotation, content }) {
    const { text } = document.analysis;
    const front = text.slice(quotation.block.start, quotation.start).trim();
    const behind = text.slice(quotation.end, quotation.block.end).trim();
    if (/^(?:\d{1,2}[:.]\d{2}\s*[|–—-]?)?$/u.test(front) === false || !/^[.!?…,]*$/u.test(behind)) return undefined;
    return content.length > 8 && quotation.block.kind !== 'item' ? 'speech' : undefined;
  },
};

export const short: Rule = {
  name: 'short',
  judge: (view) => (count(view) <= 2 && !/[!?…]$/u.test(view.content) ? 'title' : undefined),
};

/** Two sentences, or a first person, are no title. */
export const sentences: Rule = {
  name: 'sentences',
  judge(view) {
    if (/[.!?…]\s+\p{Lu}/u.test(view.content) && hasVerb(view)) return 'speech';
    return view.document.grammar.speech.firstPerson.test(plainly(view.content)) && count(view) > 3
      ? 'speech'
      : undefined;
  },
};

/** A whole sentence behind a full stop: speech; inside the reporter's sentence: a title. */
export const wholeSentence: Rule = {
  name: 'whole-sentence',
  judge: (view) => (isFresh(view) && !view.lower && hasVerb(view) && count(view) >= 4 ? 'speech' : undefined),
};

export const otherwise: Rule = { name: 'otherwise', judge: () => 'title' };
