/**
 * The interface's languages. Each element speaks its own: `speaking` says which language every message inside it is in.
 * Every message of ours is a string with an id, so that a look into a table is all that `msg` has to do. The extraction and
 * the files are @lit/localize's; its runtime is one for a whole page, so that two scripts that use it would fight over the
 * page's language.
 */
import type { MsgFn } from '@lit/localize/internal/types.js';
import { sourceLocale, type allLocales, type targetLocales } from './locale-codes.ts';

/** BCP 47 tag of a language that the interface speaks. */
export type Locale = (typeof allLocales)[number];

/** The messages of a language by id. */
type Messages = Readonly<Record<string, string>>;

const loaders: Record<(typeof targetLocales)[number], () => Promise<{ templates: Messages }>> = {
  az: () => import('./locales/az.ts'),
  hu: () => import('./locales/hu.ts'),
  kk: () => import('./locales/kk.ts'),
  ky: () => import('./locales/ky.ts'),
  ru: () => import('./locales/ru.ts'),
  tk: () => import('./locales/tk.ts'),
  tr: () => import('./locales/tr.ts'),
  uz: () => import('./locales/uz.ts'),
};

const loading = new Map<Locale, Promise<void>>();
const loaded = new Map<Locale, Messages>([[sourceLocale, {}]]);
let current: Locale = sourceLocale;

/** A message in the language that is being spoken; the English that stands in the source where there is no other. */
export const msg = ((message: string, { id }: { id: string }) => loaded.get(current)?.[id] ?? message) as MsgFn;

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
  return language === sourceLocale || Object.hasOwn(loaders, language ?? '') ? (language as Locale) : undefined;
}
