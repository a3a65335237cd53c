import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { all, find, part } from '../support/look.ts';
import { elements } from '../support/manifest.ts';
import { contrast, groundOf } from './contrast.ts';
import { outlineOf, stopsOf } from './outline.ts';
import { code, guide, live, READING, table } from './page.ts';

/** What the elements tell a screen reader, what the keyboard reaches, and what the colours come to; all of it taken from the elements. */
const meta: Meta = { title: 'Guide/Accessibility', parameters: READING, tags: ['!autodocs'] };
export default meta;

/** An element, and below it, once it shows, the order in which it is read. */
const section = (tag: string) =>
  html`<h2>${tag}</h2>
    <div class="pair" data-element=${tag}>
      <div>${live(tag)}</div>
      <div data-outline></div>
    </div>`;

/** Writes down what an element tells. */
function tell(place: Element, element: Element): void {
  const lines = outlineOf(element);
  const stops = stopsOf(element);
  render(
    html`<h3>Read in this order</h3>
      <ol>
        ${lines.map(
          ({ depth, language, role, words }) =>
            html`<li style="margin-inline-start: ${depth}em">
              <b>${role}</b> ${language ? html`<i>(${language})</i>` : ''}
              <span lang=${language || 'en'}>${words}</span>
            </li>`,
        )}
      </ol>
      <h3>Reached by the tab key, in this order</h3>
      ${
        stops.length
          ? html`<ol>
              ${stops.map((stop) => html`<li>${stop}</li>`)}
            </ol>`
          : html`<p>Nothing: there is nothing to press.</p>`
      }`,
    place as HTMLElement,
  );
}

/** Roles and reading order. */
export const ReadingOrder: StoryObj = {
  render: () =>
    guide(
      'What a screen reader is told',
      html`
        <p>
          Who said it stands outside of the quotation, below it. Words in another language than the page say so, and are
          spoken in it. A line without words is a place where the element says later what came of an action: it is a
          status, so that it is spoken without being looked for. The text of a document can be scrolled by keyboard.
        </p>
        ${[...elements.keys()].map(section)}
      `,
    ),
  play: async ({ canvasElement }) => {
    const first: Readonly<Record<string, string>> = {
      'fact-list': 'text',
      'meeting-card': 'facts',
      'otg-fact': 'text',
      'otg-quote': 'speaker',
      'otg-source': 'text',
      'participant-list': 'person',
    };
    for (const tag of elements.keys()) {
      const element = find(canvasElement, tag);
      await part(element, first[tag] ?? 'text');
      const place = canvasElement.querySelector(`[data-element='${tag}'] [data-outline]`);
      if (place) tell(place, element);
      await expect(place?.querySelectorAll('ol li').length).toBeGreaterThan(3);
    }
    const quote = outlineOf(find(canvasElement, 'otg-quote')).map(({ role }) => role);
    await expect(quote[0]).toBe('blockquote');
    await expect(quote.at(-1)).toBe('button');
    await expect(all(find(canvasElement, 'otg-quote'), 'text')[0]).toHaveAttribute('lang', 'ru');
  },
};

/** What each key does. */
export const Keyboard: StoryObj = {
  render: () =>
    guide(
      'The keyboard',
      html`
        <p>
          Everything that can be pressed is a link, a button or a field of the browser: no key is taken from the page.
        </p>
        ${table(
          'Keys',
          ['Where', 'Key', 'What happens'],
          [
            [
              'Check the words',
              'Enter or Space',
              'opens the check, and closes it; the button says which (aria-expanded)',
            ],
            ['In an open check', 'Tab', 'goes to the link to the original, then to the buttons'],
            ['A button that copies', 'Enter or Space', 'copies, and a status says so, or that the browser refused'],
            ['Add to calendar', 'Enter or Space', 'saves a file, and a status says under which name'],
            ['The field of a long list', 'any letter', 'leaves the people whom it fits; a status says how many'],
            ['The text of a document', 'Tab', 'takes the focus, so that a long text can be scrolled'],
          ],
        )}
        <p>
          The focus is a line of two pixels in the colour of the text, two pixels outside. A theme that changes it does
          so for the page: ${code('otg-quote::part(check):focus-visible { … }')}. Whatever can be pressed is at least 24
          pixels high.
        </p>
        ${live('otg-quote')}
      `,
    ),
  play: async ({ canvasElement }) => {
    const quote = find(canvasElement, 'otg-quote');
    const button = await part(quote, 'check');
    button.focus();
    await expect(button.matches(':focus')).toBe(true);
    for (const name of ['check', 'source']) {
      const { height } = (await part(quote, name)).getBoundingClientRect();
      await expect(Math.round(height)).toBeGreaterThanOrEqual(24);
    }
  },
};

/** What the colours of the theme at hand come to, on the ground that they stand on. */
export const Contrast: StoryObj = {
  render: () =>
    guide(
      'Contrast',
      html`
        <p>
          Text needs a contrast of 4.5 to its ground, marks and rules that mean something need 3 (WCAG 2.2, 1.4.3 and
          1.4.11). The table is measured on this page, in the theme and the colour scheme of the toolbar; choose another
          and open the page again. In forced colours the system’s own take the place of all of these.
        </p>
        ${live('otg-quote')}
        <div data-table></div>
      `,
    ),
  play: async ({ canvasElement }) => {
    const quote = find(canvasElement, 'otg-quote');
    const text = await part(quote, 'text');
    const ground = groundOf(quote);
    const measured: [what: string, colour: string, needed: number][] = [
      ['The words', getComputedStyle(text).color, 4.5],
      ['Quotation marks (accent)', getComputedStyle(text, '::before').color, 3],
      ['Line under links (accent)', getComputedStyle(await part(quote, 'source')).textDecorationColor, 3],
      ['Date and source (muted)', getComputedStyle(await part(quote, 'provenance')).color, 4.5],
      ['The button', getComputedStyle(await part(quote, 'check')).color, 4.5],
    ];
    const place = canvasElement.querySelector<HTMLElement>('[data-table]');
    if (place)
      render(
        table(
          'Contrast',
          ['What', 'Colour', 'Contrast', 'Needed'],
          measured.map(([what, colour, needed]) => [
            what,
            html`<span class="swatch" style="background: ${colour}"></span> ${code(colour)}`,
            contrast(colour, ground).toFixed(1),
            needed.toFixed(1),
          ]),
        ),
        place,
      );
    for (const [what, colour, needed] of measured)
      await waitFor(() => expect([what, contrast(colour, ground) >= needed]).toEqual([what, true]));
  },
};
