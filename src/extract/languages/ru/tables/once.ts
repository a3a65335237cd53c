/** Tables that are made when first asked for. */

/** The words of a list: white space parts them, an underscore joins a phrase (`белый_дом`). */
export const words = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll('_', ' '));

/** Files entries under the first letters of what they look for, so that a word is compared with few of them. */
export function byFirstLetter<T>(entries: readonly T[], stemOf: (entry: T) => string): Map<string, T[]> {
  const table = new Map<string, T[]>();
  for (const entry of entries) {
    const letter = stemOf(entry).charAt(0);
    const filed = table.get(letter);
    if (filed) filed.push(entry);
    else table.set(letter, [entry]);
  }
  return table;
}

/** Makes a value at the first question and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
