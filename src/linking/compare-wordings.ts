/** How likely two wordings in two languages are one: what they share of what both would have to hold. */
import { isComparable, isFigure, type Wording } from './wording.ts';

/** What came of a comparison. */
export interface Likeness {
  /** From 0, nothing in common, to 1, nothing that only one of them holds. */
  score: number;
  /** Whether they share so much that nothing else has to speak for them. */
  strong: boolean;
  /** Whether they share enough where their places in the two documents speak for them as well. */
  fair: boolean;
  /** What keeps them from being one, in words; undefined where nothing does. */
  doubt: string | undefined;
  /** Whether one holds what the other cannot: then they are no rivals of a better match either. */
  contradicts: boolean;
}

/** How often each anchor occurs among the quotes of a document: what is everywhere tells nothing apart. */
export type Frequencies = ReadonlyMap<string, number>;

/** Counts the anchors of a document's quotes. */
export function frequenciesOf(wordings: readonly Wording[]): Frequencies {
  const counts = new Map<string, number>();
  for (const { anchors } of wordings) for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  return counts;
}

/** Weights by kind of anchor; figures and names are rarely shared by chance. */
const WEIGHTS: Readonly<Record<string, number>> = { n: 2, c: 2, o: 1.5, k: 1, v: 0.5, w: 1 };
const FIGURE = 3;

/** A translation is as long as its original, give or take; one that is cut short is another wording. */
const SHORTEST_RATIO = 0.6;
/** Below so many code units a few words more or less change the ratio. */
const FREE_LENGTH = 40;
/** A sentence may be split in two or joined; more than that is another text. */
const SENTENCES_APART = 1;
const SENTENCES_A_SPLIT = 3;

/** At least so much has to be shared for two wordings to be taken for one. */
const LEAST_SCORE = 0.5;
const LEAST_SHARED = 3;
/** A long wording has to share more. */
const WORDS_PER_SHARED = 12;
/** A figure stands for two. */
const WORTH_OF_A_FIGURE = 2;
/** Where each speaks of something that the other does not, all the rest has to agree: a school here, a hospital there. */
const LEAST_SCORE_OF_TWO_SUBJECTS = 0.8;

/** What two wordings share that stand in one place of their documents: few words, but such as few quotes hold. */
const LEAST_FAIR_SCORE = 0.6;
const LEAST_RARE = 2;
const RARE = 2;
const FAIR_RATIO = 0.75;

/** Compares two wordings; linear in the number of their anchors. */
export function compareWordings(a: Wording, b: Wording, inA: Frequencies, inB: Frequencies): Likeness {
  const weight = (anchor: string) =>
    (isFigure(anchor) ? FIGURE : (WEIGHTS[anchor.charAt(0)] ?? 1)) /
    Math.sqrt(Math.max(inA.get(anchor) ?? 0, inB.get(anchor) ?? 0, 1));
  const sum = (anchors: readonly string[]) => anchors.reduce((total, anchor) => total + weight(anchor), 0);
  const both = [...a.anchors].filter((anchor) => b.anchors.has(anchor));
  const only = (wording: Wording, other: Wording) =>
    [...wording.anchors].filter((anchor) => isComparable(anchor) && !other.anchors.has(anchor));
  const [onlyA, onlyB] = [only(a, b), only(b, a)];
  const common = 2 * sum(both);
  const score = common === 0 ? 0 : common / (common + sum(onlyA) + sum(onlyB));
  const contradiction = lengthDoubt(a, b) ?? figuresDoubt(a, b, onlyA, onlyB) ?? countriesDoubt(onlyA, onlyB);
  const count = (anchors: readonly string[]) => anchors.reduce((total, anchor) => total + countOf(anchor), 0);
  const rare = both.filter((anchor) => Math.max(inA.get(anchor) ?? 0, inB.get(anchor) ?? 0) <= RARE);
  const least = Math.max(LEAST_SHARED, Math.max(a.words, b.words) / WORDS_PER_SHARED);
  const strong = !contradiction && count(both) >= least && score >= leastScore(LEAST_SCORE, onlyA, onlyB);
  const fair =
    !contradiction &&
    sameMeasure(a, b) &&
    count(rare) >= LEAST_RARE &&
    score >= leastScore(LEAST_FAIR_SCORE, onlyA, onlyB);
  return {
    score,
    strong,
    fair: strong || fair,
    doubt: contradiction ?? (strong ? undefined : 'too little in common to be sure'),
    contradicts: contradiction !== undefined,
  };
}

function lengthRatio(a: Wording, b: Wording): number {
  return (Math.min(a.length, b.length) + FREE_LENGTH) / (Math.max(a.length, b.length) + FREE_LENGTH);
}

function sameMeasure(a: Wording, b: Wording): boolean {
  return a.sentences === b.sentences && lengthRatio(a, b) >= FAIR_RATIO;
}

function lengthDoubt(a: Wording, b: Wording): string | undefined {
  if (lengthRatio(a, b) < SHORTEST_RATIO) return `${a.length} characters here and ${b.length} there`;
  const apart = Math.abs(a.sentences - b.sentences);
  const allowed = Math.max(SENTENCES_APART, Math.floor(Math.max(a.sentences, b.sentences) / SENTENCES_A_SPLIT));
  return apart > allowed ? `${a.sentences} sentences here and ${b.sentences} there` : undefined;
}

const plain = (anchors: readonly string[]): string => anchors.map((anchor) => anchor.slice(1)).join(', ');

/** Two wordings that each hold a number which the other lacks speak of different things. */
function figuresDoubt(a: Wording, b: Wording, onlyA: readonly string[], onlyB: readonly string[]): string | undefined {
  const [ours, theirs] = [onlyA.filter(isFigure), onlyB.filter(isFigure)];
  if (ours.length > 0 && theirs.length > 0) return `the numbers ${plain(ours)} here and ${plain(theirs)} there`;
  return smallNumbersDoubt(a, b);
}

/** Small numbers are written in words as often; where both write them in figures, they have to agree. */
function smallNumbersDoubt(a: Wording, b: Wording): string | undefined {
  const small = ({ anchors }: Wording, other: Wording) =>
    [...anchors].filter((anchor) => anchor.startsWith('n') && !isFigure(anchor) && !other.anchors.has(anchor));
  const [ours, theirs] = [small(a, b), small(b, a)];
  return ours.length > 0 && theirs.length > 0
    ? `the numbers ${plain(ours)} here and ${plain(theirs)} there`
    : undefined;
}

function countriesDoubt(onlyA: readonly string[], onlyB: readonly string[]): string | undefined {
  const countries = (anchors: readonly string[]) => anchors.filter((anchor) => anchor.startsWith('c'));
  const [ours, theirs] = [countries(onlyA), countries(onlyB)];
  return ours.length > 0 && theirs.length > 0
    ? `the countries ${plain(ours)} here and ${plain(theirs)} there`
    : undefined;
}

/** How many anchors one stands for: what every second quote speaks of is none. */
function countOf(anchor: string): number {
  if (anchor.startsWith('v')) return 0;
  return isFigure(anchor) ? WORTH_OF_A_FIGURE : 1;
}

function leastScore(least: number, onlyA: readonly string[], onlyB: readonly string[]): number {
  const twoSubjects = [onlyA, onlyB].every((anchors) => anchors.some((anchor) => anchor.startsWith('k')));
  return twoSubjects ? LEAST_SCORE_OF_TWO_SUBJECTS : least;
}
