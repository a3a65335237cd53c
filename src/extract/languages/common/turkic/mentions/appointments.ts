/** Posts that somebody has just got: `X rektor təyin edilib`, `Merkez Bankası Başkanlığına X atandı`, `X төраға болып сайланды`. */
import type { PersonMention } from '../../../../model.ts';
import type { Token } from '../../../../../text/tokens.ts';
import type { RoleFound } from './roles.ts';

/** Words between the post and its verb: `vəzifəsinə`, `olarak`, `etib`, `болып`. */
const BETWEEN =
  /^(?:olarak|görevine|makamına|vəzifəsinə|postuna|kimi|etib|qilib|lavozimiga|lavozimi|болып|етіп|қызметіне|лауазымына|болуп|кылып|кызматына|yeniden|yenidən|qayta|қайта|кайра)$/u;
const GOT = /^(?:seçil|atan|getiril|təyin|tayinlan|saylan|тағайындал|сайлан|дайындал|шайлан)/u;
/** `rektörlüğüne`, `başkanlığına`: a post and no person. */
const POST = /^(\p{L}{3,14})l[ıiuü]ğ(?:[ıiuü]n)?[ae]$/u;
/** So many tokens may stand between the post and the verb where the name stands there. */
const REACH = 9;

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

/** The verb that says that somebody got a post, few words behind it. */
function gotAt(tokens: readonly Token[], from: number, reach: number): number | undefined {
  for (let i = from; i < Math.min(tokens.length, from + reach + 2); i++) {
    const token = tokens[i] as Token;
    // The full stop of `Prof.` ends nothing.
    if (token.text === '.' && (tokens[i - 1]?.text.length ?? 9) < 5) continue;
    if (/^[.!?;:]$/u.test(token.text)) return undefined;
    if (GOT.test(token.norm) && token.capitals === 'lower') return i;
    if (reach === 1 && !BETWEEN.test(token.norm)) return undefined;
  }
  return undefined;
}

/** The noun of a post that somebody gets: `başkan` of `başkanlığına`. */
export function postOf(tokens: readonly Token[], at: number): string | undefined {
  const noun = POST.exec(tokens[at]?.norm ?? '')?.[1];
  return noun !== undefined && gotAt(tokens, at + 1, REACH) !== undefined ? noun : undefined;
}
