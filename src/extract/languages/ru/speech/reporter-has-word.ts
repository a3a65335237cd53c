/** Whether a paragraph between two turns of an interview is the reporter's, and not the rest of the answer above it. */
import type { Analysis, Block } from '../../../model.ts';
import { type ClauseVerb, isPlaceOfSpeech, mentionsIn, subjectOf, verbsIn } from './clauses.ts';
import { frameAt } from '../tables/verb-table.ts';

/** Somebody reports in it with a verb, or it gives a source: `По ее прогнозу, …`, `Лепешке, по ее расчетам, тысяча лет`. */
export const reporterHasWord = (analysis: Analysis, block: Block): boolean =>
  frameAt(analysis.tokens, block.firstToken) !== undefined ||
  speaksOfGuest(analysis, block) ||
  verbsIn(analysis, block).some(
    (form) =>
      form.entry !== undefined &&
      form.entry.class !== 'joint' &&
      form.entry.class !== 'manner' &&
      (subjectOf(analysis, block, form, 'before') !== undefined || inOffice(analysis, block, form)),
  );

const MINE =
  /^(?:я|мы|меня|мне|мной|нас|нам|нами|мой|моя|мое|мои|моего|моей|моих|наш|наша|наше|наши|нашего|нашей|наших)$/u;

/** `по ее расчетам`, `по собственному признанию`: the guest is a third person there, and nobody says `я`. */
function speaksOfGuest({ tokens }: Analysis, { firstToken, endToken }: Block): boolean {
  let frame = false;
  for (let i = firstToken; i < endToken; i++) {
    if (MINE.test(tokens[i]?.norm ?? '')) return false;
    if (tokens[i]?.norm !== 'по') continue;
    const found = frameAt(tokens, i);
    frame ||= found !== undefined && (found.pronoun !== null || /^собственн/u.test(tokens[i + 1]?.norm ?? ''));
  }
  return frame;
}

/** `В пресс-службе на запрос редакции ответили` */
const inOffice = (analysis: Analysis, block: Block, form: ClauseVerb): boolean =>
  form.plural && mentionsIn(analysis, block).some((mention) => isPlaceOfSpeech(analysis, mention));
