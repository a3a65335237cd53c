/** Forms of the nouns that head a role, and what is known of posts and nationalities. */
import type { Office } from '../../../../record/types.ts';
import type { Case, Gender } from '../../../model.ts';
import { PhraseTable } from '../../common/phrase-table.ts';
import { type Form, phraseForms } from '../grammar/declension.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { GENERIC_PEOPLE } from '../lexicon/nouns.ts';
import { CALLINGS } from '../lexicon/callings.ts';
import { HONORIFICS, POSTS } from '../lexicon/posts.ts';
import { once, words } from './once.ts';

/** A form of a noun that heads a role. */
export interface RoleEntry {
  lemma: string;
  office: Office | null;
  nominativePlural: string;
  gender: Gender;
  case: Case;
  plural: boolean;
}

/** Every form of a noun for a person by country → ISO code. */
const nationalities = once(() => {
  const table = new Map<string, string>();
  for (const { code, lemma, gender } of demonyms())
    for (const form of demonymForms(lemma, gender)) table.set(form.text, code);
  return table;
});

/** True for the lemma of a noun for a person by country. */
export const isDemonym = (lemma: string): boolean => nationalities().has(lemma);

function demonyms(): { code: string; lemma: string; gender: Gender }[] {
  return DEMONYMS.trim()
    .split(/[|\n]/u)
    .flatMap((row) => {
      const [code = '', man = '', woman = ''] = row.trim().split(' ');
      return [
        { code, lemma: man, gender: 'm' as Gender },
        { code, lemma: woman, gender: 'f' as Gender },
      ];
    });
}

/** россиянин → россияне, россиян: the plural drops the last syllable. */
function demonymForms(lemma: string, gender: Gender): Form[] {
  if (!/[ая]нин$/u.test(lemma)) return phraseForms(lemma, gender, true);
  const stem = lemma.slice(0, -2);
  const plural: [string, Case][] = [
    ['е', 'nom'],
    ['', 'gen'],
    ['', 'acc'],
    ['ам', 'dat'],
    ['ами', 'ins'],
    ['ах', 'pre'],
  ];
  return [
    ...phraseForms(lemma, gender, true).filter((form) => !form.plural),
    ...plural.map(([ending, at]) => ({ text: stem + ending, case: at, plural: true })),
  ];
}

/** Wider words for what somebody is → lemmas and offices that they stand for. */
const callings = once(
  () =>
    new Map(
      CALLINGS.trim()
        .split('\n')
        .flatMap((row) => {
          const [wide = '', narrow = ''] = row.split(':');
          const all = words(narrow);
          const calling: Calling = {
            lemmas: new Set(all.filter((word) => !word.startsWith('~'))),
            stems: all.filter((word) => word.startsWith('~')).map((word) => word.slice(1)),
          };
          return words(wide)
            .flatMap((word) => [word, ...feminineOf(word)])
            .map((word): [string, Calling] => [word, calling]);
        }),
    ),
);

/** `музейщик` → `музейщица`, `литератор` → none: the woman's word that a man's suffix makes. */
function feminineOf(word: string): string[] {
  if (/[чщ]ик$|ник$/u.test(word)) return [word.replace(/ик$/u, 'ица')];
  if (/ист$/u.test(word)) return [`${word}ка`];
  if (/тель$/u.test(word)) return [word.replace(/ь$/u, 'ница')];
  return [];
}

/** Forms of role nouns → what they mean. */
export const roleTable = once(() => {
  const table = new PhraseTable<RoleEntry>();
  const posts = words(Object.values(POSTS).join(' '));
  const generic = [...new Set([...words(GENERIC_PEOPLE), ...callings().keys()])].filter(
    (lemma) => !posts.includes(lemma),
  );
  const feminine = generic.filter((lemma) => /[ая]$/u.test(lemma));
  const others = `m ${generic.filter((lemma) => !feminine.includes(lemma)).join(' ')} f ${feminine.join(' ')}`;
  for (const [office, list] of [...Object.entries(POSTS), ['other', others] as const]) {
    let gender: Gender = 'm';
    for (const lemma of words(list)) {
      if (lemma === 'm' || lemma === 'f') {
        gender = lemma;
        continue;
      }
      const known = isDeputyOf(lemma)
        ? CASES.map((at) => ({ text: lemma, case: at, plural: false }))
        : phraseForms(
            lemma,
            gender === 'm' && /[ая]$/u.test(lemma.split(' ')[0] as string) && !/^атташе$/u.test(lemma) ? 'm' : gender,
            true,
          );
      const nominativePlural = known.find((form) => form.plural && form.case === 'nom')?.text ?? lemma;
      for (const form of known)
        // `после`: a preposition before it is anybody's ambassador.
        if (form.text !== 'после')
          table.add(form.text, {
            lemma,
            nominativePlural,
            office: office === 'other' ? null : (office as Office),
            gender,
            case: form.case,
            plural: form.plural,
          });
    }
  }
  for (const { lemma, gender } of demonyms()) {
    const forms = demonymForms(lemma, gender);
    const nominativePlural = forms.find((form) => form.plural && form.case === 'nom')?.text ?? lemma;
    for (const form of forms)
      table.add(form.text, { lemma, nominativePlural, office: null, gender, case: form.case, plural: form.plural });
  }
  return table;
});

const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'];

/** `с замглавы МИД Х`, `замминистра Х`: whose deputy it is stands in the genitive, so that no case changes the word. */
const isDeputyOf = (lemma: string): boolean => /^(?:первый )?зам(?!естит).*[аяы]$/u.test(lemma);

/** The country of an office that one country has (`аким`, `хоким`), or of a person by nationality (`японец`). */
export function postCountry(head: string): string | undefined {
  const nationality = nationalities().get(head);
  if (nationality) return nationality;
  return /^аким/u.test(head) ? 'KZ' : /^хоким/u.test(head) ? 'UZ' : undefined;
}

const genericPeople = once(() => new Set([...words(GENERIC_PEOPLE), ...callings().keys()]));

/** The narrower words that a wider one stands for (`спортсмен`: `борец`), and codes of offices (`дипломат`: `ambassador`). */
export const narrowerCallings = (lemma: string): Calling | undefined => callings().get(lemma);

/** What a wider word stands for: lemmas and codes of offices, and beginnings of words in a role (`банк`). */
export interface Calling {
  lemmas: ReadonlySet<string>;
  stems: readonly string[];
}

const honorifics = once(() => new Set(words(HONORIFICS)));

/** True for a lemma that means a person by any post (`дипломат`, `собеседник`). */
export const isGenericPerson = (lemma: string): boolean => genericPeople().has(lemma);

/** True for ranks and forms of address. */
export const isHonorific = (norm: string): boolean => honorifics().has(norm);
