import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { loadLater, tools } from '../../inspection/inspection-controller.ts';
import type { Finding } from '../../inspection/verify.ts';
import type * as Later from '../../inspection/later.ts';
import { pickForm } from '../../localization/format.ts';
import * as say from '../../localization/messages.ts';
import type { OtgRecord } from '../../record/types.ts';
import { common } from '../../styles/common.ts';
import { panel } from '../../styles/panel.ts';
import { tokens } from '../../styles/tokens.ts';
import { noticeTemplate, provenanceTemplate } from '../pieces.ts';
import { RecordElement } from '../record-element.ts';

/**
 * The document that a record was made from, with everything found in it marked: the piece that makes all of it checkable.
 * It loads the text, proves in the reader's browser that it is the one that the record was made from, and says so.
 *
 * @summary The document with everything found in it marked.
 *
 * @slot - Fallback: shows until the document is there, and stays when it never comes.
 *
 * @csspart verdict - Whether the document is the one that the record was made from.
 * @csspart legend - What the marks mean.
 * @csspart text - The document.
 * @csspart quote - A mark: quoted words.
 * @csspart statement - A mark: reported speech.
 * @csspart topic - A mark: a topic.
 * @csspart document - A mark: a named document.
 * @csspart person - A mark: a person, where the name is fullest.
 * @csspart attribution - The line below the document.
 * @csspart provenance - The date and the source.
 * @csspart date - The date.
 * @csspart source - The source, a link where it has an address.
 * @csspart notice - The notice of a correction or a withdrawal.
 * @csspart error - The sentence below the fallback when the record cannot be had.
 *
 * @cssproperty [--otg-accent=#0b6e75, in the dark #6cc3c8] - Colour of the marks.
 * @cssproperty [--otg-muted=74 % of the text's colour] - Colour of the date and the source.
 * @cssproperty [--otg-rule=a hairline of the text's colour] - Colour of the line above.
 * @cssproperty [--otg-font=inherit] - Font family.
 * @cssproperty [--otg-small=0.875em] - Size of the legend and the source.
 * @cssproperty [--otg-measure=60ch] - Longest line.
 *
 * @fires {CustomEvent<OtgLoadDetail>} otg-load - The record is there.
 * @fires {CustomEvent<OtgErrorDetail>} otg-error - The record cannot be had; the fallback stays.
 */
export class OtgSource extends RecordElement<OtgRecord> {
  static override styles: CSSResultGroup = [tokens, common, panel];

  #view: typeof Later | undefined;
  /** The document of the record that shows. */
  #document: { of: OtgRecord; finding?: Finding } | undefined;

  protected override select(record: OtgRecord): OtgRecord {
    return record;
  }

  protected override view(record: OtgRecord): TemplateResult {
    const finding = this.#document?.of === record ? this.#document.finding : undefined;
    if (!finding || !this.#view) {
      if (this.#document?.of !== record) void this.#load(record);
      return html`<slot></slot>`;
    }
    const source = provenanceTemplate(record, this.reader.language);
    const nameOf = (kind: string): string => pickForm(say.factKinds(), kind);
    const fragment = this.src.split('#')[1] ?? '';
    return html`${noticeTemplate(record, this.reader.language)}${this.#view.documentView(tools, { finding, fragment, nameOf, record })}${
      source === nothing ? nothing : html`<p part="attribution">${source}</p>`
    }`;
  }

  async #load(record: OtgRecord): Promise<void> {
    this.#document = { of: record };
    const view = await loadLater();
    const finding = await view.loadDocument(record, this);
    if (this.#document.of !== record) return;
    view.adopt(tools, this);
    this.#view = view;
    this.#document = { of: record, finding };
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('[data-here]')?.scrollIntoView({ block: 'nearest' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'otg-source': OtgSource;
  }
}
