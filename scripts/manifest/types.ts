/** `types/elements.d.ts`: the attributes of each element, with what its class says of them. The frameworks' types are made of it. */
import { elementsOf, type ElementDeclaration, type Manifest } from './analyse.ts';

interface Property {
  /** As it is written on the element. */
  name: string;
  /** Of the class. */
  field: string;
  description: string | undefined;
}

/** Attributes by their names, and what no attribute gives by its property. */
function propertiesOf({ attributes, members }: ElementDeclaration): Property[] {
  const given = attributes.map(({ name, fieldName, description }) => ({ name, field: fieldName, description }));
  const others = members
    .filter(({ attribute, kind }) => kind === 'field' && !attribute)
    .map(({ name, description }) => ({ name, field: name, description }));
  return [...given, ...others];
}

const quoted = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`);

function block(element: ElementDeclaration): string {
  const lines = propertiesOf(element).map(
    ({ name, field, description }) =>
      `  /** ${description} */\n  ${quoted(name)}?: ${element.name}['${field}'] | undefined;`,
  );
  return `/** What is written on \`<${element.tagName}>\`. */\nexport interface ${element.name}Attributes {\n${lines.join('\n')}\n}`;
}

/** The events of all elements; each element has the same ones. */
function events(elements: ElementDeclaration[]): string {
  const first = new Map(elements.flatMap((element) => element.events.map((event) => [event.name, event])));
  const lines = [...first.values()].map(({ name, type }) => `  '${name}': ${type?.text};`);
  return `/** The events of every element. */\nexport interface ElementEvents {\n${lines.join('\n')}\n}`;
}

/** The module of types. */
export function elementTypes(manifest: Manifest): string {
  const elements = elementsOf(manifest);
  const classes = elements.map(({ name }) => name);
  const map = elements.map(
    ({ name, summary, tagName }) =>
      `  /** ${summary} */\n  '${tagName}': { element: ${name}; attributes: ${name}Attributes };`,
  );
  return `${[
    '/** Made by `npm run manifest`: what is written on each element, for the types of the frameworks beside this file. */',
    `import type { ${[...classes, 'OtgErrorDetail', 'OtgLoadDetail'].join(', ')} } from '../dist/index.js';`,
    ...elements.map(block),
    events(elements),
    `/** Every element by its name. */\nexport interface Elements {\n${map.join('\n')}\n}`,
  ].join('\n\n')}\n`;
}
