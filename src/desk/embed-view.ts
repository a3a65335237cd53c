import { css, html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  codeParts,
  ELEMENTS,
  EmbedError,
  findEmbedded,
  FORMS,
  readerOf,
  THEMES,
  type ElementAttributes,
  type ElementName,
  type Embedded,
  type EmbedReader,
  type Form,
  type Site,
} from '../embed/index.ts';
import { shortened } from '../embed/words.ts';
import { allLocales } from '../localization/locale-codes.ts';
import type { OtgRecord } from '../record/types.ts';
import { DeskElement, inPageLocale } from './desk-element.ts';
import * as say from './messages.ts';
import { languageName } from './languages.ts';
import { panelStyles } from './panel.styles.ts';
import { staticFrom } from './static-from.ts';

const WIDTHS = { phone: 375, desktop: 720 } as const;

/** Chooses what is embedded, shows it as it will be, and gives the code in every form. */
export class EmbedView extends DeskElement {
  static override properties: PropertyDeclarations = {
    record: { attribute: false },
    site: { attribute: false },
    chosen: {},
    published: { type: Boolean },
    choice: { state: true },
    outcome: { state: true },
    code: { state: true },
  };
  declare record: OtgRecord | null;
  declare site: Site;
  /** Id of the item that is chosen elsewhere on the page. */
  declare chosen: string;
  /** Whether the record lies where the code says. */
  declare published: boolean;
  declare private choice: {
    element: ElementName;
    item: string;
    language: string;
    variant: string;
    theme: string;
    scheme: 'light' | 'dark';
    width: keyof typeof WIDTHS;
    form: Form;
  };
  declare private outcome: string;
  declare private code: string;

  constructor() {
    super();
    this.record = null;
    this.chosen = '';
    this.published = false;
    this.outcome = '';
    this.code = '';
    this.choice = {
      element: 'otg-quote',
      item: '',
      language: '',
      variant: 'card',
      theme: '',
      scheme: 'light',
      width: 'phone',
      form: 'element',
    };
  }

  static override styles: CSSResult[] = [
    panelStyles,
    css`
      #stage {
        background: Canvas;
        border: 1px solid light-dark(#d9d5cc, #3a3b40);
        color: CanvasText;
        font:
          1.0625rem/1.5 Charter,
          'Noto Serif',
          Georgia,
          serif;
        max-inline-size: 100%;
        overflow: auto;
        padding: 0 1.25rem;
        resize: inline;
      }
      textarea {
        block-size: 9rem;
        font:
          0.8125rem/1.5 ui-monospace,
          monospace;
        inline-size: 100%;
      }
    `,
  ];

  protected override willUpdate(changed: Map<string, unknown>): void {
    const { record } = this;
    if (!record) return;
    if (changed.has('record') && !this.choice.language)
      this.choice = { ...this.choice, language: record.source.language };
    if (changed.has('chosen') && this.chosen) this.#follow(record, this.chosen);
    if (['record', 'choice', 'site'].some((name) => changed.has(name))) void this.#write();
  }

