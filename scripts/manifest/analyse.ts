/** The custom elements manifest: what the docblocks and the fields of the elements' classes say, as other programs read it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';

interface Typed {
  name: string;
  description?: string;
  type?: { text: string };
}

/** A field of a class. */
export interface Member extends Typed {
  kind: 'field' | 'method';
  privacy?: string;
  /** The attribute that gives it, if one does. */
  attribute?: string;
  inheritedFrom?: unknown;
}

/** An attribute of an element. */
export interface Attribute extends Typed {
  /** Of the property that holds it. */
  fieldName: string;
  inheritedFrom?: unknown;
}

/** The class of an element, as the manifest describes it. */
export interface ElementDeclaration extends Typed {
  kind: 'class';
  customElement: true;
  tagName: string;
  summary?: string;
  superclass?: { name: string; package: string };
  attributes: Attribute[];
  members: Member[];
  events: Typed[];
  cssParts?: Typed[];
  cssProperties?: Typed[];
}

interface Export {
  kind: string;
  name: string;
  declaration: { name: string; module: string };
}

interface Module {
  kind: string;
  path: string;
  declarations: ElementDeclaration[];
  exports: Export[];
}

/** What the tools make things of. */
export interface Manifest {
  schemaVersion: string;
  readme: string;
  modules: Module[];
}

/** What the analyzer itself makes of the sources. */
function analyseSources(root: string): Manifest {
  const folder = mkdtempSync(join(tmpdir(), 'otg-manifest-'));
  try {
    const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    const flags = ['--config', 'scripts/manifest/analyzer.config.mjs', '--quiet', '--outdir', relative(root, folder)];
    execFileSync(process.execPath, [analyzer, 'analyze', ...flags], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Manifest;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Types that a module names and that are lists of words, `QuoteVariant`: editors offer the words. */
function wordLists(source: string): Map<string, string> {
  return new Map(
    [...source.matchAll(/^export type (\w+) = ('[^;]+');$/gmu)].map(([, name = '', words = '']) => [name, words]),
  );
}

/** What is private stays so, and what a class has from another one, it has. */
function published(declaration: ElementDeclaration, tagName: string, words: Map<string, string>): ElementDeclaration {
  const members = declaration.members.filter((member) => (member.privacy ?? 'public') === 'public');
  const own = <T extends { inheritedFrom?: unknown }>({ inheritedFrom: _, ...rest }: T) => rest;
  const inWords = <T extends Typed>(entry: T): T => {
    const text = entry.type && words.get(entry.type.text);
    return text ? { ...entry, type: { text } } : entry;
  };
  return {
    ...declaration,
    tagName,
    customElement: true,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: declaration.attributes.map(own).map(inWords) as Attribute[],
    members: members.map(own).map(inWords) as Member[],
  };
}

/** Where the build puts a module. */
const builtPath = (source: string) => source.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

/** The module of a class and the one that defines its element. */
function modulesOf(module: Module, root: string): Module[] {
  const tagName = basename(dirname(module.path));
  const path = builtPath(module.path);
  const declarations = module.declarations
    .filter(({ kind }) => kind === 'class')
    .map((declaration) => published(declaration, tagName, wordLists(readFileSync(join(root, module.path), 'utf8'))));
  const [{ name } = { name: '' }] = declarations;
  const declaration = { name, module: path };
  return [
    {
      kind: 'javascript-module',
      path: join(dirname(path), 'define.js').replaceAll('\\', '/'),
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: tagName, declaration }],
    },
    { kind: 'javascript-module', path, declarations, exports: [{ kind: 'js', name, declaration }] },
  ];
}

/**
 * Makes the manifest of the package: its elements, by the modules that it publishes.
 *
 * @param root - folder of the project
 */
export function makeManifest(root: string): Manifest {
  const { schemaVersion, readme, modules } = analyseSources(root);
  const classes = modules
    .filter(({ path }) => path.endsWith(`/${basename(dirname(path))}.ts`))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { schemaVersion, readme, modules: classes.flatMap((module) => modulesOf(module, root)) };
}

/** The elements of a manifest. */
export function elementsOf(manifest: Manifest): ElementDeclaration[] {
  return manifest.modules.flatMap(({ declarations }) => declarations);
}
