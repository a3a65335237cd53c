/** Markup as it is written in React 19: the same elements, in JSX. */

/** `inline-size` → `inlineSize`; a custom property keeps its name. */
const styleName = (name: string): string =>
  name.startsWith('--') ? `'${name}'` : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function style(value: string): string {
  const declarations = value.split(';').flatMap((declaration) => {
    const at = declaration.indexOf(':');
    const name = declaration.slice(0, at).trim();
    return at > 0 ? [`${styleName(name)}: ${JSON.stringify(declaration.slice(at + 1).trim())}`] : [];
  });
  return `style={{ ${declarations.join(', ')} }}`;
}

function attribute({ name, value }: Attr, custom: boolean): string {
  if (name === 'style') return style(value);
  if (name === 'class') return `className=${JSON.stringify(value)}`;
  if (name === 'filter-from') return `${name}={${Number(value)}}`;
  if (value === '' && !custom) return name;
  return /["\\\n]/.test(value) ? `${name}={${JSON.stringify(value)}}` : `${name}="${value}"`;
}

const text = (words: string): string => (/[{}<>&]/.test(words) ? `{${JSON.stringify(words)}}` : words);

function element(node: Element, indent: string): string {
  const tag = node.localName;
  const attributes = [...node.attributes].map((one) => ` ${attribute(one, tag.includes('-'))}`).join('');
  const children = lines(node, `${indent}  `);
  if (children.length === 0) return `${indent}<${tag}${attributes} />`;
  const [only = ''] = children;
  const inline = `${indent}<${tag}${attributes}>${only.trim()}</${tag}>`;
  if (children.length === 1 && !node.firstElementChild && inline.length <= 100) return inline;
  return [`${indent}<${tag}${attributes}>`, ...children, `${indent}</${tag}>`].join('\n');
}

function lines(parent: Node, indent: string): string[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node.nodeType === 1) return [element(node as Element, indent)];
    const words = node.nodeType === 3 ? (node.textContent ?? '').replace(/\s+/g, ' ').trim() : '';
    return words ? [`${indent}${text(words)}`] : [];
  });
}

/**
 * JSX of what is in a fragment, with the imports that it takes.
 *
 * @param fragment - parsed markup
 */
export function forReact(fragment: ParentNode & Node): string {
  const tags = new Set(
    [...fragment.querySelectorAll('*')].map(({ localName }) => localName).filter((tag) => tag.includes('-')),
  );
  const imports = [...tags].sort().map((tag) => `import 'otg-widgets/elements/${tag}/define';`);
  return [...imports, ...(imports.length ? [''] : []), ...lines(fragment, '')].join('\n');
}
