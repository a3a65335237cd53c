/** Paragraphs of a marked-up document → its plain text: what the record's stretches point into. */

/** A paragraph, a heading or an item of a list, without its markup. */
export interface Block {
  text: string;
  /** The list that it belongs to: blocks of one list follow each other without an empty line. */
  list?: object;
}

/** The blocks one below the other, parted by empty lines; a block without text is left out. */
export function textOfBlocks(blocks: Iterable<Block>): string {
  let text = '';
  let list: object | undefined;
  for (const block of blocks) {
    const kept = trimmed(block.text);
    if (kept === '') continue;
    if (text !== '') text += block.list && block.list === list ? '\n' : '\n\n';
    text += kept;
    list = block.list;
  }
  return text === '' ? '' : `${text}\n`;
}

/** White space at the ends of lines belongs to the markup; what is between words stays, no-break spaces among it. */
function trimmed(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
