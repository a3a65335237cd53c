/** The button that opens an inspection, and the place where it shows. What is behind it comes when it is first asked for. */
import { css, html, isServer, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { msg } from '../localization/locale.ts';
import { check } from '../localization/messages.ts';
import type { Inspection, Tools } from './inspection.ts';
import type * as Later from './later.ts';
import type { Shown } from './subject.ts';

/** What the page has, for what comes later. */
export const tools = { css, html, msg, nothing } as Tools;

/** What comes later: one file for every part that a reader asks for. */
export const loadLater = (): Promise<typeof Later> => import('./later.ts');

/** Keeps which words of an element are inspected; one at a time. */
export class InspectionController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #open: unknown;
  #inspection: Inspection | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /**
   * The button for some words, and the inspection below it while it is open; its empty place where no script hears it yet.
   *
   * @param key - names the words within the element
   * @param shown - called when the button is pressed
   */
  show(key: unknown, shown: () => Shown): TemplateResult {
    if (isServer) return html`<span part="check"></span>`;
    const open = this.#open === key;
    const inspection = open && this.#inspection;
    return html`<button type="button" part="check" aria-expanded=${open} @click=${() => void this.#toggle(key, shown)}>
        ${check()}</button
      >${inspection ? html`<div part="inspection">${inspection.view()}</div>` : nothing}`;
  }

  async #toggle(key: unknown, shown: () => Shown): Promise<void> {
    const opens = this.#open !== key;
    this.#open = opens ? key : undefined;
    this.#inspection = undefined;
    this.#host.requestUpdate();
    if (!opens) return;
    const { adopt, Inspection: Made } = await loadLater();
    if (this.#open !== key) return;
    adopt(tools, this.#host);
    this.#inspection = new Made(tools, shown(), () => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }
}
