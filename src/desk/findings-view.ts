import { css, html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Considered } from '../extract/document.ts';
import type { Edits } from '../extract/edits/index.ts';
import { MEETING_KINDS, OFFICES } from '../record/codes.ts';
import { findPerson } from '../record/selectors.ts';
import { slug } from '../record/slug.ts';
import type { Item, OtgRecord, Person, Quote, Statement, Stretch } from '../record/types.ts';
import {
  changeItem,
  changeMeeting,
  changePerson,
  referenceTo,
  removeItem,
  setParticipant,
  type ItemList,
} from './edit-actions.ts';
import { DeskElement } from './desk-element.ts';
import * as say from './messages.ts';
import { panelStyles } from './panel.styles.ts';

/** An editor's change, as the page is told. */
export interface ChangeDetail {
  edits: Edits;
}

/**
 * Everything that was found, by kind, each with its rule and how sure it is; what an editor corrects, but for borders.
 *
 * @fires {CustomEvent<ChangeDetail>} change-edits - The editor changed something.
 * @fires {CustomEvent<string>} choose - An item was chosen, by its id.
 * @fires {CustomEvent<string>} passage - The passage of an item is asked for, by its id.
 */
export class FindingsView extends DeskElement {
  static override properties: PropertyDeclarations = {
    record: { attribute: false },
    base: { attribute: false },
    edits: { attribute: false },
    considered: { attribute: false },
    chosen: {},
    adding: { state: true },
  };
  declare record: OtgRecord | null;
  declare base: OtgRecord | null;
  declare edits: Edits;
  declare considered: readonly Considered[];
  declare chosen: string;
  /** Id of the item for which a new person is being named. */
  declare private adding: string;

  constructor() {
    super();
    this.record = null;
    this.base = null;
    this.edits = {};
    this.considered = [];
    this.chosen = '';
    this.adding = '';
  }

  static override styles: CSSResult[] = [
    panelStyles,
    css`
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        border-block-start: 1px solid light-dark(#d9d5cc, #3a3b40);
        padding-block: 0.4rem;
      }
      .choose {
        border: 0;
        inline-size: 100%;
        padding-inline: 0.3rem;
        text-align: start;
      }
      .choose b {
        font-weight: 600;
        margin-inline-end: 0.5em;
      }
      li[data-chosen] {
        background: color-mix(in srgb, light-dark(#0b6e75, #6cc3c8) 9%, transparent);
        padding-inline: 0.5rem;
      }
      .by {
        color: color-mix(in srgb, currentcolor 74%, transparent);
        display: block;
        font-size: 0.8125rem;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        margin-block: 0.5rem;
      }
      details {
        margin-block-start: 1rem;
      }
    `,
  ];

  /** Brings the chosen item into view. */
  reveal(): void {
    this.renderRoot.querySelector('li[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }

  #tell(edits: Edits): void {
    this.dispatchEvent(new CustomEvent<ChangeDetail>('change-edits', { detail: { edits } }));
  }

  #choose(id: string): void {
    this.dispatchEvent(new CustomEvent('choose', { detail: id === this.chosen ? '' : id }));
  }

  protected override render(): unknown {
    const { record } = this;
    if (!record) return nothing;
    const took = new Set(record.meeting?.participants);
    const people = (part: boolean): Person[] => record.people.filter(({ id }) => took.has(id) === part);
    return html`${record.meeting ? this.#meeting(record) : nothing}
    ${this.#list(say.quotes(), record.quotes, (quote) => this.#speech('quotes', quote, quote.parts))}
    ${this.#list(say.statements(), record.statements, (one) => this.#speech('statements', one, [one]))}
    ${this.#list(say.participants(), people(true), (one) => this.#personRow(record, one))}
    ${this.#list(say.people(), people(false), (one) => this.#personRow(record, one))}
    ${this.#list(say.topics(), record.meeting?.topics ?? [], (item) => this.#item('topics', item))}
    ${this.#list(say.documents(), record.documents, (item) => this.#item('documents', item))} ${this.#considered()}`;
  }

