/** Finds groups of unnamed people, bodies that speak, and pronouns. */
import type { Token } from '../../../../text/tokens.ts';
import type { CollectiveMention, PronounMention } from '../../../model.ts';
import { isPossessive } from '../grammar/fold.ts';
import { groupTable, institutionTable } from '../grammar/tables.ts';
import { verbAt } from '../grammar/verbs.ts';
import type { Analysis } from '../../../model.ts';
import { type Context, demonymAt, isNeverName, portfolios } from './context.ts';
import { complementOf, countriesEnd } from './complements.ts';

const PRONOUNS: ReadonlyMap<string, { gender: 'm' | 'f' | null; plural: boolean }> = new Map([
  ['he', { gender: 'm', plural: false }],
  ['she', { gender: 'f', plural: false }],
  ['they', { gender: null, plural: true }],
]);

/** Personal pronouns in the nominative, and `him`, `her` whom somebody quotes. */
export function findPronouns(tokens: readonly Token[]): PronounMention[] {
  const found: PronounMention[] = [];
  for (const [i, token] of tokens.entries()) {
    const quoted =
      tokens[i + 1]?.norm === 'as' &&
      /^(?:saying|having|telling|writing|asking|warning)$/u.test(tokens[i + 2]?.norm ?? '');
    const object = quoted ? ({ him: 'm', her: 'f' } as const)[token.norm as 'him' | 'her'] : undefined;
    const pronoun = PRONOUNS.get(token.norm) ?? (object ? { gender: object, plural: false } : undefined);
    const order = orderOf(tokens, i);
    if (order)
      found.push({
        kind: 'pronoun',
        start: token.start,
        end: token.end,
        firstToken: i,
        endToken: i + 1,
        gender: null,
        plural: false,
        order,
      });
    if (pronoun)
      found.push({ kind: 'pronoun', start: token.start, end: token.end, firstToken: i, endToken: i + 1, ...pronoun });
  }
  return found;
}

/** `the former said`, `the latter`: of two people just named. */
function orderOf(tokens: readonly Token[], at: number): 1 | 2 | undefined {
  const word = (tokens[at] as Token).norm;
  if (!/^(?:former|latter)$/u.test(word) || tokens[at - 1]?.norm !== 'the') return undefined;
  const next = tokens[at + 1];
  const noun = next?.kind === 'word' && !/(?:ed|said|told|went|shot|put|was|is|has|had|spoke|wrote)$/u.test(next.norm);
  return noun ? undefined : word === 'former' ? 1 : 2;
}

const DETERMINER = /^(?:the|a|an|this|that|these|those|its|their|his|her|our|both|all|some|several|many|other)$/u;
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|both|all)$/u;

/** Groups and institutions that no earlier mention covers. */
export function findCollectives(
  analysis: Analysis,
  context: Context,
  taken: ReadonlySet<number>,
  names: ReadonlySet<number>,
): CollectiveMention[] {
  const { tokens, bodies } = context;
  const found: CollectiveMention[] = [];
  let limit = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (taken.has(i)) {
      limit = i + 1;
      continue;
    }
    const body = bodies.get(i);
    const group = body ? undefined : groupTable().match(tokens, i);
    const institution = body || group ? undefined : institutionTable().match(tokens, i);
    const match = group ?? institution;
    if (!match && !body) continue;
    const headEnd = match?.end ?? body?.end ?? i + 1;
    // `World Bank group`, `Foreign Ministry press service`: the later noun is the head.
    if (
      !group &&
      (bodies.has(headEnd) || institutionTable().match(tokens, headEnd)) &&
      (!isPossessive(tokens[headEnd - 1]?.text ?? '') || isPressService(tokens, headEnd))
    )
      continue;
    const first = body && !hasFront(context, i, limit) ? i : frontOf(analysis, context, i, limit, names);
    if (!group && !body && !isBody(analysis, first, i, headEnd) && !isTitled(tokens, i, headEnd)) continue;
    if (group && !isGroup(tokens, first, i, headEnd)) continue;
    const complement = complementOf(context, headEnd, names);
    const behind = limitComplement(
      context,
      headEnd,
      group ? countriesEnd(context, complement.end) : complement.end,
      taken,
    );
    const head = tokens
      .slice(i, headEnd)
      .map(({ norm }) => norm)
      .join(' ');
    found.push(mentionOf(context, group ? 'group' : 'institution', head, first, behind, i, complement.country));
    limit = behind;
    i = behind - 1;
  }
  return found;
}

