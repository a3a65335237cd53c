/** Bytes of a saved page → its HTML, by the page's own word of its encoding where the bytes leave it open. */
import { decode } from './decode.ts';

/** The HTML, or why there is none and what to do. */
export type PageDecoding = { ok: true; html: string } | { ok: false; rule: string; reason: string; note: string };

/** A page names its encoding near its head; browsers look no further than this, in bytes. */
const HEAD = 4096;

/**
 * Decodes a page: a byte-order mark first, then UTF-8 where the bytes are that, then what the page declares, then
 * windows-1251 where that gives Russian. UTF-8 goes before the declaration, because pages are saved again by programs
 * that do not know it, and text of another encoding is never UTF-8 by chance.
 */
export function decodePage(bytes: Uint8Array): PageDecoding {
  const plain = decode(bytes);
  if (plain.ok && plain.encoding !== 'windows-1251') return { ok: true, html: plain.text };
  if (!plain.ok && plain.rule === 'binary') return plain;
  const declared = declaredCharset(bytes);
  if (declared === undefined || /^utf-?(?:8|16)/i.test(declared)) {
    return plain.ok ? { ok: true, html: plain.text } : plain;
  }
  try {
    return { ok: true, html: new TextDecoder(declared, { fatal: true }).decode(bytes) };
  } catch {
    const reason = `the page is not in the encoding that it declares, ${declared}`;
    return { ok: false, rule: 'encoding', reason, note: 'Open it in a browser and save it again.' };
  }
}

/** `<meta charset="…">`, or `charset=…` in the `content` of a `<meta http-equiv>`. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  for (const [tag] of head.matchAll(/<meta\s[^<>]*>/gi)) {
    const name = /\scharset\s?=\s?["']?([\w:.-]+)/i.exec(tag) ?? /[;"'\s]charset\s?=\s?([\w:.-]+)/i.exec(tag);
    if (name?.[1] !== undefined) return name[1];
  }
  return undefined;
}
