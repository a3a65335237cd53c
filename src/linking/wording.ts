/** What a wording holds that another language would have to hold too: numbers, countries, bodies, words that sound alike. */
import { foldName, type NameDirectory } from '../names/index.ts';
import { baseLanguage } from '../record/selectors.ts';
import type { LinkableQuote } from './linkable.ts';
import { conceptsOf, foldWord } from './concepts.ts';
import { countryOf } from './countries.ts';
import { soundsOf } from './fold.ts';
import { numbersIn } from './numbers.ts';

/** A quote as it is compared. Every anchor names its kind: `n2030`, `cKG`, `oorganization-of-turkic-states`, `k17`, `v85`, `wKNFL`. */
export interface Wording {
  quote: LinkableQuote;
  /** BCP 47 tag of the language alone. */
  language: string;
  /** In UTF-16 code units. */
  length: number;
  words: number;
  sentences: number;
  anchors: ReadonlySet<string>;
}

/** Numbers up to here are written in words as often as in figures, so that missing figures say nothing. */
const LARGEST_IN_WORDS = 12;

/** Consonants of two words that have to be alike; names need fewer, since nobody inflects their beginnings. */
const SOUNDS = 4;
const SOUNDS_OF_A_NAME = 3;
const SHORTEST_WORD = 6;

const WORD = /[\p{L}\p{M}’‘`´']+/gu;
/** Where a sentence begins, every word has a capital. */
const BEFORE = 4;

/** Takes a quote apart. Linear in its length. */
export function wordingOf(quote: LinkableQuote, directory: NameDirectory): Wording {
  const language = baseLanguage(quote.language);
  const text = quote.parts.map((part) => part.text).join('\n');
  const words = [...text.matchAll(WORD)].map((match) => {
    const isName = /^\p{Lu}/u.test(match[0]) && !beginsSentence(text, match.index);
    return { word: match[0], folded: foldWord(match[0]), isName };
  });
  const anchors = new Set([
    ...numbersIn(text, language).map((number) => `n${number}`),
    ...bodiesIn(
      words.map(({ folded }) => folded),
      language,
      directory,
    ).map((body) => `o${body}`),
    ...words.flatMap((word) => anchorsOf(word, language)),
  ]);
  return { quote, language, length: text.length, words: words.length, sentences: sentencesIn(text), anchors };
}

function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  return at < BEFORE ? !/\p{L}/u.test(before) : /[.!?…:\n]/u.test(before);
}

interface Word {
  word: string;
  folded: string;
  isName: boolean;
}

function anchorsOf({ word, folded, isName }: Word, language: string): string[] {
  const country = countryOf(folded, language);
  if (country) return [`c${country}`];
  const concepts = conceptsOf(folded, language);
  if (concepts.length > 0) return [...concepts];
  if (!isName && word.length < SHORTEST_WORD) return [];
  const least = isName ? SOUNDS_OF_A_NAME : SOUNDS;
  return soundsOf(word, language).flatMap((sounds) => (sounds.length >= least ? [`w${sounds.slice(0, SOUNDS)}`] : []));
}

/** Whether an anchor is a number that every language writes in figures. */
export function isFigure(anchor: string): boolean {
  return anchor.startsWith('n') && (anchor.includes('.') || Number(anchor.slice(1)) > LARGEST_IN_WORDS);
}

/** Words that say the same in every language have to be in both wordings; words that only sound alike need not. */
export function isComparable(anchor: string): boolean {
  return !anchor.startsWith('w') && (!anchor.startsWith('n') || isFigure(anchor));
}

function sentencesIn(text: string): number {
  return (text.match(/[.!?…](?=\s|$)|[^.!?…\s]\s*$/gu) ?? []).length;
}

/** The bodies of the directory that a text names in full, in any case, or by their abbreviation. */
function bodiesIn(folded: readonly string[], language: string, directory: NameDirectory): string[] {
  const starts = startsOf(directory, language);
  return folded.flatMap((word, at) => {
    const possible = starts.get(word.slice(0, 3)) ?? [];
    return possible.flatMap(({ id, stems }) =>
      stems.every((stem, i) => folded[at + i]?.startsWith(stem)) ? [id] : [],
    );
  });
}

interface NamedBody {
  id: string;
  stems: readonly string[];
}

const tables = new WeakMap<NameDirectory, Map<string, ReadonlyMap<string, NamedBody[]>>>();

/** The names of organizations in one language, by the first three letters, as stems of their words. */
function startsOf(directory: NameDirectory, language: string): ReadonlyMap<string, NamedBody[]> {
  const known = tables.get(directory) ?? new Map<string, ReadonlyMap<string, NamedBody[]>>();
  tables.set(directory, known);
  const table = known.get(language) ?? readBodies(directory, language);
  known.set(language, table);
  return table;
}

function readBodies({ organizations }: NameDirectory, language: string): Map<string, NamedBody[]> {
  const table = new Map<string, NamedBody[]>();
  for (const { id, names, abbreviations, aliases } of organizations) {
    const forms = [names[language], abbreviations?.[language], ...(aliases?.[language] ?? [])];
    for (const form of forms) {
      if (form === undefined) continue;
      const words = foldName(form)
        .split(/[^\p{L}\p{M}’‘`´']+/u)
        .filter(Boolean)
        .map(foldWord);
      const [first] = words;
      if (first === undefined) continue;
      const key = first.slice(0, 3);
      table.set(key, [...(table.get(key) ?? []), { id, stems: words.map(stemOf) }]);
    }
  }
  return table;
}

/** What stays of a word when it is inflected: «Организации» and «Организация». An abbreviation stays whole. */
function stemOf(word: string): string {
  return word.length <= 4 ? word : word.slice(0, Math.max(4, word.length - 2));
}
