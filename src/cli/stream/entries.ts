/** What a stream of documents consists of: paths, or documents themselves as JSON Lines, one a line of standard input. */
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseMetadata, readDocument, refusal } from '../../extract/readers/index.ts';
import { loadDocument, type LoadedDocument } from '../files.ts';
import { readersFor } from '../readers.ts';

/** A document as another program hands it over, in one line. */
interface Given {
  /** Its name, whose ending tells its kind; folders in front of it are for messages alone. */
  file: string;
  /** Its content as the file has it. */
  text: string;
  /** What `NAME.meta.json` would say. */
  metadata?: object;
}

/** The lines of a stream that say something, as they come; nothing is read ahead of what is asked for by much. */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) if (line.trim()) yield line;
}

/** Loads what a line names or holds: a line that begins with a brace is a document, any other a path. Never throws. */
export function loadEntry(line: string): Promise<LoadedDocument> {
  return line.startsWith('{') ? loadGiven(line) : loadDocument(line);
}

async function loadGiven(line: string): Promise<LoadedDocument> {
  const given = parseGiven(line);
  if (!given) {
    const note = 'A line is a path, or {"file": "a.txt", "text": "…", "metadata": {…}}; "metadata" may be left out.';
    const message = refusal('standard input', 'stream-line', `a line is no document: ${line.slice(0, 60)}`, note);
    return { path: 'standard input', document: null, messages: [message] };
  }
  const { file: path, text } = given;
  const file = basename(path);
  const { metadata, messages } = parseMetadata(file, JSON.stringify(given.metadata ?? {}));
  if (!metadata) return { path, document: null, messages };
  const bytes = new TextEncoder().encode(text);
  return { path, ...readDocument(file, bytes, metadata, await readersFor(file)) };
}

function parseGiven(line: string): Given | null {
  try {
    const { file, text, metadata = {} } = JSON.parse(line) as Partial<Given>;
    const whole = typeof file === 'string' && file && typeof text === 'string' && metadata instanceof Object;
    return whole ? { file, text, metadata } : null;
  } catch {
    return null;
  }
}
