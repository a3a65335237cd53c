/** Finds roles: a head noun of the lexicon, what stands before it, and how far it runs on. */
import type { Case, PlaceMention, RoleMention } from '../../model.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  adjectiveCountry,
  bodyCountry,
  bodyLength,
  isDemonym,
  isHonorific,
  isInstitutionWord,
  postCountry,
  roleTable,
  type RoleEntry,
} from './tables.ts';
import { adjectiveAgrees, agree, toNominative } from './declension.ts';
import { officeOf } from './offices.ts';
import { organizationIn } from './organizations.ts';
import { isGivenName, looksLikeSurname } from './names.ts';
import { FUNCTION_WORDS, isAdjective, isGenitiveLike, PREPOSITIONS, verbForm } from './words.ts';

const ACTING = new Set([
  'исполняющий',
  'исполняющая',
  'исполняющего',
  'исполняющей',
  'исполняющему',
  'исполняющим',
  'врио',
  'вр',
]);
const REFERRING = new Set(['его', 'ее', 'их']);

/** What the scan needs to know about the tokens it meets. */
export interface RoleContext {
  tokens: readonly Token[];
  /** Place mentions by first token. */
  places: ReadonlyMap<number, PlaceMention>;
  /** First tokens of person names: a role ends before one. */
  names: ReadonlySet<number>;
  /** End of the quotation that opens at a mark token: index behind its closing mark, for short titles only. */
  titles: ReadonlyMap<number, number>;
}

