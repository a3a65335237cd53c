import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';

/**
 * The package says of its modules that importing them does nothing, which holds for what is published. Here a few do something
 * by being imported: they register the elements, open the shelf of records, set the page.
 */
const imported: Plugin = {
  name: 'imported-for-what-they-do',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    if (!/(?:bundle|shelf)\.ts$|\.css$/.test(id)) return null;
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    return found && { ...found, moduleSideEffects: true };
  },
};

const config: StorybookConfig = {
  stories: ['../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  previewAnnotations: (entries = []) => [...entries, fileURLToPath(new URL('code.ts', import.meta.url))],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({ ...vite, plugins: [imported, ...(vite.plugins ?? [])] }),
};

export default config;
