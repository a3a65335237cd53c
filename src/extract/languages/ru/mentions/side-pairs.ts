/** Two people of one post, and the two countries that the text named before, in their order. */
import { blockAt, placeAtToken } from '../../../lookup.ts';
import type { Analysis, PersonMention } from '../../../model.ts';
import type { Token } from '../../../../text/tokens.ts';
import { adjectiveCountry } from '../tables/place-table.ts';

/** `заместители министров двух стран А и Б` behind `узбекско-оманских консультаций`: the countries in their order. */
export function namePairs(analysis: Analysis, people: readonly PersonMention[]): void {
  const { tokens } = analysis;
  for (const [i, a] of people.entries()) {
    const b = people[i + 1];
    const joined = b && b.firstToken === a.endToken + 1 && tokens[a.endToken]?.norm === 'и';
    // `Гостя сопровождали депутаты А и Б`: both of his side.
    if (/^сопровожда/u.test(tokens[(a.role?.firstToken ?? 0) - 1]?.norm ?? '')) continue;
    if (!joined || a.country || b.country || !a.role || a.role.country || b.role?.country) continue;
    const own = tokens.slice(a.role.firstToken, a.firstToken).map(({ norm }) => norm);
    const both = own.some((norm) => /^(?:двух|обеих|обоих)$/u.test(norm));
    const shared = a.role.readings.every(({ plural }) => plural) || (b.role !== null && a.role.start === b.role.start);
    const pair = both
      ? (pairBefore(tokens, a.role.firstToken) ?? pairBetween(analysis, a.role.firstToken))
      : shared
        ? (pairBetween(analysis, a.role.firstToken) ?? pairAbove(analysis, people, i))
        : undefined;
    if (pair) [a.country, b.country] = pair;
  }
}

/** `Президент Монголии А принял президента Узбекистана Б. Участвовали министры В и Г`: the two sides in their order. */
function pairAbove(analysis: Analysis, people: readonly PersonMention[], at: number): [string, string] | undefined {
  const role = people[at]?.role;
  const block = role && blockAt(analysis, role.start);
  const countries: string[] = [];
  for (let i = at - 1; i >= 0 && block && (people[i] as PersonMention).start >= block.start; i--) {
    const country = people[i]?.role?.country ?? people[i]?.country;
    if (country && !countries.includes(country)) countries.unshift(country);
  }
  const [one, two, ...more] = countries;
  return one && two && more.length === 0 ? [one, two] : undefined;
}

/** How far above its people an adjective of two countries may stand. */
const PAIR_REACH = 60;

function pairBefore(tokens: readonly Token[], from: number): [string, string] | undefined {
  for (let i = from - 1; i >= 0 && from - i < PAIR_REACH; i--) {
    const [front, back, ...more] = (tokens[i] as Token).norm.split('-');
    if (!front || !back || more.length > 0 || !/[сц]ко$/u.test(front)) continue;
    const one = adjectiveCountry(front.replace(/о$/u, 'ий'));
    const two = adjectiveCountry(back);
    if (one && two) return [one, two];
  }
  return undefined;
}

/** `между Ферганским университетом и Сегедским университетом … ректоры А и Б`: the countries in their order. */
function pairBetween(analysis: Analysis, from: number): [string, string] | undefined {
  const { tokens } = analysis;
  let at = from - 1;
  while (at >= 0 && from - at < PAIR_REACH && tokens[at]?.norm !== 'между') at--;
  if (tokens[at]?.norm !== 'между') return undefined;
  const countries: string[] = [];
  for (let i = at + 1; i < from && !/^[.;:!?(]$/u.test(tokens[i]?.text ?? ''); i++) {
    const country = placeAtToken(analysis, i)?.country ?? adjectiveCountry(tokens[i]?.norm ?? '');
    if (country && country !== countries.at(-1)) countries.push(country);
  }
  const [one, two, ...more] = countries;
  return one && two && more.length === 0 ? [one, two] : undefined;
}
