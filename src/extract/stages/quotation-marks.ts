/**
 * Pairs quotation marks with a stack, paragraph by paragraph, so that a stray mark can spoil no more than its paragraph.
 * What the stack cannot pair is repaired by name: a closing mark shared by two quotations, a pair of different shapes,
 * a quotation that runs on into the next paragraph, one that never closes.
 */
import type { Block, Quotation } from '../model.ts';
import { carryOn, REPORTER_FOLLOWS } from './carry-on.ts';
import type { MarkRules } from './marks.ts';
import { DEEPEST, finish, pairBlock } from './pair-block.ts';

/**
 * @param continues answers whether the paragraph that follows the given one in the running text can carry a quotation on
 *   (a photo credit between two paragraphs of a speech is passed over)
 * @param breakOff finds where an unclosed quotation gives way to the reporter's words, or null
 */
export function pairMarks(
  text: string,
  blocks: readonly Block[],
  rules: MarkRules,
  breakOff: (from: number, block: Block) => number | null,
): Quotation[] {
  const found: Quotation[] = [];
  const running = blocks.filter((block) => block.kind !== 'credit' && block.kind !== 'caption');
  const order = new Map(running.map((block, i) => [block, i]));
  const taken = new Set<Block>();
  for (const block of blocks) {
    if (taken.has(block)) continue;
    const { closed, open } = pairBlock(text, block, rules);
    // One by one: a text of marks alone has more of them than a call takes arguments.
    for (const quotation of closed) found.push(quotation);
    const outer = open[0];
    if (!outer) continue;
    const word = givenBack(text, outer.quotation, closed, (from) => breakOff(from, block));
    if (word !== null) {
      for (const quotation of closed)
        if (quotation.parent === outer.quotation && quotation.start > word) quotation.parent = null;
      finish(text, outer, word, 'unclosed', found);
      continue;
    }
    const early = rules.reporterEnds ? breakOff(outer.mark.at + 1, block) : null;
    const end =
      sharedByReporter(text, outer.quotation, closed) || (early !== null && early < block.end)
        ? null
        : carryOn(text, outer, running, order.get(block) ?? -1, rules);
    if (end) {
      for (const passed of end.passed) taken.add(passed);
      found.push(outer.quotation, ...end.inner);
      // What follows the closing mark in its paragraph is read as a paragraph of its own.
      const last = end.passed.at(-1) as Block;
      const rest = pairBlock(text, { ...last, start: end.close + 1 }, rules);
      for (const quotation of rest.closed) found.push({ ...quotation, block: last });
      continue;
    }
    for (const left of open.slice(0, DEEPEST)) {
      const close = sharedClose(text, left.quotation, closed) ?? breakOff(left.mark.at + 1, block);
      if (close === null || close <= left.mark.at + 1) drop(left.quotation, closed);
      else {
        const shared = sharedClose(text, left.quotation, closed) !== null;
        finish(text, left, close, shared ? 'shared-close' : 'unclosed', found, shared ? close + 1 : close);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A stray opening mark: what stood inside it stands for itself. */
function drop(stray: Quotation, closed: readonly Quotation[]): void {
  for (const quotation of closed) if (quotation.parent === stray) quotation.parent = stray.parent;
}

/**
 * An outer quotation left open whose inner one closed: the one mark closes both, where the reporter's dash
 * or the end of the paragraph follows it.
 */
function sharedClose(text: string, outer: Quotation, closed: readonly Quotation[]): number | null {
  const inner = closed.filter((quotation) => quotation.parent === outer);
  const attributed = inner.find((quotation) => REPORTER_FOLLOWS.test(text.slice(quotation.end, quotation.end + 6)));
  const last = inner.at(-1);
  const chosen = attributed ?? (last && /^[.!?…]*$/u.test(text.slice(last.end, outer.block.end)) ? last : undefined);
  return chosen ? chosen.end - 1 : null;
}

/** True where the reporter's dash follows an inner quotation: then the outer one ends there, and nowhere below. */
function sharedByReporter(text: string, outer: Quotation, closed: readonly Quotation[]): boolean {
  return closed.some(
    (quotation) => quotation.parent === outer && REPORTER_FOLLOWS.test(text.slice(quotation.end, quotation.end + 6)),
  );
}

/**
 * `«Датчик не плавает, — заявила Хен. Из зала откликнулись: «Зато ржавеет!»`: where the reporter took the word from an open
 * quotation and began a sentence of his own before the next one; null where he did not.
 */
function givenBack(
  text: string,
  outer: Quotation,
  closed: readonly Quotation[],
  breakOff: (from: number) => number | null,
): number | null {
  const next = closed.filter(({ parent }) => parent === outer).sort((a, b) => a.start - b.start);
  if (next.length === 0) return null;
  const word = breakOff(outer.start + 1);
  const first = word === null ? undefined : next.find(({ start }) => start > word);
  if (word === null || !first || next.some(({ end }) => end <= word)) return null;
  return /^[,.!?…]?\s*[—–-]{1,2}\s?[^.!?…—–]{3,160}[.!?…]\s+\p{Lu}[^—–]{0,120}$/u.test(text.slice(word, first.start))
    ? word
    : null;
}
