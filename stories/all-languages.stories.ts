import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { PUBLISHED } from './records/samples.ts';
import { all, wordsOf } from './support/look.ts';
import { LOCALES } from './support/locales.ts';
import { elements } from './support/manifest.ts';
import { READING } from './guide/page.ts';

/** Every element in every language of the interface, on one page: the nearest `lang` decides, for each by itself. */
const meta: Meta = { title: 'All languages', parameters: READING, tags: ['!autodocs'] };
export default meta;

/** The nine, one below the other. */
export const Everything: StoryObj = {
  render: () =>
    html`${LOCALES.map(
      ({ title, value }) =>
        html`<section lang=${value} aria-label=${title}>
          <h2>${title}</h2>
          <otg-quote src="${PUBLISHED}#q1"></otg-quote>
          <otg-quote src="${PUBLISHED}#q2" variant="pull"></otg-quote>
          <p><otg-quote src="${PUBLISHED}#q2" variant="inline"></otg-quote></p>
          <meeting-card src=${PUBLISHED}></meeting-card>
          <participant-list src=${PUBLISHED} group="country"></participant-list>
          <otg-fact src="${PUBLISHED}#s1"></otg-fact>
          <fact-list src=${PUBLISHED} kinds="topic document"></fact-list>
          <otg-source src="${PUBLISHED}#q2"></otg-source>
        </section>`,
    )}`,
  play: async ({ canvasElement }) => {
    const sections = [...canvasElement.querySelectorAll('section')];
    await expect(sections).toHaveLength(9);
    const words = (part: string): string[] =>
      sections.map((section) => {
        const found = [...section.querySelectorAll([...elements.keys()].join())].flatMap((one) => all(one, part))[0];
        return found ? wordsOf(found) : '';
      });
    // Nine languages say the same in nine ways; none is left in English.
    for (const part of ['check', 'calendar', 'verdict', 'count'])
      await waitFor(
        () => expect(words(part).filter((one, at, list) => one && list.indexOf(one) === at).length).toBeGreaterThan(7),
        {
          timeout: 5000,
        },
      );
    for (const element of canvasElement.querySelectorAll('otg-quote'))
      await expect(all(element, 'text')[0]).toHaveAttribute('lang', 'ru');
  },
};
