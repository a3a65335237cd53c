/**
 * The interface's languages. Each element speaks its own: `speaking` says which language every message inside it is in.
 * Every message of ours is a string with an id, so that `msg` of @lit/localize needs a look into a table and no more; its
 * own reentrant mode brings hashing and ordering for templates and would be a tenth of what a page pays for one element.
 */
import { _installMsgImplementation } from '@lit/localize/init/install.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { allLocales, sourceLocale, type targetLocales } from './locale-codes.ts';

/** BCP 47 tag of a language that the interface speaks. */
export type Locale = (typeof allLocales)[number];

/** The messages of a language by id. */
type Messages = Readonly<Record<string, string>>;

const loaders: Record<(typeof targetLocales)[number], () => Promise<{ templates: Messages }>> = {
  ru: () => import('./locales/ru.ts'),
};

const loading = new Map<Locale, Promise<void>>();
const loaded = new Map<Locale, Messages>([[sourceLocale, {}]]);
let current: Locale = sourceLocale;

try {
  _installMsgImplementation(
    ((message: string, { id }: { id: string }) => loaded.get(current)?.[id] ?? message) as MsgFn,
  );
} catch {
  // The page has configured @lit/localize, which can be done once, for itself: its choice of language then holds here too.
}

/** Whether the words of a language are here. */
export function isLoaded(locale: Locale): boolean {
  return loaded.has(locale);
}

/**
 * Loads the words of a language once. A file that cannot be had is asked for again by the next element that needs it.
 *
 * @returns a promise that is always fulfilled: without its words the interface speaks English
 */
export async function loadLocale(locale: Locale): Promise<void> {
  if (locale !== sourceLocale && !loading.has(locale))
    loading.set(
      locale,
      loaders[locale]().then(
        ({ templates }) => void loaded.set(locale, templates),
        () => void loading.delete(locale),
      ),
    );
  await loading.get(locale);
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
