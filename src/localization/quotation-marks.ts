/** Quotation marks as the elements' styles set them, for where no style reaches: a copy, a feed, plain text. */
const MARKS: ReadonlyMap<string, readonly [open: string, close: string]> = new Map([
  ['ru', ['«', '»']],
  ['ky', ['«', '»']],
  ['kk', ['«', '»']],
  ['az', ['«', '»']],
  ['hu', ['„', '”']],
]);

/**
 * Words in the quotation marks of their language.
 *
 * @param words - without marks of their own
 * @param language - BCP 47 tag of the words
 */
export function inQuotationMarks(words: string, language: string): string {
  const [open, close] = MARKS.get(language.split('-', 1)[0] ?? '') ?? ['“', '”'];
  return `${open}${words}${close}`;
}
