/** Several unnamed people (`taraflar`, `делегация башчылары`) and bodies that speak (`Xarici İşlər Nazirliyi`). */
import type { Token } from '../../../../../text/tokens.ts';
import type { CollectiveMention, Reading } from '../../../../model.ts';
import type { Domain } from '../lexicon.ts';
import type { Language } from '../words/language.ts';
import type { Stem } from '../words/suffixes.ts';
import { CASES } from './names.ts';
import { objectIfBare } from './objects.ts';
import { demonymAt } from './demonyms.ts';
import type { RoleFound } from './roles.ts';

/** The text of a run of tokens, the case of its last word taken off. */
export function nominativeOf(
  language: Language,
  tokens: readonly Token[],
  first: number,
  end: number,
  last: Stem,
): string {
  let words = '';
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    words += i > first && token.spaceBefore ? ' ' : '';
    words += i === end - 1 ? withoutCase(language, token, last) : token.text;
  }
  const opening = tokens[first] as Token;
  const isName =
    opening.capitals !== 'title' ||
    // `Çamlıdere Kaymakamlığı`: all of a name has capitals.
    (end - first > 1 && tokens[end - 1]?.capitals === 'title') ||
    language.places.match(tokens, first, language.suffixes) ||
    language.organizations.match(tokens, first, language.suffixes);
  return isName ? words : lowerFirst(language, words);
}

const lowerFirst = (language: Language, words: string): string => language.fold(words.charAt(0)) + words.slice(1);

function withoutCase(language: Language, token: Token, last: Stem): string {
  if (last.case === 'nom' || token.text.length !== token.norm.length) return token.text;
  const apostrophe = token.norm.lastIndexOf("'");
  if (apostrophe > 1 && language.lexicon.code !== 'uz') return token.text.slice(0, apostrophe);
  return token.text.slice(0, token.text.length - language.suffixes.caseLength(token.norm, last));
}

function collective(
  language: Language,
  tokens: readonly Token[],
  kind: 'group' | 'institution',
  first: number,
  end: number,
  last: Stem,
  country: string | null,
): CollectiveMention {
  const reading: Reading = {
    nominative: nominativeOf(language, tokens, first, end, last),
    case: CASES[last.case],
    gender: null,
    plural: kind === 'group',
    weight: 1,
  };
  return {
    kind,
    head: last.stem,
    start: (tokens[first] as Token).start,
    end: (tokens[end - 1] as Token).end,
    firstToken: first,
    endToken: end,
    readings: [reading],
    country,
  };
}

const SIDES = new Set(['taraf', 'tərəf', 'tomon', 'тарап']);

/** Groups and institutions in a range, those that `taken` says belong to something else left out. */
export function collectivesIn(
  language: Language,
  tokens: readonly Token[],
  from: number,
  end: number,
  taken: (token: number) => boolean,
): CollectiveMention[] {
  const found: CollectiveMention[] = [];
  let left = from;
  for (let i = from; i < end; i++) {
    if (taken(i)) {
      left = i + 1;
      continue;
    }
    const group = language.groups.match(tokens, i, language.suffixes);
    const body = group ? undefined : language.institutions.match(tokens, i, language.suffixes);
    const match = group ?? body ?? movementAt(language, tokens, i) ?? organizationAt(language, tokens, i, from);
    if (!match || match.end > end || (match.end > i + 1 && taken(match.end - 1))) continue;
    // `hakamlar hay'ati raisi`: those whose body it is.
    if (match.last.case === 'nom' && !(body && match.last.possessive) && isOwned(language, tokens, match.end)) continue;
    const marked = group ? undefined : nameInMarks(tokens, i, from);
    const own = group
      ? groupStart(language, tokens, i, left)
      : marked !== undefined && match.last.possessive
        ? { first: marked, country: null }
        : bodyStart(language, tokens, i, left);
    const owned = body && (body.last.possessive || /[ıiuüыиуүі]$/u.test(body.last.stem));
    const whole = owned ? bodyOfBody(found, own.first) : undefined;
    const first = whole?.firstToken ?? own.first;
    const country = own.country ?? whole?.country ?? null;
    // `Qazaxıstan tərəfi` speaks; `o tərəf` is a direction.
    if (!group && SIDES.has(match.last.stem) && (country === null || !match.last.possessive)) continue;
    const last = group ? objectIfBare(language, tokens, i, match.end, match.last) : match.last;
    found.push(collective(language, tokens, group ? 'group' : 'institution', first, match.end, last, country));
    i = match.end - 1;
    left = match.end;
  }
  return found;
}

