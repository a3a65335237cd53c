/** The static form of an element that stands on this page: what a server would render, taken from what the browser shows. */
import type { ElementAttributes, Embedded, Site } from '../embed/index.ts';
import { shadowTag } from '../embed/forms.ts';
import { source } from '../embed/site.ts';
import { text } from '../embed/markup.ts';

/**
 * Takes the markup of an element.
 *
 * @param host - the element, shown; without a shadow root there is nothing to take
 */
export function staticFrom(
  host: Element | null,
  embedded: Embedded,
  site: Site,
  attributes: ElementAttributes,
): string {
  const root = host?.shadowRoot;
  if (!root) return '';
  const copy = document.createElement('div');
  for (const node of root.childNodes) copy.append(node.cloneNode(true));
  for (const button of copy.querySelectorAll('[part=check]')) {
    const place = document.createElement('span');
    place.setAttribute('part', 'check');
    button.replaceWith(place);
  }
  for (const actions of copy.querySelectorAll('[part=actions], [part=inspection]')) actions.remove();
  const styles = root.adoptedStyleSheets
    .map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join(' '))
    .join(' ');
  const content = copy.innerHTML.replace(/<!--[^>]{0,60}-->/g, '').replaceAll('\n', text('\n'));
  return shadowTag(
    embedded.element,
    { src: source(site, embedded.record.id, embedded.item), ...attributes },
    styles.replaceAll('\n', ' '),
    content,
  );
}
