import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { OtgRecord } from '../src/record/types.ts';
import { corrected, record } from './records.ts';

interface Arguments {
  record: OtgRecord;
}

const meta: Meta<Arguments> = {
  title: 'Elements/meeting-card',
  component: 'meeting-card',
  args: { record },
  argTypes: { record: { control: 'object' } },
  render: (args) => html`<meeting-card .record=${args.record}></meeting-card>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** The meeting that the record reports. */
export const Default: Story = {};

/** A dated notice in the publisher's words. */
export const Corrected: Story = { args: { record: corrected } };

/** A column of 240 pixels. */
export const Narrow: Story = {
  render: (args) =>
    html`<div style="max-inline-size: 240px"><meeting-card .record=${args.record}></meeting-card></div>`,
};

/** A page that runs from right to left. */
export const RightToLeft: Story = {
  render: (args) => html`<div dir="rtl"><meeting-card .record=${args.record}></meeting-card></div>`,
};

/** What stands between the tags stays when the record cannot be had. */
export const Missing: Story = {
  render: () =>
    html`<meeting-card src="/records/nowhere.json"
      ><p>Fourth Meeting of the Secretaries of the Security Councils, Bishkek</p></meeting-card
    >`,
};
