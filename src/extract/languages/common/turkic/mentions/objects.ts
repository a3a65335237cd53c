/** Where the suffix of the object looks like the possessive of a subject. */
import type { Token } from '../../../../../text/tokens.ts';
import type { Language } from '../words/language.ts';
import type { Stem } from '../words/suffixes.ts';

/** `tərəfi`, `qonaqları` with nothing in the genitive in front: an object, though a possessive looks alike. */
export function objectIfBare(language: Language, tokens: readonly Token[], at: number, end: number, last: Stem): Stem {
  if (!last.possessive || last.case !== 'nom' || last.ours) return last;
  // `Ev sahibi`, `Kənd sakinləri`: the word in front says whose.
  if (end - at > 1 && (tokens[at]?.norm === 'ev' || ofTown(tokens, at + 1))) return last;
  const object = language.suffixes
    .stems(tokens[end - 1]?.norm ?? '')
    .find(
      ({ stem, case: one, possessive, plural }) =>
        stem === last.stem && one === 'acc' && !possessive && plural === last.plural,
    );
  if (!object) return last;
  const before = tokens[at - 1];
  const modified =
    before?.kind === 'word' &&
    (language.domains.match(tokens, at - 1) !== undefined ||
      language.places.match(tokens, at - 1, language.suffixes) !== undefined ||
      language.groupModifiers.match(tokens, at - 1) !== undefined);
  // `komandanın kapitanı`: a genitive says whose.
  const owned = language.suffixes
    .stems(before?.norm ?? '')
    .some(({ case: one, stem }) => one === 'gen' && stem.length > 2);
  if (owned && before?.kind === 'word') return last;
  const numeral = /^(?:hər|iki|üç|her|bütün|tüm)$/u.test(before?.norm ?? '');
  return (modified || ofTown(tokens, at)) && !numeral ? last : object;
}

/** `Kənd sakinləri`, `mahalle sakinleri`: where they live. */
const ofTown = (tokens: readonly Token[], at: number): boolean =>
  /^(?:kənd|şəhər|rayon|qəsəbə|məhəllə|bina|köy|mahalle|ilçe|kent|kasaba|site|bölge|shahar|qishloq|tuman|mahalla)$/u.test(
    tokens[at - 1]?.norm ?? '',
  );
