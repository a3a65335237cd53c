import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { nearestLanguage, watchLanguage } from './language.ts';
import { isLoaded, loadLocale, matchLocale, speaking, type Locale } from './locale.ts';
import { sourceLocale } from './locale-codes.ts';

/** Keeps the language of one element: that of its surroundings for names, and the nearest one that the interface speaks. */
export class LanguageController implements ReactiveController {
  /** BCP 47 tag of the surroundings; the interface's language where nothing says. */
  language: string = sourceLocale;
  /** The interface's language. */
  locale: Locale = sourceLocale;
  /** Whether the words of that language are here, or were asked for in vain. */
  ready = true;

  readonly #host: ReactiveControllerHost & Element;
  #unwatch?: () => void;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watchLanguage(this.#host, () => this.refresh());
    this.refresh();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  /** Runs a function, in one go, with every message in the element's language. */
  speak<T>(say: () => T): T {
    return speaking(this.locale, say);
  }

  /** Reads again what language surrounds the element; on a server, which has no page, its own `lang`. */
  refresh(): void {
    const [tag, page] = isServer
      ? [this.#host.getAttribute('lang') ?? '', '']
      : [nearestLanguage(this.#host), this.#host.ownerDocument.documentElement.lang];
    const locale = matchLocale(tag) ?? matchLocale(page) ?? sourceLocale;
    const language = tag || locale;
    if (language === this.language && locale === this.locale) return;
    this.language = language;
    this.locale = locale;
    this.ready = isLoaded(locale);
    this.#host.requestUpdate();
    if (this.ready) return;
    void loadLocale(locale).then(() => {
      if (this.locale !== locale) return;
      this.ready = true;
      this.#host.requestUpdate();
    });
  }
}
