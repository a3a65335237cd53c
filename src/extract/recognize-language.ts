/** Which language a text is in, by its letters. */

/** Letters that one language has and its neighbours lack. */
const LETTERS: readonly (readonly [tag: string, letters: RegExp])[] = [
  ['kk', /[әғқұіһ]/giu],
  ['ky', /[өүң]/giu],
];

/** The BCP 47 tag of the language that most of the text is in; undefined where it holds no words. */
export function recognizeLanguage(text: string): string | undefined {
  const sample = text.slice(0, 20_000);
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic + latin < 20) return undefined;
  if (latin > cyrillic) return 'en';
  for (const [tag, letters] of LETTERS) if ((sample.match(letters)?.length ?? 0) > cyrillic * 0.015) return tag;
  return 'ru';
}
