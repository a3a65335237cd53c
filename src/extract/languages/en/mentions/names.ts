/** Stretches of capitals that can be somebody's name. */
import type { Token } from '../../../../text/tokens.ts';
import type { Gender } from '../../../model.ts';
import { bare, fold, isPossessive } from '../grammar/fold.ts';
import { givenNames, once, words } from '../grammar/tables.ts';
import { verbAt } from '../grammar/verbs.ts';
import { SURNAMES_IN_FRONT } from '../lexicon/given-names.ts';
import { SURE_REGIONS } from '../lexicon/regions.ts';
import { PARTICLES } from '../lexicon/never-names.ts';
import { FEMININE, MASCULINE } from '../lexicon/posts.ts';
import type { Analysis } from '../../../model.ts';
import { COMPANY_FORM, type Context, demonymAt, honorifics, isNeverName } from './context.ts';

/** A name with its tokens; `strength` of 1 says that it stands by itself. */
export interface NameSpan {
  first: number;
  end: number;
  words: string[];
  strength: number;
  gender: Gender | null;
  possessive: boolean;
}

const particles = once(() => words(PARTICLES));
const inFront = once(() => words(SURNAMES_IN_FRONT));
const masculine = once(() => words(MASCULINE));
const feminine = once(() => words(FEMININE));

/** Endings that only surnames of the region have. */
const SURNAME =
  /(?:[oe]v|[oe]va|[iy]ev|[iy]eva|in|ina|sky|skiy|skaya|sk[iy]|yan|ian|dze|shvili|bek|bekov|bayev|baev|zade|zoda|zada|oglu|oghlu|pour|nejad|uly|uulu|kyzy|qizi|li|lu|oy|ov[ai]ch|enko|chuk|escu|vić|vic|berg|stein|mann|sson|sen|ski|czyk|wicz|gil|ci|cu|can|han|soy|er|oz|turk|demir|kaya|tas|dag|yilmaz|ay|gul|ev|zhan|jon)$/u;
/** Endings that hardly any other word has. */
const SURE_SURNAME =
  /(?:[j-ngbdrstvzhypx][oe]va?|[iy]eva?|kulov|bekov|bayev|baev|skaya|shvili|adze|idze|zade|zoda|zada|oglu|oghlu|uly|uulu|kyzy|qizi|yev|yeva|enko|escu|uulu|murod|murat|berdi|berdiev|zhanov|janov|jonov|khonov|khanov|gerey|tegin)$/u;
const FEMININE_SURNAME = /(?:[oe]va|ina|skaya|kyzy|qizi|kizi|gul|ovna|evna)$/u;
const MASCULINE_SURNAME = /(?:[oe]v|in|skiy|sky|uly|uulu|ogly|oglu|ugli|ovich|evich)$/u;

/** All stretches that can be names. */
export function findNames(analysis: Analysis, context: Context): NameSpan[] {
  const { tokens } = context;
  const found: NameSpan[] = [];
  for (const token of tokens) if (token.capitals === 'title' && token.kind === 'word') context.titled.add(token.norm);
  for (let i = 0; i < tokens.length; i++) {
    if (!startsName(analysis, context, i)) continue;
    const end = nameEnd(context, i);
    for (const name of cutAtGiven(tokens, i, end)) {
      const read = isCompany(tokens, name.end) ? undefined : nameOf(tokens, name.first, name.end);
      if (read) found.push(read);
    }
    i = Math.max(i, end - 1);
  }
  return found;
}

/** `Temir Zholy JSC`: no name of a person. */
const isCompany = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.capitals !== 'lower' &&
  COMPANY_FORM.test(tokens[end]?.norm ?? '') &&
  tokens[end - 1]?.end === (tokens[end]?.start ?? 0) - 1;

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.capitals !== 'lower' && token.capitals !== 'none';

/** Korean surnames that are words of English. */
const KOREAN = /^(?:park|song|son|young|bang|sun|moon|do|ban|ko|so|an|no|won|min|lee|king)$/u;

/** `J.`, `Ts.`: an initial, or what one letter of another script is in this one. */
const INITIAL = /^(?:\p{Lu}|Ts|Ch|Sh|Zh|Kh|Dz|Dj|Yu|Ya|Ye|Gy|Sz|Zs|Cs|Ny|Th|Ph)$/u;

