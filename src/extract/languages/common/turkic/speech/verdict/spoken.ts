/** A verb of speech beside the marks. */
import { indexAt } from '../../../../../../text/span.ts';
import type { Token } from '../../../../../../text/tokens.ts';
import type { Look } from './look.ts';

/** A verb of speech follows at once, behind a comma, a dash, or `diye`. */
export function spoken(look: Look): boolean {
  const { tokens, language, quotation } = look;
  let i = look.behind;
  let marked = false;
  while (
    tokens[i]?.kind === 'mark' &&
    /^[,.—–-]$/u.test(tokens[i]?.text ?? '') &&
    (tokens[i] as Token).start < quotation.block.end
  ) {
    if (/^[,—–-]$/u.test(tokens[i]?.text ?? '')) marked = true;
    i++;
  }
  const first = tokens[i];
  if (!first || first.start >= quotation.block.end) return false;
  if (language.verbs.isQuotative(first.norm)) return true;
  const reach = marked ? 12 : 5;
  for (let k = i; k < Math.min(i + reach, tokens.length); k++) {
    const token = tokens[k] as Token;
    // The full stop of `A.Hacızadə` ends nothing.
    if (token.text === '.' && (tokens[k - 1]?.text.length ?? 9) < 3 && tokens[k - 1]?.capitals !== 'lower') continue;
    if (token.start >= quotation.block.end || /^[.!?;:«“"]$/u.test(token.text)) return false;
    if (!marked && token.text === ',') return false;
    const form = language.verbs.endingAt(tokens, k);
    if (!form || form.class === 'joint') continue;
    // Without a comma the verb's own words follow the mark: "X" ifadelerini kullandı, "X" adlandırıb.
    if (marked) return true;
    // `"Report" xəbər verir`: one or two capitalized words are who reports.
    if (look.words < 3 && !/(?:^|\s)\p{Ll}/u.test(look.content) && form.class !== 'name') return false;
    // `«Xo'jand kunlari» o'tkazilishini e'lon qildi`: what is told of them.
    if (look.words < 5 && k > i && NOMINALIZED.test(first.norm)) return false;
    return form.token <= i + 1 && form.class !== 'act';
  }
  return false;
}

/** `o'tkazilishini`, `өтетінін`, `ачыларын`: a verb made a noun, and an object. */
const NOMINALIZED =
  /(?:ishini|ganini|[dt][ıiuü][ğy][ıiuü]n[ıiuü]|[aə]ca[ğy]ını|[ғқгк][ае]н[ыі]н|т[ыі]н[ыі]н|[лнрс]у[ыі]н|[гк][аеоө]н[ыиуү]н|[аеоө]р[ыиуү]н|үүсүн|уусун)$/u;

/** Only the reporter's clause with its verb parts the words from speech in front of them. */
export function goesOn({ language, analysis, quotation, tokens, ahead, previous, words }: Look): boolean {
  if (previous?.verdict !== 'speech' || words < 2 || quotation.start - previous.end > 200) return false;
  if (!/^[.,—–-]$/u.test(tokens[ahead]?.text ?? '')) return false;
  let said = false;
  for (let i = indexAt(analysis.tokens, previous.end); i < ahead; i++) {
    const token = tokens[i] as Token;
    if (token.start < previous.end) continue;
    if (/^[.!?:;]$/u.test(token.text) && (tokens[i - 1]?.text.length ?? 9) > 2) return false;
    const form = language.verbs.endingAt(tokens, i);
    if (form && form.class !== 'joint' && form.mood === 'finite') said = true;
  }
  return said;
}
