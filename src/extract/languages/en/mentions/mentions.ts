/** Brings the finders together: places, names, roles, groups and pronouns, each token in one mention at most. */
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Mention, PersonMention } from '../../../model.ts';
import { fold } from '../grammar/fold.ts';
import { attach, person } from './attach.ts';
import { findCollectives, findPronouns } from './collectives.ts';
import { type Context, findBodies, isNeverName } from './context.ts';
import { findNames, isGivenName, type NameSpan, skipHonorifics } from './names.ts';
import { findPlaces } from './places.ts';
import { findCallings } from './callings.ts';
import { findRoles, type FoundRole } from './roles.ts';

/** Fills `places` and `mentions`. */
export function findMentions(analysis: Analysis): void {
  const { tokens } = analysis;
  const bodies = findBodies(tokens);
  const inBody = new Set<number>();
  for (const [first, { end, kind }] of bodies)
    if (kind !== 'agency' || end - first > 1) for (let i = first; i < end; i++) inBody.add(i);
  analysis.places = findPlaces(tokens).filter(({ firstToken }) => !inBody.has(firstToken));
  const context: Context = {
    tokens,
    places: new Map(analysis.places.map((place) => [place.firstToken, place])),
    inPlace: new Set(analysis.places.flatMap(({ firstToken, endToken }) => range(firstToken, endToken))),
    bodies,
    titled: new Set(),
    blockStarts: new Set(analysis.blocks.map(({ firstToken }) => firstToken)),
    sentenceStarts: new Set([
      ...analysis.sentences.map(({ firstToken }) => firstToken),
      ...analysis.blocks.map(({ firstToken }) => firstToken),
      ...analysis.quotations.map(({ start }) => firstIn(analysis, start)),
    ]),
  };
  const all = findNames(analysis, context).filter((name) => !fillsTitle(analysis, name));
  // A single unknown word is no name by its capital: `Institute of Water Problems`.
  const long = new Set(
    all.flatMap((name) => (name.words.length > 1 && !isSubject(tokens, name) ? name.words.map(fold) : [])),
  );
  const nameStarts = new Set(
    all
      .filter((name) => !isSubject(tokens, name))
      .filter(({ words }) => words.length > 1 || isGivenName(words[0] ?? '') || long.has(fold(words[0] ?? '')))
      .map(({ first }) => first),
  );
  const roles = findRoles(context, nameStarts);
  const inRole = new Set(roles.flatMap(({ firstToken, endToken }) => range(firstToken, endToken)));
  const names = all.filter(({ first }) => !inRole.has(first));
  const people = attach(context, names, roles);
  const mentioned = [...people, ...findSingles(tokens, names, people)].sort((a, b) => a.start - b.start);
  const taken = new Set<number>();
  const owned = new Set<FoundRole>();
  const byStart = new Map(roles.map((role) => [role.start, role]));
  for (const mention of mentioned) {
    for (let i = mention.firstToken; i < mention.endToken; i++) taken.add(i);
    for (const role of [mention.role, ...mention.otherRoles]) {
      const own = role ? byStart.get(role.start) : undefined;
      if (own) owned.add(own);
    }
  }
  for (const role of roles) for (let i = role.firstToken; i < role.endToken; i++) taken.add(i);
  const callings = findCallings(analysis, context, taken);
  for (const role of callings) for (let i = role.firstToken; i < role.endToken; i++) taken.add(i);
  const frees = roles.filter((role) => !owned.has(role));
  const hosts = attachCallings(context, mentioned, callings);
  const collectives = findCollectives(analysis, context, taken, nameStarts);
  const mentions: Mention[] = [
    ...mentioned,
    ...frees,
    ...callings.filter((role) => !hosts.has(role)),
    ...collectives,
    ...findPronouns(tokens),
  ];
  analysis.mentions = withoutOverlaps(mentions);
}

/** `Host Alikhan Zhumabekov`, `his guest, Asim Durrani`: a calling beside a name says who it is. */
function attachCallings(
  { tokens, blockStarts }: Context,
  people: readonly PersonMention[],
  callings: readonly FoundRole[],
): Set<FoundRole> {
  const beside = new Set<FoundRole>();
  const byEnd = new Map(callings.map((role) => [role.endToken, role]));
  for (const mention of people) {
    const first =
      mention.role && mention.role.endToken <= mention.firstToken ? mention.role.firstToken : mention.firstToken;
    // `Their Georgian colleague, Major General X`
    const title = skipHonorifics(tokens, first);
    const role = byEnd.get(first) ?? byEnd.get(first - 1) ?? byEnd.get(title) ?? byEnd.get(title - 1);
    // `as a guest`, and below it `– X`
    if (!role || role.plural || range(role.endToken, first + 1).some((at) => blockStarts.has(at))) continue;
    mention.otherRoles.push(role);
    beside.add(role);
    mention.country ??= role.country;
    mention.whole = { start: Math.min(mention.whole.start, role.start), end: mention.whole.end };
  }
  return beside;
}

/** Surnames and given names that stand alone for somebody whom the text names in full. */
function findSingles(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  people: readonly PersonMention[],
): PersonMention[] {
  const known = new Set<number>(people.map(({ firstToken }) => firstToken));
  const forms = new Set(
    people.flatMap(({ words }) => words.filter((word) => word.length > 1 && !word.endsWith('.')).map(fold)),
  );
  const found: PersonMention[] = [];
  for (const name of names) {
    if (known.has(name.first)) continue;
    if (!name.words.every((word) => forms.has(fold(word)) || word.endsWith('.'))) continue;
    if (!forms.has(fold(name.words.at(-1) ?? ''))) continue;
    found.push(person(tokens, name, null));
  }
  return found;
}

/** `Conference of Medicines Regulators`: capitals behind an event's or a body's `of`, which no name proves. */
const isSubject = (tokens: readonly Token[], { first, strength }: NameSpan): boolean =>
  strength === 0 &&
  /^(?:of|on|for)$/u.test(tokens[first - 1]?.norm ?? '') &&
  tokens[first - 2]?.capitals === 'title' &&
  isNeverName(tokens[first - 2]?.norm ?? '');

/** A name that a title in marks is made of is nobody: `the “Sabir” park`. */
function fillsTitle(analysis: Analysis, name: NameSpan): boolean {
  const before = analysis.tokens[name.first - 1]?.text ?? '';
  const after = analysis.tokens[name.end]?.text ?? '';
  return /^[«“"‘„]$/u.test(before) && /^[»”"’]$/u.test(after);
}

const firstIn = (analysis: Analysis, start: number): number => {
  let low = 0;
  let high = analysis.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((analysis.tokens[middle]?.start ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
};

const range = (from: number, end: number): number[] => Array.from({ length: end - from }, (_, i) => from + i);

/** In the order of the text; of two that overlap, people before roles before the rest. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const rank = (mention: Mention): number =>
    mention.kind === 'person' ? 0 : mention.kind === 'role' ? 1 : mention.kind === 'pronoun' ? 3 : 2;
  const ordered = [...mentions].sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of ordered) {
    const last = kept.at(-1);
    if (last && mention.start < last.end) {
      if (rank(mention) < rank(last) && mention.start >= last.start) kept[kept.length - 1] = mention;
      continue;
    }
    kept.push(mention);
  }
  return kept;
}
