/** Markdown with front matter: the fields become metadata, the text without its marks the text of the record. */
import type { DocumentMetadata } from '../document.ts';
import { decode } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { textOfMarkdown } from './markdown-text.ts';
import { refused, type Reading } from './reading.ts';

/**
 * Parsing Markdown takes time that grows with the square of a paragraph's length where it is made for that. These bounds,
 * in UTF-16 code units, are far above any release and keep the time of any file within seconds.
 */
const LARGEST_MARKDOWN = 512 * 1024;
const LONGEST_PARAGRAPH = 40_000;
const MOST_MARKS = 200;

/** Reads a `.md` file; see `Reader` for what goes in and comes out. */
export function readMarkdown(file: string, bytes: Uint8Array, metadata: DocumentMetadata): Reading {
  const decoding = decode(bytes);
  if (!decoding.ok) return refused(file, decoding.rule, decoding.reason, decoding.note);
  if (decoding.text.length > LARGEST_MARKDOWN) {
    return refused(file, 'too-large', 'the file has more than 500 000 characters', 'Give one release a file.');
  }
  const { metadata: own, body, messages } = readFrontMatter(file, decoding.text);
  if (!own) return { document: null, messages };
  const line = monstrousLine(decoding.text);
  if (line !== undefined) {
    const note = 'Part its paragraphs by empty lines, or give the release as plain text (.txt).';
    return refused(file, 'markdown', `the paragraph at line ${line} is too long, or too deeply nested, to read`, note);
  }
  try {
    const text = textOfMarkdown(body);
    if (/\S/.test(text)) return { document: { file, text, metadata: { ...own, ...metadata } }, messages: [] };
  } catch (error) {
    const reason = `the Markdown cannot be read: ${(error as Error).message}`;
    return refused(file, 'markdown', reason, 'Give the release as plain text (.txt).');
  }
  return refused(file, 'empty', 'there is no text in the file', 'Paste the release into it, or leave the file out.');
}

/** The line (from 1) where a paragraph begins that is past the bounds; undefined where there is none. */
function monstrousLine(text: string): number | undefined {
  let length = 0;
  let first = 1;
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (!/\S/.test(line)) {
      length = 0;
      first = i + 2;
      continue;
    }
    length += line.length + 1;
    // Marks of quotes and lists, and white space: each may nest what follows a level deeper.
    const marks = /^[>*+\-.)\d\s]*/.exec(line)?.[0].length ?? 0;
    if (length > LONGEST_PARAGRAPH || marks > MOST_MARKS) return first;
  }
  return undefined;
}
