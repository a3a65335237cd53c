/** The code below a story, for the page or for React, as the toolbar says; and above it, what the element's class says of it. */
import manifest from '../../custom-elements.json' with { type: 'json' };
import { forReact } from './for-react.ts';

interface Context {
  globals?: Record<string, unknown>;
}

function transform(code: string, { globals }: Context): string {
  // Storybook asks twice: with the markup, and with what came of it.
  if (code.startsWith('import ')) return code;
  const template = document.createElement('template');
  template.innerHTML = code;
  // The column is the stories' own.
  const column = template.content.firstElementChild;
  if (column?.matches('.column:only-child')) column.replaceWith(...column.childNodes);
  return globals?.['code'] === 'react' ? forReact(template.content) : template.innerHTML.trim();
}

function extractComponentDescription(tag: string): string | undefined {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  return declarations.find(({ tagName }) => tagName === tag)?.description;
}

export const parameters = { docs: { extractComponentDescription, source: { transform } } };

export const globalTypes = {
  code: {
    description: 'Code below the stories',
    toolbar: {
      icon: 'markup',
      dynamicTitle: true,
      items: [
        { value: 'html', title: 'HTML' },
        { value: 'react', title: 'React' },
      ],
    },
  },
};

export const initialGlobals = { code: 'html' };
