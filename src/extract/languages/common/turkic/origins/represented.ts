/** Whom somebody represents: `Özbekistan'ı forumda Bakan X temsil etti`, `Қазақстан атынан министр X қатысты`. */
import { lowerBound, sentenceAt } from '../../../../lookup.ts';
import type { Analysis, Entity, PersonMention, PlaceMention } from '../../../../model.ts';
import type { Token } from '../../../../../text/tokens.ts';
import type { Language } from '../words/language.ts';
import { introducedBy } from './introductions.ts';

/** Verbs and phrases of standing for somebody. */
const REPRESENTS = /^(?:temsil|temsilen|təmsil|vakillik|vakolat|namoyanda|өкілдік|өкүлдүк)/u;
/** `X adına`, `X nomidan`, `X атынан`: behind the country. */
const IN_NAME_OF = /^(?:adına|adından|nomidan|атынан|тарапынан|тарапынын|атынын)$/u;

/** The country that somebody stands for in the sentence that introduces him. */
export function representedBy(language: Language, analysis: Analysis, entity: Entity): string | null {
  const mention = introducedBy(entity);
  const sentence = mention && sentenceAt(analysis, mention.start);
  if (!mention || !sentence) return null;
  const { tokens, places } = analysis;
  const stands = tokens.slice(sentence.firstToken, sentence.endToken).some(({ norm }) => REPRESENTS.test(norm));
  const first = mention.role ? Math.min(mention.role.firstToken, mention.firstToken) : mention.firstToken;
  const isObject = (place: PlaceMention): boolean =>
    place.kind === 'country' &&
    (IN_NAME_OF.test(tokens[place.endToken]?.norm ?? '') || (stands && isAccusative(language, tokens, place)));
  const from = (tokens[first] as Token).start;
  for (let i = lowerBound(places, from) - 1; i >= 0; i--) {
    const place = places[i] as PlaceMention;
    if (place.start < sentence.start) break;
    if (isObject(place)) return hasPerson(analysis, place.end, from, mention) ? null : place.country;
  }
  for (let i = lowerBound(places, mention.end); i < places.length; i++) {
    const place = places[i] as PlaceMention;
    if (place.start >= sentence.end) break;
    if (isObject(place)) return hasPerson(analysis, mention.end, place.start, mention) ? null : place.country;
  }
  return null;
}

const isAccusative = (language: Language, tokens: readonly Token[], { endToken }: PlaceMention): boolean =>
  language.suffixes
    .stems(tokens[endToken - 1]?.norm ?? '')
    .some(({ case: one, possessive, plural, stem }) => one === 'acc' && !possessive && !plural && stem.length > 2);

/** Whether somebody else stands in a range: then the country is his. */
function hasPerson({ mentions }: Analysis, start: number, end: number, own: PersonMention): boolean {
  for (let i = lowerBound(mentions, start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= end) return false;
    if (mention.kind === 'person' && mention !== own) return true;
  }
  return false;
}
