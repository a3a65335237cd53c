/** Prints the findings as a table: a row for each application, a column for each check. */
import type { App } from './apps.ts';
import type { Findings } from './browse.ts';

/** What was found of one application. */
export interface Row {
  app: App;
  version: string;
  findings: Findings;
}

/** `✔` where it holds, `✖` where it does not, `·` where it was not asked. */
export function matrix(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap(({ findings }) => [...findings.keys()]))];
  const mark = ({ findings }: Row, column: string) =>
    findings.has(column) ? (findings.get(column) === undefined ? '✔' : '✖') : '·';
  const lines = [
    ['', ...columns],
    ...rows.map((row) => [`${row.app.name} ${row.version}`, ...columns.map((column) => mark(row, column))]),
  ];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
