/** Letters that no accent makes of a plain one. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'a',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ŋ: 'n',
};

/** Lower case, no accents, no possessive: `Türkiye's` → `turkiye`, `Gündoğan` → `gundogan`. */
export function fold(word: string): string {
  if (/^[\w' .-]+$/u.test(word)) return word.toLowerCase().replace(/'s$/u, '');
  return word
    .toLowerCase()
    .replace(/['’ʼ]s$/u, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/[ıəøłđæœßŋ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[ʻʼ‘`]/gu, '')
    .replace(/’/gu, "'")
    .replace(/[‐‑–]/gu, '-');
}

/** Typographic apostrophes and hyphens made plain, letter under letter. */
export function plain(text: string): string {
  return text.replace(/[’‘ʼ]/gu, "'").replace(/[‐‑]/gu, '-');
}

/** `Kazakhstan's`, `Durrani’s`: the possessive that is no part of a name. */
export const isPossessive = (word: string): boolean => /['’ʼ]s$/u.test(word);

/** A word without its possessive. */
export const bare = (word: string): string => word.replace(/['’ʼ]s$/u, '');
