/** Forms of the nouns for groups, institutions, titles and documents. */
import type { Case, Gender } from '../../../model.ts';
import { PhraseTable } from '../../common/phrase-table.ts';
import { phraseForms } from '../grammar/declension.ts';
import { NEVER_NAMES, SENTENCE_OPENERS } from '../lexicon/never-names.ts';
import { GROUP_NOUNS, INSTITUTION_NOUNS, TITLE_NOUNS } from '../lexicon/nouns.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting.ts';
import { once, words } from './once.ts';

/** A form of a noun that heads a group or an institution. */
export interface NounEntry {
  lemma: string;
  nominativePlural: string;
  gender: Gender;
  case: Case;
  plural: boolean;
}

function nounTable(
  entries: Iterable<[lemma: string, gender: Gender]>,
  animate: boolean,
  pluralOnly: boolean,
): PhraseTable<NounEntry> {
  const table = new PhraseTable<NounEntry>();
  for (const [lemma, gender] of entries) {
    const forms = phraseForms(lemma, gender, animate);
    const nominativePlural = forms.find((form) => form.plural && form.case === 'nom')?.text ?? lemma;
    for (const form of forms)
      if (form.plural || !pluralOnly)
        table.add(form.text, { lemma, nominativePlural, gender, case: form.case, plural: form.plural });
  }
  return table;
}

/** Plural forms of nouns for people → groups. */
export const groupTable = once(() =>
  nounTable(
    words(GROUP_NOUNS).map((lemma): [string, Gender] => [
      lemma,
      /(?:а|я|ь)$/u.test(lemma) && !/(?:тель|глава|судья|секретарь|житель|родитель|писатель|учитель)$/u.test(lemma)
        ? 'f'
        : 'm',
    ]),
    true,
    true,
  ),
);

/** Forms of nouns for bodies that speak. */
export const institutionTable = once(() => {
  const table = nounTable(
    (['m', 'f', 'n'] as const).flatMap((gender) =>
      words(INSTITUTION_NOUNS[gender]).map((lemma): [string, Gender] => [lemma, gender]),
    ),
    false,
    false,
  );
  for (const lemma of words(INSTITUTION_NOUNS.fixed)) {
    // `ДЧС сообщил`, `Минэнерго сообщило`: the gender is that of what the letters stand for, or none.
    for (const gender of ['n', 'm', 'f'] as const)
      for (const at of ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'] as const)
        table.add(lemma, { lemma, nominativePlural: lemma, gender, case: at, plural: false });
  }
  // `Жогорку Кенеш`: the first word stays as it is.
  for (const [front, head] of [
    ['жогорку', 'кенеш'],
    ['олий', 'мажлис'],
    ['милли', 'меджлис'],
  ] as const)
    for (const form of phraseForms(head, 'm', false))
      table.add(`${front} ${form.text}`, {
        lemma: `${front} ${head}`,
        nominativePlural: `${front} ${head}`,
        gender: 'm',
        case: form.case,
        plural: form.plural,
      });
  return table;
});

const institutionWords = once(() => {
  const all = new Set<string>();
  for (const gender of ['m', 'f', 'n'] as const)
    for (const lemma of words(INSTITUTION_NOUNS[gender]))
      for (const form of phraseForms(lemma, gender, false)) all.add(form.text);
  for (const lemma of words(INSTITUTION_NOUNS.fixed)) all.add(lemma);
  return all;
});

/** True for any form of a noun that names a body. */
export function isInstitutionWord(norm: string): boolean {
  return institutionWords().has(norm);
}

const nounSet = (list: string, animate: boolean): (() => Set<string>) =>
  once(() => {
    const all = new Set<string>();
    for (const lemma of words(list))
      for (const form of phraseForms(lemma, genderOf(lemma), animate)) all.add(form.text);
    return all;
  });

function genderOf(lemma: string): Gender {
  return /[ая]$/u.test(lemma)
    ? 'f'
    : /[ое]$/u.test(lemma)
      ? 'n'
      : lemma.endsWith('ь') && !/(?:тель|арь|день|путь|корабль|словарь)$/u.test(lemma)
        ? 'f'
        : 'm';
}

const titleNouns = nounSet(TITLE_NOUNS, false);

const documentNouns = nounSet(DOCUMENT_NOUNS, false);

const never = once(() => new Set(words(NEVER_NAMES)));

/** True for a noun that a title in marks goes with (`программа «…»`), in any case. */
export const isTitleNoun = (norm: string): boolean => titleNouns().has(norm);

/** True for a noun for something that carries words (`заявление`), in any case. */
export const isDocumentNoun = (norm: string): boolean => documentNouns().has(norm);

const openers = once(() => new Set(words(SENTENCE_OPENERS)));

/** True for words that open a sentence in front of a name and are no part of it (`Затем`). */
export const opensSentence = (norm: string): boolean => openers().has(norm);

/** True for words that bear a capital and are no part of a person's name. */
export const isNeverName = (norm: string): boolean => never().has(norm);
