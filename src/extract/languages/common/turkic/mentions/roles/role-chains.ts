/** Nouns of rank that go on from one another: `nazirinin müavini`, `Prezidentinin mətbuat katibi`. */
import type { Token } from '../../../../../../text/tokens.ts';
import type { HeadClass } from '../../lexicon.ts';
import type { Language } from '../../words/language.ts';
import type { Head } from '../heads.ts';

/** Nouns of rank that another head completes: `nazirinin müavini`, `Bakan Yardımcısı`. */
const COMPLETES: ReadonlySet<HeadClass> = new Set([
  'deputy',
  'acting',
  // `direktorining sobiq o‘rinbosari`
  'former',
  'adviser',
  'spokesperson',
  'representative',
  'head',
  'chief',
  'secretary',
  'chair',
  'member',
  'director',
  'other',
  'expert',
  'ambassador',
]);

const VIA = /^(?:арқылы|аркылуу|orqali|aracılığıyla|vasitəsilə|vasitəsi)$/u;

const isCalling = (value: HeadClass): boolean => value === 'other' || value === 'expert';

/** True where `next` goes on from `head`: the one stands in the genitive or bare in front of it, few words between. */
export function chained(language: Language, tokens: readonly Token[], head: Head, next: Head): boolean {
  const gap = next.at - head.end;
  if (!COMPLETES.has(next.value) || gap > 6) return false;
  // `дейді фотограф аудармашы арқылы`: through whom, not who.
  if (head.last.case === 'nom' && VIA.test(tokens[next.end]?.norm ?? '')) return false;
  if (head.last.case !== 'gen' && head.last.case !== 'nom') return false;
  for (let i = head.end; i < next.at; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' && !/^['"«»“”.]$/u.test(token.text)) return false;
    // `басшысының Жарлығымен Жанар Омарова елші болып`: somebody's name parts the two.
    if (token.capitals === 'title' && language.givenNames.has(token.norm)) return false;
    // `Prezidentin salamlarını dövlət başçısına`: an object parts the two.
    if (
      token.kind === 'word' &&
      language.suffixes
        .stems(token.norm)
        .some(({ case: at, possessive, plural }) => at === 'acc' && possessive && plural)
    )
      return false;
    if (head.last.case === 'nom' && !language.rankWords.has(token.norm) && token.text !== '.') return false;
  }
  // `veteriner hekim`, `professor ekolog`: two words for one calling.
  const both = gap === 0 && isCalling(head.value) && isCalling(next.value) && !head.last.possessive;
  return head.last.case === 'gen' || next.last.possessive || next.value === 'acting' || both;
}
