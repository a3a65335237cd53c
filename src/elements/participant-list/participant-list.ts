import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { loadLater, tools } from '../../inspection/inspection-controller.ts';
import type * as Later from '../../inspection/later.ts';
import { formatCount } from '../../localization/format.ts';
import * as say from '../../localization/messages.ts';
import { participantsOf } from '../../record/selectors.ts';
import type { OtgRecord, Person } from '../../record/types.ts';
import { common } from '../../styles/common.ts';
import { panel } from '../../styles/panel.ts';
import { tokens } from '../../styles/tokens.ts';
import { describeCountry, describeName, describeRole, plainPerson } from '../describe.ts';
import { joinedWords, langOf, noticeTemplate, wordsTemplate } from '../pieces.ts';
import { RecordElement } from '../record-element.ts';
import { participantStyles } from './participant-list.styles.ts';

/**
 * The people who took part in the meeting of a record, with what they are, in the order of the document.
 *
 * @summary The participants of a meeting.
 *
 * @slot - Fallback: shows until the record is there, and stays when it never comes.
 *
 * @csspart count - How many took part.
 * @csspart search - The line of the filter, in a long list.
 * @csspart filter - The field of the filter.
 * @csspart left - How many people the filter leaves.
 * @csspart country - Heading of a country, in a list by country.
 * @csspart list - The list.
 * @csspart person - One participant.
 * @csspart name - The participant's name.
 * @csspart role - The office or role, and the country or organization.
 * @csspart error - The sentence below the fallback when the record cannot be had.
 * @csspart notice - The notice of a correction or a withdrawal.
 * @csspart date - The date of the notice.
 *
 * @cssproperty [--otg-muted=74 % of the text's colour] - Colour of the count.
 * @cssproperty [--otg-rule=a hairline of the text's colour] - Colour of the line above.
 * @cssproperty [--otg-font=inherit] - Font family.
 * @cssproperty [--otg-small=0.875em] - Size of the roles and the count.
 *
 * @fires {CustomEvent<OtgLoadDetail>} otg-load - The participants show.
 * @fires {CustomEvent<OtgErrorDetail>} otg-error - The participants cannot be had; the fallback stays.
 */
export class ParticipantList extends RecordElement<Person[]> {
  static override properties: PropertyDeclarations = {
    ...RecordElement.properties,
    group: {},
    filterFrom: { type: Number, attribute: 'filter-from' },
  };
  static override styles: CSSResultGroup = [tokens, common, panel, participantStyles];

  /** `country` for a list for each country; one list otherwise. */
  declare group: '' | 'country';
  /** How many people a list has to hold before it brings a field to filter it; 12 unless the page says otherwise. */
  declare filterFrom: number;

  #later: typeof Later | undefined;
  /** What the reader looks for. */
  #sought = '';

  constructor() {
    super();
    this.group = '';
    this.filterFrom = 12;
  }

  protected override select(record: OtgRecord): Person[] | undefined {
    const people = participantsOf(record);
    return people.length ? people : undefined;
  }

  protected override view(record: OtgRecord, people: Person[]): TemplateResult {
    const { language, locale } = this.reader;
    const count = formatCount(say.participantCount(), people.length, locale);
    const head = html`${noticeTemplate(record, language)}
      <p part="count" id="count">${count}</p>`;
    const person = (one: Person): TemplateResult => this.#person(record, one);
    const filter = people.length >= this.filterFrom;
    if (!filter && this.group !== 'country')
      return html`${head}
        <ul part="list" role="list" aria-labelledby="count">
          ${people.map(person)}
        </ul>`;
    if (!this.#later) {
      void this.#load();
      return html`<slot></slot>`;
    }
    const country = (code: string | null): unknown => {
      const name = describeCountry(record, code, this.reader);
      return name ? wordsTemplate(name, language) : code;
    };
    return html`${head}${this.#later.longList(tools, {
      people,
      person,
      words: (one) => plainPerson(record, one, this.reader),
      country: this.group === 'country' ? country : undefined,
      filter,
      locale,
      sought: this.#sought,
      seek: (sought) => {
        this.#sought = sought;
        this.requestUpdate();
      },
    })}`;
  }

  async #load(): Promise<void> {
    this.#later = await loadLater();
    this.#later.adopt(tools, this);
    this.requestUpdate();
  }

  #person(record: OtgRecord, person: Person): TemplateResult {
    const { language } = this.reader;
    const name = describeName(record, person, this.reader);
    const role = joinedWords(describeRole(record, person, this.reader), language);
    return html`<li part="person">
      <span part="name" lang=${langOf(name, language)}>${name.text}</span> <span part="role">${role}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'participant-list': ParticipantList;
  }
}
