/**
 * The ledger of a site, `.otg/ledger.jsonl`: what was made of which document, one line each time, the last one counts. It
 * is written as the work goes on, so that a run that was stopped is gone on with. Lose it, and the next build takes
 * longer; the site comes out the same.
 */
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere, writeWhole } from './disk.ts';
import type { Linkable } from '../../linking/index.ts';
import type { PlainMessage } from './messages.ts';
import type { Summary } from './summary.ts';

/** What is known of a document. */
export interface Entry {
  /** Its name in the folder. */
  file: string;
  /** Hash of the document, its metadata and its edits. */
  inputs: string;
  /** Hash of what made the record. */
  maker: string;
  /** `inputs` of what is published; null where nothing is. */
  published: string | null;
  id: string;
  /** What linking asks for, of all records at once. */
  link: Linkable;
  /** What there is to say of the document, each time. */
  messages: PlainMessage[];
  /** Set when the record is finished: published, or staged for it. `around` is a hash of its links and of the site. */
  finished?: { around: string; summary: Summary };
}

type Line = Entry | { file: string; gone: true };

/** More lines than this for each entry, and the ledger is written anew. */
const MOST_LINES = 3;

/** The ledger of one site. */
export interface Ledger {
  entries: ReadonlyMap<string, Entry>;
  set: (entry: Entry) => void;
  forget: (file: string) => void;
  /** Drops the lines that no longer count, where there are many. */
  tidy: () => void;
}

/** Opens the ledger in a folder, which is made where it is missing. */
export function openLedger(folder: string): Ledger {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'ledger.jsonl');
  const entries = new Map<string, Entry>();
  const text = readIfThere(path)?.toString() ?? '';
  const lines = text.split('\n');
  // Without a line end, the last line was being written when the run was stopped.
  const torn = lines.pop() !== '';
  for (const line of lines) apply(entries, line);
  const rewrite = () => writeWhole(path, [...entries.values()].map(lineOf).join(''));
  if (torn) rewrite();
  let count = lines.length;
  const write = (line: Line) => {
    set(entries, line);
    appendFileSync(path, lineOf(line));
    count++;
  };
  return {
    entries,
    set: write,
    forget: (file) => write({ file, gone: true }),
    tidy: () => {
      if (count <= entries.size * MOST_LINES + 100) return;
      rewrite();
      count = entries.size;
    },
  };
}

/** A line that cannot be read is one document that is compiled again. */
function apply(entries: Map<string, Entry>, line: string): void {
  try {
    set(entries, JSON.parse(line) as Line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
}

function set(entries: Map<string, Entry>, line: Line): void {
  if ('gone' in line) entries.delete(line.file);
  else entries.set(line.file, line);
}

function lineOf(line: Line): string {
  return `${JSON.stringify(line)}\n`;
}
