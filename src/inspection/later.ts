/** What a page loads when a reader first asks for a proof: one file, since who asks for one part often asks for the other. */
import type { CSSResult } from 'lit';
import { documentStyles } from './document-view.styles.ts';
import type { Tools } from './inspection.ts';
import { inspectionStyles } from './inspection.styles.ts';
import { longListStyles } from './long-list.styles.ts';

export { saveCalendar } from './calendar.ts';
export { documentView, loadDocument } from './document-view.ts';
export { Inspection } from './inspection.ts';
export { longList } from './long-list.ts';

let styles: CSSResult[] | undefined;

/** Gives an element's shadow root the styles of everything that comes later; the sheets are shared by all. */
export function adopt({ css }: Tools, { shadowRoot }: Element): void {
  styles ??= [inspectionStyles(css), documentStyles(css), longListStyles(css)];
  for (const { styleSheet } of styles)
    if (shadowRoot && styleSheet && !shadowRoot.adoptedStyleSheets.includes(styleSheet))
      shadowRoot.adoptedStyleSheets.push(styleSheet);
}
