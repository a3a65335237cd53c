/** Bodies that no noun of the list shows: an organization by its name, a movement by its name in marks. */
import type { Token } from '../../../../../../text/tokens.ts';
import type { Language } from '../../words/language.ts';
import type { Stem } from '../../words/suffixes.ts';

/** `NATO ise …`, `Birleşmiş Milletler, …`, `UNESCO'dan`: an organization that no noun of its own follows. */
export function organizationAt(
  language: Language,
  tokens: readonly Token[],
  at: number,
  from: number,
): { end: number; last: Stem } | undefined {
  const found = language.organizations.match(tokens, at, language.suffixes);
  if (!found || tokens[at]?.capitals === 'lower') return undefined;
  const next = tokens[found.end];
  const { last } = found;
  if (last.case === 'gen' || last.case === 'dat')
    return language.frames.match(tokens, found.end) || language.dativeFrames.match(tokens, found.end)
      ? found
      : undefined;
  if (last.case === 'abl') return SENT.test(next?.norm ?? '') ? found : undefined;
  // Elsewhere in the sentence a name without a suffix belongs to what follows.
  if (last.case !== 'nom' || at !== from || next?.kind === 'number' || next?.capitals === 'title') return undefined;
  const owned =
    next?.kind === 'word' &&
    language.suffixes.stems(next.norm).some(({ possessive, stem }) => possessive && stem.length > 3) &&
    !language.verbs.endingAt(tokens, found.end);
  return owned && !OWN.test(next.norm) ? undefined : found;
}

/** `UNESCO'dan yapılan açıklamada`: what came from it. */
const SENT = /^(?:yapılan|verilen|verilən|edilən|alınan|gələn|gelen|берілген|жасалған|берилген|билдир|bildir|хабарла)/u;

/** Objects of their own that may stand right behind the subject: `tərəfləri`, `tarafları`. */
const OWN = /(?:l[aə]r[ıi]|l[ae]r[ıi]|ларды|лерді|лерди|larni)$/u;

/** Nouns of bodies that are so only with a name in front: `«Әділ баға» қозғалысы`. */
const MOVEMENTS =
  /^(?:қозғалыс|бірлестіг|одағ|ұйым|кыймыл|бирикме|уюм|harakat|uyushma|tashkilot|hərəkat|təşkilat|birliy|hareket|örgüt|inisiyatif|kooperatif|platform|gazete|qəzet|газет|гезит|gazeta)/u;

export function movementAt(
  language: Language,
  tokens: readonly Token[],
  at: number,
): { end: number; last: Stem } | undefined {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || !/^[»”"]$/u.test(tokens[at - 1]?.text ?? '') || !MOVEMENTS.test(token.norm))
    return undefined;
  const last = language.suffixes.stems(token.norm).find(({ possessive, stem }) => possessive && stem.length > 3);
  return last && { end: at + 1, last };
}

/** So many words may a name in marks have. */
const LONGEST_NAME = 6;

/** Where the name in marks begins that stands right in front of a body's noun. */
export function nameInMarks(tokens: readonly Token[], at: number, from: number): number | undefined {
  if (!/^[»”"]$/u.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.end === tokens[at]?.start) return undefined;
  for (let i = at - 2; i >= from && at - i <= LONGEST_NAME + 2; i--) {
    if (/^[«“"„]$/u.test(tokens[i]?.text ?? '')) return tokens[i + 1]?.capitals === 'lower' ? undefined : i;
    if (tokens[i]?.kind === 'mark' && !/^[-–']$/u.test(tokens[i]?.text ?? '')) return undefined;
  }
  return undefined;
}
