/** The run of capitalized words that a name is: `Willem van der Berg`, `Ә. Қосанова`, `Вагиф оғлу Алиев`. */
import type { Token } from '../../../../../text/tokens.ts';
import type { Language } from '../words/language.ts';
import { isPlaceName } from './evidence.ts';
import { couldBeName, nameForms } from './names.ts';

/** `Botirovich`, `Оразұлы`: a father's name. */
const FATHERS = /(?:vich|vna|вич|вна|ұлы|қызы|уулу|кызы)$/u;
/** `Madrahimov`, `Мамбетова`, `Мұратқызы`: nothing of the name follows. */
const ENDED = /(?:[oe]va?|[оеё]ва?|\p{L}ұлы|\p{L}қызы|\p{L}кызы|\p{L}уулу)$/u;
/** A name has no more words. */
export const MOST_WORDS = 4;
/** Small words inside a foreign name: `Ursula von der Leyen`, `Марко ди Лауро`. */
const NOBILIARY =
  /^(?:van|von|der|den|di|dos|del|della|la|le|du|bin|bint|ibn|abu|ван|фон|дер|дель|дю|ибн|бин|бинт|аль|эль|абу)$/u;

/** A name where it stands. */
export interface Run {
  first: number;
  end: number;
  words: string[];
  last: number;
}

const isInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  (tokens[at]?.text.length ?? 9) <= 2 &&
  tokens[at]?.capitals !== 'lower' &&
  tokens[at + 1]?.text === '.' &&
  tokens[at + 1]?.spaceBefore === false;

/** The name that begins at a token, or undefined. */
export function runAt(language: Language, tokens: readonly Token[], from: number, end: number): Run | undefined {
  const words: string[] = [];
  let i = from;
  let last = -1;
  let full = 0;
  // `Kızı Nuran`: a daughter, not the end of a father's name.
  if (language.particles.has(tokens[from]?.norm ?? '')) return undefined;
  while (i < end && words.length < MOST_WORDS) {
    const token = tokens[i] as Token;
    if (i > from && !token.spaceBefore && tokens[i - 1]?.text !== '.') break;
    if (isInitial(tokens, i) && !language.honorifics.has(token.norm)) {
      words.push(token.text + '.');
      last = i;
      i += 2;
      continue;
    }
    // `Мори Кэндзи X парақшасында`: a letter without a full stop is no name.
    if (words.length > 0 && token.text.length === 1) break;
    // `Sevgi Hanım`, `Ahmet Kaya Bey`: a form of address is no surname.
    if (words.length > 0 && isAddressed(language, tokens, i, words.length)) break;
    const behind = NOBILIARY.test(tokens[i + 1]?.norm ?? '') ? tokens[i + 2] : tokens[i + 1];
    const noble = words.length > 0 && NOBILIARY.test(token.norm) && behind?.capitals === 'title';
    if (noble && token.capitals === 'lower') {
      words.push(token.text);
      i++;
      continue;
    }
    const particle = words.length > 0 && isParticle(language, token);
    // `Madrahimov o‘g‘li bilan`: behind a surname it is somebody's son.
    if (particle && token.capitals === 'lower' && i > from && ENDED.test(tokens[i - 1]?.norm ?? '')) break;
    if (!particle && !couldBeName(language, tokens, i)) break;
    if (full > 1 && !particle && (standsWhere(language, token) || isPlace(language, tokens, i))) break;
    // `Fərzanə Sadiq Rəşt–Astara xəttinin`: a route is no name.
    if (full > 1 && /[-–]\p{Lu}/u.test(token.text)) break;
    if (full > 1 && nextPerson(language, tokens, i)) break;
    // `Шухрат Каримов Чорвок суу сактагычынын`
    if (full > 1 && isPlaceName(tokens, i + 1)) break;
    words.push(token.text);
    last = i;
    full++;
    i++;
    const top = nameForms(language, token)[0];
    if (top && top.case !== 'nom' && top.weight >= 2) break;
    // Behind a surname only a father's name goes on.
    const next = tokens[i];
    const closed = words.length > 1 && language.lexicon.surnames.test(token.norm) && !FATHERS.test(token.norm);
    const father =
      particle && words.length > 2 && next?.capitals === 'title' && language.lexicon.surnames.test(next.norm);
    if (closed && !father && !(next && (FATHERS.test(next.norm) || isParticle(language, next)))) break;
  }
  if (full === 0 || last < 0) return undefined;
  // `Bülent T.`: of an accused the paper gives the first name and a letter.
  const letter = (words.at(-1) ?? '').endsWith('.');
  if (letter && (words.length !== 2 || !language.givenNames.has((tokens[from] as Token).norm))) return undefined;
  return { first: from, end: i, words, last };
}

/** Forms of address that are no surnames. */
const ADDRESS = /^(?:hanım|hanımefendi|bey|beyefendi|hoca|abi|abla|teyze|amca|xanım|bəy|müəllim|müəllimə)$/u;

function isAddressed(language: Language, tokens: readonly Token[], at: number, before: number): boolean {
  const token = tokens[at] as Token;
  if (token.capitals !== 'title' || tokens[at + 1]?.capitals === 'title') return false;
  return language.suffixes
    .stems(token.norm)
    .some(
      ({ stem, plural, possessive }) =>
        !plural && !possessive && (before > 1 ? language.afterNames.has(stem) : ADDRESS.test(stem)),
    );
}

/** `Ян Новак Қайрат Алтайды құттықтады`: behind a whole name a known first name and another begin anew. */
function nextPerson(language: Language, tokens: readonly Token[], at: number): boolean {
  const [before, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    language.givenNames.has(own?.norm ?? '') &&
    !language.givenNames.has(before?.norm ?? '') &&
    next?.capitals === 'title' &&
    next.spaceBefore &&
    couldBeName(language, tokens, at + 1)
  );
}

/** `Урсула Брюннер Тянь-Шандагы абалды`: behind a whole name, where or whence something is. */
function standsWhere(language: Language, token: Token): boolean {
  if (language.lexicon.surnames.test(token.norm) || FATHERS.test(token.norm)) return false;
  return language.suffixes
    .stems(token.norm)
    .some(
      ({ case: one, possessive, stem }) =>
        !possessive && stem.length > 3 && (one === 'ki' || ((one === 'loc' || one === 'abl') && stem.length > 4)),
    );
}

/** `Əskər Nurlan Bakıda`: a place in a case of its own. */
function isPlace(language: Language, tokens: readonly Token[], at: number): boolean {
  const place = language.places.match(tokens, at, language.suffixes);
  return place !== undefined && ['loc', 'abl', 'dat', 'ki'].includes(place.last.case);
}

function isParticle(language: Language, token: Token): boolean {
  return (
    language.particles.has(token.norm) ||
    language.suffixes
      .stems(token.norm)
      .some(({ stem, case: at, possessive }) => at !== 'nom' && !possessive && language.particles.has(stem))
  );
}
