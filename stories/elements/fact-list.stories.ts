import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import * as at from '../records/samples.ts';
import { LONG_NAMES, TWO_THOUSAND_WORDS } from '../records/extremes.ts';
import { ARABIC_TEXT, CHINESE_TEXT } from '../records/languages.ts';
import { argumentsOf, controlsOf, fallbackOf, orNothing, styleOf, type Arguments } from '../support/controls.ts';
import { all, check, fails, part, shows } from '../support/look.ts';

const FALLBACK = `<p>Topics</p>
<ul lang="ru"><li>Борьба с терроризмом</li><li>Киберугрозы</li></ul>`;

const meta: Meta<Arguments> = {
  title: 'Elements/fact-list',
  component: 'fact-list',
  args: argumentsOf(at.PUBLISHED, { fallback: FALLBACK, kinds: 'topic document statement' }),
  argTypes: controlsOf('fact-list'),
  render: (args) =>
    html`<fact-list
      src=${args.src}
      kinds=${orNothing(args.kinds)}
      lang=${orNothing(args.lang)}
      style=${styleOf(args)}
      @otg-load=${args['otg-load']}
      @otg-error=${args['otg-error']}
      >${fallbackOf(args)}</fact-list
    >`,
};
export default meta;

type Story = StoryObj<Arguments>;

const shown: Story['play'] = async (story) => void (await shows(story, 'fact-list', 'label', 'text'));

/** Everything, by kind. */
export const Default: Story = {
  play: async (story) => {
    const list = await shows(story, 'fact-list', 'label', 'list', 'source');
    const { documents, meeting, statements } = at.record;
    await expect(all(list, 'fact')).toHaveLength(documents.length + statements.length + (meeting?.topics.length ?? 0));
    await expect(all(list, 'list')).toHaveLength(3);
  },
};

/** One kind alone, in the order of the document. */
export const DocumentsAlone: Story = {
  args: { kinds: 'document' },
  play: async (story) => {
    const list = await shows(story, 'fact-list', 'label');
    await expect(all(list, 'list')).toHaveLength(1);
  },
};

/** Until the record is there, what stands between the tags shows. */
export const Loading: Story = {
  args: { src: at.NEVER },
  play: async ({ args, canvasElement }) => {
    await expect(canvasElement.querySelector('fact-list > ul')).toBeVisible();
    await expect(args['otg-load']).not.toHaveBeenCalled();
  },
};

/** There is no record at the address. */
export const Missing: Story = { args: { src: at.MISSING }, play: (story) => fails(story, 'fact-list', 'http') };

/** The host answers with a page of HTML. */
export const HtmlInPlaceOfJson: Story = { args: { src: at.HTML }, play: (story) => fails(story, 'fact-list', 'json') };

/** The record has no facts of the kinds that the page asks for. */
export const MissingItem: Story = {
  args: { kinds: 'letter' },
  play: (story) => fails(story, 'fact-list', 'item'),
};

/** The record was made for a later version of the script. */
export const NewerSchema: Story = { args: { src: at.NEWER }, play: (story) => fails(story, 'fact-list', 'version') };

/** A dated notice in the publisher's words. */
export const Corrected: Story = {
  args: { src: at.CORRECTED },
  play: async (story) => void (await shows(story, 'fact-list', 'notice', 'text')),
};

/** What a publisher takes back says so. */
export const Withdrawn: Story = {
  args: { src: at.WITHDRAWN },
  play: async (story) => void (await shows(story, 'fact-list', 'notice', 'text')),
};

/** The document leaves open whose statements these are. */
export const NoSpeaker: Story = { args: { src: at.NO_SPEAKER }, play: shown };

/** A statement of two thousand words among the facts. */
export const TwoThousandWords: Story = { args: { src: TWO_THOUSAND_WORDS }, play: shown };

/** Names of sixty letters break, and nothing runs out of the column. */
export const LongNames: Story = {
  args: { src: LONG_NAMES },
  decorators: [(story) => html`<div style="max-inline-size: 240px">${story()}</div>`],
  play: async (story) => {
    const list = await shows(story, 'fact-list', 'text');
    await waitFor(() => expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth));
  },
};

/** Arabic, which keeps its direction. */
export const Arabic: Story = { args: { src: ARABIC_TEXT }, play: shown };

/** Chinese. */
export const Chinese: Story = { args: { src: CHINESE_TEXT }, play: shown };

/** A column of 240 pixels. */
export const Narrow: Story = {
  decorators: [(story) => html`<div style="max-inline-size: 240px">${story()}</div>`],
  play: shown,
};

/** A page that runs from right to left. */
export const RightToLeft: Story = { decorators: [(story) => html`<div dir="rtl">${story()}</div>`], play: shown };

/** One fact at a time is checked: opening the second closes the first. */
export const Checked: Story = {
  play: async (story) => {
    const list = await shows(story, 'fact-list', 'check');
    await check(list, 'verbatim');
    await check(list, 'verbatim', 1);
    await expect(all(list, 'check')[0]).toHaveAttribute('aria-expanded', 'false');
    await expect(all(list, 'inspection')).toHaveLength(1);
    await expect(await part(list, 'context')).toHaveAttribute('lang', 'ru');
  },
};
