/** Which language a text is in, by its letters. */

/** Letters that one language has and its neighbours lack. */
const CYRILLIC: readonly (readonly [tag: string, letters: RegExp])[] = [
  ['kk', /[әғқұіһ]/giu],
  ['ky', /[өүң]/giu],
];

/** The same in Latin script: the `ə` of Azerbaijani, the apostrophe of Uzbek, the dotless `ı` of Turkish. */
const LATIN: readonly (readonly [tag: string, letters: RegExp, share: number])[] = [
  ['az', /ə/giu, 0.02],
  ['uz', /[og][‘’ʻʼ'`]/giu, 0.006],
  ['tr', /[ışğİ]/gu, 0.02],
];

/** The BCP 47 tag of the language that most of the text is in; undefined where it holds no words. */
export function recognizeLanguage(text: string): string | undefined {
  const sample = text.slice(0, 20_000);
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic + latin < 20) return undefined;
  if (latin > cyrillic) return latinLanguage(sample, latin);
  for (const [tag, letters] of CYRILLIC) if ((sample.match(letters)?.length ?? 0) > cyrillic * 0.015) return tag;
  return 'ru';
}

function latinLanguage(sample: string, latin: number): string {
  for (const [tag, letters, share] of LATIN) if ((sample.match(letters)?.length ?? 0) > latin * share) return tag;
  return 'en';
}
