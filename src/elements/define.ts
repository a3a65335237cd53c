/**
 * Defines a custom element unless the page has one of that name: two copies of the script, or two versions, live together.
 *
 * @param name - of the element
 * @param constructor - its class
 */
export function define(name: string, constructor: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, constructor);
}
