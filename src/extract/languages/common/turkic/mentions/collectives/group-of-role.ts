/** A role of several people that no names follow: `nümayəndə heyətlərinin rəhbərləri`. */
import type { Token } from '../../../../../../text/tokens.ts';
import type { CollectiveMention } from '../../../../../model.ts';
import type { Language } from '../../words/language.ts';
import { CASES } from '../names.ts';
import type { RoleFound } from '../roles/role-found.ts';
import { collective } from './collective.ts';
import { groupStart } from './group-start.ts';

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
