/** What an earlier run has written already: its documents are skipped, and of a line that it could not end nothing is left. */
import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { OtgRecord } from '../../record/types.ts';

const NEWLINE = 10;
const CHUNK = 1024 * 1024;

/** Documents with a record: by name and text, because what has changed since is to be made again. */
export interface Finished {
  has: (file: string, sha256: string) => boolean;
  /** Of the records; a second one of the same id would be a double. */
  ids: Iterable<string>;
  count: number;
}

export const NOTHING_FINISHED: Finished = { has: () => false, ids: [], count: 0 };

const keyOf = (file: string, sha256: string): string => `${sha256.slice(0, 32)} ${file}`;

/**
 * Reads a file of records, one a line.
 * @param path - one that is not there yet has no records
 * @throws Error that names the line which is no record
 */
export function readFinished(path: string): Finished {
  if (!existsSync(path)) return NOTHING_FINISHED;
  cutTornLine(path);
  const keys = new Set<string>();
  const ids = new Set<string>();
  let number = 0;
  for (const line of wholeLines(path)) {
    number++;
    if (!line.trim()) continue;
    const record = parseRecord(line);
    if (!record)
      throw new Error(`${path}, line ${number}: this is no record. --resume takes what an earlier run wrote.`);
    keys.add(keyOf(record.source.file, record.source.sha256));
    ids.add(record.id);
  }
  return { has: (file, sha256) => keys.has(keyOf(file, sha256)), ids, count: keys.size };
}

function parseRecord(line: string): OtgRecord | null {
  try {
    const record = JSON.parse(line) as Partial<OtgRecord>;
    return record.id && record.source?.sha256 ? (record as OtgRecord) : null;
  } catch {
    return null;
  }
}

/** A run that was killed may have written half a record; what is appended behind it would not be a line any more. */
function cutTornLine(path: string): void {
  const file = openSync(path, 'r+');
  try {
    const { size } = fstatSync(file);
    const end = lastLineEnd(file, size);
    if (end < size) ftruncateSync(file, end);
  } finally {
    closeSync(file);
  }
}

/** Where the last whole line ends. */
function lastLineEnd(file: number, size: number): number {
  const buffer = Buffer.alloc(CHUNK);
  for (let start = size; start > 0;) {
    const length = Math.min(CHUNK, start);
    start -= length;
    readSync(file, buffer, 0, length, start);
    const at = buffer.subarray(0, length).lastIndexOf(NEWLINE);
    if (at >= 0) return start + at + 1;
  }
  return 0;
}

/** Lines of a file that may be larger than a string can be. */
function* wholeLines(path: string): Generator<string> {
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(CHUNK);
  const decoder = new StringDecoder('utf8');
  let rest: string[] = [];
  try {
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
      const [first = '', ...lines] = decoder.write(buffer.subarray(0, length)).split('\n');
      rest.push(first);
      for (const line of lines) {
        yield rest.join('');
        rest = [line];
      }
    }
  } finally {
    closeSync(file);
  }
}
