/** Speech behind a colon, and the few titles that stand there. */
import { isAdjective } from '../grammar/words.ts';
import { isTitleNoun } from '../tables/noun-table.ts';
import { verb } from '../tables/verb-table.ts';
import { mentionsIn } from './clauses.ts';
import { hasVerb, lastWord, startsLower, type View, wordCount, type Rule } from './quoted.ts';

/** Мамедли выразился прозаичнее: «…» */
export const COLON: Rule = {
  name: 'colon',
  judge(view) {
    if (lastWord(view)?.text !== ':') return undefined;
    // имя следует читать: «Арсен Погосян»
    if (view.words.length > 1 && view.words.length <= 3 && view.words.every((token) => token.capitals === 'title'))
      return 'title';
    // должность следует читать: «посол по особым поручениям»
    if (/^(?:читать|считать|вместо)$/u.test(view.before.at(-2)?.norm ?? '') && startsLower(view)) return 'title';
    if (labelled(view)) return 'title';
    return startsLower(view) && wordCount(view) < 3 ? 'title' : 'speech';
  },
};

/** `Название нового фильма: «Тихая вода»`: a noun for what bears a title, and neither a name nor a verb of speech. */
function labelled(view: View): boolean {
  const { analysis, before } = view;
  const words = before.filter((token) => token.kind === 'word');
  // в шесть слов: «…»
  const noun = words
    .slice(-3)
    .findIndex(({ norm }) => norm !== 'слов' && (isTitleNoun(norm) || /^документ(?:ы|ов|а)?$/u.test(norm)));
  if (noun < 0) return false;
  const at = Math.max(0, words.length - 3) + noun;
  // голос из зала: «…», комментарий под постом: «…», одним словом: «…»
  if (
    /^(?:из|с|со|под|от|перед|после|у|одним|двумя|тремя|парой)$/u.test(
      (isAdjective(words[at - 1]?.norm ?? '') ? words[at - 2] : words[at - 1])?.norm ?? '',
    ) &&
    !MOTTO.test(words[at]?.norm ?? '')
  )
    return false;
  // `Стороны подписали ряд документов: «О создании зоны», …`
  if (before.some(({ norm }) => ![undefined, 'joint'].includes(verb(norm)?.class))) return false;
  // Переслано из канала «…»: «Жителям обещают квартиры. Улицу переименуют»
  if (wordCount(view) >= 6 && hasVerb(view)) return false;
  return !mentionsIn(analysis, { start: view.sentenceStart, end: view.quotation.start }).some(
    ({ kind }) => kind === 'person',
  );
}

const MOTTO = /^(?:девиз|лозунг|слоган|назван|тем[аойеы]|заголов|рубрик|шапк)/u;
