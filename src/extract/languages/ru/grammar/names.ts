/**
 * Names back into the nominative. One case and one gender must explain every word of a name: each of the twelve
 * combinations is tried, the words that a combination explains are weighed, and all that hold are kept as readings.
 */
import type { Case, Gender, Reading } from '../../../model.ts';
import { CHINESE_KOREAN_SURNAMES } from '../lexicon/given-names.ts';
import { fold } from './fold.ts';
import { given, isGivenName, isNominative } from './given.ts';

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

interface Word {
  nominative: string;
  weight: number;
}

const SLAVIC = /(?:[оеё]в|[иы]н)$/u;
const PATRONYMIC = /(?:ович|евич|ич)$/u;

/** Surname endings in any case; a word that bears one is likely a surname. */
const SURNAME =
  /(?:(?:[оеё]в|[иы]н)(?:а|у|ым|е|ой|ы|ых|ыми|ым)?|[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую|их)|заде|зад[аоыеу]|зода|улы|оглу|швили|дзе|енко|[яа]н(?:а|у|ом|е|ц)?|[иы]ани|лы|лу|ли|ич(?:а|у|ем|е)?|чук(?:а|у|ом|е)?|бей|бек(?:а|у|ом|е)?|хан|дин|джани|беков[а-я]{0,3})$/u;

/** True where the word looks like a surname of the region by its ending. */
export function looksLikeSurname(word: string): boolean {
  return word.length > 3 && SURNAME.test(fold(word));
}

/** Where a word stands in its name; a syllable is one of `Хан Дон Мин`, which no lexicon of given names explains. */
type Place = 'given' | 'middle' | 'surname' | 'syllable';

