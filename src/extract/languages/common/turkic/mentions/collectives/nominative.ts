/** The text of a body or a group without the case of its last word. */
import type { Token } from '../../../../../../text/tokens.ts';
import type { Language } from '../../words/language.ts';
import type { Stem } from '../../words/suffixes.ts';

/** The text of a run of tokens, the case of its last word taken off. */
export function nominativeOf(
  language: Language,
  tokens: readonly Token[],
  first: number,
  end: number,
  last: Stem,
): string {
  let words = '';
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    words += i > first && token.spaceBefore ? ' ' : '';
    words += i === end - 1 ? withoutCase(language, token, last) : token.text;
  }
  const opening = tokens[first] as Token;
  const isName =
    opening.capitals !== 'title' ||
    // `Çamlıdere Kaymakamlığı`: all of a name has capitals.
    (end - first > 1 && tokens[end - 1]?.capitals === 'title') ||
    language.places.match(tokens, first, language.suffixes) ||
    language.organizations.match(tokens, first, language.suffixes);
  return isName ? words : lowerFirst(language, words);
}

const lowerFirst = (language: Language, words: string): string => language.fold(words.charAt(0)) + words.slice(1);

function withoutCase(language: Language, token: Token, last: Stem): string {
  if (last.case === 'nom' || token.text.length !== token.norm.length) return token.text;
  const apostrophe = token.norm.lastIndexOf("'");
  if (apostrophe > 1 && language.lexicon.code !== 'uz') return token.text.slice(0, apostrophe);
  return token.text.slice(0, token.text.length - language.suffixes.caseLength(token.norm, last));
}
