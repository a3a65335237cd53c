/** Rules for what can be read somewhere: words on posters, notes and walls. */
import { previousOf, type Rule } from './quoted.ts';

export const INSCRIPTIONS: readonly Rule[] = [
  // На плакатах написано: «Воду — народу», «Хватит обещать»
  {
    name: 'listed',
    judge({ analysis, quotation, content }) {
      const before = previousOf(analysis, quotation);
      return before?.verdict === 'speech' &&
        /^(?:colon|listed|reads-such)$/u.test(before.verdictRule) &&
        /^\p{Lu}/u.test(content) &&
        /^[,;]?\s(?:и\s)?$/u.test(analysis.text.slice(before.end, quotation.start))
        ? 'speech'
        : undefined;
    },
  },
  // «Без воды — никуда», «Земля устала» — такие надписи встретили делегацию.
  {
    name: 'reads-such',
    judge: ({ analysis, quotation, content }) =>
      /^\p{Lu}/u.test(content) &&
      /^(?:,?\s(?:и\s)?[«“"][^«»“”"]{3,120}[»”"]){0,4},?\s[—–-]\s(?:с |под )?(?:так(?:ие|ими|ими же)|эт(?:и|ими)) (?:надпис|слов|лозунг|плакат|фраз|реплик|вопрос|отзыв|комментари|крик|возглас)/u.test(
        analysis.text.slice(quotation.end, quotation.end + 500),
      )
        ? 'speech'
        : undefined,
  },
  // «Мы победим», — гласил плакат
  {
    name: 'reads',
    judge: ({ analysis, quotation }) =>
      /^[,\s]*[—–-]\s(?:(?:было|стоит|стояло)\s)?(?:гласи|написан|нацарапан|начертан|выведен|выбит|вырезан|высечен|вышит|выгравирован|отпечатан|напечатан|приписан|накорябан|читал|читаем|красовал|красует|значи|светил|мигал)/u.test(
        analysis.plain.slice(quotation.end, quotation.end + 40),
      )
        ? 'speech'
        : undefined,
  },
];