  /** What was chosen in the document is what is embedded. */
  #follow(record: OtgRecord, id: string): void {
    try {
      const { element } = findEmbedded(record, id);
      this.choice = { ...this.choice, element, item: id };
    } catch (error) {
      if (!(error instanceof EmbedError)) throw error;
    }
  }

  #embedded(): Embedded | undefined {
    const { element, item } = this.choice;
    const { record } = this;
    if (!record) return undefined;
    const takesItem = element === 'otg-quote' || element === 'otg-fact';
    try {
      return findEmbedded(record, takesItem ? item || (record.quotes[0]?.id ?? '') : '', element);
    } catch (error) {
      if (!(error instanceof EmbedError)) throw error;
      return undefined;
    }
  }

  #attributes(): ElementAttributes {
    const { element, language, variant } = this.choice;
    return {
      ...(language === this.record?.source.language ? {} : { lang: language }),
      ...(element === 'otg-quote' && variant !== 'card' ? { variant } : {}),
    };
  }

  async #write(): Promise<void> {
    const { choice } = this;
    const reader = await readerOf(choice.language || 'en');
    if (choice !== this.choice) return;
    await this.updateComplete;
    const embedded = this.#embedded();
    this.code = embedded ? this.#codeOf(embedded, reader) : '';
  }

  #codeOf(embedded: Embedded, reader: EmbedReader): string {
    const { site } = this;
    const { form, theme } = this.choice;
    const attributes = this.#attributes();
    const shown = this.renderRoot.querySelector('#stage > *');
    const staticForm = form === 'static' ? staticFrom(shown, embedded, site, attributes) : '';
    return codeParts(form, { attributes, embedded, reader, site, staticForm, theme }).join('');
  }

  readonly #set = (event: Event): void => {
    const { name, value } = event.target as HTMLSelectElement;
    this.outcome = '';
    this.choice = { ...this.choice, [name]: value };
  };

  #select(name: string, label: string, options: readonly (readonly [value: string, words: string])[]): TemplateResult {
    const value = this.choice[name as keyof EmbedView['choice']];
    return html`<label
      >${label}
      <select name=${name} @change=${this.#set}>
        ${options.map(([option, words]) => html`<option value=${option} ?selected=${option === value}>${words}</option>`)}
      </select></label
    >`;
  }

  protected override render(): unknown {
    const { choice, record } = this;
    if (!record) return nothing;
    const takesItem = choice.element === 'otg-quote' || choice.element === 'otg-fact';
    return html`<div class="fields">
        ${this.#select(
          'element',
          say.element(),
          ELEMENTS.map((name) => [name, name]),
        )}
        ${takesItem ? this.#select('item', say.item(), this.#items(record)) : nothing}
        ${this.#select(
          'language',
          say.language(),
          allLocales.map((tag) => [tag, languageName(tag)]),
        )}
        ${
          choice.element === 'otg-quote'
            ? this.#select(
                'variant',
                say.variant(),
                ['card', 'pull', 'inline'].map((name) => [name, name]),
              )
            : nothing
        }
        ${this.#select('theme', say.theme(), [['', say.themeNone()], ...THEMES.map((name) => [name, name] as const)])}
        ${this.#select('scheme', say.scheme(), [
          ['light', say.light()],
          ['dark', say.dark()],
        ])}
        ${this.#select('width', say.width(), [
          ['phone', say.phone()],
          ['desktop', say.desktop()],
        ])}
      </div>
      <h3>${say.preview()}</h3>
      ${choice.theme ? html`<link rel="stylesheet" href=${`desk/${choice.theme}.css`} />` : nothing}
      <div
        id="stage"
        lang=${choice.language}
        .style=${`color-scheme: ${choice.scheme}; inline-size: ${WIDTHS[choice.width]}px`}
      >
        ${this.#preview()}
      </div>
      <div class="fields">
        ${this.#select(
          'form',
          say.form(),
          FORMS.map((name) => [name, name]),
        )}
      </div>
      <textarea
        readonly
        aria-label=${say.form()}
        .value=${this.code}
        @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
      ></textarea>
      <p>
        <button type="button" class="main" @click=${() => void this.#copy()}>${say.copy()}</button>
        <span role="status">${this.outcome}</span>
      </p>
      ${this.published ? nothing : html`<p class="note">${say.publishFirst()}</p>`}`;
  }

  /** What the element can show, each with its id and its first words. */
  #items({ documents, meeting, quotes, statements }: OtgRecord): [id: string, label: string][] {
    const items =
      this.choice.element === 'otg-quote'
        ? quotes.slice(0, MOST_ITEMS).map(({ id, parts }) => ({ id, text: parts[0]?.text ?? '' }))
        : [...statements, ...(meeting?.topics ?? []), ...documents].slice(0, MOST_ITEMS);
    return items.map(({ id, text }) => [id, `${id} · ${shortened(text, 40)}`]);
  }

  /** The element that shows, and what it was made from: it stays while that is the same. */
  #shown?: { key: string; record: OtgRecord; host: HTMLElement };

  /** The element itself, from the very script that a page would load. */
  #preview(): unknown {
    const embedded = this.#embedded();
    if (!embedded) return html`<p>${say.nothing()}</p>`;
    const { element, item, record } = embedded;
    const key = JSON.stringify([element, item, this.#attributes()]);
    if (this.#shown?.key !== key || this.#shown.record !== record)
      this.#shown = { key, record, host: this.#make(embedded) };
    return this.#shown.host;
  }

  #make(embedded: Embedded): HTMLElement {
    const { element } = embedded;
    const host = document.createElement(element) as HTMLElement & { record: OtgRecord; src: string };
    for (const [name, value] of Object.entries(this.#attributes())) host.setAttribute(name, value);
    host.src = embedded.item && `#${embedded.item}`;
    host.record = embedded.record;
    host.addEventListener('otg-load', () => {
      if (this.choice.form === 'static') void this.#write();
    });
    return host;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.code);
      this.outcome = inPageLocale(say.copied);
    } catch {
      this.outcome = inPageLocale(say.notCopied);
    }
  }
}

/** As many items as a choice offers. */
const MOST_ITEMS = 500;

customElements.define('otg-desk-embed', EmbedView);
