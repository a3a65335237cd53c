/** What a screen reader is told of an element, taken from the element itself: roles, names and words in their order. */

/** One line of it. */
export interface Line {
  depth: number;
  role: string;
  /** Name or words. */
  words: string;
  language: string;
}

/** Roles of the tags that the elements render, where no `role` says otherwise. */
const ROLES: Readonly<Record<string, string>> = {
  a: 'link',
  blockquote: 'blockquote',
  button: 'button',
  dd: 'definition',
  dl: 'list of terms',
  dt: 'term',
  input: 'search field',
  li: 'list item',
  mark: 'mark',
  p: 'paragraph',
  q: 'quotation',
  strong: 'strong',
  time: 'time',
  ul: 'list',
};

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
const short = (text: string): string => (text.length > 72 ? `${text.slice(0, 70)} …` : text);

/** The lines of an element. */
export function outlineOf(element: Element): Line[] {
  const lines: Line[] = [];
  const visit = (node: Element, depth: number, language: string): void => {
    for (const child of node.children) {
      if (child.localName === 'style') continue;
      const role = child.getAttribute('role') ?? ROLES[child.localName];
      const own = child.closest('[lang]')?.getAttribute('lang') ?? language;
      const leaf = !child.querySelector('a, button, li, dt, dd, time, input, p, mark');
      const words = fold(leaf ? (child.textContent ?? '') : '');
      if (role && (words || !leaf || child.localName === 'input' || role === 'status'))
        lines.push({ depth, role, words: short(words), language: own === language ? '' : own });
      visit(child, role ? depth + 1 : depth, own);
    }
  };
  if (element.shadowRoot) visit(element.shadowRoot as unknown as Element, 0, document.documentElement.lang);
  return lines;
}

/** What the keyboard reaches in an element, in its order. */
export function stopsOf(element: Element): string[] {
  const reached = element.shadowRoot?.querySelectorAll<HTMLElement>('a[href], button, input, [tabindex]') ?? [];
  return [...reached].map(
    (one) =>
      `${ROLES[one.localName] ?? one.getAttribute('role') ?? one.localName}: ${short(fold(one.textContent ?? '')) || one.id}`,
  );
}
