/**
 * Surnames back into the nominative where the endings of the common declensions do not say enough: surnames that are
 * adjectives (`Бережного`), that lose a vowel (`Кравца`), that bend like a woman's name (`Лободы`, `Гарсии`), and those
 * that no case changes (`Кырджалы`, `Фекете`).
 */
import type { Case, Gender } from '../../../model.ts';
import { STRESSED } from './declension.ts';

/** A nominative that a surname may come from; a higher weight is likelier. */
interface Candidate {
  nominative: string;
  weight: number;
}

/** Stems of adjectives that serve as surnames and have no ending that says so: `Белый`, `Сухой`, `Толстая`. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  `бел зелен рыж сер желт глух толст тонк сух лих крут пуст худ плох нем прост свят молод золот больш мал низк высок широк узк гладк кругл
  кос крив руд сед хром ряб слеп тих дорог благ чуж удал жив весел добр мудр храбр горд стар нов дик мягк жестк сладк кисл горьк
  легк тяжел слаб сильн быстр скор резв бойк ловк гибк мил люб ясн тепл холодн горяч лыс остр тверд туг груб щедр хитр хорош пригож
  больн кудрян румян рудян черн красн син бур карп груздев лук велик коротк долг плоск хрупк звонк робк`
    .trim()
    .split(/\s+/u),
);

/** Stems whose masculine bears its stress on the end: `Толстой`, `Сухой`. */
const ON_THE_END: ReadonlySet<string> = new Set(
  `толст бережн сух лих крут пуст худ плох глух нем прост свят молод золот больш кос крив руд сед хром ряб слеп дорог благ чуж удал
  жив портн земл горб косолап дьячковск броз`
    .trim()
    .split(/\s+/u),
);

/** `Задорожн-`, `Богат-`, `Кудряв-`, `Берегов-`: a stem that only an adjective has. */
const isAdjectiveStem = (stem: string): boolean =>
  ADJECTIVES.has(stem) || /(?:[бвгджзйклмпрстхчшщь]н|[рдглм]ат|[дрл]яв|лив|овит|аст)$/u.test(stem);

function masculineOf(stem: string): string {
  if (ON_THE_END.has(stem) || STRESSED.has(stem) || /[ое]в$/u.test(stem)) return `${stem}ой`;
  return stem + (/[гкхжшчщ]$/u.test(stem) ? 'ий' : 'ый');
}

/** `Бережного`, `Сухому`, `Толстым`: a man's surname that is an adjective, in an oblique case. */
export function masculineAdjective(word: string, at: Case): string | undefined {
  const stem =
    at === 'gen' || at === 'acc'
      ? /^.{2,}(?:[^аеиоуыэюя]ого|[жшчщ]его)$/u.test(word) && word.slice(0, -3)
      : at === 'dat'
        ? /^.{2,}(?:[^аеиоуыэюя]ому|[жшчщ]ему)$/u.test(word) && word.slice(0, -3)
        : at === 'ins'
          ? /^.{2,}[^аеиоуыэюя][ыи]м$/u.test(word) && isAdjectiveStem(word.slice(0, -2)) && word.slice(0, -2)
          : at === 'pre' &&
            /^.{2,}[^аеиоуыэюя]ом$/u.test(word) &&
            isAdjectiveStem(word.slice(0, -2)) &&
            word.slice(0, -2);
  return stem ? masculineOf(stem) : undefined;
}

/** `Толстой`, `Задорожной`, `Рыжей`: a woman's surname that is an adjective; behind `Анны`, nothing else ends in `-ой`. */
export function feminineAdjective(word: string, at: Case): readonly string[] {
  if (at === 'acc') return /.{3}[^аеиоуыэюя]ую$/u.test(word) ? [`${word.slice(0, -2)}ая`] : [];
  if (at === 'nom' || !/.{3}(?:[^аеиоуыэюя]ой|[жшчщ]ей)$/u.test(word)) return [];
  const stem = word.slice(0, -2);
  return at !== 'ins' || isAdjectiveStem(stem) ? [`${stem}ая`] : [];
}

