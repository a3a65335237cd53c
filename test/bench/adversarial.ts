/** Texts that nobody publishes: each repeats what makes a careless rule look from every place to the end of the text. */

/** A name, and what is repeated until the text is as long as asked. */
export type Adversary = readonly [name: string, unit: string];

/** One unit for each kind of thing that a rule looks for. */
export const ADVERSARIES: readonly Adversary[] = [
  ['opening guillemets', '«а '],
  ['opening guillemets, a paragraph each', '«Мы готовы\n\n'],
  ['closing guillemets', 'а» '],
  ['straight marks', '" а '],
  ['straight marks glued', '"а'],
  ['opening low marks', '„а '],
  ['nested marks', '«„“'],
  ['marks of three kinds, crossed', '«а „б» в“ "г '],
  ['opening brackets', '(а '],
  ['quotes that nobody says', '«Мы готовы работать вместе». '],
  ['quotes with a cue each', '«Мы готовы», — сказал он. '],
  ['cues without quotes', 'сказал он, '],
  ['a list without end', 'вопросы безопасности, '],
  ['a list of names', 'Рамиль Усубов, '],
  ['a list of names with roles', 'министр транспорта Казахстана Рамиль Усубов и '],
  ['roles without names', 'министр иностранных дел '],
  ['a list of items', '1) вопросы безопасности;\n'],
  ['lines with a colon', 'Министр: готовы\n'],
  ['speech with dashes', '— Мы готовы, — сказал он.\n'],
  ['only dashes', '— '],
  ['only hyphens', '-'],
  ['only capitals', 'А'],
  ['capitals as words', 'АБ '],
  ['initials', 'А. '],
  ['pronouns', 'он '],
  ['dates', '12 сентября '],
  ['digits', '1'],
  ['only newlines', '\n'],
  ['carriage returns', '\r\n'],
  ['only spaces', ' '],
  ['only full stops', '.'],
  ['reports in one sentence', 'он сказал, что '],
  ['one long line', 'Стороны обсудили вопросы безопасности. Президент отметил рост торговли. '],
  ['one long word', 'а'],
  ['one long word with hyphens', 'Аб-'],
  ['soft hyphens', 'а\u00AD'],
  ['combining accents', '\u0301'],
  ['unpaired surrogates', '\uD800'],
];

/** The unit repeated up to so many UTF-16 code units. */
export function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
