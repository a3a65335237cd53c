/** Finds posts with the words around them: `the Uzbek Deputy Energy Minister`, `head of Turkey's Disaster Authority (AFAD)`. */
import type { Token } from '../../../../text/tokens.ts';
import type { RoleMention } from '../../../model.ts';
import type { PhraseMatch } from '../../common/phrase-table.ts';
import { fold, isPossessive } from '../grammar/fold.ts';
import { givenNames, type PostEntry, groupTable, once, postTable, key, plurals } from '../grammar/tables.ts';
import { PhraseTable } from '../../common/phrase-table.ts';
import { CALLINGS, GUESTS, HOSTS, NOBODIES, OTHERS } from '../lexicon/posts.ts';
import { type Context, demonymAt, institutionWords, portfolios, qualifiers } from './context.ts';
import { officeOf } from './offices.ts';

/** A role with what only its finder knows. */
export interface FoundRole extends RoleMention {
  plural: boolean;
  /** Token of the head noun. */
  headToken: number;
}

/** Words for people that are no post: `his counterpart`, `the guest`, `the diplomat`. */
const callingTable = once(() => {
  const table = new PhraseTable<{ lemma: string; plural: boolean }>();
  const lists = [OTHERS, HOSTS, GUESTS, NOBODIES].flatMap((list) => list.split(';').map((row) => row.trim()));
  for (const lemma of [...Object.keys(CALLINGS), ...lists]) {
    if (!table.get(key(lemma))) table.add(key(lemma), { lemma, plural: false });
    for (const several of plurals(lemma))
      if (!table.get(key(several))) table.add(key(several), { lemma, plural: true });
  }
  return table;
});

/** Longest run of words in front of a head noun. */
const MOST_FRONT = 8;