/** Whether a token can be a word of a name. */
function isNameWord(context: Context, at: number): boolean {
  const { tokens, inPlace, bodies, titled } = context;
  const token = tokens[at];
  // `the Republic of Korea Han Seung-woo`: no word of a country's name.
  if (
    !token ||
    !isCapital(token) ||
    (inPlace.has(at) && !isSurname(context, at)) ||
    bodies.has(at) ||
    demonymAt(tokens, at)
  )
    return false;
  // `Park Jung-min`: a surname that is a word, in front of a given name in two parts.
  if (KOREAN.test(token.norm) && /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(tokens[at + 1]?.text ?? '')) return true;
  // `Ayaz Baetov, He Rong and …`: no pronoun has a capital within a sentence.
  if (token.text === 'He' && isWithin(context, at) && isCapital(tokens[at + 1])) return true;
  if (
    isNeverName(token.norm) ||
    /-(?:based|born|led|backed|listed|owned|run|made|style|speaking|educated|trained|funded)$/u.test(token.norm)
  )
    return false;
  // `Amu Darya`, `Syr Darya`: rivers, though Darya is a woman's name.
  if (
    /^(?:darya|daryo)$/u.test(token.norm) &&
    /^(?:amu|syr|kashka|surkhan|zeravshan)$/u.test(tokens[at - 1]?.norm ?? '')
  )
    return false;
  if (isMalayRank(tokens, at) || SURE_REGIONS.test(token.norm)) return false;
  // `H.E. Ms. Nazira Abdyldaeva`
  if (/^[HE]$/u.test(token.text) && isExcellency(tokens, token.text === 'H' ? at : at - 2)) return false;
  // `Mr. ODAGIRI Jun`: a surname in capitals, a given name without.
  if (token.capitals === 'upper' && token.text.length > 3 && titledSurname(context, at)) return true;
  if (token.capitals === 'upper' && token.text.length > 1 && (token.text.length < 4 || !isCapital(tokens[at - 1])))
    return token.text.length > 3 && (givenNames().has(token.norm) || titled.has(token.norm));
  return !/^(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII)$/u.test(token.text);
}

