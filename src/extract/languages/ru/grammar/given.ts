/** The given names of the lexicon in all their forms. */
import type { Case, Gender } from '../../../model.ts';
import { nounForms } from './declension.ts';
import { fold } from './fold.ts';
import { FEMININE, MASCULINE } from '../lexicon/given-names.ts';

const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'];

let givenForms: Map<string, { nominative: string; case: Case; gender: Gender }[]> | undefined;

/** All forms of the given names of the lexicon, made at the first question. */
export function given(form: string): readonly { nominative: string; case: Case; gender: Gender }[] {
  if (!givenForms) {
    givenForms = new Map();
    for (const [names, gender] of [
      [MASCULINE, 'm'],
      [FEMININE, 'f'],
    ] as const) {
      for (const name of names) {
        for (const entry of nameForms(fold(name), gender)) {
          const list = givenForms.get(entry.text) ?? [];
          list.push({ nominative: fold(name), case: entry.case, gender });
          givenForms.set(entry.text, list);
        }
      }
    }
  }
  return givenForms.get(form) ?? inTurkicLetters(form);
}

/** Letters that Kyrgyz, Kazakh and Tatar add, and what Russian papers write for them. */
const RUSSIAN_LETTERS: Readonly<Record<string, string>> = {
  ү: 'у',
  ұ: 'у',
  ө: 'о',
  ң: 'н',
  қ: 'к',
  ғ: 'г',
  ә: 'а',
  і: 'и',
  һ: 'х',
  җ: 'ж',
  ҳ: 'х',
  ҷ: 'ж',
  ӣ: 'и',
  ӯ: 'у',
};
const TURKIC_LETTER = /[үұөңқғәіһҗҳҷӣӯ]/gu;

/** `Гүлзат`, `Нұрлан`: a name of the lexicon in the letters of its own language, which its nominative keeps. */
function inTurkicLetters(form: string): readonly { nominative: string; case: Case; gender: Gender }[] {
  const russian = form.replace(TURKIC_LETTER, (letter) => RUSSIAN_LETTERS[letter] ?? letter);
  if (russian === form) return [];
  return (givenForms?.get(russian) ?? []).map((entry) => {
    let same = 0;
    while (same < russian.length && russian[same] === entry.nominative[same]) same++;
    return { ...entry, nominative: form.slice(0, same) + entry.nominative.slice(same) };
  });
}

/** True where the word, in any case, is a given name of the lexicon. */
export function isGivenName(word: string): boolean {
  const norm = fold(word);
  return given(norm).length > 0 || (norm.includes('-') && norm.split('-').every((part) => given(part).length > 0));
}

/** True for a given name of the lexicon that is in the nominative: `Раду`, but not `Петру`. */
export const isNominative = (word: string): boolean => given(word).some(({ nominative }) => nominative === word);

function nameForms(name: string, gender: Gender): { text: string; case: Case }[] {
  const indeclinable = CASES.map((at) => ({ text: name, case: at }));
  if (/[оеиуэыюё]$/u.test(name)) return indeclinable;
  if (gender === 'f' && !/[аяь]$/u.test(name)) return indeclinable;
  // Дмитрий, Валерий: a noun, whatever its ending looks like.
  if (name.endsWith('ий'))
    return CASES.map((at, i) => ({
      text: name.slice(0, -1) + (['й', 'я', 'ю', 'я', 'ем', 'и'][i] as string),
      case: at,
    }));
  // Лев, Павел: the vowel leaves.
  const stem = name === 'лев' ? 'льв' : name === 'павел' ? 'павл' : undefined;
  if (stem)
    return CASES.map((at, i) => ({
      text: i === 0 ? name : stem + (['', 'а', 'у', 'а', 'ом', 'е'][i] as string),
      case: at,
    }));
  const forms = nounForms(name, gender, true).filter((form) => !form.plural);
  // Turkic women's names on a soft sign are declined by some papers and left alone by others.
  return gender === 'f' && name.endsWith('ь') ? [...forms, ...indeclinable] : forms;
}