/** All roles, in order, none overlapping another. `nameStarts` are tokens at which a name may begin. */
export function findRoles(context: Context, nameStarts: ReadonlySet<number>): FoundRole[] {
  const { tokens } = context;
  const found: FoundRole[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    // `heads of delegations`, `heads of state and government`
    const group = groupTable().match(tokens, i);
    if (group && group.end - i > 1 && (postTable().match(tokens, i)?.end ?? 0) < group.end) {
      i = group.end - 1;
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
    if (!head) continue;
    const role = roleAt(context, i, head, nameStarts, found.at(-1)?.endToken ?? 0);
    if (!role) continue;
    const before = found.at(-1);
    // `Deputy Prime Minister – Minister of National Economy`: one compound post, the first its office.
    const dash =
      before && before.endToken === role.firstToken - 1 && /^[–—-]$/u.test(tokens[before.endToken]?.text ?? '');
    if (before && dash && !before.plural && !role.plural) {
      found[found.length - 1] = compound(tokens, before, role);
    } else found.push(role);
    i = role.endToken - 1;
  }
  return found;
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

interface Head {
  at: number;
  match: PhraseMatch<PostEntry>;
}

/** The post whose words begin at a token: qualifiers and a portfolio may stand in front of its noun. */
function headFrom({ tokens }: Context, from: number): Head | undefined {
  let j = from;
  let best: Head | undefined;
  for (; j < from + MOST_FRONT && j < tokens.length; j++) {
    const token = tokens[j] as Token;
    const match = shortened(tokens, j);
    if (match) {
      const next = tokens[match.end];
      const single = match.end === j + 1;
      best = { at: j, match };
      // `deputy energy minister`, `general director`: the noun comes later.
      const goesOn =
        single &&
        next?.kind === 'word' &&
        (qualifiers().has(token.norm) ||
          portfolios().has(token.norm) ||
          /^(?:head|chief|deputy|president|assistant)$/u.test(token.norm)) &&
        laterHead(tokens, match.end);
      if (!goesOn) return best;
      continue;
    }
    if (token.kind === 'word' && (qualifiers().has(token.norm) || portfolios().has(token.norm))) continue;
    const parts =
      /^(?:and|&|,|of)$/u.test(token.text) &&
      j > from &&
      token.text !== 'of' &&
      portfolios().has(tokens[j - 1]?.norm ?? '') &&
      portfolios().has(tokens[j + 1]?.norm ?? '');
    if (parts) continue;
    break;
  }
  return best && best.at === from ? best : undefined;
}

/** `Chairperson of the Milli Majlis Committee`: the post is of the committee, not of the parliament. */
function shortened(tokens: readonly Token[], at: number): PhraseMatch<PostEntry> | undefined {
  let match = postTable().match(tokens, at);
  while (
    match &&
    match.end - at > 2 &&
    /^(?:committee|commission|group|faction|standing|delegation|apparatus|secretariat|office|press|staff)$/u.test(
      tokens[match.end]?.norm ?? '',
    )
  )
    match = postTable().match(tokens, at, match.end - 1);
  return match;
}

/** Behind `deputy` or `head` a portfolio and the true noun follow. */
function laterHead(tokens: readonly Token[], from: number): boolean {
  for (let j = from; j < from + 5; j++) {
    const match = postTable().match(tokens, j);
    if (match)
      return /minister|secretary|chair|director|governor|speaker|head|chief|adviser|advisor|ambassador|rector|mayor|representative|prosecutor|manager|engineer|editor|coordinator|commander|akim|hokim|president|premier|chancellor|economist|analyst|expert|researcher|fellow|executive|spokes\p{L}+|officer/u.test(
        tokens[match.end - 1]?.norm ?? '',
      );
    const norm = tokens[j]?.norm ?? '';
    if (!portfolios().has(norm) && !qualifiers().has(norm) && norm !== 'and') return false;
  }
  return false;
}

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
    !/minister|secretary|chief|official|officer|committee|chair|adviser|advisor|director|expert|analyst|ambassador|envoy|spokes|researcher|specialist|manager|commission|head|speaker|governor|lawmaker|rapporteur|economist|scientist|policy/u.test(
      tokens[head.at]?.norm ?? '',
    )
  )
    return undefined;
  const first = frontOf(context, from, limit);
  const complement = complementOf(context, head.match.end, nameStarts);
  const front = fold(
    tokens
      .slice(first.at, head.at)
      .map(({ text }) => text)
      .join(' '),
  );
  const behind = complement.end > head.match.end ? folded(tokens, head.match.end, complement.end) : '';
  const office = officeOf(entry.office, entry.lemma, front, behind);
  // `a president`, `deputy`: a bare noun for a member counts only with what it is a member of.
  if (entry.lemma === 'member' && complement.end === head.match.end && first.country === null) return undefined;
  if (
    /^(?:head|chief|chair|secretary|elder|general|associate|fellow|assistant|guide|partner|owner|driver|champion|observer|representative|delegate|editor|judge|winner|member|worker|deputy|lord|king|queen|father|mother|son|daughter|brother|sister|husband|wife|specialist|coach)$/u.test(
      entry.lemma,
    ) &&
    !standsAlone(tokens, first.at, head.match.end, complement.end, nameStarts)
  )
    return undefined;
  const label = labelOf(tokens, first.at, complement.end);
  return {
    kind: 'role',
    start: (tokens[first.at] as Token).start,
    end: endOf(tokens, complement.end),
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
      first.organization && entry.office !== 'ambassador'
        ? null
        : (first.country ?? complement.country ?? countryWithin(context, head.at, head.match.end)),
    organization: first.organization ?? complement.organization ?? itsOwner(context, first.at),
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

/** `member of the Grand National Assembly of Türkiye`: the phrase itself says the country. */
function countryWithin({ places, bodies }: Context, from: number, end: number): string | null {
  for (let i = from; i < end; i++) {
    const country = places.get(i)?.country ?? bodies.get(i)?.country;
    if (country) return country;
  }
  return null;
}

/** `the World Bank, represented by its regional director`: whose post it is. */
function itsOwner({ tokens, bodies }: Context, first: number): string | null {
  if (tokens[first - 1]?.norm !== 'its') return null;
  for (let i = first - 2; i > first - 10 && i >= 0; i--) {
    const body = bodies.get(i);
    if (body) return body.kind === 'organization' ? body.name : null;
  }
  return null;
}

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
    nameStarts.has(headEnd) ||
    /^(?:the|his|her|their|its)$/u.test(tokens[first - 1]?.norm ?? '') ||
    isPossessive(tokens[first]?.text ?? '')
  );
}

const folded = (tokens: readonly Token[], from: number, end: number): string =>
  tokens
    .slice(from, end)
    .map(({ norm }) => norm)
    .join(' ');
const endOf = (tokens: readonly Token[], end: number): number => {
  const last = tokens[end - 1] as Token;
  return last.end - (isPossessive(last.text) ? 2 : 0);
};

/** Without an article, letter for letter. */
function labelOf(tokens: readonly Token[], from: number, end: number): string {
  let label = '';
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    label += (i > from && token.spaceBefore ? ' ' : '') + token.text;
  }
  return label;
}

interface Front {
  at: number;
  country: string | null;
  organization: string | null;
}

