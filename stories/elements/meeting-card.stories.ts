import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, spyOn, waitFor } from 'storybook/test';
import * as at from '../records/samples.ts';
import { LONG_NAMES, TWO_HUNDRED } from '../records/extremes.ts';
import { ARABIC_TEXT, CHINESE_TEXT } from '../records/languages.ts';
import { argumentsOf, controlsOf, fallbackOf, orNothing, styleOf, type Arguments } from '../support/controls.ts';
import { all, fails, part, press, shows, wordsOf } from '../support/look.ts';

const FALLBACK = `<p>Fourth Meeting of the Secretaries of the Security Councils</p>
<p>12 September 2025 · Bishkek, Kyrgyzstan</p>`;

const meta: Meta<Arguments> = {
  title: 'Elements/meeting-card',
  component: 'meeting-card',
  args: argumentsOf(at.PUBLISHED, { fallback: FALLBACK }),
  argTypes: controlsOf('meeting-card'),
  render: (args) =>
    html`<meeting-card
      src=${args.src}
      lang=${orNothing(args.lang)}
      style=${styleOf(args)}
      @otg-load=${args['otg-load']}
      @otg-error=${args['otg-error']}
      >${fallbackOf(args)}</meeting-card
    >`,
};
export default meta;

type Story = StoryObj<Arguments>;

const shown: Story['play'] = async (story) => void (await shows(story, 'meeting-card', 'name', 'facts'));

/** The meeting that the record reports. */
export const Default: Story = {
  play: async (story) => {
    const card = await shows(story, 'meeting-card', 'name', 'date', 'place', 'facts', 'source', 'calendar');
    // Each fact has its label, in the way in which screen readers pair them.
    const facts = await part(card, 'facts');
    await expect(facts.localName).toBe('dl');
    await expect(all(card, 'label')).toHaveLength(all(card, 'fact').length);
  },
};

/** Until the record is there, what stands between the tags shows. */
export const Loading: Story = {
  args: { src: at.NEVER },
  play: async ({ args, canvasElement }) => {
    await expect(canvasElement.querySelector('meeting-card > p')).toBeVisible();
    await expect(args['otg-load']).not.toHaveBeenCalled();
  },
};

/** There is no record at the address. */
export const Missing: Story = { args: { src: at.MISSING }, play: (story) => fails(story, 'meeting-card', 'http') };

/** The host answers with a page of HTML. */
export const HtmlInPlaceOfJson: Story = {
  args: { src: at.HTML },
  play: (story) => fails(story, 'meeting-card', 'json'),
};

/** The record reports no meeting. */
export const MissingItem: Story = {
  args: { src: at.NO_MEETING },
  play: (story) => fails(story, 'meeting-card', 'item'),
};

/** The record was made for a later version of the script. */
export const NewerSchema: Story = { args: { src: at.NEWER }, play: (story) => fails(story, 'meeting-card', 'version') };

/** A dated notice in the publisher's words. */
export const Corrected: Story = {
  args: { src: at.CORRECTED },
  play: async (story) => void (await shows(story, 'meeting-card', 'notice', 'name')),
};

/** What a publisher takes back says so. */
export const Withdrawn: Story = {
  args: { src: at.WITHDRAWN },
  play: async (story) => void (await shows(story, 'meeting-card', 'notice', 'name')),
};

/** No date and no source: no button for the calendar. */
export const NoDate: Story = {
  args: { src: at.NO_SOURCE },
  play: async (story) => {
    const card = await shows(story, 'meeting-card', 'name');
    await expect(all(card, 'calendar')).toHaveLength(0);
  },
};

/** One participant. */
export const OneParticipant: Story = { args: { src: at.ALONE }, play: shown };

/** Two hundred participants, and a meeting of several days without a name. */
export const TwoHundredParticipants: Story = { args: { src: TWO_HUNDRED }, play: shown };

/** Names of sixty letters break, and nothing runs out of the column. */
export const LongNames: Story = {
  args: { src: LONG_NAMES },
  decorators: [(story) => html`<div style="max-inline-size: 240px">${story()}</div>`],
  play: async (story) => {
    const card = await shows(story, 'meeting-card', 'name');
    await waitFor(() => expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth));
  },
};

/** Arabic words among the interface's. */
export const Arabic: Story = { args: { src: ARABIC_TEXT }, play: shown };

/** Chinese words among the interface's. */
export const Chinese: Story = { args: { src: CHINESE_TEXT }, play: shown };

/** A column of 240 pixels: label above fact. */
export const Narrow: Story = {
  decorators: [(story) => html`<div style="max-inline-size: 240px">${story()}</div>`],
  play: shown,
};

/** A page that runs from right to left. */
export const RightToLeft: Story = { decorators: [(story) => html`<div dir="rtl">${story()}</div>`], play: shown };

/** The meeting is saved as a calendar file, by keyboard, and the element says under which name. */
export const SavedToCalendar: Story = {
  play: async (story) => {
    // The link is pressed by the script; a story is not to leave files in the reader's folder.
    const saved: HTMLAnchorElement[] = [];
    spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this);
    });
    const card = await shows(story, 'meeting-card', 'calendar');
    await press(await part(card, 'calendar'));
    await waitFor(async () => expect(wordsOf(await part(card, 'outcome'))).toContain('.ics'));
    await expect(saved).toHaveLength(1);
    const file = await fetch(saved[0]?.href ?? '').then((response) => response.text());
    await expect(file).toContain('DTSTART;VALUE=DATE:20250912');
  },
};
