import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CSSResult } from 'lit';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { elements } from '../support/manifest.ts';
import { code, guide, live, READING, table } from './page.ts';

/** Every token: made from the manifest of the elements, proved against their stylesheets. */
const meta: Meta = { title: 'Guide/Tokens', parameters: READING, tags: ['!autodocs'] };
export default meta;

/** A value of each token that is easily seen. */
const SAMPLES: Readonly<Record<string, string>> = {
  '--otg-accent': 'light-dark(#a2341a, #ffab91)',
  '--otg-muted': 'light-dark(#3d5a80, #a9c4e6)',
  '--otg-rule': 'light-dark(#a2341a, #ffab91)',
  '--otg-font': "'Helvetica Neue', Arial, 'Nimbus Sans', sans-serif",
  '--otg-quote-size': '1.75em',
  '--otg-small': '1em',
  '--otg-measure': '30ch',
  '--otg-hang': '3em',
};

interface Token {
  name: string;
  usual: string;
  /** Tag and what the token does there. */
  uses: [tag: string, description: string][];
}

/** The tokens, each with the elements that read it. */
function tokens(): Token[] {
  const found = new Map<string, Token>();
  for (const { cssProperties = [], tagName } of elements.values())
    for (const { default: usual = '', description = '', name } of cssProperties) {
      const token = found.get(name) ?? { name, usual, uses: [] };
      token.uses.push([tagName, description]);
      found.set(name, token);
    }
  return [...found.values()];
}

const sheetsOf = (tag: string): string[] =>
  ((customElements.get(tag) as unknown as { elementStyles?: CSSResult[] }).elementStyles ?? []).map(
    ({ cssText }) => cssText,
  );

/** The stylesheets that every element has. */
const shared = (): string[] => {
  const lists = [...elements.keys()].map(sheetsOf);
  return (lists[0] ?? []).filter((sheet) => lists.every((list) => list.includes(sheet)));
};

/** The tokens that stylesheets read, by their own name or by that of the value which is worked out of them. */
const read = (sheets: readonly string[]): string[] => [
  ...new Set(
    sheets.flatMap((css) => [...css.matchAll(/var\(--(?:otg-|_)([\w-]+)/g)].map(([, name]) => `--otg-${name}`)),
  ),
];

/** Which there are, what each is when nobody sets it, and what it does where. */
export const Tokens: StoryObj = {
  render: () =>
    guide(
      'Tokens',
      html`
        <p>
          Set a token on <code>:root</code>, on a part of the page, or on one element. It is inherited, as every custom
          property is; a colour of two, <code>light-dark(…, …)</code>, follows the colour scheme of the page.
        </p>
        ${table(
          'Every token',
          ['Token', 'When nobody sets it', 'What it does'],
          tokens().map(({ name, usual, uses }) => [
            code(name),
            usual,
            html`<ul>
              ${uses.map(([tag, description]) => html`<li>${code(tag)}: ${description}</li>`)}
            </ul>`,
          ]),
        )}
        ${tokens().map(
          ({ name }) =>
            html`<h2>${name}</h2>
              ${code(`${name}: ${SAMPLES[name]}`)}
              <div class="pair" data-token=${name}>
                ${live('otg-quote')} ${live('otg-quote', { style: `${name}: ${SAMPLES[name]}` })}
              </div>`,
        )}
      `,
    ),
  play: async ({ canvasElement }) => {
    // The table says what the stylesheets do: no token more, none less.
    const everywhere = new Set(
      [...elements.values()].flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
    );
    await expect(read(shared()).filter((name) => !everywhere.has(name) && name !== '--otg-line')).toEqual([]);
    for (const { cssProperties = [], tagName } of elements.values()) {
      const documented = cssProperties.map(({ name }) => name);
      const all = read(sheetsOf(tagName));
      const own = read(sheetsOf(tagName).filter((sheet) => !shared().includes(sheet)));
      const unknown = own.filter((name) => !documented.includes(name) && !/^--otg-(?:line|size)$/.test(name));
      await expect({ tagName, unknown }).toEqual({ tagName, unknown: [] });
      const idle = documented.filter((name) => !all.includes(name));
      await expect({ tagName, idle }).toEqual({ tagName, idle: [] });
    }
    for (const { name } of tokens()) {
      await expect(SAMPLES[name]).toBeTruthy();
      await expect(canvasElement.querySelectorAll(`[data-token='${name}'] otg-quote`)).toHaveLength(2);
    }
  },
};
