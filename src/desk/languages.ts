/** The interface's languages, each by its own name. */
const NAMES: Readonly<Record<string, string>> = {
  az: 'Azərbaycanca',
  en: 'English',
  hu: 'Magyar',
  kk: 'Қазақша',
  ky: 'Кыргызча',
  ru: 'Русский',
  tk: 'Türkmençe',
  tr: 'Türkçe',
  uz: 'O‘zbekcha',
};

/** A language's own name; its tag where there is none. */
export const languageName = (tag: string): string => NAMES[tag] ?? tag;
