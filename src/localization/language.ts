/** Which language surrounds an element. Watched with one observer a tree, however many elements listen. */

interface Watch {
  observer: MutationObserver;
  listeners: Set<() => void>;
}

const watches = new WeakMap<Node, Watch>();

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
  const ends: (() => void)[] = [];
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const root = at.getRootNode();
    let watch = watches.get(root);
    if (!watch) {
      const listeners = new Set<() => void>();
      const observer = new MutationObserver(() => listeners.forEach((call) => call()));
      observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
      watch = { observer, listeners };
      watches.set(root, watch);
    }
    const { listeners, observer } = watch;
    listeners.add(listener);
    ends.push(() => {
      listeners.delete(listener);
      if (listeners.size === 0) {
        observer.disconnect();
        watches.delete(root);
      }
    });
  }
  return () => ends.forEach((end) => end());
}
