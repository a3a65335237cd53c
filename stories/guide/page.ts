/** Small pieces of the pages for designers. */
import { html, type TemplateResult } from 'lit';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
import { PUBLISHED } from '../records/samples.ts';

/** Parameters of a page: no controls, since it is to be read. */
export const READING = { controls: { disable: true }, actions: { disable: true } } as const;

/** A page in English, with its heading. */
export const guide = (heading: string, content: unknown): TemplateResult =>
  html`<main class="guide" lang="en">
    <h1>${heading}</h1>
    ${content}
  </main>`;

/** A table with a heading for each column; it scrolls by itself where the page is narrow. */
export const table = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${others.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** Words of a stylesheet or a page. */
export const code = (text: string): TemplateResult => html`<code>${text}</code>`;

/** Several lines of it. */
export const block = (text: string): TemplateResult =>
  html`<pre tabindex="0" role="region" aria-label="Code: ${text.split('\n')[0]}"><code>${text}</code></pre>`;

/** The item of the sample that an element shows best. */
export const ITEMS: Readonly<Record<string, string>> = { 'otg-quote': '#q1', 'otg-fact': '#s1', 'otg-source': '#q2' };

/** A live element, in the language of the toolbar. */
export const live = (tag: string, { src = PUBLISHED, style = '' } = {}): TemplateResult =>
  staticHtml`<${unsafeStatic(tag)} src="${src}${ITEMS[tag] ?? ''}" style=${style} lang=${document.documentElement.lang}></${unsafeStatic(tag)}>`;
