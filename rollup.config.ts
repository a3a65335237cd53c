/**
 * Two builds of one source: the drop-in bundle (`dist/otg-widgets.js` and one file for each further language of the
 * interface), and the modules for import (`dist/**`, one file a module, dependencies left outside).
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserModule from '@rollup/plugin-terser';
import { transform as minify } from 'esbuild';
import type { Plugin, RollupOptions } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { frameStyles } from './src/embed/frame-styles.ts';
import { FILES, THEMES } from './src/embed/site.ts';
import { pageStyles } from './src/styles/page.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
const packages = Object.keys(dependencies);
const isOutside = (id: string) =>
  id.startsWith('node:') || packages.some((name) => id === name || id.startsWith(`${name}/`));

// The package's types describe its CommonJS form; what Node gives for the default import is the function itself.
const terser = terserModule as unknown as typeof terserModule.default;

const transpile = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

/**
 * What is loaded later must import nothing: were it to import the bundle, a page that loads `otg-widgets.js?v=1` would load
 * it a second time, without the `?v=1`.
 */
function independentParts(): Plugin {
  return {
    name: 'independent-parts',
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk' || file.isEntry || file.imports.length === 0) continue;
        this.error(`${file.fileName} imports ${file.imports.join(', ')}: a lazy file must stand alone.`);
      }
    },
  };
}

const MESSAGES = ['src/localization/messages.ts', 'src/inspection/words.ts', 'src/desk/messages.ts'];

/** The ids of messages, each in one or two letters; the same for the bundle, the languages and what is loaded later. */
const shortIds = new Map(
  MESSAGES.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bid: '([\w-]+)'/g)])
    .map(([, id]) => id as string)
    .sort()
    .map((id, at) => [id, at.toString(36)]),
);

/**
 * What a page pays for and nobody reads there: the white space of stylesheets, the ids of messages and the notes to their
 * translators. A stylesheet is a `css` template without expressions; a note is the `desc` of a message.
 */
