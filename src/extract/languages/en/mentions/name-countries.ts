/** The country that stands beside a name: `X of Azerbaijan`, `X (Kazakhstan)`, `Kazakhstan: X`, `X, who led the Tajik team`. */
import type { Token } from '../../../../text/tokens.ts';
import { isPossessive } from '../grammar/fold.ts';
import { complementOf } from './complements.ts';
import { nounPhrase, SMALL_WORD } from './noun-phrase.ts';
import { type Context, demonymAt, institutionWords } from './context.ts';
import type { NameSpan } from './names.ts';

const NO_NAMES: ReadonlySet<number> = new Set();

/** `X of Azerbaijan`, `X (Kazakhstan)`, `X from Türkiye`. */
export function countryBeside(context: Context, end: number): string | null {
  const { tokens, places } = context;
  const opening = tokens[end];
  if (!opening) return null;
  const flag = flagAt(tokens, opening.text === '(' ? end + 1 : end);
  if (flag) return flag;
  // `X on behalf of Azerbaijan`, `X, for Hungary,`
  if (opening.norm === 'on' && tokens[end + 1]?.norm === 'behalf')
    return places.get(tokens[end + 3]?.norm === 'the' ? end + 4 : end + 3)?.country ?? null;
  if (opening.text === '(') {
    const last = lastInBrackets(context, end) ?? firstInBrackets(context, end);
    if (last) return last;
    const only = onlyInBrackets(context, end);
    if (only) return only;
  }
  const at = /^the$/u.test(tokens[end + 1]?.norm ?? '') ? end + 2 : end + 1;
  const place =
    opening.text === '(' || /^(?:of|from)$/u.test(opening.norm) || opening.text === ',' ? places.get(at) : undefined;
  // `Professor X of the University of Innsbruck`
  if (!place && opening.norm === 'of') {
    const of = complementOf(context, end, NO_NAMES);
    const bracket = tokens[of.end]?.text === '(' ? places.get(of.end + 1) : undefined;
    // `Dr X of the University of Malaya in Kuala Lumpur`
    const city = of.end > end && tokens[of.end]?.norm === 'in' ? places.get(of.end + 1) : undefined;
    return bracket?.country ?? of.country ?? city?.country ?? behindComma(context, of.end) ?? standsFor(context, end);
  }
  if (!place) return opening.text === ',' ? employerCountry(context, end + 1) : null;
  const behind = tokens[place.endToken]?.text ?? '';
  if (opening.text === '(') return /^[),;]$/u.test(behind) ? place.country : null;
  if (opening.text === ',') return place.kind === 'country' && behind === ';' ? place.country : null;
  return place.country;
}