/** All roles of the text, in order, not overlapping. */
export function findRoles(context: RoleContext): RoleMention[] {
  const found: RoleMention[] = [];
  const { tokens } = context;
  for (let i = 0; i < tokens.length; i++) {
    const match = roleTable().match(tokens, i);
    if (
      !match ||
      (isDemonym((match.entries[0] as RoleEntry).lemma) && (tokens[i] as Token).capitals !== 'lower' && !startsSentence(tokens, i)) ||
      (tokens[i] as Token).capitals === 'mixed' ||
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

/** `энергетической политики` is no politician, `ведущий эксперт` no anchor: the neighbours say so. */
function misread(tokens: readonly Token[], at: number, end: number, entries: readonly RoleEntry[]): boolean {
  const before = tokens[at - 1];
  const clash =
    before?.kind === 'word' &&
    before.capitals === 'lower' &&
    isAdjective(before.norm) &&
    /(?:ой|ого|его|ую|ых|ская|ное|ные|ие)$/u.test(before.norm) &&
    !entries.some(
      (entry) =>
        adjectiveAgrees(before.norm, entry) ||
        (entry.gender === 'm' && adjectiveAgrees(before.norm, { ...entry, gender: 'f' })),
    );
  if (clash && !verbForm(before.norm))
    return /^(?:политик|ученый|критик|техник|физик|химик|лирик)$/u.test((entries[0] as RoleEntry).lemma);
  if (!/(?:ий|ый|ая)$/u.test((entries[0] as RoleEntry).lemma)) return false;
  const next = tokens[end];
  return (
    next?.kind === 'word' &&
    (roleTable().match(tokens, end) !== undefined ||
      (isAdjective(next.norm) && roleTable().match(tokens, end + 1) !== undefined))
  );
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
  const end = complement(context, headEnd, (entries[0] as RoleEntry).lemma);
  const last = tokens[end - 1] as Token;
  const words = tokens
    .slice(headEnd, end)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.norm);
  const front = tokens.slice(first, headStart).map((token) => token.norm);
  const lemma = (entries[0] as RoleEntry).lemma;
  const country = countryOf(context, first, headStart, headEnd, end);
  const wholeCountry = context.places.get(headEnd)?.kind === 'country' && context.places.get(headEnd)?.endToken === end;
  const office = officeOf(
    lemma,
    entries[0]?.office ?? null,
    wholeCountry && /^(?:глава|лидер|руководитель)$/u.test(lemma) ? ['государства'] : words,
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
    readings: entries.map((entry) => ({
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

/** Adjectives, `и.о.` and their like in front of the head belong to the role. */
function leftEdge({ tokens, names }: RoleContext, head: number, from: number, entries: readonly RoleEntry[]): number {
  let first = head;
  while (first > from) {
    const before = tokens[first - 1] as Token;
    const agreeing =
      before.kind === 'word' &&
      isAdjective(before.norm) &&
      !names.has(first - 1) &&
      entries.some(
        (entry) =>
          adjectiveAgrees(before.norm, entry) ||
          (entry.gender === 'm' && adjectiveAgrees(before.norm, { ...entry, gender: 'f' })),
      ) &&
      !verbForm(before.norm) &&
      !/(?:вш|ющ|ящ|ущ|ащ|нн)(?:ий|ая|ие|его|ей|их|ый|ого|ой|ых|ым|им|ему|ому)$/u.test(before.norm) &&
      (before.capitals !== 'title' || startsSentence(tokens, first - 1) || before.norm.length > 5);
    if (agreeing || ACTING.has(before.norm) || before.norm === 'экс' || REFERRING.has(before.norm)) first--;
    else if (before.norm === 'обязанности' && first - 2 >= from && ACTING.has((tokens[first - 2] as Token).norm))
      first -= 2;
    else if (before.text === '.' && /^[ои]$/u.test(tokens[first - 2]?.norm ?? '') && tokens[first - 4]?.norm === 'и')
      first -= 4;
    else break;
  }
  return first;
}

function startsSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return !before || /^[.!?…»”"—–]$/u.test(before.text);
}

/** How far an institution's or group's name runs behind its head noun; never into a mention already taken. */
export function complementEnd(context: RoleContext, from: number, taken: ReadonlySet<number>): number {
  let end = complement(context, from, '');
  for (let i = from; i < end; i++) if (taken.has(i)) end = i;
  while (
    end > from &&
    context.tokens[end - 1]?.kind === 'mark' &&
    !/^[»”"]$/u.test(context.tokens[end - 1]?.text ?? '')
  )
    end--;
  return end;
}

/** How far the role runs: genitives, `по`/`при`/`в` phrases, organizations, a title in marks, a country. */
function complement(context: RoleContext, from: number, head: string): number {
  const { tokens, places, names, titles } = context;
  const ministerial = /министр|секретар|заместител|глава|руководител|председател|начальник/u.test(head);
  let i = from;
  let end = from;
  let placed = false;
  while (i < tokens.length && i - from < 24) {
    const token = tokens[i] as Token;
    if (names.has(i)) break;
    if (!token.spaceBefore && token.kind === 'word') break;
    const place = places.get(i);
    if (place) {
      // After a country only an embassy's `в Венгрии` may follow.
      end = i = place.endToken;
      placed = true;
      const next = tokens[i]?.norm;
      if (
        (next === 'в' || next === 'во' || next === 'при') &&
        /посол|консул|представител|атташе|поверенн/u.test(head)
      ) {
        const there = places.get(i + 1);
        if (there && !/^(?:\d|начал|конц)/u.test(tokens[there.endToken]?.norm ?? '')) end = i = there.endToken;
        else break;
      } else if (next !== undefined && /^(?:и|,)$/u.test(next)) break;
      continue;
    }
    if (titles.has(i)) {
      if (placed) break;
      end = i = titles.get(i) as number;
      continue;
    }
    if (token.kind === 'word') {
      // `заместитель министра`, `глава аппарата президента`: an inner role stands in the genitive.
      const inner = roleTable().match(tokens, i);
      if (
        inner &&
        !inner.entries.some((entry) => entry.case === 'gen') &&
        !misread(tokens, i, inner.end, inner.entries)
      )
        break;
      if (token.norm === 'и' || token.norm === 'а') {
        const next = tokens[i + 1];
        if (
          token.norm === 'и' &&
          next?.kind === 'word' &&
          next.capitals !== 'title' &&
          isGenitiveLike(next.norm) &&
          !isVerb(next.norm) &&
          !roleTable().match(tokens, i + 1) &&
          !names.has(i + 1) &&
          end > from
        ) {
          i++;
          continue;
        }
        break;
      }
      if (PREPOSITIONS.has(token.norm)) {
        const next = tokens[i + 1];
        // `блогер из Кызыла Имя Фамилия`
        const home = token.norm === 'из' || token.norm === 'от' ? places.get(i + 1) : undefined;
        if (
          home &&
          (names.has(home.endToken) || (token.norm === 'от' && isHonorific(tokens[home.endToken]?.norm ?? '')))
        ) {
          end = i = home.endToken;
          continue;
        }
        const allowed =
          (token.norm === 'по' && /ам|ям|у|ю|ой|ей|е|и$/u.test(next?.norm ?? '')) ||
          (token.norm === 'при' && next?.capitals !== 'lower') ||
          (token.norm === 'на' && next?.norm === 'территории');
        if (
          !allowed ||
          next?.kind !== 'word' ||
          names.has(i + 1) ||
          /^(?:итогам|словам|мнению|данным|его|ее|случаю|поводу|телефону|поручению|приглашению|завершении|этому)$/u.test(
            next.norm,
          )
        )
          break;
        i += 1;
        const after = places.get(i);
        if (after) {
          end = i = after.endToken;
          continue;
        }
        // `по чрезвычайным ситуациям`, `по физкультуре и спорту`: adjectives, a noun, and one more behind `и`.
        while (isAdjective((tokens[i] as Token).norm) && tokens[i + 1]?.kind === 'word' && !names.has(i + 1)) i++;
        end = ++i;
        if (
          tokens[i]?.norm === 'и' &&
          tokens[i + 1]?.capitals === 'lower' &&
          /(?:ам|ям|у|ю|е|и|ой|ей)$/u.test(tokens[i + 1]?.norm ?? '') &&
          !isVerb(tokens[i + 1]?.norm ?? '')
        ) {
          i++;
          while (isAdjective((tokens[i] as Token).norm) && tokens[i + 1]?.kind === 'word' && !names.has(i + 1)) i++;
          end = ++i;
        }
        continue;
      }
      if (token.capitals === 'upper') {
        end = ++i;
        continue;
      }
      if (/^\p{Script=Latin}/u.test(token.text) && end > from && !/^\p{Script=Latin}/u.test(tokens[0]?.text ?? '')) {
        end = ++i;
        continue;
      }
      const body = bodyLength(tokens, i);
      if (body > 0) {
        end = i += body;
        continue;
      }
      // Right before a name even a word that does not look like a genitive belongs to the role: `руководитель лаборатории почв Х`.
      const last =
        token.capitals === 'lower' &&
        end > from &&
        (names.has(i + 1) || places.has(i + 1)) &&
        !isHonorific(token.norm) &&
        !isVerb(token.norm) &&
        !FUNCTION_WORDS.has(token.norm);
      if (!last && (FUNCTION_WORDS.has(token.norm) || isVerb(token.norm) || !isGenitiveLike(token.norm))) {
        if (token.capitals === 'lower' || !isInstitutionWord(token.norm)) break;
      }
      if (
        token.capitals === 'title' &&
        !inner &&
        !isAdjective(token.norm) &&
        !isInstitutionWord(token.norm) &&
        (looksLikeSurname(token.norm) || isGivenName(token.norm))
      )
        break;
      // A capital begins an organization's name only where it stands in an oblique case or is a known institution.
      end = ++i;
      continue;
    }
    if (token.text === ',' && ministerial && enumerates(context, i)) {
      i++;
      continue;
    }
    if (/^[—–-]$/u.test(token.text)) {
      // `вице-премьер – министр финансов`, `государств — членов СНГ`.
      const next = roleTable().match(tokens, i + 1);
      const members = /^(?:член|участни|партнер|наблюдател)/u.test(tokens[i + 1]?.norm ?? '');
      if (
        members ||
        (next &&
          next.entries.some((entry) => entry.case === 'nom' && !entry.plural) &&
          end === from &&
          !names.has(i + 1))
      ) {
        end = i = members ? i + 2 : (next?.end ?? i + 2);
        continue;
      }
    }
    break;
  }
  // `секретарь ассамблеи (ТЮРКПА) Х`: an abbreviation in brackets between role and name.
  if (
    tokens[end]?.text === '(' &&
    tokens[end + 1]?.capitals === 'upper' &&
    tokens[end + 2]?.text === ')' &&
    names.has(end + 3)
  )
    end += 3;
  return end;
}

function isVerb(norm: string): boolean {
  const form = verbForm(norm);
  return form !== undefined && !/(?:тел[ая]|отдел[ая]|центр|ел)$/u.test(norm);
}

/** `министр культуры, информации и молодежной политики`: a comma inside a role is followed by a genitive and, soon, by `и`. */
function enumerates({ tokens, names }: RoleContext, comma: number): boolean {
  for (let i = comma + 1; i < Math.min(comma + 7, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (token.text === ',') continue;
    if (token.norm === 'и') return i > comma + 1 && tokens[i + 1]?.capitals === 'lower' && !names.has(i + 1);
    if (
      token.kind !== 'word' ||
      names.has(i) ||
      token.capitals === 'title' ||
      !isGenitiveLike(token.norm) ||
      isVerb(token.norm)
    )
      return false;
    if (
      roleTable()
        .match(tokens, i)
        ?.entries.some((entry) => entry.case === 'nom')
    )
      return false;
  }
  return false;
}

function countryOf(
  { tokens, places }: RoleContext,
  first: number,
  headStart: number,
  headEnd: number,
  end: number,
): { code: string | null; organization: string | null } {
  let code: string | null = null;
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
      code ??= place.country;
      i = place.endToken - 1;
      continue;
    }
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    code ??= adjectiveCountry(token.norm) ?? bodyCountry(tokens, i) ?? null;
    if (token.capitals === 'upper' && token.text.length > 1 && !isInstitutionWord(token.norm))
      organization ??= token.text;
  }
  return { code: code ?? postCountry(head) ?? null, organization };
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
