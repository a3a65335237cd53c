import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { InspectionController } from '../../inspection/inspection-controller.ts';
import { pickForm } from '../../localization/format.ts';
import * as say from '../../localization/messages.ts';
import { findFact, type Fact } from '../../record/selectors.ts';
import type { OtgRecord } from '../../record/types.ts';
import { common } from '../../styles/common.ts';
import { factText } from '../../styles/fact-text.ts';
import { tokens } from '../../styles/tokens.ts';
import { noticeTemplate, provenanceTemplate, speakerTemplate } from '../pieces.ts';
import { RecordElement } from '../record-element.ts';
import { shownFact } from '../shown.ts';
import { factStyles } from './otg-fact.styles.ts';

/**
 * One fact of a record: a topic, a named document or a reported statement, as the document words it.
 *
 * Reads as a label, the words in their own language, who stated them, and where they come from.
 *
 * @summary A topic, a document or a statement with its proof.
 *
 * @slot - Fallback: shows until the record is there, and stays when it never comes.
 *
 * @csspart label - What the fact is: a topic, a document, a statement.
 * @csspart text - The words of the document.
 * @csspart attribution - Everything below the words.
 * @csspart speaker - Whose statement it is.
 * @csspart role - The speaker's office or role, and the country or organization.
 * @csspart provenance - The date and the source.
 * @csspart date - The date.
 * @csspart source - The source, a link where it has an address.
 * @csspart check - The button that opens the inspection.
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
 * @cssproperty [--otg-muted=74 % of the text's colour] - Colour of the label, the date and the source.
 * @cssproperty [--otg-rule=a hairline of the text's colour] - Colour of the line at the side.
 * @cssproperty [--otg-font=inherit] - Font family.
 * @cssproperty [--otg-small=0.875em] - Size of the label and the attribution.
 * @cssproperty [--otg-measure=60ch] - Longest line.
 *
 * @fires {CustomEvent<OtgLoadDetail>} otg-load - The fact shows.
 * @fires {CustomEvent<OtgErrorDetail>} otg-error - The fact cannot be had; the fallback stays.
 */
export class OtgFact extends RecordElement<Fact> {
  static override styles: CSSResultGroup = [tokens, common, factText, factStyles];

  readonly #inspection = new InspectionController(this);
  protected override select(record: OtgRecord, fragment: string): Fact | undefined {
    return findFact(record, fragment);
  }

  protected override view(record: OtgRecord, { type, value }: Fact): TemplateResult {
    const { language: around } = this.reader;
    const { language } = record.source;
    const speaker = 'speaker' in value ? speakerTemplate(record, value.speaker, this.reader) : nothing;
    return html`${noticeTemplate(record, around)}
      <p part="label">${pickForm(say.factKinds(), type)}</p>
      <p part="text" lang=${language === around ? nothing : language} dir="auto">${value.text}</p>
      <p part="attribution">${speaker}${provenanceTemplate(record, around)}</p>
      ${this.#inspection.show(value, () => shownFact(this, record, value, this.reader))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'otg-fact': OtgFact;
  }
}
