/** The words in front of the noun of a role, as long as they can belong to it: whose it is, and where. */
import type { Token } from '../../../../../../text/tokens.ts';
import type { Domain } from '../../lexicon.ts';
import type { Language } from '../../words/language.ts';
import { firstOfPair } from '../../origins/pairs.ts';
import { demonymAt } from '../demonyms.ts';
import { type LeftPhrase, phrasesIn } from './left-phrases.ts';

export interface LeftContext {
  first: number;
  domains: Set<Domain>;
  country: string | null;
  cityCountry: string | null;
  organization: string | null;
  former: boolean;
  /** `SOCAR-ın prezidenti`, `Эксимбанктын вице-президенти`: a name that no country or organization of the lexicons has. */
  initials: boolean;
}

/** What is read on the way back from the noun of a role. */
interface Reader {
  language: Language;
  tokens: readonly Token[];
  /** Where the noun stands. */
  head: number;
  /** Where the words in front may begin. */
  from: number;
  context: LeftContext;
}

/** Reads the words in front of a role's noun, backwards, as long as they can belong to it. */
export function lookLeft(
  language: Language,
  tokens: readonly Token[],
  head: number,
  from: number,
  taken: (token: number) => boolean,
): LeftContext {
  const context: LeftContext = {
    first: head,
    domains: new Set(),
    country: null,
    cityCountry: null,
    organization: null,
    former: false,
    initials: false,
  };
  const reader: Reader = { language, tokens, head, from, context };
  const phrases = phrasesIn(language, tokens, from, head);
  for (let i = head - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    if (taken(i) || endsName(language, tokens, i)) break;
    // `Türk Dövlətləri Təşkilatı (TDT) Baş katibi`
    if (token.text === ')' && tokens[i - 2]?.text === '(') i -= 2;
    else if (token.kind === 'mark') {
      if (!passesMark(reader, i)) break;
    } else {
      const phrase = phrases.get(i);
      if (phrase) {
        if (!takePhrase(reader, phrase, i)) break;
        i = phrase.first;
      } else if (!passesWord(reader, i)) break;
    }
  }
  return context;
}

