/** The post that a comma, a bracket or a verb parts from its name: `X, rector of Y`, `the rector of Y, X`, `X was elected rector`. */
import { isPossessive } from '../grammar/fold.ts';
import { type Context, demonymAt } from './context.ts';
import { SMALL_WORD } from './noun-phrase.ts';
import type { NameSpan } from './names.ts';
import type { FoundRole } from './roles.ts';

/** `X, deputy chair of Y`, `X (minister of Z)`, `X – minister`. */
export function roleBehind(
  context: Context,
  end: number,
  byStart: ReadonlyMap<number, FoundRole>,
): FoundRole | undefined {
  const { tokens, places, blockStarts } = context;
  let at = end;
  // X of Kazakhstan, …; X (Kazakhstan, minister of finance)
  if (!/^[,(—–-]$/u.test(tokens[at]?.text ?? '')) return undefined;
  at++;
  const place = places.get(at);
  if (place && tokens[place.endToken]?.text === ',') at = place.endToken + 1;
  while (
    /^(?:the|a|an|who|is|also|currently|then|now|its|his|her|their)$/u.test(tokens[at]?.norm ?? '') &&
    tokens[at]?.capitals !== 'upper' &&
    at - end < 4
  )
    at++;
  // `X, environmental lawyer from Malaysia`
  const adjective = tokens[at]?.capitals === 'lower' && /(?:al|ic|an|ive|ary|ous)$/u.test(tokens[at]?.norm ?? '');
  const role =
    byStart.get(at) ??
    (adjective ? byStart.get(at + 1) : undefined) ??
    (/^(?:an?|his|her)$/u.test(tokens[at - 1]?.norm ?? '') ? behindAdjectives(tokens, at, byStart) : undefined);
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

/** `a retired teacher`, `a 40-year-old village nurse`: words in lower case, none of which parts two phrases. */
function behindAdjectives(
  tokens: Context['tokens'],
  from: number,
  byStart: ReadonlyMap<number, FoundRole>,
): FoundRole | undefined {
  for (let at = from; at < from + 4; at++) {
    const role = byStart.get(at);
    if (role) return role;
    const token = tokens[at];
    if (token?.kind === 'number' || token?.text === '-') continue;
    if (token?.kind !== 'word' || token.capitals !== 'lower') return undefined;
    if (SMALL_WORD.test(token.norm) && !/(?:ed|ly)$/u.test(token.norm)) return undefined;
  }
  return undefined;
}

/** `Kazakhstan's ambassador to Hungary, Zhanibek Ermekov, noted`: a definite post, a comma, a name between marks. */
export function commaRole(
  { tokens, places }: Context,
  first: number,
  name: NameSpan,
  byEnd: ReadonlyMap<number, FoundRole>,
  ranked = false,
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
  // `Secretary General of the Secretariat, Ambassador X attended`: the rank says that the post is his.
  // `the president of the union, X of Türkiye`
  const of =
    /^(?:of|from)$/u.test(next) && places.has(tokens[name.end + 1]?.norm === 'the' ? name.end + 2 : name.end + 1);
  const closed = ranked || of || /^[,.;()”"—–:]$/u.test(next);
  // `The culture minister of Mongolia, Nomin Chinbat, promised`; `A local herder, Gombo, who`
  if (name.strength < 0.5)
    return closed &&
      (/^[,;]$/u.test(next) || (next === '.' && definite && name.words.length > 1)) &&
      (definite || /^(?:a|an)$/u.test(before) || /^(?:local|senior)$/u.test(before))
      ? role
      : undefined;
  // `A customs officer, Jasur Mamatov, told the court`
  const introduced = /^an?$/u.test(before) && next === ',';
  return (definite || introduced) && closed ? role : undefined;
}

/** `X was elected chairman of the fund`, `X has been appointed minister`, `X is the director of Y`. */
export function electedTo(
  { tokens, blockStarts }: Context,
  end: number,
  byStart: ReadonlyMap<number, FoundRole>,
): FoundRole | undefined {
  let at = end;
  const step = (pattern: RegExp): boolean => pattern.test(tokens[at]?.norm ?? '') && !blockStarts.has(at) && at++ > 0;
  if (tokens[at]?.text === ',' && /^(?:who|newly)$/u.test(tokens[at + 1]?.norm ?? '')) at += 2;
  const is = step(/^(?:is|was|has|had|became)$/u);
  if (!is) return undefined;
  const became = tokens[at - 1]?.norm === 'became';
  step(/^been$/u);
  step(/^(?:unanimously|officially|recently|later|then|also|formally)$/u);
  const elected = step(/^(?:elected|re-elected|reelected|appointed|reappointed|named|confirmed|nominated|chosen)$/u);
  step(/^as$/u);
  const article = step(/^(?:the|an?|its|their|his|her)$/u);
  step(/^(?:new|next)$/u);
  const role = byStart.get(at);
  return role && !role.plural && (elected || became || (article && tokens[end]?.norm === 'is')) ? role : undefined;
}
