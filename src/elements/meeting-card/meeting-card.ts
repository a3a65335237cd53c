import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatDates, formatList, pickForm } from '../../localization/format.ts';
import { LanguageController } from '../../localization/language-controller.ts';
import * as say from '../../localization/messages.ts';
import { findPerson, participantsOf } from '../../record/selectors.ts';
import type { Item, Meeting, OtgRecord } from '../../record/types.ts';
import { common } from '../../styles/common.ts';
import { panel } from '../../styles/panel.ts';
import { tokens } from '../../styles/tokens.ts';
import { describeMeeting, describeName, describeOrganization, describePlace } from '../describe.ts';
import { dateTemplate, joined, joinedWords, langOf, noticeTemplate, sourceTemplate, wordsTemplate } from '../pieces.ts';
import { RecordController } from '../record-controller.ts';
import { meetingStyles } from './meeting-card.styles.ts';

/**
 * The meeting that a record reports: its name, when and where it was, who met whom and about what.
 *
 * @summary A meeting in short.
 *
 * @slot - Fallback: shows until the record is there, and stays when it never comes.
 *
 * @csspart name - The meeting's name.
 * @csspart dateline - The date and the place.
 * @csspart date - The date, or the first and last day.
 * @csspart place - The city, and the country.
 * @csspart facts - The list of facts.
 * @csspart label - What a fact is about.
 * @csspart fact - A fact.
 * @csspart provenance - The line of the source.
 * @csspart source - The source, a link where it has an address.
 * @csspart notice - The notice of a correction or a withdrawal.
 *
 * @cssproperty [--otg-accent] - Colour of the line under links.
 * @cssproperty [--otg-muted] - Colour of the labels and the source.
 * @cssproperty [--otg-rule=a hairline of the text's colour] - Colour of the line above.
 * @cssproperty [--otg-font=inherit] - Font family.
 * @cssproperty [--otg-small=0.875em] - Size of the facts.
 * @cssproperty [--otg-measure=60ch] - Longest line.
 *
 * @fires {CustomEvent<OtgLoadDetail>} otg-load - The meeting shows.
 * @fires {CustomEvent<OtgErrorDetail>} otg-error - The meeting cannot be had; the fallback stays.
 */
export class MeetingCard extends LitElement {
  static override properties: PropertyDeclarations = { src: {}, record: { attribute: false } };
  static override styles: CSSResultGroup = [tokens, common, panel, meetingStyles];

  /** URL of the record. */
  declare src: string;
  /** The record itself, in place of its URL. */
  declare record: OtgRecord | undefined;

  readonly #language = new LanguageController(this);
  readonly #loading = new RecordController<Meeting>(this, this.#language, ({ meeting }) => meeting ?? undefined);

  constructor() {
    super();
    this.src = '';
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#loading.renderRoot(() => super.createRenderRoot());
  }

  protected override render(): unknown {
    return this.#loading.show((record, meeting) => this.#card(record, meeting));
  }

  #card(record: OtgRecord, meeting: Meeting): TemplateResult {
    const { language: around } = this.#language;
    const name = describeMeeting(record, meeting, this.#language) ?? {
      text: pickForm(say.meetingKinds(), meeting.kind),
      language: around,
    };
    const place = describePlace(record, meeting, this.#language);
    const dateline = joined(
      [
        meeting.date ? dateTemplate(meeting.date, formatDates(meeting.date, meeting.endDate)) : nothing,
        place.length ? html`<span part="place">${joinedWords(place, around)}</span>` : nothing,
      ],
      ' · ',
    );
    const source = sourceTemplate(record, around);
    return html`${noticeTemplate(record, around)}
      <p part="name" lang=${langOf(name, around)}>${name.text}</p>
      ${
        dateline.length ? html`<p part="dateline">${dateline}</p>` : nothing
      }${this.#facts(record, meeting)}${source === nothing ? nothing : html`<p part="provenance">${source}</p>`}`;
  }

  #facts(record: OtgRecord, meeting: Meeting): TemplateResult | typeof nothing {
    const { language: around } = this.#language;
    const organization = describeOrganization(record, meeting.organization, this.#language);
    const host = findPerson(record, meeting.host);
    const facts: [label: string, fact: unknown][] = [
      [say.organization(), organization && wordsTemplate(organization, around)],
      [say.host(), host && wordsTemplate(describeName(record, host, this.#language), around)],
      [
        say.participants(),
        formatList(participantsOf(record).map((person) => describeName(record, person, this.#language).text)),
      ],
      [say.topics(), this.#items(record, meeting.topics)],
      [say.documents(), this.#items(record, record.documents)],
    ];
    const known = facts.filter(([, fact]) => fact);
    if (known.length === 0) return nothing;
    return html`<dl part="facts">
      ${known.map(
        ([label, fact]) =>
          html`<dt part="label">${label}</dt>
            <dd part="fact">${fact}</dd>`,
      )}
    </dl>`;
  }

  #items(record: OtgRecord, items: readonly Item[]): TemplateResult | undefined {
    const { language } = record.source;
    if (items.length === 0) return undefined;
    return html`<ul role="list" lang=${language === this.#language.language ? nothing : language}>
      ${items.map((item) => html`<li>${item.text}</li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-card': MeetingCard;
  }
}
