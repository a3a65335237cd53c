/** Finds people's names: runs of capitalized words and initials, cut down to what a name can be. */
import type { Token } from '../../../../text/tokens.ts';
import type { Case, PlaceMention } from '../../../model.ts';
import { CHINESE_KOREAN_SURNAMES } from '../lexicon/given-names.ts';
import { nameIn } from './name-edges.ts';
import { isHyphenated, isInitial, type NameContext, type NameSpan } from './name-words.ts';
import { isGivenName } from '../grammar/given.ts';
import { looksLikeSurname, PATRONYMIC_PARTICLES } from '../grammar/names.ts';
import { adjectiveCountry, bodyLength } from '../tables/place-table.ts';
import { isDemonym, roleTable } from '../tables/role-table.ts';
import { isInstitutionWord, isNeverName, opensSentence } from '../tables/noun-table.ts';
import { suffixCalling } from '../tables/suffix-callings.ts';
import { verb } from '../tables/verb-table.ts';
import { FUNCTION_WORDS, isAdjective, isGenitiveLike, PREPOSITIONS, verbForm } from '../grammar/words.ts';

const PATRONYMIC = /(?:ович|евич|овна|евна|ична)(?:а|у|ем|е|ы|ой)?$/u;

const INNER =
  /^(?:аль|эль|бен|бин|бинт|ибн|ду|душ|да|дель|делла|ла|ле|эд|аз|фон|ван|дер|де|ди|да|дос|тер|уль|ас|ад|аш|ат|ан|ар)$/u;

/** All candidate names of two words and more, and initials with a surname. Single words are looked up later. */
export function findNames(context: NameContext): NameSpan[] {
  const { tokens } = context;
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const run = runAt(context, i);
    if (!run) continue;
    const name = nameIn(context, run);
    if (name) found.push(name);
    i = Math.max(i, (name?.end ?? run.end) - 1);
  }
  for (const name of found) withoutClient(context, name, found);
  joinNames(tokens, found);
  return found.filter((name) => !isOpenerAndSurname(context, name, found));
}

/** `Затем Каримов показал цех`, `Итогом Каримов доволен`: a word that opens the sentence, and a surname that the text knows. */
function isOpenerAndSurname({ tokens, starts }: NameContext, name: NameSpan, all: readonly NameSpan[]): boolean {
  const [first, last] = [tokens[name.first] as Token, tokens[name.end - 1] as Token];
  if (name.end - name.first !== 2 || !starts.has(name.first)) return false;
  if (opensSentence(first.norm)) return !isGivenName(last.norm) || looksLikeSurname(last.norm);
  return (
    !isGivenName(first.norm) &&
    /(?:[^аеиоуыэюя]о|[ое]м|ски|ью)$/u.test(first.norm) &&
    all.some((other) => !starts.has(other.first) && (tokens[other.end - 1] as Token).norm === last.norm)
  );
}

/** `Айгуль Асанова и Кимбо Тран`: what `и` joins to a name is a name, too. */
function joinNames(tokens: readonly Token[], names: readonly NameSpan[]): void {
  for (const [i, name] of names.entries()) {
    const next = names[i + 1];
    if (!next || next.first !== name.end + 1 || tokens[name.end]?.norm !== 'и') continue;
    const strength = Math.max(name.strength, next.strength);
    if (strength < 2 || name.words.length > 3 || next.words.length > 3) continue;
    for (const each of [name, next]) each.strength = Math.max(each.strength, 1.5);
  }
}

/** `Адвокат Казаку Матей Русу`: the first of three words is the surname of somebody else, whose lawyer it is. */
function withoutClient({ tokens }: NameContext, name: NameSpan, all: readonly NameSpan[]): void {
  const first = tokens[name.first] as Token;
  const surname = (other: NameSpan): string => (tokens[other.end - 1] as Token).norm;
  if (name.words.length !== 3 || isGivenName(first.norm) || !roleTable().match(tokens, name.first - 1)) return;
  if (!all.some((other) => other !== name && surname(other) === first.norm)) return;
  name.first++;
  name.words.shift();
}

