/**
 * Words as a slug: lower-case Latin letters, digits and hyphens. For addresses and ids only; a name that a reader sees
 * comes from editors (`data/names`), never from here.
 */

/** Cyrillic letters of the languages that the library reads; Latin ones fold by Unicode, but for those in `LATIN`. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ө: 'o',
  ү: 'u',
  ң: 'n',
  ұ: 'u',
  қ: 'k',
  ғ: 'g',
  ә: 'a',
  і: 'i',
  һ: 'h',
  ў: 'u',
  ҳ: 'h',
  ї: 'i',
  є: 'e',
  ґ: 'g',
};

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const LATIN: Readonly<Record<string, string>> = { ı: 'i', ə: 'a', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/**
 * Makes a slug.
 * @param words in any case and script; what is neither Latin nor Cyrillic falls away
 * @returns `sadyr-zhaparov` for `Садыр Жапаров`; an empty string where nothing is left
 */
export function slug(words: string): string {
  // «й» goes through the table before NFD takes it apart, so that it is a letter of its own.
  const latin = Array.from(
    words.normalize('NFC').toLowerCase(),
    (letter) => CYRILLIC[letter] ?? LATIN[letter] ?? letter,
  );
  return latin
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʻʼ`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
