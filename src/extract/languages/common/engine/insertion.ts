/** The reporter's words behind a dash: `— деди министр`, `– that was the spokesman`. */
import { blockAt } from '../../../lookup.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Document } from './document.ts';

/** No reporter needs more words. */
const LONGEST = 45;

/**
 * Where the reporter's words that begin at token `from` end, or null where what follows is no attribution: before the
 * dash that gives the word back, else the end of the sentence.
 */
export function attributionEnd(document: Document, from: number, limit: number): number | null {
  const { tokens } = document;
  if (!startsAttribution(document, from, limit)) return null;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start >= limit) return (tokens[i - 1] as Token).end;
    if (/^[—–-]$/u.test(token.text) && i > from && /^[.,!?…:]$/u.test(tokens[i - 1]?.text ?? ''))
      return (tokens[i - 1] as Token).end;
    const next = tokens[i + 1];
    if (
      /^[.!?…]$/u.test(token.text) &&
      (!next || next.start >= limit || (next.spaceBefore && next.capitals !== 'lower' && !isInitial(tokens, i)))
    )
      return token.end;
    if (i - from > LONGEST) return null;
  }
  return tokens.at(-1)?.end ?? null;
}

/** A verb of speech stands within the clause that the dash opens. */
function startsAttribution(document: Document, from: number, limit: number): boolean {
  const { tokens, grammar } = document;
  const first = tokens[from];
  if (!first || first.start >= limit || first.kind !== 'word') return false;
  if (grammar.speech.frameAt(document.analysis, from)) return true;
  const reach = grammar.speech.order === 'sov' ? 14 : 7;
  for (let i = from; i < Math.min(from + reach, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (token.start >= limit || /^[.!?…;:«“"„]$/u.test(token.text)) return false;
    const form = document.verbAt(i);
    if (!form) continue;
    if (form.class === 'other' || form.class === 'joint') {
      if (grammar.speech.order === 'svo') return false;
      continue;
    }
    // A capital opens new speech, not the reporter's words, unless a verb of speech follows the name at once.
    return first.capitals !== 'title' || i - from <= 8;
  }
  return false;
}

function isInitial(tokens: readonly Token[], stop: number): boolean {
  const before = tokens[stop - 1];
  return before !== undefined && before.kind === 'word' && before.text.length <= 2 && before.capitals !== 'lower';
}

/**
 * Where an unclosed quotation gives way to the reporter: behind the comma that a verb of speech follows, else the end
 * of a paragraph that the quotation fills.
 */
export function breakOff(document: Document, from: number, limit: number): number | null {
  const { tokens, grammar } = document;
  for (let i = document.tokenAt(from); i < tokens.length && (tokens[i] as Token).start < limit; i++) {
    const token = tokens[i] as Token;
    if (grammar.speech.order === 'svo' && /^[,!?]$/u.test(token.text) && reporterBehind(document, i + 1, limit))
      return token.end;
    if (!/^[—–-]$/u.test(token.text) || !/^[,.!?…]$/u.test(tokens[i - 1]?.text ?? '')) continue;
    for (let ahead = i + 1; ahead <= i + 3; ahead++) {
      const form = document.verbAt(ahead);
      if (form && form.class !== 'joint' && form.class !== 'other') return (tokens[i - 1] as Token).start;
    }
  }
  if (blockAt(document.analysis, from - 1)?.start === from - 1) return limit;
  // `thanked those who “kept the stone better than any museum`: nothing else could end it but the paragraph.
  const rest = document.analysis.text.slice(from, Math.min(limit, from + 400));
  const last = limit - from < 300 && !/[«»“”„"]/u.test(rest) && /\p{L}/u.test(rest.charAt(0));
  return last && rest.split(/\s+/u).length >= 3 ? limit : null;
}

/** Behind a comma stand two to six words, a verb of speech the last or the first of them, and the sentence ends: `the minister said.` */
function reporterBehind(document: Document, from: number, limit: number): boolean {
  const { tokens } = document;
  for (let i = from; i < from + 9; i++) {
    const token = tokens[i];
    if (!token || token.start >= limit || token.kind !== 'word') return false;
    const form = document.verbAt(i);
    if (!form) continue;
    if (form.form !== 'finite' || form.passive || !/^(?:say|ask|manner)$/u.test(form.class)) return false;
    const next = tokens[form.end];
    if (i === from) return next?.kind === 'word' && next.capitals !== 'lower';
    return !next || next.start >= limit || next.kind === 'mark';
  }
  return false;
}
