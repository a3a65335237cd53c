/** Words for a people: `türk`, `rishtonlik`, `финляндиялық`. */
import type { Token } from '../../../../../text/tokens.ts';
import type { Language } from '../words/language.ts';

/** `türk`, `özbek`; `Azerbaycanlı`, `qirg'izistonlik`, `тажикстандык`. */
export function demonymAt(language: Language, tokens: readonly Token[], at: number): string | undefined {
  const known = language.demonyms.match(tokens, at, language.suffixes);
  if (known && known.end === at + 1) return known.value;
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const stem = token.norm.replace(language.lexicon.fromPlace, '');
  if (stem === token.norm || stem.length < 3) return undefined;
  const place = language.places.match([{ ...token, norm: stem }], 0, language.suffixes);
  return place?.last.case === 'nom' ? place.value.country : undefined;
}