/** `X of the fisheries department spoke for Turkmenistan`: the country behind a verb of those who stand for one. */
function standsFor({ tokens, places, blockStarts }: Context, end: number): string | null {
  for (let at = end; at < end + 14 && !blockStarts.has(at); at++) {
    const token = tokens[at];
    if (!token || /^[.;:“”"»«]$/u.test(token.text)) return null;
    const named = STANDS_FOR.get(token.norm);
    if (!named) continue;
    const from = at + named;
    const place = places.get(tokens[from]?.norm === 'the' ? from + 1 : from);
    const said = named === 1 || tokens[at + 1]?.norm === 'for';
    return said && place?.kind === 'country' ? place.country : null;
  }
  return null;
}

/** `(China Railway)`: a country opens the name of a body, and nothing but capitals follows. */
function firstInBrackets({ tokens, places }: Context, open: number): string | null {
  const place = places.get(open + 1);
  if (place?.kind !== 'country') return null;
  for (let at = place.endToken; at < open + 8; at++) {
    if (tokens[at]?.text === ')') return place.country;
    if (tokens[at]?.kind !== 'word' || tokens[at]?.capitals === 'lower') return null;
  }
  return null;
}

/** `, Sweden,`: the country that two marks part from what stands in front. */
function behindComma({ tokens, places }: Context, comma: number): string | null {
  const place = tokens[comma]?.text === ',' ? places.get(comma + 1) : undefined;
  return place?.kind === 'country' && /^[,.;)]$/u.test(tokens[place.endToken]?.text ?? '.') ? place.country : null;
}

/** `X, Deutsche Bahn, Germany`: capitals alone between two commas, and a country. */
function employerCountry(context: Context, from: number): string | null {
  const { tokens } = context;
  let at = from;
  while (at < from + 6 && tokens[at]?.kind === 'word' && tokens[at]?.capitals !== 'lower') at++;
  return at > from ? behindComma(context, at) : null;
}

/** How many tokens such a verb and its preposition are. */
const STANDS_FOR: ReadonlyMap<string, number> = new Map([
  ['represented', 1],
  ['represents', 1],
  ['representing', 1],
  ['spoke', 2],
  ['speaks', 2],
  ['speaking', 2],
  ['appeared', 2],
  ['signed', 2],
  ['sat', 2],
  ['answered', 2],
]);

/** `X 🇰🇿`: a flag is two letters of the country's code. */
function flagAt(tokens: readonly Token[], at: number): string | null {
  const code = [tokens[at], tokens[at + 1]].map((token) => (token?.text.codePointAt(0) ?? 0) - 0x1f1e6 + 65);
  return code.every((letter) => letter >= 65 && letter <= 90) ? String.fromCharCode(...code) : null;
}

/** `🇰🇿 X`, `Kazakhstan's X`: the country in front of the name. */
export function countryInFront({ tokens, places }: Context, first: number): string | null {
  const flag = flagAt(tokens, first - 2);
  if (flag) return flag;
  if (!isPossessive(tokens[first - 1]?.text ?? '')) return null;
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const place = places.get(at);
    if (place?.endToken === first) return place.kind === 'country' ? place.country : null;
  }
  return null;
}

/** `Turkish ropewalker X`, `Iranian Vice Admiral X`: a people, a word or two for what somebody does, or his rank, a name. */
export function peopleInFront({ tokens }: Context, first: number, ranked: boolean): string | null {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return null;
    const people = demonymAt(tokens, at);
    if (people) return (ranked || at < first - 1) && people.end === at + 1 ? people.country : null;
    if (token.capitals !== 'lower' || SMALL_WORD.test(token.norm)) return null;
  }
  return null;
}

/** `from Osh (mayor X), Yongin, South Korea (mayor Y)`: the place that the brackets explain. */
export function beforeBracket({ tokens, places }: Context, first: number): string | null {
  const open = first - 1;
  if (tokens[open]?.text !== '(') return null;
  for (let at = open - 1; at >= Math.max(0, open - 4); at--) {
    const place = places.get(at);
    if (place?.endToken === open) return place.country;
  }
  return null;
}

/** `From Tajikistan came X`. */
export function cameFrom({ tokens, places }: Context, first: number): string | null {
  if (!/^(?:came|arrived|spoke|travelled|traveled|flew|joined)$/u.test(tokens[first - 1]?.norm ?? '')) return null;
  for (let at = first - 2; at >= Math.max(0, first - 5); at--) {
    const place = places.get(at);
    if (place?.endToken === first - 1) return tokens[at - 1]?.norm === 'from' ? place.country : null;
  }
  return null;
}

/** `X, a felt maker from Naryn`, `X, who had travelled by lorry from Kyzyl in Russia`: where somebody comes from. */
export function comesFrom({ tokens, places }: Context, end: number): string | null {
  if (tokens[end]?.text !== ',' || !/^(?:an?|who|the)$/u.test(tokens[end + 1]?.norm ?? '')) return null;
  const travels = tokens[end + 1]?.norm === 'who';
  if (
    travels &&
    !TRAVELS.test(
      tokens
        .slice(end + 2, end + 5)
        .map(({ norm }) => norm)
        .join(' '),
    )
  )
    return null;
  for (let at = end + 2; at < end + 10; at++) {
    const token = tokens[at];
    if (token?.norm === 'from') return homeAt(places, tokens, at + 1);
    if (token?.kind !== 'word' || token.capitals !== 'lower') return null;
  }
  return null;
}