/** `Kazakhstan's ambassador`, `OTS Deputy Secretary General`, `the economy ministry's state secretary`. */
function frontOf(context: Context, from: number, limit: number): Front {
  const { tokens, places, bodies } = context;
  const front: Front = { at: from, country: null, organization: null };
  for (let steps = 0; front.at > limit && steps < 8; steps++) {
    const before = tokens[front.at - 1] as Token;
    const body = bodyEndingAt(context, front.at, limit);
    // `Organization of Turkic States (OTS) Secretary General`
    if (
      before.text === ')' &&
      tokens[front.at - 3]?.text === '(' &&
      tokens[front.at - 2]?.capitals === 'upper' &&
      bodyEndingAt(context, front.at - 3, limit) !== undefined
    ) {
      front.at -= 3;
      continue;
    }
    if (body !== undefined) {
      if (bodies.get(body)?.kind === 'agency') break;
      if (bodies.get(body)?.kind === 'organization') front.organization ??= bodies.get(body)?.name ?? null;
      front.country ??= bodies.get(body)?.country ?? null;
      front.at = body;
      continue;
    }
    const place = placeEndingAt(context, front.at, limit);
    if (place !== undefined) {
      const named = places.get(place);
      if (!isPossessive(before.text) && named?.kind !== 'country') break;
      front.country ??= named?.country ?? null;
      front.at = place;
      continue;
    }
    const people = demonymEndingAt(tokens, front.at, limit);
    if (people) {
      front.country ??= people.country;
      front.at = people.at;
      continue;
    }
    // `the Fund's Deputy Director-General`, `the Foreign Ministry spokesperson`
    if (
      before.kind === 'word' &&
      institutionWords().has(before.norm) &&
      !/^(?:group|party|panel|board|front|press|union|fund's)$/u.test(before.text) &&
      before.norm !== 'cabinet'
    ) {
      front.at--;
      continue;
    }
    if (
      before.kind === 'word' &&
      before.spaceBefore &&
      (portfolios().has(before.norm) || qualifiers().has(before.norm)) &&
      steps > 0
    ) {
      front.at--;
      continue;
    }
    if (
      before.kind === 'word' &&
      /^(?:presidential|governmental|parliamentary|federal|state|republican|national|municipal|official|political|cross-party)$/u.test(
        before.norm,
      )
    ) {
      front.at--;
      continue;
    }
    break;
  }
  return front;
}

function bodyEndingAt({ bodies }: Context, end: number, limit: number): number | undefined {
  for (let at = end - 1; at >= Math.max(limit, end - 7); at--) if (bodies.get(at)?.end === end) return at;
  return undefined;
}

function placeEndingAt({ places }: Context, end: number, limit: number): number | undefined {
  for (let at = end - 1; at >= Math.max(limit, end - 5); at--) if (places.get(at)?.endToken === end) return at;
  return undefined;
}

function demonymEndingAt(
  tokens: readonly Token[],
  end: number,
  limit: number,
): { at: number; country: string } | undefined {
  for (let at = end - 1; at >= Math.max(limit, end - 2); at--) {
    const match = demonymAt(tokens, at);
    if (match?.end === end) return { at, country: match.country };
  }
  return undefined;
}

interface Complement {
  end: number;
  country: string | null;
  organization: string | null;
}

/** What a post is of: `of the Milli Majlis Committee on Natural Resources`, up to a name, a verb or a mark. */
export function complementOf(context: Context, from: number, nameStarts: ReadonlySet<number>): Complement {
  const { tokens, places, bodies } = context;
  const complement: Complement = { end: from, country: null, organization: null };
  let i = from;
  // `Ambassador Extraordinary and Plenipotentiary`
  while (
    /^(?:extraordinary|plenipotentiary|and)$/u.test(tokens[i]?.norm ?? '') &&
    (tokens[i]?.norm !== 'and' || tokens[i + 1]?.norm === 'plenipotentiary')
  )
    i++;
  complement.end = i;
  let last = '';
  for (let joints = 0; joints < 8;) {
    const token = tokens[i];
    if (!token) break;
    if (/^(?:of|for|to|at|in|on|with|from)$/u.test(token.norm) && token.capitals === 'lower') {
      // `minister in Baku`, `the president to attend`: a place, or a verb, ends the post.
      const place = places.get(skipArticle(tokens, i + 1));
      if (
        /^(?:in|at|on|with|from)$/u.test(token.norm) &&
        place?.kind === 'city' &&
        !institutionAhead(tokens, place.endToken)
      )
        break;
      if (/^(?:in|with|from|at)$/u.test(token.norm) && !(nounPhrase(context, i + 1, nameStarts).institution || place))
        break;
      if (
        token.norm === 'to' &&
        !place &&
        !bodies.has(skipArticle(tokens, i + 1)) &&
        !/^(?:president|prime|head|minister|un|united)$/u.test(tokens[skipArticle(tokens, i + 1)]?.norm ?? '')
      )
        break;
      const phrase = nounPhrase(context, i + 1, nameStarts);
      if (phrase.end === i + 1) break;
      if (token.norm === 'on' && !/^(?:committee|commission|group|council|board|centre|center)$/u.test(last)) break;
      joints++;
      if (token.norm !== 'to') {
        complement.country ??= phrase.country;
        complement.organization ??= phrase.organization;
      }
      i = phrase.end;
      complement.end = i;
      last = tokens[i - 1]?.norm ?? '';
      continue;
    }
    // `of Energy and Mineral Resources`, `of Youth, Sports and Culture`
    if (
      joints > 0 &&
      (token.norm === 'and' || token.text === '&' || token.text === ',') &&
      continuesList(context, i, nameStarts)
    ) {
      const phrase = nounPhrase(context, i + 1, nameStarts);
      if (phrase.end === i + 1) break;
      complement.country ??= phrase.country;
      i = phrase.end;
      complement.end = i;
      last = tokens[i - 1]?.norm ?? '';
      joints++;
      continue;
    }
    // `Authority (AFAD)`
    if (token.text === '(' && tokens[i + 2]?.text === ')' && tokens[i + 1]?.capitals === 'upper') {
      if (joints === 0) break;
      complement.end = i + 3;
      i += 3;
      continue;
    }
    break;
  }
  return complement;
}

const skipArticle = (tokens: readonly Token[], at: number): number =>
  /^(?:the|a|an|his|her|its|our)$/u.test(tokens[at]?.norm ?? '') ? at + 1 : at;

function institutionAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    const token = tokens[i];
    if (!token || token.kind !== 'word') return false;
    if (institutionWords().has(token.norm) && (token.capitals !== 'lower' || i > at || portfolios().has(token.norm)))
      return true;
    // `Temir Zholu national company`
    if (token.capitals === 'lower' && !portfolios().has(token.norm)) return false;
  }
  return false;
}

