/**
 * Bytes of a file → a document. One reader for each kind of file; a new kind is a new file beside `plain-text.ts` and
 * one line in `READERS`. No `node:` here: the same readers serve the command line and a page.
 */
import type { DocumentMetadata } from '../document.ts';
import { readPlainText } from './plain-text.ts';
import { refusal, type Reading } from './reading.ts';

/**
 * Reads one kind of file.
 * @param file name without folders
 * @param bytes the whole file
 * @param metadata what lies beside the document
 * @returns the document, or null and messages that say why; never throws
 */
export type Reader = (file: string, bytes: Uint8Array, metadata: DocumentMetadata) => Reading;

/** Readers by the ending of the file's name, lower case; a name without one is plain text. */
const READERS: Readonly<Record<string, Reader>> = {
  '': readPlainText,
  '.txt': readPlainText,
};

/** Endings of the files that can be read. */
export const READABLE_ENDINGS: readonly string[] = Object.keys(READERS).filter(Boolean);

/** The largest file that is read, in bytes: a release is some kilobytes, a megabyte is a book. */
export const LARGEST_DOCUMENT = 5 * 1024 * 1024;

/** Reads a file with the reader of its kind; see `Reader`. */
export function readDocument(file: string, bytes: Uint8Array, metadata: DocumentMetadata = {}): Reading {
  const refuse = (rule: string, reason: string, note: string): Reading => {
    return { document: null, messages: [refusal(file, rule, reason, note)] };
  };
  if (bytes.length === 0)
    return refuse('empty', 'the file is empty', 'Paste the release into it, or leave the file out.');
  if (bytes.length > LARGEST_DOCUMENT) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    return refuse('too-large', `the file has ${size} MB, more than 5`, 'Give one release a file.');
  }
  const ending = /\.[^.]+$/.exec(file)?.[0].toLowerCase() ?? '';
  const reader = READERS[ending];
  if (reader) return reader(file, bytes, metadata);
  return refuse('unknown-kind', `no reader for ${ending} files`, `Save the text as ${READABLE_ENDINGS.join(' or ')}.`);
}

export { parseMetadata, type MetadataReading } from './metadata.ts';
export { MESSAGE_SOURCE, refusal, type Reading } from './reading.ts';
