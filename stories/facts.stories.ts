import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { OtgRecord } from '../src/record/types.ts';
import { record } from './records.ts';

interface Arguments {
  record: OtgRecord;
  src: string;
  kinds: string;
}

const meta: Meta<Arguments> = {
  title: 'Elements/otg-fact and fact-list',
  component: 'otg-fact',
  args: { record, src: '#t1', kinds: 'topic document statement' },
  argTypes: { src: { control: 'text' }, kinds: { control: 'text' }, record: { control: 'object' } },
  render: (args) => html`<otg-fact .record=${args.record} src=${args.src}></otg-fact>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** What was discussed. */
export const Topic: Story = {};

/** Reported speech, with whose it is. */
export const Statement: Story = { args: { src: '#s1' } };

/** A document that was named. */
export const Document: Story = { args: { src: '#d1' } };

/** Everything, by kind. */
export const List: Story = {
  render: (args) => html`<fact-list .record=${args.record} kinds=${args.kinds}></fact-list>`,
};

/** What stands between the tags stays when the record cannot be had, and a sentence says so. */
export const Missing: Story = {
  render: () =>
    html`<otg-fact src="/records/nowhere.json#t1">
      <p>Topic</p>
      <p lang="ru">борьба с терроризмом</p>
    </otg-fact>`,
};
