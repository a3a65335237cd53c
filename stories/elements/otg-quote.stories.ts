import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import * as at from '../records/samples.ts';
import { LONG_NAMES, TWO_THOUSAND_WORDS } from '../records/extremes.ts';
import { ARABIC_TEXT, CHINESE_TEXT, TRANSLATED } from '../records/languages.ts';
import { argumentsOf, controlsOf, fallbackOf, orNothing, styleOf, type Arguments } from '../support/controls.ts';
import { action, all, check, clipboard, fails, part, press, shows, wordsOf } from '../support/look.ts';

const FALLBACK = `<blockquote lang="ru">Кыргызстан всегда стремится к мирному и дипломатическому урегулированию конфликтов.</blockquote>
<p>Sadyr Japarov, President, Kyrgyzstan</p>`;

const meta: Meta<Arguments> = {
  title: 'Elements/otg-quote',
  component: 'otg-quote',
  args: argumentsOf(`${at.PUBLISHED}#q1`, { variant: 'card', fallback: FALLBACK }),
  argTypes: controlsOf('otg-quote'),
  render: (args) =>
    html`<otg-quote
      src=${args.src}
      variant=${orNothing(args.variant)}
      lang=${orNothing(args.lang)}
      style=${styleOf(args)}
      @otg-load=${args['otg-load']}
      @otg-error=${args['otg-error']}
      >${fallbackOf(args)}</otg-quote
    >`,
};
export default meta;

type Story = StoryObj<Arguments>;

const shown: Story['play'] = async (story) => void (await shows(story, 'otg-quote', 'text', 'speaker', 'source'));
const of = (record: string, more: Partial<Arguments> = {}): Partial<Arguments> => ({ src: `${record}#q1`, ...more });

/** A quote among the text. */
export const Card: Story = {
  play: async (story) => {
    const quote = await shows(story, 'otg-quote', 'text', 'speaker', 'role', 'date', 'source', 'check');
    const text = await part(quote, 'text');
    await expect(wordsOf(text)).toBe(at.record.quotes[0]?.parts[0]?.text);
    await expect(text).toHaveAttribute('lang', 'ru');
    // Who said it is no part of what was said.
    await expect(text.contains(await part(quote, 'speaker'))).toBe(false);
  },
};

/** A quote drawn out of the text. */
export const Pull: Story = { args: { src: `${at.PUBLISHED}#q2`, variant: 'pull' }, play: shown };

/** A quote inside a sentence. */
export const Inline: Story = {
  args: { src: `${at.PUBLISHED}#q2`, variant: 'inline', fallback: '<q lang="ru">Кыргызстан всегда стремится …</q>' },
  render: (args, context) =>
    html`<p>A sentence of the page runs into the quote: ${meta.render?.(args, context)}, and goes on to its end.</p>`,
  play: async (story) => {
    const quote = await shows(story, 'otg-quote', 'text', 'speaker', 'source');
    await expect((await part(quote, 'text')).localName).toBe('q');
    await expect(getComputedStyle(quote).display).toBe('inline');
  },
};

/** Until the record is there, what stands between the tags shows; nothing says that something is on its way. */
export const Loading: Story = {
  args: of(at.NEVER),
  play: async ({ args, canvasElement }) => {
    await expect(canvasElement.querySelector('blockquote')).toBeVisible();
    await expect(args['otg-load']).not.toHaveBeenCalled();
    await expect(args['otg-error']).not.toHaveBeenCalled();
  },
};

/** There is no record at the address: the fallback stays, and a sentence says so. */
export const Missing: Story = { args: of(at.MISSING), play: (story) => fails(story, 'otg-quote', 'http') };

/** The host answers with a page of HTML. */
export const HtmlInPlaceOfJson: Story = { args: of(at.HTML), play: (story) => fails(story, 'otg-quote', 'json') };

/** The record holds no such quote. */
export const MissingItem: Story = {
  args: { src: `${at.PUBLISHED}#q99` },
  play: (story) => fails(story, 'otg-quote', 'item'),
};

/** The record was made for a later version of the script. */
export const NewerSchema: Story = { args: of(at.NEWER), play: (story) => fails(story, 'otg-quote', 'version') };

/** A dated notice in the publisher's words. */
export const Corrected: Story = {
  args: of(at.CORRECTED),
  play: async (story) => {
    const quote = await shows(story, 'otg-quote', 'notice', 'text');
    await expect(await part(quote, 'notice')).toHaveAttribute('role', 'note');
    await expect(wordsOf(await part(quote, 'notice'))).toContain('Уточнена должность');
  },
};

/** What a publisher takes back says so. */
export const Withdrawn: Story = {
  args: of(at.WITHDRAWN),
  play: async (story) => void (await shows(story, 'otg-quote', 'notice', 'text')),
};

/** The record has no word for the office: the role stands as the document has it, in its language. */
export const UnknownOffice: Story = {
  args: of(at.UNKNOWN_OFFICE),
  play: async (story) => {
    const quote = await shows(story, 'otg-quote', 'role');
    await expect((await part(quote, 'role')).querySelector('[lang=ru]')).toHaveTextContent('Президент');
  },
};

/** No country and no organization. */
export const NoCountry: Story = { args: of(at.NO_COUNTRY), play: shown };

/** The document leaves open who speaks; the element names nobody. */
export const NoSpeaker: Story = {
  args: of(at.NO_SPEAKER),
  play: async (story) => {
    const quote = await shows(story, 'otg-quote', 'text', 'source');
    await expect(all(quote, 'speaker')).toHaveLength(0);
  },
};

