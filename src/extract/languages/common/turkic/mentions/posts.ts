/** Posts that a sentence says somebody gets: `başkanlığına … atandı`, `rektor təyin edilib`. */
import type { Token } from '../../../../../text/tokens.ts';

/** Words between the post and its verb: `vəzifəsinə`, `olarak`, `etib`, `болып`. */
const BETWEEN =
  /^(?:olarak|görevine|makamına|vəzifəsinə|postuna|kimi|etib|qilib|lavozimiga|lavozimi|болып|етіп|қызметіне|лауазымына|болуп|кылып|кызматына|yeniden|yenidən|qayta|қайта|кайра)$/u;
const GOT = /^(?:seçil|atan|getiril|təyin|tayinlan|saylan|тағайындал|сайлан|дайындал|шайлан)/u;
/** `rektörlüğüne`, `başkanlığına`: a post and no person. */
export const POST = /^(\p{L}{3,14})l[ıiuü]ğ(?:[ıiuü]n)?[ae]$/u;
/** So many tokens may stand between the post and the verb where the name stands there. */
export const REACH = 9;

/** The verb that says that somebody got a post, few words behind it. */
export function gotAt(tokens: readonly Token[], from: number, reach: number): number | undefined {
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
