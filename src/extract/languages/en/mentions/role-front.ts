/** What stands in front of a post and belongs to it: `Kazakhstan's`, `OTS`, `the economy ministry's`. */
import type { Token } from '../../../../text/tokens.ts';
import { isPossessive } from '../grammar/fold.ts';
import { regionTable } from '../grammar/tables.ts';
import { type Context, demonymAt, institutionWords, portfolios, qualifiers } from './context.ts';

/** Where a post begins with what belongs to it, and what that says. */
export interface Front {
  at: number;
  country: string | null;
  organization: string | null;
}

/** `Kazakhstan's ambassador`, `OTS Deputy Secretary General`, `the economy ministry's state secretary`. */
export function frontOf(context: Context, from: number, limit: number): Front {
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
    // `UNEP Europe Director`, `UNDP Central Asia coordinator`
    const wide = overRegion(context, front.at, limit);
    if (wide !== undefined) {
      front.at = wide;
      continue;
    }
    const place = placeEndingAt(context, front.at, limit);
    if (place !== undefined) {
      const named = places.get(place);
      if (!isPossessive(before.text) && named?.kind !== 'country' && !isLocal(tokens, place, from)) break;
      front.country ??= named?.country ?? null;
      front.at = place;
      continue;
    }
    const region = regionEndingAt(tokens, front.at, limit);
    if (region) {
      front.country ??= region.country;
      front.at = region.at;
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
    // `festival director X`, `camp manager`
    if (steps === 0 && before.capitals === 'lower' && before.spaceBefore && WORKPLACE.test(before.norm)) {
      front.at--;
      continue;
    }
    // `the festival's director`
    if (steps === 0 && before.capitals === 'lower' && isPossessive(before.text)) {
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

/** What somebody heads who is named by it. */
const WORKPLACE =
  /^(?:festival|forum|conference|congress|exhibition|fair|camp|expedition|project|programme|program|factory|farm|mine|port|airport|station|depot|zoo|orchestra|choir|circus|gallery|clinic|ward|shelter|orphanage|kitchen|workshop|studio|channel|newspaper|magazine|team|club|league|tour|race|tournament|contest|competition|reserve|park|garden|greenhouse|vineyard|winery|brewery|bakery|mill|quarry|refinery|shipyard|shop|market|bazaar|warehouse|archive|library|theatre|theater|cinema|hotel|hostel|restaurant|café|cafe)$/u;

/** Where the name of a part of the world begins that an organization stands in front of. */
function overRegion(context: Context, end: number, limit: number): number | undefined {
  let at = end;
  while (
    at > limit &&
    end - at < 4 &&
    /^(?:europe|asia|africa|eurasia|caucasus|balkans|america|americas|pacific|central|south|east|west|north|southern|eastern|western|northern|middle|and|the)$/u.test(
      context.tokens[at - 1]?.norm ?? '',
    )
  )
    at--;
  const body = at < end ? bodyEndingAt(context, at, limit) : undefined;
  return body !== undefined && context.bodies.get(body)?.kind === 'organization' ? at : undefined;
}

function bodyEndingAt({ bodies }: Context, end: number, limit: number): number | undefined {
  for (let at = end - 1; at >= Math.max(limit, end - 7); at--) if (bodies.get(at)?.end === end) return at;
  return undefined;
}

function placeEndingAt({ places }: Context, end: number, limit: number): number | undefined {
  for (let at = end - 1; at >= Math.max(limit, end - 5); at--) if (places.get(at)?.endToken === end) return at;
  return undefined;
}

/** `Khujand mayor X`, but not `told in Baku mayor X`: a city in front of a post that a city has. */
const isLocal = (tokens: readonly Token[], city: number, post: number): boolean =>
  /^(?:mayor|akim|hokim|khokim|governor|deputy|acting|vice|university|police|prosecutor|imam|mufti|rabbi|bishop)$/u.test(
    tokens[post]?.norm ?? '',
  ) && !/^(?:in|at|from|to|near|of|for|outside)$/u.test(tokens[city - 1]?.norm ?? '');

/** `Pavlodar Region akim`, `Tatarstan head` */
function regionEndingAt(
  tokens: readonly Token[],
  end: number,
  limit: number,
): { at: number; country: string } | undefined {
  const named = REGION.test(tokens[end - 1]?.norm ?? '') ? end - 1 : end;
  for (let at = named - 1; at >= Math.max(limit, named - 4); at--) {
    if (tokens[at]?.capitals === 'lower') return undefined;
    const match = regionTable().match(tokens, at);
    if (match && (match.end === named || match.end === end)) return { at, country: match.entries[0] as string };
  }
  return undefined;
}

const REGION = /^(?:region|oblast|province|district|county|krai|viloyat|velayat)$/u;

function demonymEndingAt(
  tokens: readonly Token[],
  end: number,
  limit: number,
): { at: number; country: string } | undefined {
  // `South Korean` before `Korean`
  for (let at = Math.max(limit, end - 2); at < end; at++) {
    const match = demonymAt(tokens, at);
    if (match?.end === end) return { at, country: match.country };
  }
  return undefined;
}