const limitComplement = (context: Context, from: number, end: number, taken: ReadonlySet<number>): number => {
  for (let i = from; i < end; i++)
    if (taken.has(i)) return Math.max(from, i - (context.tokens[i - 1]?.norm === 'the' ? 2 : 1));
  return end;
};

const hasFront = ({ tokens, places }: Context, at: number, limit: number): boolean =>
  at > limit &&
  (demonymAt(tokens, at - 1) !== undefined || (places.has(at - 1) && isPossessive(tokens[at - 1]?.text ?? '')));

const isPressService = (tokens: readonly Token[], at: number): boolean =>
  /^press (?:service|office|centre|center|department)$/u.test(`${tokens[at]?.norm} ${tokens[at + 1]?.norm}`);

/** Capitals, peoples, countries and words of a portfolio in front of the noun. */
function frontOf(
  analysis: Analysis,
  { tokens, places, bodies }: Context,
  head: number,
  limit: number,
  names: ReadonlySet<number>,
): number {
  let first = head;
  while (first > limit && head - first < 8) {
    const before = tokens[first - 1] as Token;
    // `14 non-governmental organizations`
    if (before.kind === 'number' && /^\d{1,4}$/u.test(before.text) && groupTable().match(tokens, head))
      return first - 1;
    // `the court's press office`: whose it is says which one is meant
    if (isPossessive(before.text) && before.capitals === 'lower' && first === head && isPressService(tokens, head))
      return first - 1;
    // `the Turkish and Azerbaijani sides`
    if (/^(?:and|,)$/u.test(before.norm) && demonymAt(tokens, first)?.end === first + 1 && first - 2 >= limit) {
      if (demonymAt(tokens, first - 2)?.end !== first - 1) break;
      first -= 2;
      continue;
    }
    if (before.kind !== 'word' || DETERMINER.test(before.norm) || before.end !== (tokens[first] as Token).start - 1)
      break;
    const capital =
      before.capitals !== 'lower' &&
      (isNeverName(before.norm) ||
        places.has(first - 1) ||
        bodies.has(first - 1) ||
        demonymAt(tokens, first - 1) !== undefined ||
        (tokens[head] as Token).capitals !== 'lower' ||
        names.has(first - 1));
    const plain =
      before.capitals === 'lower' &&
      (portfolios().has(before.norm) ||
        NUMBER.test(before.norm) ||
        /^(?:presidential|heads|visiting|participating|international|national|human|civil|local|various|numerous|parliamentary|joint|turkic|member|opposition|ruling|local|regional|foreign|independent|senior)$/u.test(
          before.norm,
        ));
    if (!(capital || plain) || (verbAt(analysis, first - 1) && before.capitals === 'lower')) break;
    if (before.capitals === 'title' && isSentenceOpener(tokens, first - 1)) break;
    first--;
  }
  return first;
}

const isSentenceOpener = (tokens: readonly Token[], at: number): boolean =>
  (at === 0 || /^[.!?]$/u.test(tokens[at - 1]?.text ?? '')) &&
  /^(?:according|speaking|in|on|at|the|addressing|after|following|during|for|with|by|as|meanwhile|earlier|today|also|among|when|while|however)$/u.test(
    tokens[at]?.norm ?? '',
  );