/** Marks inside a role: those of a name, a hyphen, the comma of a long post. */
function passesMark({ language, tokens, head, from, context }: Reader, at: number): boolean {
  const token = tokens[at] as Token;
  // `BİŞKEK (AA) - Ulaştırma Bakanı`: a dash with spaces parts the dateline from the text.
  if (token.text === '-' && token.spaceBefore && tokens[at + 1]?.spaceBefore) return false;
  // `“SOCAR”ın prezidenti`: what stands between marks is a company.
  if (QUOTE.test(token.text) && at + 2 >= head) context.domains.add('company');
  if (/^[-«»"“”'&/]$/u.test(token.text) || (token.text === '.' && !token.spaceBefore)) return true;
  return token.text === ',' && inPost(language, tokens, at, from, head);
}

/** Takes in what a phrase of the lexicons tells; false where it cannot belong to the role. */
function takePhrase(reader: Reader, phrase: LeftPhrase, at: number): boolean {
  const { tokens, context } = reader;
  // `Heyete Bakan Yardımcısı X başkanlık etti`: whom he leads is no part of his post.
  if (phrase.domain === 'delegation' && !isOwner(reader.language, tokens[at]?.norm ?? '')) return false;
  if (phrase.organization) takeOrganization(reader, phrase.organization, phrase.first, at);
  else if (phrase.place) {
    // `Koreya – O‘zbekiston do‘stlik guruhi raisi`: a body of two countries.
    if (firstOfPair(reader.language, tokens, phrase.first)) context.first = phrase.first;
    else if (!takePlace(context, phrase.place)) return false;
  } else if (phrase.demonym) context.country ??= phrase.demonym;
  else if (phrase.domain) {
    // `Universitetində tələbələr`: where they were.
    if (WITHIN.test(tokens[at]?.norm ?? '')) return false;
    context.domains.add(phrase.domain);
  }
  context.first = Math.min(context.first, phrase.first);
  return true;
}

/** A noun in the nominative or the genitive, which alone can belong to what follows. */
const isOwner = (language: Language, norm: string): boolean =>
  language.suffixes
    .stems(norm)
    .some(({ case: one, possessive, stem }) => one === 'gen' || (one === 'nom' && (possessive || BARE.test(stem))));

/** Nouns of delegations without a suffix. */
const BARE = /^(?:heyet|heyət|delegasyon|delegatsiya|делегация)$/u;

function takeOrganization(
  { language, tokens, context }: Reader,
  organization: string,
  first: number,
  last: number,
): void {
  context.organization = organization;
  context.country = null;
  for (let k = first; k <= last; k++) {
    const body = language.domains.match(tokens, k)?.value;
    if (body === 'academy' || body === 'agency') context.domains.add(body);
  }
}

function takePlace(context: LeftContext, { value, last }: NonNullable<LeftPhrase['place']>): boolean {
  // `Oş'tan gelen öğrenci`: where somebody came from.
  if (last.case === 'abl') context.cityCountry ??= value.country;
  if (last.case !== 'nom' && last.case !== 'gen' && last.case !== 'ki') return false;
  if (value.kind === 'country') {
    // `Әзербайжанның Қазақстандағы елшісі`: who sends stands in front.
    if (last.case !== 'ki') context.country = value.country;
  } else context.cityCountry ??= value.country;
  if (value.kind === 'city' && last.case === 'nom') context.domains.add('region');
  return true;
}

/** A word that no list holds: it may say of what the post is, unless it ends what stands in front. */
function passesWord({ language, tokens, head, context }: Reader, at: number): boolean {
  const token = tokens[at] as Token;
  if (language.heads.match(tokens, at, language.suffixes)?.value === 'former') {
    context.former = true;
    context.first = at;
    return true;
  }
  if (language.and.has(token.norm)) return true;
  if (language.conjunctions.has(token.norm) || language.pronouns.nom.has(token.norm)) return false;
  if (language.verbs.endingAt(tokens, at)) return false;
  if (token.capitals === 'lower' && tokens[head]?.capitals !== 'lower') return false;
  if (at === head - 1 && (/^\p{Lu}{3,}(?:['’‘-]\p{Ll}+)?$/u.test(token.text) || isNamedBody(token)))
    context.initials = true;
  return true;
}

/** `Қырғыз Республикасының Су ресурстары, ауыл шаруашылығы және қайта өңдеу өнеркәсібі министрі`: a comma inside a post. */
function inPost(language: Language, tokens: readonly Token[], comma: number, from: number, head: number): boolean {
  let joined = false;
  for (let i = comma + 1; i < head; i++) if (language.and.has(tokens[i]?.norm ?? '')) joined = true;
  if (!joined) return false;
  for (let i = comma - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' && token.text !== ',') return false;
    if (language.heads.match(tokens, i, language.suffixes) || language.verbs.endingAt(tokens, i)) return false;
    const place = language.places.match(tokens, i, language.suffixes);
    if (place && place.value.kind === 'country' && (place.last.case === 'gen' || place.last.case === 'nom'))
      return true;
    if (demonymAt(language, tokens, i)) return true;
  }
  return false;
}

/** `Dövlət Annayev federasiyanın prezidenti seçilib`: a surname behind a capital, and small words go on. */
function endsName(language: Language, tokens: readonly Token[], at: number): boolean {
  const [before, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    own?.capitals === 'title' &&
    before?.capitals === 'title' &&
    own.spaceBefore &&
    next?.kind === 'word' &&
    next.capitals === 'lower' &&
    !NAMED_AFTER.test(next.norm) &&
    SURNAME.test(own.norm) &&
    !language.places.match(tokens, at, language.suffixes)
  );
}

/** Endings that no place or body has. */
const SURNAME = /(?:[oe]va?|yeva?|zadə|zade|zoda|oğlu|[оеё]ва?|заде|зода)$/u;
const NAMED_AFTER = /^(?:ad[ıi]na|ad[ıi]nda|nomi|атында)/u;

const QUOTE = /^[»”"]$/u;
/** A possessive in the locative or ablative. */
const WITHIN = /(?:[ıiuü]nd[aeə]n?|s?ida|[ыиуүі]н[дт][аеоө]н?)$/u;

/** `Эксимбанктын`: a body's name in the genitive, in Cyrillic letters, where no apostrophe parts the two. */
const isNamedBody = ({ text, capitals }: Token): boolean =>
  capitals === 'title' && /[а-яәғқңөұүіһё][дтн][ыиуүі][нң]$/u.test(text);
