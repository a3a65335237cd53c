/**
 * Names back into the nominative. One case and one gender must explain every word of a name: each of the twelve
 * combinations is tried, the words that a combination explains are weighed, and all that hold are kept as readings.
 */
import type { Case, Gender, Reading } from '../../../model.ts';
import { CHINESE_KOREAN_SURNAMES } from '../lexicon/given-names.ts';
import { fold } from './fold.ts';
import { isGivenName, isNominative } from './given.ts';
import { nominatives, type Place, type Word } from './nominatives.ts';
import { withVowel } from './surnames.ts';

const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'];

/** Words inside a name that never change: `Асылбек уулу`, `Муса оглы`, `аль-Хашими`. */
export const PATRONYMIC_PARTICLES: ReadonlyMap<string, Gender> = new Map([
  ['уулу', 'm'],
  ['оглы', 'm'],
  ['оглу', 'm'],
  ['угли', 'm'],
  ['улы', 'm'],
  ['кызы', 'f'],
  ['кизи', 'f'],
  ['гызы', 'f'],
  ['кызи', 'f'],
]);

/** `Лейла бинт Юсеф`, `Халид бин Сауд`: whose child somebody is says what gender the name has. */
const DESCENT: ReadonlyMap<string, Gender> = new Map([
  ['бинт', 'f'],
  ['бин', 'm'],
  ['ибн', 'm'],
]);

/** Surname endings in any case; a word that bears one is likely a surname. */
const SURNAME =
  /(?:(?:[оеё]в|[иы]н)(?:а|у|ым|е|ой|ы|ых|ыми|ым)?|[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую|их)|заде|зад[аоыеу]|зода|улы|оглу|швили|дзе|енко|[яа]н(?:а|у|ом|е|ц)?|[иы]ани|лы|лу|ли|ич(?:а|у|ем|е)?|чук(?:а|у|ом|е)?|бей|бек(?:а|у|ом|е)?|хан|дин|джани|беков[а-я]{0,3})$/u;

/** True where the word looks like a surname of the region by its ending. */
export function looksLikeSurname(word: string): boolean {
  return word.length > 3 && SURNAME.test(fold(word));
}

/** What is known of a name from the words around it. */
export interface NameHint {
  /** Cases that the role in front of the name may stand in. */
  cases?: ReadonlySet<Case>;
  gender?: Gender | null;
}

/**
 * All readings of a name, likeliest first. `words` are as in the text; initials keep their full stop.
 * A reading's nominative keeps the capitals of the text.
 */
export function readName(words: readonly string[], hint: NameHint = {}): readonly Reading[] {
  const key = [words.join(' '), [...(hint.cases ?? [])].join(' '), hint.gender].join('|');
  const known = read.get(key);
  if (known) return known;
  if (read.size >= MOST_READ) read.clear();
  const readings = readAll(words, hint);
  read.set(key, readings);
  return readings;
}

/** A release names the same people again and again. */
const read = new Map<string, readonly Reading[]>();
const MOST_READ = 2000;

function readAll(words: readonly string[], hint: NameHint): readonly Reading[] {
  const readings: Reading[] = [];
  const particle =
    words
      .map((word) => PATRONYMIC_PARTICLES.get(fold(word)) ?? DESCENT.get(fold(word)))
      .find((gender) => gender !== undefined) ?? (/^жан-/iu.test(words[0] ?? '') ? 'm' : undefined);
  for (const gender of ['m', 'f'] as const) {
    if (particle && particle !== gender) continue;
    for (const at of CASES) {
      const reading = readAs(words, at, gender, hint);
      if (reading) readings.push(reading);
    }
  }
  return readings.sort((a, b) => b.weight - a.weight);
}

/** `Хан Дон Мин`, `Сюй Лижуань`: a known surname stands first; `Лим Вэй Лян`, `Нгуен Тхи Тху Ха`: words of a syllable each. */
const isEastern = (words: readonly string[]): boolean =>
  words.length >= 2 &&
  (words.length <= 3 || (words.length === 4 && words.every((word) => ONE_SYLLABLE.test(word)))) &&
  (CHINESE_KOREAN_SURNAMES.has(words[0] as string) ||
    (words.length === 3 &&
      words.every((word, i) => (i < 2 ? ONE_SYLLABLE : ONE_OR_TWO).test(word)) &&
      !isGivenName(words[0] as string)));

const ONE_SYLLABLE = /^(?:нгуен|хоанг|[^аеёиоуыэюя.]{0,3}[аеёиоуыэюя][^аеёиоуыэюя.]{0,2})$/iu;
const ONE_OR_TWO = /^[^аеёиоуыэюя.]{0,3}[аеёиоуыэюя][^аеёиоуыэюя.]{0,2}(?:[ауеюя]|[оеёы]м)?$/iu;

const ROMANIAN = /(?:[ае]ну|[ао]ру|еску|учу|ицу)$/u;

const ARTICLE = /^(?:[аэу]ль|а[дзнрстш]|эд|эс|эт|эш)$/u;

