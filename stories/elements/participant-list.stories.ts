import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import * as at from '../records/samples.ts';
import { LONG_NAMES, TWO_HUNDRED } from '../records/extremes.ts';
import { ARABIC_TEXT, CHINESE_TEXT } from '../records/languages.ts';
import { argumentsOf, controlsOf, fallbackOf, orNothing, styleOf, type Arguments } from '../support/controls.ts';
import { all, fails, part, shows, wordsOf } from '../support/look.ts';

const FALLBACK = `<p>2 participants</p>
<ul><li><b>Sadyr Japarov</b> <span>President, Kyrgyzstan</span></li><li><b>Okay Memiş</b> <span>Secretary of the Security Council, Türkiye</span></li></ul>`;

const meta: Meta<Arguments> = {
  title: 'Elements/participant-list',
  component: 'participant-list',
  args: argumentsOf(at.PUBLISHED, { fallback: FALLBACK, group: '' }),
  argTypes: controlsOf('participant-list'),
  render: (args) =>
    html`<participant-list
      src=${args.src}
      group=${orNothing(args.group)}
      filter-from=${orNothing(args['filter-from'])}
      lang=${orNothing(args.lang)}
      style=${styleOf(args)}
      @otg-load=${args['otg-load']}
      @otg-error=${args['otg-error']}
      >${fallbackOf(args)}</participant-list
    >`,
};
export default meta;

type Story = StoryObj<Arguments>;

const shown: Story['play'] = async (story) => void (await shows(story, 'participant-list', 'count', 'person', 'name'));

/** The people who took part. */
export const Default: Story = {
  play: async (story) => {
    const list = await shows(story, 'participant-list', 'count', 'list');
    await expect(all(list, 'person')).toHaveLength(at.record.meeting?.participants.length ?? 0);
    await expect(await part(list, 'list')).toHaveAttribute('aria-labelledby', 'count');
  },
};

/** A list for each country. */
export const ByCountry: Story = {
  args: { group: 'country' },
  play: async (story) => {
    const list = await shows(story, 'participant-list', 'count', 'country');
    await expect(all(list, 'list')).toHaveLength(all(list, 'country').length);
  },
};

/** Until the record is there, what stands between the tags shows. */
export const Loading: Story = {
  args: { src: at.NEVER },
  play: async ({ args, canvasElement }) => {
    await expect(canvasElement.querySelector('participant-list > ul')).toBeVisible();
    await expect(args['otg-load']).not.toHaveBeenCalled();
  },
};

/** There is no record at the address. */
export const Missing: Story = { args: { src: at.MISSING }, play: (story) => fails(story, 'participant-list', 'http') };

/** The host answers with a page of HTML. */
export const HtmlInPlaceOfJson: Story = {
  args: { src: at.HTML },
  play: (story) => fails(story, 'participant-list', 'json'),
};

/** The record reports no meeting. */
export const MissingItem: Story = {
  args: { src: at.NO_MEETING },
  play: (story) => fails(story, 'participant-list', 'item'),
};

/** The record was made for a later version of the script. */
export const NewerSchema: Story = {
  args: { src: at.NEWER },
  play: (story) => fails(story, 'participant-list', 'version'),
};

/** A dated notice in the publisher's words. */
export const Corrected: Story = {
  args: { src: at.CORRECTED },
  play: async (story) => void (await shows(story, 'participant-list', 'notice', 'person')),
};

/** What a publisher takes back says so. */
export const Withdrawn: Story = {
  args: { src: at.WITHDRAWN },
  play: async (story) => void (await shows(story, 'participant-list', 'notice', 'person')),
};

/** The record has no words for the offices: the roles stand as the document has them. */
export const UnknownOffice: Story = { args: { src: at.UNKNOWN_OFFICE }, play: shown };

/** Nobody's country is known. */
export const NoCountry: Story = { args: { src: at.NO_COUNTRY }, play: shown };

/** One participant. */
export const OneParticipant: Story = {
  args: { src: at.ALONE },
  play: async (story) => {
    const list = await shows(story, 'participant-list', 'count', 'person');
    await expect(all(list, 'person')).toHaveLength(1);
  },
};

/** Two hundred participants; what a reader types leaves those whom it fits, and says how many. */
export const TwoHundredParticipants: Story = {
  args: { src: TWO_HUNDRED },
  play: async (story) => {
    const list = await shows(story, 'participant-list', 'count', 'search', 'person');
    await expect(all(list, 'person')).toHaveLength(200);
    const field = await part(list, 'filter');
    field.focus();
    await userEvent.keyboard('AYLIN');
    await waitFor(() => expect(all(list, 'person')).toHaveLength(20));
    await waitFor(async () => expect(wordsOf(await part(list, 'left'))).toMatch(/20.*200|200.*20/));
    await userEvent.keyboard('{Backspace>5}');
    await waitFor(() => expect(all(list, 'person')).toHaveLength(200));
  },
};

/** Two hundred participants, by country; those without one come last. */
export const TwoHundredByCountry: Story = { args: { src: TWO_HUNDRED, group: 'country' }, play: shown };

/** A field in a list of seven, because the page asks for one. */
export const FilterFromFive: Story = {
  args: { 'filter-from': 5 },
  play: async (story) => {
    const list = await shows(story, 'participant-list', 'search', 'person');
    (await part(list, 'filter')).focus();
    await userEvent.keyboard('okay');
    await waitFor(() => expect(all(list, 'person').length).toBeLessThanOrEqual(1));
  },
};

/** Names of sixty letters break, and nothing runs out of the column. */
export const LongNames: Story = {
  args: { src: LONG_NAMES },
  decorators: [(story) => html`<div style="max-inline-size: 240px">${story()}</div>`],
  play: async (story) => {
    const list = await shows(story, 'participant-list', 'name');
    await waitFor(() => expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth));
  },
};

/** A name in Arabic letters where the record has none for the reader. */
export const Arabic: Story = { args: { src: ARABIC_TEXT }, play: shown };

/** A name in Chinese characters where the record has none for the reader. */
export const Chinese: Story = { args: { src: CHINESE_TEXT }, play: shown };

/** A column of 240 pixels. */
export const Narrow: Story = {
  decorators: [(story) => html`<div style="max-inline-size: 240px">${story()}</div>`],
  play: shown,
};

/** A page that runs from right to left. */
export const RightToLeft: Story = { decorators: [(story) => html`<div dir="rtl">${story()}</div>`], play: shown };
