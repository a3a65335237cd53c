/** Roles: the last noun says the office, the words in front of it whose and where. */
import type { Token } from '../../../../../../text/tokens.ts';
import type { Language } from '../../words/language.ts';
import type { Callings } from '../callings.ts';
import { type Head, headsIn } from '../heads.ts';
import { chained } from './role-chains.ts';
import type { RoleFound } from './role-found.ts';
import { roleOf } from './role-of.ts';

/**
 * The roles of a sentence in order.
 * @param taken answers whether a token belongs to a name or a quotation, which ends a role
 */
export function rolesIn(
  language: Language,
  tokens: readonly Token[],
  from: number,
  end: number,
  taken: (token: number) => boolean,
  callings: Callings,
): RoleFound[] {
  const heads = headsIn(language, tokens, from, end, callings);
  const found: RoleFound[] = [];
  let left = from;
  for (let h = 0; h < heads.length; h++) {
    const beside = heads[h + 1]?.at === heads[h]?.end && heads[h]?.last.case === 'nom';
    const guest = beside && heads[h]?.value === 'guest';
    const host = beside && heads[h]?.value === 'host';
    if (guest || host) h++;
    const chain = [heads[h] as Head];
    while (h + 1 < heads.length && chained(language, tokens, heads[h] as Head, heads[h + 1] as Head)) {
      h++;
      chain.push(heads[h] as Head);
    }
    const role = roleOf(language, tokens, chain, left, taken);
    if (!role) continue;
    role.guest = guest;
    role.host = host;
    found.push(role);
    left = role.endToken;
  }
  // They come in the order of their heads: what begins before the last one ends shares something with it.
  let covered = 0;
  return found.filter((role) => {
    const free = role.start >= covered;
    covered = Math.max(covered, role.end);
    return free;
  });
}
