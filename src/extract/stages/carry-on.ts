/** Quotations that run over several paragraphs: each next one opens anew with a mark, or closes a mark that it never opened. */
import type { Block, Quotation } from '../model.ts';
import { trim } from '../../text/span.ts';
import { marksOf, type Family, type MarkRules } from './marks.ts';
import { closing, finish, type Open, opened } from './pair-block.ts';

/** `», — сказал`: a dash behind a closing mark gives the word to the reporter. */
export const REPORTER_FOLLOWS = /^[,.!?…]?\s*[—–-]\s?\p{Ll}/u;

/** Paragraphs of a speech that may stand without a mark. */
const MOST_BARE = 4;

interface Continuation {
  close: number;
  passed: Block[];
  inner: Quotation[];
}

/** A quotation of several paragraphs: each next one either opens anew with a mark or closes a mark it never opened. */
export function carryOn(
  text: string,
  outer: Open,
  running: readonly Block[],
  from: number,
  rules: MarkRules,
): Continuation | null {
  const parts = [trim(text, { start: outer.mark.at + 1, end: outer.quotation.block.end })];
  const passed: Block[] = [];
  const inner: Quotation[] = [];
  // A speech that opens its paragraph may run through a few that have no mark at all.
  const opensParagraph = outer.mark.at === outer.quotation.block.start;
  let bare = 0;
  for (let i = from + 1; i < running.length && i <= from + 12; i++) {
    const block = running[i] as Block;
    // A last line without a full stop looks like a cross-head.
    if (block.kind !== 'body' && block.kind !== 'subheading') return null;
    passed.push(block);
    const first = marksOf(text, block, rules)[0];
    const reopened = first?.at === block.start && first.opens && first.family === outer.mark.family;
    const start = reopened ? block.start + 1 : block.start;
    const { closed, loose: own } = looseClose(text, { ...block, start }, rules, outer.mark.family);
    const loose = own ?? sharedWithInner(text, block, closed, opensParagraph ? reopened : null);
    if (loose === null) {
      // Neither closed nor reopened: an ordinary paragraph, so the mark was a stray one.
      const unmarked = opensParagraph && block.kind === 'body' && first === undefined && ++bare <= MOST_BARE;
      if ((!reopened && !unmarked) || closed.some((quotation) => quotation.end === block.end)) return null;
      parts.push(trim(text, { start, end: block.end }));
      for (const quotation of closed) inner.push({ ...quotation, block, parent: quotation.parent ?? outer.quotation });
      continue;
    }
    if (!/[.!?…]$/u.test(text.slice(0, running[i - 1]?.end).slice(-1)) && !reopened && i === from + 1) return null;
    // Behind unmarked paragraphs only the first mark of all may close.
    if (bare > 0 && first?.at !== loose) return null;
    parts.push(trim(text, { start, end: loose }));
    outer.quotation.parts = parts;
    outer.quotation.end = loose + 1;
    outer.quotation.repair = 'continued';
    inner.push(
      ...closed
        .filter((quotation) => quotation.end <= loose + 1)
        .map((quotation) => ({ ...quotation, block, parent: quotation.parent ?? outer.quotation })),
    );
    return { close: loose, passed, inner };
  }
  return null;
}

/** The first closing mark of a paragraph that nothing in it opened. */
function looseClose(
  text: string,
  block: Block,
  rules: MarkRules,
  family: Family,
): { closed: Quotation[]; loose: number | null } {
  const stack: Open[] = [];
  const closed: Quotation[] = [];
  for (const mark of marksOf(text, block, rules)) {
    const at = mark.closes ? closing(stack, mark) : -1;
    if (at >= 0) {
      const open = stack[at] as Open;
      stack.length = at;
      finish(text, open, mark.at, null, closed, mark.at + 1);
    } else if (mark.closes && stack.length === 0 && mark.family === family) return { closed, loose: mark.at };
    else if (mark.opens) {
      stack.push(opened(mark, block, stack));
    }
  }
  return { closed, loose: null };
}

/**
 * `… «Великой степи», – пишет лидер.` in a paragraph that opened anew, `… крикнул: «Держись», — вспоминает Х.` in one that
 * did not: the one mark that closes both quotations, where a reporter follows it.
 *
 * @param reopened whether the paragraph opens with a mark; null where the quotation began in the middle of its own
 */
function sharedWithInner(
  text: string,
  block: Block,
  closed: readonly Quotation[],
  reopened: boolean | null,
): number | null {
  if (reopened === null) return null;
  const inner = closed.find(
    ({ start, end, parent }) =>
      parent === null &&
      REPORTER_FOLLOWS.test(text.slice(end, end + 6)) &&
      (reopened || /\p{L}:\s?$/u.test(text.slice(Math.max(block.start, start - 4), start))),
  );
  return inner ? inner.end - 1 : null;
}
