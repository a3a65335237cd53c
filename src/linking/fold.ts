/**
 * Names across scripts: what «Жапаров», Japarov and Zhaparov have in common. Vowels go, and so does what alphabets and
 * habits of transliteration write differently; the consonants that stay are compared. For comparing alone, never to show.
 */

/** Pairs of Latin letters that stand for one sound. */
const DIGRAPHS: Readonly<Record<string, string>> = {
  sh: 'S',
  sz: 'S',
  ch: 'C',
  cs: 'C',
  zh: 'C',
  zs: 'C',
  kh: 'K',
  gh: 'K',
  ck: 'K',
  ph: 'F',
  th: 'T',
};

/** One class for letters that take each other's place: Жапаров, Japarov, Zhaparov, Caparov. */
const CLASSES: Readonly<Record<string, string>> = {
  B: 'bб',
  P: 'pп',
  V: 'vwв',
  F: 'fф',
  K: 'kgqhxğкқгғґхҳһ',
  L: 'lлł',
  M: 'mм',
  N: 'nnñňңн',
  R: 'rр',
  S: 'sşšсшщß',
  Z: 'zз',
  T: 'tт',
  D: 'dдđ',
  C: 'cçčjžчжц',
};

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([sound, letters]) => Array.from(letters, (letter) => [letter, sound] as const)),
);

/** A rounded vowel at the head of a name is kept apart from the others: Омуралиев is no Эмиралиев. */
const ROUNDED = /^[yйj]?[oöóőuüúűоуөүұюёў]/u;
const VOWEL = /^\p{L}/u;

/** What two letters together say in one alphabet and one letter in the other: «дж» and j, «тс» and ц, «нг» and ң. */
const TOGETHER: readonly [RegExp, string][] = [
  [/[TD][SC]/g, 'C'],
  [/SC/g, 'S'],
  [/KS/g, 'K'],
  [/NK/g, 'N'],
  [/([A-Z])\1+/g, '$1'],
];

/** Letters that languages with the Latin alphabet read differently, with the other readings: c, ch and j. */
const OTHER_READINGS: readonly [RegExp, string][] = [
  [/ch/g, 'k'],
  [/c(?!h|s)/g, 'k'],
  [/j/g, 'y'],
];

function skeleton(word: string): string {
  let sounds = '';
  for (let at = 0; at < word.length; at++) {
    const pair = DIGRAPHS[word.slice(at, at + 2)];
    sounds += pair ?? soundOf(word.charAt(at));
    if (pair) at += 1;
  }
  const [first = ''] = word;
  const beginsWithVowel = VOWEL.test(first) && !CLASS_OF.has(first);
  const head = beginsWithVowel ? (ROUNDED.test(word) ? 'O' : 'A') : '';
  const joined = TOGETHER.reduce((result, [pattern, sound]) => result.replace(pattern, sound), sounds);
  return head + joined.replaceAll(BETWEEN, '');
}

/** A vowel keeps the consonants around it apart until they are put together: «Касым» has no «кс». */
const BETWEEN = '.';

function soundOf(letter: string): string {
  if (letter === 'ь' || letter === 'ъ') return '';
  return CLASS_OF.get(letter) ?? BETWEEN;
}

/**
 * The consonants of a word, by what they sound like.
 * @param word one word of a name or text, in Latin or Cyrillic letters
 * @returns one skeleton for each way to read it; words that may be one word share at least one
 */
export function skeletons(word: string): readonly string[] {
  const readings = OTHER_READINGS.reduce<string[]>(
    (words, [letters, reading]) => [...words, ...words.map((form) => form.replace(letters, reading))],
    [lettersOf(word)],
  );
  return [...new Set(readings.map(skeleton))];
}

/** What is longer is no word, and would be read eight times. */
const LONGEST_WORD = 64;

function lettersOf(word: string): string {
  return word
    .slice(0, LONGEST_WORD)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{M}ʻʼ’‘`´'\-\u2010-\u2015]/gu, '');
}

/** How English says the letters that others say otherwise, in the words that it shares with them: conflict, technology. */
const ENGLISH: readonly [RegExp, string][] = [
  [/c(?=[eiy])/g, 's'],
  [/ch?/g, 'k'],
];

/**
 * The consonants of a word of a text, as its language says it.
 * @param language BCP 47 tag of the language alone
 * @returns one skeleton; more for a name in English, which may be said as in its own language
 */
export function soundsOf(word: string, language: string): readonly string[] {
  if (language !== 'en') return [skeleton(lettersOf(word))];
  if (/^\p{Lu}/u.test(word)) return skeletons(word);
  return [skeleton(ENGLISH.reduce((letters, [pattern, sound]) => letters.replace(pattern, sound), lettersOf(word)))];
}

/** Whether two words share a reading: `Жапаров` and `Japarov`. */
export function soundsAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => one !== '' && b.includes(one));
}
