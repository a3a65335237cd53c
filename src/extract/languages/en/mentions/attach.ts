/** Gives roles to names: the one in front of them, behind them in apposition, or shared by a list. */
import type { Token } from '../../../../text/tokens.ts';
import type { Gender, PersonMention, Reading, RoleMention } from '../../../model.ts';
import { fold, isPossessive } from '../grammar/fold.ts';
import { givenNames } from '../grammar/tables.ts';
import { type Context, demonymAt } from './context.ts';
import { type NameSpan, skipHonorifics } from './names.ts';
import { complementOf } from './complements.ts';
import type { FoundRole } from './roles.ts';
import { shareRoles } from './shared-roles.ts';

const SURNAME_LIKE = /(?:[oe]va?|[iy]eva?|ina?|bek|li|zade|oglu|skiy|sky|yan|dze|shvili|bay|bai|khan|ov|an|ul|er|ik)$/u;
const SPEECH =
  /^(?:said|says|told|tells|added|adds|noted|notes|wrote|asked|explained|stressed|recalled|replied|answered|believes|argued|argues|warned|joked|insisted|who|thanked|congratulated|proposed|expressed|emphasi[sz]ed|underlined|underscored|pointed|called|spoke|born|began|continued|agreed|admitted|admits|laughed|smiled|concluded|suggested|recounted|declared|stated|announced|confirmed|promised|urged|countered|quipped|remarked|observed|mused|exclaimed|sighed|nodded|shrugged|conceded|acknowledged|countered|objected|responded|reminded|reported|described|invited|welcomed|praised|reaffirmed|reiterated)$/u;
/** Posts that serve as a form of address, too. */
const RANKS =
  /^(?:ambassador|professor|academician|baroness|lord|senator|judge|doctor|chancellor|king|prince|princess)$/u;
const NO_NAMES: ReadonlySet<number> = new Set();