/** No publisher, no address, no date. */
export const NoSource: Story = {
  args: of(at.NO_SOURCE),
  play: async (story) => {
    const quote = await shows(story, 'otg-quote', 'text', 'speaker');
    await expect(all(quote, 'provenance')).toHaveLength(0);
  },
};

/** Three dots stand where the reporter interrupts. */
export const InParts: Story = {
  args: of(at.IN_PARTS),
  play: async (story) => {
    const quote = await shows(story, 'otg-quote', 'text');
    await expect(all(quote, 'words')).toHaveLength(2);
    await expect(wordsOf(await part(quote, 'text'))).toContain('сфер … И это');
    await check(quote, 'verbatim');
  },
};

/** Three words. */
export const ThreeWords: Story = { args: of(at.THREE_WORDS), play: shown };

/** Two thousand words. */
export const TwoThousandWords: Story = { args: of(TWO_THOUSAND_WORDS), play: shown };

/** Names of sixty letters break, and nothing runs out of the column. */
export const LongNames: Story = {
  args: of(LONG_NAMES),
  decorators: [(story) => html`<div style="max-inline-size: 240px">${story()}</div>`],
  play: async (story) => {
    const quote = await shows(story, 'otg-quote', 'speaker');
    await waitFor(() => expect(quote.scrollWidth).toBeLessThanOrEqual(quote.clientWidth));
  },
};

/** Arabic on a page that runs from left to right: the words keep their own direction, and their mark its side. */
export const Arabic: Story = {
  args: of(ARABIC_TEXT),
  play: async (story) => {
    const quote = await shows(story, 'otg-quote', 'text');
    await expect(getComputedStyle(await part(quote, 'text')).direction).toBe('rtl');
  },
};

/** Chinese, which breaks between any two characters. */
export const Chinese: Story = { args: of(CHINESE_TEXT), play: shown };

/** An official wording in the reader's language stands beside the words as they were spoken. */
export const Translation: Story = {
  args: of(TRANSLATED),
  play: async (story) => {
    const quote = await shows(story, 'otg-quote', 'text');
    const language = document.documentElement.lang;
    await expect(all(quote, 'translation')).toHaveLength(language === 'en' || language === 'ru' ? 1 : 0);
    await expect(all(quote, 'text')[0]).toHaveAttribute('lang', 'tr');
    // Date and source stand on a line of their own, as below every quote.
    await expect(getComputedStyle(await part(quote, 'provenance')).display).toBe('block');
  },
};

/** A column of 240 pixels. */
export const Narrow: Story = {
  decorators: [(story) => html`<div style="max-inline-size: 240px">${story()}</div>`],
  play: shown,
};

/** A page that runs from right to left: the quote keeps its own direction. */
export const RightToLeft: Story = { decorators: [(story) => html`<div dir="rtl">${story()}</div>`], play: shown };

/** The check, by keyboard: the document is loaded, its checksum compared, and the words with it. */
export const Checked: Story = {
  play: async (story) => {
    const quote = await shows(story, 'otg-quote', 'check');
    const verdict = await check(quote, 'verbatim');
    await expect(verdict).toHaveAttribute('role', 'status');
    const context = await part(quote, 'context');
    await expect(context.querySelector('mark')).toHaveTextContent('Наше сотрудничество');
    await expect(await part(quote, 'original')).toHaveAttribute('href', expect.stringContaining('#:~:text='));
    const button = await part(quote, 'check');
    await press(button, ' ');
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'false'));
    await press(button);
    await check(quote, 'verbatim').catch(() => undefined);
  },
};

/** The text was changed since: the check says that it confirms nothing. */
export const CheckedAgainstAnotherText: Story = {
  args: of(at.TEXT_CHANGED),
  play: async (story) => void (await check(await shows(story, 'otg-quote', 'check'), 'changed')),
};

/** The record says other words than the document. */
export const CheckedWordsDiffer: Story = {
  args: of(at.WORDS_DIFFER),
  play: async (story) => void (await check(await shows(story, 'otg-quote', 'check'), 'differs')),
};

/** The text cannot be had: the check says that none was made. */
export const NotChecked: Story = {
  args: of(at.TEXT_MISSING),
  play: async (story) => void (await check(await shows(story, 'otg-quote', 'check'), 'missing')),
};

/** The words with speaker and source go to the clipboard, then the code that embeds them; the element says so. */
export const Copied: Story = {
  args: of(at.PUBLISHED, { src: `${at.PUBLISHED}#q2` }),
  play: async (story) => {
    const copied = clipboard();
    const quote = await shows(story, 'otg-quote', 'check');
    await check(quote, 'verbatim');
    await press(await action(quote, 0));
    await waitFor(() => expect(copied).toHaveBeenCalledWith(expect.stringMatching(/^«Кыргызстан всегда.*»\n— /s)));
    await waitFor(async () => expect(wordsOf(await part(quote, 'outcome'))).not.toBe(''));
    await press(await action(quote, 1));
    await waitFor(() => expect(copied).toHaveBeenLastCalledWith(expect.stringMatching(/^<otg-quote src=.*#q2"/)));
  },
};

/** The browser refuses: the element says that, too. */
export const CopyRefused: Story = {
  play: async (story) => {
    const copied = clipboard(false);
    const quote = await shows(story, 'otg-quote', 'check');
    await check(quote, 'verbatim');
    await press(await action(quote, 0));
    await waitFor(() => expect(copied).toHaveBeenCalledOnce());
    await waitFor(async () => expect(wordsOf(await part(quote, 'outcome'))).not.toBe(''));
  },
};

/** The record stands in the page itself: no request is made. */
export const InlineRecord: Story = {
  args: { src: '#q2', fallback: `<script type="application/json">${JSON.stringify(at.record)}</script>` },
  play: shown,
};
