/** Finds posts with the words around them: `the Uzbek Deputy Energy Minister`, `head of Turkey's Disaster Authority (AFAD)`. */
import type { Token } from '../../../../text/tokens.ts';
import type { RoleMention } from '../../../model.ts';
import { fold, isPossessive } from '../grammar/fold.ts';
import { givenNames, type PostEntry, groupTable, institutionTable, postTable } from '../grammar/tables.ts';
import { POSTS_OF_ONE_STATE } from '../lexicon/regions.ts';
import { complementOf } from './complements.ts';
import { type Context, qualifiers } from './context.ts';
import { officeOf } from './offices.ts';
import { inBody, institutionBefore, governs, headsState, countryWithin, itsOwner, bodyOfIts } from './role-body.ts';
import { frontOf } from './role-front.ts';
import { type Head, headFrom } from './role-head.ts';
import { endOffset, labelOf } from './role-text.ts';

/** A role with what only its finder knows. */
export interface FoundRole extends RoleMention {
  plural: boolean;
  /** Token of the head noun. */
  headToken: number;
}

/** All roles, in order, none overlapping another. `nameStarts` are tokens at which a name may begin. */
export function findRoles(context: Context, nameStarts: ReadonlySet<number>): FoundRole[] {
  const { tokens } = context;
  const found: FoundRole[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    // `heads of delegations`, `heads of state and government`
    const group = groupTable().match(tokens, i);
    if (group && group.end - i > 1 && (headFrom(context, i)?.match.end ?? 0) < group.end) {
      i = group.end - 1;
      continue;
    }
    // `the Union of Traders`, `Council of Ministers`: a part of a body's name.
    if (
      token.capitals === 'title' &&
      tokens[i - 1]?.norm === 'of' &&
      tokens[i - 2]?.capitals === 'title' &&
      /^(?:union|association|chamber|federation|society|house|confederation|league|guild|council|club|congress|assembly|academy)$/u.test(
        tokens[i - 2]?.norm ?? '',
      ) &&
      /s$/u.test(token.norm)
    )
      continue;
    // `the Prosecutor General's Office`: a body, not who heads it.
    const office = institutionTable().match(tokens, i);
    if (office && office.end - i > 1 && tokens[office.end - 1]?.norm === 'office') {
      i = office.end - 1;
      continue;
    }
    // `Sultan Raev`: a given name before a surname.
    if (
      token.capitals === 'title' &&
      givenNames().has(token.norm) &&
      tokens[i + 1]?.capitals === 'title' &&
      !postTable().match(tokens, i + 1)
    )
      continue;
    const head = headFrom(context, i);
    if (!head || isVerb(tokens, i, head)) continue;
    const role = roleAt(context, i, head, nameStarts, found.at(-1)?.endToken ?? 0);
    if (!role) continue;
    const before = found.at(-1);
    // `Deputy Prime Minister – Minister of National Economy`: one compound post, the first its office.
    const dash =
      before && before.endToken === role.firstToken - 1 && /^[–—-]$/u.test(tokens[before.endToken]?.text ?? '');
    // `Deputy Prime Minister and Minister of Foreign Affairs`
    const and =
      before?.endToken === role.firstToken - 1 &&
      tokens[before.endToken]?.norm === 'and' &&
      /prime-minister|vice-president/u.test(before.office ?? '') &&
      /minister/u.test(role.office ?? '');
    if (before && (dash || and) && !before.plural && !role.plural) {
      found[found.length - 1] = compound(tokens, before, role);
    } else found.push(role);
    i = role.endToken - 1;
  }
  return found;
}

/** `Gulsara raises her hand`, `who heads the fund`: the plural of a post that is a verb behind its subject. */
function isVerb(tokens: readonly Token[], at: number, { match }: Head): boolean {
  const { norm, capitals } = tokens[at] as Token;
  const before = tokens[at - 1];
  return (
    match.entries[0]?.plural === true &&
    capitals === 'lower' &&
    /^(?:raises|chairs|heads|guides|judges|coaches|models|anchors|forwards|pilots|captains|hosts|partners|doctors|nurses|fathers|mothers|champions|witnesses|managers|cooks|soldiers|shepherds|defends|experts)$/u.test(
      norm,
    ) &&
    (before?.capitals === 'title' || /^(?:he|she|who|it|also|now|still|currently|and)$/u.test(before?.norm ?? '')) &&
    /^(?:the|an?|his|her|its|their|this|our|to)$/u.test(tokens[at + 1]?.norm ?? '')
  );
}

function compound(tokens: readonly Token[], a: FoundRole, b: FoundRole): FoundRole {
  const label = labelOf(tokens, a.firstToken, b.endToken);
  return {
    ...a,
    end: b.end,
    endToken: b.endToken,
    headToken: b.headToken,
    country: a.country ?? b.country,
    organization: a.organization ?? b.organization,
    label,
    readings: a.readings.map((reading) => ({ ...reading, nominative: label })),
  };
}

/** Words for relatives. */
const KIN =
  /^(?:wife|husband|spouse|son|daughter|father|mother|brother|sister|widow|widower|grandson|granddaughter|grandfather|grandmother|uncle|aunt|nephew|niece|cousin|fiancée?|(?:mother|father|sister|brother|son|daughter)-in-law)$/u;

/** What people are in an international body, wherever its office is: `director of the UNESCO Tehran Cluster Office`. */
const OF_BODIES =
  /^(?:director|deputy-head|chairperson|(?:deputy-)?secretary-general|adviser|expert|spokesperson|other)$/u;

