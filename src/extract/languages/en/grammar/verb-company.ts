/** What stands beside a verb of speech and changes what it is: `agreed to meet`, `said nothing`, `put the number at 23,400`. */
import type { Token } from '../../../../text/tokens.ts';
import type { VerbClass } from '../../common/engine/index.ts';
import { BE, before, type VerbEntry } from './verb-words.ts';

/** What one expresses, voices, conveys or extends by words. */
const EXPRESSED =
  /^(?:readiness|willingness|hope|hopes|confidence|conviction|gratitude|appreciation|thanks|support|concern|concerns|interest|condolences|sympathy|sympathies|satisfaction|regret|regrets|belief|view|views|opinion|congratulations|greetings|wishes|solidarity|commitment|optimism|doubt|doubts|certainty|desire|intention|invitation|respect|admiration|pride|disappointment|dissatisfaction|determination|agreement|disagreement|apologies|felicitations|hopes|indignation|protest|skepticism|scepticism|reservations|delight|pleasure|joy|grief|sorrow|surprise|acknowledgement|recognition|welcome|regards|words)$/u;

/** What one dismisses by words. */
const REJECTED =
  /^(?:rumou?rs?|reports?|claims?|allegations?|accusations?|criticisms?|suggestions?|fears|concerns|doubts|speculation|assertions?|talk|complaints?|charges?|objections?|calls)$/u;

/** A verb whose class its complement changes: `Durrani agreed`, `agreed to meet`; `commented on the appointment`. */
export function inCompany(tokens: readonly Token[], at: number, end: number): VerbClass | undefined {
  const { norm } = tokens[at] as Token;
  const next = tokens[end];
  if (/^(?:agreed|agrees|concurred|concurs)$/u.test(norm))
    return /^["”»’']$/u.test(tokens[at - 1]?.text ?? '') || !next || next.kind === 'mark' ? 'manner' : 'joint';
  if (/^(?:commented|comments|remarked|elaborated|briefed|spoke)$/u.test(norm) && next?.norm === 'on')
    return norm === 'briefed' ? undefined : 'manner';
  // `expressed Hungary's readiness`, `conveyed warm greetings`
  if (
    /^(?:express|voice|convey|extend|deliver|offer|reiterate|reaffirm|pass|bring|brought)/u.test(norm) &&
    end === at + 1
  )
    return tokens.slice(end, end + 8).some((token) => EXPRESSED.test(token.norm))
      ? 'act'
      : /^(?:express|voice|convey|extend|deliver|pass|bring|brought)/u.test(norm)
        ? 'other'
        : undefined;
  // `dismissed rumours of a shortage`
  if (
    /^(?:dismiss|reject|rebuff|rubbish)/u.test(norm) &&
    tokens.slice(end, end + 5).some((token) => REJECTED.test(token.norm))
  )
    return 'say';
  // `putting the cost at $420 million`
  if (/^puts?$/u.test(norm) && end === at + 1 && putsAt(tokens, end)) return 'say';
  if (norm === 'putting') return tokens.slice(end, end + 25).some((token) => token.norm === 'at') ? 'say' : undefined;
  return undefined;
}

/** `put the number of homeless at 23,400` */
const putsAt = (tokens: readonly Token[], end: number): boolean =>
  /^(?:the|its|their|his|her|total|average|annual)$/u.test(tokens[end]?.norm ?? '') &&
  tokens
    .slice(end, end + 12)
    .some(
      ({ norm }, i) =>
        norm === 'at' &&
        /^(?:[\d€$£¥]|about|around|over|nearly|almost|some|more)/u.test(tokens[end + i + 1]?.text ?? ''),
    );

/** `quoted her as saying`: whoever says it is the object. */
export const isQuotedAs = (tokens: readonly Token[], at: number, end: number): boolean =>
  /^(?:quoted|cited|quotes|cites)$/u.test(tokens[at]?.norm ?? '') &&
  tokens
    .slice(end, end + 12)
    .some(
      ({ norm }, i, ahead) =>
        norm === 'as' &&
        /^(?:saying|telling|writing|having|asking|warning|declaring|stating|noting)$/u.test(ahead[i + 1]?.norm ?? ''),
    ) &&
  !BE.test(before(tokens, at)?.norm ?? '');

const NUMERAL = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|most|all|some|several|half|none)$/u;