/** A comma or `and` inside the portfolio: the next word is one of it, and no other post. */
function continuesList(context: Context, at: number, nameStarts: ReadonlySet<number>): boolean {
  const { tokens } = context;
  const next = skipArticle(tokens, at + 1);
  const token = tokens[next];
  if (
    !token ||
    token.kind !== 'word' ||
    nameStarts.has(next) ||
    postTable().match(tokens, next) ||
    context.places.has(next) ||
    demonymAt(tokens, next)
  )
    return false;
  const before = tokens[at - 1];
  if (context.places.has(at - 1) || !before) return false;
  const portfolio =
    portfolios().has(token.norm) ||
    (token.capitals === 'title' && !institutionWords().has(token.norm) && !groupTable().match(tokens, next));
  if (!portfolio) return false;
  if ((tokens[at] as Token).text !== ',') return token.capitals === before.capitals || before.capitals === 'title';
  // A comma needs a later `and`.
  for (let i = next; i < next + 8; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === 'and')
      return (
        portfolios().has(tokens[i + 1]?.norm ?? '') ||
        (tokens[i + 1]?.capitals === 'title' &&
          !nameStarts.has(i + 1) &&
          !postTable().match(tokens, i + 1) &&
          !demonymAt(tokens, i + 1))
      );
    if (
      norm !== ',' &&
      !portfolios().has(norm) &&
      (tokens[i]?.capitals !== 'title' || nameStarts.has(i) || postTable().match(tokens, i))
    )
      return false;
  }
  return false;
}

interface Phrase {
  end: number;
  country: string | null;
  organization: string | null;
  institution: boolean;
}

