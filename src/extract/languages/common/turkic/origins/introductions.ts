/** The words that introduce somebody: from the beginning of his item of a list to his name. */
import { lowerBound, sentenceAt } from '../../../../lookup.ts';
import type { Analysis, Entity, PersonMention } from '../../../../model.ts';
import type { Token } from '../../../../../text/tokens.ts';
import type { Language } from '../words/language.ts';

/** The mention that introduces somebody: the first with a role, else the first with all of the name. */
export function introducedBy({ mentions }: Entity): PersonMention | undefined {
  const people = mentions.filter((one): one is PersonMention => one.kind === 'person');
  return people.find(({ role }) => role !== null) ?? people.find(({ words }) => words.length > 1);
}

/** So many tokens may introduce a name. */
const LONGEST = 14;

/** `gelen`, `olan`, `qoşulan`: verbs that say no more than whence. */
const CAME =
  /^(?:gel(?:en|miş)|gəl(?:ən|miş)|kelgan|келген|olan|qatılan|katılan|qoşulan|bağlanan|ulangan|qo'shilgan|қосылған|қатысқан|кошулган|катышкан|boʻlgan|bo'lgan|болған|болгон|olup|tashrif|buyurgan|davet|edilen|edilmiş|dəvət|olunmuş|taklif|etilgan|seçilen|seçilmiş|saylangan|yaşayan|yashovchi|тұратын|жашаган)$/u;

/** Where the introduction of a mention begins: behind a comma, a joint, a verb of another clause, another person. */
export function introductionOf(language: Language, analysis: Analysis, mention: PersonMention): number {
  const { tokens } = analysis;
  const from = sentenceAt(analysis, mention.start)?.firstToken ?? 0;
  let first = mention.role ? Math.min(mention.role.firstToken, mention.firstToken) : mention.firstToken;
  const stop = Math.max(from, first - LONGEST, behindOthers(analysis, mention));
  while (first > stop) {
    const token = tokens[first - 1] as Token;
    if (token.kind === 'mark' && !/^['’.«»"“”-]$/u.test(token.text)) break;
    if (token.text === '.' && token.spaceBefore) break;
    if (language.and.has(token.norm) || language.conjunctions.has(token.norm)) break;
    if (!CAME.test(token.norm) && language.verbs.endingAt(tokens, first - 1)) break;
    first--;
  }
  return first;
}

/** Where the last person in front of a mention ends. */
function behindOthers({ mentions }: Analysis, { start }: PersonMention): number {
  for (let i = lowerBound(mentions, start) - 1, back = 0; i >= 0 && back < LONGEST; i--, back++) {
    const other = mentions[i];
    if (other?.kind === 'person') return other.endToken;
  }
  return 0;
}

/** Whether a word says no more of somebody than that he came. */
export const came = (norm: string): boolean => CAME.test(norm);