/** The nominatives that `word` could come from, if it stood in that case and gender; an empty list where it cannot. */
function nominatives(word: string, at: Case, gender: Gender, place: Place): Word[] {
  const found: Word[] = [];
  const add = (nominative: string, weight: number): void => void found.push({ nominative, weight });
  if (place === 'given' || place === 'middle') {
    for (const entry of given(word)) if (entry.case === at && entry.gender === gender) add(entry.nominative, 3);
    if (found.length > 0) return found;
    // Анны: a known name in another case, and no name of its own.
    if (/[ыу]$/u.test(word) && given(word).length > 0) return found;
  }
  const cut = (ending: string): string | null =>
    word.endsWith(ending) && word.length > ending.length + 1 ? word.slice(0, -ending.length) : null;
  const surname = place === 'surname';
  if (surname && gender === 'f') {
    const slavic: Record<Case, readonly string[]> = {
      nom: ['а'],
      gen: ['ой'],
      dat: ['ой'],
      acc: ['у'],
      ins: ['ой', 'ою'],
      pre: ['ой'],
    };
    for (const ending of slavic[at]) {
      const stem = cut(ending);
      if (stem && SLAVIC.test(stem)) add(stem + 'а', 2);
    }
    const adjective: Record<Case, string> = { nom: 'ая', gen: 'ой', dat: 'ой', acc: 'ую', ins: 'ой', pre: 'ой' };
    const stem = cut(adjective[at]);
    if (stem && /[сц]к$/u.test(stem)) add(stem + 'ая', 2);
    if (found.length > 0) return found;
    // A woman's surname on a consonant or a soft sign stays as it is, unless its ending is a Slavic man's.
    if (/[бвгджзйклмнпрстфхцчшщь]$/u.test(word)) {
      if (SLAVIC.test(word) || /[сц]кий$/u.test(word)) return [];
      // `Аннели Виртой`, but `Анной Цой`
      const declined = at === 'ins' && word.length > 4 && /[бвгджзклмнпрстфхцчшщ](?:ой|ей)$/u.test(word);
      add(word, declined ? 0.6 : 1);
      if (declined) generic(word, at, gender, surname, add);
      return found;
    }
  }
  if (surname && gender === 'm') {
    const adjective: Record<Case, readonly string[]> = {
      nom: ['ий', 'ой', 'ый'],
      gen: ['ого'],
      dat: ['ому'],
      acc: ['ого'],
      ins: ['им', 'ым'],
      pre: ['ом'],
    };
    for (const ending of adjective[at]) {
      const stem = cut(ending);
      if (stem && /[сц]к$/u.test(stem)) add(stem + (at === 'nom' ? ending : 'ий'), 2);
    }
    if (found.length > 0) return found;
    const slavic: Record<Case, string> = { nom: '', gen: 'а', dat: 'у', acc: 'а', ins: 'ым', pre: 'е' };
    const stem = at === 'nom' ? word : cut(slavic[at]);
    if (stem && SLAVIC.test(stem)) {
      add(stem, 2);
      return found;
    }
  }
  if (place === 'middle') {
    const man: Record<Case, string> = { nom: '', gen: 'а', dat: 'у', acc: 'а', ins: 'ем', pre: 'е' };
    const stem = at === 'nom' ? word : cut(man[at]);
    if (gender === 'm' && stem && PATRONYMIC.test(stem)) return [{ nominative: stem, weight: 3 }];
    const woman: Record<Case, string> = { nom: 'а', gen: 'ы', dat: 'е', acc: 'у', ins: 'ой', pre: 'е' };
    const base = cut(woman[at]);
    if (gender === 'f' && base && /(?:овн|евн|ичн)$/u.test(base)) return [{ nominative: base + 'а', weight: 3 }];
  }
  // Попеску, Мунтяну, Чоботару, Раду: Romanian surnames that no case changes.
  if (
    surname &&
    // `Эмре Кылычарслану`, `Асифу Хану`: a dative.
    !(gender === 'm' && /(?:лан|хан|кан|тан|ман|жан|джан|[орс]сян|етян|[оае]вич|-петросян)у$/u.test(word)) &&
    (/(?:еску|эску|[яаи]ну|ешту|[оу]чу|ицу|[ао]ру)$/u.test(word) || (/у$/u.test(word) && isNominative(word)))
  )
    return [{ nominative: word, weight: 1.5 }];
  // Седых, Черных: a surname that is a plural genitive itself.
  if (surname && /[ыи]х$/u.test(word) && word.length > 4) {
    add(word, 1.5);
    return found;
  }
  // Words that no case changes.
  // `Лавинию`, `Лавинией`: no name ends so by itself.
  if (at === 'nom' && /(?:ию|ией|ьей)$/u.test(word)) {
    add(word, 0.1);
    return found;
  }
  // `председателем Гүлзат Абдыкадырову`: an accusative that the post in front cannot make anything else.
  if (surname && at !== 'nom' && /[оеё]ву$/u.test(word)) return found;
  if (/[оеиуэыюё]$/u.test(word)) {
    // `Танигавы`, `Мураты`: no surname ends so, but `Велиханлы` and `Оразгельды` do.
    // `Абдыкадырову`: an accusative.
    const odd = surname && /(?:(?:[бвгжзкмнпрстхш]|зод)ы|[оеё]ву)$/u.test(word);
    add(word, odd ? 0.2 : at === 'nom' ? 1 : 0.8);
    if (at === 'nom') return found;
  }
  generic(word, at, gender, surname, add);
  // `Игнасио Гарсию Лопеса`: a first surname declines, too.
  if (place === 'middle' && at !== 'nom' && /[ыиую]$/u.test(word)) generic(word, at, gender, true, add);
  return found;
}

