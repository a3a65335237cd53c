/** Documents on a disk: the file, the metadata and the edits beside it, and plain words for what goes wrong. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { DocumentMetadata, SourceDocument } from '../extract/document.ts';
import { editsFile, parseEdits, type EditsReading } from '../extract/edits/index.ts';
import { endingOf, LARGEST_DOCUMENT, parseMetadata, readDocument, refusal } from '../extract/readers/index.ts';
import { READABLE_ENDINGS, readersFor } from './readers.ts';

/** A document, or null, with messages; `path` is what the user called it. */
export interface LoadedDocument {
  path: string;
  document: SourceDocument | null;
  messages: VFileMessage[];
}

/** Words for the errors of the file system, by code: what is wrong, and the mend. */
const FILE_ERRORS: Readonly<Record<string, readonly [reason: string, note: string]>> = {
  ENOENT: ['there is no such file', 'Check the spelling and the folder that you are in.'],
  EACCES: ['you may not read this file', 'Ask its owner, or change its permissions (chmod +r).'],
  EPERM: ['you may not read this file', 'Ask its owner, or change its permissions (chmod +r).'],
  EISDIR: ['this is a folder, not a file', 'Name the files in it, or run `otg build DIR --out DIR`.'],
};

/** A message for an error that the file system threw. */
export function fileMessage(path: string, error: unknown): VFileMessage {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  const [reason, note] = FILE_ERRORS[code] ?? [`the file cannot be read: ${message}`, 'Mend what the message names.'];
  return refusal(basename(path), code === 'EISDIR' ? 'folder' : 'unreadable', reason, note);
}

/** Reads a document, the metadata and the edits beside it. Never throws. */
export async function loadDocument(path: string): Promise<LoadedDocument> {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    const { metadata, messages } = loadMetadata(path);
    const { edits, messages: faults } = loadEdits(path);
    if (!metadata || !edits) return { path, document: null, messages: [...messages, ...faults] };
    // A file far too large is refused by its size, without reading it into memory.
    const bytes = stats.size > LARGEST_DOCUMENT ? new Uint8Array(LARGEST_DOCUMENT + 1) : readFileSync(path);
    const { document, messages: said } = readDocument(
      basename(path),
      bytes,
      metadata,
      await readersFor(basename(path)),
    );
    return { path, document: document && { ...document, edits }, messages: said };
  } catch (error) {
    return { path, document: null, messages: [fileMessage(path, error)] };
  }
}

/** The metadata of `NAME.txt` lies in `NAME.meta.json`; a document without one has none. */
export function metadataPath(path: string): string {
  return join(dirname(path), `${basename(path, extname(path))}.meta.json`);
}

function loadMetadata(path: string): { metadata: DocumentMetadata | null; messages: VFileMessage[] } {
  const beside = metadataPath(path);
  if (!existsSync(beside)) return { metadata: {}, messages: [] };
  const { metadata, messages } = parseMetadata(basename(beside), readFileSync(beside, 'utf8'));
  const named = messages.map((message) =>
    Object.assign(message, { message: `${basename(beside)}: ${message.reason}` }),
  );
  return { metadata, messages: named };
}

/** The edits of `NAME.txt` lie in `NAME.edits.json`; a document without one has none. */
function loadEdits(path: string): EditsReading {
  const beside = join(dirname(path), editsFile(basename(path)));
  if (!existsSync(beside)) return { edits: {}, messages: [] };
  return parseEdits(basename(beside), readFileSync(beside, 'utf8'));
}

/** Edits in a folder whose document is not there: a correction that nobody would miss until the fault is back. */
export function strayEdits(folder: string): VFileMessage[] {
  const expected = new Set(documentsIn(folder).map((path) => editsFile(basename(path))));
  const stray = readdirSync(folder).filter((name) => name.endsWith('.edits.json') && !expected.has(name));
  const note = 'Call it as the document is called, NAME.edits.json for NAME.txt; or delete it.';
  return stray
    .sort()
    .map((name) => refusal(name, 'edits-stray', `${name}: there is no document for these edits`, note));
}

/** The documents of a folder, sorted by name: every file of a kind that can be read. A README tells of the folder. */
export function documentsIn(folder: string): string[] {
  const names = readdirSync(folder).filter(
    (name) => READABLE_ENDINGS.includes(endingOf(name)) && name.toLowerCase() !== 'readme.md',
  );
  return names.sort().map((name) => join(folder, name));
}