/** Names that a role, a title, a list or their own form proves to be people. */
export function attach(context: Context, names: readonly NameSpan[], roles: readonly FoundRole[]): PersonMention[] {
  const { tokens } = context;
  const byEnd = new Map(roles.map((role) => [role.endToken, role]));
  const byStart = new Map(roles.map((role) => [role.firstToken, role]));
  const shared = shareRoles(context, names, roles);
  const used = new Set<FoundRole>();
  const people: PersonMention[] = [];
  const speakers = speakingSurnames(tokens, names);
  for (const [i, name] of names.entries()) {
    const first = skipHonorifics(tokens, name.first);
    const list = shared.get(name);
    const opens = opensParagraph(context, first, name.first);
    const front = opens ? undefined : (singular(byEnd.get(first)) ?? singular(byEnd.get(name.first)));
    const comma = opens ? undefined : commaRole(context, first, name, byEnd);
    const behind = context.blockStarts.has(name.end) ? undefined : roleBehind(context, name.end, byStart);
    // `The Secretary General of the OTS, H.E. Ambassador X`: a rank in front of the name, and the post itself beside it.
    const rank = front && front.endToken - front.firstToken === 1 && RANKS.test(front.head) ? front : undefined;
    const post = rank
      ? (behind ?? commaRole(context, skipHonorifics(tokens, rank.firstToken), name, byEnd))
      : undefined;
    const role = post ?? front ?? list ?? comma ?? behind ?? null;
    const titled = first < name.first;
    const sure = name.strength >= 1 || role !== null || titled;
    if (
      !sure &&
      !besideSpeech(tokens, name) &&
      !speakers.has(fold(name.words.at(-1) ?? '')) &&
      !introduced(tokens, name)
    )
      continue;
    if (name.words.length === 1 && !role && !titled) continue;
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
      listCountry(context, names[i - 1], name) ??
      ledTeam(context, Math.max(name.end, role && role.firstToken >= name.end ? role.endToken : name.end));
    if (post && rank) mention.otherRoles.push(rank);
    if (role && behind && behind !== role) mention.otherRoles.push(behind);
    if (role && comma && comma !== role) mention.otherRoles.push(comma);
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

const singular = (role: FoundRole | undefined): FoundRole | undefined => (role && !role.plural ? role : undefined);

/** `X, deputy chair of Y`, `X (minister of Z)`, `X – minister`. */
function roleBehind(context: Context, end: number, byStart: ReadonlyMap<number, FoundRole>): FoundRole | undefined {
  const { tokens, places, blockStarts } = context;
  let at = end;
  // X of Kazakhstan, …; X (Kazakhstan, minister of finance)
  if (!/^[,(—–-]$/u.test(tokens[at]?.text ?? '')) return undefined;
  at++;
  const place = places.get(at);
  if (place && tokens[place.endToken]?.text === ',') at = place.endToken + 1;
  while (
    /^(?:the|a|an|who|is|also|currently|then|now|its|his|her|their)$/u.test(tokens[at]?.norm ?? '') &&
    at - end < 4
  )
    at++;
  const role = byStart.get(at);
  if (!role || role.plural) return undefined;
  const next = blockStarts.has(role.endToken) ? undefined : tokens[role.endToken];
  // `X, Deputy Minister Y`: the post is the next one's.
  if (next && next.kind === 'word' && next.capitals === 'title' && !/^who$/u.test(next.norm)) return undefined;
  const closes =
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:and|who|as|at|in|on|said|told|was|is|has|wrote|noted|added|for|to|from|with|stated|also)$/u.test(next.norm) ||
    next.capitals === 'lower';
  return closes && tokens[end]?.text !== '-' ? role : undefined;
}

/** `Kazakhstan's ambassador to Hungary, Zhanibek Ermekov, noted`: a definite post, a comma, a name between marks. */
function commaRole(
  { tokens }: Context,
  first: number,
  name: NameSpan,
  byEnd: ReadonlyMap<number, FoundRole>,
): FoundRole | undefined {
  if (!/^[,—–:]$/u.test(tokens[first - 1]?.text ?? '')) return undefined;
  const role = byEnd.get(first - 1);
  if (!role || role.plural) return undefined;
  const before = tokens[role.firstToken - 1]?.norm ?? '';
  const definite =
    /^(?:the|his|her|its|their)$/u.test(before) ||
    isPossessive(tokens[role.firstToken]?.text ?? '') ||
    isPossessive(tokens[role.firstToken - 1]?.text ?? '') ||
    demonymAt(tokens, role.firstToken) !== undefined ||
    role.endToken - role.headToken > 1;
  const next = tokens[name.end]?.text ?? '.';
  // `Name A, minister of X, Name B`: the post belongs to whom it follows.
  if (
    /^,$/u.test(tokens[role.firstToken - 1]?.text ?? '') &&
    tokens[role.firstToken - 2]?.capitals === 'title' &&
    before === ','
  )
    return undefined;
  const closed = /^[,.;)”"—–:]$/u.test(next);
  // `The culture minister of Mongolia, Nomin Chinbat, promised`; `A local herder, Gombo, who`
  if (name.strength < 0.5)
    return closed && next === ',' && (definite || /^(?:a|an)$/u.test(before) || /^(?:local|senior)$/u.test(before))
      ? role
      : undefined;
  return definite && closed ? role : undefined;
}

/** `said Gulnora Sattorova`, `Gulnora Sattorova told`: a name of two words beside a verb that people have. */
function besideSpeech(tokens: readonly Token[], name: NameSpan): boolean {
  if (name.words.length < 2 || name.words.length > 4) return false;
  const verbs = SPEECH;
  return verbs.test(tokens[name.first - 1]?.norm ?? '') || verbs.test(tokens[name.end]?.norm ?? '');
}

/** Single capital words that the text has speak: `Ganbat said`. */
function speakingSurnames(tokens: readonly Token[], names: readonly NameSpan[]): Set<string> {
  const found = new Set<string>();
  for (const { words, first, end } of names) {
    if (words.length !== 1) continue;
    if (SPEECH.test(tokens[first - 1]?.norm ?? '') || SPEECH.test(tokens[end]?.norm ?? ''))
      found.add(fold(words[0] ?? ''));
  }
  return found;
}

/** `X, who …`, `X, 45, …`, `X, a herder` */
function introduced(tokens: readonly Token[], { end, words }: NameSpan): boolean {
  if (words.length < 2 || words.length > 4 || tokens[end]?.text !== ',') return false;
  const next = tokens[end + 1];
  if (next?.norm === 'who' || next?.norm === 'whose') return true;
  return next?.kind === 'number' && /^\d{2}$/u.test(next.text) && tokens[end + 2]?.text === ',';
}

/** `X of Azerbaijan`, `X (Kazakhstan)`, `X from Türkiye`. */
function countryBeside(context: Context, end: number): string | null {
  const { tokens, places } = context;
  const opening = tokens[end];
  if (!opening) return null;
  if (opening.text === '(') {
    const last = lastInBrackets(context, end);
    if (last) return last;
  }
  const at = /^the$/u.test(tokens[end + 1]?.norm ?? '') ? end + 2 : end + 1;
  const place =
    opening.text === '(' || /^(?:of|from)$/u.test(opening.norm) || opening.text === ',' ? places.get(at) : undefined;
  // `Professor X of the University of Innsbruck`
  if (!place && opening.norm === 'of') {
    const of = complementOf(context, end, NO_NAMES);
    const bracket = tokens[of.end]?.text === '(' ? places.get(of.end + 1) : undefined;
    return bracket?.country ?? of.country;
  }
  if (!place) return null;
  const behind = tokens[place.endToken]?.text ?? '';
  if (opening.text === '(') return /^[),;]$/u.test(behind) ? place.country : null;
  if (opening.text === ',') return place.kind === 'country' && behind === ';' ? place.country : null;
  return place.country;
}

/** `X (Hacettepe University, Türkiye)`: the country that ends the brackets. */
function lastInBrackets({ tokens, places }: Context, open: number): string | null {
  for (let i = open + 1; i < open + 14; i++) {
    const { text = ')' } = tokens[i] ?? {};
    const place = places.get(i);
    if (place && /^[,;–—]$/u.test(tokens[i - 1]?.text ?? '') && tokens[place.endToken]?.text === ')')
      return place.country;
    if (/^[()]$/u.test(text)) return null;
  }
  return null;
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

/** `X, the deputy minister who led the Tajik team`. */
function ledTeam({ tokens, places }: Context, end: number): string | null {
  if (/^(?:represented|represents|representing)$/u.test(tokens[end]?.norm ?? '')) {
    const own = places.get(end + 1);
    if (own) return own.country;
  }
  let at = tokens[end]?.text === ',' ? end + 1 : end;
  if (!/^(?:who|leading|heading|representing)$/u.test(tokens[at]?.norm ?? '')) return null;
  for (at++; at < end + 7; at++) {
    const people = demonymAt(tokens, at);
    if (people)
      return /^(?:team|side|delegation|party|group|government)$/u.test(tokens[people.end]?.norm ?? '')
        ? people.country
        : null;
  }
  return null;
}

/** `Kazakhstan: X; Y`, `Azerbaijan — X`: the country in front of the name in a list. */
function listCountry({ tokens, places }: Context, previous: NameSpan | undefined, name: NameSpan): string | null {
  const mark = tokens[name.first - 1];
  if (!mark || !/^[—–:-]$/u.test(mark.text)) return null;
  for (let at = name.first - 2; at >= Math.max(previous?.end ?? 0, name.first - 6); at--) {
    const place = places.get(at);
    if (place?.endToken === name.first - 1) return place.country;
  }
  return null;
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
