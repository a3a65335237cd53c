/** Proves words in the reader's own browser: the document's text is loaded, its hash compared, and the words with it. */
import { sha256 } from '../record/prove.ts';
import type { Source, Stretch } from '../record/types.ts';

/** What became of a check; every one is said to the reader in words. */
export type Verdict = 'verbatim' | 'changed' | 'differs' | 'missing' | 'unable';

/** A check with the text that it was made against, where there is one. */
export interface Finding {
  verdict: Verdict;
  /** The document's text, when it is the one that the record was made from. */
  text?: string;
}

/** An element that names a record, as far as addresses go. */
interface Place {
  src: string;
  baseURI: string;
}

/** Address of the record that an element shows; that of the page where it names none. */
export const recordAddress = ({ baseURI, src }: Place): string =>
  URL.canParse(src, baseURI) ? new URL(src, baseURI).href : baseURI;

const texts = new Map<string, Promise<Uint8Array>>();

/** A document's bytes, loaded once for a page; a failure stays nowhere, so that the next reader who asks tries again. */
function loadText(url: string): Promise<Uint8Array> {
  const known = texts.get(url);
  if (known) return known;
  const loading = fetch(url).then(async (response) => {
    if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  });
  texts.set(url, loading);
  loading.catch(() => texts.delete(url));
  return loading;
}

/**
 * Checks stretches against the text that they were taken from.
 *
 * @param source - of the record
 * @param place - the element that shows it; the text lies beside the record
 * @param stretches - in UTF-16 code units
 */
export async function verify(source: Source, place: Place, stretches: readonly Stretch[]): Promise<Finding> {
  let bytes: Uint8Array;
  try {
    const record = recordAddress(place);
    const text = new URL(source.text, record);
    // Beside the record means on its host: no record sends a reader's browser to another one.
    if (text.origin !== new URL(record).origin) return { verdict: 'missing' };
    bytes = await loadText(text.href);
  } catch {
    return { verdict: 'missing' };
  }
  // A page without HTTPS has no `crypto.subtle`.
  if (!globalThis.crypto?.subtle) return { verdict: 'unable' };
  if ((await sha256(bytes)) !== source.sha256) return { verdict: 'changed' };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const holds =
    stretches.length > 0 && stretches.every(({ start, end, text: words }) => text.slice(start, end) === words);
  return { verdict: holds ? 'verbatim' : 'differs', text };
}
