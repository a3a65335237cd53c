import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { InspectionController } from '../../inspection/inspection-controller.ts';
import * as say from '../../localization/messages.ts';
import { factsOf, type Fact } from '../../record/selectors.ts';
import type { OtgRecord } from '../../record/types.ts';
import { common } from '../../styles/common.ts';
import { panel } from '../../styles/panel.ts';
import { factText } from '../../styles/fact-text.ts';
import { tokens } from '../../styles/tokens.ts';
import { noticeTemplate, provenanceTemplate, speakerTemplate } from '../pieces.ts';
import { RecordElement } from '../record-element.ts';
import { shownFact } from '../shown.ts';
import { factListStyles } from './fact-list.styles.ts';

const HEADINGS: Readonly<Record<Fact['type'], () => string>> = {
  topic: say.topics,
  document: say.documents,
  statement: say.statements,
};

/**
 * The facts of a record: what was discussed, which documents were named, what was stated; each can be checked.
 *
 * Reads as one list for each kind, under its heading.
 *
 * @summary Topics, documents and statements of a record.
 *
 * @slot - Fallback: shows until the record is there, and stays when it never comes.
 *
 * @csspart label - Heading of one kind.
 * @csspart list - The facts of one kind.
 * @csspart fact - One fact.
 * @csspart text - The words of the document.
 * @csspart attribution - Whose statement it is.
 * @csspart speaker - The speaker's name.
 * @csspart role - The speaker's office or role, and the country or organization.
 * @csspart provenance - The date and the source.
 * @csspart date - The date.
 * @csspart source - The source, a link where it has an address.
 * @csspart check - The button that opens the inspection of a fact.
 * @csspart inspection - The check of the words, their passage, and what can be done with them.
 * @csspart verdict - What came of the check, in the inspection.
 * @csspart context-label - Heading of the passage, in the inspection.
 * @csspart context - The passage around the words, in the inspection.
 * @csspart actions - The line of what can be done, in the inspection.
 * @csspart original - The link to the passage at the publisher's, in the inspection.
 * @csspart outcome - What came of the last action, in the inspection.
 * @csspart notice - The notice of a correction or a withdrawal.
 * @csspart error - The sentence below the fallback when the record cannot be had.
 *
 * @cssproperty [--otg-accent=#0b6e75, in the dark #6cc3c8] - Colour of the line under links and buttons.
 * @cssproperty [--otg-muted=74 % of the text's colour] - Colour of the headings, the date and the source.
 * @cssproperty [--otg-rule=a hairline of the text's colour] - Colour of the lines.
 * @cssproperty [--otg-font=inherit] - Font family.
 * @cssproperty [--otg-small=0.875em] - Size of the headings and the attribution.
 * @cssproperty [--otg-measure=60ch] - Longest line.
 *
 * @fires {CustomEvent<OtgLoadDetail>} otg-load - The facts show.
 * @fires {CustomEvent<OtgErrorDetail>} otg-error - The facts cannot be had; the fallback stays.
 */
export class FactList extends RecordElement<OtgRecord> {
  static override properties: PropertyDeclarations = { ...RecordElement.properties, kinds: {} };
  static override styles: CSSResultGroup = [tokens, common, panel, factText, factListStyles];

  /** Which kinds show, and in which order, with spaces between: `topic`, `document`, `statement`. */
  declare kinds: string;

  readonly #inspection = new InspectionController(this);
  constructor() {
    super();
    this.kinds = 'topic document statement';
  }

  protected override select(record: OtgRecord): OtgRecord | undefined {
    return this.#facts(record).length ? record : undefined;
  }

  #facts(record: OtgRecord): Fact[] {
    return factsOf(record, this.kinds.split(/\s+/));
  }

  protected override view(record: OtgRecord): TemplateResult {
    const { language: around } = this.reader;
    const facts = this.#facts(record);
    const kinds = [...new Set(facts.map(({ type }) => type))];
    const source = provenanceTemplate(record, around);
    return html`${noticeTemplate(record, around)}${kinds.map(
      (kind) =>
        html`<p part="label" id=${kind}>${HEADINGS[kind]()}</p>
          <ul part="list" role="list" aria-labelledby=${kind}>
            ${facts.filter(({ type }) => type === kind).map((fact) => this.#item(record, fact))}
          </ul>`,
    )}${source === nothing ? nothing : html`<p part="attribution">${source}</p>`}`;
  }

  #item(record: OtgRecord, { value }: Fact): TemplateResult {
    const { language } = record.source;
    const speaker = 'speaker' in value ? speakerTemplate(record, value.speaker, this.reader) : nothing;
    return html`<li part="fact">
      <p part="text" lang=${language === this.reader.language ? nothing : language} dir="auto">${value.text}</p>
      ${speaker === nothing ? nothing : html`<p part="attribution">${speaker}</p>`}
      ${this.#inspection.show(value, () => shownFact(this, record, value, this.reader))}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fact-list': FactList;
  }
}
