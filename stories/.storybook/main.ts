import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  previewAnnotations: (entries = []) => [...entries, fileURLToPath(new URL('code.ts', import.meta.url))],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
