/** Saved pages: the article becomes the text of the record, what the page says of itself its metadata. */
import { Readability } from '@mozilla/readability';
import { textOfBlocks } from './blocks.ts';
import type { PageDocument, PageNode, ParseHtml } from './dom.ts';
import { decodePage } from './page-charset.ts';
import { line, metadataOfPage } from './page-metadata.ts';
import { textOfPage } from './page-text.ts';
import { refused, type Reader } from './reading.ts';

/** Pages with more tags, or more deeply nested ones, are no releases, and take long to read. */
const MOST_TAGS = 50_000;
const DEEPEST_NODE = 400;

/** In characters: a shorter article makes the search begin again with looser rules. Releases of one paragraph are common. */
const SHORT_ARTICLE = 200;

/** Of an article at most this much (0–1) is links; what has more is a list of articles, or a menu. */
const MOST_LINKED = 0.5;

const OTHER_FILE = "Save the release's own page, or paste its text into a .txt file.";

/**
 * Makes the reader of `.html` files; see `Reader` for what goes in and comes out.
 * @param parseHtml gives the page of a file; the reader changes what it is given
 */
export function htmlReader(parseHtml: ParseHtml): Reader {
  return (file, bytes, metadata) => {
    const decoding = decodePage(bytes);
    if (!decoding.ok) return refused(file, decoding.rule, decoding.reason, decoding.note);
    try {
      const { text, own } = readPage(parseHtml, decoding.html);
      if (text !== undefined) return { document: { file, text, metadata: { ...own, ...metadata } }, messages: [] };
    } catch (error) {
      return refused(file, 'html', `the page cannot be read: ${(error as Error).message}`, OTHER_FILE);
    }
    return refused(file, 'no-article', 'there is no article text in the page', OTHER_FILE);
  };
}

function readPage(parseHtml: ParseHtml, html: string) {
  if (hasTooManyTags(html)) throw new RangeError(`it has more than ${MOST_TAGS} tags`);
  const page = parseHtml(html);
  if (isTooDeep(page)) throw new RangeError(`its elements are nested more than ${DEEPEST_NODE} levels deep`);
  // First, because the search for the article takes the page apart.
  const own = metadataOfPage(page);
  const article = new Readability<PageNode>(page as ConstructorParameters<typeof Readability>[0], {
    charThreshold: SHORT_ARTICLE,
    disableJSONLD: true,
    serializer: (root) => root as PageNode,
  }).parse();
  const { blocks, linked } = article?.content ? textOfPage(article.content) : { blocks: [], linked: 0 };
  const text = textOfBlocks(blocks);
  if (!/\p{L}/u.test(text) || linked > MOST_LINKED) return { text: undefined, own };
  return { text, own: own.title === undefined ? { ...own, ...titled(line(article?.title)) } : own };
}

function hasTooManyTags(html: string): boolean {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) if (++count > MOST_TAGS) return true;
  return false;
}

/** Measured without recursion, which a page could be made to exhaust. */
function isTooDeep(page: PageDocument): boolean {
  const open: (readonly [node: PageNode, depth: number])[] = [[page, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (depth > DEEPEST_NODE) return true;
    for (const child of Array.from(node.childNodes)) open.push([child, depth + 1]);
  }
  return false;
}

function titled(title: string | undefined): { title?: string } {
  return title === undefined ? {} : { title };
}
