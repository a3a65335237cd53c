import type { Preview } from '@storybook/web-components-vite';
import './preview.css';
import '../../src/bundle.ts';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, layout: 'padded' },
  globalTypes: {
    locale: {
      description: 'Language around the elements',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'ru', title: 'Русский' },
          { value: 'ky', title: 'Кыргызча' },
          { value: 'kk', title: 'Қазақша' },
          { value: 'uz', title: 'Oʻzbekcha' },
          { value: 'az', title: 'Azərbaycanca' },
          { value: 'tr', title: 'Türkçe' },
          { value: 'hu', title: 'Magyar' },
          { value: 'tk', title: 'Türkmençe' },
        ],
      },
    },
    theme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'en', theme: 'light', direction: 'ltr' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = String(globals.locale);
      document.documentElement.dir = String(globals.direction);
      document.documentElement.style.colorScheme = String(globals.theme);
      return story();
    },
  ],
};

export default preview;