/** `NATO ise …`, `Birleşmiş Milletler, …`, `UNESCO'dan`: an organization that no noun of its own follows. */
function organizationAt(
  language: Language,
  tokens: readonly Token[],
  at: number,
  from: number,
): { end: number; last: Stem } | undefined {
  const found = language.organizations.match(tokens, at, language.suffixes);
  if (!found || tokens[at]?.capitals === 'lower') return undefined;
  const next = tokens[found.end];
  const { last } = found;
  if (last.case === 'gen' || last.case === 'dat')
    return language.frames.match(tokens, found.end) || language.dativeFrames.match(tokens, found.end)
      ? found
      : undefined;
  if (last.case === 'abl') return SENT.test(next?.norm ?? '') ? found : undefined;
  // Elsewhere in the sentence a name without a suffix belongs to what follows.
  if (last.case !== 'nom' || at !== from || next?.kind === 'number' || next?.capitals === 'title') return undefined;
  const owned =
    next?.kind === 'word' &&
    language.suffixes.stems(next.norm).some(({ possessive, stem }) => possessive && stem.length > 3) &&
    !language.verbs.endingAt(tokens, found.end);
  return owned && !OWN.test(next.norm) ? undefined : found;
}

/** `UNESCO'dan yapılan açıklamada`: what came from it. */
const SENT = /^(?:yapılan|verilen|verilən|edilən|alınan|gələn|gelen|берілген|жасалған|берилген|билдир|bildir|хабарла)/u;

/** Objects of their own that may stand right behind the subject: `tərəfləri`, `tarafları`. */
const OWN = /(?:l[aə]r[ıi]|l[ae]r[ıi]|ларды|лерді|лерди|larni)$/u;

/** Nouns of bodies that are so only with a name in front: `«Әділ баға» қозғалысы`. */
const MOVEMENTS =
  /^(?:қозғалыс|бірлестіг|одағ|ұйым|кыймыл|бирикме|уюм|harakat|uyushma|tashkilot|hərəkat|təşkilat|birliy|hareket|örgüt|inisiyatif|kooperatif|platform|gazete|qəzet|газет|гезит|gazeta)/u;