/** A word behind another one, or behind a comma or a bracket. */
const isWithin = ({ tokens, sentenceStarts }: Context, at: number): boolean =>
  !sentenceStarts.has(at) && (tokens[at - 1]?.kind === 'word' || /^[,(]$/u.test(tokens[at - 1]?.text ?? ''));

/** `Ana Lima`: a city behind a given name. */
const isSurname = ({ tokens, places }: Context, at: number): boolean =>
  places.get(at)?.kind === 'city' &&
  isCapital(tokens[at - 1]) &&
  tokens[at - 1]?.end === (tokens[at]?.start ?? 0) - 1 &&
  givenNames().has(tokens[at - 1]?.norm ?? '');

const isExcellency = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'H' && tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'E';

/** In front stands an honorific, behind a word with one capital. */
function titledSurname({ tokens }: Context, at: number): boolean {
  const next = tokens[at + 1];
  return skipHonorifics(tokens, at) < at && next?.capitals === 'title' && !isNeverName(next.norm);
}

function startsName(analysis: Analysis, context: Context, at: number): boolean {
  const { tokens, sentenceStarts } = context;
  const token = tokens[at] as Token;
  if (!isNameWord(context, at)) return false;
  // `His Highness Sheikh X`: the name begins behind its honorifics.
  if (
    honorifics().has(token.norm) &&
    token.text !== 'He' &&
    !givenNames().has(token.norm) &&
    isNameWord(context, at + 1)
  )
    return false;
  // `Dato’ Sri X`; `Dato Kvaratskhelia` is a Georgian
  if (/^dat[ou]$/u.test(token.norm) && (/^['’ʼ]$/u.test(tokens[at + 1]?.text ?? '') || isMalayRank(tokens, at + 1)))
    return false;
  // `Lt. Gen. X`
  if (tokens[at + 1]?.text === '.' && honorifics().has(token.norm) && !givenNames().has(token.norm)) return false;
  // `Al-Rashidi`, `Ali`: no word that opens a sentence by its place alone.
  if (!sentenceStarts.has(at)) return true;
  if (givenNames().has(token.norm)) return true;
  if (/(?:ing|ly|ed)$/u.test(token.norm) && !isNameWord(context, at + 1)) return false;
  return verbAt(analysis, at) === undefined || isNameWord(context, at + 1);
}

/** Index behind the last word of a name that begins at a token. */
function nameEnd(context: Context, from: number): number {
  const { tokens } = context;
  let end = from + 1;
  for (let i = from + 1; i < tokens.length && i < from + 7; i++) {
    const token = tokens[i] as Token;
    const glued = (tokens[i - 1] as Token).end;
    if (isPossessive(tokens[i - 1]?.text ?? '')) break;
    // `J. Smith`
    if (token.text === '.' && INITIAL.test(tokens[i - 1]?.text ?? '') && isNameWord(context, i + 1)) continue;
    if (token.start - glued > 1) break;
    if (
      particles().has(token.norm) &&
      token.capitals === 'lower' &&
      (isNameWord(context, i + 1) ||
        (particles().has(tokens[i + 1]?.norm ?? '') && isNameWord(context, i + 2)) ||
        /^(?:uulu|uluu|kyzy|kizi|qizi|oglu|oghlu|ogli|ugli)$/u.test(token.norm))
    ) {
      end = i + 1;
      continue;
    }
    if (!isNameWord(context, i)) break;
    end = i + 1;
  }
  // `Batbayar G. told`
  const dot = tokens[end];
  if (
    dot?.text === '.' &&
    end - from > 1 &&
    /^\p{Lu}$/u.test(tokens[end - 1]?.text ?? '') &&
    dot.start === tokens[end - 1]?.end
  )
    end++;
  return end;
}

/** `Kyrgyzaltyn Almaz Alimbekov`: a known given name behind an unknown word opens the name. */
function cutAtGiven(tokens: readonly Token[], first: number, end: number): { first: number; end: number }[] {
  // `the company Daehan Metals Choi Min-ho`: a Korean name at the end is all of the name.
  if (end - first > 2 && /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(tokens[end - 1]?.text ?? '')) {
    const surname = tokens[end - 2]?.norm ?? '';
    if (KOREAN.test(surname) || inFront().has(surname)) return [{ first: end - 2, end }];
  }
  // Behind an honorific the whole stretch is the name.
  if (end - first < 3 || skipHonorifics(tokens, first) < first) return [{ first, end }];
  const given = givenNames();
  // `UAE ambassador Matar Hamed Al Neyadi`: an unknown word is a body only where one can stand.
  const before = tokens[first - 1];
  if (before && !/^(?:of|at|for|from|with|the|in|[.!?])$/u.test(before.norm)) return [{ first, end }];
  if (given.has((tokens[first] as Token).norm) || inFront().has((tokens[first] as Token).norm)) return [{ first, end }];
  for (let i = first + 1; i < end - 1; i++) if (given.has((tokens[i] as Token).norm)) return [{ first: i, end }];
  return [{ first, end }];
}

/** `Tan Sri Rahman Idris`: the two words are a title where a name follows them. */
const isTitlePair = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'tan' && tokens[at + 1]?.norm === 'sri';

function nameOf(tokens: readonly Token[], from: number, end: number): NameSpan | undefined {
  const first = isTitlePair(tokens, from) && end - from > 2 ? from + 2 : from;
  const parts: string[] = [];
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.text === '.') parts[parts.length - 1] += '.';
    else parts.push(i === end - 1 ? bare(token.text) : token.text);
  }
  if (parts.length === 0) return undefined;
  const norms = parts.map(fold);
  const last = norms.at(-1) as string;
  const given = givenNames();
  const known = given.has(norms[0] as string);
  let strength = 0;
  if (parts.length > 1) {
    if (known || inFront().has(norms[0] as string)) strength = 2;
    else if (SURE_SURNAME.test(last)) strength = 1.5;
    else if (SURNAME.test(last)) strength = 0.5;
    else if (norms.some((norm) => given.has(norm))) strength = 1;
  }
  return {
    first,
    end,
    words: parts,
    strength,
    gender: genderOf(norms, tokens, first),
    possessive: isPossessive(tokens[end - 1]?.text ?? ''),
  };
}

function genderOf(norms: readonly string[], tokens: readonly Token[], first: number): Gender | null {
  const title = tokens[first - 1]?.text === '.' ? tokens[first - 2]?.norm : tokens[first - 1]?.norm;
  if (title && masculine().has(title)) return 'm';
  if (title && feminine().has(title)) return 'f';
  const last = norms.at(-1) as string;
  if (norms.length > 1 || /(?:ova|eva|ov|ev)$/u.test(last)) {
    if (FEMININE_SURNAME.test(last) && !/^silva$/u.test(last)) return 'f';
    if (MASCULINE_SURNAME.test(last) && /(?:ov|ev|uly|uulu|oglu|ugli|ovich|evich)$/u.test(last)) return 'm';
  }
  return givenNames().get(norms[0] as string) ?? null;
}

/** `Sri` behind `Dato'` or `Datuk` is a rank; by itself it is a name. */
const isMalayRank = (tokens: readonly Token[], at: number): boolean =>
  /^(?:sri|seri|wira|paduka)$/u.test(tokens[at]?.norm ?? '') &&
  /^(?:dat[ou]'?|datuk|datin|tan|['’ʼ])$/u.test(tokens[at - 1]?.norm ?? '');

/** `Mr`, `Dr.`, `H.E.`: where the honorific in front of a name begins, and the name where there is none. */
export function skipHonorifics(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at > 0) {
    const before = tokens[at - 1] as Token;
    if (before.text === '.' && honorifics().has(tokens[at - 2]?.norm ?? '') && tokens[at - 2]?.end === before.start)
      at -= 2;
    else if (before.text === '.' && /^E$/u.test(tokens[at - 2]?.text ?? '') && tokens[at - 4]?.text === 'H') at -= 4;
    // `Dato' Sri X`
    else if (/^['’ʼ]$/u.test(before.text) && /^dat[ou]$/u.test(tokens[at - 2]?.norm ?? '')) at -= 2;
    // `Vice Admiral X`
    else if (before.norm === 'vice' && /^(?:admiral|marshal)$/u.test(tokens[at]?.norm ?? '')) at--;
    else if (isMalayRank(tokens, at - 1)) at--;
    else if (before.kind === 'word' && honorifics().has(before.norm) && before.capitals !== 'lower') at--;
    else if (/^(?:lieutenant-general|major-general)$/u.test(before.norm)) at--;
    else break;
  }
  return at;
}

/** A given name of the lexicon. */
export const isGivenName = (word: string): boolean => givenNames().has(fold(word));
