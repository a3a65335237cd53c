/** Which quote of one document is which of another: of the same speaker, in the same order, and no other comes near. */
import type { NameDirectory } from '../names/index.ts';
import type { Linkable, LinkableQuote } from './linkable.ts';
import { compareWordings, frequenciesOf, type Frequencies } from './compare-wordings.ts';
import { doubtOf } from './doubt.ts';
import { groupBySpeaker, inOrder, inPlace, type Candidate } from './order.ts';
import { wordingOf, type Wording } from './wording.ts';

/** A document's quotes, taken apart once. */
export interface Wordings {
  record: Linkable;
  list: readonly Wording[];
  frequencies: Frequencies;
}

/** The quotes of two documents, side by side. */
export interface Alignment {
  /** Pairs that are certain. */
  links: readonly (readonly [LinkableQuote, LinkableQuote])[];
  /** Why a quote of the first document has no counterpart in the second, by id; and of the second in the first. */
  doubts: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>];
}

type Candidates = ReadonlyMap<Wording, readonly Candidate[]>;

/** Another quote that comes so near to the best one could be meant as well. */
const RIVAL = 0.7;
/** An anchor of so many quotes of one speaker finds nothing, and would make the work quadratic. */
const MOST_OF_AN_ANCHOR = 24;

/** Takes the quotes of a record apart. */
export function wordingsOf(record: Linkable, directory: NameDirectory): Wordings {
  const list = record.quotes.map((quote) => wordingOf(quote, directory));
  return { record, list, frequencies: frequenciesOf(list) };
}

/**
 * Aligns the quotes of two documents.
 * @param matched ids of the second record's people by ids of the first's
 */
export function alignQuotes(a: Wordings, b: Wordings, matched: ReadonlyMap<string, string>): Alignment {
  const candidates = candidatesOf(a, b, matched);
  const ofA = groupBy(candidates, (candidate) => candidate.a);
  const ofB = groupBy(candidates, (candidate) => candidate.b);
  const alone = candidates.filter(
    (candidate) =>
      candidate.likeness.fair &&
      rivalsOf(candidate, ofA.get(candidate.a)).length === 0 &&
      rivalsOf(candidate, ofB.get(candidate.b)).length === 0,
  );
  const strong = alone.filter(({ likeness }) => likeness.strong);
  const certain = inOrder(strong);
  const links = [...certain, ...inPlace(alone, certain, a.list, b.list, matched)];
  const linked = new Set(links.flatMap((link) => [link.a, link.b]));
  const left = leftOver(a, b, matched, linked);
  const explain = (list: readonly Wording[], found: Candidates, known: (id: string) => boolean) => {
    const open = list.filter((wording) => !linked.has(wording));
    return new Map(
      open.map((wording) => {
        const one = left.find((pair) => pair.a === wording || pair.b === wording);
        return [wording.quote.id, doubtOf(wording, found.get(wording), strong, linked, known, one)] as const;
      }),
    );
  };
  const there = new Set(matched.values());
  return {
    links: links.map((link) => [link.a.quote, link.b.quote] as const),
    doubts: [explain(a.list, ofA, (id) => matched.has(id)), explain(b.list, ofB, (id) => there.has(id))],
  };
}

/** Pairs of the last quotes of a speaker that are left, one in each document: an editor is told what keeps them apart. */
function leftOver(
  a: Wordings,
  b: Wordings,
  matched: ReadonlyMap<string, string>,
  linked: ReadonlySet<Wording>,
): Candidate[] {
  const open = (list: readonly Wording[]) => list.filter((wording) => !linked.has(wording));
  const ours = groupBySpeaker(open(a.list), (wording) => wording);
  const theirs = groupBySpeaker(open(b.list), (wording) => wording);
  return [...ours].flatMap(([speaker, [one, ...more]]) => {
    const [other, ...others] = theirs.get(matched.get(speaker) ?? '') ?? [];
    if (!one || !other || more.length > 0 || others.length > 0) return [];
    return [{ a: one, b: other, likeness: compareWordings(one, other, a.frequencies, b.frequencies) }];
  });
}

function groupBy(candidates: readonly Candidate[], key: (candidate: Candidate) => Wording): Candidates {
  const groups = new Map<Wording, Candidate[]>();
  for (const candidate of candidates) {
    const list = groups.get(key(candidate));
    if (list) list.push(candidate);
    else groups.set(key(candidate), [candidate]);
  }
  return groups;
}

/** Quotes of one speaker in two languages that share an anchor. */
function candidatesOf(a: Wordings, b: Wordings, matched: ReadonlyMap<string, string>): Candidate[] {
  const index = new Map<string, Wording[]>();
  for (const wording of b.list) {
    if (wording.quote.speaker === null) continue;
    for (const anchor of wording.anchors) {
      const key = `${wording.quote.speaker} ${anchor}`;
      const list = index.get(key);
      if (list) list.push(wording);
      else index.set(key, [wording]);
    }
  }
  return a.list.flatMap((wording) => {
    const speaker = matched.get(wording.quote.speaker ?? '');
    if (speaker === undefined) return [];
    const lists = [...wording.anchors].map((anchor) => index.get(`${speaker} ${anchor}`) ?? []);
    const others = new Set(lists.filter((list) => list.length <= MOST_OF_AN_ANCHOR).flat());
    return [...others]
      .filter((other) => other.language !== wording.language)
      .map((other) => ({
        a: wording,
        b: other,
        likeness: compareWordings(wording, other, a.frequencies, b.frequencies),
      }));
  });
}

function rivalsOf(best: Candidate, others: readonly Candidate[] = []): Candidate[] {
  return others.filter(
    (other) => other !== best && !other.likeness.contradicts && other.likeness.score >= best.likeness.score * RIVAL,
  );
}
