/** The quotations of one paragraph: each closing mark with the one that it closes, and what is left open at the end. */
import type { Block, Quotation, QuotationRepair } from '../model.ts';
import { trim } from '../../text/span.ts';
import { marksOf, wrongWay, type Mark, type MarkRules } from './marks.ts';

/** A quotation that no mark has closed yet. */
export interface Open {
  mark: Mark;
  quotation: Quotation;
}

/** Nobody nests deeper; what opens beyond it is a stray mark, and the work stays linear. */
export const DEEPEST = 6;

/** The marks of a paragraph in pairs, and those left open, outer ones first. */
export function pairBlock(text: string, block: Block, rules: MarkRules): { closed: Quotation[]; open: Open[] } {
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
    } else if ((mark.opens || (stack.length === 0 && wrongWay(text, mark))) && stack.length < DEEPEST) {
      // `о стерляди.« Это рыба`: with nothing to close, the space only stands on the wrong side of the mark.
      stack.push(opened(mark, block, stack));
    }
  }
  return { closed, open: stack };
}

/** A quotation that a mark opens, inside the innermost one that is open. */
export function opened(mark: Mark, block: Block, stack: readonly Open[]): Open {
  return {
    mark,
    quotation: {
      start: mark.at,
      end: mark.at + 1,
      parts: [],
      parent: stack.at(-1)?.quotation ?? null,
      block,
      repair: null,
      form: 'marks',
      verdict: null,
      verdictRule: '',
    },
  };
}

/** Which open quotation the mark closes: the innermost of its own shape, else the innermost of all for a mark that can only close. */
export function closing(stack: readonly Open[], mark: Mark): number {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]?.mark.family === mark.family) return i;
  if (mark.family === 'single' || mark.opens) return -1;
  const top = stack.length - 1;
  return stack[top]?.mark.family === 'single' ? -1 : top;
}

export function finish(
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
