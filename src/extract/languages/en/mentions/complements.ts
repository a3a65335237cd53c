/** What a post or a body is of: `of the Milli Majlis Committee on Natural Resources`. */
import type { Token } from '../../../../text/tokens.ts';
import { isPossessive } from '../grammar/fold.ts';
import { groupTable, postTable } from '../grammar/tables.ts';
import { type Context, demonymAt, institutionWords, portfolios } from './context.ts';
import { skipArticle, institutionAhead, nounPhrase } from './noun-phrase.ts';

interface Complement {
  end: number;
  country: string | null;
  organization: string | null;
}

/** What a post is of: `of the Milli Majlis Committee on Natural Resources`, up to a name, a verb or a mark. */
export function complementOf(context: Context, from: number, nameStarts: ReadonlySet<number>): Complement {
  const { tokens, places, bodies } = context;
  const complement: Complement = { end: from, country: null, organization: null };
  let i = from;
  // `Ambassador Extraordinary and Plenipotentiary`
  while (
    /^(?:extraordinary|plenipotentiary|and)$/u.test(tokens[i]?.norm ?? '') &&
    (tokens[i]?.norm !== 'and' || tokens[i + 1]?.norm === 'plenipotentiary')
  )
    i++;
  complement.end = i;
  let last = '';
  for (let joints = 0; joints < 8;) {
    const token = tokens[i];
    // Another paragraph: `Chairman of the Agency`, and below it `from Kazakhstan`.
    if (!token || (i > from && context.blockStarts.has(i)) || context.blockStarts.has(from)) break;
    if (/^(?:of|for|to|at|in|on|with|from)$/u.test(token.norm) && token.capitals === 'lower') {
      // `minister in Baku`, `the president to attend`: a place, or a verb, ends the post.
      const place = places.get(skipArticle(tokens, i + 1));
      if (
        /^(?:in|at|on|with|from)$/u.test(token.norm) &&
        place?.kind === 'city' &&
        !institutionAhead(tokens, place.endToken)
      ) {
        // `Hungary's ambassador in Tbilisi, X`
        const named = tokens[place.endToken]?.text === ',' || nameStarts.has(place.endToken);
        if (joints <= 1 && SENT.test(tokens[from - 1]?.norm ?? '') && named) complement.end = place.endToken;
        // `rector of the Westminster University in Tashkent, Dr X`: the city of the body, where the post ends with it.
        if (joints > 0 && token.norm === 'in' && tokens[place.endToken]?.text === ',') {
          if (institutionWords().has(last)) complement.end = place.endToken;
          // `of the Institute of High-Altitude Biology in Xining, China`
          if (!complement.organization) complement.country ??= place.country;
        }
        break;
      }
      // `of the Institute of High-Altitude Biology in Xining, China`: a town that no list holds
      if (token.norm === 'in' && joints > 0 && !place && !complement.organization) {
        const country = countryBehindTown(context, i + 1);
        if (country) {
          complement.country ??= country;
          break;
        }
      }
      if (/^(?:in|with|from|at)$/u.test(token.norm) && !(nounPhrase(context, i + 1, nameStarts).institution || place))
        break;
      if (
        token.norm === 'to' &&
        !place &&
        !bodies.has(skipArticle(tokens, i + 1)) &&
        !/^(?:president|prime|head|minister|un|united)$/u.test(tokens[skipArticle(tokens, i + 1)]?.norm ?? '')
      )
        break;
      const phrase = nounPhrase(context, i + 1, token.norm === 'for' ? NO_NAMES : nameStarts);
      if (phrase.end === i + 1) break;
      if (token.norm === 'on' && !/^(?:committee|commission|group|council|board|centre|center)$/u.test(last)) break;
      joints++;
      if (token.norm !== 'to' || /^(?:region|oblast|province|district)$/u.test(tokens[phrase.end - 1]?.norm ?? '')) {
        complement.country ??= phrase.country;
        complement.organization ??= phrase.organization;
      }
      i = phrase.end;
      complement.end = i;
      last = tokens[i - 1]?.norm ?? '';
      continue;
    }
    // `of Energy and Mineral Resources`, `of Youth, Sports and Culture`
    if (
      joints > 0 &&
      (token.norm === 'and' || token.text === '&' || token.text === ',') &&
      continuesList(context, i, nameStarts)
    ) {
      const phrase = nounPhrase(context, i + 1, nameStarts);
      if (phrase.end === i + 1) break;
      complement.country ??= phrase.country;
      i = phrase.end;
      complement.end = i;
      last = tokens[i - 1]?.norm ?? '';
      joints++;
      continue;
    }
    // `Authority (AFAD)`
    if (token.text === '(' && tokens[i + 2]?.text === ')' && tokens[i + 1]?.capitals === 'upper') {
      if (joints === 0) break;
      complement.end = i + 3;
      i += 3;
      continue;
    }
    break;
  }
  return complement;
}

