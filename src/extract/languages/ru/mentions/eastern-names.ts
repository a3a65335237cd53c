/** Chinese and Korean names: a short surname in front, one or two syllables behind it. */
import type { Token } from '../../../../text/tokens.ts';
import { FUNCTION_WORDS, PREPOSITIONS } from '../grammar/words.ts';
import { CHINESE_KOREAN_SURNAMES } from '../lexicon/given-names.ts';

/** A surname in front of a capital: `Ким До Хён`, `▪️ Пак Чон Мин`. */
export function isEasternSurname(tokens: readonly Token[], i: number, starts: ReadonlySet<number>): boolean {
  const [token, next] = [tokens[i] as Token, tokens[i + 1]];
  if (!CHINESE_KOREAN_SURNAMES.has(token.text) || next?.capitals !== 'title' || !next.spaceBefore) return false;
  // Three capitals in a row are no beginning of a sentence.
  return !starts.has(i) || token.norm === 'ли' || (tokens[i + 2]?.capitals === 'title' && next.text.length <= 4);
}

/** `У Лихуа`, `Е Чжичэн`: a surname of one letter with a capital inside its sentence. */
export const opensCompound = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return (
    /^[УЕОИЮ]$/u.test(tokens[i]?.text ?? '') && next?.capitals === 'title' && next.spaceBefore && next.text.length > 3
  );
};

/** `Ким До`, `Пак Ён Со`: one or two syllables behind a surname that stands first. */
export const opensEastern = (tokens: readonly Token[], i: number, starts: ReadonlySet<number>): boolean =>
  [1, 2].some((back) => {
    const surname = tokens[i - back];
    return (
      surname !== undefined &&
      CHINESE_KOREAN_SURNAMES.has(surname.text) &&
      // `говорила О Сын Хи`
      ((surname.text.length === 1 && !starts.has(i - back)) ||
        (!FUNCTION_WORDS.has(surname.norm) && !PREPOSITIONS.has(surname.norm))) &&
      tokens[i - 1]?.capitals === 'title' &&
      !starts.has(i)
    );
  });

/** `Ю Чжэ Хён`, `О Се Хун`: a surname of one letter in front of two short syllables. */
export const isSyllableSurname = (tokens: readonly Token[], i: number): boolean =>
  CHINESE_KOREAN_SURNAMES.has(tokens[i]?.text ?? '') &&
  [1, 2].every((ahead) => tokens[i + ahead]?.capitals === 'title' && (tokens[i + ahead]?.text.length ?? 9) < 5);

/** `Ван И`, `Чжан Э`, `Хан Сын У`: one vowel behind a surname that stands first, or behind one more syllable. */
export const isSyllable = (tokens: readonly Token[], i: number): boolean =>
  /^[ИОУЭЮЯ]$/u.test(tokens[i]?.text ?? '') &&
  (CHINESE_KOREAN_SURNAMES.has(tokens[i - 1]?.text ?? '') ||
    (CHINESE_KOREAN_SURNAMES.has(tokens[i - 2]?.text ?? '') &&
      tokens[i - 1]?.capitals === 'title' &&
      (tokens[i - 1]?.text.length ?? 9) < 5));
