// First of all the shelf: what the elements ask for is answered from it.
import '../support/shelf.ts';
import type { Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import './preview.css';
import '../../src/bundle.ts';
import { LOCALES } from '../support/locales.ts';
import { THEMES } from '../themes/themes.ts';
import { dress } from './dress.ts';

/** Widths that elements are looked at in: a column, a telephone, a tablet, a page. */
const WIDTHS = [240, 375, 768, 1280];

interface Choice {
  readonly value: string;
  readonly title: string;
}

const toolbar = <I extends 'globe' | 'paintbrush' | 'mirror' | 'transfer' | 'ruler'>(
  description: string,
  icon: I,
  items: readonly Choice[],
) => ({
  description,
  toolbar: { icon, dynamicTitle: true, items: items.map(({ title, value }) => ({ title, value })) },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    docs: { source: { excludeDecorators: true } },
    controls: { expanded: true, sort: 'none' },
    options: { storySort: { order: ['Start', 'Guide', 'Themes', 'All languages', 'Elements'] } },
  },
  globalTypes: {
    locale: toolbar('Language around the elements', 'globe', LOCALES),
    theme: toolbar('Theme of a newspaper', 'paintbrush', [{ value: '', title: 'No theme' }, ...THEMES]),
    scheme: toolbar('Colour scheme of the page', 'mirror', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    direction: toolbar('Direction of the page', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    width: toolbar('Width of the column', 'ruler', [
      { value: '', title: 'Full width' },
      ...WIDTHS.map((width) => ({ value: `${width}`, title: `${width} px` })),
    ]),
  },
  initialGlobals: { locale: 'en', theme: '', scheme: 'light', direction: 'ltr', width: '' },
  decorators: [
    (story, { globals }) => {
      dress(globals);
      const width = globals['width'] ? `inline-size: ${String(globals['width'])}px` : nothing;
      return html`<div class="column" style=${width}>${story()}</div>`;
    },
  ],
};

export default preview;
