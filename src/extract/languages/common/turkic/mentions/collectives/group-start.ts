/** Where a group begins: `Qazaxıstan Məclisinin deputatları`. */
import type { Token } from '../../../../../../text/tokens.ts';
import type { Domain } from '../../lexicon.ts';
import type { Language } from '../../words/language.ts';
import { demonymAt } from '../demonyms.ts';

/** Bodies that people belong to. */
const BODIES: ReadonlySet<Domain> = new Set<Domain>([
  'parliament',
  'committee',
  'delegation',
  'cabinet',
  'security-council',
  'foreign',
  'state',
]);

/** A possessive in the locative or ablative. */
const WITHIN = /[ыиуүі]н[дт][аеоө]н?$/u;

export function groupStart(
  language: Language,
  tokens: readonly Token[],
  at: number,
  from: number,
): { first: number; country: string | null } {
  let first = at;
  let country: string | null = null;
  while (first > from) {
    const previous = first - 1;
    const token = tokens[previous] as Token;
    const place = language.places.match(tokens, previous, language.suffixes);
    const demonym = demonymAt(language, tokens, previous);
    const modifies =
      language.groupModifiers.match(tokens, previous) ||
      language.organizations.match(tokens, previous, language.suffixes) ||
      BODIES.has(language.domains.match(tokens, previous)?.value ?? 'city');
    if (place && (place.last.case === 'gen' || place.last.case === 'nom')) country = place.value.country;
    else if (demonym) country = demonym;
    // `Жыйынтыгында катышуучулар`: when they did something is no part of them.
    else if (token.kind !== 'word' || !modifies || WITHIN.test(token.norm)) break;
    first = previous;
  }
  return { first, country };
}
