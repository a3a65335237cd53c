/** What a terminal can take: colours or none, how wide it is, and text of strangers that must not steer it. */
import pc from 'picocolors';
import stringWidth from 'string-width';

/** Colours by name, each a function from text to text; without colour they change nothing. */
export type Colours = ReturnType<typeof pc.createColors>;

/** The parts of a stream and of the environment that decide; `process.stdout` and `process.env` outside tests. */
interface Output {
  isTTY?: boolean;
  columns?: number;
}

/**
 * Colours, or none: `NO_COLOR` (no-color.org) wins over `FORCE_COLOR` (force-color.org), which wins over what the stream
 * says of itself. An empty value, and `FORCE_COLOR=0`, count as in the rest of Node's tools: as none.
 */
export function coloursFor(output: Output, env: Readonly<Record<string, string | undefined>>): Colours {
  const forced = env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0';
  const able = env['FORCE_COLOR'] !== '0' && output.isTTY === true && env['TERM'] !== 'dumb';
  return pc.createColors(!env['NO_COLOR'] && Boolean(forced || able));
}

/** Columns to draw in: as wide as the terminal, 120 where there is none, never too narrow for a table. */
export function widthOf(output: Output): number {
  return Math.max(60, output.columns ?? 120);
}

/**
 * Text of a document as a terminal may print it: one visible sign for each control character (an escape sequence would
 * move the cursor or rename the window) and for each invisible one (a bidirectional override would reorder the line).
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (char) => {
    const code = char.charCodeAt(0);
    if (char === '\t') return ' ';
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '␡';
    return /\p{Cs}/u.test(char) ? '�' : '·';
  });
}

/** Columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  // Almost every sign of a release is one of these, and a long text is asked about sign by sign.
  if (/^[\wа-яёА-ЯЁ ,.:;«»—–-]?$/.test(text)) return text.length;
  return stringWidth(text);
}

/** Fills a text up to so many columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** The beginning of a text that fits into so many columns, white space made single; `…` stands for the rest. */
export function shortened(text: string, columns: number): string {
  // Four code units a column are more than any text needs: what follows is never seen, however long it is.
  const line = printable(
    text
      .slice(0, columns * 4)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (columnsOf(line) <= columns && text.length <= columns * 4) return line;
  let shown = '';
  let taken = 0;
  for (const char of line) {
    taken += columnsOf(char);
    if (taken > columns - 1) break;
    shown += char;
  }
  return `${shown.trimEnd()}…`;
}
