/** Finds countries and cities, in any case. */
import type { PlaceMention } from '../../../model.ts';
import type { Token } from '../../../../text/tokens.ts';
import { cityTable, countryTable, type PlaceEntry } from '../tables/place-table.ts';

/** Place mentions in order, not overlapping; where a name is both, the longer phrase wins, then the country. */
export function findPlaces(tokens: readonly Token[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || token.capitals === 'lower' || token.capitals === 'none') continue;
    const country = countryTable().match(tokens, i);
    const city = cityTable().match(tokens, i);
    const match = city && (!country || city.end > country.end) ? city : country;
    if (!match) continue;
    const entry = match.entries[0] as PlaceEntry;
    const last = tokens[match.end - 1] as Token;
    // `Республика Х`, `Государство Х`: the style of the state belongs to its name.
    const styled =
      match === country &&
      /^(?:республик|государств|королевств|султанат|княжеств|содружеств)/u.test(tokens[i - 1]?.norm ?? '') &&
      tokens[i - 1]?.capitals === 'title' &&
      (found.at(-1)?.endToken ?? 0) < i;
    const first = styled ? i - 1 : i;
    found.push({
      kind: match === city ? 'city' : 'country',
      start: (tokens[first] as Token).start,
      end: last.end,
      firstToken: first,
      endToken: match.end,
      country: entry.country,
      name: entry.name,
      case: match.entries.length === 1 ? entry.case : null,
    });
    i = match.end - 1;
  }
  return found;
}
