/** Finds roles: a head noun of the lexicon, what stands before it, and how far it runs on. */
import type { Token } from '../../../../text/tokens.ts';
import type { Case, RoleMention } from '../../../model.ts';
import { agree, toNominative } from '../grammar/declension.ts';
import { isGivenName } from '../grammar/given.ts';
import { isInstitutionWord } from '../tables/noun-table.ts';
import { isFederalPart, officeOf } from './offices.ts';
import { organizationIn } from './organizations.ts';
import { adjectiveCountry, bodyCountry, nationalBody } from '../tables/place-table.ts';
import { fromWhere } from './body-tail.ts';
import type { RoleContext } from './role-context.ts';
import { complement } from './role-extent.ts';
import { leftEdge, misread, REFERRING, startsSentence } from './role-front.ts';
import { isDemonym, postCountry, type RoleEntry, roleTable } from '../tables/role-table.ts';
import { suffixCalling } from '../tables/suffix-callings.ts';
import { isAdjective } from '../grammar/words.ts';

/** All roles of the text, in order, not overlapping. */
export function findRoles(context: RoleContext): RoleMention[] {
  const found: RoleMention[] = [];
  const { tokens } = context;
  for (let i = 0; i < tokens.length; i++) {
    // `организация «Врачи без границ»`: a title is nobody's post.
    const title = isInstitutionWord(tokens[i - 1]?.norm ?? '') ? context.titles.get(i) : undefined;
    if (title) {
      i = title - 1;
      continue;
    }
    const match = roleTable().match(tokens, i) ?? former(tokens, i) ?? bySuffix(tokens, i);
    if (
      !match ||
      (isDemonym((match.entries[0] as RoleEntry).lemma) &&
        (tokens[i] as Token).capitals !== 'lower' &&
        (!(startsSentence(tokens, i) || context.lines.has(i)) || context.surnames?.has((tokens[i] as Token).norm))) ||
      isSurname(context, i) ||
      (tokens[i] as Token).capitals === 'mixed' ||
      isNameBehindRole(context, i, found.at(-1)) ||
      context.names.has(i) ||
      misread(tokens, i, match.end, match.entries)
    )
      continue;
    const role = roleAt(context, i, match.end, match.entries, found.at(-1)?.endToken ?? 0);
    found.push(role);
    i = role.endToken - 1;
  }
  return found;
}

/** `поблагодарила Мельник`: a capital inside a sentence is that of somebody whose surname it is. */
const isSurname = ({ tokens, surnames }: RoleContext, i: number): boolean =>
  tokens[i]?.capitals === 'title' && !startsSentence(tokens, i) && surnames?.has(tokens[i]?.norm ?? '') === true;

/** `экс-градоначальник`: what somebody was, where the table has only the word for who is it. */
function former(tokens: readonly Token[], at: number): { end: number; entries: RoleEntry[] } | undefined {
  const norm = tokens[at]?.norm ?? '';
  const entries = norm.startsWith('экс-') ? roleTable().get(norm.slice(4)) : undefined;
  return (
    entries && {
      end: at + 1,
      entries: entries.map((entry) => ({
        ...entry,
        lemma: `экс-${entry.lemma}`,
        nominativePlural: `экс-${entry.nominativePlural}`,
        office: entry.office && 'other',
      })),
    }
  );
}

function bySuffix(tokens: readonly Token[], at: number): { end: number; entries: RoleEntry[] } | undefined {
  const entries = suffixCalling(tokens, at);
  return entries.length > 0 ? { end: at + 1, entries } : undefined;
}

/** `первоклассник Эмир`, `садовник Султан.`: behind a word for somebody a capital makes a title a given name. */
function isNameBehindRole({ tokens, places }: RoleContext, i: number, role: RoleMention | undefined): boolean {
  const { norm, capitals } = tokens[i] as Token;
  const next = tokens[i + 1];
  return (
    capitals === 'title' &&
    role?.endToken === i &&
    isGivenName(norm) &&
    next?.capitals !== 'title' &&
    !places.has(i + 1)
  );
}

const OTHER_CASES: readonly Case[] = ['nom', 'dat', 'ins', 'acc', 'pre'];

/** `и.о. директора Х`: the head stands in the genitive whatever the case of the name. */
function acting(front: readonly string[], entries: readonly RoleEntry[]): readonly RoleEntry[] {
  const stands =
    front.some((word) => /^(?:исполняющ|врио|и|вр)/u.test(word)) && entries.some((entry) => entry.case === 'gen');
  const [entry] = entries;
  return stands && entry ? [...entries, ...OTHER_CASES.map((at) => ({ ...entry, case: at, plural: false }))] : entries;
}

