/** Which language surrounds an element. One observer watches every tree that holds one, however many listen. */

let observer: MutationObserver | undefined;
const listeners = new Set<() => void>();

function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/**
 * The BCP 47 tag that holds for an element: its own `lang`, or the nearest one around it, through shadow roots.
 *
 * @returns the tag; an empty string where nothing says
 */
export function nearestLanguage(element: Element): string {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const found = at.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
  }
  return '';
}

/**
 * Calls a listener when a `lang` changes in the element's tree, or in a tree around it.
 *
 * @returns a function that ends it
 */
export function watchLanguage(element: Element, listener: () => void): () => void {
  observer ??= new MutationObserver(() => listeners.forEach((call) => call()));
  for (let at: Element | undefined = element; at; at = hostOf(at))
    observer.observe(at.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer?.disconnect();
  };
}
