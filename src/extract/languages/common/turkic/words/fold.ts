/** Apostrophes are letters in these languages (`o‘`, `g‘`, `ma’no`) or part a name from its suffix (`Ankara’da`). */
const APOSTROPHES = /[’‘ʻʼ`´ʹ]/gu;

/** Lower case by the rules of a language (`I` → `ı` in Turkish), with one apostrophe. */
export function foldBy(locale: string): (word: string) => string {
  const dotted = locale === 'tr' || locale === 'az';
  return (word) => {
    const lower = dotted ? word.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase() : word.toLowerCase();
    return lower.replace(APOSTROPHES, "'");
  };
}

/** The text with one apostrophe; every offset stays. */
export function plain(text: string): string {
  return text.replace(APOSTROPHES, "'");
}
