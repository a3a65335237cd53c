/** The table of `npm run accuracy`, for the terminal and for the README. */
import type { Report } from './scores.ts';

/** What was measured of one language: the extractor, and the floor on the same documents. */
export interface Measured {
  language: string;
  extractor: Report;
  floor: Report;
}

/** What the floor answers; to the other tasks it says nothing. */
const FLOOR_TASKS: readonly string[] = ['quotes', 'attribution'];

const HEADINGS = [
  'language',
  'task',
  'precision',
  'recall',
  'F1',
  'gold',
  'floor precision',
  'floor recall',
  'floor F1',
];

const three = (value: number) => value.toFixed(3);

/** Cells of the table, its headings first: a line for each language and task. */
export function accuracyTable(measured: readonly Measured[]): string[][] {
  return [
    HEADINGS,
    ...measured.flatMap(({ language, extractor, floor }) =>
      Object.entries(extractor.tasks).map(([task, score]) => {
        const least = FLOOR_TASKS.includes(task) ? floor.tasks[task] : undefined;
        const floorCells = least ? [least.precision, least.recall, least.f1].map(three) : ['–', '–', '–'];
        return [
          language,
          task,
          ...[score.precision, score.recall, score.f1].map(three),
          `${score.gold}`,
          ...floorCells,
        ];
      }),
    ),
  ];
}

/** The README's table: a line for each language and part, a column of F1 for each task. */
export function shortTable(measured: readonly Measured[]): string[][] {
  const tasks = Object.keys(measured[0]?.extractor.tasks ?? {}).filter(
    (task) => !['language', 'published'].includes(task),
  );
  const f1 = (report: Report, task: string) => (report.tasks[task] ? report.tasks[task].f1.toFixed(2) : '–');
  const twoFigures = ({ precision, recall }: { precision: number; recall: number }) =>
    `${precision.toFixed(2)} / ${recall.toFixed(2)}`;
  return [
    ['language', 'documents', ...tasks, 'attribution, precision / recall', 'floor: quotes / attribution'],
    ...measured.map(({ language, extractor, floor }) => [
      language,
      `${extractor.documents}`,
      ...tasks.map((task) => f1(extractor, task)),
      extractor.tasks.attribution ? twoFigures(extractor.tasks.attribution) : '–',
      FLOOR_TASKS.map((task) => f1(floor, task)).join(' / '),
    ]),
  ];
}

/** The first two columns are words, the others figures. */
const isWord = (column: number) => column < 2;

/** Every cell filled up to the width of its column, words on the left and figures on the right. */
function inColumns(rows: readonly (readonly string[])[], narrowest: number): { widths: number[]; cells: string[][] } {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(narrowest, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const set = (cell: string, column: number) =>
    isWord(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return { widths, cells: rows.map((row) => row.map(set)) };
}

/** Sets the table in columns. */
export function plainTable(rows: readonly (readonly string[])[]): string {
  return inColumns(rows, 0)
    .cells.map((cells) => cells.join('  ').trimEnd())
    .join('\n');
}

/** Sets the table in Markdown, as Prettier sets it. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const { widths, cells } = inColumns(rows, 3);
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const rule = widths.map((width, column) => (isWord(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [heading = [], ...body] = cells;
  return [line(heading), line(rule), ...body.map(line)].join('\n');
}

/** How many of all are so: `1 of 9` and `0 of 3` are `1 of 12`. */
function together(shares: readonly string[]): string {
  const pairs = shares.map((share) => share.split(' of ').map(Number));
  return [0, 1].map((at) => pairs.reduce((sum, pair) => sum + (pair[at] ?? 0), 0)).join(' of ');
}

/** What stands beside the table, a line for each language. */
export function remarks(measured: readonly Measured[]): string[] {
  return measured.map(
    ({ language, extractor, floor }) =>
      `${language}: ${extractor.documents} documents; titles taken for quotes: ${extractor.falseAlarms} ` +
      `(floor: ${floor.falseAlarms}); stretches that are not in the document letter for letter: ${extractor.notVerbatim}.`,
  );
}

const BEGIN = '<!-- accuracy -->';
const END = '<!-- /accuracy -->';

/**
 * Puts the table between the two marks of a text.
 * @throws Error where the text lacks them
 */
export function withAccuracy(text: string, measured: readonly Measured[]): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) {
    throw new Error(`README.md: the marks ${BEGIN} and ${END} are not there; put both where the table belongs.`);
  }
  const alarms = together(measured.map(({ extractor }) => extractor.falseAlarms));
  const notVerbatim = measured.reduce((sum, { extractor }) => sum + extractor.notVerbatim, 0);
  const explained =
    `F1 by task. Titles taken for quotes: ${alarms}; stretches that are not in their document letter for letter: ${notVerbatim}. ` +
    'The floor takes every pair of quotation marks for a quote and the nearest two capitalized words for its speaker. No rule ' +
    'was written by looking at the documents kept aside: what they say is nearer to what a new document meets.';
  const parts = [markdownTable(shortTable(measured)), explained];
  return `${text.slice(0, begin)}${BEGIN}\n\n${parts.join('\n\n')}\n\n${text.slice(end)}`;
}