const NO_NAMES: ReadonlySet<number> = new Set();

/** `Xining, China`: the country that a comma parts from one or two capital words. */
export function countryBehindTown({ tokens, places }: Context, at: number): string | null {
  let end = at;
  while (end < at + 2 && tokens[end]?.kind === 'word' && tokens[end]?.capitals === 'title') end++;
  const country = end > at && tokens[end]?.text === ',' ? places.get(end + 1) : undefined;
  return country?.kind === 'country' ? country.country : null;
}

/** Who is sent to a city. */
const SENT = /^(?:ambassador|envoy|consul|general|representative|attach[eé]|correspondent|coordinator)$/u;

/** A comma or `and` inside the portfolio: the next word is one of it, and no other post. */
function continuesList(context: Context, at: number, nameStarts: ReadonlySet<number>): boolean {
  const { tokens } = context;
  const next = skipArticle(tokens, at + 1);
  const token = tokens[next];
  if (
    !token ||
    token.kind !== 'word' ||
    (nameStarts.has(next) && !institutionAhead(tokens, next + 1)) ||
    postTable().match(tokens, next) ||
    context.places.has(next) ||
    demonymAt(tokens, next)
  )
    return false;
  const before = tokens[at - 1];
  if (context.places.has(at - 1) || !before) return false;
  const portfolio =
    portfolios().has(token.norm) ||
    (token.capitals === 'title' && !institutionWords().has(token.norm) && !groupTable().match(tokens, next));
  if (!portfolio) return false;
  if ((tokens[at] as Token).text !== ',') return token.capitals === before.capitals || before.capitals === 'title';
  // A comma needs a later `and`.
  for (let i = next; i < next + 8; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === 'and')
      return (
        portfolios().has(tokens[i + 1]?.norm ?? '') ||
        (tokens[i + 1]?.capitals === 'title' &&
          !nameStarts.has(i + 1) &&
          !postTable().match(tokens, i + 1) &&
          !demonymAt(tokens, i + 1))
      );
    if (
      norm !== ',' &&
      !portfolios().has(norm) &&
      (tokens[i]?.capitals !== 'title' || nameStarts.has(i) || postTable().match(tokens, i))
    )
      return false;
  }
  return false;
}

/** `of Iran and Pakistan`, `of Kazakhstan, Uzbekistan and Tajikistan`: where the countries that go on behind one end. */
export function countriesEnd({ tokens, places, inPlace }: Context, from: number): number {
  if (!inPlace.has(from - 1)) return from;
  let end = from;
  for (let at = from; ;) {
    const and = tokens[at]?.text === ',' && tokens[at + 1]?.norm === 'and' ? at + 1 : at;
    const joint = tokens[and];
    if (!joint || !/^(?:,|and|&)$/u.test(joint.norm)) return end;
    const place = places.get(skipArticle(tokens, and + 1));
    if (place?.kind !== 'country' || isPossessive(tokens[place.endToken - 1]?.text ?? '')) return end;
    at = place.endToken;
    if (joint.text !== ',') end = at;
  }
}
