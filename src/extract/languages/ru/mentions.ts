/** Brings the finders together: places, names, roles, groups and pronouns, each token in one mention at most. */
import type { Analysis, CollectiveMention, Mention, PersonMention, Quotation, RoleMention } from '../../model.ts';
import type { Office } from '../../../record/types.ts';
import { indexAt } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import { distribute } from './gapped-lists.ts';
import { findCollectives, findPronouns } from './collectives.ts';
import { readName } from './names.ts';
import { findNames, wordsOf, type NameContext, type NameSpan } from './persons.ts';
import { findPlaces } from './places.ts';
import { casesOf, findRoles, type RoleContext } from './roles.ts';
import { fold } from './fold.ts';
import { isHonorific } from './tables.ts';

/** A title in marks longer than this is no part of an organization's name. */
const TITLE_TOKENS = 14;

/** Fills `places` and `mentions`. */
export function findMentions(analysis: Analysis): void {
  const { tokens } = analysis;
  analysis.places = findPlaces(tokens);
  const places = new Map(analysis.places.map((place) => [place.firstToken, place]));
  const starts = sentenceStarts(analysis);
  const inPlace = new Set(analysis.places.flatMap((place) => range(place.firstToken, place.endToken)));
  const nameContext: NameContext = { tokens, places, inPlace, alone: aloneWords(tokens, starts), lowered: loweredWords(tokens), starts };
  const candidates = findNames(nameContext).filter((name) => !fillsTitle(analysis, name));
  const names = new Set<number>();
  for (const name of candidates) for (let i = name.first; i < name.end; i++) names.add(i);
  const context: RoleContext = { tokens, places, names, titles: titlesOf(analysis) };
  const roles = findRoles(context);
  const people = attach(tokens, candidates, roles, context);
  distribute(tokens, roles, people, places);
  const singles = findSingles(nameContext, people, roles);
  const mentioned: Mention[] = [...people, ...singles];
  const owned = new Set(
    mentioned.flatMap((mention) =>
      mention.kind === 'person' ? [...(mention.role ? [mention.role] : []), ...mention.otherRoles] : [],
    ),
  );
  mentioned.push(...roles.filter((role) => !owned.has(role)));
  const taken = new Set<number>();
  // A role in the genitive may belong to a body's name: `миссия наблюдателей`.
  const inside = (mention: Mention): boolean =>
    mention.kind === 'role' && mention.readings.some((reading) => reading.case === 'gen');
  for (const mention of mentioned)
    if (!inside(mention)) for (let i = mention.firstToken; i < mention.endToken; i++) taken.add(i);
  for (const role of owned) for (let i = role.firstToken; i < role.endToken; i++) taken.add(i);
  const collectives: CollectiveMention[] = findCollectives(
    { ...context, names: new Set(people.flatMap((mention) => range(mention.firstToken, mention.endToken))) },
    taken,
  );
  const covered = new Set(collectives.flatMap((mention) => range(mention.firstToken, mention.endToken)));
  analysis.mentions = [
    ...mentioned.filter((mention) => !inside(mention) || !covered.has(mention.firstToken)),
    ...collectives,
    ...findPronouns(tokens),
  ].sort((a, b) => a.start - b.start);
}