function runAt(context: NameContext, first: number): { first: number; end: number } | null {
  const { tokens } = context;
  let i = first;
  let end = first;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    const glued = i > first && !token.spaceBefore && tokens[i - 1]?.text !== '.';
    if (glued || (i > first && context.lines.has(i))) break;
    if (isInitial(tokens, i)) {
      end = i += isHyphenated(tokens, i) ? 5 : 2;
      continue;
    }
    if (isNameWord(context, i, i === first)) {
      end = ++i;
      continue;
    }
    if (i > first && token.kind === 'word' && PATRONYMIC_PARTICLES.has(token.norm)) {
      end = ++i;
      continue;
    }
    // `Фейсал бин Фархан`, `Урсула фон дер Ляйен`
    const next = i > first && inner(tokens, i) ? (inner(tokens, i + 1) ? i + 2 : i + 1) : 0;
    if (next > 0 && isNameWord(context, next, false)) {
      i = next;
      continue;
    }
    break;
  }
  return end > first ? { first, end } : null;
}

const inner = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capitals === 'lower' && INNER.test(tokens[i]?.norm ?? '');

function isNameWord({ tokens, places, inPlace, lowered, starts }: NameContext, i: number, isFirst: boolean): boolean {
  const token = tokens[i];
  if (!token || token.kind !== 'word') return false;
  if (token.text.length < 2)
    return isFirst
      ? !starts.has(i) && (isSyllableSurname(tokens, i) || opensCompound(tokens, i))
      : isSyllable(tokens, i);
  // `Жанар АЙТБАЕВА`: lists of protocol write the surname in capitals.
  if (token.capitals === 'upper' && shoutedSurname(tokens, i)) return !inPlace.has(i);
  if (
    token.capitals !== 'title' &&
    !(
      token.capitals === 'mixed' &&
      /^(?:Мак|О[’']|(?:[АаЭэ]ль|[Аа](?:[днрстш]|з|ль)|[Уу]ль|[Ии]бн|[Бб]ен)-\p{Lu})/u.test(token.text)
    )
  )
    return false;
  if (!/^\p{Script=Cyrillic}/u.test(token.text)) return false;
  const norm = token.norm;
  if (
    CHINESE_KOREAN_SURNAMES.has(token.text) &&
    tokens[i + 1]?.capitals === 'title' &&
    tokens[i + 1]?.spaceBefore &&
    // `▪️ Пак Чон Мин`: three capitals in a row are no beginning of a sentence.
    (!starts.has(i) || norm === 'ли' || (tokens[i + 2]?.capitals === 'title' && (tokens[i + 1]?.text.length ?? 9) <= 4))
  )
    return true;
  // `призер Олимпиады Мээрим Х`: games, though a given name too.
  if (
    /^олимпиад/u.test(norm) &&
    /^(?:призер|чемпион|медалист|победител|участни|дебютант)/u.test(tokens[i - 1]?.norm ?? '')
  )
    return false;
  // `Аким Мангистауской области`: an office, whose word is a given name too.
  if (/(?:ск|цк)(?:ой|ого)$/u.test(tokens[i + 1]?.norm ?? '') && roleTable().match(tokens, i)) return false;
  // `Акын Токтобек Исаков`
  if (isFirst && starts.has(i) && isGivenName(tokens[i + 1]?.norm ?? '') && roleTable().match(tokens, i)) return false;
  // `Жогорку Кенеша`: a body, though its second word is a given name.
  if ([0, 1, 2].some((back) => i >= back && bodyLength(tokens, i - back) > back)) return false;
  // `президент Перу Мария Лусия Эскивель`
  if (places.get(i)?.kind === 'country' && !starts.has(i)) return false;
  // `министр Республики Алтай Эркин Тадышев`: a later word of a place's name
  if (inPlace.has(i) && !places.has(i)) return false;
  // `«Река Талас: два берега»`: a word for what the place is, though a given name too.
  if (starts.has(i) && isNeverName(norm) && inPlace.has(i + 1)) return false;
  if (isGivenName(norm) && !lowered.has(norm) && !(starts.has(i) && FUNCTION_WORDS.has(norm)))
    return !(
      inPlace.has(i) &&
      // `посол в Софии Невзат Гюрсой`
      (!isFirst || !looksNamed(tokens[i + 1]) || /^(?:в|во|из|под)$/u.test(tokens[i - 1]?.norm ?? ''))
    );
  // `Ким До Хён`: a syllable that is a particle elsewhere.
  if (!isFirst && token.text.length < 5 && opensEastern(tokens, i, starts)) return true;
  // `Сергей Ли`, `Анна Ни`: surnames that are particles too.
  if (
    /^(?:ли|ни|но|та|тот|ан|им|ян)$/u.test(norm) &&
    !isFirst &&
    (isGivenName(tokens[i - 1]?.norm ?? '') || PATRONYMIC.test(tokens[i - 1]?.norm ?? ''))
  )
    return true;
  if (!isFirst && closesName(tokens, places, i)) return true;
  if (FUNCTION_WORDS.has(norm) || PREPOSITIONS.has(norm) || isNeverName(norm) || isInstitutionWord(norm)) return false;
  if (inPlace.has(i)) return false;
  // `Золтан Хорват`: a nationality with a capital inside a sentence is a surname, and so is a calling behind a given name.
  const role = roleTable().match(tokens, i);
  const surname =
    !starts.has(i) &&
    (isDemonym(role?.entries[0]?.lemma ?? '') || (!isFirst && isGivenName(tokens[i - 1]?.norm ?? '')));
  // `Иранец Парвиз Садеги`: what somebody is stands in front of the given name.
  const calls = isFirst && isGivenName(tokens[i + 1]?.norm ?? '');
  if (role && (calls || !surname)) return false;
  // `Полярник Олег Ручьев`
  if (isFirst && starts.has(i) && suffixCalling(tokens, i).length > 0) return false;
  if (lowered.has(norm) && !looksLikeSurname(norm)) return false;
  if (
    starts.has(i) &&
    (verb(norm) !== undefined ||
      (verbForm(norm) !== undefined && !looksLikeSurname(norm) && !(isFirst && speaksNext(tokens, i))))
  )
    return false;
  // `посол Ашурбой Солехзода`: a given name that ends as adjectives do.
  const given = looksNamed(tokens[i + 1]) && /[^нкщш]ой$/u.test(norm);
  if (
    isAdjective(norm) &&
    !given &&
    !nameInEm(tokens, i) &&
    !nameInOy(tokens, i) &&
    !nameInAya(tokens, i) &&
    !(isFirst && !starts.has(i) && nameBySurname(tokens, i)) &&
    !looksLikeSurname(norm) &&
    (isFirst || adjectiveCountry(norm) !== undefined)
  )
    return false;
  if (adjectiveCountry(norm) !== undefined && /ск|цк/u.test(norm) && !(looksNamed(tokens[i - 1]) && i > 0))
    return false;
  return true;
}

/** `Манприт Каур рассказала`: a first word that could be a verb is none where one of speech follows the names. */
function speaksNext(tokens: readonly Token[], i: number): boolean {
  let at = i + 1;
  while (at < i + 4 && (tokens[at]?.capitals === 'title' || PATRONYMIC_PARTICLES.has(tokens[at]?.norm ?? ''))) at++;
  const form = at > i + 1 && tokens[at]?.capitals === 'lower' ? verb(tokens[at]?.norm ?? '') : undefined;
  return form !== undefined && !form.plural && form.tense !== 'gerund';
}

/**
 * `с Йеруном ван Даленом`, `министром финансов Мелтемом Догру`, `директор Шебнем Тезджан`: an adjective in -ом stands behind
 * a preposition that takes the prepositional case, and one in -ем has a soft stem.
 */
function nameInEm(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i] as Token;
  if (!/[ое]м$/u.test(norm)) return false;
  if (/[бвгдзклмпрстфхц]ем$/u.test(norm)) return true;
  // `с Субхашем Гуптой`: an adjective has -им behind `с`.
  if (/^(?:с|со|над|перед|между)$/u.test(tokens[i - 1]?.norm ?? '')) return tokens[i + 1]?.capitals === 'title';
  if (roleBefore(tokens, i, ({ case: at }) => at === 'ins')) return true;
  if (/(?:[сц]к|[жшчщ])[ое]м$/u.test(norm)) return false;
  const before = tokens[i - 1]?.norm ?? '';
  return !/^(?:в|во|на|о|об|обо|при|по|и)$/u.test(before) && !isAdjective(before);
}

/** `с Раушанией Ганиевой`, `министром финансов Сарданой Аргуновой`: no adjective of a woman's surname. */
function nameInOy(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i] as Token;
  if (/ией$/u.test(norm)) return true;
  if (!/[^кщшжч]ой$/u.test(norm) || tokens[i + 1]?.capitals !== 'title') return false;
  return (
    // `с Чеченой Ооржак`: no adjective of a noun without an ending.
    (/^(?:с|со)$/u.test(tokens[i - 1]?.norm ?? '') &&
      /(?:(?:[оеё]в|[иы]н|[сц]к)ой|[бвгджзклмнпрстфхцчшщоиэую])$/u.test(tokens[i + 1]?.norm ?? '')) ||
    roleBefore(tokens, i, ({ case: at }) => at === 'ins')
  );
}

