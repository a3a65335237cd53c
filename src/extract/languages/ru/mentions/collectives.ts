/** Finds groups of unnamed people (`участники встречи`) and bodies that speak (`пресс-служба президента`), and pronouns. */
import type { CollectiveMention, PlaceMention, PronounMention } from '../../../model.ts';
import type { Token } from '../../../../text/tokens.ts';
import { adjectiveAgrees, agree, toNominative } from '../grammar/declension.ts';
import { adjectiveCountry } from '../tables/place-table.ts';
import { compoundBody } from '../tables/compound-bodies.ts';
import { groupTable, institutionTable, type NounEntry } from '../tables/noun-table.ts';
import { fromWhere, withTail } from './body-tail.ts';
import type { RoleContext } from './role-context.ts';
import { complementEnd } from './role-extent.ts';
import { isAdjective, verbForm } from '../grammar/words.ts';

const PRONOUNS: ReadonlyMap<string, { gender: 'm' | 'f' | null; plural: boolean }> = new Map([
  ['он', { gender: 'm', plural: false }],
  ['она', { gender: 'f', plural: false }],
  ['они', { gender: null, plural: true }],
]);

/** `прикинул тот`, `Тот поблагодарил`: a pronoun only beside a verb, not in front of a noun. */
const DEMONSTRATIVE: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['тот', 'm'],
  ['та', 'f'],
  ['последний', 'm'],
  ['последняя', 'f'],
  ['первый', 'm'],
  ['первая', 'f'],
  ['второй', 'm'],
  ['вторая', 'f'],
]);

const ORDER: Readonly<Record<string, { order: 1 | 2 }>> = { перв: { order: 1 }, втор: { order: 2 } };

/** Personal pronouns in the nominative. */
export function findPronouns(tokens: readonly Token[]): PronounMention[] {
  const found: PronounMention[] = [];
  for (const [i, token] of tokens.entries()) {
    const pronoun = PRONOUNS.get(token.norm);
    const pointing = DEMONSTRATIVE.get(token.norm);
    if (pointing && standsAlone(tokens, i))
      found.push({
        kind: 'pronoun',
        start: token.start,
        end: token.end,
        firstToken: i,
        endToken: i + 1,
        gender: pointing,
        plural: false,
        ...ORDER[token.norm.slice(0, 4)],
      });
    if (pronoun)
      found.push({ kind: 'pronoun', start: token.start, end: token.end, firstToken: i, endToken: i + 1, ...pronoun });
  }
  return found;
}

/** `махнул рукой тот`, `Тот и правда краснеет`: no noun behind the word, and a verb beside it. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const closes = next === undefined || /^[.,:;!?—–]$/u.test(next.text);
  const open = before === undefined || /^[.!?»,]$/u.test(before.text);
  if (open)
    return (
      closes ||
      next.norm === 'же' ||
      verbForm(next.norm) !== undefined ||
      (before?.text !== ',' && leadsToVerb(tokens, at + 1))
    );
  if (verbForm(before.norm)) return closes || next.norm === 'же' || verbForm(next.norm) !== undefined;
  return closes && verbNear(tokens, at - 2);
}

/** `махнул рукой тот`, `отвечает ей тот`: a verb one or two words in front of the last one, and no comma between. */
const verbNear = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from; i > from - 2; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (verbForm(token.norm)) return true;
  }
  return false;
};

/** `Тот и правда краснеет`, `Та лишь молча кивнула`: particles and adverbs, then a verb. */
function leadsToVerb(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (verbForm(token.norm)) return i > from;
    if (!PARTICLE.test(token.norm)) return false;
  }
  return false;
}

const PARTICLE =
  /^(?:и|не|же|лишь|только|сразу|тут|тотчас|сам|сама|правда|действительно|ему|ей|им|все|еще|уже|снова|опять|вновь|молча|нехотя|затем|потом|тоже|также|однако|сначала|впрочем|в|ответ|свою|очередь|на|это|\p{L}{3,12}[еоия]но|\p{L}{3,12}ски|тихо|быстро|долго|сухо)$/u;

/** Groups and institutions that no earlier mention covers. */
export function findCollectives(context: RoleContext, taken: ReadonlySet<number>): CollectiveMention[] {
  const { tokens } = context;
  const found: CollectiveMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (taken.has(i) || context.names.has(i)) continue;
    const group = groupTable().match(tokens, i);
    const institution = group ? undefined : (institutionTable().match(tokens, i) ?? compound(tokens, i));
    const match = group ?? institution;
    if (!match) continue;
    const lemma = (match.entries[0] as NounEntry).lemma;
    const end = group
      ? fromWhere(context, complementEnd(context, match.end, taken), taken)
      : withTail(context, match.end, complementEnd(context, match.end, taken, lemma), lemma, taken);
    const first = frontOf(tokens, i, taken, found.at(-1)?.endToken ?? 0, match.entries);
    found.push(collective(context, group ? 'group' : 'institution', first, i, match.end, end, match.entries));
    i = end - 1;
  }
  return found;
}

/** `в Минводхозе`, `облводоканал`: one word, put together from the beginnings of others. */
function compound(tokens: readonly Token[], at: number): { end: number; entries: NounEntry[] } | undefined {
  const token = tokens[at] as Token;
  const entries = token.kind === 'word' && token.norm.length > 5 ? compoundBody(token.norm) : [];
  return entries.length > 0 ? { end: at + 1, entries } : undefined;
}

