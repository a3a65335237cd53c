/** What the project's own manifest says of the elements: the one source of the controls, and of the tables for designers. */
import file from '../../custom-elements.json' with { type: 'json' };
import type { ElementDeclaration, Manifest } from '../../scripts/manifest/analyse.ts';

/** Something with a name, as the manifest describes it. */
export interface Entry {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

/** An element, as the manifest describes it. */
export interface ElementEntry extends ElementDeclaration {
  slots?: Entry[];
  cssParts?: Entry[];
  cssProperties?: Entry[];
}

/** Every element, by its tag. */
export const elements: ReadonlyMap<string, ElementEntry> = new Map(
  (file as unknown as Manifest).modules
    .flatMap(({ declarations }) => declarations)
    .filter((declaration) => declaration.customElement)
    .map((declaration) => [declaration.tagName, declaration]),
);

/**
 * One element.
 *
 * @throws Error when the manifest holds none of that tag
 */
export function elementOf(tag: string): ElementEntry {
  const found = elements.get(tag);
  if (!found) throw new Error(`custom-elements.json holds no <${tag}>: run npm run manifest.`);
  return found;
}
