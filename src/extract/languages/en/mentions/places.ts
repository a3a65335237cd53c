/** Countries and cities that the text names. */
import type { Token } from '../../../../text/tokens.ts';
import type { PlaceMention } from '../../../model.ts';
import { bare, fold } from '../grammar/fold.ts';
import { cityTable, countryTable } from '../grammar/tables.ts';
import { isNeverName } from './context.ts';

/** All places, in order. */
export function findPlaces(tokens: readonly Token[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || token.capitals === 'lower') continue;
    // `the US team`: an abbreviation is one in capitals alone.
    if (
      token.norm.length <= 3 &&
      !/^\p{Lu}+$/u.test(bare(token.text)) &&
      !/^(?:osh|van|nur|ufa)$/u.test(token.norm) &&
      tokens[i + 1]?.text !== '.'
    )
      continue;
    if (isGivenName(tokens, i)) continue;
    const country = countryTable().match(tokens, i);
    const city = country ? undefined : cityTable().match(tokens, i);
    const match = country ?? city;
    const entry = match?.entries[0];
    if (!match || !entry) continue;
    const last = tokens[match.end - 1] as Token;
    if (last.capitals === 'lower') continue;
    // `Georgian`, `Nur Khan`: a city of three letters stands alone.
    if (
      city &&
      token.norm.length <= 3 &&
      tokens[match.end]?.capitals === 'title' &&
      tokens[i - 1]?.kind === 'word' &&
      !/^(?:in|at|from|to|of|near)$/u.test(tokens[i - 1]?.norm ?? '')
    )
      continue;
    found.push({
      kind: country ? 'country' : 'city',
      start: token.start,
      end: last.start + bare(last.text).length,
      firstToken: i,
      endToken: match.end,
      country: entry.country,
      name: city ? asWritten(tokens, i, match.end, entry.name) : entry.name,
      case: null,
    });
    i = match.end - 1;
  }
  return withUnknownCities(tokens, found);
}

/** The longest name of a city that no gazetteer has: `Bandar-e Torkaman`, `Al Qasr`. */
const LONGEST_CITY = 3;

/** `in Altynkazyk, Kazakhstan`: capitals between `in` and a country are a city of it. */
function withUnknownCities(tokens: readonly Token[], known: readonly PlaceMention[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const place of known) {
    const city = place.kind === 'country' ? cityInFront(tokens, place, found.at(-1)?.endToken ?? 0) : undefined;
    if (city) found.push(city);
    found.push(place);
  }
  return found;
}

function cityInFront(tokens: readonly Token[], country: PlaceMention, limit: number): PlaceMention | undefined {
  const end = country.firstToken - 1;
  if (tokens[end]?.text !== ',') return undefined;
  let first = end;
  while (first > limit && end - first < LONGEST_CITY && isCityWord(tokens[first - 1] as Token)) first--;
  if (first === end || !/^(?:in|near|at)$/u.test(tokens[first - 1]?.norm ?? '')) return undefined;
  const behind = tokens[country.endToken];
  if (behind && !/^[,.;:)—–-]$/u.test(behind.text)) return undefined;
  const { start } = tokens[first] as Token;
  const last = tokens[end - 1] as Token;
  const name = tokens
    .slice(first, end)
    .map(({ text, spaceBefore }, i) => (i > 0 && spaceBefore ? ' ' : '') + text)
    .join('');
  return {
    kind: 'city',
    start,
    end: last.end,
    firstToken: first,
    endToken: end,
    country: country.country,
    name,
    case: null,
  };
}

const isCityWord = (token: Token): boolean =>
  token.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text) && !isNeverName(token.norm);

/** `Chisinau` in the text stays without the accents that the gazetteer has. */
function asWritten(tokens: readonly Token[], from: number, end: number, name: string): string {
  const written = tokens
    .slice(from, end)
    .map(({ text, spaceBefore }, i) => (i > 0 && spaceBefore ? ' ' : '') + bare(text))
    .join('');
  // A dateline shouts: `ISTANBUL`
  const shouted = written.length > 3 && written === written.toUpperCase();
  return fold(written) === fold(name) && !shouted ? written : name;
}

/** Names of places that people bear, too. */
const BORNE =
  /^(?:milan|florence|sofia|victoria|santiago|georgia|jordan|israel|chad|india|kenya|paris|austin|sydney|verona|van|batman|alexandria|valencia|vienna|lourdes|carolina|virginia|dakota|cairo|kent|lincoln|washington|san|nice|male|tours|martin|malta|cuba|dalian|kant|talas|naryn|turan|semey|aral|altay|ayaz|sultan|adiyaman|manas)$/u;

/** `Milan Jović`: a capital word that no place and no verb is follows, and no `in` stands in front. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!BORNE.test((tokens[at] as Token).norm) || next?.kind !== 'word' || next.capitals !== 'title') return false;
  if (/^(?:in|at|from|to|of|near)$/u.test(tokens[at - 1]?.norm ?? '') || isNeverName(next.norm)) return false;
  return !countryTable().match(tokens, at + 1) && !cityTable().match(tokens, at + 1);
}
