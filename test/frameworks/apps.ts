/** The applications, and what is asked of each beyond what is asked of all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An application under `apps/`. */
export interface App {
  folder: string;
  name: string;
  /** The package whose version stands in the matrix. */
  framework: string;
  /** The file that holds what the types must refuse. */
  misuse: string;
  /** Whether a server renders its page. */
  server?: boolean;
}

/** In the order of the matrix. */
export const APPS: readonly App[] = [
  { folder: 'react', name: 'React', framework: 'react', misuse: 'src/misuse.tsx' },
  {
    folder: 'react-server',
    name: 'React, server-rendered',
    framework: 'react',
    misuse: 'src/misuse.tsx',
    server: true,
  },
  { folder: 'vue', name: 'Vue', framework: 'vue', misuse: 'src/Misuse.vue' },
  { folder: 'svelte', name: 'Svelte', framework: 'svelte', misuse: 'src/Misuse.svelte' },
  { folder: 'angular', name: 'Angular', framework: '@angular/core', misuse: 'src/misuse.ts' },
  { folder: 'solid', name: 'Solid', framework: 'solid-js', misuse: 'src/misuse.tsx' },
  { folder: 'preact', name: 'Preact', framework: 'preact', misuse: 'src/misuse.tsx' },
];

/** Folder of the applications. */
export const APPS_FOLDER: string = join(import.meta.dirname, 'apps');

/** Where the packed package lies for all of them. */
export const PACKED: string = join(import.meta.dirname, '.packed/otg-widgets.tgz');

/** The part of a `package.json` that is read. */
export interface AppPackage {
  engines?: { node: string };
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** What an application says of itself. */
export function packageOf({ folder }: App): AppPackage {
  return JSON.parse(readFileSync(join(APPS_FOLDER, folder, 'package.json'), 'utf8')) as AppPackage;
}
