/** Whether a capitalized word can be a word of somebody's name: the first rule that answers wins. */
import type { Token } from '../../../../text/tokens.ts';
import type { PlaceMention } from '../../../model.ts';
import { isGivenName } from '../grammar/given.ts';
import { looksLikeSurname, PATRONYMIC_PARTICLES } from '../grammar/names.ts';
import { FUNCTION_WORDS, isAdjective, PREPOSITIONS, verbForm } from '../grammar/words.ts';
import { isInstitutionWord, isNeverName } from '../tables/noun-table.ts';
import { adjectiveCountry, bodyLength } from '../tables/place-table.ts';
import { isDemonym, roleTable } from '../tables/role-table.ts';
import { suffixCalling } from '../tables/suffix-callings.ts';
import { verb } from '../tables/verb-table.ts';
import { isNameBeside, nameBySurname } from './adjective-names.ts';
import { isEasternSurname, isSyllable, isSyllableSurname, opensCompound, opensEastern } from './eastern-names.ts';
import type { NameContext } from './name-words.ts';

const PATRONYMIC = /(?:ович|евич|овна|евна|ична)(?:а|у|ем|е|ы|ой)?$/u;

/** A word and what is known around it. */
interface Candidate extends NameContext {
  i: number;
  token: Token;
  norm: string;
  /** True where it would open the name. */
  isFirst: boolean;
  /** True where its capital may be the sentence's. */
  opens: boolean;
}

type Rule = (word: Candidate) => boolean | undefined;

const RULES: readonly Rule[] = [
  byLetters,
  ({ tokens, i, starts }) => isEasternSurname(tokens, i, starts) || undefined,
  isThing,
  byGivenName,
  byNameBefore,
  isKnownWord,
  isCalling,
  isSentencesWord,
  isAdjectiveWord,
];

export function isNameWord(context: NameContext, i: number, isFirst: boolean): boolean {
  const token = context.tokens[i];
  if (token?.kind !== 'word' || token.capitals === 'lower') return false;
  // Each member by its name: to spread the context for every capital takes longer than the rules do.
  const { tokens, places, inPlace, lowered, alone, starts, lines } = context;
  const { norm } = token;
  const word: Candidate = {
    tokens,
    places,
    inPlace,
    lowered,
    alone,
    starts,
    lines,
    i,
    token,
    norm,
    isFirst,
    opens: starts.has(i),
  };
  for (const rule of RULES) {
    const answer = rule(word);
    if (answer !== undefined) return answer;
  }
  return true;
}

/** Names begin with a capital in Cyrillic; a single letter is one only in the east. */
function byLetters({ tokens, i, token, isFirst, opens, inPlace }: Candidate): boolean | undefined {
  if (token.text.length < 2)
    return isFirst ? !opens && (isSyllableSurname(tokens, i) || opensCompound(tokens, i)) : isSyllable(tokens, i);
  // `Жанар АЙТБАЕВА`: lists of protocol write the surname in capitals.
  if (token.capitals === 'upper' && shoutedSurname(tokens, i)) return !inPlace.has(i);
  if (token.capitals !== 'title' && !(token.capitals === 'mixed' && WITH_PREFIX.test(token.text))) return false;
  return /^\p{Script=Cyrillic}/u.test(token.text) ? undefined : false;
}

