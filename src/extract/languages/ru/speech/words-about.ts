/** Whose words a noun for words tells of: `высказывание министра Х о «пороховом складе»`, `слова своего учителя, профессора Х: «…»`. */
import type { Analysis, Mention } from '../../../model.ts';
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import { mentionsIn, standsIn, tokenAt, verbsIn } from './clauses.ts';
import { behindDescription } from './frame-owner.ts';
import { startOf } from './view.ts';

/** Nouns for words, by their beginnings. */
const WORDS =
  /^(?:слов(?:а|ами|ам)?$|высказывани|заявлени|фраз|реплик|тезис|утверждени|замечани|шутк|намек|рассуждени|оценк|оговорк|тирад|выпад|мысл|мнени|афоризм|цитат|изречени|обещани|призыв|совет|напутстви|завет|признани|предложени|предупреждени|прогноз|сравнени|формул|определени|строк|строчк|стих|записк|письм|послани|сообщени|эсэмэск|телеграмм|открытк|резолюци|рассказ|сетовани|жалоб|упрек|ответ|пожелани|поговорк|присказк|любим)/u;
/** How far in front of the words the noun may stand. */
const REACH = 16;

/** The noun for words that stands last in front of a place, no more than some tokens back and in the same clause. */
function wordsNoun(tokens: readonly Token[], at: number, first: number): Token | undefined {
  for (let i = at; i >= Math.max(first, at - REACH); i--) {
    const token = tokens[i] as Token;
    if (/^[.;:!?«»]$/u.test(token.text)) return undefined;
    const opens = i === first || token.capitals === 'lower';
    if (token.kind === 'word' && opens && WORDS.test(token.norm)) return token;
  }
  return undefined;
}

/** The genitive behind the noun, what somebody is in front of his name included: `своего деда, мастера Х`. */
function ownerOf(analysis: Analysis, noun: Token, end: number): Mention | undefined {
  const named = mentionsIn(analysis, { start: noun.end, end }).find(
    (mention) => mention.kind !== 'pronoun' && startOf(mention) - noun.end <= 1,
  );
  if (named && standsIn(named, 'gen')) {
    // `записка ее коллеги, переплетчика Х`
    const [next] = mentionsIn(analysis, { start: named.end, end }, 1);
    const joined = named.kind === 'role' && next?.kind === 'person' && standsIn(next, 'gen');
    return joined && /^,\s$/u.test(analysis.text.slice(named.end, startOf(next))) ? next : named;
  }
  return behindDescription(analysis, noun.end);
}

/** `высказывание министра Х о «складе»`, `обещание мэра Х «снести ларьки»`: the owner, in front of a fragment. */
export function ownerOfFragment(analysis: Analysis, from: number, quotation: Span): Mention | undefined {
  const at = tokenAt(analysis, quotation.start) - 1;
  const noun = wordsNoun(analysis.tokens, at, tokenAt(analysis, from));
  const owner = noun && ownerOf(analysis, noun, quotation.start);
  if (!owner || owner.end > quotation.start) return undefined;
  return /^\s(?:(?:о|об|обо|про|насчет|относительно|по поводу)\s(?:[\p{L}-]{1,20}\s){0,3})?$/u.test(
    analysis.plain.slice(owner.end, quotation.start),
  )
    ? owner
    : undefined;
}

/** `подчеркнута строка Х: «…»`, `повторяет слова своего учителя, профессора Х: «…»`: the owner right in front of the colon. */
export function ownerBeforeColon(analysis: Analysis, span: Span, relays: RegExp): Mention | undefined {
  const said = verbsIn(analysis, span).some(
    ({ entry, token }) => entry?.class === 'say' && !relays.test(analysis.tokens[token]?.norm ?? ''),
  );
  if (said) return undefined;
  const noun = wordsNoun(analysis.tokens, tokenAt(analysis, span.end) - 2, tokenAt(analysis, span.start));
  const owner = noun && ownerOf(analysis, noun, span.end);
  if (!owner || owner.end > span.end) return undefined;
  return /^(?:\s[\p{L}-]{1,20}){0,4}:\s?[«“"„—–-]?\s?$/u.test(analysis.text.slice(owner.end, span.end))
    ? owner
    : undefined;
}
