import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import * as say from '../../localization/messages.ts';
import { baseLanguage, findPerson, findQuote } from '../../record/selectors.ts';
import type { OtgRecord, Quote } from '../../record/types.ts';
import { webAddress } from '../../store/web-address.ts';
import { common } from '../../styles/common.ts';
import { tokens } from '../../styles/tokens.ts';
import { describeName } from '../describe.ts';
import {
  joined,
  noticeTemplate,
  provenanceTemplate,
  sourceTemplate,
  speakerTemplate,
  wordsTemplate,
} from '../pieces.ts';
import { InspectionController } from '../../inspection/inspection-controller.ts';
import { RecordElement } from '../record-element.ts';
import { shownQuote } from '../shown.ts';
import { quoteStyles } from './otg-quote.styles.ts';

/** How a quote stands on the page: among the text, drawn out of it, or inside a sentence. */
export type QuoteVariant = 'card' | 'pull' | 'inline';

/**
 * One quote of a record, letter for letter, with its speaker and its source.
 *
 * @summary A quote with its speaker and its source.
 *
 * @slot - Fallback: shows until the record is there, and stays when it never comes.
 *
 * @csspart text - The quoted words.
 * @csspart words - One stretch of a quote that the reporter interrupts.
 * @csspart wordings - The words and their official translation, side by side.
 * @csspart translation - The official translation in the reader's language.
 * @csspart label - The line below the translation.
 * @csspart attribution - Everything below the words.
 * @csspart speaker - The speaker's name.
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
 * @csspart error - The sentence below the fallback when the record cannot be had.
 * @csspart notice - The notice of a correction or a withdrawal.
 *
 * @cssproperty [--otg-accent=#0b6e75, in the dark #6cc3c8] - Colour of the quotation marks and of the line under links.
 * @cssproperty [--otg-muted=74 % of the text's colour] - Colour of the date and the source.
 * @cssproperty [--otg-rule=a hairline of the text's colour] - Colour of the line above a pull quote.
 * @cssproperty [--otg-font=inherit] - Font family.
 * @cssproperty [--otg-quote-size=1.25em] - Size of the quoted words.
 * @cssproperty [--otg-small=0.875em] - Size of the attribution.
 * @cssproperty [--otg-measure=60ch] - Longest line.
 * @cssproperty [--otg-hang=1em] - Room for the hung quotation mark.
 *
 * @fires {CustomEvent<OtgLoadDetail>} otg-load - The quote shows.
 * @fires {CustomEvent<OtgErrorDetail>} otg-error - The quote cannot be had; the fallback stays.
 */
export class OtgQuote extends RecordElement<Quote> {
  static override properties: PropertyDeclarations = { ...RecordElement.properties, variant: { reflect: true } };
  static override styles: CSSResultGroup = [tokens, common, quoteStyles];

  /** How the quote stands on the page. */
  declare variant: QuoteVariant;

  readonly #inspection = new InspectionController(this);
  constructor() {
    super();
    this.variant = 'card';
  }

  protected override select(record: OtgRecord, fragment: string): Quote | undefined {
    return findQuote(record, fragment);
  }

  protected override view(record: OtgRecord, quote: Quote): TemplateResult {
    return this.variant === 'inline' ? this.#inline(record, quote) : this.#block(record, quote);
  }

  #block(record: OtgRecord, quote: Quote): TemplateResult {
    const around = this.reader.language;
    const speaker = speakerTemplate(record, quote.speaker, this.reader);
    const provenance = provenanceTemplate(record, around);
    const text = this.#text(record, quote);
    const translation = this.#translation(quote);
    const wordings = translation ? html`<div part="wordings">${text}${translation}</div>` : text;
    const attribution =
      speaker === nothing && provenance === nothing ? nothing : html`<p part="attribution">${speaker}${provenance}</p>`;
    return html`${noticeTemplate(record, around)}${wordings}${attribution}${this.#inspection.show(quote, () => shownQuote(this, record, quote, this.reader))}`;
  }

  #text(record: OtgRecord, quote: Quote): TemplateResult {
    // Not a space may join the words.
    // prettier-ignore
    return html`<blockquote part="text" lang=${quote.language} dir="auto" cite=${webAddress(record.source.url) ?? nothing}>${words(quote)}</blockquote>`;
  }

  /** The official wording in the reader's language, beside the words as they were spoken. */
  #translation(quote: Quote): TemplateResult | undefined {
    const reader = baseLanguage(this.reader.language);
    const found =
      baseLanguage(quote.language) === reader
        ? undefined
        : quote.translations.find(({ language }) => baseLanguage(language) === reader);
    if (!found) return undefined;
    const { publisher, url } = found.source;
    const address = webAddress(url);
    const name = publisher ? [': ', address ? html`<a href=${address}>${publisher}</a>` : publisher] : nothing;
    // prettier-ignore
    return html`<div part="translation"><blockquote part="text" lang=${found.language} dir="auto" cite=${address ?? nothing}>${words(found)}</blockquote><p part="label">${say.translation()}${name}</p></div>`;
  }

  #inline(record: OtgRecord, quote: Quote): TemplateResult {
    const around = this.reader.language;
    const person = findPerson(record, quote.speaker);
    const name =
      person && html`<span part="speaker">${wordsTemplate(describeName(record, person, this.reader), around)}</span>`;
    const list = joined([name, sourceTemplate(record, around)], ', ');
    const attribution = list.length ? html` <span part="attribution">(${list})</span>` : nothing;
    // prettier-ignore
    return html`<q part="text" lang=${quote.language} dir="auto" cite=${webAddress(record.source.url) ?? nothing}>${words(quote)}</q>${attribution}${noticeTemplate(record, around)}`;
  }
}

/** The words alone; where the reporter interrupts them, three dots stand, as newspapers set them. */
function words(quote: Pick<Quote, 'parts'>): unknown {
  const [first, ...others] = quote.parts;
  if (others.length === 0) return first?.text;
  return joined(
    quote.parts.map((part) => html`<span part="words">${part.text}</span>`),
    ' … ',
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'otg-quote': OtgQuote;
  }
}