/** Endings of the first, second and third declension, undone. */
function generic(
  word: string,
  at: Case,
  gender: Gender,
  surname: boolean,
  add: (nominative: string, weight: number) => void,
): void {
  const last = word.slice(-1);
  const stem = word.slice(0, -1);
  // `Кохира Рахимзода`, `Ильгара Ализаде`: some papers leave them as they are.
  if (at !== 'nom' && surname && /.(?:зода|зада)$/u.test(word)) {
    add(word, 1);
    return;
  }
  const consonant = /[бвгджзклмнпрстфхцчшщ]$/u;
  if (at !== 'nom' && surname && /(?:дзе|заде|швили|[аеоу]и)$/u.test(word)) return;
  if (at === 'nom') {
    // Лакруа, Моруа: no case and no gender shows.
    if (surname && /[еиоуэюя]а$/u.test(word)) {
      add(word, 0.8);
      return;
    }
    const weight = gender === 'm' ? (/[ая]$/u.test(last) ? 0.4 : 1) : /[ая]$/u.test(last) ? 1 : surname ? 0.8 : 0.3;
    if (gender === 'm' && surname && /(?:[оеё]в|[иы]н)а$|[сц]кая$/u.test(word)) return;
    // Эвреном, Стармером: an instrumental rather than a surname; but Рахом, Блом.
    if (gender === 'm' && word.length > 5 && /[бвгдзклмнпрстфх]ом$/u.test(word)) {
      add(word, 0.3);
      return;
    }
    // Атаджановой, Дадаеву: an oblique case, whatever else the word could be.
    if (surname && /(?:[оеё]в|[иы]н)(?:ой|ым|у)$/u.test(word)) return;
    add(word, weight);
    return;
  }
  if (gender === 'm') {
    if ((at === 'gen' || at === 'acc') && last === 'а' && consonant.test(stem)) add(stem, 1);
    if ((at === 'gen' || at === 'acc') && last === 'я') softened(stem, add);
    if (at === 'dat' && last === 'у' && consonant.test(stem)) add(stem, 1);
    if (at === 'dat' && last === 'ю') softened(stem, add);
    if (at === 'ins' && /ом$/u.test(word) && consonant.test(word.slice(0, -2))) add(word.slice(0, -2), 1);
    if (at === 'ins' && /ем$/u.test(word)) {
      const base = word.slice(0, -2);
      if (/[жшчщц]$/u.test(base)) add(base, 1);
      else softened(base, add);
    }
    if (at === 'pre' && last === 'е' && consonant.test(stem)) {
      add(stem, 1);
      if (isGivenName(stem + 'ь')) add(stem + 'ь', 1.2);
    }
  }
  if (gender === 'f' && !surname && /[бвгджзклмнпрстфхцчшщй]$/u.test(word)) add(word, 0.3);
  if (gender === 'f' && word.endsWith('ь')) add(word, 0.5);
  // `Тендаи`, `Нкечи`: a woman's name that bends so (`Зои`, `Насти`) is known.
  if (surname ? stays(word) : /(?:[аеоу]|[чшж])и$/u.test(word)) return;
  // The first declension serves women and some men (Мустафа, Никита) alike.
  const weight = gender === 'f' ? 1 : 0.5;
  // `Кэндзи Танигавы`, `Кэндзи Танигаву`: likelier than a surname that no case changes, but `Велиханлы`, `Оразгельды`.
  const foreign = surname && /(?:[бвгжзкмнпрсхшт]|зод)[ыу]$|й[ию]$/u.test(word) ? 0.9 : weight;
  if (at === 'gen' && last === 'ы') add(stem + 'а', Math.max(weight, foreign));
  // `Марии Ли`: a surname of one syllable stays.
  if (at === 'gen' && last === 'и' && !(surname && word.length < 4)) {
    if (/[гкхжшчщ]$/u.test(stem)) add(stem + 'а', weight);
    // Мария, Наталья, Соня, Юля; but Кэндзи and Хироси are nobody's genitive.
    else add(stem + 'я', /[аеиоуьнлй]$/u.test(stem) ? Math.max(weight, foreign) : 0.3);
  }
  if ((at === 'dat' || at === 'pre') && last === 'е' && !surname) add(stem + 'а', weight);
  // `мэру Каталин Варге`, but `Беридзе`, `Мамедзаде`
  if (
    (at === 'dat' || at === 'pre') &&
    surname &&
    /(?:[бвгжзйклмнпрстфхцчшщ]|зод)е$/u.test(word) &&
    !/(?:дзе|заде)$/u.test(word)
  )
    add(stem + (stem.endsWith('й') ? 'я' : 'а'), 0.9);
  if ((at === 'dat' || at === 'pre') && word.endsWith('ии')) add(stem + 'я', weight);
  if (at === 'acc' && last === 'у') add(stem + 'а', Math.max(weight, foreign));
  if (at === 'acc' && last === 'ю') add(stem + 'я', Math.max(weight, foreign));
  if (at === 'ins' && /ой$/u.test(word)) add(word.slice(0, -2) + 'а', weight);
  if (at === 'ins' && /ей$/u.test(word)) add(word.slice(0, -2) + (/[жшчщц]ей$/u.test(word) ? 'а' : 'я'), weight);
}

