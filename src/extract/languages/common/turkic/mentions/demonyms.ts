/** Words for a people: `türk`, `rishtonlik`, `финляндиялық`. */
import type { Token } from '../../../../../text/tokens.ts';
import type { Language } from '../words/language.ts';

/** `Türk Universitetləri Birliyi`: outside of Turkey the Turkic peoples have the word in common. */
function isTurkic(language: Language, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    language.lexicon.code !== 'tr' &&
    /^(?:türk|turk|түрк|түрік)$/u.test(tokens[at]?.norm ?? '') &&
    tokens[at]?.capitals === 'title' &&
    next?.capitals === 'title' &&
    language.suffixes.stems(next.norm).some(({ plural, possessive, stem }) => plural && possessive && stem.length > 3)
  );
}

/** `türk`, `özbek`; `Azerbaycanlı`, `qirg'izistonlik`, `тажикстандык`. */
export function demonymAt(language: Language, tokens: readonly Token[], at: number): string | undefined {
  const known = language.demonyms.match(tokens, at, language.suffixes);
  if (known && known.end === at + 1) return isTurkic(language, tokens, at) ? undefined : known.value;
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const stem = token.norm.replace(language.lexicon.fromPlace, '');
  if (stem === token.norm || stem.length < 3) return undefined;
  const bare = [{ ...token, norm: stem }];
  const place = language.places.match(bare, 0, language.suffixes);
  if (place?.last.case === 'nom') return place.value.country;
  // `итальяндық`
  const people = language.demonyms.match(bare, 0, language.suffixes);
  return people?.last.case === 'nom' && people.last.stem === stem ? people.value : undefined;
}
