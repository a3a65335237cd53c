/** HTML as text. Whatever a document says goes through `text` or `attribute`, and nothing of it can leave its place. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What no markup may hold, whatever a document brings: control characters, and halves of a pair of code units. */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Surrogate}/gu;

/** Text of a document as HTML. A line end is written as a reference: an embed code is one line, and no letter is lost. */
export function text(words: string): string {
  return words.replace(UNPRINTABLE, '\ufffd').replace(/[&<>"'\n\r]/g, (char) => ENTITIES[char] as string);
}

/** An attribute with its value, and a space in front; nothing where there is no value, the bare name for `true`. */
export function attribute(name: string, value: string | true | null | undefined): string {
  if (value === null || value === undefined) return '';
  return value === true ? ` ${name}` : ` ${name}="${text(value)}"`;
}

/** Attributes by name. */
export type Attributes = Readonly<Record<string, string | true | null | undefined>>;

/**
 * An HTML element.
 *
 * @param name - of the element
 * @param attributes - those without a value are left out
 * @param content - markup; null for an element without an end tag
 */
export function tag(name: string, attributes: Attributes, content: string | null = ''): string {
  const list = Object.entries(attributes).map(([key, value]) => attribute(key, value));
  return `<${name}${list.join('')}>${content === null ? '' : `${content}</${name}>`}`;
}

/** JSON that may stand inside a `<script>`: nothing in it ends the script, or begins a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