function readAs(words: readonly string[], at: Case, gender: Gender, hint: NameHint): Reading | null {
  let weight = at === 'nom' ? 0.6 : 0;
  if (hint.cases?.size) weight += hint.cases.has(at) ? 3 : -3;
  if (hint.gender) weight += hint.gender === gender ? 1.5 : -1.5;
  const asian = isEastern(words);
  const out: string[] = [];
  const full = words.filter((word) => !word.endsWith('.'));
  let declined = false;
  for (const [i, word] of words.entries()) {
    const norm = fold(word);
    const fixed =
      word.endsWith('.') ||
      PATRONYMIC_PARTICLES.has(norm) ||
      // `Жанар Ыбырайкызы`
      /.{3}(?:кызы|кизи|гызы|кызи|уулу|оглу|оглы|угли)$/u.test(norm) ||
      PATRONYMIC_PARTICLES.has(fold(words[i + 1] ?? '')) ||
      (asian && (i < words.length - 1 || /[иоэ]$|^[^аеиоуыэюя]?[ауеюё]$|[жшчщфхсцзд]у$/u.test(norm))) ||
      /^(?:аль|эль|бен|бин|бинт|ибн|фон|ван|дер|ду|душ|дель|делла|ла|де|ди|да|дос|тер)$/u.test(norm);
    if (fixed && !(i === 0 && PATRONYMIC_PARTICLES.has(fold(words[1] ?? '')))) {
      out.push(word);
      continue;
    }
    const place: Place = asian
      ? 'syllable'
      : full.length === 1
        ? 'surname'
        : word === full[0]
          ? 'given'
          : i === words.length - 1
            ? 'surname'
            : 'middle';
    const parts = norm.split('-');
    // `Бутрос-Гали`, `Жан-Люка`: the front of a double name may stay as it is.
    const article = parts.length > 1 && ARTICLE.test(parts[0] ?? '');
    const descent = i === 0 && PATRONYMIC_PARTICLES.has(fold(words[1] ?? ''));
    const readings = parts.map((part, k) =>
      // `Бакыт уулу Чынгыза`, `Жаныбеком уулу Эрланом`
      descent
        ? [...nominatives(part, at, gender, place), { nominative: part, weight: 0.7 }]
        : // `Фатимы аз-Захрани`: behind an article a vowel stays, and now and then -а does, too.
          article && k > 0 && /а$/u.test(part)
          ? [...nominatives(part, at, gender, place), { nominative: part, weight: 0.6 }]
          : article && k > 0 && /[иоуэюе]$/u.test(part)
            ? [{ nominative: part, weight: 1 }]
            : k < parts.length - 1
              ? [...nominatives(part, at, gender, place), { nominative: part, weight: 0.2 }]
              : nominatives(part, at, gender, place),
    );
    // `Послу Клоду Бернару`: behind a declined given name, a surname that looks Romanian (`Чоботару`) is declined, too.
    const last = readings.at(-1);
    if (
      declined &&
      place === 'surname' &&
      at === 'dat' &&
      gender === 'm' &&
      /[бвгджзклмнпрстфхцчшщ]у$/u.test(norm) &&
      !/еску$/u.test(norm)
    ) {
      const stem = (parts.at(-1) ?? '').slice(0, -1);
      last?.push({ nominative: withVowel(stem) ?? stem, weight: 1.6 });
    }
    // `Петру Мокану`: behind a Romanian given name, one in the nominative.
    if (at === 'nom' && last?.[0] && place === 'surname' && ROMANIAN.test(norm) && /у$/u.test(words[0] ?? ''))
      if (isNominative(fold(words[0] ?? ''))) last[0].weight = 1.7;
    // `Карлосу Перейре да Силва`
    if (last?.length === 0 && /^(?:да|де|ди|ду|дель|делла|дос|ван|фон|дер)$/u.test(fold(words[i - 1] ?? '')))
      last.push({ nominative: parts.at(-1) ?? '', weight: 0.8 });
    // `Самехом Абдель Рахманом`: between given name and surname a word may stay as it is.
    for (const [k, list] of readings.entries())
      if (list.length === 0 && place === 'middle') {
        const part = parts[k] as string;
        list.push({ nominative: part, weight: isNominative(part) ? 2.5 : 0.2 });
      }
    if (readings.some((list) => list.length === 0)) return null;
    let best = '';
    for (const list of readings) {
      // `Мухаммаду`: between two names, the one that the case has changed.
      const changed = ({ nominative, weight: own }: Word): number =>
        own + (at !== 'nom' && nominative !== parts[0] ? 0.01 : 0);
      const top = list.reduce((a, b) => (changed(b) > changed(a) ? b : a));
      weight += top.weight / parts.length;
      best += (best ? '-' : '') + top.nominative;
    }
    declined ||= best !== norm;
    out.push(withCapitals(best, word));
  }
  return { nominative: joinName(out), case: at, gender, plural: false, weight };
}

function withCapitals(nominative: string, word: string): string {
  // What the text wrote stays as the text wrote it; only the ending is made new.
  let same = 0;
  const norm = fold(word);
  while (same < norm.length && same < nominative.length && norm[same] === nominative[same]) same++;
  const rest = nominative.slice(same);
  return word.slice(0, same) + (word === word.toUpperCase() && word.length > 1 ? rest.toUpperCase() : rest);
}

/** `С.` `Жапаров` → `С. Жапаров`; initials close to the name as one writes them. */
function joinName(words: readonly string[]): string {
  return words.join(' ');
}