const WITH_VOWEL: ReadonlyMap<string, string> = new Map(
  'орл:орел козл:козел осл:осел дятл:дятел журавл:журавель горшк:горшок песк:песок стрелк:стрелок зайц:заяц ветр:ветер гром:гром волк:волк'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Кравц- → Кравец, Стрельц- → Стрелец, Орл- → Орел: the vowel that an ending had driven out. */
export function withVowel(stem: string): string | undefined {
  const known = WITH_VOWEL.get(stem);
  if (known) return known;
  if (stem.endsWith('йц')) return `${stem.slice(0, -2)}ец`;
  if (stem.endsWith('ельц') || /^(?:мальц|пальц)$/u.test(stem)) return `${stem.slice(0, -2)}ец`;
  // Шварц, Лоренц, Шульц are German.
  return /[бвгджзмпсх]ц$/u.test(stem) || /^(?:гор|бор|дон|жн|творн|чтн|олен)ц$/u.test(stem)
    ? `${stem.slice(0, -1)}ец`
    : undefined;
}

/** `Велиханлы`, `Оразгельды`, `Исии`, `Кубилюте`: ends of surnames that are nobody's oblique case. */
export const isFixed = (word: string): boolean =>
  /(?:(?:гельд|кельд|келд|гелд|берд|верд|дурд)ы|(?:[бгдзйкмнпрстфхцчш]|[ео]й|[аеи]л)лы|(?:айт|юйт|ют|[^аеиоуыэюя]ит|ут|ен)е|^(?:ис|фудз|мор|ар|н)ии)$/u.test(
    word,
  );

/** `Кермани`, `Миядзаки`, `Мамедли`, `Манчини`: ends in -и that no case has made. */
const staysInI = (word: string): boolean =>
  (/(?:[аеоу](?:к|н|р|ш|с|т|д|б|м|ф|л|г|х)и|[лн]и|[бвгдзктр]ели|дж?жи|джи|тти|сси|цци|[нрсц]ки)$/u.test(word) &&
    !KNOWN_KI.test(word) &&
    !/[ую]ли$/u.test(word) &&
    !LATVIAN.test(word)) ||
  /^[^аеиоуыэюя]*[аеиоуыэюя]$/u.test(word);

/** `Сороки`, `Танаки`, `Мориоки`: genitives, though `Сасаки` and `Аоки` are not. */
const KNOWN_KI = /(?:сорок|собак|рыбак|калюк|щук|гайдамак|чумак|танак|осак|[^аеиоуыэюя][аиу]ок)и$/u;

/** `Силини`, `Калнини`: a genitive of what women of Latvia are called. */
const LATVIAN = /(?:озол|берз|калн|крум|сил|лиеп|зар|апс|вит|пуп|кок|лац|лап|упен|балод|эглит|круст)ини$/u;

/** What bends as `Варга` and `Гарсия` do, undone; men's surnames bend so as well as women's. */
export function firstDeclension(word: string, at: Case, gender: Gender): Candidate[] {
  const base = gender === 'f' ? 1 : 0.5;
  const stem = word.slice(0, -1);
  const plain = Math.max(base, /[бвгджзкмнпрсхшт].$|зод.$|й.$/u.test(word) ? 0.9 : base);
  // `Гарсии`, `Нармании`, `Демиркаи`
  const iotated = /.ии$/u.test(word) || /(?:^|[мртлнкш])ка[ие]$/u.test(word);
  if (isFixed(word)) return [];
  if (at === 'gen') {
    if (word.endsWith('ы')) return [{ nominative: `${stem}а`, weight: plain }];
    if (iotated) return [{ nominative: `${stem}я`, weight: 1.4 }];
    if (!word.endsWith('и') || staysInI(word)) return [];
    if (/[^аеиоуыэюя][гкх]и$/u.test(word) || KNOWN_KI.test(word)) return [{ nominative: `${stem}а`, weight: 1 }];
    if (/[гкхжшчщ]и$/u.test(word)) return [{ nominative: `${stem}а`, weight: base }];
    return [{ nominative: `${stem}я`, weight: /[аеиоуьйлн]и$/u.test(word) ? plain : 0.3 }];
  }
  if (at === 'dat' || at === 'pre') {
    if (iotated) return [{ nominative: `${stem}я`, weight: 1.4 }];
    const bends = /(?:[бвгжзйклмнпрстфхцчшщд]|зод)е$/u.test(word) && !/(?:дзе|заде)$/u.test(word);
    const weight = /(?:нт|рт|ор)е$/u.test(word) ? 0.6 : 0.9;
    return bends ? [{ nominative: stem + (stem.endsWith('й') ? 'я' : 'а'), weight }] : [];
  }
  if (at === 'acc') {
    if (word.endsWith('у')) return [{ nominative: `${stem}а`, weight: plain }];
    return word.endsWith('ю') ? [{ nominative: `${stem}я`, weight: /ию$/u.test(word) ? 1.4 : plain }] : [];
  }
  if (at !== 'ins') return [];
  if (word.endsWith('ой')) return [{ nominative: `${word.slice(0, -2)}а`, weight: base }];
  return word.endsWith('ей')
    ? [{ nominative: word.slice(0, -2) + (/[жшчщц]ей$/u.test(word) ? 'а' : 'я'), weight: base }]
    : [];
}
