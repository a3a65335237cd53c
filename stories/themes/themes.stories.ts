import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { argumentsOf, type Arguments } from '../support/controls.ts';
import { elements } from '../support/manifest.ts';
import { check, find, part } from '../support/look.ts';
import { article } from './article.ts';
import { THEMES } from './themes.ts';

/**
 * Three newspapers, made with nothing but the public tokens and parts. Each file, `stories/themes/*.css`, can be copied into a site
 * as it is.
 */
const meta: Meta<Arguments> = { title: 'Themes', args: argumentsOf(''), parameters: { controls: { disable: true } } };
export default meta;

type Story = StoryObj<Arguments>;

/** Every element is there, and the check opens inside the theme. */
const plays: Story['play'] = async ({ args, canvasElement }) => {
  await waitFor(() => expect(args['otg-load'] as ReturnType<typeof argumentsOf>['otg-load']).toHaveBeenCalledTimes(8));
  for (const tag of elements.keys()) await expect(find(canvasElement, tag).shadowRoot).toBeTruthy();
  await part(find(canvasElement, 'otg-source'), 'text');
  await check(find(canvasElement, 'otg-quote'), 'verbatim');
};

/** A serious paper: serif, small capitals, rules in place of boxes. */
export const Broadsheet: Story = {
  globals: { theme: 'broadsheet' },
  render: (args) => article({ title: 'The Meridian', motto: 'Founded 1911 · Friday edition' }, args),
  play: plays,
};

/** A paper that shouts: heavy sans, bars, a block of colour. */
export const Tabloid: Story = {
  globals: { theme: 'tabloid' },
  render: (args) => article({ title: 'EVENING STAR', motto: 'What the city talks about' }, args),
  play: plays,
};

/** An agency: everything at a glance. */
export const WireAgency: Story = {
  globals: { theme: 'wire' },
  render: (args) => article({ title: 'STEPPE WIRE', motto: 'Updated 14:05 UTC+6' }, args),
  play: plays,
};

/** The same page with no theme: what the elements take from it, and what they bring. */
export const NoTheme: Story = {
  globals: { theme: '' },
  render: (args) => article({ title: 'Any paper', motto: 'No theme at all' }, args),
  play: async (story) => {
    await plays(story);
    // A theme holds no name that the elements do not have.
    const known = new Set(
      [...elements.values()].flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
    );
    const parts = new Set(
      [...elements.values()].flatMap(({ cssParts = [], tagName }) =>
        cssParts.map(({ name }) => `${tagName}::part(${name})`),
      ),
    );
    for (const { own } of THEMES) {
      const tokens = [...own.matchAll(/--otg-[\w-]+/g)].map(([name]) => name);
      await expect(tokens.filter((name) => !known.has(name))).toEqual([]);
      const used = own.split(/[\s,{}]+/).flatMap((selector) => {
        const [tag = ''] = /^[\w-]+/.exec(selector) ?? [];
        const [part] = /::part\([\w-]+\)/.exec(selector) ?? [];
        return part ? [`${tag}${part}`] : [];
      });
      await expect(used.length).toBeGreaterThan(20);
      await expect(used.filter((name) => !parts.has(name))).toEqual([]);
    }
  },
};
