import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LanguageController } from '../../localization/language-controller.ts';
import { findPerson, findQuote } from '../../record/selectors.ts';
import type { OtgRecord, Quote } from '../../record/types.ts';
import { webAddress } from '../../store/web-address.ts';
import { common } from '../../styles/common.ts';
import { tokens } from '../../styles/tokens.ts';
import { describeName, describeRole } from '../describe.ts';
import { dateTemplate, joined, joinedWords, langOf, noticeTemplate, sourceTemplate, wordsTemplate } from '../pieces.ts';
import { RecordController } from '../record-controller.ts';
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
 * @csspart attribution - Everything below the words.
 * @csspart speaker - The speaker's name.
 * @csspart role - The speaker's office or role, and the country or organization.
 * @csspart provenance - The date and the source.
 * @csspart date - The date.
 * @csspart source - The source, a link where it has an address.
 * @csspart notice - The notice of a correction or a withdrawal.
 *
 * @cssproperty [--otg-accent] - Colour of the quotation marks and of the line under links.
 * @cssproperty [--otg-muted] - Colour of the date and the source.
 * @cssproperty [--otg-rule=a hairline of the text's colour] - Colour of the line above a pull quote.
 * @cssproperty [--otg-font=inherit] - Font family.
 * @cssproperty [--otg-quote-size=1.25em] - Size of the quoted words.
 * @cssproperty [--otg-small=0.875em] - Size of the attribution.
 * @cssproperty [--otg-measure=60ch] - Longest line.
 * @cssproperty [--otg-hang=0.8em] - Room for the hung quotation mark.
 *
 * @fires {CustomEvent<OtgLoadDetail>} otg-load - The quote shows.
 * @fires {CustomEvent<OtgErrorDetail>} otg-error - The quote cannot be had; the fallback stays.
 */
export class OtgQuote extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    record: { attribute: false },
    variant: { reflect: true },
  };
  static override styles: CSSResultGroup = [tokens, common, quoteStyles];

  /** URL of the record, with the quote's id as its fragment; the first quote where it has none. */
  declare src: string;
  /** The record itself, in place of its URL. */
  declare record: OtgRecord | undefined;
  /** How the quote stands on the page. */
  declare variant: QuoteVariant;

  readonly #language = new LanguageController(this);
  readonly #loading = new RecordController<Quote>(this, this.#language, findQuote);

  constructor() {
    super();
    this.src = '';
    this.variant = 'card';
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#loading.renderRoot(() => super.createRenderRoot());
  }

  protected override render(): unknown {
    return this.#loading.show((record, quote) =>
      this.variant === 'inline' ? this.#inline(record, quote) : this.#block(record, quote),
    );
  }

  #block(record: OtgRecord, quote: Quote): TemplateResult {
    const around = this.#language.language;
    const date = record.meeting?.date ?? record.source.published;
    const source = sourceTemplate(record, around);
    const speaker = this.#speaker(record, quote);
    const provenance =
      date || source !== nothing
        ? html`<span part="provenance"
            >${date ? dateTemplate(date) : nothing}${date && source !== nothing ? ' · ' : nothing}${source}</span
          >`
        : nothing;
    const attribution =
      speaker === nothing && provenance === nothing ? nothing : html`<p part="attribution">${speaker}${provenance}</p>`;
    // Not a space may join the words.
    // prettier-ignore
    return html`${noticeTemplate(record, around)}<blockquote part="text" lang=${quote.language} dir="auto" cite=${webAddress(record.source.url) ?? nothing}>${words(quote)}</blockquote>${attribution}`;
  }

  #inline(record: OtgRecord, quote: Quote): TemplateResult {
    const around = this.#language.language;
    const person = findPerson(record, quote.speaker);
    const name =
      person &&
      html`<span part="speaker">${wordsTemplate(describeName(record, person, this.#language), around)}</span>`;
    const list = joined([name, sourceTemplate(record, around)], ', ');
    const attribution = list.length ? html` <span part="attribution">(${list})</span>` : nothing;
    // prettier-ignore
    return html`<q part="text" lang=${quote.language} dir="auto" cite=${webAddress(record.source.url) ?? nothing}>${words(quote)}</q>${attribution}${noticeTemplate(record, around)}`;
  }

  #speaker(record: OtgRecord, quote: Quote): TemplateResult | typeof nothing {
    const person = findPerson(record, quote.speaker);
    if (!person) return nothing;
    const around = this.#language.language;
    const name = describeName(record, person, this.#language);
    const role = describeRole(record, person, this.#language);
    const roles = role.length ? html`, <span part="role">${joinedWords(role, around)}</span>` : nothing;
    return html`<span part="speaker" lang=${langOf(name, around)}>${name.text}</span>${roles}`;
  }
}

/** The words alone; where the reporter interrupts them, three dots stand, as newspapers set them. */
function words(quote: Quote): unknown {
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
