/** Names in the reader's language, from what the record brings. */

/** Whom the names are for: the language around the element, then the interface's. */
export interface Reader {
  /** BCP 47 tag. */
  readonly language: string;
  /** BCP 47 tag. */
  readonly locale: string;
}

/** Words and the BCP 47 tag of their language. */
export interface Words {
  text: string;
  language: string;
}

function lookUp(names: Record<string, string>, tag: string): Words | undefined {
  const keys = Object.keys(names);
  for (let range = tag.toLowerCase(); range; range = range.slice(0, Math.max(range.lastIndexOf('-'), 0))) {
    const key = keys.find((candidate) => candidate.toLowerCase() === range);
    if (key && names[key]) return { text: names[key], language: key };
  }
  return undefined;
}

/**
 * The words for a reader: in the reader's language or a wider one (RFC 4647 lookup), in the interface's, or as they
 * stand in the source.
 *
 * @param names - by BCP 47 tag; may lack any language
 * @param reader - whom they are for
 * @param original - the words as the document has them
 * @param language - BCP 47 tag of the document, which is also looked up in the names when there is no original
 */
export function wordsFor(
  names: Record<string, string> | undefined,
  reader: Reader,
  original: string | null,
  language: string,
): Words | undefined {
  const given = names ?? {};
  const found = lookUp(given, reader.language) ?? lookUp(given, reader.locale);
  if (found) return found;
  return original ? { text: original, language } : lookUp(given, language);
}
