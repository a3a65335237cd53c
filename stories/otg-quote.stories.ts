import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { OtgRecord } from '../src/record/types.ts';
import type { QuoteVariant } from '../src/elements/otg-quote/otg-quote.ts';
import { corrected, interrupted, record, withdrawn } from './records.ts';

interface Arguments {
  record: OtgRecord;
  src: string;
  variant: QuoteVariant;
}

const meta: Meta<Arguments> = {
  title: 'Elements/otg-quote',
  component: 'otg-quote',
  args: { record, src: '#q1', variant: 'card' },
  argTypes: {
    variant: { control: 'select', options: ['card', 'pull', 'inline'] },
    src: { control: 'text' },
    record: { control: 'object' },
  },
  render: (args) => html`<otg-quote .record=${args.record} src=${args.src} variant=${args.variant}></otg-quote>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** A quote among the text. */
export const Card: Story = {};

/** A quote drawn out of the text. */
export const Pull: Story = { args: { src: '#q2', variant: 'pull' } };

/** A quote inside a sentence. */
export const Inline: Story = {
  args: { src: '#q2', variant: 'inline' },
  render: (args) =>
    html`<p>
      A sentence of the page runs into the quote:
      <otg-quote .record=${args.record} src=${args.src} variant=${args.variant}></otg-quote>, and goes on.
    </p>`,
};

/** Three dots stand where the reporter interrupts; no speaker, since the document leaves it open. */
export const Interrupted: Story = { args: { record: interrupted } };

/** A dated notice in the publisher's words. */
export const Corrected: Story = { args: { record: corrected } };

/** What a publisher takes back says so. */
export const Withdrawn: Story = { args: { record: withdrawn } };

/** What stands between the tags stays when the record cannot be had. */
export const Missing: Story = {
  render: () =>
    html`<otg-quote src="/records/nowhere.json#q1">
      <blockquote lang="ru">
        Кыргызстан всегда стремится к мирному и дипломатическому урегулированию конфликтов.
      </blockquote>
      <p>Sadyr Japarov, President, Kyrgyzstan</p>
    </otg-quote>`,
};

/** A column of 240 pixels. */
export const Narrow: Story = {
  render: (args) =>
    html`<div style="max-inline-size: 240px">
      <otg-quote .record=${args.record} src=${args.src} variant=${args.variant}></otg-quote>
    </div>`,
};

/** A page that runs from right to left: the quote keeps its own direction. */
export const RightToLeft: Story = {
  render: (args) =>
    html`<div dir="rtl"><otg-quote .record=${args.record} src=${args.src} variant=${args.variant}></otg-quote></div>`,
};
