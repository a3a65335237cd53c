import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { LONG_NAMES } from '../records/extremes.ts';
import { ARABIC_TEXT, CHINESE_TEXT, TRANSLATED } from '../records/languages.ts';
import { IN_PARTS, PUBLISHED } from '../records/samples.ts';
import { part, wordsOf } from '../support/look.ts';
import { LOCALES } from '../support/locales.ts';
import { block, code, guide, READING, table } from './page.ts';

/** How the words are set, and why. */
const meta: Meta = { title: 'Guide/Typography', parameters: READING, tags: ['!autodocs'] };
export default meta;

const quote = (src: string, variant = 'card') => html`<otg-quote src="${src}#q1" variant=${variant}></otg-quote>`;

/** Marks as the elements' own stylesheet gives them for a language. */
function marksOf(language: string): string {
  const sheets = (customElements.get('otg-quote') as unknown as { elementStyles: { cssText: string }[] }).elementStyles;
  const probe = document.createElement('div');
  const root = probe.attachShadow({ mode: 'open' });
  root.innerHTML = `<style>${sheets.map(({ cssText }) => cssText).join('')}</style><q part="text" lang="${language}"></q>`;
  document.body.append(probe);
  const { quotes } = getComputedStyle(root.querySelector('q') as Element);
  probe.remove();
  return quotes.replaceAll('"', '');
}

/** Measure, sizes, marks, scripts. */
export const Typography: StoryObj = {
  render: () =>
    guide(
      'Typography',
      html`
        <h2>The page’s own type</h2>
        <p>
          An element brings no font. The quoted words are a quarter larger than the text around them, the name of the
          speaker is as large as a caption and half bold, and date and source are lighter: three steps, no more. The
          sizes are in em, so that they follow the page: ${code('--otg-quote-size')}, ${code('--otg-small')}.
        </p>
        ${quote(PUBLISHED)}
        <h2>Measure</h2>
        <p>
          A line of 45 to 70 characters is read without losing it. ${code('--otg-measure')} is the longest line of a
          quote; a pull quote takes three quarters of it. The column may be as narrow as 240 pixels: long words break,
          and nothing runs out of it.
        </p>
        <div style="max-inline-size: 240px" data-narrow>${quote(LONG_NAMES)}</div>
        <h2>Hung marks</h2>
        <p>
          The quotation marks are generated: whoever copies the words copies no mark that is not in the document. The
          opening one hangs in the margin that the element keeps for it, ${code('--otg-hang')}. A theme may take it into
          the line:
        </p>
        ${block('otg-quote::part(text)::before { position: static; }')}
        <h2>Marks by language</h2>
        <p>The language of the words decides, not the page’s.</p>
        ${table(
          'Quotation marks',
          ['Language', 'Marks'],
          LOCALES.map(({ title, value }) => [
            html`<span lang=${value}>${title}</span>`,
            html`<span data-marks=${value}>${marksOf(value)}</span>`,
          ]),
        )}
        <h2>Words that a reporter interrupts</h2>
        <p>Three dots stand between the stretches, as newspapers set them.</p>
        ${quote(IN_PARTS)}
        <h2>Other scripts, other directions</h2>
        <p>
          Words keep their own direction on any page, and hang their mark on their own side. Margins, rules and marks
          are set by logical properties: nothing has to be mirrored by a theme that uses them, too.
        </p>
        <div class="pair">${quote(ARABIC_TEXT)} ${quote(CHINESE_TEXT)}</div>
        <h2>Words and their official wording</h2>
        <p>
          Where the publisher gives the words in the reader’s language as well, both stand. Each theme of this book sets
          them side by side, where there is room:
        </p>
        ${block(`otg-quote::part(wordings) {
  display: grid;
  gap: 1.25em 2.5em;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
}`)}
        ${quote(TRANSLATED)}
      `,
    ),
  play: async ({ canvasElement }) => {
    const quotes = [...canvasElement.querySelectorAll('otg-quote')];
    for (const element of quotes) await expect(wordsOf(await part(element, 'text'))).not.toBe('');
    await waitFor(async () => {
      const narrow = canvasElement.querySelector('[data-narrow] otg-quote');
      await expect(narrow?.scrollWidth).toBeLessThanOrEqual(240);
    });
    for (const [language, marks] of [
      ['en', '“ ”'],
      ['ru', '« »'],
      ['tk', '« »'],
      ['hu', '„ ”'],
    ])
      await expect(canvasElement.querySelector(`[data-marks=${language}]`)).toHaveTextContent(marks ?? '');
  },
};
