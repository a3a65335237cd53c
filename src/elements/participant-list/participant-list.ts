import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatCount } from '../../localization/format.ts';
import { LanguageController } from '../../localization/language-controller.ts';
import { participantCount } from '../../localization/messages.ts';
import { participantsOf } from '../../record/selectors.ts';
import type { OtgRecord, Person } from '../../record/types.ts';
import { common } from '../../styles/common.ts';
import { panel } from '../../styles/panel.ts';
import { tokens } from '../../styles/tokens.ts';
import { describeName, describeRole } from '../describe.ts';
import { joinedWords, langOf, noticeTemplate } from '../pieces.ts';
import { RecordController } from '../record-controller.ts';
import { participantStyles } from './participant-list.styles.ts';

/**
 * The people who took part in the meeting of a record, with what they are, in the order of the document.
 *
 * @summary The participants of a meeting.
 *
 * @slot - Fallback: shows until the record is there, and stays when it never comes.
 *
 * @csspart count - How many took part.
 * @csspart list - The list.
 * @csspart person - One participant.
 * @csspart name - The participant's name.
 * @csspart role - The office or role, and the country or organization.
 * @csspart notice - The notice of a correction or a withdrawal.
 *
 * @cssproperty [--otg-muted] - Colour of the count.
 * @cssproperty [--otg-rule=a hairline of the text's colour] - Colour of the line above.
 * @cssproperty [--otg-font=inherit] - Font family.
 * @cssproperty [--otg-small=0.875em] - Size of the roles and the count.
 *
 * @fires {CustomEvent<OtgLoadDetail>} otg-load - The participants show.
 * @fires {CustomEvent<OtgErrorDetail>} otg-error - The participants cannot be had; the fallback stays.
 */
export class ParticipantList extends LitElement {
  static override properties: PropertyDeclarations = { src: {}, record: { attribute: false } };
  static override styles: CSSResultGroup = [tokens, common, panel, participantStyles];

  /** URL of the record. */
  declare src: string;
  /** The record itself, in place of its URL. */
  declare record: OtgRecord | undefined;

  readonly #language = new LanguageController(this);
  readonly #loading = new RecordController<Person[]>(this, this.#language, someParticipants);

  constructor() {
    super();
    this.src = '';
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#loading.renderRoot(() => super.createRenderRoot());
  }

  protected override render(): unknown {
    const { language, locale } = this.#language;
    return this.#loading.show(
      (record, people) =>
        html`${noticeTemplate(record, language)}
          <p part="count" id="count">${formatCount(participantCount(), people.length, locale)}</p>
          <ul part="list" role="list" aria-labelledby="count">
            ${people.map((person) => this.#person(record, person))}
          </ul>`,
    );
  }

  #person(record: OtgRecord, person: Person): TemplateResult {
    const { language } = this.#language;
    const name = describeName(record, person, this.#language);
    const role = joinedWords(describeRole(record, person, this.#language), language);
    return html`<li part="person">
      <span part="name" lang=${langOf(name, language)}>${name.text}</span> <span part="role">${role}</span>
    </li>`;
  }
}

/** The people who took part; undefined where the record names none, so that the fallback stays. */
function someParticipants(record: OtgRecord): Person[] | undefined {
  const people = participantsOf(record);
  return people.length ? people : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'participant-list': ParticipantList;
  }
}
