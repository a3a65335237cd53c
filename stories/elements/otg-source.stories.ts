import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import * as at from '../records/samples.ts';
import { LONG_NAMES, TWO_HUNDRED, TWO_THOUSAND_WORDS } from '../records/extremes.ts';
import { ARABIC_TEXT, CHINESE_TEXT } from '../records/languages.ts';
import { argumentsOf, controlsOf, fallbackOf, orNothing, styleOf, type Arguments } from '../support/controls.ts';
import { all, fails, part, shows, wordsOf } from '../support/look.ts';

const FALLBACK = `<p><a href="https://example.org/release">The release at its publisher’s</a></p>`;

const meta: Meta<Arguments> = {
  title: 'Elements/otg-source',
  component: 'otg-source',
  args: argumentsOf(at.PUBLISHED, { fallback: FALLBACK }),
  argTypes: controlsOf('otg-source'),
  render: (args) =>
    html`<otg-source
      src=${args.src}
      lang=${orNothing(args.lang)}
      style=${styleOf(args)}
      @otg-load=${args['otg-load']}
      @otg-error=${args['otg-error']}
      >${fallbackOf(args)}</otg-source
    >`,
};
export default meta;

type Story = StoryObj<Arguments>;

const shown: Story['play'] = async (story) =>
  void (await shows(story, 'otg-source', 'verdict', 'legend', 'text', 'source'));

/** The document with everything that was found in it marked; above it, what the marks mean. */
export const Default: Story = {
  play: async (story) => {
    const source = await shows(story, 'otg-source', 'verdict', 'legend', 'text', 'quote', 'person');
    await expect((await part(source, 'text')).textContent).toBe(
      await fetch(at.PUBLISHED.replace('.json', '.txt')).then((response) => response.text()),
    );
    const names = all(source, 'legend')[0]?.querySelectorAll('li');
    await expect(names?.length).toBe(5);
  },
};

/** The words that the reader came for stand out. */
export const AtAQuote: Story = {
  args: { src: `${at.PUBLISHED}#q2` },
  play: async (story) => {
    const source = await shows(story, 'otg-source', 'text');
    const here = await waitFor(() => {
      const found = source.shadowRoot?.querySelector<HTMLElement>('[data-here]');
      if (!found) throw new Error('Nothing stands out.');
      return found;
    });
    await expect(wordsOf(here)).toContain('Кыргызстан всегда стремится');
  },
};

/** The address names an item that the record does not hold: the document shows, and nothing in it stands out. */
export const MissingItem: Story = {
  args: { src: `${at.PUBLISHED}#q99` },
  play: async (story) => {
    const source = await shows(story, 'otg-source', 'text');
    await expect(source.shadowRoot?.querySelector('[data-here]')).toBeNull();
  },
};

/** Until the record is there, what stands between the tags shows. */
export const Loading: Story = {
  args: { src: at.NEVER },
  play: async ({ args, canvasElement }) => {
    await expect(canvasElement.querySelector('otg-source > p')).toBeVisible();
    await expect(args['otg-load']).not.toHaveBeenCalled();
  },
};

/** There is no record at the address. */
export const Missing: Story = { args: { src: at.MISSING }, play: (story) => fails(story, 'otg-source', 'http') };

/** The host answers with a page of HTML. */
export const HtmlInPlaceOfJson: Story = { args: { src: at.HTML }, play: (story) => fails(story, 'otg-source', 'json') };

/** The record was made for a later version of the script. */
export const NewerSchema: Story = { args: { src: at.NEWER }, play: (story) => fails(story, 'otg-source', 'version') };

/** A dated notice in the publisher's words. */
export const Corrected: Story = {
  args: { src: at.CORRECTED },
  play: async (story) => void (await shows(story, 'otg-source', 'notice', 'text')),
};

/** What a publisher takes back says so. */
export const Withdrawn: Story = {
  args: { src: at.WITHDRAWN },
  play: async (story) => void (await shows(story, 'otg-source', 'notice', 'text')),
};

/** The text beside the record is another one: nothing of it is shown, and the element says why. */
export const TextChanged: Story = {
  args: { src: at.TEXT_CHANGED },
  play: async (story) => {
    const source = await shows(story, 'otg-source', 'verdict');
    await expect(all(source, 'text')).toHaveLength(0);
  },
};

/** The text beside the record is not there. */
export const TextMissing: Story = {
  args: { src: at.TEXT_MISSING },
  play: async (story) => void (await shows(story, 'otg-source', 'verdict')),
};

/** A long document. */
export const TwoThousandWords: Story = { args: { src: TWO_THOUSAND_WORDS }, play: shown };

/** Two hundred people, each marked. */
export const TwoHundredPeople: Story = { args: { src: TWO_HUNDRED }, play: shown };

/** Names of sixty letters break, and nothing runs out of the column. */
export const LongNames: Story = {
  args: { src: LONG_NAMES },
  decorators: [(story) => html`<div style="max-inline-size: 240px">${story()}</div>`],
  play: async (story) => {
    const source = await shows(story, 'otg-source', 'text');
    await waitFor(() => expect(source.scrollWidth).toBeLessThanOrEqual(source.clientWidth));
  },
};

/** Arabic, which keeps its direction. */
export const Arabic: Story = {
  args: { src: ARABIC_TEXT },
  play: async (story) => {
    const source = await shows(story, 'otg-source', 'text');
    await expect(getComputedStyle(await part(source, 'text')).direction).toBe('rtl');
  },
};

/** Chinese. */
export const Chinese: Story = { args: { src: CHINESE_TEXT }, play: shown };

/** A column of 240 pixels. */
export const Narrow: Story = {
  decorators: [(story) => html`<div style="max-inline-size: 240px">${story()}</div>`],
  play: shown,
};

/** A page that runs from right to left. */
export const RightToLeft: Story = { decorators: [(story) => html`<div dir="rtl">${story()}</div>`], play: shown };
