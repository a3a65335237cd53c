import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { elements } from '../support/manifest.ts';
import { THEMES } from '../themes/themes.ts';
import { block, code, guide, READING, table } from './page.ts';

/** Where a designer begins. */
const meta: Meta = { title: 'Start', parameters: READING, tags: ['!autodocs'] };
export default meta;

/** What there is, and where it lies. */
export const Here: StoryObj = {
  render: () =>
    guide(
      'Quotes and facts that look like your newspaper',
      html`
        <p>
          The elements take the page’s font, size and colour. What a newspaper would change has a name: a <b>token</b>,
          a custom property that holds for a whole page or for one element, or a <b>part</b>, a piece of an element that
          a stylesheet reaches. Nothing else of an element can be reached, so nothing breaks when it changes inside.
        </p>
        ${table(
          'The elements',
          ['Element', 'Shows', 'Tokens', 'Parts'],
          [...elements.values()].map(({ cssParts = [], cssProperties = [], summary = '', tagName }) => [
            code(`<${tagName}>`),
            summary,
            cssProperties.length,
            cssParts.length,
          ]),
        )}
        <h2>Begin with a theme</h2>
        <p>
          Three newspapers stand in the toolbar: ${THEMES.map(({ title }) => title).join(', ')}. Each is one file, made
          with nothing but tokens and parts: copy <code>stories/themes/broadsheet.css</code>, or one of its neighbours,
          into your site and change what is yours.
        </p>
        ${block(`<link rel="stylesheet" href="/otg-theme.css">
<script type="module" src="/otg-widgets.js"></script>`)}
        <p>
          Or begin with nothing, and set the few tokens that tie an element to your page. Both colours of a pair are for
          the light and the dark page:
        </p>
        ${block(`:root {
  --otg-accent: light-dark(#7a1f1f, #e3a79d);
  --otg-measure: 58ch;
}
otg-quote::part(speaker) { font-variant-caps: small-caps; }`)}
        <h2>Look at everything</h2>
        <p>
          The toolbar changes language, theme, colour scheme, direction and width of every story. The stories of an
          element show it in every state; their controls hold each attribute, each token and what stands between the
          tags, and the panel of actions tells its events.
        </p>
      `,
    ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('tbody tr')).toHaveLength(elements.size);
  },
};
