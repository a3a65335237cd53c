/** Ordinals: `sixth`, `22nd`, `XIV`, `twenty-first`. */
import type { Token } from '../../../../text/tokens.ts';

const UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS: Readonly<Record<string, number>> = {
  twent: 20,
  thirt: 30,
  fort: 40,
  fift: 50,
  sixt: 60,
  sevent: 70,
  eight: 80,
  ninet: 90,
};
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The number that an ordinal stands for; undefined for other words. */
export function ordinal(word: string): number | undefined {
  const lower = word.toLowerCase();
  const unit = UNITS.indexOf(lower);
  if (unit >= 0) return unit + 1;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(lower)?.[1];
  if (digits) return Number(digits);
  const tens = /^(twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:ieth|y-(\p{L}+))$/u.exec(lower);
  if (tens) {
    const rest = tens[2] ? UNITS.indexOf(tens[2]) + 1 : 0;
    return tens[2] && rest === 0 ? undefined : (TENS[tens[1] as string] as number) + rest;
  }
  if (lower === 'hundredth') return 100;
  return /^[IVXLC]{2,6}$/u.test(word) ? roman(word) : undefined;
}

/** The ordinal that ends at a token: `sixth`, `7` and `th`. */
export function ordinalAt(tokens: readonly Token[], at: number): { value: number; first: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const number = tokens[at - 1];
  if (/^(?:st|nd|rd|th)$/u.test(token.norm) && number?.kind === 'number' && number.end === token.start)
    return { value: Number(number.text), first: at - 1 };
  const value = ordinal(token.text);
  return value === undefined ? undefined : { value, first: at };
}

function roman(word: string): number | undefined {
  let sum = 0;
  for (let i = 0; i < word.length; i++) {
    const value = ROMAN[word.charAt(i)] as number;
    sum += value < (ROMAN[word.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return sum > 0 && sum < 100 ? sum : undefined;
}
