/**
 * The interface's languages. Each element speaks its own, so @lit/localize runs in its reentrant mode: `speaking` says
 * which language every message inside it is in.
 */
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize/internal/types.js';
import { allLocales, sourceLocale, targetLocales } from './locale-codes.ts';

/** BCP 47 tag of a language that the interface speaks. */
export type Locale = (typeof allLocales)[number];

const loaders: Record<(typeof targetLocales)[number], () => Promise<LocaleModule>> = {
  ru: () => import('./locales/ru.ts'),
};

const modules = new Map<string, LocaleModule>();
const loading = new Map<string, Promise<void>>();
let current: Locale = sourceLocale;

try {
  configureReentrantLocalization({
    sourceLocale,
    targetLocales: [...targetLocales],
    getLocale: () => current,
    loadLocaleSync: (locale) => modules.get(locale) as LocaleModule,
  });
} catch {
  // The page has configured @lit/localize, which can be done once, for itself: its choice of language then holds here too.
}

/** Whether the words of a language are here. */
export function isLoaded(locale: Locale): boolean {
  return locale === sourceLocale || modules.has(locale);
}

/**
 * Loads the words of a language once. A file that cannot be had is asked for again by the next element that needs it.
 *
 * @returns a promise that is always fulfilled: without its words the interface speaks English
 */
export function loadLocale(locale: Locale): Promise<void> {
  if (locale === sourceLocale || isLoaded(locale)) return Promise.resolve();
  let promise = loading.get(locale);
  if (!promise) {
    promise = loaders[locale]()
      .then(
        (module) => void modules.set(locale, module),
        () => undefined,
      )
      .finally(() => loading.delete(locale));
    loading.set(locale, promise);
  }
  return promise;
}

/** Runs a function, in one go, with every message in a language. */
export function speaking<T>(locale: Locale, say: () => T): T {
  const before = current;
  current = locale;
  try {
    return say();
  } finally {
    current = before;
  }
}

/** The interface's language for a tag such as `ru-KG`, if it speaks it. */
export function matchLocale(tag: string): Locale | undefined {
  const [language] = tag.toLowerCase().split('-');
  return allLocales.find((locale) => locale === language);
}
