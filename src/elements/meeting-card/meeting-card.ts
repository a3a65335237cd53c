import { html, isServer, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { loadLater, tools } from '../../inspection/inspection-controller.ts';
import { formatDates, formatList } from '../../localization/format.ts';
import * as say from '../../localization/messages.ts';
import { findPerson, participantsOf } from '../../record/selectors.ts';
import type { Item, Meeting, OtgRecord } from '../../record/types.ts';
import { webAddress } from '../../store/web-address.ts';
import { common } from '../../styles/common.ts';
import { panel } from '../../styles/panel.ts';
import { tokens } from '../../styles/tokens.ts';
import { describeMeeting, describeName, describeOrganization, describePlace, plainWords } from '../describe.ts';
import { dateTemplate, joined, joinedWords, langOf, noticeTemplate, sourceTemplate, wordsTemplate } from '../pieces.ts';
import { RecordElement } from '../record-element.ts';
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
 * @csspart actions - The line of the button.
 * @csspart calendar - The button that saves the meeting as a calendar file.
 * @csspart outcome - What came of it.
 * @csspart error - The sentence below the fallback when the record cannot be had.
 * @csspart provenance - The line of the source.
 * @csspart source - The source, a link where it has an address.
 * @csspart notice - The notice of a correction or a withdrawal.
 *
 * @cssproperty [--otg-accent=#0b6e75, in the dark #6cc3c8] - Colour of the line under links.
 * @cssproperty [--otg-muted=74 % of the text's colour] - Colour of the labels and the source.
 * @cssproperty [--otg-rule=a hairline of the text's colour] - Colour of the line above.
 * @cssproperty [--otg-font=inherit] - Font family.
 * @cssproperty [--otg-small=0.875em] - Size of the facts.
 * @cssproperty [--otg-measure=60ch] - Longest line.
 *
 * @fires {CustomEvent<OtgLoadDetail>} otg-load - The meeting shows.
 * @fires {CustomEvent<OtgErrorDetail>} otg-error - The meeting cannot be had; the fallback stays.
 */
export class MeetingCard extends RecordElement<Meeting> {
  static override styles: CSSResultGroup = [tokens, common, panel, meetingStyles];

  /** What came of saving the meeting. */
  #saved: string | undefined;

  protected override select(record: OtgRecord): Meeting | undefined {
    return record.meeting ?? undefined;
  }

  protected override view(record: OtgRecord, meeting: Meeting): TemplateResult {
    const { language: around } = this.reader;
    const name = describeMeeting(record, meeting, this.reader);
    const place = describePlace(record, meeting, this.reader);
    const dateline = joined(
      [
        meeting.date ? dateTemplate(meeting.date, formatDates(meeting.date, meeting.endDate)) : nothing,
        place.length ? html`<span part="place">${joinedWords(place, around)}</span>` : nothing,
      ],
      ' · ',
    );
    const source = sourceTemplate(record, around);
    return html`${noticeTemplate(record, around)}
    ${name ? html`<p part="name" lang=${langOf(name, around)}>${name.text}</p>` : nothing}
    ${
      dateline.length ? html`<p part="dateline">${dateline}</p>` : nothing
    }${this.#facts(record, meeting)}${source === nothing ? nothing : html`<p part="provenance">${source}</p>`}${this.#calendar(record, meeting, name?.text ?? record.source.title ?? record.id)}`;
  }

  /** The button that saves the meeting, and what came of it. */
  #calendar(record: OtgRecord, meeting: Meeting, summary: string): TemplateResult | typeof nothing {
    const { date, endDate } = meeting;
    if (!date || isServer) return nothing;
    const save = async (): Promise<void> => {
      const { saveCalendar } = await loadLater();
      const location = plainWords(describePlace(record, meeting, this.reader));
      const url = webAddress(record.source.url);
      this.#saved = this.reader.speak(() =>
        saveCalendar(tools, { id: record.id, summary, date, endDate, location, url }),
      );
      this.requestUpdate();
    };
    return html`<p part="actions">
      <button type="button" part="calendar" @click=${() => void save()}>${say.addToCalendar()}</button>
      <span part="outcome" role="status">${this.#saved}</span>
    </p>`;
  }

  #facts(record: OtgRecord, meeting: Meeting): TemplateResult | typeof nothing {
    const { language: around } = this.reader;
    const organization = describeOrganization(record, meeting.organization, this.reader);
    const host = findPerson(record, meeting.host);
    const facts: [label: string, fact: unknown][] = [
      [say.organization(), organization && wordsTemplate(organization, around)],
      [say.host(), host && wordsTemplate(describeName(record, host, this.reader), around)],
      [
        say.participants(),
        formatList(participantsOf(record).map((person) => describeName(record, person, this.reader).text)),
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
    return html`<ul role="list" lang=${language === this.reader.language ? nothing : language}>
      ${items.map((item) => html`<li>${item.text}</li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-card': MeetingCard;
  }
}
