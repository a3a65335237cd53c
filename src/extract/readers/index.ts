/**
 * Bytes of a file → a document. One reader for each kind of file; a new kind is a new file beside `plain-text.ts` and
 * one line in `READERS`. No `node:` here: the same readers serve the command line and a page. The reader of saved pages
 * (`html.ts`) needs a DOM, so whoever has one adds it: `{ ...READERS, '.html': htmlReader(parseHtml) }`.
 */
import type { DocumentMetadata } from '../document.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import { refused, type Reader, type Reading } from './reading.ts';

/** Readers by the ending of the file's name, lower case; a name without one has the ending `''`. */
export type Readers = Readonly<Record<string, Reader>>;

/** The readers that need nothing but the file; a name without an ending is plain text. */
export const READERS: Readers = {
  '': readPlainText,
  '.txt': readPlainText,
  '.md': readMarkdown,
};

/** The largest file that is read, in bytes: a release is some kilobytes, a megabyte is a book. */
export const LARGEST_DOCUMENT = 5 * 1024 * 1024;

/** The ending of a file's name, lower case: `.txt`; empty where it has none. */
export function endingOf(file: string): string {
  return /\.[^.]+$/.exec(file)?.[0].toLowerCase() ?? '';
}

/** Reads a file with the reader of its kind; see `Reader`. */
export function readDocument(
  file: string,
  bytes: Uint8Array,
  metadata: DocumentMetadata = {},
  readers: Readers = READERS,
): Reading {
  if (bytes.length === 0)
    return refused(file, 'empty', 'the file is empty', 'Paste the release into it, or leave the file out.');
  if (bytes.length > LARGEST_DOCUMENT) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    return refused(file, 'too-large', `the file has ${size} MB, more than 5`, 'Give one release a file.');
  }
  const ending = endingOf(file);
  const reader = Object.hasOwn(readers, ending) ? readers[ending] : undefined;
  if (reader) return reader(file, bytes, metadata);
  const endings = Object.keys(readers).filter(Boolean).join(' or ');
  return refused(file, 'unknown-kind', `no reader for ${ending} files`, `Save the text as ${endings}.`);
}

export { parseMetadata, type MetadataReading } from './metadata.ts';
export { MESSAGE_SOURCE, refusal, type Reader, type Reading } from './reading.ts';
