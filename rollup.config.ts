/**
 * Two builds of one source: the drop-in bundle (`dist/otg-widgets.js` and one file for each further language of the
 * interface), and the modules for import (`dist/**`, one file a module, dependencies left outside).
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserModule from '@rollup/plugin-terser';
import type { Plugin, RollupOptions } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
const packages = Object.keys(dependencies);
const isOutside = (id: string) =>
  id.startsWith('node:') || packages.some((name) => id === name || id.startsWith(`${name}/`));

// The package's types describe its CommonJS form; what Node gives for the default import is the function itself.
const terser = terserModule as unknown as typeof terserModule.default;

const transpile = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

/**
 * A language's file must import nothing: were it to import the bundle, a page that loads `otg-widgets.js?v=1` would load
 * it a second time, without the `?v=1`.
 */
function independentLocales(): Plugin {
  return {
    name: 'independent-locales',
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk' || file.isEntry || file.imports.length === 0) continue;
        this.error(`${file.fileName} imports ${file.imports.join(', ')}: a lazy file must stand alone.`);
      }
    },
  };
}

/** A module that was renamed or deleted must not stay in the package. */
function cleanDist(): Plugin {
  return { name: 'clean-dist', buildStart: () => rmSync('dist', { recursive: true, force: true }) };
}

const bundle: RollupOptions = {
  input: { 'otg-widgets': 'src/bundle.ts' },
  output: { dir: 'dist', format: 'es', entryFileNames: '[name].js', chunkFileNames: 'locales/[name].js' },
  plugins: [
    cleanDist(),
    nodeResolve({ browser: true }),
    transpile(),
    terser({ ecma: 2020, module: true, compress: { passes: 3 }, format: { comments: false } }),
    independentLocales(),
  ],
};

const elements = readdirSync('src/elements', { withFileTypes: true }).filter((entry) => entry.isDirectory());

const modules: RollupOptions = {
  input: [
    'src/index.ts',
    ...elements.map(({ name }) => `src/elements/${name}/define.ts`),
    'src/record/index.ts',
    'src/extract/index.ts',
    'src/names/index.ts',
    'src/cli/otg.ts',
  ],
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  external: isOutside,
  plugins: [nodeResolve(), transpile()],
};

export default [bundle, modules];
