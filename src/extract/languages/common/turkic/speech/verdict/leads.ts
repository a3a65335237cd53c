/** The few words around the marks that show whose these are: a colon, a name behind a dash or in brackets, the next sentence. */
import { lowerBound, sentenceAt } from '../../../../../lookup.ts';
import { isPredicate } from '../attribution/leads.ts';
import { HIS_WORDS, SAID_THIS, THESE_WORDS } from '../attribution/papers.ts';
import type { Look } from './look.ts';

/** What follows speaks of the words: `Bu sözləri X deyir`, `Мұны X айтты`, `– бұл X-тің сөзі`. */
export const speaksOf = (behind: string): boolean => {
  const words = behind.replace(/[’‘ʻʼ`]/gu, "'");
  return THESE_WORDS.test(words.slice(0, 60)) || SAID_THIS.test(words) || HIS_WORDS.test(words);
};

/** Words that open their line, with a colon behind them or a dash and nothing but a name. */
export function leadsHeadline({ analysis, quotation, tokens, behind, words }: Look): boolean {
  const mark = tokens[behind];
  if (words < 3 || !mark || mark.start >= quotation.block.end) return false;
  if (mark.text === ':') return quotation.start <= quotation.block.start + 1;
  if (!/^[—–-]$/u.test(mark.text)) return false;
  const at = lowerBound(analysis.mentions, mark.end);
  const name = [analysis.mentions[at - 1], analysis.mentions[at]].find(
    (one) => one?.kind === 'person' && one.whole.start >= mark.end && one.whole.start - mark.end < 3,
  );
  return name !== undefined && quotation.block.end - name.end < 3;
}

/** `Қысқа жазып жіберді: «Шағым түсіреміз»`: two words behind a colon, and who or what leads in speaks. */
export function ledBySpeaker({ language, analysis, quotation, tokens, ahead, content }: Look): boolean {
  const { text, mentions } = analysis;
  if (!/:\s*$/u.test(text.slice(Math.max(0, quotation.start - 3), quotation.start))) return false;
  // A list of titles goes on behind the first.
  if (/^\s*[,;]\s*["«“„]/u.test(text.slice(quotation.end, quotation.end + 5))) return false;
  if (language.lexicon.firstPerson.test(language.fold(content))) return true;
  const sentence = sentenceAt(analysis, quotation.start);
  const last = ahead - 1;
  const form = language.verbs.endingAt(tokens, last);
  if (form && form.class !== 'joint' && form.class !== 'name') return true;
  const near = mentions[lowerBound(mentions, quotation.start) - 1];
  // `X-in sözləri isə qısa olub: “Xal xaldır”`
  if (near?.kind === 'person' && near.start >= (sentence?.start ?? 0) && near.readings[0]?.case === 'gen')
    for (let i = last; i >= near.endToken && i > last - 5; i--) if (HIS.test(tokens[i]?.norm ?? '')) return true;
  const named = near !== undefined && (near.kind === 'person' || near.kind === 'role');
  // `Спикер X экөөнү тең токтотту: «Регламент, кесиптештер»`: whoever is addressed stands behind a comma.
  const addressed = /\p{L},\s\p{L}/u.test(content) && isPredicate({ language, tokens }, last);
  if (addressed && named && near.start >= (sentence?.start ?? 0)) return true;
  return named && near.start >= (sentence?.start ?? 0) && last - near.endToken < 2 && near.readings[0]?.case === 'nom';
}

/** `sözləri`, `cevabı`, `жауабы`: what somebody said. */
const HIS = /^(?:söz|cevab|yanıt|cavab|fikr|javob|gap|so'z|жауаб|сөз|жооб|пікір|пикир)/u;

/** Behind a sentence in marks a name in brackets. */
export function creditedBehind({ analysis, quotation, tokens, behind }: Look): boolean {
  const open = tokens[behind];
  if (open?.text !== '(' || quotation.start > (sentenceAt(analysis, quotation.start)?.start ?? 0) + 1) return false;
  const { mentions } = analysis;
  const at = lowerBound(mentions, open.end);
  return [mentions[at - 1], mentions[at]].some(
    (one) => one?.kind === 'person' && one.whole.start >= open.end && one.whole.start - open.end < 2,
  );
}
