import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { TWO_HUNDRED } from '../records/extremes.ts';
import { TRANSLATED } from '../records/languages.ts';
import * as at from '../records/samples.ts';
import { check, find } from '../support/look.ts';
import { elementOf, elements } from '../support/manifest.ts';
import { code, guide, live, READING, table } from './page.ts';

/** Every part: made from the manifest of the elements, proved against what they render. */
const meta: Meta = { title: 'Guide/Parts', parameters: READING, tags: ['!autodocs'] };
export default meta;

/** Addresses under which an element shows all of its parts between them. */
const STATES: Readonly<Record<string, string[]>> = {
  'otg-quote': [at.PUBLISHED, at.IN_PARTS, TRANSLATED],
  'participant-list': [at.PUBLISHED, TWO_HUNDRED],
};

/** The element as it is, in what else it takes, corrected, and failed. */
const states = (tag: string): TemplateResult[] => [
  ...[...(STATES[tag] ?? [at.PUBLISHED]), at.CORRECTED, at.MISSING].map((src) => live(tag, { src })),
  ...(tag === 'participant-list'
    ? [html`<participant-list src=${at.PUBLISHED} group="country"></participant-list>`]
    : []),
];

/** A page about one element: the table of its parts, and the element with each part drawn around. */
function anatomy(tag: string): StoryObj {
  return {
    render: () => {
      const { cssParts = [] } = elementOf(tag);
      return guide(
        `Parts of <${tag}>`,
        html`
          <style>
            ${cssParts.map(({ name }) => `.anatomy ${tag}::part(${name}) { outline: 1px dotted currentcolor; outline-offset: 2px; }`).join('\n')}
          </style>
          <p>
            A stylesheet reaches a part by ${code(`${tag}::part(…)`)}, and its marks by ${code('::part(…)::before')}.
            The samples below have a dotted line around each part.
          </p>
          ${table(
            'Every part',
            ['Part', 'What it is'],
            cssParts.map(({ description, name }) => [code(name), description]),
          )}
          <h2>Samples</h2>
          <div class="anatomy">${states(tag)}</div>
        `,
      );
    },
    play: async ({ canvasElement }) => {
      const shown = (): Set<string> =>
        new Set(
          [...canvasElement.querySelectorAll(tag)].flatMap((element) =>
            [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap(({ part }) => [...part]),
          ),
        );
      const known = new Set((elementOf(tag).cssParts ?? []).map(({ name }) => name));
      if (known.has('check')) await waitFor(() => check(find(canvasElement, tag), 'verbatim'));
      // Every part of the table is to be seen, and nothing that is to be seen is missing in it.
      await waitFor(() => expect([...known].filter((name) => !shown().has(name))).toEqual([]), { timeout: 4000 });
      await expect([...shown()].filter((name) => !known.has(name))).toEqual([]);
    },
  };
}

/** The quote. */
export const OtgQuote: StoryObj = anatomy('otg-quote');
/** The meeting. */
export const MeetingCard: StoryObj = anatomy('meeting-card');
/** The participants. */
export const ParticipantList: StoryObj = anatomy('participant-list');
/** One fact. */
export const OtgFact: StoryObj = anatomy('otg-fact');
/** All facts. */
export const FactList: StoryObj = anatomy('fact-list');
/** The document. */
export const OtgSource: StoryObj = anatomy('otg-source');

/** No element is left out. */
export const Every: StoryObj = {
  render: () =>
    guide(
      'Parts of every element',
      table(
        'Which element has which part',
        ['Part', ...elements.keys()],
        [...new Set([...elements.values()].flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)))]
          .sort()
          .map((part) => [
            code(part),
            ...[...elements.values()].map(({ cssParts = [] }) =>
              cssParts.some(({ name }) => name === part) ? 'yes' : '',
            ),
          ]),
      ),
    ),
};