  /** A list with its heading; of a book's tens of thousands, as many rows as anybody reads. */
  #list<T>(heading: string, entries: readonly T[], row: (entry: T) => TemplateResult): TemplateResult {
    const rest = entries.length - MOST_ROWS;
    return html`<h3>${heading} (${entries.length})</h3>
      ${
        entries.length
          ? html`<ul>
              ${entries.slice(0, MOST_ROWS).map(row)}${rest > 0 ? html`<li>… +${rest}</li>` : nothing}
            </ul>`
          : html`<p class="note">${say.nothing()}</p>`
      }`;
  }

  #row(id: string, summary: unknown, details: () => unknown): TemplateResult {
    const open = this.chosen === id;
    return html`<li data-chosen=${open || nothing}>
      <button type="button" class="choose" aria-expanded=${open} @click=${() => this.#choose(id)}>${summary}</button>
      ${open ? details() : nothing}
    </li>`;
  }

  /** How it was found. */
  #proof({ certainty, rule }: { certainty?: string; rule: string }): TemplateResult {
    const sure = certainty === 'certain' ? say.certain() : certainty === 'implied' ? say.implied() : '';
    return html`<p class="note">
      ${say.rule()}: ${rule === 'editor' ? say.editor() : rule}${sure ? ` · ${say.certainty()}: ${sure}` : nothing}
    </p>`;
  }

  #tools(list: ItemList, id: string): TemplateResult {
    const { base, edits } = this;
    return html`<div class="row">
      <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('passage', { detail: id }))}>
        ${say.showPassage()}
      </button>
      <button type="button" @click=${() => base && this.#tell(removeItem({ base }, edits, list, id))}>
        ${say.remove()}
      </button>
    </div>`;
  }

  #speech(list: 'quotes' | 'statements', item: Quote | Statement, parts: readonly Stretch[]): TemplateResult {
    const { record } = this;
    const person = record && findPerson(record, item.speaker);
    const words = parts.map(({ text }) => text).join(' … ');
    const summary = html`<b>${item.id}</b><span lang=${record?.source.language ?? nothing}>${words}</span>
      <span class="by">${person ? person.name : say.noSpeaker()}</span>`;
    return this.#row(
      item.id,
      summary,
      () => html`${this.#speaker(list, item)}${this.#proof(item.attribution)}${this.#tools(list, item.id)}`,
    );
  }

  #speaker(list: 'quotes' | 'statements', { id, speaker }: Quote | Statement): TemplateResult {
    const { base, record } = this;
    const people = [
      ...new Map([...(record?.people ?? []), ...(base?.people ?? [])].map((one) => [one.id, one])).values(),
    ];
    const change = (event: Event): void => {
      const { value } = event.target as HTMLSelectElement;
      if (!base) return;
      if (value === '+') {
        this.adding = id;
        return;
      }
      const person = people.find((one) => one.id === value);
      const reference = person ? referenceTo({ base }, person) : null;
      this.#tell(changeItem({ base }, this.edits, list, id, { speaker: reference }));
    };
    const add = (event: SubmitEvent): void => {
      event.preventDefault();
      const name = new FormData(event.target as HTMLFormElement).get('name')?.toString().trim();
      if (!name || !base) return;
      this.adding = '';
      this.#tell(changeItem({ base }, this.edits, list, id, { speaker: { id: slug(name) || 'person', name } }));
    };
    return html`<label
        >${say.speaker()}
        <select data-field="speaker" @change=${change}>
          <option value="" ?selected=${speaker === null}>${say.noSpeaker()}</option>
          ${people.map((one) => html`<option value=${one.id} ?selected=${one.id === speaker}>${one.name}${one.role ? `, ${one.role}` : ''}</option>`)}
          <option value="+">${say.newPerson()}</option>
        </select></label
      >${
        this.adding === id
          ? html`<form class="row" @submit=${add}>
              <label>${say.name()}<input name="name" required autofocus /></label><button>${say.newPerson()}</button>
            </form>`
          : nothing
      }`;
  }

  #item(list: 'topics' | 'documents', item: Item): TemplateResult {
    const summary = html`<b>${item.id}</b><span lang=${this.record?.source.language ?? nothing}>${item.text}</span>`;
    return this.#row(item.id, summary, () => html`${this.#proof(item)}${this.#tools(list, item.id)}`);
  }

  #personRow(record: OtgRecord, person: Person): TemplateResult {
    const role = [person.role, person.country ?? person.organization].filter(Boolean).join(', ');
    const summary = html`<span lang=${record.source.language}>${person.name}</span><span class="by">${role}</span>`;
    return this.#row(person.id, summary, () => this.#person(record, person));
  }

  #person(record: OtgRecord, person: Person): TemplateResult {
    const { base } = this;
    const field = (
      name: 'name' | 'role' | 'country' | 'organization',
      label: string,
      pattern?: string,
    ): TemplateResult => {
      const change = (event: Event): void => {
        const input = event.target as HTMLInputElement;
        const value = input.value.trim() || null;
        if (!base || !input.checkValidity() || (name === 'name' && !value)) return;
        this.#tell(changePerson({ base }, this.edits, person.id, { [name]: value }));
      };
      return html`<label
        >${label}<input
          data-field=${name}
          .value=${person[name] ?? ''}
          pattern=${pattern ?? nothing}
          ?required=${name === 'name'}
          lang=${record.source.language}
          @change=${change}
      /></label>`;
    };
    const office = (event: Event): void => {
      if (base)
        this.#tell(
          changePerson({ base }, this.edits, person.id, { office: (event.target as HTMLSelectElement).value }),
        );
    };
    const takesPart = record.meeting?.participants.includes(person.id) ?? false;
    return html`<div class="fields">
        ${field('name', say.name())}${field('role', say.role())}
        <label
          >${say.office()}
          <select data-field="office" @change=${office}>
            ${OFFICES.map((code) => html`<option ?selected=${code === person.office}>${code}</option>`)}
          </select></label
        >
        ${field('country', say.country(), '[A-Z]{2}')}${field('organization', say.organization())}
      </div>
      ${
        record.meeting
          ? html`<label
              ><input
                type="checkbox"
                data-field="takes-part"
                .checked=${takesPart}
                @change=${(event: Event) => base && this.#tell(setParticipant({ base }, this.edits, person, (event.target as HTMLInputElement).checked))}
              />
              ${say.takesPart()}</label
            >`
          : nothing
      }
      ${person.evidence ? this.#proof(person.evidence) : nothing}
      <div class="row">
        <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('passage', { detail: person.id }))}>
          ${say.showPassage()}
        </button>
      </div>`;
  }

  #meeting({ meeting, source }: OtgRecord): TemplateResult {
    const { base } = this;
    const change =
      <F extends 'name' | 'date' | 'endDate'>(name: F) =>
      (event: Event): void => {
        const value = (event.target as HTMLInputElement).value.trim() || null;
        if (base) this.#tell(changeMeeting({ base }, this.edits, name, value));
      };
    const city = (event: Event): void => {
      const value = (event.target as HTMLInputElement).value.trim() || null;
      if (base && meeting) this.#tell(changeMeeting({ base }, this.edits, 'place', { ...meeting.place, city: value }));
    };
    const kind = (event: Event): void => {
      if (base)
        this.#tell(
          changeMeeting(
            { base },
            this.edits,
            'kind',
            (event.target as HTMLSelectElement).value as (typeof MEETING_KINDS)[number],
          ),
        );
    };
    return html`<h3>${say.meeting()}</h3>
      <div class="fields">
        <label
          >${say.name()}<input
            lang=${source.language}
            data-field="meeting-name"
            .value=${meeting?.name ?? ''}
            @change=${change('name')}
        /></label>
        <label
          >${say.kind()}
          <select data-field="meeting-kind" @change=${kind}>
            ${MEETING_KINDS.map((code) => html`<option ?selected=${code === meeting?.kind}>${code}</option>`)}
          </select></label
        >
        <label
          >${say.date()}<input
            type="date"
            data-field="meeting-date"
            .value=${meeting?.date ?? ''}
            @change=${change('date')}
        /></label>
        <label
          >${say.endDate()}<input
            type="date"
            data-field="meeting-end"
            .value=${meeting?.endDate ?? ''}
            @change=${change('endDate')}
        /></label>
        <label
          >${say.city()}<input
            lang=${source.language}
            data-field="meeting-city"
            .value=${meeting?.place.city ?? ''}
            @change=${city}
        /></label>
      </div>`;
  }

  #considered(): TemplateResult | typeof nothing {
    if (!this.considered.length) return nothing;
    return html`<details>
      <summary>${say.considered()} (${this.considered.length})</summary>
      <ul>
        ${this.considered.slice(0, MOST_ROWS).map(({ rule, text, what }) => html`<li>${text}<span class="by">${what} · ${say.rule()}: ${rule}</span></li>`)}
      </ul>
    </details>`;
  }
}

/** Rows of one list. */
const MOST_ROWS = 200;

customElements.define('otg-desk-findings', FindingsView);
