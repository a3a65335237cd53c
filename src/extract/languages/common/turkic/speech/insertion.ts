/** The reporter's words behind a dash: `– деди Президент`, `– deyə Prezident bildirib`, `– nazir müavini vurğulayıb`. */
import { blockAt } from '../../../../lookup.ts';
import type { Analysis } from '../../../../model.ts';
import { indexAt } from '../../../../../text/span.ts';
import type { Token } from '../../../../../text/tokens.ts';
import type { Language } from '../words/language.ts';

/** No reporter needs more words. */
const LONGEST = 40;
const STOPS = /^[.!?…;:«“"„]$/u;

/** Where the reporter's words end that begin at a token, or null where they are none. */
export function attributionEnd(language: Language, analysis: Analysis, from: number, limit: number): number | null {
  const { tokens } = analysis;
  if (!startsAttribution(language, tokens, from, limit)) return null;
  for (let i = from; i < tokens.length && i - from <= LONGEST; i++) {
    const token = tokens[i] as Token;
    if (token.start >= limit) return (tokens[i - 1] as Token).end;
    if (/^[—–-]$/u.test(token.text) && token.spaceBefore && i > from && /^[.,!?…:]$/u.test(tokens[i - 1]?.text ?? ''))
      return (tokens[i - 1] as Token).end;
    const next = tokens[i + 1];
    const ends = /^[.!?…]$/u.test(token.text) && (tokens[i - 1]?.text.length ?? 0) > 2;
    if (
      ends &&
      (!next || next.start >= limit || (next.spaceBefore && next.capitals !== 'lower' && !/^[—–-]$/u.test(next.text)))
    )
      return token.end;
  }
  return null;
}

const RELAYS = /^(?:diye|deyə|deya|deb|деп|dedi|деді|деди)$/u;

/**
 * `– Eylülde, dedi Yıldız.`, `– Su gelmeyince göç başladı, diyor Zeynep Aksu. Torunlarım …`: where the reporter's words end
 * that begin behind a comma, with a verb of speech or what stands for one.
 */
export function commaAttributionEnd(
  language: Language,
  analysis: Analysis,
  from: number,
  limit: number,
): number | null {
  const { tokens } = analysis;
  const first = tokens[from];
  if (first?.kind !== 'word' || first.start >= limit || first.capitals !== 'lower') return null;
  const form = language.verbs.endingAt(tokens, from);
  if (!RELAYS.test(first.norm) && (form?.class !== 'say' || form.mood !== 'finite')) return null;
  // `Bana geldi, dedi ki …`, `… diye korktum`: told within the speech.
  if (language.complementizers.has(tokens[from + 1]?.norm ?? '')) return null;
  const end = attributionEnd(language, analysis, from, limit);
  if (end === null) return null;
  let named = false;
  for (let i = from + 1; i < tokens.length && (tokens[i] as Token).end <= end; i++) {
    if (/^[,:]$/u.test((tokens[i] as Token).text)) return null;
    named ||=
      (tokens[i] as Token).capitals !== 'lower' || language.heads.match(tokens, i, language.suffixes) !== undefined;
    named ||= language.pronouns.nom.has((tokens[i] as Token).norm);
  }
  return named ? end : null;
}

/** `деди`, `deya`, or within a few words a verb of speech with somebody in front of it. */
function startsAttribution(language: Language, tokens: readonly Token[], from: number, limit: number): boolean {
  const first = tokens[from];
  if (first?.kind !== 'word' || first.start >= limit) return false;
  if (language.verbs.isQuotative(first.norm)) return true;
  for (let i = from; i < Math.min(from + 10, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (token.start >= limit) return false;
    // The full stop of `R.Petrova` ends nothing.
    if (token.text === '.' && isInitial(tokens[i - 1])) continue;
    if (STOPS.test(token.text)) return false;
    const form = language.verbs.endingAt(tokens, i);
    if (!form || form.class === 'joint' || form.mood === 'participle') continue;
    // A verb that opens the words leaves no doubt; else they must end with it, as no speech does in the third person.
    const next = tokens[i + 1];
    return i <= from + 2 || !next || next.start >= limit || /^[.,—–-]$/u.test(next.text) || next.capitals !== 'lower';
  }
  return false;
}

const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length <= 2 && token.capitals !== 'lower';

/** Where an unclosed quotation gives way to the reporter. */
export function breakOff(language: Language, analysis: Analysis, from: number, limit: number): number | null {
  const { tokens } = analysis;
  for (let i = indexAt(tokens, from); i < tokens.length && (tokens[i] as Token).start < limit; i++) {
    const token = tokens[i] as Token;
    if (!/^[—–-]$/u.test(token.text) || !/^[,.!?…]$/u.test(tokens[i - 1]?.text ?? '')) continue;
    const behind = tokens[i + 1];
    if (!behind) continue;
    const form = language.verbs.endingAt(tokens, i + 1) ?? language.verbs.endingAt(tokens, i + 2);
    if (language.verbs.isQuotative(behind.norm) || (form && form.class !== 'joint'))
      return (tokens[i - 1] as Token).start;
  }
  return blockAt(analysis, from - 1)?.start === from - 1 ? limit : null;
}
