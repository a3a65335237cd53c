/** Bodies of two countries: `Türkiye-Kore Dostluk Grubu Başkanı`, whose own country stands first. */
import type { Analysis, Entity } from '../../../../model.ts';
import type { Token } from '../../../../../text/tokens.ts';
import type { Language, PlaceEntry } from '../words/language.ts';
import { introducedBy, introductionOf } from './introductions.ts';

/** `Koreya – O‘zbekiston do‘stlik guruhi raisi Y. S.`: the first of the two countries in front of a name. */
export function pairOf(language: Language, analysis: Analysis, entity: Entity): string | null {
  const mention = introducedBy(entity);
  if (!mention) return null;
  const first = introductionOf(language, analysis, mention);
  for (let i = mention.firstToken - 1; i >= first; i--) {
    const country = firstOfPair(language, analysis.tokens, i);
    if (country) return country;
  }
  return null;
}

/** The first of two countries that a hyphen or a dash joins, the second of which begins at a token or ends it. */
export function firstOfPair(language: Language, tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capitals === 'lower') return null;
  const [front, back, more] = token.norm.split('-');
  if (front && back && more === undefined)
    return (countryNamed(language, token, back) && countryNamed(language, token, front)?.country) || null;
  if (!/^[-–—]$/u.test(tokens[at - 1]?.text ?? '')) return null;
  const second = language.places.match(tokens, at, language.suffixes);
  if (second?.value.kind !== 'country') return null;
  // A name of two words ends in front of the dash: `Koreya Respublikasi – …`.
  for (const start of [at - 2, at - 3]) {
    const place = language.places.match(tokens, start, language.suffixes);
    if (place?.end === at - 1 && place.value.kind === 'country' && place.last.case === 'nom')
      return place.value.country;
  }
  return null;
}

function countryNamed(language: Language, token: Token, norm: string): PlaceEntry | undefined {
  const place = language.places.match([{ ...token, norm }], 0, language.suffixes);
  return place?.value.kind === 'country' ? place.value : undefined;
}
