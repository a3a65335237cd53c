/** As much of the DOM as the reader of pages asks for: a browser's own document fits, and so does one of a DOM library. */

/** A node of a page. */
export interface PageNode {
  /** 1 is an element, 3 a text. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
}

/** An element of a page. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

/** A page. */
export interface PageDocument extends PageNode {
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): ArrayLike<PageElement>;
}

/**
 * Makes a page of HTML without running anything in it. In a browser:
 * `(html) => new DOMParser().parseFromString(html, 'text/html')`.
 */
export type ParseHtml = (html: string) => PageDocument;
