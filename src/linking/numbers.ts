/** Numbers in a text, written as one language writes them, as one string each: `1.5` for «1,5» and 1.5. */

/** `2 100`, `25.000`, `1,5`, `12.09.2026`: each alternative begins at a digit and never goes back. */
const NUMBERS = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*/gu;
const WHITE = /[ \u00a0\u202f]/gu;

/**
 * The numbers of a text.
 * @param text any
 * @param language BCP 47 tag of the language alone: English writes a point before decimals, all others a comma
 */
export function numbersIn(text: string, language: string): string[] {
  const [decimal, thousands] = language === 'en' ? (['.', ','] as const) : ([',', '.'] as const);
  return [...text.matchAll(NUMBERS)].flatMap(([match]) => readNumber(match.replace(WHITE, ''), decimal, thousands));
}

const GROUP = 3;

function readNumber(digits: string, decimal: string, thousands: string): string[] {
  const [whole = '', fraction, ...more] = digits.split(decimal);
  const groups = whole.split(thousands);
  const [head = '', tail = ''] = groups;
  // The press writes «3.5» where its language has a comma.
  if (fraction === undefined && groups.length === 2 && tail.length < GROUP) return [number(head, tail)];
  const grouped = groups.slice(1).every((group) => group.length === GROUP);
  // A date or a list of numbers: 12.09.2026.
  if (more.length > 0 || !grouped) return digits.split(/[.,]/u).map((part) => number(part));
  return [number(groups.join(''), fraction)];
}

/** A number without zeros at its ends: `007` is `7`, `1.50` is `1.5`. */
function number(whole: string, fraction = ''): string {
  let end = fraction.length;
  while (fraction[end - 1] === '0') end -= 1;
  const digits = whole.replace(/^0+(?=\d)/u, '');
  return end > 0 ? `${digits}.${fraction.slice(0, end)}` : digits;
}
