/**
 * Where people come from, as the words beside a name tell: `индийский кукловод Х`, `делегат Ливана Х`, `учительница из
 * Хакасии Х`, `Х из китайского уезда Бурчун`, `С ним прилетели посол Х и директор Y`.
 */
import { placeAtToken, lowerBound } from '../../../lookup.ts';
import type { Analysis, PersonMention, PlaceMention } from '../../../model.ts';
import type { Token } from '../../../../text/tokens.ts';
import { startsSentence } from './role-extent.ts';
import { adjectiveCountry } from '../tables/place-table.ts';
import { isAdjective, isGenitiveLike, PREPOSITIONS, verbForm } from '../grammar/words.ts';

/** How many words in front of a name are looked at. */
const REACH = 5;

/** Gives people without a country the one that the words beside their name tell. */
export function nameOrigins(analysis: Analysis, people: readonly PersonMention[]): void {
  for (const mention of people) {
    if (mention.country || mention.role?.country) continue;
    mention.country = nationalInFront(analysis, mention) ?? comesFrom(analysis, mention) ?? null;
  }
  nameCompanions(analysis, people);
}

/** First token of a name or of the role in front of it. */
const firstOf = (mention: PersonMention): number =>
  Math.min(mention.firstToken, mention.role?.firstToken ?? mention.firstToken);

/** `индийский кукловод Х`, `делегат Ливана Х`: a country among the small words right in front of the name. */
function nationalInFront(analysis: Analysis, mention: PersonMention): string | undefined {
  const { tokens } = analysis;
  const first = firstOf(mention);
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    const token = tokens[i] as Token;
    const place = placeEndingAt(analysis, i + 1);
    if (place) {
      const before = tokens[place.firstToken - 1];
      // `Делегат Ливана Х`: a capital may be the sentence's.
      const small =
        before?.capitals === 'lower' || (before?.capitals === 'title' && startsSentence(tokens, place.firstToken - 1));
      const noun = before?.kind === 'word' && small && !PREPOSITIONS.has(before.norm);
      const from = before?.norm === 'из' && tokens[place.firstToken - 2]?.kind === 'word';
      return (place.kind === 'country' && noun) || from ? place.country : undefined;
    }
    if (token.kind !== 'word' || PREPOSITIONS.has(token.norm) || token.norm === 'и') return undefined;
    const national = isAdjective(token.norm) ? adjectiveCountry(token.norm) : undefined;
    // The adjective goes with a noun for a person, not with the name itself.
    if (national) return i < first - 1 || mention.role !== null ? national : undefined;
    if (token.capitals !== 'lower' || (verbForm(token.norm) !== undefined && i < first - 1)) return undefined;
  }
  return undefined;
}

/** `Х из Усть-Каменогорска`, `Х из китайского уезда Бурчун`, `Х из Ассоциации банков Грузии`. */
function comesFrom(analysis: Analysis, mention: PersonMention): string | undefined {
  const { tokens } = analysis;
  const at = mention.endToken;
  if (tokens[at]?.norm !== 'из') return undefined;
  for (let i = at + 1; i < at + 6; i++) {
    const place = placeAtToken(analysis, i);
    if (place) return place.country;
    const norm = tokens[i]?.norm ?? '';
    const national = isAdjective(norm) ? adjectiveCountry(norm) : undefined;
    if (national) return national;
    if (!isGenitiveLike(norm)) return undefined;
  }
  return undefined;
}

const COMPANY = /^(?:с|вместе|сопровожда|сопровожден|помога)/u;

/** `Делегацию возглавлял А. С ним прилетели Б и В`: who came with somebody comes from the same country. */
function nameCompanions(analysis: Analysis, people: readonly PersonMention[]): void {
  const { tokens } = analysis;
  for (const sentence of analysis.sentences) {
    const opening = tokens.slice(sentence.firstToken, sentence.firstToken + 3).map(({ norm }) => norm);
    if (!COMPANY.test(opening[0] ?? '') || !opening.some((norm) => /^(?:ним|ней|ними|его|ее|него|нее)$/u.test(norm)))
      continue;
    const leader = people.filter(({ end }) => end <= sentence.start).at(-1);
    const country = leader?.country ?? leader?.role?.country;
    const own = analysis.sentences[sentence.index - 1]?.block === sentence.block;
    if (!leader || !country || !own) continue;
    for (const mention of people)
      if (mention.start >= sentence.start && mention.end <= sentence.end && !mention.role?.country)
        mention.country ??= country;
  }
}

function placeEndingAt(analysis: Analysis, endToken: number): PlaceMention | undefined {
  const at = analysis.tokens[endToken - 1]?.end ?? 0;
  const found = analysis.places[lowerBound(analysis.places, at) - 1];
  return found?.endToken === endToken ? found : undefined;
}
