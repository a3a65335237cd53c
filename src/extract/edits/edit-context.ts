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
  remark(keys: Keys, rule: string, reason: string, note: string): void;
  /** Finds a stretch of the document; undefined, and refused, where there is none or more than one. */
  locate(words: Words, keys: Keys): Stretch | undefined;
  /** The same as proof of a value. */
  prove(words: Words, keys: Keys): Evidence | undefined;
}

/** Makes the context of one run. */
export function editContext(text: string): EditContext {
  const problems: Problem[] = [];
  const remarks: Problem[] = [];
  const addTo = (list: Problem[]) => (keys: Keys, rule: string, reason: string, note: string) => {
    list.push({ path: pathOf(keys), reason, note, rule });
  };
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
    remarks,
    refuse: addTo(problems),
    remark: addTo(remarks),
    locate,
    prove(words, keys) {
      const stretch = locate(words, keys);
      return stretch && { ...stretch, certainty: 'certain', rule: EDITOR_RULE };
    },
  };
}

/** Says that an item was found by its words, and bears another id now. */
export function remarkId(context: EditContext, keys: Keys, written: string, id: string): void {
  const note = `Write "id": "${id}".`;
  context.remark([...keys, 'id'], 'edit-id', `what was “${written}” is “${id}” now; the edit was applied to it`, note);
}
