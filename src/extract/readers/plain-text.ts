/** Plain text as it is: the text of the file is the text of the record. */
import type { DocumentMetadata } from '../document.ts';
import { decode } from './decode.ts';
import { refusal, type Reading } from './reading.ts';

/** Reads a `.txt` file; see `Reader` for what goes in and comes out. */
export function readPlainText(file: string, bytes: Uint8Array, metadata: DocumentMetadata): Reading {
  const decoding = decode(bytes);
  if (!decoding.ok) {
    return { document: null, messages: [refusal(file, decoding.rule, decoding.reason, decoding.note)] };
  }
  if (!/\S/.test(decoding.text)) {
    const note = 'Paste the release into it, or leave the file out.';
    return { document: null, messages: [refusal(file, 'empty', 'there is no text in the file', note)] };
  }
  return { document: { file, text: decoding.text, metadata }, messages: [] };
}
