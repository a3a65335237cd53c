import type { Preview } from '@storybook/web-components-vite';
import './preview.css';
import { define, MeetingCard, OtgQuote, ParticipantList } from '../../src/index.ts';

define('meeting-card', MeetingCard);
define('otg-quote', OtgQuote);
define('participant-list', ParticipantList);

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
  },
  initialGlobals: { locale: 'en', theme: 'light' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = String(globals.locale);
      document.documentElement.style.colorScheme = String(globals.theme);
      return story();
    },
  ],
};

export default preview;
