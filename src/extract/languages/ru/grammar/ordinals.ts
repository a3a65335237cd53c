/** Ordinal numbers: `четвертая`, `11-е`, `XXII`, `двадцать первое`. */
import type { Token } from '../../../../text/tokens.ts';
import { byFirstLetter } from '../tables/once.ts';

const STEMS: readonly (readonly [stem: string, value: number])[] = [
  ['перв', 1],
  ['втор', 2],
  ['трет', 3],
  ['четверт', 4],
  ['пят', 5],
  ['шест', 6],
  ['седьм', 7],
  ['восьм', 8],
  ['девят', 9],
  ['десят', 10],
  ['одиннадцат', 11],
  ['двенадцат', 12],
  ['тринадцат', 13],
  ['четырнадцат', 14],
  ['пятнадцат', 15],
  ['шестнадцат', 16],
  ['семнадцат', 17],
  ['восемнадцат', 18],
  ['девятнадцат', 19],
  ['двадцат', 20],
  ['тридцат', 30],
  ['сороков', 40],
  ['пятидесят', 50],
  ['шестидесят', 60],
  ['семидесят', 70],
  ['восьмидесят', 80],
  ['девяност', 90],
  ['сот', 100],
];
const STEMS_BY_LETTER = byFirstLetter(STEMS, ([stem]) => stem);

const TENS: Readonly<Record<string, number>> = {
  двадцать: 20,
  тридцать: 30,
  сорок: 40,
  пятьдесят: 50,
  шестьдесят: 60,
  семьдесят: 70,
  восемьдесят: 80,
  девяносто: 90,
};
const ENDING = /^(?:ый|ий|ой|ая|ья|ое|ье|ого|ьего|ому|ьему|ым|ьим|ом|ьем|ую|ью|ей|ьей)$/u;
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of an ordinal at a token, or undefined. */
export function ordinalAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') {
    const match = /^(\d{1,3})-(?:й|я|е|го|му|м|ю|ой|ый|ая|ое|ого|ому|ом|ую)$/u.exec(token.norm);
    return match ? Number(match[1]) : undefined;
  }
  if (token.kind !== 'word') return undefined;
  const roman = romanValue(token.text);
  if (roman !== undefined) return roman;
  const word = STEMS_BY_LETTER.get(token.norm.charAt(0))?.find(
    ([stem]) => token.norm.startsWith(stem) && ENDING.test(token.norm.slice(stem.length)),
  );
  if (!word) return token.norm in TENS ? TENS[token.norm] : undefined;
  const tens = TENS[tokens[at - 1]?.norm ?? ''];
  return tens && word[1] < 10 ? tens + word[1] : word[1];
}

/** Roman numerals, also where Cyrillic letters of the same shape stand in (`ХІ`, `Х`). */
function romanValue(word: string): number | undefined {
  const latin = word.replaceAll('Х', 'X').replaceAll('І', 'I').replaceAll('С', 'C');
  if (!/^[IVXLC]{1,7}$/u.test(latin) || (word.length === 1 && /[CХСL]/u.test(word) && word !== 'X' && word !== 'Х'))
    return undefined;
  let sum = 0;
  for (let i = 0; i < latin.length; i++) {
    const value = ROMAN[latin.charAt(i)] as number;
    sum += value < (ROMAN[latin.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return sum;
}
