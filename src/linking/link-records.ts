/**
 * Links records that report one event in several languages: each is told of the others, and its quotes get the wording
 * that the other documents give them. What is not certain is not linked, and is told.
 */
import type { NameDirectory } from '../names/index.ts';
import type { Related, Translation } from '../record/types.ts';
import { alignQuotes, wordingsOf, type Alignment, type Wordings } from './align-quotes.ts';
import { groupByEvent, type EventGroup } from './events.ts';
import type { Linkable, LinkableQuote } from './linkable.ts';
import { matchPeople } from './people.ts';
import { profileOf, type Profile } from './profile.ts';

/** What one record gets; JSON. */
export interface Links {
  /** Records of the same event, sorted by id. */
  related: Related[];
  /** Wordings in other languages by the id of a quote. */
  translations: Record<string, Translation[]>;
}

/** Something that is not linked. */
export interface LinkDoubt {
  /** Ids of the two records; what is said is said of the first. */
  record: string;
  other: string;
  /** Why the two are not taken for one event; null where they are. */
  event: string | null;
  /** Quotes of the first that have no wording in the second, and why. */
  quotes: readonly { quote: LinkableQuote; reason: string }[];
  /** How many have one. */
  linked: number;
}

/** The links of each record that has some, by id, and what is not linked. */
export interface Linking {
  links: ReadonlyMap<string, Links>;
  doubts: LinkDoubt[];
}

/**
 * Links records.
 * @param records each with an id of its own, in any order: it changes nothing
 * @param directory names that editors keep
 */
export function linkRecords(records: Iterable<Linkable>, directory: NameDirectory): Linking {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const profiles = sorted.flatMap((record) => profileOf(record, directory) ?? []);
  const wordings = new Map<Linkable, Wordings>();
  const wordingsFor = ({ record }: Profile): Wordings => {
    const known = wordings.get(record) ?? wordingsOf(record, directory);
    wordings.set(record, known);
    return known;
  };
  const align = (a: Profile, b: Profile): Alignment => {
    return alignQuotes(wordingsFor(a), wordingsFor(b), matchPeople(a.cast, b.cast).matched);
  };
  const { groups, doubts } = groupByEvent(profiles, (a, b) => align(a, b).links.length > 0);
  const links = new Map<string, Links>();
  const said = doubts.map(({ a, b, reason }): LinkDoubt => {
    return { record: a.record.id, other: b.record.id, event: reason, quotes: [], linked: 0 };
  });
  for (const group of groups) said.push(...linkGroup(group, align, links));
  return { links, doubts: said };
}

/** A quote of a record: what is said once, whatever the language. */
interface Member {
  record: Linkable;
  quote: LinkableQuote;
}

function linkGroup(
  group: EventGroup,
  align: (a: Profile, b: Profile) => Alignment,
  links: Map<string, Links>,
): LinkDoubt[] {
  const sets = new Map<LinkableQuote, Member[]>();
  const reasons = new Map<string, string>();
  for (const [i, a] of group.entries()) {
    for (const b of group.slice(i + 1)) {
      if (a.language === b.language) continue;
      const { links: pairs, doubts } = align(a, b);
      for (const [one, other] of pairs)
        join(sets, { record: a.record, quote: one }, { record: b.record, quote: other });
      for (const [id, reason] of doubts[0]) reasons.set(`${a.record.id} ${b.record.id} ${id}`, reason);
      for (const [id, reason] of doubts[1]) reasons.set(`${b.record.id} ${a.record.id} ${id}`, reason);
    }
  }
  for (const { record } of group) links.set(record.id, linksOf(record, group, sets));
  return group.flatMap(({ record, language }) => {
    const others = group.filter((other) => other.language !== language);
    return others.flatMap((other) => doubtsOf(record, links.get(record.id), other.record.id, reasons));
  });
}

/** What a linked record has to say of its quotes that have no wording in another one. */
function doubtsOf(
  record: Linkable,
  links: Links | undefined,
  other: string,
  reasons: ReadonlyMap<string, string>,
): LinkDoubt[] {
  const has = ({ id }: LinkableQuote) => links?.translations[id]?.some(({ source }) => source.record === other);
  const without = record.quotes.filter((quote) => !has(quote));
  if (without.length === 0) return [];
  const quotes = without.map((quote) => ({
    quote,
    reason: reasons.get(`${record.id} ${other} ${quote.id}`) ?? CONTRADICTORY,
  }));
  return [{ record: record.id, other, event: null, quotes, linked: record.quotes.length - quotes.length }];
}

const CONTRADICTORY = 'a third document says that it is another quote';

/** Two quotes are one, and so is whatever either of them is one with. */
function join(sets: Map<LinkableQuote, Member[]>, a: Member, b: Member): void {
  const [one, other] = [sets.get(a.quote) ?? [a], sets.get(b.quote) ?? [b]];
  if (one === other) return;
  const union = [...one, ...other];
  for (const { quote } of union) sets.set(quote, union);
}

function linksOf(record: Linkable, group: EventGroup, sets: ReadonlyMap<LinkableQuote, readonly Member[]>): Links {
  const others = group.filter((other) => other.record !== record);
  const related = others.map((other) => ({ record: other.record.id, language: other.record.source.language }));
  const translations = record.quotes.flatMap((quote): [string, Translation[]][] => {
    const set = sets.get(quote) ?? [];
    // Two quotes of one document cannot be one: somewhere in the set is a fault.
    if (new Set(set.map((member) => member.record)).size < set.length) return [];
    const members = set.filter((member) => member.record !== record && member.quote.language !== quote.language);
    return members.length > 0 ? [[quote.id, sorted(record, members).map(translationOf)]] : [];
  });
  return {
    related: related.sort((a, b) => (a.record < b.record ? -1 : 1)),
    translations: Object.fromEntries(translations),
  };
}

/** The publisher's own wording stands before another's. */
function sorted(record: Linkable, members: readonly Member[]): Member[] {
  const rank = (member: Member) => (member.record.source.publisher === record.source.publisher ? 0 : 1);
  return [...members].sort((a, b) => rank(a) - rank(b) || (a.record.id < b.record.id ? -1 : 1));
}

/** Where the text of another record lies is told by that record; its hash tells which text is meant. */
function translationOf({ record, quote }: Member): Translation {
  const { title, publisher, url, sha256 } = record.source;
  const source = { record: record.id, quote: quote.id, title, publisher, url, text: null, sha256 };
  return { language: quote.language, parts: quote.parts, source };
}
