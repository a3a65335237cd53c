/** Posts that somebody has just got: `X rektor təyin edilib`, `Merkez Bankası Başkanlığına X atandı`, `X төраға болып сайланды`. */
import type { PersonMention } from '../../../../model.ts';
import type { Token } from '../../../../../text/tokens.ts';
import { gotAt, POST, REACH } from './posts.ts';
import type { RoleFound } from './roles/role-found.ts';

/** Gives people the posts that a sentence says they got. */
export function appoint(
  tokens: readonly Token[],
  roles: readonly RoleFound[],
  people: readonly PersonMention[],
  used: ReadonlySet<RoleFound>,
): void {
  for (const role of roles) {
    if (used.has(role) || role.plural) continue;
    const post = POST.test(tokens[role.endToken - 1]?.norm ?? '');
    const verb = gotAt(tokens, role.endToken, post ? REACH : 1);
    if (verb === undefined) continue;
    const behind = people.find(({ firstToken }) => firstToken >= role.endToken && firstToken < verb);
    const front = people.findLast(({ endToken }) => endToken <= role.firstToken);
    const person = behind ?? front;
    if (!person) continue;
    const found = { ...role, head: post ? (POST.exec(role.head)?.[1] ?? role.head) : role.head };
    if (person.role) person.otherRoles.push(found);
    else person.role = found;
  }
}