/** Words that are no verb of speech in this company. */
export function isExcluded(tokens: readonly Token[], at: number, end: number, entry: VerbEntry): boolean {
  const { norm } = tokens[at] as Token;
  const next = tokens[end]?.norm ?? '';
  const after = tokens[end + 1]?.norm ?? '';
  // `Writing in the journal “Arid Lands”`: where, and not what
  if (
    entry.tense === 'ing' &&
    /^(?:writing|posting|speaking|reporting|commenting|tweeting|blogging)$/u.test(norm) &&
    /^(?:in|on|for|from|at|to|by)$/u.test(next)
  )
    return true;
  // `countering the smuggling of …` among topics: an activity, and no reply
  if (
    entry.tense === 'ing' &&
    /^(?:countering|maintaining|observing|forecasting|predicting|assessing|evaluating|reporting|guaranteeing|estimating|promising|voicing)$/u.test(
      norm,
    ) &&
    !/^(?:that|how|,|:|by|["“‘«])$/u.test(next)
  )
    return true;
  // `answered six of nine questions`
  if (
    /^answer(?:ed|s|ing)$/u.test(norm) &&
    (tokens[end]?.kind === 'number' ||
      tokens.slice(end, end + 6).some((token) => /^questions?$/u.test(token.norm)) ||
      NUMERAL.test(next))
  )
    return true;
  // `X, invited as an expert, warned …`
  if (
    tokens[at - 1]?.text === ',' &&
    entry.tense === 'past' &&
    /^(?:act|ask|name)$/u.test(entry.class) &&
    /^(?:as|by|in|at|from|to|with)$/u.test(next) &&
    tokens.slice(end, end + 8).some(({ text }) => text === ',')
  )
    return true;
  // `said nothing`, `asked for the floor`
  if (/^(?:nothing|little|no|goodbye|yes)$/u.test(next) && entry.class === 'say') return true;
  if (norm === 'asked' && next === 'for' && /^(?:the|a)$/u.test(after))
    return /^(?:floor|word|minute|moment|break|pause|second|glass|microphone)$/u.test(tokens[end + 2]?.norm ?? '');
  // `asked not to be named`, `asked for anonymity`
  if (entry.class === 'ask' && (next === 'not' || (next === 'for' && after === 'anonymity'))) return true;
  if (norm === 'put' && putsAt(tokens, end)) return false;
  // `posted growth`, `noted scholar`, `addressed the issue`
  if (
    /^(?:posted|put|read|cited|continued|started|began|ended|closed|opened|concluded|resumed)$/u.test(norm) &&
    entry.class === 'manner'
  )
    // `“Sir,” began the judge`
    return (
      !/^["”»’']$/u.test(tokens[at - 1]?.text ?? '') &&
      /^(?:growth|to|in|on|at|with|the|a|an|its|their|his|her|under|work|from|for|up)$/u.test(next)
    );
  if (norm === 'considered' && /^(?:the|ways|issues|prospects|options)$/u.test(next)) return true;
  if (/^backed$/u.test(norm) && next === 'by') return true;
  // `“Not for me”, thought the driver`
  if (/^(?:thought|thinks|hoped|hopes)$/u.test(norm) && /^["”»’']$/u.test(tokens[at - 1]?.text ?? '')) return false;
  if (norm === 'thought' && tokens[at - 1]?.text === ',' && /^["”»’']$/u.test(tokens[at - 2]?.text ?? '')) return false;
  // `committed to`, `expected in Bishkek`, `expects to`
  if (/^(?:expected|hoped|thought|expects|hopes|expecting|hoping|thinking)$/u.test(norm))
    return !/^(?:that|the|it|he|she|they|a|to|his|her|talks|trade)$/u.test(next);
  if (
    /^(?:reported|indicated|signalled|signaled|reflected)$/u.test(norm) &&
    /^(?:a|an|losses|growth|profits)$/u.test(next)
  )
    return true;
  if (/^(?:directed|tasked|ordered)$/u.test(norm) && /^(?:by|at|from)$/u.test(next)) return true;
  if (norm === 'compared' && /^(?:to|with)$/u.test(next) && tokens[at - 1]?.kind !== 'word') return true;
  return false;
}
