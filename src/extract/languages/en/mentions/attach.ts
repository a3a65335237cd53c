/** Gives roles to names: the one in front of them, behind them in apposition, or shared by a list. */
import type { Token } from '../../../../text/tokens.ts';
import type { Gender, PersonMention, Reading, RoleMention } from '../../../model.ts';
import { fold } from '../grammar/fold.ts';
import { givenNames } from '../grammar/tables.ts';
import { speechWords } from '../grammar/verb-table.ts';
import { type Context } from './context.ts';
import { callingsOf } from './deeds.ts';
import { type NameSpan, skipHonorifics } from './names.ts';
import type { FoundRole } from './roles.ts';
import {
  beforeBracket,
  cameFrom,
  comesFrom,
  countryBeside,
  peopleInFront,
  countryInFront,
  ledTeam,
  listCountry,
} from './name-countries.ts';
import { commaRole, electedTo, roleBehind } from './posts-beside.ts';
import { headingRoles, shareRoles } from './shared-roles.ts';

const SURNAME_LIKE = /(?:[oe]va?|[iy]eva?|ina?|bek|li|zade|oglu|skiy|sky|yan|dze|shvili|bay|bai|khan|ov|an|ul|er|ik)$/u;
const SPEECH =
  /^(?:said|says|told|tells|added|adds|noted|notes|wrote|asked|explained|stressed|recalled|replied|answered|believes|argued|argues|warned|joked|insisted|who|thanked|congratulated|proposed|expressed|emphasi[sz]ed|underlined|underscored|pointed|called|spoke|born|began|continued|agreed|admitted|admits|laughed|smiled|concluded|suggested|recounted|declared|stated|announced|confirmed|promised|urged|countered|quipped|remarked|observed|mused|exclaimed|sighed|nodded|shrugged|conceded|acknowledged|countered|objected|responded|reminded|reported|described|invited|welcomed|praised|reaffirmed|reiterated)$/u;
/** Posts that serve as a form of address, too. */
const RANKS =
  /^(?:ambassador|professor|academician|baroness|lord|senator|judge|doctor|chancellor|king|prince|princess|general|colonel|major|captain|lieutenant|admiral|marshal|brigadier|mp|lawmaker|parliamentarian|legislator|academic|scholar)$/u;