function roleAt(
  context: RoleContext,
  headStart: number,
  headEnd: number,
  entries: readonly RoleEntry[],
  from: number,
): RoleMention {
  const { tokens } = context;
  const first = leftEdge(context, headStart, from, entries);
  const own = complement(context, headEnd, (entries[0] as RoleEntry).lemma);
  // `туристы из Китая`, `наблюдатели от СНГ`
  const end = entries.every(({ plural }) => plural) ? fromWhere(context, own, context.names) : own;
  const last = tokens[end - 1] as Token;
  const words = tokens
    .slice(headEnd, end)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.norm);
  const front = tokens.slice(first, headStart).map((token) => token.norm);
  const lemma = (entries[0] as RoleEntry).lemma;
  const country = countryOf(context, first, headStart, headEnd, end);
  // `Замминистра из Анкары`: where somebody comes from.
  const home = tokens[end]?.norm === 'из' ? context.places.get(end + 1) : undefined;
  if (home && tokens[home.endToken]?.norm !== 'и') country.code ??= home.country;
  const wholeCountry = context.places.get(headEnd)?.kind === 'country' && context.places.get(headEnd)?.endToken === end;
  const city =
    /^(?:аким|хоким)$/u.test(lemma) &&
    context.places.get(headEnd)?.kind === 'city' &&
    context.places.get(headEnd)?.endToken === end;
  // `лидер Монголии`
  const state = lemma === 'лидер' && wholeCountry;
  const office = city
    ? ('mayor' as const)
    : state
      ? ('president' as const)
      : officeOf(
          lemma,
          entries[0]?.office ?? null,
          wholeCountry && /^(?:глава|лидер|руководитель)$/u.test(lemma) && !isFederalPart(words)
            ? ['государства']
            : // `вице-президент «Чайна Рейл»`: what has a name in marks is a company.
              context.titles.has(headEnd) && /президент$/u.test(lemma)
              ? ['компании', ...words]
              : words,
          front,
        );
  return {
    kind: 'role',
    start: (tokens[first] as Token).start,
    end: last.end,
    firstToken: first,
    endToken: end,
    office,
    head: lemma,
    readings: acting(front, entries).map((entry) => ({
      nominative: label(context, first, headStart, headEnd, end, entry),
      case: entry.case,
      gender: entry.gender,
      plural: entry.plural,
      weight: entry.case === 'nom' ? 1.2 : 1,
    })),
    label: label(context, first, headStart, headEnd, end, { ...(entries[0] as RoleEntry), plural: false }),
    country: country.code,
    organization: country.organization,
    anaphoric: front.some((word) => REFERRING.has(word)),
  };
}

function countryOf(
  { tokens, places }: RoleContext,
  first: number,
  headStart: number,
  headEnd: number,
  end: number,
): { code: string | null; organization: string | null } {
  let code: string | null = null;
  // `премьер Госсовета КНР`: the country itself says more than the name of a body.
  let body: string | null = null;
  const head = tokens
    .slice(headStart, headEnd)
    .map((token) => token.norm)
    .join(' ');
  const words = tokens
    .slice(headEnd, end)
    .map((token) => token.text)
    .join(' ');
  let organization: string | null = organizationIn(words, { start: 0, end: words.length })?.name ?? null;
  for (let i = first; i < end; i++) {
    if (i >= headStart && i < headEnd) continue;
    const place = places.get(i);
    if (place) {
      // `посол в Софии`: where one serves, not whom.
      const posted = /^(?:в|во)$/u.test(tokens[i - 1]?.norm ?? '') && /посол|консул|атташе|представител/u.test(head);
      if (!posted) code ??= place.country;
      i = place.endToken - 1;
      continue;
    }
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    code ??= adjectiveCountry(token.norm) ?? null;
    body ??= bodyCountry(tokens, i) ?? nationalBody(token) ?? null;
    // `министр по ЧС`: a field of work
    const field = tokens[i - 1]?.norm === 'по';
    if (token.capitals === 'upper' && token.text.length > 1 && !field && !isInstitutionWord(token.norm))
      organization ??= token.text;
  }
  return { code: code ?? body ?? postCountry(head) ?? null, organization };
}

/** The role with its head in the nominative singular: `главы Совбеза` → `глава Совбеза`. */
function label(
  { tokens }: RoleContext,
  first: number,
  headStart: number,
  headEnd: number,
  end: number,
  entry: RoleEntry,
): string {
  const text = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map((token, i) => (i > 0 && token.spaceBefore ? ' ' : '') + token.text)
      .join('');
  const front = tokens
    .slice(first, headStart)
    .map(
      (token) =>
        (isAdjective(token.norm)
          ? recase(agree(toNominative(token.norm), 'nom', entry.gender, entry.plural, true), token, entry.plural)
          : token.text) + ' ',
    )
    .join('')
    .replace(/ \. ?/gu, '.');
  const lemma = entry.plural ? entry.nominativePlural : entry.lemma;
  const original = text(headStart, headEnd);
  const head =
    !entry.plural && original.charAt(0) === original.charAt(0).toUpperCase() && original.toLowerCase() !== original
      ? lemma.charAt(0).toUpperCase() + lemma.slice(1)
      : lemma;
  return front + head + (end > headEnd ? ' ' + text(headEnd, end) : '');
}

/** A plural names a group, which is no name: it begins with a small letter. */
function recase(word: string, original: Token, plural: boolean): string {
  return original.capitals === 'title' && !plural ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Cases in which the role may stand, for the name that follows it. */
export function casesOf(role: RoleMention): ReadonlySet<Case> {
  return new Set(role.readings.map((reading) => reading.case));
}
