/** Finds people's names: runs of capitalized words and initials, cut down to what a name can be. */
import type { Token } from '../../../../text/tokens.ts';
import { CHINESE_KOREAN_SURNAMES } from '../lexicon/given-names.ts';
import { nameIn } from './name-edges.ts';
import { isInitial, type NameContext, type NameSpan } from './name-words.ts';
import { isGivenName } from '../grammar/given.ts';
import { looksLikeSurname, PATRONYMIC_PARTICLES } from '../grammar/names.ts';
import { adjectiveCountry, bodyLength } from '../tables/place-table.ts';
import { isDemonym, roleTable } from '../tables/role-table.ts';
import { isInstitutionWord, isNeverName } from '../tables/noun-table.ts';
import { verb } from '../tables/verb-table.ts';
import { FUNCTION_WORDS, isAdjective, PREPOSITIONS, verbForm } from '../grammar/words.ts';

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
  return found;
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
      end = i += 2;
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
    const next = inner(tokens, i) ? (inner(tokens, i + 1) ? i + 2 : i + 1) : 0;
    if (i > first && next > 0 && isNameWord(context, next, false)) {
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
  if (token.text.length < 2) return isFirst ? !starts.has(i) && isSyllableSurname(tokens, i) : isSyllable(tokens, i);
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
    (!starts.has(i) || (tokens[i + 2]?.capitals === 'title' && (tokens[i + 1]?.text.length ?? 9) <= 4))
  )
    return true;
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
  if (lowered.has(norm) && !looksLikeSurname(norm)) return false;
  if (starts.has(i) && (verb(norm) !== undefined || (verbForm(norm) !== undefined && !looksLikeSurname(norm))))
    return false;
  // `посол Ашурбой Солехзода`: a given name that ends as adjectives do.
  const given = looksNamed(tokens[i + 1]) && /[^нкщш]ой$/u.test(norm);
  if (
    isAdjective(norm) &&
    !given &&
    !instrumental(tokens, i) &&
    !looksLikeSurname(norm) &&
    (isFirst || adjectiveCountry(norm) !== undefined)
  )
    return false;
  if (adjectiveCountry(norm) !== undefined && /ск|цк/u.test(norm) && !(looksNamed(tokens[i - 1]) && i > 0))
    return false;
  return true;
}

/** `министром Ражешем Пателем`, `с послом Йеруном ван Даленом`: behind a post in the instrumental, and no adjective's ending. */
function instrumental(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i] as Token;
  // `над Дуйсеном Касеиновым`
  if (/[оеё]м$/u.test(norm) && /(?:[оеё]в|[иы]н)ым$/u.test(tokens[i + 1]?.norm ?? '')) return true;
  if (
    !/[бвгджзклмнпрстфхцчшщ][оеы]м$/u.test(norm) ||
    /(?:[сц]к|[бвгджзклмнпрстфхчшщь]н|вш|ющ|ящ|ущ|ащ)[оеы]м$/u.test(norm)
  )
    return false;
  return (
    tokens[i + 1]?.kind === 'word' &&
    roleTable()
      .match(tokens, i - 1)
      ?.entries.some((entry) => entry.case === 'ins' && !entry.plural) === true
  );
}

function looksNamed(token: Token | undefined): boolean {
  return token?.capitals === 'title' && (isGivenName(token.norm) || looksLikeSurname(token.norm));
}

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
