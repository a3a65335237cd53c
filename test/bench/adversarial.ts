/** Texts that nobody publishes: each repeats what makes a careless rule look from every place to the end of the text. */

/** The language that the text is read as, a name, and what is repeated until the text is as long as asked. */
export type Adversary = readonly [language: string, name: string, unit: string];

/** One unit for each kind of thing that a rule looks for. What is of no language stands here too. */
const RUSSIAN: readonly (readonly [name: string, unit: string])[] = [
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
  ['bodies by another word', 'Перевозчик сообщил. Компания сообщила. Ведомство ответило. '],
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

const ENGLISH: readonly (readonly [name: string, unit: string])[] = [
  ['opening marks', '“a '],
  ['opening marks, a paragraph each', '“We are ready\n\n'],
  ['straight marks', '" a '],
  ['apostrophes', "it's the ministers' "],
  ['single marks', '‘a '],
  ['marks crossed', '“a ‘b” c’ '],
  ['quotes that nobody says', '“We are ready to work together.” '],
  ['quotes with a cue each', '“We are ready,” he said. '],
  ['cues without quotes', 'he said, '],
  ['reports in one sentence', 'he said that '],
  ['a list without end', 'questions of security, '],
  ['a list of names', 'John Smith, '],
  ['a list of names with roles', 'Minister of Transport of Kazakhstan John Smith and '],
  ['roles without names', 'Minister of Foreign Affairs '],
  ['offices of offices', 'the deputy head of the office of '],
  ['clauses that hang on', 'John Smith, who met '],
  ['interview turns', 'Q: Why?\nA: We are ready.\n'],
  ['lines with a colon', 'Smith: ready\n'],
  ['only capitals', 'A'],
  ['capitals as words', 'AB '],
  ['names without end', 'John '],
  ['initials', 'J. '],
  ['pronouns', 'he '],
  ['dates', '12 September '],
  ['one long word', 'a'],
  ['one long word with hyphens', 'Ab-'],
  ['brackets', '(a '],
];

const TURKISH: readonly (readonly [name: string, unit: string])[] = [
  ['opening marks', '“a '],
  ['straight marks', '" a '],
  ['quotes that nobody says', '“Birlikte çalışmaya hazırız.” '],
  ['quotes with a cue each', '“Hazırız” dedi. '],
  ['cues without quotes', 'dedi, '],
  ['converbs without end', 'belirterek '],
  ['participles without end', 'söyleyen '],
  ['reports in one sentence', 'hazır olduğunu belirten '],
  ['a list without end', 'güvenlik konuları, '],
  ['a list of names', 'Okay Memiş, '],
  ['a list of names with roles', 'Ulaştırma Bakanı Okay Memiş ve '],
  ['roles without names', 'Dışişleri Bakanı '],
  ['genitives of genitives', 'Bakanlığının '],
  ['suffixes behind an apostrophe', "Türkiye'nin "],
  ['one long word of suffixes', 'lerinden'],
  ['capitals as words', 'AB '],
  ['pronouns', 'onun '],
  ['dates', '12 Eylül '],
  ['only capitals', 'İ'],
  ['lines with a colon', 'Memiş: hazırız\n'],
];

/** What the other Turkic languages share with Turkish is read by the same code; these ask for their own words. */
const TURKIC: Readonly<Record<string, readonly (readonly [name: string, unit: string])[]>> = {
  az: [
    ['quotes with a cue each', '“Biz hazırıq”, - deyə o bildirib. '],
    ['reports in one sentence', 'hazır olduğunu bildirən '],
    ['a list of names with roles', 'nəqliyyat naziri Rəşad Nəbiyev və '],
    ['a list without end', 'təhlükəsizlik məsələləri, '],
  ],
  uz: [
    ['quotes with a cue each', '“Biz tayyormiz”, - dedi u. '],
    ['reports in one sentence', 'tayyor ekanini aytgan '],
    ['a list of names with roles', 'transport vaziri Ilhom Mahkamov va '],
    ['apostrophes of four kinds', "o'zbek oʻzbek o‘zbek o`zbek "],
  ],
  kk: [
    ['quotes with a cue each', '«Біз дайынбыз», – деді ол. '],
    ['reports in one sentence', 'дайын екенін айтқан '],
    ['a list of names with roles', 'көлік министрі Марат Қарабаев және '],
    ['a list without end', 'қауіпсіздік мәселелері, '],
  ],
  ky: [
    ['quotes with a cue each', '«Биз даярбыз», — деди ал. '],
    ['reports in one sentence', 'даяр экенин айткан '],
    ['a list of names with roles', 'транспорт министри Тилек Текебаев жана '],
    ['a list without end', 'коопсуздук маселелери, '],
  ],
};

/** All of them. */
export const ADVERSARIES: readonly Adversary[] = [
  ...RUSSIAN.map((one) => ['ru', ...one] as const),
  ...ENGLISH.map((one) => ['en', ...one] as const),
  ...TURKISH.map((one) => ['tr', ...one] as const),
  ...Object.entries(TURKIC).flatMap(([language, units]) => units.map((one) => [language, ...one] as const)),
];

/** The unit repeated up to so many bytes of UTF-8, and cut there in the middle of a unit. */
export function repeated(unit: string, bytes: number): string {
  const length = Math.floor((bytes * unit.length) / Buffer.byteLength(unit));
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