const TRAVELS =
  /(?:^| )(?:came|come|travelled|traveled|flew|flown|arrived|drove|driven|walked|moved|hails|grew up|was born)(?: |$)/u;

/** `Kyzyl in Russia`, `Xinjiang, China`, `Naryn`: the country says more than a town that no list holds. */
function homeAt(places: Context['places'], tokens: readonly Token[], at: number): string | null {
  const place = places.get(at);
  const behind = place?.endToken ?? at + 1;
  const country = /^(?:in|,)$/u.test(tokens[behind]?.text ?? '') ? places.get(behind + 1) : undefined;
  return country?.kind === 'country' ? country.country : (place?.country ?? null);
}

/** `X (Hacettepe University, Türkiye)`: the country that ends the brackets. */
function lastInBrackets({ tokens, places }: Context, open: number): string | null {
  for (let i = open + 1; i < open + 14; i++) {
    const { text = ')' } = tokens[i] ?? {};
    const place = places.get(i);
    if (place && /^[,;–—]$/u.test(tokens[i - 1]?.text ?? '') && tokens[place.endToken]?.text === ')')
      return place.country;
    if (/^[()]$/u.test(text)) return null;
  }
  return null;
}

/** `X (Al-Farabi Kazakh National University)`, `X (State Tourism Agency of Azerbaijan)`: the one country that the brackets name. */
function onlyInBrackets(context: Context, open: number): string | null {
  const { tokens, places, bodies } = context;
  const found = new Set<string>();
  let body = false;
  for (let i = open + 1; i < open + 16; i++) {
    const token = tokens[i];
    if (!token || token.text === '(' || bodies.get(i)?.kind === 'organization') return null;
    if (token.text === ')') break;
    const country = places.get(i)?.country ?? demonymAt(tokens, i)?.country ?? bodies.get(i)?.country;
    if (country) found.add(country);
    body ||= institutionWords().has(token.norm) || bodies.has(i);
  }
  return body && found.size === 1 ? ([...found][0] as string) : null;
}

const HEADS = /^(?:heads|headed|leads|led|runs|ran|chairs|directs|represents|represented|manages|owns|founded)$/u;

/** `X, the deputy minister who led the Tajik team`. */
export function ledTeam(context: Context, end: number): string | null {
  const { tokens, places } = context;
  if (/^(?:represented|represents|representing)$/u.test(tokens[end]?.norm ?? '')) {
    const own = places.get(end + 1);
    if (own) return own.country;
  }
  let at = tokens[end]?.text === ',' ? end + 1 : end;
  // `X, who heads Kazakhstan's drug inspectorate`
  if (/^(?:who|which)$/u.test(tokens[at]?.norm ?? '') && HEADS.test(tokens[at + 1]?.norm ?? '')) {
    const of = nounPhrase(context, at + 2, NO_NAMES);
    const country = of.country ?? complementOf(context, of.end, NO_NAMES).country;
    if (country) return country;
  }
  if (!/^(?:who|leading|heading|representing)$/u.test(tokens[at]?.norm ?? '')) return null;
  for (at++; at < end + 7; at++) {
    const people = demonymAt(tokens, at);
    if (people)
      return /^(?:team|side|delegation|party|group|government)$/u.test(tokens[people.end]?.norm ?? '')
        ? people.country
        : null;
  }
  return null;
}

/** `Kazakhstan: X; Y`, `Azerbaijan — X`: the country in front of the name in a list. */
export function listCountry(
  { tokens, places }: Context,
  previous: NameSpan | undefined,
  name: NameSpan,
): string | null {
  const mark = tokens[name.first - 1];
  if (!mark || !/^[—–:-]$/u.test(mark.text)) return null;
  for (let at = name.first - 2; at >= Math.max(previous?.end ?? 0, name.first - 6); at--) {
    const place = places.get(at);
    if (place?.endToken === name.first - 1) return place.country;
  }
  return null;
}