function leanText({ desk = false } = {}): Plugin {
  const short = (id: string): string => shortIds.get(id) ?? id;
  return {
    name: 'lean-text',
    async transform(code, id) {
      if (MESSAGES.some((file) => id.endsWith(`/${file}`))) {
        const lean = code
          .replace(/,\s*desc:\s*'[^']*'/g, '')
          .replace(/\bid: '([\w-]+)'/g, (_, key: string) => `id: '${short(key)}'`);
        return { code: lean, map: null };
      }
      if (id.includes('/localization/locales/'))
        return {
          code: (desk ? code : code.replace(/^ *'desk-[\w-]+': `[^`]*`,$/gm, '')).replace(
            /^( *)'?([\w-]+)'?: `/gm,
            (_, space: string, key: string) => `${space}'${short(key)}': \``,
          ),
          map: null,
        };
      if (!/(?:\.styles|\/styles\/[\w-]+)\.ts$/.test(id)) return null;
      const [before, css, after] = code.split(/(?<=\bcss`)([^`]*)(?=`)/);
      if (css === undefined) return null;
      const { code: minified } = await minify(css, { loader: 'css', minify: true, charset: 'utf8' });
      // What the minifier leaves alone: a custom property may hold anything, and a space there may count. Here it doesn't.
      const lean = minified
        .replace(/(--[\w-]+): (?=\S)/g, '$1:')
        .replace(/(var\(--[\w-]+), /g, '$1,')
        .replace(/ (\*|[<>]=?) (?=[\d.])/g, '$1');
      return { code: before + lean.trim().replaceAll('\\', '\\\\') + after, map: null };
    },
  };
}

/** What is left of the source's lines is the indentation of templates, where one space does as well. */
function leanTemplates(): Plugin {
  return { name: 'lean-templates', renderChunk: (code) => ({ code: code.replace(/\n {2,}/g, ' '), map: null }) };
}

/** A module that was renamed or deleted must not stay in the package. */
function cleanDist(): Plugin {
  return { name: 'clean-dist', buildStart: () => rmSync('dist', { recursive: true, force: true }) };
}

/** What comes later: a folder for the languages, one for the parts that a reader asks for. */
const chunkFileNames = ({ facadeModuleId }: { facadeModuleId: string | null }) =>
  facadeModuleId?.includes('/locales/') ? 'locales/[name].js' : 'parts/[name].js';

/**
 * Names that lit's parts call each other by, and nobody else: no page, and no file that the bundle loads later. What lit
 * looks up in the page (`litHtmlPolyfillSupport` …) keeps its name.
 */
const INTERNAL =
  /^(?:_\$.*|elementStyles|finalizeStyles|createProperty|getProperty(?:Descriptor|Options)|addInitializer|(?:add|remove)Controller|shadowRootOptions|enableUpdating|scheduleUpdate|willUpdate|firstUpdated|shouldUpdate|getUpdateComplete|hasUpdated|host(?:Connected|Disconnected|Update|Updated)|renderOptions|renderBefore|creationScope|hasChanged|useDefault|noAccessor|fromAttribute|toAttribute|performUpdate|isUpdatePending|setConnected|startNode|endNode|ctor|strings)$/;

const bundle: RollupOptions = {
  input: { 'otg-widgets': 'src/bundle.ts' },
  output: { dir: 'dist', format: 'es', entryFileNames: '[name].js', chunkFileNames },
  plugins: [
    cleanDist(),
    nodeResolve({ browser: true }),
    leanText(),
    transpile(),
    terser({
      ecma: 2020,
      module: true,
      compress: { passes: 3, inline: 1, pure_getters: true, keep_fargs: false },
      mangle: { properties: { regex: INTERNAL } },
      format: { comments: false },
    }),
    leanTemplates(),
    independentParts(),
    sheets(),
  ],
};

const elements = readdirSync('src/elements', { withFileTypes: true }).filter((entry) => entry.isDirectory());

const modules: RollupOptions = {
  input: [
    'src/index.ts',
    ...elements.map(({ name }) => `src/elements/${name}/define.ts`),
    'src/record/index.ts',
    'src/embed/index.ts',
    'src/embed/static.ts',
    'src/embed/pages.ts',
    'src/extract/index.ts',
    'src/names/index.ts',
    'src/store/index.ts',
    'src/cli/otg.ts',
    'src/cli/site/worker.ts',
  ],
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  external: isOutside,
  plugins: [nodeResolve(), leanText(), transpile()],
};

/** The scripts of frames and of the pages around them: each by itself, for a plain `<script>`. */
const frameScripts = ['frame', 'frame-host'].map((name): RollupOptions => ({
  input: `src/embed/scripts/${name}.ts`,
  output: { file: `dist/otg-${name}.js`, format: 'iife' },
  plugins: [transpile(), terser({ ecma: 2020, format: { comments: false } })],
}));

const themeSheet = (name: string): string => readFileSync(`stories/themes/${name}.css`, 'utf8');

/**
 * A part of the desk: the page on which an editor turns a release into embeds, or the worker that takes documents apart.
 * Each has files of its own: what they share in a page speaks of a document, which a worker has not.
 */
const deskPart = (name: 'desk' | 'worker', folder: string, page: readonly string[]): RollupOptions => ({
  input: `src/desk/${name}.ts`,
  output: { dir: 'dist/desk', format: 'es', entryFileNames: '[name].js', chunkFileNames: `${folder}/[name]-[hash].js` },
  plugins: [
    // A worker has no document: packages have a form for it.
    nodeResolve(name === 'worker' ? { exportConditions: ['worker'] } : { browser: true }),
    (commonjs as unknown as typeof commonjs.default)(),
    leanText({ desk: true }),
    transpile(),
    terser({ ecma: 2020, module: true, format: { comments: false } }),
    {
      name: 'desk-page',
      generateBundle() {
        for (const fileName of page)
          this.emitFile({ type: 'asset', fileName, source: readFileSync(`src/desk/${fileName}`, 'utf8') });
        // Inside the desk a theme holds for its preview alone.
        for (const theme of page.length ? THEMES : [])
          this.emitFile({
            type: 'asset',
            fileName: `${theme}.css`,
            source: themeSheet(theme).replaceAll(':root', ':host'),
          });
      },
    },
  ],
});

/** The sheets that stand on pages and in frames beside the elements. */
function sheets(): Plugin {
  return {
    name: 'sheets',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'otg-widgets.css', source: pageStyles });
      this.emitFile({ type: 'asset', fileName: 'otg-frame.css', source: frameStyles });
      for (const theme of THEMES)
        this.emitFile({ type: 'asset', fileName: FILES.theme(theme), source: themeSheet(theme) });
    },
  };
}

export default [
  bundle,
  modules,
  deskPart('desk', 'locales', ['index.html', 'desk.css']),
  deskPart('worker', 'languages', []),
  ...frameScripts,
];
