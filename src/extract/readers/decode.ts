/** Bytes → text, and nothing else changed: line ends, no-break spaces and the like stay as they were published. */

/** The text with the encoding it was in, or why it is none and what to do. */
export type Decoding =
  | { ok: true; text: string; encoding: 'utf-8' | 'windows-1251' | 'utf-16le' | 'utf-16be' }
  | { ok: false; rule: string; reason: string; note: string };

/** First bytes of files that people take for text, with what they are and how to get the text out. */
const SIGNATURES: readonly { bytes: readonly number[]; what: string; note: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF', note: 'Copy its text into a .txt file (UTF-8).' },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    what: 'a ZIP archive or an Office document',
    note: 'Save it as plain text (UTF-8).',
  },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Office document', note: 'Save it as plain text (UTF-8).' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'an RTF document', note: 'Save it as plain text (UTF-8).' },
];

/**
 * Decodes a text file: UTF-8 with or without byte-order mark, UTF-16 with one, else windows-1251 where that gives Russian.
 * @param bytes the whole file
 */
export function decode(bytes: Uint8Array): Decoding {
  const known = SIGNATURES.find((signature) => signature.bytes.every((byte, i) => bytes[i] === byte));
  if (known) return { ok: false, rule: 'binary', reason: `this is ${known.what}, not plain text`, note: known.note };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  if (bytes.includes(0)) {
    return {
      ok: false,
      rule: 'binary',
      reason: 'this is binary data, not plain text',
      note: 'Give a text file (UTF-8).',
    };
  }
  try {
    return decoded(bytes, 'utf-8');
  } catch {
    if (looksLikeWindows1251(bytes)) return decoded(bytes, 'windows-1251');
  }
  const reason = 'the text is neither UTF-8 nor windows-1251';
  return { ok: false, rule: 'encoding', reason, note: 'Open it in an editor program and save it as UTF-8.' };
}

/** Decodes strictly; a byte-order mark is dropped, because it is no part of the text. */
function decoded(bytes: Uint8Array, encoding: (Decoding & { ok: true })['encoding']): Decoding {
  return { ok: true, encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
}

/**
 * Russian in windows-1251 is almost all small letters, 0xE0–0xFF, of what is not ASCII. In other one-byte encodings of
 * Cyrillic (KOI8-R, CP866) the small letters lie elsewhere, and in Latin ones such letters stand alone among ASCII ones.
 */
function looksLikeWindows1251(bytes: Uint8Array): boolean {
  let high = 0;
  let small = 0;
  let ascii = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high++;
    if (byte >= 0xe0) small++;
    if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ascii++;
  }
  return small > high * 0.7 && high > ascii;
}
