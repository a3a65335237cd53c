/** The languages, each loaded when a document first needs it. A new language is a folder and a line here. */
import type { LanguagePack } from '../language.ts';

const LANGUAGES: Readonly<Record<string, () => Promise<LanguagePack>>> = {
  ru: async () => (await import('./ru/index.ts')).pack,
  en: async () => (await import('./en/index.ts')).pack,
  az: async () => (await import('./az/index.ts')).pack,
  kk: async () => (await import('./kk/index.ts')).pack,
  ky: async () => (await import('./ky/index.ts')).pack,
  tr: async () => (await import('./tr/index.ts')).pack,
  uz: async () => (await import('./uz/index.ts')).pack,
};

/** BCP 47 tags of the languages that the extractor reads. */
export const LANGUAGE_TAGS: readonly string[] = Object.keys(LANGUAGES);

/** Loads a language, or answers undefined for one that the extractor does not read. */
export async function loadLanguage(tag: string): Promise<LanguagePack | undefined> {
  return LANGUAGES[tag.toLowerCase().split('-')[0] ?? '']?.();
}
