/** The quotation marks of a paragraph, each with what it can do where it stands: open, close, or either. */
import type { Block } from '../model.ts';

/** The shapes that belong together. */
export type Family = 'angle' | 'curly' | 'straight' | 'single';

export interface Mark {
  at: number;
  family: Family;
  opens: boolean;
  closes: boolean;
}

const FAMILY: Readonly<Record<string, Family>> = {
  '«': 'angle',
  '»': 'angle',
  '‹': 'angle',
  '›': 'angle',
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '"': 'straight',
  '＂': 'straight',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
};
const MARK = /[«»‹›“”„‟"＂'‘’‚]/gu;
/** What may stand before an opening mark, and behind a closing one. */
const BEFORE_OPENING = /[\s([{—–\-«“„"'/:]/u;
const AFTER_CLOSING = /[\s)\]},.;:!?…—–\-»”“"'/«(]/u;

/** How a language uses marks. */
export interface MarkRules {
  /** Whether `'` and its curly forms quote at all; where they are letters they never do. */
  single: boolean;
  /**
   * Whether the reporter's words in a paragraph end a quotation that it leaves open, before the next paragraph is asked to
   * carry it on: `“We are ready, the minister said.`
   */
  reporterEnds?: boolean;
  /** Whether `’` behind an s can be a possessive (`the ministers’ words`) that closes nothing. */
  possessives?: boolean;
}

/** The marks of a paragraph, in order. */
export function marksOf(text: string, block: Block, rules: MarkRules): Mark[] {
  const marks: Mark[] = [];
  // Of the paragraph alone: a search in the whole text would run on to the next mark, however far.
  for (const match of text.slice(block.start, block.end).matchAll(MARK)) {
    const char = match[0];
    const at = block.start + match.index;
    const family = FAMILY[char] as Family;
    if (family === 'single' && !rules.single) continue;
    const before = at === block.start ? ' ' : text.charAt(at - 1);
    const after = at + 1 >= block.end ? ' ' : text.charAt(at + 1);
    const couldOpen =
      BEFORE_OPENING.test(before) && !/[\s,;]/u.test(after) && !(after === '.' && text.charAt(at + 2) !== '.');
    const couldClose = AFTER_CLOSING.test(after) && !/\s/u.test(before);
    let opens = couldOpen;
    let closes = couldClose;
    if (/[«‹„‚]/u.test(char)) [opens, closes] = couldClose && !couldOpen ? [false, true] : [true, false];
    if (/[»›”]/u.test(char)) [opens, closes] = couldOpen && !couldClose ? [true, false] : [false, true];
    if (family === 'single' && char !== '‚' && !opens && !closes) continue;
    // `кричала: " Дайте дорогу ! "`: a mark between two spaces is what its partner makes it; `it."We read`: where the space
    // is missing, a mark closes what is open, else it opens.
    if (family === 'straight' && !opens && !closes)
      [opens, closes] = /\s/u.test(before)
        ? [true, /\s/u.test(after)]
        : [/[.,!?…]/u.test(before) && /\p{L}/u.test(after), true];
    // `the ’90s`
    if (family === 'single' && rules.possessives && /\d/u.test(after) && opens && !closes) continue;
    marks.push({ at, family, opens, closes });
  }
  return rules.possessives ? withoutPossessives(text, marks) : marks;
}

/** `‘The officers’ stamp is slow.’`: of two closing marks in a row, the one behind an s and before a small word is none. */
function withoutPossessives(text: string, marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let closesAhead = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark;
    if (mark.family === 'single') {
      const behindS = /s/iu.test(text.charAt(mark.at - 1)) && /^ \p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3));
      if (closesAhead && mark.closes && !mark.opens && behindS) continue;
      closesAhead = mark.closes && !mark.opens;
    }
    kept.push(mark);
  }
  return kept.reverse();
}

/** True for `«` that closes. */
export function wrongWay(text: string, mark: Mark): boolean {
  return /[«‹„]/u.test(text.charAt(mark.at));
}
