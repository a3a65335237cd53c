/** One line that moves on while documents are compiled, for a person who looks on; a log gets none. */

/** Milliseconds between two lines: a terminal that is far away takes no more. */
const PAUSE = 100;

/**
 * Shows how far a step is.
 * @param what the step, as a verb: `Compiling`
 * @param total how many there are
 * @param output where to
 * @returns to be called once for each that is done
 */
export function progress(what: string, total: number, output: NodeJS.WriteStream = process.stderr): () => void {
  if (!output.isTTY || !total) return () => undefined;
  const start = performance.now();
  let shown = start;
  let done = 0;
  return () => {
    done++;
    const now = performance.now();
    if (done === total) output.write('\r\u001b[K');
    if (done === total || now - shown < PAUSE) return;
    shown = now;
    output.write(`\r${lineOf(what, done, total, (now - start) / 1000)}\u001b[K`);
  };
}

const CELLS = 24;

/** `Compiling ████······ 1,234 of 10,000, 26 s left` */
export function lineOf(what: string, done: number, total: number, seconds: number): string {
  const filled = Math.floor((done / total) * CELLS);
  const left = Math.ceil((seconds / done) * (total - done));
  const number = new Intl.NumberFormat('en');
  const bar = '█'.repeat(filled) + '·'.repeat(CELLS - filled);
  return `${what} ${bar} ${number.format(done)} of ${number.format(total)}, ${number.format(left)} s left`;
}
