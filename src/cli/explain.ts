/** `otg extract --explain`: a record drawn under the text that it was made from, and which rule found what. */
import type { Considered } from '../extract/index.ts';
import type { OtgRecord } from '../record/types.ts';
import { drawText, inColour, legend, lineStarts, placeOf } from './explain-drawing.ts';
import { findingsOf, marksOf, type Finding } from './explain-marks.ts';
import { columnsOf, padded, shortened, type Colours } from './terminal.ts';

/** How to draw. */
export interface ExplainOptions {
  /** Columns of the terminal. */
  width: number;
  colours: Colours;
}

/** What stands in a column of the table, but for the last, which takes the room that is left. */
type Cell = readonly [heading: string, widest: number, of: (finding: Finding) => string];

/** With less room than this the words of the proof are left to the drawing, rather than cut to nothing. */
const NARROWEST_PROOF = 12;

function cells(starts: readonly number[]): Cell[] {
  return [
    ['id', 24, ({ id }) => id],
    ['what', 32, ({ what }) => what],
    ['rule', 32, ({ rule }) => rule],
    ['certainty', 9, ({ certainty }) => certainty],
    ['place', 20, ({ proof }) => (proof ? placeOf(starts, proof) : '')],
  ];
}

function table(findings: readonly Finding[], shown: readonly Cell[], { width, colours }: ExplainOptions): string[] {
  const columns = shown.map(([heading, widest, of]) => {
    const texts = [heading, ...findings.map((finding) => shortened(of(finding), widest))];
    const size = texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0);
    return texts.map((text) => padded(text, size));
  });
  const taken = columns.reduce((sum, [heading = '']) => sum + columnsOf(heading) + 2, 0);
  const room = width - taken;
  const proofOf = (words: string) => (room < NARROWEST_PROOF ? '' : shortened(words, room));
  const line = (i: number, proof: string) => `${columns.map((column) => column[i]).join('  ')}  ${proof}`.trimEnd();
  return [
    colours.dim(line(0, proofOf('proof'))),
    ...findings.map(({ kind, proof }, i) => {
      const row = line(i + 1, proofOf(proof?.text ?? ''));
      const id = columns[0]?.[i + 1] ?? '';
      return inColour(colours, kind, id) + row.slice(id.length);
    }),
  ];
}

/** What was looked at and became nothing, in the shape of a finding. */
const letGo = ({ of, what, rule, ...proof }: Considered): Finding => ({
  id: of,
  kind: 'person',
  what,
  rule,
  certainty: '',
  proof,
  label: of,
});

/**
 * Explains a record: the text with everything found in it marked by its id, then for each item the rule that found it, how
 * sure it is, and line and column of what proves it; at last what was looked at and became nothing.
 * @param text that the record's stretches point into; nothing of it reaches the terminal as a control sequence
 * @returns lines for the terminal, with a line end
 */
export function explain(
  record: OtgRecord,
  text: string,
  considered: readonly Considered[],
  options: ExplainOptions,
): string {
  const { colours, width } = options;
  const findings = findingsOf(record);
  const { file, language, published } = record.source;
  const all = cells(lineStarts(text));
  const rest = all.filter(([heading]) => heading !== 'certainty');
  const title = [file, language, published ?? 'no date', record.id].map((part) => shortened(part, width)).join(' · ');
  return [
    colours.bold(title),
    legend(colours),
    '',
    drawText(text, marksOf(findings), width, colours),
    '',
    ...table(findings, all, options),
    '',
    ...(considered.length
      ? [colours.bold('Considered and let go'), ...table(considered.map(letGo), rest, options), '']
      : []),
  ].join('\n');
}
