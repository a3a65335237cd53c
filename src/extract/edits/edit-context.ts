/** What the parts of an editing share: the document, and what there is to say. */
import { pathOf, type Problem } from '../../record/problem.ts';
import type { Evidence, Stretch } from '../../record/types.ts';
import { indexWords, type WordIndex } from './find-words.ts';
import type { Words } from './schema.ts';

/** A place in the file of edits, key by key. */
export type Keys = readonly (string | number)[];

/** The rule that every value from an editor bears. */
export const EDITOR_RULE = 'editor';

/** One run over the edits of a document. */
export interface EditContext {
  readonly text: string;
  /** What does not hold: no record is made while there is any. */
  readonly problems: Problem[];
  /** What an editor may want to know, though everything holds. */
  readonly remarks: Problem[];
  refuse(keys: Keys, rule: string, reason: string, note: string): void;
  /** Finds a stretch of the document; undefined, and refused, where there is none or more than one. */
  locate(words: Words, keys: Keys): Stretch | undefined;
  /** The same as proof of a value. */
  prove(words: Words, keys: Keys): Evidence | undefined;
}

/** Makes the context of one run. */
export function editContext(text: string): EditContext {
  const problems: Problem[] = [];
  let index: WordIndex | undefined;
  const locate = (words: Words, keys: Keys): Stretch | undefined => {
    index ??= indexWords(text);
    const found = index.find(words);
    if ('rule' in found) {
      problems.push({ path: pathOf(keys), ...found });
      return undefined;
    }
    return { start: found.start, end: found.end, text: text.slice(found.start, found.end) };
  };
  return {
    text,
    problems,
    remarks: [],
    refuse: (keys, rule, reason, note) => problems.push({ path: pathOf(keys), rule, reason, note }),
    locate,
    prove(words, keys) {
      const stretch = locate(words, keys);
      return stretch && { ...stretch, certainty: 'certain', rule: EDITOR_RULE };
    },
  };
}

/** Words for a message: in quotation marks, cut where they are long. */
export function shown(words: string): string {
  return `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`;
}
