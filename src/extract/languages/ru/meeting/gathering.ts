/** A meeting that only its verb reports: `Совет старейшин ОТГ собрался в Шуше`, `Министры пяти стран собрались в Оше`. */
import type { MeetingKind } from '../../../../record/types.ts';
import type { Analysis, Entity, Mention, Sentence } from '../../../model.ts';
import type { Token } from '../../../../text/tokens.ts';
import { type ClauseVerb, mentionsIn, nominative, subjectOf, verbsIn } from '../speech/clauses.ts';
import type { Reception } from './reception.ts';
import type { Referents } from '../speech/reference.ts';
import type { Span } from '../../../../text/span.ts';
import { peopleIn } from './people-in.ts';
import { placeAtToken } from '../../../lookup.ts';

/** How many sentences of a report tell what it is about. */
const LEAD = 4;

/** Who gathered, met or visited, where neither a noun nor a host names the meeting. */
export function findGathering(analysis: Analysis, referents: Referents): Reception | null {
  const lead = analysis.sentences.filter(({ block }) => block.kind === 'body').slice(0, LEAD);
  for (const sentence of lead) {
    if (NOT_NOW.test(analysis.plain.slice(sentence.start, sentence.end))) continue;
    for (const form of verbsIn(analysis, sentence)) {
      const { norm, start, end } = analysis.tokens[form.token] as Token;
      const other = visitOf(analysis, referents, sentence, form) ?? talkOf(analysis, referents, sentence, form);
      if (other) return other;
      if (!GATHERED.test(norm)) continue;
      const kind = kindOf(analysis, sentence, start, form.plural);
      if (kind) return { sentence, kind, host: null, people: [], proof: { start, end } };
    }
  }
  return null;
}

const GATHERED =
  /^(?:собрал(?:ся|ась|ось|ись)|встретились|съехал(?:ся|ась|ись)|заседал[аио]?|заседает|заседают|совещал(?:ся|ась|ись))$/u;

/** Another day, or people who only meant to: `собрались построить завод`. */
const NOT_NOW =
  /^(?:напомним|ранее|в прошлом|накануне)|(?<!\p{L})собрал(?:ся|ась|ись) \p{L}+(?:ть|ти|ться|тись)(?!\p{L})/iu;

/** A body is in session; those who hold an office meet. */
function kindOf(analysis: Analysis, { start, end }: Sentence, verb: number, plural: boolean): MeetingKind | null {
  const named = ({ start: from, end: to }: Span): Mention[] =>
    mentionsIn(analysis, { start: from, end: to }).filter((mention) => nominative(mention) !== undefined);
  const front = named({ start, end: verb });
  // `В Анкаре собрались главы ведомств`
  const subjects = front.length > 0 ? front : named({ start: verb, end: Math.min(end, verb + 80) }).slice(0, 1);
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
  /^(?:глав|министр|президент|премьер|секретар|посл|посол|делегат|депутат|парламентари|эксперт|учены|ректор|губернатор|руководител|директор|начальник|командующ|лидер|спикер|председател)/u;

/** `Делегация сената Италии 9 марта посетила Ташкент`, `Президент Сербии А посетил Бишкек`. */
function visitOf(analysis: Analysis, referents: Referents, sentence: Sentence, form: ClauseVerb): Reception | null {
  const { norm, start, end } = analysis.tokens[form.token] as Token;
  if (!/^посетил[аи]?$/u.test(norm) || !placeAtToken(analysis, form.token + 1)) return null;
  const subject = subjectOf(analysis, sentence, form, 'before');
  const guest = subject ? referents.resolve(subject) : null;
  const official = guest?.kind === 'person' && guest.office !== null && guest.office !== 'other';
  if (
    !official &&
    !/(?<!\p{L})(?:делегаци|мисси)\p{L}{1,2}(?!\p{L})/iu.test(analysis.plain.slice(sentence.start, start))
  )
    return null;
  const people = peopleIn(analysis, { start: sentence.start, end: start })
    .map((mention) => referents.resolve(mention))
    .filter((entity): entity is Entity => entity !== null);
  return { sentence, kind: 'visit', host: null, people, proof: { start, end } };
}

/** `Министр А переговорил с финским коллегой Б`: two who hold an office, one of them the subject. */
function talkOf(analysis: Analysis, referents: Referents, sentence: Sentence, form: ClauseVerb): Reception | null {
  const { norm, start, end } = analysis.tokens[form.token] as Token;
  if (!/^(?:переговорил|побеседовал|поговорил|повидал(?:ся|ась)|увидел(?:ся|ась))а?$/u.test(norm)) return null;
  const subject = subjectOf(analysis, sentence, form, 'before');
  const [other] = mentionsIn(analysis, { start: end, end: sentence.end }, 1);
  if (subject?.kind !== 'person' || other?.kind !== 'person') return null;
  if (!/^\sсо?\s$/u.test(analysis.plain.slice(end, other.whole.start)) && other.whole.start - end > 30) return null;
  const people = [subject, other]
    .map((mention) => referents.resolve(mention))
    .filter(
      (entity): entity is Entity => entity?.kind === 'person' && entity.office !== null && entity.office !== 'other',
    );
  return people.length === 2 ? { sentence, kind: 'meeting', host: null, people, proof: { start, end } } : null;
}
