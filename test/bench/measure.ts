/** Times of a piece of work: medians with their spread, of several rounds, after warming up. */

/** Milliseconds of several rounds. */
export interface Timing {
  median: number;
  least: number;
  most: number;
  rounds: number;
}

/** How often to do the work before it counts, and how often it counts. */
export interface Rounds {
  warm: number;
  rounds: number;
}

/** Times some work. */
export async function timed(work: () => unknown, { warm, rounds }: Rounds): Promise<Timing> {
  for (let i = 0; i < warm; i++) await work();
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const begin = performance.now();
    await work();
    times.push(performance.now() - begin);
  }
  return median(times);
}

/** What several rounds come to. */
export function median(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), least: at(0), most: at(1), rounds: sorted.length };
}

/** A figure with as many digits as can mean something. */
export function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);
}

/** `4.1 (3.9–5.0)`: the median with its spread. */
export function spread({ median, least, most }: Timing): string {
  return `${figure(median)} (${figure(least)}–${figure(most)})`;
}

/** What the command line may ask of a bench. */
export interface BenchOptions {
  /** How often each figure is taken. */
  rounds?: number;
  /** Part of a name: of what is compared, this alone. */
  only?: string;
  /** How many documents, where a bench works on a heap of them. */
  documents?: number;
}

/** What a run gives: tables to print, figures to keep, and what was promised and does not hold. */
export interface BenchResult {
  text: string;
  figures: object;
  failures: string[];
  /** A few lines for the README: what, figure, beside what. */
  summary?: string[][];
}