/** Names that a role, a title, a list or their own form proves to be people. */
export function attach(context: Context, names: readonly NameSpan[], roles: readonly FoundRole[]): PersonMention[] {
  const { tokens } = context;
  const byEnd = new Map(roles.map((role) => [role.endToken, role]));
  const byStart = new Map(roles.map((role) => [role.firstToken, role]));
  const shared = shareRoles(context, names, roles);
  const headed = headingRoles(context, names, roles);
  const used = new Set<FoundRole>();
  const people: PersonMention[] = [];
  const speakers = speakingSurnames(tokens, names);
  const nameStarts = new Set(names.map((name) => name.first));
  for (const [i, name] of names.entries()) {
    const first = skipHonorifics(tokens, name.first);
    const list = shared.get(name);
    const opens = opensParagraph(context, first, name.first);
    const front = opens ? undefined : (singular(byEnd.get(first)) ?? singular(byEnd.get(name.first)));
    const comma = opens ? undefined : commaRole(context, first, name, byEnd, first < name.first);
    const behind = context.blockStarts.has(name.end) ? undefined : roleBehind(context, name.end, byStart);
    // `The Secretary General of the OTS, H.E. Ambassador X`: a rank in front of the name, and the post itself beside it.
    const rank = front && front.endToken - front.firstToken === 1 && RANKS.test(front.head) ? front : undefined;
    const post = rank
      ? (behind ?? list ?? commaRole(context, skipHonorifics(tokens, rank.firstToken), name, byEnd, true))
      : undefined;
    const elected = behind ? undefined : electedTo(context, name.end, byStart);
    // `Co-chairs:` and a line for each, with a post of his own.
    const own = list && behind && opens ? behind : undefined;
    const role = post ?? front ?? own ?? list ?? comma ?? behind ?? elected ?? null;
    const titled = first < name.first;
    const aged = isAged(tokens, name);
    const sure = aged || name.strength >= 1 || role !== null || titled;
    if (
      !sure &&
      !besideSpeech(tokens, name) &&
      !speakers.has(fold(name.words.at(-1) ?? '')) &&
      !introduced(tokens, name)
    )
      continue;
    if (name.words.length === 1 && !role && !titled && !aged) continue;
    // `Temir Zholy deputy head Daulet Akhmetov`: whose head the next one is.
    const nextPost = byStart.get(name.end);
    if (
      nextPost &&
      !nextPost.plural &&
      !titled &&
      nameStarts.has(nextPost.endToken) &&
      tokens[name.end]?.capitals === 'lower'
    )
      continue;
    // `director of the Institute of Water Problems`: a capital word behind `of` is no surname by its place.
    if (
      name.words.length === 1 &&
      front &&
      !titled &&
      name.strength === 0 &&
      front.endToken - front.headToken > 1 &&
      !SURNAME_LIKE.test(fold(name.words[0] ?? '')) &&
      !givenNames().has(fold(name.words[0] ?? ''))
    )
      continue;
    if (!titled && name.strength < 1 && namesEmployer(tokens, name, byEnd, people.at(-1)?.endToken)) continue;
    if (role) used.add(role as FoundRole);
    const mention = person(
      tokens,
      name,
      role ?? ofOrganization(context, name.end) ?? professor(tokens, first, name.first),
    );
    mention.country =
      countryBeside(context, name.end) ??
      (role && role.firstToken >= name.end && tokens[role.endToken]?.text === '('
        ? countryBeside(context, role.endToken)
        : null) ??
      listCountry(context, names[i - 1], name) ??
      beforeBracket(context, role && role.firstToken < first ? role.firstToken : first) ??
      countryInFront(context, first) ??
      cameFrom(context, role && role.firstToken < first ? role.firstToken : first) ??
      comesFrom(context, name.end) ??
      peopleInFront(context, first, titled) ??
      ledTeam(context, Math.max(name.end, role && role.firstToken >= name.end ? role.endToken : name.end));
    const callings = callingsOf(tokens, role && role.firstToken < first ? role.firstToken : first, name.end, role);
    if (callings.length > 0) mention.callings = callings;
    if (post && rank) mention.otherRoles.push(rank);
    if (role && behind && behind !== role) mention.otherRoles.push(behind);
    // `X, a captain's daughter, now head of the museum`
    const now = behind && /^(?:now|currently|today)$/u.test(tokens[behind.endToken + 1]?.norm ?? '');
    const later = now ? (roleBehind(context, behind.endToken, byStart) ?? byStart.get(behind.endToken + 2)) : undefined;
    if (later && !later.plural) {
      mention.otherRoles.push(later);
      used.add(later);
    }
    if (role && comma && comma !== role) mention.otherRoles.push(comma);
    // `Mr Kerr`: a surname is all that the text says of him.
    if ((titled || (aged && !role)) && name.words.length === 1) mention.givenOnly = true;
    const heading = headed.get(name);
    if (heading) mention.otherRoles.push({ ...heading, country: role?.country ?? null });
    people.push(mention);
  }
  return people;
}

/** A name that opens a paragraph has no post in front of it, whatever the paragraph above ends with. */
function opensParagraph({ blockStarts }: Context, from: number, first: number): boolean {
  for (let at = from; at <= first; at++) if (blockStarts.has(at)) return true;
  return false;
}

/** `chief executive officer of Penang-based Straits Silicon`, `X of the Tbilisi-based Transit Lab`: whom he works for. */
function namesEmployer(
  tokens: readonly Token[],
  { first }: NameSpan,
  byEnd: ReadonlyMap<number, FoundRole>,
  person: number | undefined,
): boolean {
  let at = first - 1;
  while (at > 0 && /-(?:based|listed|owned|backed|run)$/u.test(tokens[at]?.norm ?? '')) at--;
  if (tokens[at]?.norm === 'the') at--;
  return /^(?:of|at|for|with|from)$/u.test(tokens[at]?.norm ?? '') && (byEnd.has(at) || person === at);
}

const isSpeech = (token: Token | undefined): boolean =>
  token !== undefined && (SPEECH.test(token.norm) || (token.capitals === 'lower' && speechWords().has(token.norm)));

const singular = (role: FoundRole | undefined): FoundRole | undefined => (role && !role.plural ? role : undefined);

/** `said Gulnora Sattorova`, `Gulnora Sattorova told`: a name of two words beside a verb that people have. */
function besideSpeech(tokens: readonly Token[], name: NameSpan): boolean {
  if (name.words.length < 2 || name.words.length > 4) return false;
  return isSpeech(tokens[name.first - 1]) || isSpeech(tokens[name.end]);
}

