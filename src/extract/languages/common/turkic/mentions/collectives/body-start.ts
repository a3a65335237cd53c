/** Where the name of a body begins: `DSİ 23. Bölge Müdürlüğü`, `саламаттык сактоо министрлиги`. */
import type { Token } from '../../../../../../text/tokens.ts';
import type { Language } from '../../words/language.ts';

export function bodyStart(
  language: Language,
  tokens: readonly Token[],
  at: number,
  from: number,
): { first: number; country: string | null } {
  let first = at;
  let country: string | null = null;
  while (first > from && at - first < 9) {
    const previous = first - 1;
    const token = tokens[previous] as Token;
    const place = language.places.match(tokens, previous, language.suffixes);
    if (place) {
      // `ДСУнун Бишкектеги кеңсеси`: where a body is says nothing of whose it is.
      if (place.last.case === 'ki') {
        first = previous;
        continue;
      }
      if (place.last.case !== 'nom' && place.last.case !== 'gen') break;
      country = place.value.country;
    } else if (token.text === '.' && tokens[previous - 1]?.kind === 'number' && previous - 1 > from) {
      // `DSİ 23. Bölge Müdürlüğü`
      first = previous - 1;
      continue;
    } else if (token.kind !== 'word') break;
    else if (isInitials(token) && tokens[first]?.kind === 'number') {
      first = previous;
      break;
    } else if (
      !language.domains.match(tokens, previous) &&
      !isSomebodysBody(language, tokens, previous) &&
      !language.and.has(token.norm) &&
      (token.capitals === 'lower' || !genitiveOrBare(language, token))
    ) {
      if (
        !language.heads.match(tokens, previous, language.suffixes) ||
        language.heads.match(tokens, previous, language.suffixes)?.last.case !== 'gen'
      )
        break;
    }
    first = previous;
  }
  while (first < at && language.and.has(tokens[first]?.norm ?? '')) first++;
  if (first === at) first = bodyName(language, tokens, at, from);
  else if (isMinistry(language, tokens, first)) first = smallName(language, tokens, first, from);
  return { first, country };
}

const isInitials = ({ text }: Token): boolean => /^\p{Lu}{2,5}$/u.test(text);

/** `Tuman hokimligi matbuot xizmati`: one body is the other's. */
const isSomebodysBody = (language: Language, tokens: readonly Token[], at: number): boolean => {
  const body = language.institutions.match(tokens, at, language.suffixes);
  return body !== undefined && body.end === at + 1 && (body.last.case === 'nom' || body.last.case === 'gen');
};

/** `Өзгөчө кырдаалдар министрлиги`: small words up to the capital that opens the name. */
function bodyName(language: Language, tokens: readonly Token[], at: number, from: number): number {
  const owned = language.suffixes
    .stems(tokens[at]?.norm ?? '')
    .some(({ possessive, stem }) => possessive && stem.length > 4);
  if (!owned) return at;
  for (let first = at - 1; first >= from && at - first <= 3; first--) {
    const token = tokens[first] as Token;
    if (token.kind !== 'word' || language.verbs.endingAt(tokens, first) || !genitiveOrBare(language, token)) break;
    if (token.capitals === 'title') return isDay(language, token) ? at : first;
  }
  return isMinistry(language, tokens, at) ? smallName(language, tokens, at, from) : at;
}

const isMinistry = (language: Language, tokens: readonly Token[], at: number): boolean =>
  language.domains.match(tokens, at)?.value === 'ministry';

/** `деп билдирди энергетика министрлиги`, `саламаттык сактоо министрлиги`: one or two small words that say of what. */
function smallName(language: Language, tokens: readonly Token[], at: number, from: number): number {
  let first = at;
  while (first > from && at - first < 2) {
    const token = tokens[first - 1] as Token;
    const bare = token.kind === 'word' && token.capitals === 'lower' && genitiveOrBare(language, token);
    if (!bare || isDay(language, token) || language.conjunctions.has(token.norm) || language.and.has(token.norm)) break;
    if (language.verbs.endingAt(tokens, first - 1) || language.verbs.isQuotative(token.norm)) break;
    first--;
  }
  return first;
}

const isDay = ({ lexicon }: Language, { norm }: Token): boolean =>
  `${lexicon.today} ${lexicon.yesterday}`.split(' ').includes(norm);

const genitiveOrBare = (language: Language, token: Token): boolean =>
  !/[.,]$/u.test(token.text) &&
  language.suffixes.stems(token.norm).some(({ case: at }) => at === 'nom' || at === 'gen');
