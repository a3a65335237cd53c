/** `X. Об этом заявил Y.`: a sentence that says whose words the sentence before it gives. */
import { quotesOver } from '../../../lookup.ts';
import type { Analysis, Mention, Sentence, StatementDraft } from '../../../model.ts';
import { type ClauseVerb, mentionsIn, subjectOf, verbsIn, isPlaceOfSpeech } from './clauses.ts';
import type { Referents } from './reference.ts';

const WORDS =
  'мнени|мысл|точк|позици|оценк|заявлени|предложени|предостережени|предупреждени|инициатив|иде|прогноз|вывод|убеждени|уверенност|надежд|обещани|призыв|просьб|решени|данны|цифр|сведени|статистик|информаци|подсчет|расчет|версии|верси|гипотез|признани|новост|пожелани|требовани|поручени|совет|рекомендаци|планы|задач|взгляд|тезис|довод|аргумент|сравнени|историей|истори|подробност|деталя|откровени|намерени|объяснени|комментари';

/** The opening of a sentence that points back: `Об этом`, `Так`, `Такое мнение`, `С таким заявлением`, `К такому выводу`. */
const POINTS_BACK = new RegExp(
  String.raw`^(?:(?:впрочем|кстати|между тем), )?(?:об этом(?: же)?\s|так (?:счита|дума|полага|ответи|оцени|объясни|прокомментир|отозва|охарактериз|высказа|вид|рассужда|ситуаци)|(?:с |к |на |по |о |об )?(?:так(?:ое|ую|ого|ой|им|ие|ими|их|ому)|эт(?:о|у|и|ими|им|ой|их)|соответствующ(?:ее|ую|ие|им))\s(?:же\s)?(?:\p{L}+\s)?(?:${WORDS}))`,
  'iu',
);

export const pointsBack = (analysis: Analysis, sentence: Sentence): boolean =>
  POINTS_BACK.test(analysis.plain.slice(sentence.start, sentence.end)) && !takesAStand(analysis, sentence);

/** `Эту версию опроверг депутат Х`, `Эту идею поддержала Y`: a word of one's own about what somebody else said. */
const takesAStand = (analysis: Analysis, sentence: Sentence): boolean =>
  STANDS.test(analysis.tokens[verbsIn(analysis, sentence)[0]?.token ?? -1]?.norm ?? '');

const STANDS =
  /^(?:опроверг|отверг|отклон|осуди|осужда|раскритик|критик|высме|оспор|оспар|поддерж|одобр|приветств|отрица|отмет(?:а|ну)л|отмел|похвал|дезавуир|развея|забракова|проигнорир|возмут|возраж|возраз|соглас|усомни|сомнева)/u;

/** Verbs that only pass news on: beside a body they name the source. */
const RELAYS = /^(?:сообщ|переда|пиш|пис|информир|проинформир|говорит|говорил)/u;

const HOLDS =
  /^(?:придержива|выступи|выступа|пришл|прише|приходи|подели|дела|сдела|приве|приводи|да|выска|выраз|озвуч|обраща|обрат|вынес|принял|выдви|внес|вноси|донес|склон|разделя|отстаива)/u;

/** The statement that the sentence before gives, or undefined where it gives none. */
export function statementBefore(
  analysis: Analysis,
  referents: Referents,
  sentence: Sentence,
  last: StatementDraft | undefined,
): StatementDraft | undefined {
  if (!pointsBack(analysis, sentence)) return undefined;
  const previous = analysis.sentences[sentence.index - 1];
  if (previous?.block.kind !== 'body' || (last && last.end > previous.start)) return undefined;
  if (quotesOver(analysis, previous).length > 0) return undefined;
  const form = verbsIn(analysis, sentence).find((candidate) => saysSo(analysis, candidate));
  const subject = form && subjectOf(analysis, sentence, form, 'after');
  const speaker = form && (subject ?? officeThatSays(analysis, sentence, form));
  const entity = speaker && referents.resolve(speaker, 'nom', form.gender);
  if (!form || !entity) return undefined;
  const relayed = RELAYS.test(analysis.tokens[form.token]?.norm ?? '');
  // `Об этом сообщает пресс-служба` names the source; `Об этом сообщили в министерстве` says whose claim it is.
  if (entity.kind === 'institution' && relayed && subject) return undefined;
  return {
    start: previous.start,
    end: previous.end,
    speaker: {
      entity,
      cue: { start: sentence.start, end: speaker.end },
      mention: speaker,
      certainty: 'certain',
      rule: 'points-back',
    },
  };
}

function saysSo(analysis: Analysis, form: ClauseVerb): boolean {
  const kind = form.entry?.class;
  return (
    (kind !== undefined && kind !== 'joint' && kind !== 'impersonal') ||
    HOLDS.test(analysis.tokens[form.token]?.norm ?? '')
  );
}

/** `Об этом предупредили в МИД` */
function officeThatSays(analysis: Analysis, sentence: Sentence, form: ClauseVerb): Mention | undefined {
  return form.plural ? mentionsIn(analysis, sentence).find((mention) => isPlaceOfSpeech(analysis, mention)) : undefined;
}