/** A noun phrase: capitals that are no name, places, bodies, words of a portfolio, a title in marks. */
export function nounPhrase(context: Context, from: number, nameStarts: ReadonlySet<number>): Phrase {
  const { tokens, places, bodies } = context;
  const phrase: Phrase = { end: from, country: null, organization: null, institution: false };
  let i = skipArticle(tokens, from);
  const start = i;
  for (; i < start + 14 && i < tokens.length;) {
    const token = tokens[i] as Token;
    if (/^[«“"‘]$/u.test(token.text)) {
      const close = closing(tokens, i);
      if (close < 0) break;
      i = close + 1;
      phrase.end = i;
      continue;
    }
    if (token.kind === 'number' || (token.kind === 'mark' && !/^[-–—]$/u.test(token.text))) break;
    if (/^[-–—]$/u.test(token.text)) {
      // `Kazakhstan–Georgia Friendship Group`
      if (token.spaceBefore || !places.has(i + 1)) break;
      i++;
      continue;
    }
    const body = bodies.get(i);
    if (body && body.kind !== 'agency') {
      if (body.kind === 'organization') phrase.organization ??= body.name;
      phrase.country ??= body.country;
      phrase.institution = true;
      i = body.end;
      phrase.end = i;
      continue;
    }
    const place = places.get(i);
    if (place) {
      phrase.country ??= place.country;
      i = place.endToken;
      phrase.end = i;
      // `of Kyrgyzstan Ruslan Orozaliev`: behind a country only an institution goes on.
      if (
        !isPossessive(tokens[i - 1]?.text ?? '') &&
        !institutionAhead(tokens, i) &&
        !/^(?:region|oblast|district|province|city|county|viloyat)$/u.test(tokens[i]?.norm ?? '')
      )
        break;
      continue;
    }
    const people = demonymAt(tokens, i);
    if (people) {
      phrase.country ??= people.country;
      i = people.end;
      continue;
    }
    if (nameStarts.has(i)) {
      // `Osh Technological University`, `Karimov Foundation`: an unknown word that a word for a body follows.
      if (!institutionAhead(tokens, i + 1) || institutionWords().has(token.norm)) break;
      i++;
      continue;
    }
    const institution = institutionWords().has(token.norm);
    const fits =
      institution ||
      portfolios().has(token.norm) ||
      (token.capitals !== 'lower' && token.capitals !== 'none') ||
      LOWER.test(token.norm);
    if (
      !fits ||
      (postTable().match(tokens, i) &&
        !institution &&
        token.capitals === 'title' &&
        i > start &&
        !portfolios().has(token.norm))
    )
      break;
    if (
      /^(?:and|of|for|on|the|in|to|at|with|from|by|who|which|that|as|is|was|has|are|were|had|will|told|said|a|an|his|her)$/u.test(
        token.norm,
      )
    )
      break;
    phrase.institution ||= institution;
    i++;
    phrase.end = i;
  }
  if (phrase.end > from && phrase.end === start && start > from) phrase.end = from;
  return phrase;
}

/** Lower-case words that stand in what a post is of. */
const LOWER =
  /^(?:country|republic|region|regions|district|province|city|town|state|states|department|section|unit|division|team|delegation|world|studies|history|law|politics|relations|affairs|sciences|language|languages|literature|philosophy|school|faculty|editorial|staff|general|supervisory|turkic|russian|veterinary|medicine|archaeology|geography|physics|chemistry|biology|mathematics|glaciology|hydrology|geology|seismology|project|projects|programme|programmes|program|programs|operations|investigations|strategy|strategic|asian|central|north|south|east|west|european|eurasian|global|international|host|organizing|organising|chamber|village|factory|plant|farm|mine|museum|library|clinic|hospital)$/u;

function closing(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < open + 10; i++) if (/^[»”"’]$/u.test(tokens[i]?.text ?? '')) return i;
  return -1;
}

/** `his Turkish counterpart`, `the guest`, `the lawmaker`: words for people that no post is. */
export function findCallings(context: Context, taken: ReadonlySet<number>): FoundRole[] {
  const { tokens } = context;
  const found: FoundRole[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (taken.has(i)) continue;
    const group = groupTable().match(tokens, i);
    if (group && group.end - i > 1) {
      i = group.end - 1;
      continue;
    }
    const match = callingTable().match(tokens, i);
    const entry = match?.entries[0];
    if (!match || !entry) continue;
    const front = frontOf(context, i, found.at(-1)?.endToken ?? 0);
    const before = tokens[front.at - 1]?.norm ?? '';
    if (
      !/^(?:the|his|her|their|its|a|an|one|another|our|both|this|that|some|two|three|several|former|senior|visiting)$/u.test(
        before,
      ) &&
      front.country === null &&
      (tokens[i] as Token).capitals !== 'title'
    )
      continue;
    const label = labelOf(tokens, front.at, match.end);
    found.push({
      kind: 'role',
      start: (tokens[front.at] as Token).start,
      end: endOf(tokens, match.end),
      firstToken: front.at,
      endToken: match.end,
      headToken: match.end - 1,
      office: null,
      head: entry.lemma,
      readings: [
        {
          nominative: label,
          case: isPossessive((tokens[match.end - 1] as Token).text) ? 'gen' : 'nom',
          gender: null,
          plural: entry.plural,
          weight: 1,
        },
      ],
      label,
      country: front.country,
      organization: front.organization,
      anaphoric: true,
      plural: entry.plural,
    });
    i = match.end - 1;
  }
  return found;
}
