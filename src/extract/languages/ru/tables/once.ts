/** Tables that are made when first asked for. */

/** The words of a list: white space parts them, an underscore joins a phrase (`белый_дом`). */
export const words = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll('_', ' '));

/** Makes a value at the first question and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
