import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** Every tag with a hyphen is a custom element. */
const isCustomElement = (tag) => tag.includes('-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
