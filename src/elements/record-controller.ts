import {
  html,
  isServer,
  noChange,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { LanguageController } from '../localization/language-controller.ts';
import type { OtgRecord } from '../record/types.ts';
import { checkRecord, parseRecord } from '../store/check-record.ts';
import { errorTemplate, noticeTemplate } from './pieces.ts';
import { RecordError } from '../store/record-error.ts';
import { loadedRecord, loadRecord } from '../store/record-store.ts';

/** Where the loading of one element stands; `item` is the part of the record that the element shows. */
export type LoadState<T> =
  | { status: 'idle' }
  | { status: 'loading' }
  | { status: 'ready'; record: OtgRecord; item: T }
  | { status: 'failed'; error: RecordError };

/** Detail of `otg-load`. */
export interface OtgLoadDetail {
  record: OtgRecord;
}

/** Detail of `otg-error`. */
export interface OtgErrorDetail {
  error: RecordError;
}

declare global {
  // The events bubble: a listener may stand on any element, the document or the window.
  interface GlobalEventHandlersEventMap {
    'otg-load': CustomEvent<OtgLoadDetail>;
    'otg-error': CustomEvent<OtgErrorDetail>;
  }
}

/** An element that shows a record, or an item of it. */
export interface RecordHost extends ReactiveControllerHost, HTMLElement {
  /** URL of the record; its fragment names an item. */
  src: string;
  /** The record itself, in place of its URL. */
  record: OtgRecord | undefined;
}

/** Where an element renders: its shadow root. */
type RenderRoot = HTMLElement | DocumentFragment;

/** Takes from a record what the element shows; undefined where the record has no such thing. */
export type SelectItem<T> = (record: OtgRecord, fragment: string) => T | undefined;

/**
 * Gets an element its record: from the `record` property, from an inline `<script type="application/json">`, or from
 * the URL in `src`, in this order. Tells the page how it went with `otg-load` and `otg-error`, after the rendering.
 */
export class RecordController<T> implements ReactiveController {
  state: LoadState<T> = { status: 'idle' };

  readonly #host: RecordHost;
  readonly #language: LanguageController;
  readonly #select: SelectItem<T>;
  #abort?: AbortController;
  /** What the state was made from; undefined when it has to be made again. */
  #given?: { src: string; record: OtgRecord | undefined };
  #told?: LoadState<T>;
  /** Makes the host's shadow root; undefined once it is there. */
  #attach?: () => RenderRoot;
  /** What a declarative shadow root holds: it stays until the element can show the same, and for good where it cannot. */
  #declared: ChildNode[] = [];

  /** Looks again at what the element was given while that was nothing: an inline record may have come. */
  readonly #refresh = (): void => {
    if (this.state.status !== 'idle') return;
    this.#given = undefined;
    this.#host.requestUpdate();
  };

  /** Tries once more what failed: the element was put into a page again, or the reader is online again. */
  readonly #retry = (): void => {
    if (this.state.status === 'failed') this.state = { status: 'idle' };
    this.#refresh();
  };

  /** Browsers say that they are online when a network is there, and before it carries anything. */
  readonly #online = (): unknown => setTimeout(this.#retry, 500);

  constructor(host: RecordHost, language: LanguageController, select: SelectItem<T>) {
    this.#host = host;
    this.#language = language;
    this.#select = select;
    host.addController(this);
  }

  hostConnected(): void {
    this.#retry();
    addEventListener('DOMContentLoaded', this.#refresh);
    addEventListener('online', this.#online);
  }

  hostDisconnected(): void {
    removeEventListener('DOMContentLoaded', this.#refresh);
    removeEventListener('online', this.#online);
    this.#abort?.abort();
    if (this.state.status === 'loading') this.state = { status: 'idle' };
  }

  hostUpdate(): void {
    const { src, record } = this.#host;
    if (this.#given?.src === src && this.#given.record === record) return;
    this.#given = { src, record };
    this.#abort?.abort();
    this.#settle(() => this.#begin(src, record));
  }

  hostUpdated(): void {
    const { state } = this;
    if (state === this.#told) return;
    if (state.status === 'ready' && this.#language.ready) this.#tell('otg-load', { record: state.record });
    if (state.status === 'failed') this.#tell('otg-error', { error: state.error });
  }

  /**
   * For the host's `createRenderRoot`: the shadow root comes with the first thing that is to be shown in it. Until then,
   * and for good where nothing comes, the page keeps its own children, and a thousand of them cost nothing.
   *
   * @param attach - makes the shadow root
   */
  renderRoot(attach: () => RenderRoot): RenderRoot {
    this.#attach = attach;
    this.#declared = [...(this.#host.shadowRoot?.childNodes ?? [])];
    return new DocumentFragment();
  }

  /**
   * What the element renders: the item when it is there, else the slot with whatever stands between the tags.
   *
   * @param view - called with every message in the element's language
   */
  show(view: (record: OtgRecord, item: T) => TemplateResult): unknown {
    // A server runs no lifecycle.
    if (isServer) {
      this.#language.refresh();
      this.hostUpdate();
    }
    const { state } = this;
    const ready = state.status === 'ready' && this.#language.ready;
    if (this.#attach) {
      // A slot tells when an inline record comes.
      if (!ready && state.status === 'loading') return noChange;
      Object.assign(this.#host, { renderRoot: this.#attach() });
      this.#attach = undefined;
    }
    if (ready) for (const node of this.#declared.splice(0)) node.remove();
    if (ready) return this.#language.speak(() => view(state.record, state.item));
    const slot = html`<slot @slotchange=${this.#refresh}></slot>`;
    if (state.status !== 'failed') return slot;
    const { error } = state;
    return this.#language.speak(() => {
      const notice =
        error.code === 'item' ? noticeTemplate(error.cause as OtgRecord, this.#language.language, true) : nothing;
      return notice === nothing ? [slot, errorTemplate(error)] : [notice, slot];
    });
  }

  #begin(src: string, record: OtgRecord | undefined): LoadState<T> {
    const host = this.#host;
    const origin = `<${host.localName}>`;
    if (record) return this.#ready(checkRecord(record, origin));
    // What the parser is still reading is no record yet.
    const inline =
      host.ownerDocument.readyState !== 'loading' && host.querySelector(':scope > script[type="application/json"]');
    if (inline) return this.#ready(parseRecord(inline.textContent, origin));
    // A fragment alone names an item of a record that is still to come.
    if (!src || src[0] === '#') return { status: 'idle' };
    if (!URL.canParse(src, host.baseURI)) throw new RecordError('url', `${origin}: src="${src}" is no URL.`);
    const url = new URL(src, host.baseURI);
    const known = loadedRecord(url);
    if (known) return this.#ready(known);
    const { signal } = (this.#abort = new AbortController());
    const then = (next: () => LoadState<T>): void => {
      if (signal.aborted) return;
      this.#settle(next);
      host.requestUpdate();
    };
    loadRecord(url, signal).then(
      (loaded) => then(() => this.#ready(loaded)),
      (error: unknown) =>
        then(() => {
          throw error;
        }),
    );
    return { status: 'loading' };
  }

  #settle(next: () => LoadState<T>): void {
    try {
      this.state = next();
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      this.state = { status: 'failed', error };
    }
  }

  #ready(record: OtgRecord): LoadState<T> {
    const { localName, src } = this.#host;
    const item = this.#select(record, src.split('#')[1] ?? '');
    if (item) return { status: 'ready', record, item };
    throw new RecordError(
      'item',
      `<${localName} src="${src}">: record ${record.id} has no such item. Name one it has.`,
      { cause: record },
    );
  }

  #tell(type: 'otg-load' | 'otg-error', detail: OtgLoadDetail | OtgErrorDetail): void {
    this.#told = this.state;
    this.#host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