/** `Велиханлы`, `Кермани`, `Миядзаки`, `Чаттерджи`: ends of surnames that no case changes, and hardly anybody's genitive. */
const stays = (word: string): boolean =>
  /(?:(?:[рнйзктгс]|[ео]й)лы|[аеоу](?:к|н|р|ш|с|т|д|б|м|ф|л|г|х)и|[бвгдзктр]ели|дж?жи|джи|тти|сси|цци|нки)$/u.test(
    word,
  ) && !/(?:[иы]ни|(?:на|йо|ио|ку|со|ря|ба)ки)$/u.test(word);

/** `Сергея` → Сергей, `Игоря` → Игорь. */
function softened(stem: string, add: (nominative: string, weight: number) => void): void {
  if (/[аеиоуыэюя]$/u.test(stem)) add(stem + 'й', 1);
  else add(stem + 'ь', 1);
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
  const particle = words.map((word) => PATRONYMIC_PARTICLES.get(fold(word))).find((gender) => gender !== undefined);
  for (const gender of ['m', 'f'] as const) {
    if (particle && particle !== gender) continue;
    for (const at of CASES) {
      const reading = readAs(words, at, gender, hint);
      if (reading) readings.push(reading);
    }
  }
  return readings.sort((a, b) => b.weight - a.weight);
}

/** `Хан Дон Мин`, `Сюй Лижуань`: a known surname stands first; `Лим Вэй Лян`: three words of a syllable each. */
const isEastern = (words: readonly string[]): boolean =>
  words.length >= 2 &&
  words.length <= 3 &&
  (CHINESE_KOREAN_SURNAMES.has(words[0] as string) ||
    (words.length === 3 &&
      words.every((word, i) => (i < 2 ? ONE_SYLLABLE : ONE_OR_TWO).test(word)) &&
      !isGivenName(words[0] as string)));

const ONE_SYLLABLE = /^[^аеёиоуыэюя.]{0,3}[аеёиоуыэюя][^аеёиоуыэюя.]{0,2}$/iu;
const ONE_OR_TWO = /^[^аеёиоуыэюя.]{0,3}[аеёиоуыэюя][^аеёиоуыэюя.]{0,2}(?:[ауеюя]|[оеёы]м)?$/iu;

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
      (asian && (i < words.length - 1 || /[иоэ]$|^[^аеиоуыэюя]?[уеюё]$/u.test(norm))) ||
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
    const readings = parts.map((part, k) =>
      // `Фатимы аз-Захрани`: behind an article a vowel stays.
      article && k > 0 && /[иоуэыюе]$/u.test(part)
        ? [{ nominative: part, weight: 1 }]
        : k < parts.length - 1
          ? [...nominatives(part, at, gender, place), { nominative: part, weight: 0.2 }]
          : nominatives(part, at, gender, place),
    );
    // `Послу Клоду Бернару`: behind a declined given name, a surname that looks Romanian (`Чоботару`) is declined, too.
    const last = readings.at(-1);
    if (declined && place === 'surname' && at === 'dat' && gender === 'm' && /[бвгджзклмнпрстфхцчшщ]у$/u.test(norm))
      last?.push({ nominative: (parts.at(-1) ?? '').slice(0, -1), weight: 1.6 });
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
