/** Whence somebody is, told by the words in front of a name. */
import type { Token } from '../../../../../../text/tokens.ts';
import { placeEndingAt } from '../../../../../lookup.ts';
import { demonymAt } from '../demonyms.ts';
import type { People } from './people.ts';

/** `Kırgız destancı Almazbek Turdaliyev`, `азербайжандык ашуг Г. Т.`: one bare noun between a people and the name. */
export function originOfCalling(people: People, at: number, from: number): string | null {
  const { language, tokens } = people;
  const noun = tokens[at - 1];
  if (at - 2 < from || noun?.kind !== 'word' || noun.capitals !== 'lower') return null;
  const { and, conjunctions, verbs } = language;
  if (noun.norm.length < 4 || and.has(noun.norm) || conjunctions.has(noun.norm) || verbs.endingAt(tokens, at - 1))
    return null;
  const inflected = language.suffixes
    .stems(noun.norm)
    .some(({ case: one, stem, possessive }) => stem.length > 3 && (possessive || one === 'loc' || one === 'abl'));
  return inflected ? null : (demonymAt(language, tokens, at - 2) ?? null);
}

/** `Qirg‘izistondan Medetkan Sherimqulov`: whence somebody came. */
export function countryBefore(people: People, at: number): string | null {
  const place = placeEndingAt(people, at);
  if (place?.kind !== 'country') return null;
  const { norm } = people.tokens[at - 1] as Token;
  return people.language.suffixes.stems(norm).some(({ case: one, stem }) => one === 'abl' && stem.length > 2)
    ? place.country
    : null;
}
