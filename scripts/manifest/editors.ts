/** What editor programs read: the custom data of Visual Studio Code, the web-types of JetBrains' programs. */
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import type { Manifest } from './analyse.ts';

const OPTIONS = { hideLogs: true, descriptionSrc: 'description' } as const;

/** The tools write into the manifest that they are given, and know its schema by a package of their own. */
const copyOf = (manifest: Manifest) => structuredClone(manifest) as unknown as Parameters<typeof getWebTypesData>[0];

/** The elements and their attributes, for HTML. */
export function htmlData(manifest: Manifest): string {
  return getVsCodeHtmlCustomData(copyOf(manifest), OPTIONS);
}

/** The custom properties, for CSS: each once, as the first element words it. */
export function cssData(manifest: Manifest): string {
  const data = JSON.parse(getVsCodeCssCustomData(copyOf(manifest), OPTIONS)) as { properties: { name: string }[] };
  const first = new Map(data.properties.toReversed().map((property) => [property.name, property]));
  return JSON.stringify({ ...data, properties: [...first.values()].toReversed() });
}

/** Elements, attributes, properties, events and parts, for JetBrains' programs. */
export function webTypes(manifest: Manifest, name: string, version: string): string {
  const types = JSON.parse(getWebTypesData(copyOf(manifest), { ...OPTIONS, packageJson: false })) as object;
  return JSON.stringify({ ...types, name, version });
}
