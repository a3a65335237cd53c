/** Words in marks that name something: a thing, an event, a document, a theme. */
import { indexAt, type Span } from '../../../../../../text/span.ts';
import { isWritten } from '../behind-marks.ts';
import type { Look } from './look.ts';

/** A suffix behind a closing mark: `“Buxoro deklaratsiyasi”ni`, `«Отырар»дың`. */
export const suffixed = ({ tokens, behind, quotation }: Look): boolean =>
  tokens[behind]?.start === quotation.end && tokens[behind]?.kind === 'word';

/** `fermerlar suvni “tungi soat ikkida qo‘riqlayotganlari”ni yozgan`: small words, and right behind them a verb that tells. */
export const toldSo = ({ language, tokens, behind, small, words }: Look): boolean => {
  if (!small || words < 3) return false;
  const form = language.verbs.endingAt(tokens, behind + 1) ?? language.verbs.endingAt(tokens, behind + 2);
  return form?.class === 'say' && form.mood === 'finite';
};

/** `деген тақырыпта`, `degan shior ostida`: a theme or a name is called so. */
export function calls({ language, tokens, behind, words }: Look): boolean {
  const called = /^(?:деген|degan|deyilən|diye)$/u.test(tokens[behind]?.norm ?? '');
  const next = tokens[behind + 1];
  if (!called || next?.kind !== 'word' || words > 13) return false;
  if (words < 4 && TERM.test(next.norm)) return true;
  if (PROVERB.test(`${next.norm} ${tokens[behind + 2]?.norm ?? ''}`)) return true;
  return THEME.test(next.norm) || language.titleNouns.match(tokens, behind + 1) !== undefined;
}

/** `«топоз банкы» деген сөз`, `“paxta diplomatiyasi” degan ibora`. */
const TERM = /^(?:тіркес|термин|ұғым|тиркеш|түшүнүк|ibora|atama|tushuncha|termin|сөз$|so'z$)/u;

/** `деген мақал бар`: the people's words. */
const PROVERB =
  /^(?:мақал|мәтел|нақыл|макал|лакап|накыл|maqol|matal|atasözü|deyim|məsəl|misal)\P{L}?\p{L}{0,6} (?:бар|bor|var)/u;

const THEME =
  /^(?:тақырып|такырып|тема|mavzu|mövzu|konulu|konusu|атау|аталыш|атпен|атты|nom|ұран|ураан|shior|şüar|slogan|айдар|рубрик|rukn|плакат|баннер|билборд|жазу(?!ш)|маңдайша|хештег|хэштег|плакат|лозунг|plakat|banner|bilbord|yozuv(?!chi)|hashtag|xeshteg|pankart|lövhə|pano|levha)/u;

/** Words that name an event by what stands between the marks. */
export function ofEvent({ language, tokens, behind, words, content, quotation }: Look): boolean {
  if (words > 12 || /[.!?]\s/u.test(content)) return false;
  for (let i = behind; i < behind + 4; i++) {
    const token = tokens[i];
    if (token?.kind === 'mark' || !token || token.start >= quotation.block.end) return false;
    if (language.verbs.endingAt(tokens, i) || language.verbs.isQuotative(token.norm)) return false;
    if (language.events.match(tokens, i, language.suffixes)) return true;
  }
  return false;
}

/** `yazan`, `деп жазылған`. */
export function written({ language, tokens, behind }: Look): boolean {
  const at = language.verbs.isQuotative(tokens[behind]?.norm ?? '') ? behind + 1 : behind;
  return isWritten(tokens[at]?.norm ?? '');
}

export function adopted({ language, lower, quotation, words, content }: Look): boolean {
  return (
    words < 25 &&
    !/[.!?]\s/u.test(content) &&
    language.lexicon.adopted.test(lower.slice(quotation.end, Math.min(quotation.block.end, quotation.end + 60)))
  );
}

export function endsAsDocument({ language, analysis, quotation }: Look): boolean {
  const first = quotation.parts[0] as Span;
  const from = indexAt(analysis.tokens, first.start);
  const end = indexAt(analysis.tokens, first.end - 1) + 1;
  for (let i = Math.max(from, end - 3); i < end; i++) {
    const found = language.documents.match(analysis.tokens, i);
    if (found && found.end <= end) return true;
  }
  return false;
}

/** Within a few words a verb that gives a name: `“…”ga o‘xshatdi`. */
export function names(look: Look, reach: number): boolean {
  for (let k = look.behind; k < look.behind + reach; k++) {
    if (/^[.,;:]$/u.test(look.tokens[k]?.text ?? '')) return false;
    if (look.language.verbs.endingAt(look.tokens, k)?.class === 'name') return true;
  }
  return false;
}
