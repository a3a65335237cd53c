/** Phrases of the lexicons in front of the noun of a role: bodies, places, peoples, domains. */
import type { Token } from '../../../../../../text/tokens.ts';
import type { Domain } from '../../lexicon.ts';
import type { Found, Language, PlaceEntry } from '../../words/language.ts';
import { demonymAt } from '../demonyms.ts';

export interface LeftPhrase {
  first: number;
  organization?: string;
  place?: Found<PlaceEntry>;
  demonym?: string;
  domain?: Domain;
}

/** Phrases of the lexicons in a range, each under its last token. */
export function phrasesIn(
  language: Language,
  tokens: readonly Token[],
  from: number,
  end: number,
): Map<number, LeftPhrase> {
  const found = new Map<number, LeftPhrase>();
  for (let i = from; i < end; i++) {
    const organization = language.organizations.match(tokens, i, language.suffixes);
    if (organization && organization.end <= end) {
      found.set(organization.end - 1, { first: i, organization: organization.value.abbreviation });
      i = organization.end - 1;
      continue;
    }
    const domain = language.domains.match(tokens, i);
    // `сәлем берген дипломат` is not of Bergen.
    const named = tokens[i]?.capitals !== 'lower';
    const place = named ? language.places.match(tokens, i, language.suffixes) : undefined;
    if (place && place.end <= end && !(domain && domain.end > place.end)) {
      found.set(place.end - 1, { first: i, place });
      i = place.end - 1;
      continue;
    }
    if (domain && domain.end <= end) {
      found.set(domain.end - 1, { first: i, domain: domain.value });
      i = domain.end - 1;
      continue;
    }
    const demonym = demonymAt(language, tokens, i);
    if (demonym) found.set(i, { first: i, demonym });
  }
  return found;
}
