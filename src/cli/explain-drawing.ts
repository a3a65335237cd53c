/** Draws marks under the lines of a text, as a compiler shows its errors; the text itself stays as it is. */
import type { Mark, MarkKind } from './explain-marks.ts';
import { columnsOf, printable, shortened, type Colours } from './terminal.ts';

/** A line of the terminal: a stretch of one line of the text, with the columns that each of its offsets stands at. */
interface Row {
  line: number;
  first: boolean;
  start: number;
  end: number;
  shown: string;
  /** Column of each code unit from `start` on, and of the end. */
  columns: number[];
}

/** Left end, line and right end of a mark. */
const STROKES: Readonly<Record<MarkKind, readonly [open: string, line: string, close: string]>> = {
  quote: ['┗', '━', '┛'],
  statement: ['└', '─', '┘'],
  attribution: ['╵', '╌', '╵'],
  participant: ['╚', '═', '╝'],
  person: ['(', '·', ')'],
  item: ['[', '_', ']'],
  meeting: ['{', '-', '}'],
};

const COLOUR: Readonly<Record<MarkKind, keyof Colours & ('green' | 'cyan' | 'yellow' | 'magenta' | 'blue' | 'red')>> = {
  quote: 'green',
  statement: 'cyan',
  attribution: 'yellow',
  participant: 'magenta',
  person: 'magenta',
  item: 'red',
  meeting: 'blue',
};

/** Sets a word in the colour of its kind. */
export function inColour(colours: Colours, kind: MarkKind, text: string): string {
  return colours[COLOUR[kind]](text);
}

/** What each kind of line means, in one line. */
export function legend(colours: Colours): string {
  const kinds = Object.entries(STROKES) as [MarkKind, readonly [string, string, string]][];
  return kinds
    .map(([kind, [open, line, close]]) => inColour(colours, kind, `${open}${line}${line}${close} ${kind}`))
    .join('   ');
}

/** Where each line of a text begins; lines end with `\n`, `\r\n` or `\r`, as editor programs count them. */
export function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|[\r\n]/g), (end) => end.index + end[0].length)];
}

/** Where a line ends without its line end. */
function endOfLine(text: string, start: number, next: number): number {
  let end = next;
  while (end > start && '\r\n'.includes(text.charAt(end - 1))) end--;
  return end;
}

/** Line and column, both from 1, the column in UTF-16 code units: `3:17–24`, or `3:17–5:2` over several lines. */
export function placeOf(starts: readonly number[], { start, end }: { start: number; end: number }): string {
  const [line, column] = pointOf(starts, start);
  const [lastLine, lastColumn] = pointOf(starts, end);
  return `${line}:${column}–${lastLine === line ? '' : `${lastLine}:`}${lastColumn}`;
}

function pointOf(starts: readonly number[], offset: number): [line: number, column: number] {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return [low + 1, offset - (starts[low] ?? 0) + 1];
}

/** A longer id would not stand beside its mark. */
const LONGEST_LABEL = 32;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Cuts a line into rows of so many columns, behind a space where there is one. */
function* rowsOf(text: string, line: number, start: number, end: number, width: number): Generator<Row> {
  const open = (from: number): Row => ({ line, first: from === start, start: from, end: from, shown: '', columns: [] });
  let row = open(start);
  let column = 0;
  let space: { end: number; shown: number; column: number } | null = null;
  for (const { segment, index } of graphemes.segment(text.slice(start, end))) {
    const shown = printable(segment);
    const wide = columnsOf(shown);
    if (column + wide > width && row.end > row.start) {
      const cut = space ?? { end: row.end, shown: row.shown.length, column };
      const rest = open(cut.end);
      rest.shown = row.shown.slice(cut.shown);
      rest.columns = row.columns.slice(cut.end - row.start).map((at) => at - cut.column);
      rest.end = row.end;
      yield {
        ...row,
        end: cut.end,
        shown: row.shown.slice(0, cut.shown),
        columns: [...row.columns.slice(0, cut.end - row.start), cut.column],
      };
      row = rest;
      column -= cut.column;
      space = null;
    }
    for (let i = 0; i < segment.length; i++) row.columns.push(column);
    row.shown += shown;
    row.end = start + index + segment.length;
    column += wide;
    if (shown === ' ') space = { end: row.end, shown: row.shown.length, column };
  }
  row.columns.push(column);
  yield row;
}

/** One mark as it is drawn in one row: where it begins, how wide it is with its label, and what it looks like. */
interface Stroke {
  from: number;
  to: number;
  drawn: string;
  kind: MarkKind;
}

function strokeOf(row: Row, mark: Mark, width: number): Stroke {
  const [open, line, close] = STROKES[mark.kind];
  const at = (offset: number) => row.columns[Math.min(Math.max(offset, row.start), row.end) - row.start] ?? 0;
  const from = at(mark.start);
  const size = Math.max(1, at(mark.end) - from);
  const left = mark.start >= row.start ? open : line;
  const right = mark.end <= row.end ? close : line;
  const label = shortened(mark.label, LONGEST_LABEL);
  const length = columnsOf(label);
  if (size >= length + 2) {
    const drawn = left + label + line.repeat(size - length - 2) + right;
    return { from, to: from + size, drawn, kind: mark.kind };
  }
  const bare = size === 1 ? left : left + line.repeat(size - 2) + right;
  // A label that would stand beyond the right end stands in front, where there is room.
  if (from + size + 1 + length > width && from > length)
    return { from: from - length - 1, to: from + size, drawn: `${label} ${bare}`, kind: mark.kind };
  return { from, to: from + size + 1 + length, drawn: `${bare} ${label}`, kind: mark.kind };
}

/** Strokes in as few layers as they fit in without touching. */
function layersOf(strokes: readonly Stroke[]): Stroke[][] {
  const layers: Stroke[][] = [];
  for (const stroke of strokes) {
    const free = layers.find((layer) => (layer.at(-1)?.to ?? 0) < stroke.from);
    if (free) free.push(stroke);
    else layers.push([stroke]);
  }
  return layers;
}

function drawLayer(layer: readonly Stroke[], colours: Colours): string {
  let drawn = '';
  let column = 0;
  for (const stroke of layer) {
    drawn += ' '.repeat(stroke.from - column) + inColour(colours, stroke.kind, stroke.drawn);
    column = stroke.to;
  }
  return drawn;
}

/**
 * Draws a text with its marks.
 * @param marks in the order of the text
 * @param width columns to draw in, the numbers of the lines included
 * @returns lines of the terminal, without a line end at the end
 */
export function drawText(text: string, marks: readonly Mark[], width: number, colours: Colours): string {
  const starts = lineStarts(text);
  const gutter = `${starts.length}`.length;
  const room = width - gutter - 3;
  const drawn: string[] = [];
  let next = 0;
  let active: Mark[] = [];
  for (const [i, start] of starts.entries()) {
    const end = endOfLine(text, start, starts[i + 1] ?? text.length);
    for (const row of rowsOf(text, i + 1, start, end, room)) {
      for (let mark = marks[next]; mark && mark.start < row.end; mark = marks[++next]) active.push(mark);
      active = active.filter((mark) => mark.end > row.start);
      const number = row.first ? `${row.line}`.padStart(gutter) : ' '.repeat(gutter);
      drawn.push(`${colours.dim(`${number} │`)} ${row.shown.trimEnd()}`.trimEnd());
      for (const layer of layersOf(active.map((mark) => strokeOf(row, mark, room)))) {
        drawn.push(`${colours.dim(`${' '.repeat(gutter)} │`)} ${drawLayer(layer, colours)}`);
      }
    }
  }
  return drawn.join('\n');
}
