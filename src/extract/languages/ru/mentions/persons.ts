/** Finds people's names: runs of capitalized words and initials, cut down to what a name can be. */
import type { PlaceMention } from '../../../model.ts';
import type { Token } from '../../../../text/tokens.ts';
import { CHINESE_KOREAN_SURNAMES } from '../lexicon/given-names.ts';
import { fold } from '../grammar/fold.ts';
import { isGivenName, looksLikeSurname, PATRONYMIC_PARTICLES } from '../grammar/names.ts';
import { adjectiveCountry } from '../tables/place-table.ts';
import { isDemonym, roleTable } from '../tables/role-table.ts';
import { isInstitutionWord, isNeverName } from '../tables/noun-table.ts';
import { verb } from '../tables/verb-table.ts';
import { FUNCTION_WORDS, isAdjective, PREPOSITIONS, verbForm } from '../grammar/words.ts';

/** A run of tokens that may be a name. */
export interface NameSpan {
  first: number;
  end: number;
  words: string[];
  /** How much speaks for a name: 2 and more without any role beside it, 1 beside a role. */
  strength: number;
}

export interface NameContext {
  tokens: readonly Token[];
  places: ReadonlyMap<number, PlaceMention>;
  /** Every token that stands in a place's name. */
  inPlace: ReadonlySet<number>;
  /** Folded words that the text also writes with a small letter inside sentences: no names. */
  lowered: ReadonlySet<string>;
  /** Folded words that stand somewhere with a capital inside a sentence and no other capital beside them. */
  alone: ReadonlySet<string>;
  /** Tokens that begin a sentence or stand behind an opening mark, where a capital says nothing. */
  starts: ReadonlySet<number>;
}

const INITIAL = /^\p{Lu}\p{Ll}?$/u;
const INNER = /^(?:аль|эль|бен|бин|ибн|фон|ван|дер|де|ди|да|дос|тер|уль|ас|ад|аш|ат|ан|ар)$/u;

/** All candidate names of two words and more, and initials with a surname. Single words are looked up later. */
export function findNames(context: NameContext): NameSpan[] {
  const { tokens } = context;
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const run = runAt(context, i);
    if (!run) continue;
    const name = shrink(context, run);
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
    if (glued) break;
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
    if (i > first && INNER.test(token.norm) && token.capitals === 'lower' && isNameWord(context, i + 1, false)) {
      i++;
      continue;
    }
    break;
  }
  return end > first ? { first, end } : null;
}

function isInitial(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const stop = tokens[i + 1];
  return (
    INITIAL.test(token.text) &&
    stop?.text === '.' &&
    !stop.spaceBefore &&
    /^\p{L}/u.test(tokens[i + 2]?.text ?? '') &&
    tokens[i + 2]?.capitals !== 'lower'
  );
}

function isNameWord({ tokens, inPlace, lowered, starts }: NameContext, i: number, isFirst: boolean): boolean {
  const token = tokens[i];
  if (!token || token.kind !== 'word' || token.text.length < 2) return false;
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
    !starts.has(i)
  )
    return true;
  // `Аким Мангистауской области`: an office, whose word is a given name too.
  if (/(?:ск|цк)(?:ой|ого)$/u.test(tokens[i + 1]?.norm ?? '') && roleTable().match(tokens, i)) return false;
  // `Акын Токтобек Исаков`
  if (isFirst && starts.has(i) && isGivenName(tokens[i + 1]?.norm ?? '') && roleTable().match(tokens, i)) return false;
  if (isGivenName(norm) && !lowered.has(norm) && !(starts.has(i) && FUNCTION_WORDS.has(norm)))
    return !(
      inPlace.has(i) &&
      // `посол в Софии Невзат Гюрсой`
      (!isFirst || !looksNamed(tokens[i + 1]) || /^(?:в|во|из|под)$/u.test(tokens[i - 1]?.norm ?? ''))
    );
  // `Сергей Ли`, `Анна Ни`: surnames that are particles too.
  if (/^(?:ли|ни|но|та|тот|ан|им|ян)$/u.test(norm) && !isFirst && isGivenName(tokens[i - 1]?.norm ?? '')) return true;
  if (FUNCTION_WORDS.has(norm) || PREPOSITIONS.has(norm) || isNeverName(norm) || isInstitutionWord(norm)) return false;
  if (inPlace.has(i)) return false;
  // `Золтан Хорват`: a nationality with a capital inside a sentence is a surname.
  const role = roleTable().match(tokens, i);
  if (role && !(isDemonym(role.entries[0]?.lemma ?? '') && !starts.has(i))) return false;
  if (lowered.has(norm) && !looksLikeSurname(norm)) return false;
  if (starts.has(i) && (verb(norm) !== undefined || (verbForm(norm) !== undefined && !looksLikeSurname(norm))))
    return false;
  // `посол Ашурбой Солехзода`: a given name that ends as adjectives do.
  const given = looksNamed(tokens[i + 1]) && /[^нкщш]ой$/u.test(norm);
  if (isAdjective(norm) && !given && !looksLikeSurname(norm) && (isFirst || adjectiveCountry(norm) !== undefined))
    return false;
  if (adjectiveCountry(norm) !== undefined && /ск|цк/u.test(norm) && !(looksNamed(tokens[i - 1]) && i > 0))
    return false;
  return true;
}