/** `МакКинли`, `О’Брайен`, `аль-Харуси` */
const WITH_PREFIX = /^(?:Мак|О[’']|(?:[АаЭэ]ль|[Аа](?:[днрстш]|з|ль)|[Уу]ль|[Ии]бн|[Бб]ен)-\p{Lu})/u;

const REGION = /^(?:област|район|кра[йяею]|краем|округ|губерни|провинци|вилоят|велаят|улус|уезд|долин)/u;

/** Games, offices, bodies and places whose words are given names, too. */
function isThing({ tokens, i, norm, isFirst, opens, places, inPlace }: Candidate): false | undefined {
  const next = tokens[i + 1]?.norm ?? '';
  const thing =
    // `призер Олимпиады Мээрим Х`
    (/^олимпиад/u.test(norm) &&
      /^(?:призер|чемпион|медалист|победител|участни|дебютант)/u.test(tokens[i - 1]?.norm ?? '')) ||
    // `Аким Мангистауской области`
    (/(?:ск|цк)(?:ой|ого)$/u.test(next) && roleTable().match(tokens, i)) ||
    // `город Учкурган Наманганской области`
    (/(?:ск|цк)(?:ой|ого|ом|ую|ая|ий)$/u.test(norm) && REGION.test(next)) ||
    // `Акын Токтобек Исаков`
    (isFirst && opens && isGivenName(next) && roleTable().match(tokens, i)) ||
    // `Жогорку Кенеша`: a body, though its second word is a given name.
    [0, 1, 2].some((back) => i >= back && bodyLength(tokens, i - back) > back) ||
    // `президент Перу Мария Лусия Эскивель`
    (places.get(i)?.kind === 'country' && !opens) ||
    // `министр Республики Алтай Эркин Тадышев`: a later word of a place's name
    (inPlace.has(i) && !places.has(i)) ||
    // `«Река Талас: два берега»`: a word for what the place is
    (opens && isNeverName(norm) && inPlace.has(i + 1));
  return thing ? false : undefined;
}

function byGivenName({ tokens, i, norm, isFirst, opens, lowered, inPlace }: Candidate): boolean | undefined {
  if (!isGivenName(norm) || lowered.has(norm) || (opens && FUNCTION_WORDS.has(norm))) return undefined;
  // `посол в Софии Невзат Гюрсой`
  const city = !isFirst || !looksNamed(tokens[i + 1]) || /^(?:в|во|из|под)$/u.test(tokens[i - 1]?.norm ?? '');
  return !(inPlace.has(i) && city);
}

/** Particles, pronouns and cities that are surnames or syllables behind what opens a name. */
function byNameBefore({ tokens, i, token, norm, isFirst, starts, places }: Candidate): true | undefined {
  if (isFirst) return undefined;
  const before = tokens[i - 1]?.norm ?? '';
  const name =
    // `Ким До Хён`
    (token.text.length < 5 && opensEastern(tokens, i, starts)) ||
    // `Сергей Ли`, `Анна Ни`
    (/^(?:ли|ни|но|та|тот|ан|им|ян)$/u.test(norm) && (isGivenName(before) || PATRONYMIC.test(before))) ||
    closesName(tokens, places, i);
  return name || undefined;
}

function isKnownWord({ i, norm, inPlace }: Candidate): false | undefined {
  const known = FUNCTION_WORDS.has(norm) || PREPOSITIONS.has(norm) || isNeverName(norm) || isInstitutionWord(norm);
  return known || inPlace.has(i) ? false : undefined;
}

/** `Иранец Парвиз Садеги`, `Полярник Олег Ручьев`: what somebody is stands in front of the given name. */
function isCalling({ tokens, i, isFirst, opens }: Candidate): false | undefined {
  const role = roleTable().match(tokens, i);
  // `Золтан Хорват`: a nationality with a capital inside a sentence is a surname, and so is a calling behind a given name.
  const surname =
    !opens && (isDemonym(role?.entries[0]?.lemma ?? '') || (!isFirst && isGivenName(tokens[i - 1]?.norm ?? '')));
  const calls = isFirst && isGivenName(tokens[i + 1]?.norm ?? '');
  if (role && (calls || !surname)) return false;
  return isFirst && opens && suffixCalling(tokens, i).length > 0 ? false : undefined;
}

/** A word that the text also writes small, or a verb that opens the sentence. */
function isSentencesWord({ tokens, i, norm, isFirst, opens, lowered }: Candidate): false | undefined {
  if (lowered.has(norm) && !looksLikeSurname(norm)) return false;
  if (!opens) return undefined;
  const acts =
    verb(norm) !== undefined ||
    (verbForm(norm) !== undefined && !looksLikeSurname(norm) && !(isFirst && speaksNext(tokens, i)));
  return acts ? false : undefined;
}

function isAdjectiveWord({ tokens, i, norm, isFirst, opens }: Candidate): false | undefined {
  const ofCountry = adjectiveCountry(norm) !== undefined;
  // `посол Ашурбой Солехзода`: a given name that ends as adjectives do.
  const given = looksNamed(tokens[i + 1]) && /[^нкщш]ой$/u.test(norm);
  if (
    isAdjective(norm) &&
    !given &&
    !isNameBeside(tokens, i) &&
    !(isFirst && !opens && nameBySurname(tokens, i)) &&
    !looksLikeSurname(norm) &&
    (isFirst || ofCountry)
  )
    return false;
  return ofCountry && /ск|цк/u.test(norm) && !looksNamed(tokens[i - 1]) ? false : undefined;
}

/** `Манприт Каур рассказала`: a first word that could be a verb is none where one of speech follows the names. */
function speaksNext(tokens: readonly Token[], i: number): boolean {
  let at = i + 1;
  while (at < i + 4 && (tokens[at]?.capitals === 'title' || PATRONYMIC_PARTICLES.has(tokens[at]?.norm ?? ''))) at++;
  const form = at > i + 1 && tokens[at]?.capitals === 'lower' ? verb(tokens[at]?.norm ?? '') : undefined;
  return form !== undefined && !form.plural && form.tense !== 'gerund';
}

/** `Ингрид Лунд`, `Риота Оно`: behind a given name a city's name in the nominative and a pronoun are surnames. */
function closesName(tokens: readonly Token[], places: ReadonlyMap<number, PlaceMention>, i: number): boolean {
  const before = tokens[i - 1] as Token;
  const { norm } = tokens[i] as Token;
  if (before.capitals !== 'title' || !isGivenName(before.norm) || places.has(i - 1)) return false;
  // `Аким Актау`: an office, whose word is a given name too.
  if (roleTable().match(tokens, i - 1)) return false;
  const place = places.get(i);
  return place
    ? place.kind === 'city' && place.endToken === i + 1
    : /^(?:оно|они|она|сам|сами|те|эти|кто|без|для|под)$/u.test(norm);
}

function looksNamed(token: Token | undefined): boolean {
  return token?.capitals === 'title' && (isGivenName(token.norm) || looksLikeSurname(token.norm));
}

/** `Жанар АЙТБАЕВА`, `Сапарбай Кенесович ТУРЕМУРАТОВ`, `РИХТЕР Клаус`: a surname in capitals beside a given name. */
const shoutedSurname = (tokens: readonly Token[], i: number): boolean => {
  const { norm } = tokens[i] as Token;
  if (norm.length < 4 || isInstitutionWord(norm) || isNeverName(norm)) return false;
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  const known = looksLikeSurname(norm);
  return (
    (before?.capitals === 'title' && (known || isGivenName(before.norm) || PATRONYMIC.test(before.norm))) ||
    (next?.capitals === 'title' && known && isGivenName(next.norm))
  );
};
