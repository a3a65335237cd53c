/** Names that need no role: a known given name, the ending of a surname, initials, words that only a person does. */
import type { Token } from '../../../../../../text/tokens.ts';
import { isAge } from '../callings.ts';
import { demonymAt } from '../demonyms.ts';
import { actsByWords, isAttended, namesBody } from '../evidence.ts';
import { ARTICLE, nameForms } from '../names.ts';
import { type Run, runAt } from '../runs.ts';
import { isAddress } from './addresses.ts';
import { countryBefore, originOfCalling } from './origins.ts';
import type { People } from './people.ts';
import { person } from './person-mention.ts';

/** Names that need no role: a known given name, the ending of a surname, initials. */
export function byThemselves(people: People, from: number, end: number, inRole: (token: number) => boolean): void {
  const { language, tokens } = people;
  for (let i = from; i < end; i++) {
    if (people.has(i) || inRole(i)) continue;
    const run = runAt(language, tokens, i, end);
    if (!run) continue;
    if (run.words.length === 1) {
      if (alone(people, run, from, end)) people.keep({ ...person(language, tokens, run, null, null), givenOnly: true });
      continue;
    }
    if (i === from && run.words.length > 2 && opensSentence(people, i)) continue;
    if (namesBody(language, tokens, run.end) || isWhence(people, run)) {
      i = run.end - 1;
      continue;
    }
    if ((i === from || isInflected(people, i)) && isCalled(people, run)) continue;
    if (
      !convinces(people, run) &&
      !isPlaced(people, run, from) &&
      !actsByWords(language, tokens, run, from, end) &&
      !isAttended(language, tokens, run, end)
    )
      continue;
    const country = demonymAt(language, tokens, i - 1) ?? countryBefore(people, i) ?? originOfCalling(people, i, from);
    people.keep(person(language, tokens, run, null, country));
    i = run.end - 1;
  }
}

/** The words in front tell an age, or whence somebody is. */
function isPlaced(people: People, { first, words }: Run, from: number): boolean {
  const { language, tokens } = people;
  const before = tokens[first - 1];
  // `Suriyeli Amine Hamud`: Turkish writes whence somebody is with a capital.
  const small = before?.capitals === 'lower' || (language.lexicon.apostrophes && words.length > 1);
  return (
    (small && demonymAt(language, tokens, first - 1) !== undefined) ||
    isAge(before?.norm ?? '') ||
    countryBefore(people, first) !== null ||
    (words.length > 1 && originOfCalling(people, first, from) !== null)
  );
}

/** `Qırmızı Qəsəbədən olan sahibkar`: a place that no list holds. */
function isWhence(people: People, { last, end }: Run): boolean {
  return (
    /^(?:olan|gələn|gəlmiş|gelen|kelgan|келген)$/u.test(people.tokens[end]?.norm ?? '') &&
    people.language.suffixes
      .stems(people.tokens[last]?.norm ?? '')
      .some(({ case: one, stem, possessive }) => one === 'abl' && stem.length > 3 && !possessive)
  );
}

/** `Астрофизик Нұрлан Рахимов`: a word that opens the sentence in front of a known first name. */
function isCalled(people: People, { first, words }: Run): boolean {
  const given = ({ norm }: Token): boolean => people.language.givenNames.has(norm);
  if (words.length < 3 || given(people.tokens[first] as Token)) return false;
  // `Fəhlə Şükran Çələbiyeva`: where father's names have a word of their own, three words are a calling and a name.
  const { code, surnames } = people.language.lexicon;
  const sure = code === 'az' && words.length === 3 && surnames.test(people.language.fold(words[2] ?? ''));
  return sure || given(people.tokens[first + 1] as Token);
}

/** `Жарлығымен Жанар Омарова`, `қаулысында Асқар Бек`: somebody's thing, in a case. */
const isInflected = ({ language, tokens }: People, at: number): boolean =>
  language.suffixes
    .stems(tokens[at]?.norm ?? '')
    .some(({ case: one, possessive, stem }) => possessive && one !== 'nom' && one !== 'gen' && stem.length > 3);

/** `Gülzar nənə`, `дейт Нурсеит`: one word is a name where it is addressed as one, or known and acts by words. */
function alone(people: People, run: Run, from: number, end: number): boolean {
  const { language, tokens } = people;
  if (people.places.some(({ firstToken }) => firstToken === run.first)) return false;
  if (/^[«"“„]$/u.test(tokens[run.first - 1]?.text ?? '')) return false;
  const behind = tokens[run.end];
  if (behind?.spaceBefore && isAddress(language, behind.norm)) return true;
  return language.givenNames.has((tokens[run.first] as Token).norm) && actsByWords(language, tokens, run, from, end);
}

/** `Açılışda Anders Berg`: a word in a case that no first name takes. */
function opensSentence(people: People, at: number): boolean {
  const { language, tokens } = people;
  const { norm } = tokens[at] as Token;
  if (language.givenNames.has(norm)) return false;
  return language.suffixes
    .stems(norm)
    .some(({ case: one, stem }) => (one === 'loc' || one === 'abl' || one === 'ki') && stem.length > 3);
}

/** Initials, an Arabic article, the ending of a surname, a known first name. */
function convinces(people: People, run: Run): boolean {
  const { language, tokens } = people;
  const first = tokens[run.first] as Token;
  const last = tokens[run.last] as Token;
  if ((run.words[0] ?? '').endsWith('.') || run.words.slice(1).some((word) => ARTICLE.test(word))) return true;
  const surname = nameForms(language, last).some(
    ({ text }) => language.lexicon.surnames.test(language.fold(text)) || language.particles.has(language.fold(text)),
  );
  return surname || language.givenNames.has(first.norm);
}
