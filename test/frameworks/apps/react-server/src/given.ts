/**
 * What React 19 leaves out when it takes a server's page over: the properties of a custom element, and the listeners of its
 * events (github.com/react/react/issues/35446). A reference gives both, in the browser, at the first rendering and at each later one.
 */

import type { RefCallback } from 'react';

type Events = Pick<GlobalEventHandlersEventMap, 'otg-load' | 'otg-error'>;

type Listeners<Element> = {
  [Name in keyof Events]?: (event: Events[Name] & { currentTarget: Element }) => void;
};

/**
 * A reference that gives an element what React does not.
 *
 * @param properties - of the element
 * @param listeners - by the names of the events
 */
export function given<Element extends HTMLElement>(
  properties: NoInfer<Partial<Element>>,
  listeners: Listeners<Element> = {},
): RefCallback<Element> {
  return (element) => {
    if (!element) return;
    Object.assign(element, properties);
    const entries = Object.entries(listeners) as [string, EventListener][];
    for (const [name, listener] of entries) element.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of entries) element.removeEventListener(name, listener);
    };
  };
}
