/** A long list of people with a field to filter it, or a list for each country. Loaded by the lists that are so. */
import type { TemplateResult } from 'lit';
import type { Person } from '../record/types.ts';
import type { Tools } from './inspection.ts';
import { laterWords } from './words.ts';

/** What a long list is told. */
export interface LongList {
  people: readonly Person[];
  /** A person as an entry of the list. */
  person: (person: Person) => TemplateResult;
  /** Everything that the entry says, as plain text. */
  words: (person: Person) => string;
  /** Heading of a country, where the list is by country; null for people without one. */
  country: ((code: string | null) => unknown) | undefined;
  /** Whether there is a field to filter it. */
  filter: boolean;
  /** BCP 47 tag by whose rules capitals are folded. */
  locale: string;
  /** What the reader looks for. */
  sought: string;
  /** Called with what the reader looks for. */
  seek: (sought: string) => void;
}

/** The field, and the list or lists; the element's own label for the whole has the id `count`. */
export function longList(tools: Tools, list: LongList): TemplateResult {
  const { html, msg, nothing } = tools;
  const { country, filter, locale, people, person, seek, sought, words } = list;
  const say = laterWords(msg);
  const fold = (text: string): string => text.toLocaleLowerCase(locale);
  const wanted = fold(sought.trim());
  const shown = filter && wanted ? people.filter((one) => fold(words(one)).includes(wanted)) : people;
  const left = say.filtered().replace('{shown}', String(shown.length)).replace('{count}', String(people.length));
  const entries = (some: readonly Person[], label: string): TemplateResult =>
    html`<ul part="list" role="list" aria-labelledby=${label}>
      ${some.map(person)}
    </ul>`;
  const field = html`<p part="search">
    <label for="filter">${say.filter()}</label>
    <input
      id="filter"
      part="filter"
      type="search"
      autocomplete="off"
      @input=${(event: Event) => seek((event.target as HTMLInputElement).value)}
    />
    <span part="left" role="status">${wanted ? left : nothing}</span>
  </p>`;
  // In the order in which the document names the first of each; those without a country come last.
  const codes = [...new Set(shown.map((one) => one.country))].sort((a, b) => Number(!a) - Number(!b));
  const groups = codes.map(
    (code, i) =>
      html`<p part="country" id="country${i}">${country?.(code) ?? say.otherPeople()}</p>
        ${entries(
          shown.filter((one) => one.country === code),
          `country${i}`,
        )}`,
  );
  return html`${filter ? field : nothing}${country ? groups : entries(shown, 'count')}`;
}