function looksNamed(token: Token | undefined): boolean {
  return token?.capitals === 'title' && (isGivenName(token.norm) || looksLikeSurname(token.norm));
}

function shrink(context: NameContext, run: { first: number; end: number }): NameSpan | null {
  const { tokens, starts, lowered, alone } = context;
  let { first } = run;
  const { end } = run;
  // At the start of a sentence the first capital may be an ordinary word.
  while (
    first < end - 1 &&
    starts.has(first) &&
    !isInitial(tokens, first) &&
    !isGivenName((tokens[first] as Token).norm) &&
    ordinary(tokens[first] as Token, lowered) &&
    end - first > 2
  )
    first++;
  // `Мажилиса Галым Ахметов`: a given name in second place says that the first word is none.
  while (
    end - first > 2 &&
    !isInitial(tokens, first) &&
    !isGivenName((tokens[first] as Token).norm) &&
    isGivenName((tokens[first + 1] as Token).norm) &&
    !CHINESE_KOREAN_SURNAMES.has((tokens[first] as Token).text)
  )
    first++;
  // `мэр Местии Каха Маргиани`: behind an office of a place the first of three words is the place.
  if (
    end - first > 2 &&
    /^(?:мэр|аким|хоким|губернатор|глава|посол|депутат|сенатор|староста)(?:а|у|ом|е|ы|ой|я|ю|ем)?$/u.test(
      tokens[first - 1]?.norm ?? '',
    ) &&
    !isGivenName((tokens[first] as Token).norm) &&
    /[аяыи]$/u.test((tokens[first] as Token).norm)
  )
    first++;
  // `Адвокат Казаку Матей Русу`: a surname that the text knows by itself belongs to the role.
  if (
    end - first === 3 &&
    alone.has((tokens[first] as Token).norm) &&
    !isGivenName((tokens[first] as Token).norm) &&
    roleTable().match(tokens, first - 1)
  )
    first++;
  // `университета Риссё Такэси Ямагути`: the first word is the institution's.
  if (
    end - first > 2 &&
    tokens[first - 1]?.kind === 'word' &&
    (!isGivenName((tokens[first] as Token).norm) ||
      (isGivenName((tokens[first + 1] as Token).norm) && !hasParticle(tokens, first, end))) &&
    (isInstitutionWord((tokens[first - 1] as Token).norm) ||
      /^(?:села|городе?|города|поселка|деревни|аула|станции|порта|района)$/u.test((tokens[first - 1] as Token).norm))
  )
    first++;
  const words = wordsOf(tokens, first, end);
  const full = words.filter((word) => !word.endsWith('.') && !PATRONYMIC_PARTICLES.has(fold(word)));
  if (words.length < 2 || full.length === 0 || words.length > 5) return null;
  let strength = 0;
  if (words.some((word) => word.endsWith('.'))) strength += 2;
  for (const [i, word] of full.entries()) {
    if (isGivenName(word)) strength += i < full.length - 1 || full.length === 1 ? 2 : 1;
    if (looksLikeSurname(word) && i > 0) strength += 1.5;
  }
  if (words.some((word) => PATRONYMIC_PARTICLES.has(fold(word)))) strength += 2;
  if (full.length >= 2 && full.length <= 3 && CHINESE_KOREAN_SURNAMES.has(full[0] as string)) strength += 1.5;
  if (strength === 0 && !starts.has(first)) strength = 0.5;
  // A surname that stands alone elsewhere in the text is somebody's.
  const last = tokens[end - 1] as Token;
  if (strength < 1.5 && words.length <= 3 && alone.has(last.norm)) strength = 1.5;
  return { first, end, words, strength };
}

/** `Рамиз Гасан оглу Бабазаде`: two given names in a row, the second one the father's. */
const hasParticle = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).some(({ norm }) => PATRONYMIC_PARTICLES.has(norm));

function ordinary(token: Token, lowered: ReadonlySet<string>): boolean {
  return (
    lowered.has(token.norm) ||
    verbForm(token.norm) !== undefined ||
    isAdjective(token.norm) ||
    /(?:я|в|вши|ясь|вшись)$/u.test(token.norm) ||
    !looksLikeSurname(token.norm)
  );
}

/** The words of a name as in the text, initials with their full stop. */
export function wordsOf(tokens: readonly Token[], first: number, end: number): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark') {
      if (token.text === '.' && words.length > 0) words[words.length - 1] += '.';
      continue;
    }
    words.push(token.text);
  }
  return words;
}
