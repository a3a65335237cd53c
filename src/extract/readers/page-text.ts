/** Elements of a page → blocks of text, as a reader sees them: white space collapses, blocks part, what is hidden stays out. */
import type { Block } from './blocks.ts';
import type { PageNode } from './dom.ts';

/** The blocks, and how much of their text (0–1) is the text of links. */
export interface PageText {
  blocks: Block[];
  linked: number;
}

const PARTING = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const UNREAD = new Set('BUTTON HEAD IFRAME NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA'.split(' '));
const LISTS = new Set(['DL', 'OL', 'UL']);

/** What holds at a place of the page. */
interface Surroundings {
  list?: object;
  link: boolean;
  pre: boolean;
}

/** The text of an element and of all within it. */
export function textOfPage(root: PageNode): PageText {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  let all = 0;

  const part = (list?: object) => {
    blocks.push({ text, list });
    text = '';
  };
  const write = (content: string, { link, pre }: Surroundings) => {
    // No-break spaces are no white space of HTML; they stay, as in plain text.
    const collapsed = pre ? content : content.replace(/[ \t\n\f\r]+/g, ' ');
    const piece = !pre && /(?:^|[ \n])$/.test(text) && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    text += piece;
    all += piece.length;
    if (link) linked += piece.length;
  };
  const visit = (node: PageNode, around: Surroundings) => {
    if (node.nodeType === 3) return write(node.textContent ?? '', around);
    const name = node.nodeName.toUpperCase();
    if (node.nodeType !== 1 || UNREAD.has(name)) return;
    if (name === 'BR') {
      text += '\n';
      return;
    }
    const parting = PARTING.has(name);
    const list = around.list ?? (LISTS.has(name) ? node : undefined);
    if (parting) part(around.list);
    const within = { list, link: around.link || name === 'A', pre: around.pre || name === 'PRE' };
    for (const child of Array.from(node.childNodes)) visit(child, within);
    if (parting) part(list);
  };

  visit(root, { link: false, pre: false });
  part();
  return { blocks, linked: all === 0 ? 0 : linked / all };
}