/** `эксперта Тунджая Яваша`: behind a man's post in another case than the nominative. */
const nameInAya = (tokens: readonly Token[], i: number): boolean =>
  /[ая]я$/u.test(tokens[i]?.norm ?? '') && roleBefore(tokens, i, ({ case: at }) => at === 'gen' || at === 'acc');

/** `сказала Бирганым Айтимова`: in front of a surname with an ending of its own a capital is a given name's. */
const nameBySurname = (tokens: readonly Token[], i: number): boolean =>
  (!/(?:ск|цк|н)(?:ий|ая|ое|ого|ой|ому|им|ым|ом|ую|ые|ых)$/u.test(tokens[i]?.norm ?? '') ||
    (/ым$/u.test(tokens[i]?.norm ?? '') && /а$/u.test(tokens[i + 1]?.norm ?? ''))) &&
  tokens[i + 1]?.capitals === 'title' &&
  /.{2}(?:[оеё]в|[иы]н)(?:а|у|ым|ой)?$/u.test(tokens[i + 1]?.norm ?? '') &&
  !isInstitutionWord(tokens[i + 1]?.norm ?? '');

/** Whether a post stands right before, with genitives of its own (`министром иностранных дел Японии`), in a case that the question asks for. */
const roleBefore = (
  tokens: readonly Token[],
  i: number,
  asks: (entry: { case: Case; plural: boolean }) => boolean,
): boolean =>
  [1, 2, 3, 4].some(
    (back) =>
      tokens.slice(i - back + 1, i).every(({ norm, capitals }) => capitals === 'upper' || isGenitiveLike(norm)) &&
      roleTable()
        .match(tokens, i - back)
        ?.entries.some((entry) => !entry.plural && asks(entry)) === true,
  );

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

/** `У Лихуа`, `Е Чжичэн`: a surname of one letter with a capital inside its sentence. */
const opensCompound = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return (
    /^[УЕОИЮ]$/u.test(tokens[i]?.text ?? '') && next?.capitals === 'title' && next.spaceBefore && next.text.length > 3
  );
};

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

/** `Ким До`, `Пак Ён Со`: one or two syllables behind a surname that stands first. */
const opensEastern = (tokens: readonly Token[], i: number, starts: ReadonlySet<number>): boolean =>
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
const isSyllableSurname = (tokens: readonly Token[], i: number): boolean =>
  CHINESE_KOREAN_SURNAMES.has(tokens[i]?.text ?? '') &&
  [1, 2].every((ahead) => tokens[i + ahead]?.capitals === 'title' && (tokens[i + ahead]?.text.length ?? 9) < 5);

/** `Ван И`, `Чжан Э`: one vowel behind a surname that stands first. */
const isSyllable = (tokens: readonly Token[], i: number): boolean =>
  /^[ИОУЭЮЯ]$/u.test(tokens[i]?.text ?? '') && CHINESE_KOREAN_SURNAMES.has(tokens[i - 1]?.text ?? '');
