/** The kinds of files that the command reads: those of the extractor, and saved pages, for which it brings a DOM. */
import { endingOf, READERS, type Readers } from '../extract/readers/index.ts';

const PAGES = ['.html', '.htm'];

/** Endings of the files that can be read. */
export const READABLE_ENDINGS: readonly string[] = [...Object.keys(READERS).filter(Boolean), ...PAGES];

/** The readers for a file. The DOM takes a tenth of a second to load, and is loaded for the files that need it alone. */
export async function readersFor(file: string): Promise<Readers> {
  if (Object.hasOwn(READERS, endingOf(file))) return READERS;
  const [{ htmlReader }, { parseHtml }] = await Promise.all([
    import('../extract/readers/html.ts'),
    import('./parse-html.ts'),
  ]);
  const reader = htmlReader(parseHtml);
  return { ...READERS, ...Object.fromEntries(PAGES.map((ending) => [ending, reader])) };
}
