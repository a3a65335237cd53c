import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LanguageController } from '../localization/language-controller.ts';
import type { OtgRecord } from '../record/types.ts';
import { RecordController } from './record-controller.ts';

/**
 * What every element of a record does: it takes the record or its address, speaks the language around it, and shows its
 * part of the record, or the fallback between its tags.
 */
export abstract class RecordElement<T> extends LitElement {
  static override properties: PropertyDeclarations = { src: {}, record: { attribute: false } };

  /** URL of the record; its fragment names an item. */
  declare src: string;
  /** The record itself, in place of its URL. */
  declare record: OtgRecord | undefined;

  protected readonly reader: LanguageController = new LanguageController(this);
  readonly #loading: RecordController<T> = new RecordController<T>(this, this.reader, (record, fragment) =>
    this.select(record, fragment),
  );

  constructor() {
    super();
    this.src = '';
  }

  /** Takes from a record what the element shows; undefined where the record has no such thing. */
  protected abstract select(record: OtgRecord, fragment: string): T | undefined;

  /** What the element shows, in the language of the reader. */
  protected abstract view(record: OtgRecord, item: T): TemplateResult;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#loading.renderRoot(() => {
      const root = super.createRenderRoot();
      // Behind what a declarative shadow root holds, which leaves when the element has something to show.
      this.renderOptions.renderBefore = null;
      return root;
    });
  }

  protected override render(): unknown {
    return this.#loading.show((record, item) => this.view(record, item));
  }
}