function movementAt(language: Language, tokens: readonly Token[], at: number): { end: number; last: Stem } | undefined {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || !/^[»”"]$/u.test(tokens[at - 1]?.text ?? '') || !MOVEMENTS.test(token.norm))
    return undefined;
  const last = language.suffixes.stems(token.norm).find(({ possessive, stem }) => possessive && stem.length > 3);
  return last && { end: at + 1, last };
}

/** So many words may a name in marks have. */
const LONGEST_NAME = 6;

/** Where the name in marks begins that stands right in front of a body's noun. */
function nameInMarks(tokens: readonly Token[], at: number, from: number): number | undefined {
  if (!/^[»”"]$/u.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.end === tokens[at]?.start) return undefined;
  for (let i = at - 2; i >= from && at - i <= LONGEST_NAME + 2; i--) {
    if (/^[«“"„]$/u.test(tokens[i]?.text ?? '')) return tokens[i + 1]?.capitals === 'lower' ? undefined : i;
    if (tokens[i]?.kind === 'mark' && !/^[-–']$/u.test(tokens[i]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** A role of several people that no names follow: `nümayəndə heyətlərinin rəhbərləri`. */
export function groupOfRole(
  language: Language,
  tokens: readonly Token[],
  role: RoleFound,
  from: number,
): CollectiveMention | undefined {
  const last = language.suffixes
    .stems(tokens[role.endToken - 1]?.norm ?? '')
    .find(({ plural, case: at }) => plural && CASES[at] === role.readings[0]?.case);
  if (!last) return undefined;
  // `Qo‘mitaga yo‘llangan xatda fermerlar`: where it was written is no part of them.
  const cut = whereIn(language, tokens, role);
  const first = cut ?? groupStart(language, tokens, role.firstToken, from).first;
  return collective(language, tokens, 'group', first, role.endToken, last, role.country);
}

/** Behind the last small word of a role that says where. */
function whereIn(
  language: Language,
  tokens: readonly Token[],
  { firstToken, endToken }: RoleFound,
): number | undefined {
  for (let i = endToken - 2; i >= firstToken; i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || token.capitals !== 'lower') continue;
    if (language.suffixes.stems(token.norm).some(({ case: one, stem }) => one === 'loc' && stem.length > 2))
      return i + 1;
  }
  return undefined;
}

/** Bodies that people belong to. */
const BODIES: ReadonlySet<Domain> = new Set<Domain>([
  'parliament',
  'committee',
  'delegation',
  'cabinet',
  'security-council',
  'foreign',
  'state',
]);

function groupStart(
  language: Language,
  tokens: readonly Token[],
  at: number,
  from: number,
): { first: number; country: string | null } {
  let first = at;
  let country: string | null = null;
  while (first > from) {
    const previous = first - 1;
    const token = tokens[previous] as Token;
    const place = language.places.match(tokens, previous, language.suffixes);
    const demonym = demonymAt(language, tokens, previous);
    const modifies =
      language.groupModifiers.match(tokens, previous) ||
      language.organizations.match(tokens, previous, language.suffixes) ||
      BODIES.has(language.domains.match(tokens, previous)?.value ?? 'city');
    if (place && (place.last.case === 'gen' || place.last.case === 'nom')) country = place.value.country;
    else if (demonym) country = demonym;
    else if (token.kind !== 'word' || !modifies) break;
    first = previous;
  }
  return { first, country };
}

function bodyStart(
  language: Language,
  tokens: readonly Token[],
  at: number,
  from: number,
): { first: number; country: string | null } {
  let first = at;
  let country: string | null = null;
  while (first > from && at - first < 9) {
    const previous = first - 1;
    const token = tokens[previous] as Token;
    const place = language.places.match(tokens, previous, language.suffixes);
    if (place) {
      if (place.last.case !== 'nom' && place.last.case !== 'gen') break;
      country = place.value.country;
    } else if (token.text === '.' && tokens[previous - 1]?.kind === 'number' && previous - 1 > from) {
      // `DSİ 23. Bölge Müdürlüğü`
      first = previous - 1;
      continue;
    } else if (token.kind !== 'word') break;
    else if (isInitials(token) && tokens[first]?.kind === 'number') {
      first = previous;
      break;
    } else if (
      !language.domains.match(tokens, previous) &&
      !isSomebodysBody(language, tokens, previous) &&
      !language.and.has(token.norm) &&
      (token.capitals === 'lower' || !genitiveOrBare(language, token))
    ) {
      if (
        !language.heads.match(tokens, previous, language.suffixes) ||
        language.heads.match(tokens, previous, language.suffixes)?.last.case !== 'gen'
      )
        break;
    }
    first = previous;
  }
  while (first < at && language.and.has(tokens[first]?.norm ?? '')) first++;
  if (first === at) first = bodyName(language, tokens, at, from);
  else if (isMinistry(language, tokens, first)) first = smallName(language, tokens, first, from);
  return { first, country };
}

const isInitials = ({ text }: Token): boolean => /^\p{Lu}{2,5}$/u.test(text);

const isOwned = (language: Language, tokens: readonly Token[], at: number): boolean =>
  (language.domains.match(tokens, at) !== undefined ||
    language.institutions.match(tokens, at, language.suffixes) !== undefined ||
    language.events.match(tokens, at, language.suffixes) !== undefined) &&
  language.suffixes.stems(tokens[at]?.norm ?? '').some(({ possessive, stem }) => possessive && stem.length > 3);

/** So many tokens may a body's name have that another's begins with. */
const LONGEST_BODY = 30;

/** `Ички иштер министрлигинин басма сөз кызматы`, `hokimlik matbuot xizmati`: the body right in front is a part of the name. */
function bodyOfBody(found: CollectiveMention[], first: number): CollectiveMention | undefined {
  const last = found.at(-1);
  const [reading] = last?.readings ?? [];
  if (last?.kind !== 'institution' || last.endToken !== first || !reading) return undefined;
  if (reading.case !== 'gen' && reading.case !== 'nom') return undefined;
  return first - last.firstToken > LONGEST_BODY ? undefined : found.pop();
}

/** `Tuman hokimligi matbuot xizmati`: one body is the other's. */
const isSomebodysBody = (language: Language, tokens: readonly Token[], at: number): boolean => {
  const body = language.institutions.match(tokens, at, language.suffixes);
  return body !== undefined && body.end === at + 1 && (body.last.case === 'nom' || body.last.case === 'gen');
};

/** `Өзгөчө кырдаалдар министрлиги`: small words up to the capital that opens the name. */
function bodyName(language: Language, tokens: readonly Token[], at: number, from: number): number {
  const owned = language.suffixes
    .stems(tokens[at]?.norm ?? '')
    .some(({ possessive, stem }) => possessive && stem.length > 4);
  if (!owned) return at;
  for (let first = at - 1; first >= from && at - first <= 3; first--) {
    const token = tokens[first] as Token;
    if (token.kind !== 'word' || language.verbs.endingAt(tokens, first) || !genitiveOrBare(language, token)) break;
    if (token.capitals === 'title') return isDay(language, token) ? at : first;
  }
  return isMinistry(language, tokens, at) ? smallName(language, tokens, at, from) : at;
}

const isMinistry = (language: Language, tokens: readonly Token[], at: number): boolean =>
  language.domains.match(tokens, at)?.value === 'ministry';

/** `деп билдирди энергетика министрлиги`, `саламаттык сактоо министрлиги`: one or two small words that say of what. */
function smallName(language: Language, tokens: readonly Token[], at: number, from: number): number {
  let first = at;
  while (first > from && at - first < 2) {
    const token = tokens[first - 1] as Token;
    const bare = token.kind === 'word' && token.capitals === 'lower' && genitiveOrBare(language, token);
    if (!bare || isDay(language, token) || language.conjunctions.has(token.norm) || language.and.has(token.norm)) break;
    if (language.verbs.endingAt(tokens, first - 1) || language.verbs.isQuotative(token.norm)) break;
    first--;
  }
  return first;
}

const isDay = ({ lexicon }: Language, { norm }: Token): boolean =>
  `${lexicon.today} ${lexicon.yesterday}`.split(' ').includes(norm);

const genitiveOrBare = (language: Language, token: Token): boolean =>
  !/[.,]$/u.test(token.text) &&
  language.suffixes.stems(token.norm).some(({ case: at }) => at === 'nom' || at === 'gen');
