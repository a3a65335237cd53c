/** Stretches that stand in a sentence that reports, and those that are a sentence or a headline of their own. */
import { sentenceAt } from '../../../../../lookup.ts';
import { indexAt } from '../../../../../../text/span.ts';
import type { Token } from '../../../../../../text/tokens.ts';
import type { Look, Verdict } from './look.ts';

/** The words are a sentence of their own in running text, behind another. */
export function isSentence({ analysis, quotation, tokens, ahead, small }: Look): boolean {
  if (small || quotation.block.kind !== 'body' || quotation.start <= quotation.block.start + 1) return false;
  const sentence = sentenceAt(analysis, quotation.start);
  if (!sentence || quotation.start > sentence.start + 1 || sentence.end - quotation.end > 1) return false;
  return /^[.!?…]$/u.test(tokens[ahead]?.text ?? '');
}

/** `“an meselesi” olduğunu`, `“кеч қадам” екенін`: what somebody says that something is. */
export function isPredicative({ tokens, behind, quotation }: Look): boolean {
  const next = tokens[behind];
  return next !== undefined && next.start < quotation.block.end && THAT_IT_IS.test(next.norm);
}

const THAT_IT_IS =
  /^(?:ol(?:duğunu|acağını|madığını|duğuna|ması gerektiğini)|hâline|haline|olduğunu|olacağını|olmadığını|ekanini|ekanligini|bo'lganini|bo'lishini|екенін|екендігін|болғанын|болатынын|экенин|экендигин|болгонун|болорун)$/u;

/** Words in front of the quotation say whose it is: `Onun sözlərinə görə, bu, “gecikmiş addım” olub`. */
export function framed({ language, quotation, tokens, ahead }: Look): boolean {
  for (let k = ahead; k > ahead - 8 && (tokens[k]?.start ?? -1) >= quotation.block.start; k--) {
    if (/^[.!?]$/u.test(tokens[k]?.text ?? '')) return false;
    if (language.frames.match(tokens, k) || language.dativeFrames.match(tokens, k)) return true;
  }
  return false;
}

/** The sentence reports, by a verb or a frame. */
export function reports({ language, analysis, quotation, tokens, behind }: Look): boolean {
  // «жашыл тилке» ачууну: two words and a noun behind them are a term.
  const from = indexAt(analysis.tokens, quotation.block.start);
  for (let k = from; k < tokens.length && (tokens[k] as Token).start < quotation.block.end; k++) {
    if (language.frames.match(tokens, k) || language.dativeFrames.match(tokens, k)) return true;
    const form = language.verbs.endingAt(tokens, k);
    // `hesabatda deyilir ki, körfəz “tamamilə quruya bilər”`
    const leads = form !== undefined && language.complementizers.has(tokens[form.end]?.norm ?? '');
    if (form && form.class !== 'joint' && (k >= behind || leads)) return true;
  }
  return false;
}

/** A headline or cross-head that is nothing but quoted words. */
export function headline({ quotation, words }: Look): Verdict | undefined {
  const { block } = quotation;
  if (block.kind !== 'headline' && block.kind !== 'subheading') return undefined;
  const whole = quotation.start <= block.start + 1 && quotation.end >= block.end - 2;
  return whole && words > 2 ? 'speech' : undefined;
}
