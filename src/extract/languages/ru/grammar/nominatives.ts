/** The nominatives that one word of a name could come from, if it stood in a certain case and gender. */
import type { Case, Gender } from '../../../model.ts';
import { given, isGivenName, isNominative } from './given.ts';
import { feminineAdjective, firstDeclension, isFixed, masculineAdjective, withVowel } from './surnames.ts';

/** A nominative that a word of a name may come from; a higher weight is likelier. */
export interface Word {
  nominative: string;
  weight: number;
}

const SLAVIC = /(?:[оеё]в|[иы]н)$/u;
const PATRONYMIC = /(?:ович|евич|ич)$/u;

/** Where a word stands in its name; a syllable is one of `Хан Дон Мин`, which no lexicon of given names explains. */
export type Place = 'given' | 'middle' | 'surname' | 'syllable';

/** The nominatives that `word` could come from, if it stood in that case and gender; an empty list where it cannot. */
export function nominatives(word: string, at: Case, gender: Gender, place: Place): Word[] {
  const found: Word[] = [];
  const add = (nominative: string, weight: number): void => void found.push({ nominative, weight });
  if (place === 'given' || place === 'middle') {
    const entries = given(word);
    for (const entry of entries)
      if (entry.case === at && entry.gender === gender)
        add(entry.nominative, entry.nominative !== word || !isAnothers(word, entries) ? 3 : gender === 'f' ? 2.5 : 2.6);
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
    for (const nominative of feminineAdjective(word, at)) add(nominative, 1.3);
    if (found.length > 0) return found;
    // A woman's surname on a consonant or a soft sign stays as it is, unless its ending is a Slavic man's.
    if (/[бвгджзйклмнпрстфхцчшщь]$/u.test(word)) {
      // `Айше Гюльтекин`, but not `Аида Сейталиев`
      if (/[иы]н$/u.test(word)) return [{ nominative: word, weight: 0.4 }];
      if (SLAVIC.test(word) || /[сц]кий$/u.test(word)) return [];
      // `Аннели Виртой`, but `Анной Цой`
      const declined = at === 'ins' && word.length > 3 && /(?:[бвгджзклмнпрстфхцчшщ]ой|[^ь]ей)$/u.test(word);
      // `Жан-Мари Лефевром`: a man's
      const man = at === 'ins' && word.length > 5 && /[бвгдзклмнпрстфхжшчщ][оеы]м$/u.test(word);
      add(word, man ? 0.3 : declined ? 0.6 : 1);
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
    const adjectival = masculineAdjective(word, at);
    if (adjectival) {
      add(adjectival, 2);
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
  // `Лавинию`, `Лавинией`, `Бережного`: no name ends so by itself.
  if (at === 'nom' && (/(?:ию|ией|ьей)$/u.test(word) || (surname && masculineAdjective(word, 'gen')))) {
    add(word, 0.1);
    return found;
  }
  // `Чжан Хайдуну`, `Ким Сан Хёку`: no syllable of the east ends so.
  if (at === 'nom' && place === 'syllable' && /[аеиоуыэюя](?:н[ую]|ю|[^ ]?[гкмптрш]у)$/u.test(word)) {
    add(word, 0.3);
    return found;
  }
  // Дюбуа, Хубуа, Лихуа, Франсуа
  if (at !== 'nom' && place !== 'middle' && /[еиоуэюя]а$/u.test(word)) add(word, 0.9);
  // `председателем Гүлзат Абдыкадырову`: an accusative that the post in front cannot make anything else.
  if (surname && at !== 'nom' && /[оеё]ву$/u.test(word)) return found;
  if (/[оеиуэыюё]$/u.test(word)) {
    // `Танигавы`, `Мураты`: no surname ends so, but `Велиханлы` and `Оразгельды` do.
    // `Абдыкадырову`: an accusative.
    const odd = surname && (/(?:[бвгджзкмнпрстхш]ы|[оеё]ву)$/u.test(word) || /.{2}ии$/u.test(word)) && !isFixed(word);
    add(word, odd ? 0.2 : at === 'nom' ? (/[бвгджзклмнпрстфхцчшщ]у$/u.test(word) ? 0.6 : 1) : 0.8);
    if (at === 'nom') return found;
  }
  generic(word, at, gender, surname, add);
  // `Игнасио Гарсию Лопеса`: a first surname declines, too.
  if (place === 'middle' && at !== 'nom' && /[ыиуюе]$/u.test(word)) generic(word, at, gender, true, add);
  return found;
}

/** `Екатерине`, `Петру`: a name of its own that is also another one's oblique case. */
const isAnothers = (word: string, entries: ReturnType<typeof given>): boolean =>
  /[еиу]$/u.test(word) &&
  entries.some(({ nominative }) => nominative === word) &&
  entries.some(({ nominative }) => nominative !== word);

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
  const cut = (base: string): void => add(surname ? (withVowel(base) ?? base) : base, 1);
  if (at !== 'nom' && surname && /(?:дзе|заде|швили|[аеоу]и)$/u.test(word) && !/каи$/u.test(word)) return;
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
    if ((at === 'gen' || at === 'acc') && last === 'а' && consonant.test(stem)) cut(stem);
    if ((at === 'gen' || at === 'acc') && last === 'я') softened(stem, add);
    if (at === 'dat' && last === 'у' && consonant.test(stem)) cut(stem);
    if (at === 'dat' && last === 'ю') softened(stem, add);
    if (at === 'ins' && /ом$/u.test(word) && consonant.test(word.slice(0, -2))) cut(word.slice(0, -2));
    if (at === 'ins' && /ем$/u.test(word)) {
      const base = word.slice(0, -2);
      if (/[жшчщц]$/u.test(base)) cut(base);
      else softened(base, add);
    }
    if (at === 'pre' && last === 'е' && consonant.test(stem)) {
      cut(stem);
      if (isGivenName(stem + 'ь')) add(stem + 'ь', 1.2);
    }
  }
  if (gender === 'f' && !surname && /[бвгджзклмнпрстфхцчшщй]$/u.test(word)) add(word, 0.3);
  if (gender === 'f' && word.endsWith('ь')) add(word, 0.5);
  if (surname) {
    for (const { nominative, weight } of firstDeclension(word, at, gender)) add(nominative, weight);
    return;
  }
  // `Тендаи`, `Нкечи`: a woman's name that bends so (`Зои`, `Насти`) is known.
  if (/(?:[аеоу]|[чшж])и$/u.test(word)) return;
  // The first declension serves women and some men (Мустафа, Никита) alike.
  const weight = gender === 'f' ? 1 : 0.5;
  if (at === 'gen' && last === 'ы') add(stem + 'а', weight);
  // Мария, Наталья, Соня, Юля; but Кэндзи and Хироси are nobody's genitive.
  if (at === 'gen' && last === 'и')
    if (/[гкхжшчщ]$/u.test(stem)) add(stem + 'а', weight);
    else add(stem + 'я', /[аеиоуьнлй]$/u.test(stem) ? weight : 0.3);
  if ((at === 'dat' || at === 'pre') && last === 'е') add(stem + 'а', weight);
  if ((at === 'dat' || at === 'pre') && word.endsWith('ии')) add(stem + 'я', weight);
  if (at === 'acc' && last === 'у') add(stem + 'а', weight);
  if (at === 'acc' && last === 'ю') add(stem + 'я', weight);
  if (at === 'ins' && /ой$/u.test(word)) add(word.slice(0, -2) + 'а', weight);
  if (at === 'ins' && /ей$/u.test(word)) add(word.slice(0, -2) + (/[жшчщц]ей$/u.test(word) ? 'а' : 'я'), weight);
}

/** `Сергея` → Сергей, `Игоря` → Игорь, `Соловья` → Соловей. */
function softened(stem: string, add: (nominative: string, weight: number) => void): void {
  if (/[аеиоуыэюя]$/u.test(stem)) add(stem + 'й', 1);
  else if (stem.endsWith('ь')) add(stem.slice(0, -1) + 'ей', 1);
  else add(stem + 'ь', 1);
}
