/** Whose words a frame gives where something stands between the two: `по словам 70-летней Х`, `по мнению кандидата наук, доцента Х`. */
import type { Analysis, Mention } from '../../../model.ts';
import { governed, mentionsIn, standsIn, tokenAt } from './clauses.ts';
import { isGenitiveLike, verbForm } from '../grammar/words.ts';
import { startOf } from './view.ts';

/** The person behind a participle, an age, or what somebody is in words that no list of posts holds. */
export const behindDescription = (analysis: Analysis, from: number): Mention | undefined =>
  behindParticiple(analysis, from) ?? behindCalling(analysis, from);

/** How far behind the frame the name may stand. */
const REACH = 110;

/** `по словам жительницы села Кара-Суу Х`: words in the genitive and no verb, then a name in that case. */
function behindCalling(analysis: Analysis, from: number): Mention | undefined {
  const found = mentionsIn(analysis, { start: from, end: from + REACH }, 3).find(({ kind }) => kind === 'person');
  if (found?.kind !== 'person' || !standsIn(found, 'gen')) return undefined;
  const start = startOf(found);
  const first = tokenAt(analysis, from + 1);
  let comma = false;
  for (let i = first; (analysis.tokens[i]?.start ?? start) < start; i++) {
    const token = analysis.tokens[i];
    if (!token) return undefined;
    if (token.text === ',' && !comma && i > first) {
      comma = true;
      // Behind a comma a post has to come: `кандидата наук, доцента Х`.
      if (!found.role || analysis.tokens[i + 1]?.start !== start) return undefined;
      continue;
    }
    const number = token.kind === 'number' || /^(?:\d{1,3}-)?летн(?:ей|его)$/u.test(token.norm) || token.text === '-';
    if (number) continue;
    if (token.kind !== 'word' || verbForm(token.norm)) return undefined;
    if (i === first && (token.capitals !== 'lower' || !isGenitiveLike(token.norm))) return undefined;
  }
  return found;
}

/** `По словам участвовавшей в разговоре министра края Чендековой`: whose words they are, behind what is said of her first. */
function behindParticiple(analysis: Analysis, from: number): Mention | undefined {
  const opening = /^\s\p{L}+(?:вш|ющ|ящ|ущ|ащ|нн|ем|им|т)(?:его|ей|их|ого|ой|ых)(?:ся)?\s/u.exec(
    analysis.plain.slice(from, from + 60),
  );
  if (!opening) return undefined;
  const found = mentionsIn(analysis, { start: from + opening[0].length - 1, end: from + 160 }, 3).find(
    (mention) => mention.kind !== 'pronoun' && standsIn(mention, 'gen') && !governed(analysis, mention),
  );
  return found && !/[.,;:!?]/u.test(analysis.text.slice(from, startOf(found))) ? found : undefined;
}
