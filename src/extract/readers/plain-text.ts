/** Plain text as it is: the text of the file is the text of the record. */
import type { DocumentMetadata } from '../document.ts';
import { decode } from './decode.ts';
import { refused, type Reading } from './reading.ts';

/** Reads a `.txt` file; see `Reader` for what goes in and comes out. */
export function readPlainText(file: string, bytes: Uint8Array, metadata: DocumentMetadata): Reading {
  const decoding = decode(bytes);
  if (!decoding.ok) return refused(file, decoding.rule, decoding.reason, decoding.note);
  if (!/\S/.test(decoding.text)) {
    return refused(file, 'empty', 'there is no text in the file', 'Paste the release into it, or leave the file out.');
  }
  return { document: { file, text: decoding.text, metadata }, messages: [] };
}
