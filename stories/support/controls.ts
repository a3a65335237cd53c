/** Controls for everything of an element that a page may set: attributes, tokens, the slot; and its events and parts. */
import type { ArgTypes } from '@storybook/web-components-vite';
import { nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { fn } from 'storybook/test';
import { LOCALES } from './locales.ts';
import { elementOf, type Entry } from './manifest.ts';

/** What a story gives an element. */
export interface Arguments {
  [token: `--otg-${string}`]: string;
  /** Attributes; the language of one element differs from the page's where it says so. */
  src: string;
  lang?: string;
  variant?: string;
  kinds?: string;
  group?: string;
  'filter-from'?: number;
  /** HTML between the tags. */
  fallback?: string;
  'otg-load': (event: Event) => void;
  'otg-error': (event: Event) => void;
}

const COLOURS = new Set(['--otg-accent', '--otg-muted', '--otg-rule']);

const row = ({ default: usual, description, type }: Entry, category: string): ArgTypes[string] => ({
  description,
  table: { category, type: { summary: type?.text }, defaultValue: { summary: usual } },
});

/** `'card' | 'pull'` gives its words. */
function wordsOf(type: string | undefined): string[] | undefined {
  const words = type?.split(' | ');
  return words?.every((word) => /^'[^']*'$/.test(word)) ? words.map((word) => word.slice(1, -1)) : undefined;
}

function attributeControl(type: string | undefined): Partial<ArgTypes[string]> {
  const options = wordsOf(type);
  if (options) return { control: 'inline-radio', options };
  return { control: type === 'number' ? 'number' : 'text' };
}

/** The controls of an element, made from its manifest. */
export function controlsOf(tag: string): Partial<ArgTypes<Arguments>> {
  const { attributes, cssParts, cssProperties, events, slots } = elementOf(tag);
  const entries: [string, ArgTypes[string]][] = [
    ...attributes.map((one): [string, ArgTypes[string]] => [
      one.name,
      { ...row(one, 'attributes'), ...attributeControl(one.type?.text) },
    ]),
    [
      'lang',
      {
        ...row(
          { name: 'lang', description: 'Language of this element, where it is not that of the page.' },
          'attributes',
        ),
        control: 'select',
        options: [undefined, ...LOCALES.map(({ value }) => value)],
      },
    ],
    ...(slots ?? []).map((one): [string, ArgTypes[string]] => [
      'fallback',
      { ...row(one, 'slots'), name: 'default slot', control: 'text' },
    ]),
    ...(cssProperties ?? []).map((one): [string, ArgTypes[string]] => [
      one.name,
      { ...row(one, 'tokens'), control: COLOURS.has(one.name) ? 'color' : 'text' },
    ]),
    ...(cssParts ?? []).map((one): [string, ArgTypes[string]] => [
      `::part(${one.name})`,
      { ...row(one, 'parts'), control: false },
    ]),
    ...events.map((one): [string, ArgTypes[string]] => [one.name, { ...row(one, 'events'), control: false }]),
  ];
  return Object.fromEntries(entries);
}

/** What a story gives an element unless it says otherwise: an address, and an ear for each event. */
export function argumentsOf(src: string, others: Partial<Arguments> = {}): Arguments {
  return { src, 'otg-load': fn().mockName('otg-load'), 'otg-error': fn().mockName('otg-error'), ...others };
}

/** The tokens that a story sets, for a `style` attribute. */
export function styleOf(args: Partial<Arguments>): string | typeof nothing {
  const set = Object.entries(args).filter(([name, value]) => name.startsWith('--otg-') && value);
  return set.length ? set.map(([name, value]) => `${name}: ${String(value)}`).join('; ') : nothing;
}

/** What stands between the tags. */
export const fallbackOf = ({ fallback }: Partial<Arguments>): unknown => (fallback ? unsafeHTML(fallback) : nothing);

/** Commonly left out. */
export const orNothing = <T>(value: T | undefined | ''): T | typeof nothing =>
  value === undefined || value === '' ? nothing : value;
