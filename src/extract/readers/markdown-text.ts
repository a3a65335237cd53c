/** Markdown → plain text: the marks go, the words stay letter for letter. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { textOfBlocks, type Block } from './blocks.ts';

type Content = ReturnType<typeof fromMarkdown>['children'][number];

/** HTML in Markdown is read tag by tag, so that the words between the tags stay. */
const TAG_BY_TAG = { extensions: [{ disable: { null: ['htmlFlow'] } }] };

/**
 * The plain text of a Markdown document (CommonMark): paragraphs parted by empty lines, the items of a list one a line.
 * Numbers of a list stay, bullets go; a paragraph that was wrapped into lines becomes one line; HTML leaves its words.
 * @param markdown without front matter
 */
export function textOfMarkdown(markdown: string): string {
  return textOfBlocks(blocksOf(fromMarkdown(markdown).children, markdown));
}

function* blocksOf(nodes: readonly Content[], source: string, list?: object): Generator<Block> {
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'heading') yield { text: inlineText(node.children), list };
    else if (node.type === 'code') yield { text: node.value, list };
    else if (node.type === 'html') yield* blocksOfHtml(node.value, list);
    else if (node.type === 'list') yield* blocksOfList(node, source, list);
    else if ('children' in node) yield* blocksOf(node.children as Content[], source, list);
  }
}

function* blocksOfList(node: Content & { type: 'list' }, source: string, outer?: object): Generator<Block> {
  const list = outer ?? (node.spread ? undefined : node);
  for (const [i, item] of node.children.entries()) {
    let number = '';
    if (node.ordered) {
      const at = item.position?.start.offset ?? 0;
      const [, mark = '.'] = /^\d+([.)])/.exec(source.slice(at, at + 12)) ?? [];
      // The numbers that a reader of the page sees: Markdown counts on from the first, whatever stands there. A line that
      // begins with a day of a month is such a list, too; its number is a word of the document.
      number = `${(node.start ?? 1) + i}${mark} `;
    }
    for (const block of blocksOf(item.children, source, list)) {
      yield { ...block, text: number + block.text };
      number = '';
    }
  }
}

function* blocksOfHtml(html: string, list?: object): Generator<Block> {
  const markdown = withoutHidden(html);
  yield* blocksOf(fromMarkdown(markdown, TAG_BY_TAG).children, markdown, list);
}

/** Stretches of HTML that no page shows, by how they begin and end. */
const HIDDEN: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<script', '</script>'],
  ['<style', '</style>'],
];

function withoutHidden(html: string): string {
  return HIDDEN.reduce((rest, [start, end]) => {
    const lower = rest.toLowerCase();
    let kept = '';
    let from = 0;
    for (let at = lower.indexOf(start); at >= 0; at = lower.indexOf(start, from)) {
      kept += rest.slice(from, at);
      const stop = lower.indexOf(end, at);
      if (stop < 0) return kept;
      from = stop + end.length;
    }
    return kept + rest.slice(from);
  }, html);
}

function inlineText(nodes: readonly Content[]): string {
  let text = '';
  let hiddenUntil: string | undefined;
  for (const node of nodes) {
    if (node.type === 'html') {
      const tag = node.value.toLowerCase();
      if (hiddenUntil === tag) hiddenUntil = undefined;
      else hiddenUntil ??= HIDDEN.find(([start]) => start !== '<!--' && tag.startsWith(start))?.[1];
    }
    if (hiddenUntil === undefined) text += wordsOf(node);
  }
  return text;
}

function wordsOf(node: Content): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<br(?![\w-])/i.test(node.value) ? '\n' : '';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replace(/\r\n|\r|\n/g, ' ');
  return 'children' in node ? inlineText(node.children as Content[]) : '';
}
