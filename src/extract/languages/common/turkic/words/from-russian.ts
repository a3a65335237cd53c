/** How the Turkic languages in Latin letters spell a foreign town that the gazetteer knows by its Russian name. */

/** Letters and pairs of letters of Russian, and what each language writes for them. */
const LETTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tr: table(
    'дж c а a б b в v г g д d ж j з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ç ш ş щ şç ы ı э e ю yu я ya ё yo',
  ),
  az: table(
    'дж c а a б b в v г q д d ж j з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х x ц s ч ç ш ş щ ş ы ı э e ю yu я ya ё yo',
  ),
  uz: table(
    'дж j а a б b в v г g д d ж j з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х x ц ts ч ch ш sh щ sh ы i э e ю yu я ya ё yo',
  ),
};

function table(pairs: string): Record<string, string> {
  const words = pairs.split(' ');
  const letters: Record<string, string> = {};
  for (let i = 0; i < words.length; i += 2) letters[words[i] as string] = words[i + 1] as string;
  return letters;
}

/** `Магнитогорск` → `maqnitoqorsk`, `Ереван` → `yerevan`; undefined for a language in Cyrillic letters. */
export function fromRussian(name: string, code: string): string | undefined {
  const letters = LETTERS[code];
  if (!letters) return undefined;
  const small = name.toLowerCase();
  let spelt = '';
  for (let i = 0; i < small.length; i++) {
    const pair = letters[small.slice(i, i + 2)];
    const letter = small.charAt(i);
    if (pair !== undefined) {
      spelt += pair;
      i++;
    } else if (letter === 'е') spelt += i === 0 || /[аеёиоуыэюя\s-]/u.test(small.charAt(i - 1)) ? 'ye' : 'e';
    else if (letter !== 'ь' && letter !== 'ъ') spelt += letters[letter] ?? letter;
  }
  return spelt;
}
