import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import * as at from '../records/samples.ts';
import { LONG_NAMES, TWO_THOUSAND_WORDS } from '../records/extremes.ts';
import { ARABIC_TEXT, CHINESE_TEXT } from '../records/languages.ts';
import { argumentsOf, controlsOf, fallbackOf, orNothing, styleOf, type Arguments } from '../support/controls.ts';
import { all, check, fails, part, shows } from '../support/look.ts';

const FALLBACK = `<p>Topic</p>
<p lang="ru">Борьба с терроризмом</p>`;

const meta: Meta<Arguments> = {
  title: 'Elements/otg-fact',
  component: 'otg-fact',
  args: argumentsOf(`${at.PUBLISHED}#t1`, { fallback: FALLBACK }),
  argTypes: controlsOf('otg-fact'),
  render: (args) =>
    html`<otg-fact
      src=${args.src}
      lang=${orNothing(args.lang)}
      style=${styleOf(args)}
      @otg-load=${args['otg-load']}
      @otg-error=${args['otg-error']}
      >${fallbackOf(args)}</otg-fact
    >`,
};
export default meta;

type Story = StoryObj<Arguments>;

const shown: Story['play'] = async (story) => void (await shows(story, 'otg-fact', 'label', 'text', 'source'));
const statement = (record: string): Partial<Arguments> => ({ src: `${record}#s1` });

/** What was discussed. */
export const Topic: Story = { play: shown };

/** Reported speech, with whose it is. */
export const Statement: Story = {
  args: statement(at.PUBLISHED),
  play: async (story) => void (await shows(story, 'otg-fact', 'label', 'text', 'speaker', 'role', 'date', 'source')),
};

/** A document that was named. */
export const Document: Story = { args: { src: `${at.PUBLISHED}#d1` }, play: shown };

/** Until the record is there, what stands between the tags shows. */
export const Loading: Story = {
  args: { src: `${at.NEVER}#t1` },
  play: async ({ args, canvasElement }) => {
    await expect(canvasElement.querySelector('otg-fact > p')).toBeVisible();
    await expect(args['otg-load']).not.toHaveBeenCalled();
  },
};

/** There is no record at the address. */
export const Missing: Story = { args: { src: `${at.MISSING}#t1` }, play: (story) => fails(story, 'otg-fact', 'http') };

/** The host answers with a page of HTML. */
export const HtmlInPlaceOfJson: Story = {
  args: { src: `${at.HTML}#t1` },
  play: (story) => fails(story, 'otg-fact', 'json'),
};

/** The record holds no such fact. */
export const MissingItem: Story = {
  args: { src: `${at.PUBLISHED}#t99` },
  play: (story) => fails(story, 'otg-fact', 'item'),
};

/** The record was made for a later version of the script. */
export const NewerSchema: Story = {
  args: { src: `${at.NEWER}#t1` },
  play: (story) => fails(story, 'otg-fact', 'version'),
};

/** A dated notice in the publisher's words. */
export const Corrected: Story = {
  args: { src: `${at.CORRECTED}#t1` },
  play: async (story) => void (await shows(story, 'otg-fact', 'notice', 'text')),
};

/** What a publisher takes back says so. */
export const Withdrawn: Story = {
  args: { src: `${at.WITHDRAWN}#t1` },
  play: async (story) => void (await shows(story, 'otg-fact', 'notice', 'text')),
};

/** The record has no word for the office of who stated it. */
export const UnknownOffice: Story = { args: statement(at.UNKNOWN_OFFICE), play: shown };

/** No country of who stated it. */
export const NoCountry: Story = { args: statement(at.NO_COUNTRY), play: shown };

/** The document leaves open whose statement it is. */
export const NoSpeaker: Story = {
  args: statement(at.NO_SPEAKER),
  play: async (story) => {
    const fact = await shows(story, 'otg-fact', 'text');
    await expect(all(fact, 'speaker')).toHaveLength(0);
  },
};

/** A statement of two thousand words. */
export const TwoThousandWords: Story = { args: statement(TWO_THOUSAND_WORDS), play: shown };

/** Names of sixty letters break, and nothing runs out of the column. */
export const LongNames: Story = {
  args: statement(LONG_NAMES),
  decorators: [(story) => html`<div style="max-inline-size: 240px">${story()}</div>`],
  play: async (story) => {
    const fact = await shows(story, 'otg-fact', 'text', 'speaker');
    await waitFor(() => expect(fact.scrollWidth).toBeLessThanOrEqual(fact.clientWidth));
  },
};

/** Arabic, which keeps its direction. */
export const Arabic: Story = {
  args: statement(ARABIC_TEXT),
  play: async (story) => {
    const fact = await shows(story, 'otg-fact', 'text');
    await expect(getComputedStyle(await part(fact, 'text')).direction).toBe('rtl');
  },
};

/** Chinese. */
export const Chinese: Story = { args: statement(CHINESE_TEXT), play: shown };

/** A column of 240 pixels. */
export const Narrow: Story = {
  args: statement(at.PUBLISHED),
  decorators: [(story) => html`<div style="max-inline-size: 240px">${story()}</div>`],
  play: shown,
};

/** A page that runs from right to left. */
export const RightToLeft: Story = {
  args: statement(at.PUBLISHED),
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  play: shown,
};

/** The check, by keyboard. */
export const Checked: Story = {
  args: statement(at.PUBLISHED),
  play: async (story) => {
    const fact = await shows(story, 'otg-fact', 'check');
    await check(fact, 'verbatim');
    await expect(await part(fact, 'context')).toHaveAttribute('lang', 'ru');
  },
};
