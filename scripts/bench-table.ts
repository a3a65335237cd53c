/** What was measured last, as the README says it. */
import { markdownTable } from './accuracy-table.ts';

/** What a bench left in bench-results. */
export interface Kept {
  name: string;
  measured: string;
  cpu: string;
  cores: number;
  /** Of the machine, when the bench began. */
  load: number;
  summary?: string[][];
}

const BEGIN = '<!-- bench -->';
const END = '<!-- /bench -->';

/**
 * Puts a table for each bench between the two marks of a text.
 * @throws Error where the text lacks them
 */
export function withBenches(text: string, kept: readonly Kept[]): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error(`README.md: the marks ${BEGIN} and ${END} are not there; put both where the tables belong.`);
  const parts = kept.flatMap(({ summary = [], ...bench }) =>
    summary.length ? [heading(bench), markdownTable(summary)] : [],
  );
  return `${text.slice(0, begin)}${BEGIN}\n\n${parts.join('\n\n')}\n\n${text.slice(end)}`;
}

function heading({ cores, cpu, load, measured, name }: Kept): string {
  const busy = load > cores ? `, which had ${load.toFixed(0)} other things to do: the ratios are noisy` : '';
  return `\`npm run bench -- ${name}\`, ${measured}, ${cores} cores of ${cpu}${busy}.`;
}
