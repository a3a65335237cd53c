/** What stands behind an event's genitive and makes one event of several: its round, or its number alone. */
import type { Token } from '../../../../../text/tokens.ts';
import type { Discourse } from '../speech/discourse.ts';
import type { EventFound } from './event-found.ts';
import { ordinalAt, ownedOrdinal } from './ordinals.ts';

/** `raund`, `tur`, `раунд`, `айлампа`: one of several meetings of the same kind. */
const ROUND = /^(?:raund|tur(?:u|un)|bosqich|mərhələ|etap|раунд|айлампа|кезең|этап|тур(?:у|ы))/u;

/** `siyasi məsləhətləşmələrin doqquzuncu raundu`, `Konferansı'nın beşincisi`: what stands behind the event's genitive. */
export function withRound(discourse: Discourse, event: EventFound): EventFound {
  const { language, tokens } = discourse;
  const last = tokens[event.endToken - 1] as Token;
  if (
    event.ordinal ||
    !language.suffixes.stems(last.norm).some(({ case: one, stem }) => one === 'gen' && stem.length > 3)
  )
    return event;
  let at = event.endToken;
  while (tokens[at] && !tokens[at]?.spaceBefore) at++;
  const first = at;
  let value = ordinalAt(discourse, at);
  const owned = value === undefined ? ownedOrdinal(discourse, at) : undefined;
  if (owned !== undefined) return { ...event, ordinal: { value: owned, span: tokens[at] as Token } };
  if (value === undefined && language.lexicon.tens.includes(tokens[at]?.norm ?? '')) value = ordinalAt(discourse, ++at);
  if (value === undefined) return event;
  const ordinal = { value, span: tokens[at] as Token };
  at++;
  while (tokens[at]?.kind === 'mark' && at - first < 4) at++;
  const noun = tokens[at];
  if (noun?.kind !== 'word' || !ROUND.test(noun.norm)) return event;
  const text = discourse.analysis.text.slice(event.start, noun.start);
  const own = language.suffixes
    .stems(noun.norm)
    .find(({ possessive, case: one, stem }) => possessive && one !== 'nom' && ROUND.test(stem));
  const cut = own ? noun.text.slice(0, noun.text.length - language.suffixes.caseLength(noun.norm, own)) : noun.text;
  return {
    ...event,
    ordinal,
    endToken: at + 1,
    end: noun.end,
    name: (event.name === null ? text : withoutBrackets(text)) + cut,
    words: event.words + 2,
  };
}

const withoutBrackets = (text: string): string => text.replace(/ ?\([^()]{0,80}\)/gu, '');
