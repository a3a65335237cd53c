import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { OtgRecord } from '../src/record/types.ts';
import { corrected, record } from './records.ts';

interface Arguments {
  record: OtgRecord;
}

const meta: Meta<Arguments> = {
  title: 'Elements/participant-list',
  component: 'participant-list',
  args: { record },
  argTypes: { record: { control: 'object' } },
  render: (args) => html`<participant-list .record=${args.record}></participant-list>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** The people who took part. */
export const Default: Story = {};

/** A dated notice in the publisher's words. */
export const Corrected: Story = { args: { record: corrected } };

/** A column of 240 pixels. */
export const Narrow: Story = {
  render: (args) =>
    html`<div style="max-inline-size: 240px"><participant-list .record=${args.record}></participant-list></div>`,
};

/** A page that runs from right to left. */
export const RightToLeft: Story = {
  render: (args) => html`<div dir="rtl"><participant-list .record=${args.record}></participant-list></div>`,
};

/** What stands between the tags stays when the record cannot be had. */
export const Missing: Story = {
  render: () =>
    html`<participant-list src="/records/nowhere.json"
      ><p>Fourth Meeting of the Secretaries of the Security Councils, Bishkek</p></participant-list
    >`,
};
