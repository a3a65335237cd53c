/** A meeting that only its verb reports: `Совет старейшин ОТГ собрался в Шуше`, `Министры пяти стран собрались в Оше`. */
import type { MeetingKind } from '../../../../record/types.ts';
import type { Analysis, Sentence } from '../../../model.ts';
import type { Token } from '../../../../text/tokens.ts';
import { mentionsIn, nominative, verbsIn } from '../speech/clauses.ts';
import type { Reception } from './reception.ts';

/** How many sentences of a report tell what it is about. */
const LEAD = 4;

/** Who gathered, where neither a noun nor a host names the meeting. */
export function findGathering(analysis: Analysis): Reception | null {
  const lead = analysis.sentences.filter(({ block }) => block.kind === 'body').slice(0, LEAD);
  for (const sentence of lead) {
    if (NOT_NOW.test(analysis.plain.slice(sentence.start, sentence.end))) continue;
    for (const form of verbsIn(analysis, sentence)) {
      const { norm, start, end } = analysis.tokens[form.token] as Token;
      if (!GATHERED.test(norm)) continue;
      const kind = kindOf(analysis, sentence, start, form.plural);
      if (kind) return { sentence, kind, host: null, people: [], proof: { start, end } };
    }
  }
  return null;
}

const GATHERED =
  /^(?:собрал(?:ся|ась|ось|ись)|съехал(?:ся|ась|ись)|заседал[аио]?|заседает|заседают|совещал(?:ся|ась|ись))$/u;

/** Another day, or people who only meant to: `собрались построить завод`. */
const NOT_NOW =
  /^(?:напомним|ранее|в прошлом|накануне)|(?<!\p{L})собрал(?:ся|ась|ись) \p{L}+(?:ть|ти|ться|тись)(?!\p{L})/iu;

/** A body is in session; those who hold an office meet. */
function kindOf(analysis: Analysis, { start }: Sentence, verb: number, plural: boolean): MeetingKind | null {
  const subjects = mentionsIn(analysis, { start, end: verb }).filter((mention) => nominative(mention) !== undefined);
  if (subjects.some(({ kind }) => kind === 'institution') && !plural) return 'session';
  const officials = subjects.some(
    (mention) =>
      (mention.kind === 'role' && mention.office !== null) ||
      (mention.kind === 'person' && mention.role?.office) ||
      (mention.kind === 'group' && OFFICIALS.test(mention.head)),
  );
  return plural && officials ? 'meeting' : null;
}

const OFFICIALS =
  /^(?:глав|министр|президент|премьер|секретар|посл|посол|делегат|депутат|парламентари|эксперт|учены|ректор|губернатор|руководител)/u;
