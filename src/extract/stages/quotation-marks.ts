/**
 * Pairs quotation marks with a stack, paragraph by paragraph, so that a stray mark can spoil no more than its paragraph.
 * What the stack cannot pair is repaired by name: a closing mark shared by two quotations, a pair of different shapes,
 * a quotation that runs on into the next paragraph, one that never closes.
 */
import type { Block, Quotation, QuotationRepair } from '../model.ts';
import { trim } from '../../text/span.ts';
import { marksOf, wrongWay, type Family, type Mark, type MarkRules } from './marks.ts';

interface Open {
  mark: Mark;
  quotation: Quotation;
}

/** Nobody nests deeper; what opens beyond it is a stray mark, and the work stays linear. */
const DEEPEST = 6;

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

function pairBlock(text: string, block: Block, rules: MarkRules): { closed: Quotation[]; open: Open[] } {
  const stack: Open[] = [];
  const closed: Quotation[] = [];
  for (const mark of marksOf(text, block, rules)) {
    const at = mark.closes ? closing(stack, mark) : -1;
    if (at >= 0 && !(mark.opens && stack.length === 0)) {
      const open = stack[at] as Open;
      // Inner quotations left open inside the one that closes share its mark.
      for (const inner of stack.splice(at + 1)) finish(text, inner, mark.at, 'shared-close', closed, mark.at + 1);
      stack.pop();
      finish(
        text,
        open,
        mark.at,
        open.mark.family === mark.family && !wrongWay(text, mark) ? null : 'mismatched',
        closed,
        mark.at + 1,
      );
    } else if (mark.opens && stack.length < DEEPEST) {
      const parent = stack.at(-1)?.quotation ?? null;
      stack.push({
        mark,
        quotation: {
          start: mark.at,
          end: mark.at + 1,
          parts: [],
          parent,
          block,
          repair: null,
          form: 'marks',
          verdict: null,
          verdictRule: '',
        },
      });
    }
  }
  return { closed, open: stack };
}

/** Which open quotation the mark closes: the innermost of its own shape, else the innermost of all for a mark that can only close. */
function closing(stack: readonly Open[], mark: Mark): number {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]?.mark.family === mark.family) return i;
  if (mark.family === 'single' || mark.opens) return -1;
  const top = stack.length - 1;
  return stack[top]?.mark.family === 'single' ? -1 : top;
}

function finish(
  text: string,
  open: Open,
  close: number,
  repair: QuotationRepair,
  into: Quotation[],
  end = close,
): void {
  const { quotation, mark } = open;
  const part = trim(text, { start: mark.at + 1, end: close });
  if (part.start >= part.end) return;
  quotation.end = Math.max(end, part.end);
  quotation.parts = [part];
  quotation.repair = repair;
  into.push(quotation);
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
  const attributed = inner.find((quotation) =>
    /^[,.!?…]?\s*[—–-]\s?\p{Ll}/u.test(text.slice(quotation.end, quotation.end + 6)),
  );
  const last = inner.at(-1);
  const chosen = attributed ?? (last && /^[.!?…]*$/u.test(text.slice(last.end, outer.block.end)) ? last : undefined);
  return chosen ? chosen.end - 1 : null;
}

/** True where the reporter's dash follows an inner quotation: then the outer one ends there, and nowhere below. */
function sharedByReporter(text: string, outer: Quotation, closed: readonly Quotation[]): boolean {
  return closed.some(
    (quotation) =>
      quotation.parent === outer && /^[,.!?…]?\s*[—–-]\s?\p{Ll}/u.test(text.slice(quotation.end, quotation.end + 6)),
  );
}

/** Paragraphs of a speech that may stand without a mark. */
const MOST_BARE = 4;

interface Continuation {
  close: number;
  passed: Block[];
  inner: Quotation[];
}

/** A quotation of several paragraphs: each next one either opens anew with a mark or closes a mark it never opened. */
function carryOn(
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
    const { closed, loose } = looseClose(text, { ...block, start }, rules, outer.mark.family);
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
        .filter((quotation) => quotation.end <= loose)
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
      const parent = stack.at(-1)?.quotation ?? null;
      stack.push({
        mark,
        quotation: {
          start: mark.at,
          end: mark.at + 1,
          parts: [],
          parent,
          block,
          repair: null,
          form: 'marks',
          verdict: null,
          verdictRule: '',
        },
      });
    }
  }
  return { closed, loose: null };
}