function roleAt(
  context: Context,
  from: number,
  head: Head,
  nameStarts: ReadonlySet<number>,
  limit: number,
): FoundRole | undefined {
  const { tokens } = context;
  const entry = head.match.entries[0] as PostEntry;
  const bare = head.at === from;
  const portfolioOnly = !bare && !tokens.slice(from, head.at).some(({ norm }) => qualifiers().has(norm));
  if (
    portfolioOnly &&
    !/minister|secretary|chief|official|officer|committee|chair|adviser|advisor|director|expert|analyst|ambassador|envoy|spokes|researcher|specialist|manager|commission|head|speaker|governor|lawmaker|rapporteur|economist|scientist|policy|commander/u.test(
      tokens[head.at]?.norm ?? '',
    )
  )
    return undefined;
  const first = frontOf(context, from, limit);
  // `wife of President X`: the other one is no part of the post.
  const complement = KIN.test(entry.lemma)
    ? { end: head.match.end, country: null, organization: null }
    : complementOf(context, head.match.end, nameStarts);
  const front = fold(
    tokens
      .slice(first.at, head.at)
      .map(({ text }) => text)
      .join(' '),
  );
  // `the president's envoy to Naryn region`
  const owner =
    /^president/u.test(tokens[first.at - 1]?.norm ?? '') && isPossessive(tokens[first.at - 1]?.text ?? '')
      ? 'presidential '
      : '';
  const behind = complement.end > head.match.end ? folded(tokens, head.match.end, complement.end) : '';
  const his =
    /^(?:his|her|its|their)$/u.test(tokens[first.at - 1]?.norm ?? '') || isPossessive(tokens[first.at - 1]?.text ?? '');
  const own =
    entry.lemma === 'deputy' && his ? 'deputy-head' : officeOf(entry.office, entry.lemma, owner + front, behind);
  const behindIts = behind === '' ? institutionBefore(tokens, first.at) : null;
  const body = first.organization ?? complement.organization ?? behindIts;
  const office = body
    ? inBody(own, body, entry.lemma)
    : governs(tokens, entry, head.match.end)
      ? 'governor'
      : headsState(context, entry, head.match.end, complement.end)
        ? 'president'
        : own;
  // `a president`, `deputy`: a bare noun for a member counts only with what it is a member of.
  if (entry.lemma === 'member' && complement.end === head.match.end && first.country === null) return undefined;
  if (
    /^(?:head|chief|chair|secretary|elder|general|associate|fellow|assistant|guide|partner|owner|driver|champion|observer|representative|delegate|editor|judge|winner|member|worker|deputy|lord|king|queen|father|mother|son|daughter|brother|sister|husband|wife|specialist|coach)$/u.test(
      entry.lemma,
    ) &&
    !standsAlone(tokens, first.at, head.match.end, complement.end, nameStarts)
  )
    return undefined;
  // `The list of speakers: X, Y`: those who speak, of no parliament.
  if (entry.plural && entry.lemma === 'speaker' && complement.end === head.match.end && first.at === head.at)
    return undefined;
  const label = labelOf(tokens, first.at, complement.end);
  return {
    kind: 'role',
    start: (tokens[first.at] as Token).start,
    end: endOffset(tokens, complement.end),
    firstToken: first.at,
    endToken: complement.end,
    headToken: head.match.end - 1,
    office,
    head: entry.lemma.split(' ').length > 2 ? entry.lemma : fold(singular(tokens, head, entry)),
    readings: [
      {
        nominative: label,
        case: isPossessive((tokens[complement.end - 1] as Token).text) ? 'gen' : 'nom',
        gender: null,
        plural: entry.plural,
        weight: 1,
      },
    ],
    label,
    country:
      (first.organization && entry.office !== 'ambassador') ||
      (complement.organization && !first.country && OF_BODIES.test(office))
        ? null
        : (first.country ??
          complement.country ??
          countryWithin(context, head.at, head.match.end) ??
          POSTS_OF_ONE_STATE[entry.lemma] ??
          (entry.lemma === 'secretary of state' && complement.end === head.match.end ? 'US' : null)),
    organization:
      first.organization ??
      complement.organization ??
      itsOwner(context, first.at) ??
      bodyOfIts(context, first.at, head.match.end, complement.end),
    anaphoric: /^(?:his|her|its|their)$/u.test(tokens[first.at - 1]?.norm ?? ''),
    plural: entry.plural,
  };
}

const singular = (tokens: readonly Token[], head: Head, entry: PostEntry): string =>
  entry.plural
    ? entry.lemma
    : tokens
        .slice(head.at, head.match.end)
        .map(({ text }) => text)
        .join(' ');

/** A noun that is no post by itself (`head`, `member`) needs an article, a complement or a name. */
function standsAlone(
  tokens: readonly Token[],
  first: number,
  headEnd: number,
  end: number,
  nameStarts: ReadonlySet<number>,
): boolean {
  return (
    end > headEnd ||
    // `X, head of the household goods fair`
    (tokens[headEnd]?.norm === 'of' && /^[,(—–]$/u.test(tokens[first - 1]?.text ?? '')) ||
    nameStarts.has(headEnd) ||
    /^(?:the|a|an|his|her|their|its)$/u.test(tokens[first - 1]?.norm ?? '') ||
    isPossessive(tokens[first]?.text ?? '')
  );
}

const folded = (tokens: readonly Token[], from: number, end: number): string =>
  tokens
    .slice(from, end)
    .map(({ norm }) => norm)
    .join(' ');