/** `компания «Чжунъя Тели»`: what fills a title in marks is no person. */
function fillsTitle(analysis: Analysis, name: NameSpan): boolean {
  const first = analysis.tokens[name.first] as Token;
  const last = analysis.tokens[name.end - 1] as Token;
  return analysis.quotations.some(
    (quotation) =>
      quotation.parts.length === 1 && quotation.parts[0]?.start === first.start && quotation.parts[0].end === last.end,
  );
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Tokens whose capital may only be the sentence's: the first, and the first behind an opening mark or a dash. */
function sentenceStarts(analysis: Analysis): Set<number> {
  const starts = new Set<number>();
  for (const sentence of analysis.sentences) starts.add(sentence.firstToken);
  for (const [i, token] of analysis.tokens.entries())
    if (token.kind === 'mark' && /^[«“„"—–:.!?…•|]$/u.test(token.text)) starts.add(i + 1);
  return starts;
}

/** Capitalized words inside sentences with no capital before or behind them: surnames on their second mention. */
function aloneWords(tokens: readonly Token[], starts: ReadonlySet<number>): Set<string> {
  const title = (i: number): boolean => tokens[i]?.capitals === 'title';
  return new Set(tokens.filter((_, i) => title(i) && !starts.has(i) && !title(i - 1) && !title(i + 1)).map((token) => token.norm));
}

/** Words that stand with a small letter somewhere in the text. */
function loweredWords(tokens: readonly Token[]): Set<string> {
  return new Set(
    tokens.filter((token) => token.kind === 'word' && token.capitals === 'lower').map((token) => token.norm),
  );
}

/** Titles in marks that may stand inside a role: first token of the opening mark → token behind the closing one. */
function titlesOf(analysis: Analysis): Map<number, number> {
  const titles = new Map<number, number>();
  for (const quotation of analysis.quotations as Quotation[]) {
    const from = indexAt(analysis.tokens, quotation.start);
    const to = indexAt(analysis.tokens, quotation.end - 1) + 1;
    const content = analysis.text.slice(quotation.start, quotation.end);
    if (to - from <= TITLE_TOKENS && quotation.parts.length === 1 && !/[.!?…,]\s/u.test(content)) titles.set(from, to);
  }
  return titles;
}

/** Roles go to the name behind them, else to the one before them: `X, директор фонда`, `X (министр …)`, `X — министр …`. */
function attach(
  tokens: readonly Token[],
  candidates: readonly NameSpan[],
  roles: readonly RoleMention[],
  context: RoleContext,
): PersonMention[] {
  const byEnd = new Map(roles.map((role) => [role.endToken, role]));
  const byStart = new Map(roles.map((role) => [role.firstToken, role]));
  const used = new Set<RoleMention>();
  const people: PersonMention[] = [];
  for (const name of candidates) {
    let role =
      byEnd.get(name.first) ??
      byEnd.get(skipRanks(tokens, name.first)) ??
      roleOfNickname(tokens, name.first, byEnd) ??
      null;
    // `директор «Чопара», Имя`? A comma parts a role from the name of somebody else, so only ranks are passed over.
    // `член Совета от Азербайджана академик Х`: a title of honour behind the role proper.
    const proper =
      role && isHonorific(tokens[role.firstToken]?.norm ?? '') && role.endToken - role.firstToken === 1
        ? byEnd.get(role.firstToken)
        : undefined;
    if (proper) role = proper;
    if (role) used.add(role);
    if (!role && name.strength < 1.5) {
      const behind = roleBehind(tokens, name.end, byStart, context);
      if (!behind) continue;
      role = behind;
    }
    people.push(person(tokens, name, role && suits(role, name.words) ? role : null));
  }
  relateDeputies(tokens, people);
  for (const mention of people) mention.country = countryBeside(tokens, mention.endToken, context);
  for (const mention of people) {
    const behind = roleBehind(tokens, mention.endToken, byStart, context);
    const ahead =
      mention.role && mention.role.firstToken < mention.firstToken && tokens[mention.role.firstToken - 1]?.text === ','
        ? byEnd.get(mention.role.firstToken - 1)
        : undefined;
    for (const other of [behind, ahead])
      if (
        mention.role &&
        other &&
        other !== mention.role &&
        !used.has(other) &&
        other.readings.some((reading) => !reading.plural)
      ) {
        mention.otherRoles.push(other);
        used.add(other);
      }
    if (mention.role) continue;
    if (behind && !used.has(behind)) {
      mention.role = behind;
      used.add(behind);
      mention.whole = { start: Math.min(mention.start, behind.start), end: Math.max(mention.end, behind.end) };
    }
  }
  return people;
}

/** Whether a role in front can be the name's: singular, and in a case that the name can stand in (`к коллегам Шарипова`). */
function suits(role: RoleMention, words: readonly string[]): boolean {
  const cases = casesOf({ ...role, readings: role.readings.filter((reading) => !reading.plural) });
  return cases.size > 0 && readName(words).some((reading) => cases.has(reading.case));
}

/** `рэпер Бакс (Бактияр Усенов)`: the role stands before the name by which everybody knows the person. */
function roleOfNickname(
  tokens: readonly Token[],
  first: number,
  byEnd: ReadonlyMap<number, RoleMention>,
): RoleMention | undefined {
  return tokens[first - 1]?.text === '(' && tokens[first - 2]?.capitals === 'title' ? byEnd.get(first - 2) : undefined;
}

/** `министр генерал-майор Икрамов`, `господин Тажин`: ranks and honorifics between role and name. */
function skipRanks(tokens: readonly Token[], first: number): number {
  let i = first;
  while (i > 0 && isHonorific(tokens[i - 1]?.norm ?? '')) i--;
  return i;
}

/** `ее заместитель Х`: the deputy of whoever was named last, and of the same country. */
function relateDeputies(tokens: readonly Token[], people: readonly PersonMention[]): void {
  const deputies: Readonly<Partial<Record<Office, Office>>> = {
    minister: 'deputy-minister',
    'foreign-minister': 'deputy-foreign-minister',
    'prime-minister': 'deputy-prime-minister',
    'secretary-general': 'deputy-secretary-general',
    'security-council-secretary': 'security-council-deputy-secretary',
    'parliament-speaker': 'parliament-deputy-speaker',
    president: 'vice-president',
  };
  for (const [i, mention] of people.entries()) {
    const role = mention.role;
    if (
      role?.head !== 'заместитель' ||
      !/^(?:его|ее)$/u.test(tokens[role.firstToken]?.norm ?? '') ||
      role.office !== 'deputy-head'
    )
      continue;
    const chief = people
      .slice(0, i)
      .filter((other) => other.role)
      .at(-1)?.role;
    role.office = (chief?.office && deputies[chief.office]) ?? role.office;
    role.country ??= chief?.country ?? null;
  }
}

/** `М. Жаксылыков (Казахстан)`, `эксперт Х из Баку`. */
function countryBeside(tokens: readonly Token[], end: number, context: RoleContext): string | null {
  const opening = tokens[end]?.text;
  const place = opening === '(' || tokens[end]?.norm === 'из' ? context.places.get(end + 1) : undefined;
  return place && (opening !== '(' || tokens[place.endToken]?.text === ')') ? place.country : null;
}

function roleBehind(
  tokens: readonly Token[],
  end: number,
  byStart: ReadonlyMap<number, RoleMention>,
  context: RoleContext,
): RoleMention | undefined {
  let at = end;
  // X (Казахстан, министр финансов)
  if (tokens[at]?.text === '(' && context.places.has(at + 1)) {
    const place = context.places.get(at + 1);
    const role = place && tokens[place.endToken]?.text === ',' ? byStart.get(place.endToken + 1) : undefined;
    if (role && place) role.country ??= place.country;
    return role;
  }
  if (!/^[,(—–-]$/u.test(tokens[at]?.text ?? '')) return undefined;
  at++;
  const role = byStart.get(at);
  if (!role) return undefined;
  const nominative = role.readings.some((reading) => !reading.plural);
  const followedByName =
    context.names.has(role.endToken) ||
    (isHonorific(tokens[role.endToken]?.norm ?? '') && context.names.has(role.endToken + 1));
  return nominative && !followedByName ? role : undefined;
}

function person(tokens: readonly Token[], name: NameSpan, role: RoleMention | null): PersonMention {
  const first = tokens[name.first] as Token;
  const last = tokens[name.end - 1] as Token;
  const before = role !== null && role.endToken <= name.first;
  const singular = role?.readings.filter((reading) => !reading.plural) ?? [];
  const gender = singular.length > 0 && singular.every((reading) => reading.gender === 'f') ? ('f' as const) : null;
  const readings = readName(name.words, { cases: role && before ? casesOf(role) : undefined, gender });
  const fallback = { nominative: name.words.join(' '), case: 'nom' as const, gender: null, plural: false, weight: 0 };
  return {
    kind: 'person',
    start: first.start,
    end: last.end,
    firstToken: name.first,
    endToken: name.end,
    readings: readings.length > 0 ? readings : [fallback],
    words: name.words,
    country: null,
    otherRoles: [],
    role,
    whole: { start: role && before ? Math.min(role.start, first.start) : first.start, end: last.end },
  };
}

/** Single capitalized words that are the surname or given name of somebody whom the text names in full. */
function findSingles(
  context: NameContext,
  people: readonly PersonMention[],
  roles: readonly RoleMention[],
): PersonMention[] {
  const { tokens, places } = context;
  const known = new Set<string>();
  for (const mention of people) {
    const best = mention.readings[0]?.weight ?? 0;
    for (const reading of mention.readings)
      if (reading.weight >= best - 2.2) for (const word of reading.nominative.split(' ')) known.add(fold(word));
  }
  const taken = new Set(people.flatMap((mention) => range(mention.firstToken, mention.endToken)));
  const roleTokens = new Set(roles.flatMap((role) => range(role.firstToken, role.endToken)));
  const byEnd = new Map(roles.map((role) => [role.endToken, role]));
  const found: PersonMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (
      taken.has(i) ||
      roleTokens.has(i) ||
      token.kind !== 'word' ||
      token.capitals !== 'title' ||
      token.text.length < 2
    )
      continue;
    if (places.has(i) && !known.has(token.norm)) continue;
    const words = wordsOf(tokens, i, i + 1);
    const before = byEnd.get(i) ?? byEnd.get(skipRanks(tokens, i)) ?? null;
    const role = before && suits(before, words) ? before : null;
    const readings = readName(words, { cases: role ? casesOf(role) : undefined }).filter((reading) =>
      known.has(fold(reading.nominative)),
    );
    if (readings.length === 0) continue;
    const mention = person(tokens, { first: i, end: i + 1, words, strength: 0 }, role);
    found.push({ ...mention, readings });
  }
  return found;
}