/** `ministry`, `service`: a body by an article or a capital, not `at your service`. */
function isBody(analysis: Analysis, first: number, head: number, end: number): boolean {
  const { tokens } = analysis;
  const before = tokens[first - 1]?.norm ?? '';
  const noun = (tokens[head] as Token).norm;
  const general =
    /^(?:ministry|government|embassy|parliament|agency|secretariat|committee|commission|foundation|fund|bank|institute|press|university|academy|company|police|court|council|presidency|cabinet|mayor's|governor's|prosecutor's|general|watchdog|regulator|delegation|portal|newspaper|organization|organisation|association|federation|consulate|senate|airline|operator|kremlin|newsroom|broadcaster)$/u;
  if (first < head) return true;
  if (
    /^press (?:service|office|centre|center)$/u.test(`${noun} ${tokens[head + 1]?.norm}`) &&
    isPossessive(tokens[first - 1]?.text ?? '')
  )
    return true;
  // `Berg's institute`
  if (!/^(?:the|its|his|her|their|this)$/u.test(before) && !isPossessive(tokens[first - 1]?.text ?? '')) return false;
  return general.test(noun) ? end > head : givesWords(analysis, end);
}

/** `the museum promised`: what does something by words is a body, whatever noun it goes by. */
function givesWords(analysis: Analysis, at: number): boolean {
  const verb = verbAt(analysis, at);
  return verb?.form === 'finite' && !verb.passive && /^(?:say|act|ask)$/u.test(verb.class);
}

/** `the Bureau of National Statistics`: capitals say that it is a name. */
const isTitled = (tokens: readonly Token[], head: number, end: number): boolean =>
  tokens[head - 1]?.norm === 'the' &&
  tokens[head]?.capitals === 'title' &&
  /^(?:of|for|on)$/u.test(tokens[end]?.norm ?? '') &&
  tokens[tokens[end + 1]?.norm === 'the' ? end + 2 : end + 1]?.capitals === 'title';

/** `the sides`, `Kazakh MPs`, `participants`: a noun that opens its clause or has an article, a number or a people in front. */
function isGroup(tokens: readonly Token[], first: number, head: number, end: number): boolean {
  const noun = (tokens[head] as Token).norm;
  const before = tokens[first - 1];
  if (
    /^(?:party|countries|members|observers|heads|leaders|companies|officials|speakers|students|jury|chiefs)$/u.test(
      noun,
    ) &&
    end === head + 1
  )
    return first < head || DETERMINER.test(before?.norm ?? '');
  if (noun === 'hosts' || noun === 'guests' || noun === 'signs') return DETERMINER.test(before?.norm ?? '');
  if (first < head || DETERMINER.test(before?.norm ?? '') || isPossessive(before?.text ?? '')) return true;
  return (
    before === undefined ||
    before.kind === 'mark' ||
    (tokens[head] as Token).capitals === 'title' ||
    /^(?:and|that|but)$/u.test(before.norm)
  );
}

function mentionOf(
  { tokens, places }: Context,
  kind: 'group' | 'institution',
  head: string,
  first: number,
  end: number,
  headToken: number,
  complement: string | null,
): CollectiveMention {
  let country: string | null = null;
  for (let i = first; i < headToken && !country; i++)
    country = demonymAt(tokens, i)?.country ?? places.get(i)?.country ?? null;
  const last = tokens[end - 1] as Token;
  const possessive = isPossessive(last.text);
  const from = tokens[first] as Token;
  const stop = last.end - (possessive ? 2 : 0);
  let name = '';
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    const text = i === end - 1 && possessive ? token.text.slice(0, -2) : token.text;
    name += (i > first && token.spaceBefore ? ' ' : '') + text;
  }
  // A group that opens a sentence has its capital from there.
  if (kind === 'group' && from.capitals === 'title' && first === headToken)
    name = name.charAt(0).toLowerCase() + name.slice(1);
  return {
    kind,
    head,
    start: from.start,
    end: stop,
    firstToken: first,
    endToken: end,
    readings: [
      { nominative: name, case: possessive ? 'gen' : 'nom', gender: 'n', plural: kind === 'group', weight: 1 },
    ],
    country: country ?? complement,
  };
}