/** Single capital words that the text has speak: `Ganbat said`. */
function speakingSurnames(tokens: readonly Token[], names: readonly NameSpan[]): Set<string> {
  const found = new Set<string>();
  for (const { words, first, end } of names) {
    if (words.length !== 1) continue;
    if (isSpeech(tokens[first - 1]) || isSpeech(tokens[end])) found.add(fold(words[0] ?? ''));
  }
  return found;
}

/** `Salima, 44, sells herbs`: one word and an age. */
const isAged = (tokens: readonly Token[], { end, words }: NameSpan): boolean =>
  words.length === 1 &&
  tokens[end]?.text === ',' &&
  /^\d{1,2}$/u.test(tokens[end + 1]?.text ?? '') &&
  /^[,.;)]$/u.test(tokens[end + 2]?.text ?? '');

/** `X, who …`, `X, 45, …`, `X, a herder` */
function introduced(tokens: readonly Token[], { end, words }: NameSpan): boolean {
  if (words.length < 2 || words.length > 4 || tokens[end]?.text !== ',') return false;
  const next = tokens[end + 1];
  if (next?.norm === 'who' || next?.norm === 'whose') return true;
  return next?.kind === 'number' && /^\d{2}$/u.test(next.text) && /^[,.;)]$/u.test(tokens[end + 2]?.text ?? '');
}

/** `Paul Renner of the World Bank`: whom he stands for. */
function ofOrganization({ tokens, bodies }: Context, end: number): RoleMention | null {
  if (!/^(?:of|from)$/u.test(tokens[end]?.norm ?? '')) return null;
  const at = tokens[end + 1]?.norm === 'the' ? end + 2 : end + 1;
  const body = bodies.get(at);
  const first = tokens[at];
  if (!first || body?.kind !== 'organization') return null;
  return {
    kind: 'role',
    start: first.start,
    end: tokens[body.end - 1]?.end ?? first.end,
    firstToken: at,
    endToken: body.end,
    office: 'other',
    head: 'representative',
    readings: [{ nominative: body.name, case: 'nom', gender: null, plural: false, weight: 1 }],
    label: body.name,
    country: null,
    organization: body.name,
    anaphoric: false,
  };
}

/** `Prof. X`: the honorific is all that the text says of his post. */
function professor(tokens: readonly Token[], from: number, end: number): RoleMention | null {
  const at = tokens.slice(from, end).findIndex(({ norm }) => /^prof(?:essor)?$/u.test(norm));
  const token = at < 0 ? undefined : tokens[from + at];
  if (!token) return null;
  return {
    kind: 'role',
    start: token.start,
    end: token.end,
    firstToken: from + at,
    endToken: from + at + 1,
    office: 'expert',
    head: 'professor',
    readings: [{ nominative: token.text, case: 'nom', gender: null, plural: false, weight: 1 }],
    label: token.text,
    country: null,
    organization: null,
    anaphoric: false,
  };
}

/** `X, wife of the president`: the word for her says what the name leaves open. */
function genderOfRole(role: RoleMention | null): Gender | null {
  const word = role?.head.split(/[ -]/u).at(-1) ?? '';
  if (
    /^(?:wife|widow|lady|daughter|mother|sister|niece|aunt|grand(?:mother|daughter)|\p{L}+woman|queen|princess|actress|hostess|nun)$/u.test(
      word,
    )
  )
    return 'f';
  return /^(?:husband|widower|son|father|brother|nephew|uncle|grand(?:father|son)|\p{L}+[^o]man|king|prince|monk)$/u.test(
    word,
  )
    ? 'm'
    : null;
}

/** A mention of a person. */
export function person(tokens: readonly Token[], name: NameSpan, role: RoleMention | null): PersonMention {
  const first = tokens[name.first] as Token;
  const last = tokens[name.end - 1] as Token;
  const end = last.end - (name.possessive ? 2 : 0);
  const reading: Reading = {
    nominative: name.words.join(' '),
    case: name.possessive ? 'gen' : 'nom',
    gender: name.gender ?? genderOfRole(role),
    plural: false,
    weight: 3,
  };
  const near = role && role.endToken <= name.first && name.first - role.endToken <= 4;
  const behind = role && role.firstToken >= name.end && role.firstToken - name.end <= 5;
  return {
    kind: 'person',
    start: first.start,
    end,
    firstToken: name.first,
    endToken: name.end,
    readings: [reading],
    words: name.words,
    role,
    otherRoles: [],
    country: null,
    whole: { start: near ? role.start : first.start, end: behind ? Math.max(role.end, end) : end },
  };
}
