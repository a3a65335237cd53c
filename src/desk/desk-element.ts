/** The language of the page, and the elements that speak it: every message they say while they render is in it. */
import { LitElement } from 'lit';
import { sourceLocale } from '../localization/locale-codes.ts';
import { isLoaded, loadLocale, speaking, type Locale } from '../localization/locale.ts';

let current: Locale = sourceLocale;
const speakers = new Set<LitElement>();

/** The language of the page. */
export const pageLocale = (): Locale => current;

/** Changes the language of the page; it stays what it was where the words cannot be had. */
export async function speakOnPage(locale: Locale): Promise<void> {
  await loadLocale(locale);
  if (!isLoaded(locale)) return;
  current = locale;
  document.documentElement.lang = locale;
  for (const element of speakers) element.requestUpdate();
}

/** Says something in the language of the page, outside of a rendering. */
export const inPageLocale = <T>(say: () => T): T => speaking(current, say);

/** An element of the desk. */
export class DeskElement extends LitElement {
  override connectedCallback(): void {
    super.connectedCallback();
    speakers.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    speakers.delete(this);
  }

  protected override performUpdate(): void {
    inPageLocale(() => super.performUpdate());
  }
}
