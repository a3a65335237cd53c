/** Plural posts over several names: `ministers of Kyrgyzstan X, Azerbaijan — Y`, `the foreign ministers of A and B, X and Y`. */
import type { Token } from '../../../../text/tokens.ts';
import type { RoleMention } from '../../../model.ts';
import { complementOf } from './complements.ts';
import { type Context, demonymAt, honorifics } from './context.ts';
import type { NameSpan } from './names.ts';
import type { FoundRole } from './roles.ts';

const NO_NAMES: ReadonlySet<number> = new Set();

/** A plural role runs over the names behind it: `ministers of Kyrgyzstan X, Azerbaijan — Y`, `Presidents X of A and Y of B`. */
export function shareRoles(
  context: Context,
  names: readonly NameSpan[],
  roles: readonly FoundRole[],
): Map<NameSpan, RoleMention> {
  const { tokens, places, bodies } = context;
  const byFirst = new Map(names.map((name) => [name.first, name]));
  const nameStarts = new Set(byFirst.keys());
  const starts = new Set(roles.map(({ firstToken }) => firstToken));
  const shared = new Map<NameSpan, RoleMention>();
  const heads = new Set([...headingRoles(context, names, roles).values()].map(({ firstToken }) => firstToken));
  for (const role of roles) {
    if (!role.plural || heads.has(role.firstToken)) continue;
    let country = role.country;
    let last: NameSpan | undefined;
    const named: NameSpan[] = [];
    const countries = demonymsInFront(tokens, role);
    for (let i = role.endToken; i < role.endToken + 120 && i < tokens.length;) {
      const name = byFirst.get(honorificSkip(tokens, i)) ?? byFirst.get(i);
      if (name && (name.words.length > 1 || name.strength > 0)) {
        shared.set(name, one(role, country));
        named.push(name);
        last = name;
        i = name.end;
        continue;
      }
      const place = places.get(i);
      if (place) {
        const of = /^(?:of|from|\()$/u.test(tokens[i - 1]?.norm ?? '') || tokens[i - 1]?.norm === 'the';
        const owner = last && i - last.end <= 2 && of ? shared.get(last) : undefined;
        if (owner && !(role.country && last)) owner.country = place.country;
        else country = place.country;
        if (named.length === 0) countries.push(place.country);
        if (owner && tokens[i - 1]?.text === '(') owner.country = place.country;
        i = place.endToken;
        continue;
      }
      const people = demonymAt(tokens, i);
      if (people) {
        country = people.country;
        i = people.end;
        continue;
      }
      const body = bodies.get(i);
      if (body) {
        i = body.end;
        continue;
      }
      // `the heads of Azerbaijan Railways, X, and of Kazakhstan's carrier KTZ, Y`
      const of = last && tokens[i]?.norm === 'of' && i > last.end ? complementOf(context, i, nameStarts) : undefined;
      if (of && of.end > i && of.country) {
        country = of.country;
        i = of.end;
        continue;
      }
      if (starts.has(i)) break;
      const token = tokens[i] as Token;
      if (
        /^(?:,|and|as|well|—|–|-|:|of|the|from|both|\(|\)|&|'|also|for|including|namely|respectively)$/u.test(
          token.norm,
        )
      ) {
        i++;
        continue;
      }
      // `members of the Committee on X A and B`
      if (last === undefined && i === role.endToken) {
        const behind = complementOf(context, i, NO_NAMES);
        if (behind.end > i) {
          i = behind.end;
          continue;
        }
      }
      break;
    }
    // `the foreign ministers of A and B, X and Y`
    const inside = role.country && countries.length < named.length ? [role.country, ...countries] : countries;
    if (named.length > 1 && inside.length === named.length && new Set(inside).size > 1)
      for (const [n, name] of named.entries()) (shared.get(name) as RoleMention).country = inside[n] ?? null;
  }
  return shared;
}

/** `Co-chairs`, a line of its own: those who open the lines below, each with a post of his own, are called so, too. */
export function headingRoles(
  { tokens, blockStarts }: Context,
  names: readonly NameSpan[],
  roles: readonly FoundRole[],
): Map<NameSpan, RoleMention> {
  const found = new Map<NameSpan, RoleMention>();
  const headings = roles.filter(({ plural, firstToken }) => plural && blockStarts.has(firstToken));
  if (headings.length === 0) return found;
  const byFirst = new Map(names.map((name) => [name.first, name]));
  const posts = new Set(roles.map(({ firstToken }) => firstToken));
  const starts = [...blockStarts].sort((a, b) => a - b);
  for (const role of headings) {
    const below = starts.indexOf(role.firstToken) + 1;
    const end = tokens[role.endToken]?.text === ':' ? role.endToken + 1 : role.endToken;
    if (starts[below] !== end) continue;
    for (let i = below; i < starts.length && i < below + 8; i++) {
      const name = byFirst.get(honorificSkip(tokens, starts[i] ?? 0));
      if (!name || !/^[,(—–-]$/u.test(tokens[name.end]?.text ?? '') || !posts.has(name.end + 1)) break;
      found.set(name, one(role, null));
    }
  }
  return found;
}

/** `Turkish and Hungarian ambassadors`: the peoples in front of a plural post, in order. */
function demonymsInFront(tokens: readonly Token[], role: FoundRole): string[] {
  const found: string[] = [];
  for (let at = role.firstToken; at < role.headToken; at++) {
    const people = demonymAt(tokens, at);
    if (people) found.push(people.country);
  }
  let at = role.firstToken - 1;
  while (at > 0 && /^(?:and|,)$/u.test(tokens[at]?.norm ?? '')) {
    const people = demonymAt(tokens, at - 1);
    if (people?.end !== at) break;
    found.unshift(people.country);
    at -= 2;
  }
  return found.length > 1 ? found : [];
}

/** `Mr. X`, `Major General X`: where the name begins behind its honorifics. */
function honorificSkip(tokens: readonly Token[], at: number): number {
  let i = at;
  while (
    i < at + 4 &&
    tokens[i]?.capitals !== 'lower' &&
    (honorifics().has(tokens[i]?.norm ?? '') || tokens[i]?.text === '.')
  )
    i++;
  return i;
}

/** One of several: the singular of a plural role, with a country of its own. */
function one(role: FoundRole, country: string | null): RoleMention {
  return {
    ...role,
    country,
    readings: role.readings.map((reading) => ({ ...reading, plural: false })),
  };
}
