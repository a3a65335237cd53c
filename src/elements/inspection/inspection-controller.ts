/** The button that opens an inspection, and the place where it shows. What is behind it comes when it is first asked for. */
import { css, html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { msg } from '@lit/localize/init/install.js';
import { check } from '../../localization/messages.ts';
import type { Inspection, Subject, Tools } from './inspection.ts';

const tools = { css, html, msg, nothing } as Tools;

/** Keeps which words of an element are inspected; one at a time. */
export class InspectionController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #open: unknown;
  #inspection: Inspection | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** An element that was moved is asked anew. */
  hostDisconnected(): void {
    this.#open = this.#inspection = undefined;
  }

  /** The button for some words. */
  button(key: unknown, subject: () => Subject): TemplateResult {
    return html`<button
      type="button"
      part="check"
      aria-expanded=${this.#open === key}
      @click=${() => void this.#toggle(key, subject)}
    >
      ${check()}
    </button>`;
  }

  /** Where the inspection of some words shows; nothing while they are not inspected. */
  panel(key: unknown): TemplateResult | typeof nothing {
    return this.#open === key && this.#inspection
      ? html`<div part="inspection">${this.#inspection.view()}</div>`
      : nothing;
  }

  async #toggle(key: unknown, subject: () => Subject): Promise<void> {
    const opens = this.#open !== key;
    this.#open = opens ? key : undefined;
    this.#inspection = undefined;
    this.#host.requestUpdate();
    if (!opens) return;
    const { Inspection: Made, stylesOf } = await import('./inspection.ts');
    if (this.#open !== key) return;
    const root = this.#host.shadowRoot;
    const sheet = stylesOf(tools);
    if (root && sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    this.#inspection = new Made(tools, subject(), () => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }
}