/** Agreeing adjectives in front: `венгерская сторона`, `бишкекский портал`. */
function frontOf(
  tokens: readonly Token[],
  head: number,
  taken: ReadonlySet<number>,
  from: number,
  entries: readonly NounEntry[],
): number {
  let first = head;
  while (first > from && !taken.has(first - 1)) {
    const before = tokens[first - 1] as Token;
    if (
      before.kind !== 'word' ||
      !isAdjective(before.norm) ||
      !entries.some((entry) => adjectiveAgrees(before.norm, entry)) ||
      /^(?:эт|кажд|сам|так|друг|наш|сво|данны)/u.test(before.norm) ||
      verbForm(before.norm) ||
      /(?:вш|ющ|ящ|ущ|ащ)(?:ий|ая|ие|его|ей|их|им|ему)$/u.test(before.norm)
    )
      return jointFront(tokens, head, first, from, entries);
    first--;
  }
  return first;
}

/** `узбекские и киргизские эксперты`, `иранская и пакистанская делегации`: two adjectives that `и` joins. */
function jointFront(
  tokens: readonly Token[],
  head: number,
  first: number,
  from: number,
  entries: readonly NounEntry[],
): number {
  const alike = (norm: string): boolean =>
    isAdjective(norm) &&
    entries.some(
      (entry) => adjectiveAgrees(norm, entry) || (entry.plural && adjectiveAgrees(norm, { ...entry, plural: false })),
    );
  // The adjective next to the noun agrees with it (`узбекские и киргизские`), or is one of two in the singular.
  const own = [first, first - 1].find((i) => i >= from && i < head && alike(tokens[i]?.norm ?? ''));
  if (own === undefined || own - 2 < from || tokens[own - 1]?.norm !== 'и') return first;
  const [other, near] = [tokens[own - 2]?.norm ?? '', tokens[own]?.norm ?? ''];
  return alike(other) && !verbForm(other) && other.slice(-2) === near.slice(-2) ? own - 2 : first;
}

function collective(
  context: RoleContext,
  kind: 'group' | 'institution',
  first: number,
  head: number,
  headEnd: number,
  end: number,
  entries: readonly NounEntry[],
): CollectiveMention {
  const { tokens } = context;
  const last = tokens[end - 1] as Token;
  const agreeing = entries.filter((entry) => agreesInFront(tokens, first, head, entry));
  const own = agreeing.length > 0 ? agreeing : entries;
  return {
    kind,
    start: (tokens[first] as Token).start,
    end: last.end,
    firstToken: first,
    endToken: end,
    country: countryIn(context.places, tokens, first, end),
    head: (entries[0] as NounEntry).lemma,
    readings: own.map((entry) => ({
      nominative: nominativeOf(tokens, first, head, headEnd, end, entry),
      case: entry.case,
      gender: entry.gender,
      plural: entry.plural,
      weight: (entry.case === 'nom' ? 1.2 : 1) - (kind === 'institution' && entry.plural ? 0.5 : 0),
    })),
  };
}

/** `областной ДЧС`, `городское УВД`: an abbreviation has the gender of its adjective. */
const agreesInFront = (tokens: readonly Token[], first: number, head: number, entry: NounEntry): boolean =>
  tokens
    .slice(first, head)
    .every(
      ({ norm }) => norm === 'и' || adjectiveAgrees(norm, entry) || adjectiveAgrees(norm, { ...entry, plural: false }),
    );

/** The phrase in the nominative of its own number: head and adjectives made new, the rest as in the text. */
export function nominativeOf(
  tokens: readonly Token[],
  first: number,
  head: number,
  headEnd: number,
  end: number,
  entry: NounEntry,
): string {
  const front = tokens
    .slice(first, head)
    .map((token) =>
      token.norm === 'и'
        ? token.text
        : recase(
            agree(toNominative(token.norm), 'nom', entry.gender, isPlural(token.norm, entry), true),
            token,
            entry.plural,
          ),
    );
  const original = tokens[head] as Token;
  const whole = tokens.slice(head, headEnd).map(({ text }) => text);
  const word =
    original.capitals === 'upper'
      ? whole.join(' ')
      : (entry.plural ? entry.nominativePlural : entry.lemma)
          .split(' ')
          .map((part, i) => recase(part, tokens[head + i] ?? original, entry.plural))
          .join(' ');
  const tail = tokens
    .slice(headEnd, end)
    .map((token) => (token.spaceBefore ? ' ' : '') + token.text)
    .join('');
  return [...front, word].join(' ') + tail;
}

/** `иранская и пакистанская делегации`: of two bodies, each has an adjective in the singular. */
const isPlural = (norm: string, entry: NounEntry): boolean => entry.plural && adjectiveAgrees(norm, entry);

/** Capitals as the text has them; a capital that only begins a sentence is taken away from words that are no names. */
function recase(word: string, original: Token, plural: boolean): string {
  if (original.capitals === 'upper') return original.text;
  return original.capitals === 'title' && !plural ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function countryIn(
  places: ReadonlyMap<number, PlaceMention>,
  tokens: readonly Token[],
  first: number,
  end: number,
): string | null {
  for (let i = first; i < end; i++) {
    const place = places.get(i);
    if (place) return place.country;
    const code = adjectiveCountry((tokens[i] as Token).norm);
    if (code) return code;
  }
  return null;
}
