/** Who reports where the clause gives its verb no subject: those of the sentence before, people in an office, the one just quoted. */
import { quotesOver, sentenceAt } from '../../../lookup.ts';
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Mention, SpeakerAnswer } from '../../../model.ts';
import type { Clause } from './beside-speech.ts';
import { type ClauseVerb, isPlaceOfSpeech, mentionsIn, tokenAt, verbsIn } from './clauses.ts';
import type { Referents } from './reference.ts';
import { segmentStart } from './reports.ts';
import { verb } from '../tables/verb-table.ts';
/** `назвал встречу «…» и пригласил гостей`: whoever was quoted goes on. */
export function goesOn(analysis: Analysis, clause: Span, entity: NonNullable<Clause['by']>): SpeakerAnswer {
  const first = analysis.tokens[tokenAt(analysis, clause.start)] as Token;
  return {
    entity,
    cue: { start: first.start, end: first.end },
    mention: null,
    certainty: 'implied',
    rule: 'report-goes-on',
  };
}

/** Who speaks where the clause gives its verb no subject; null where it is a bare source, undefined where nobody is found. */
export function withoutSubject(
  analysis: Analysis,
  referents: Referents,
  clause: Span,
  form: ClauseVerb,
  cue: Span,
): SpeakerAnswer | null | undefined {
  const { tokens } = analysis;
  const place = form.plural ? placeOf(analysis, clause) : undefined;
  if (place) {
    // `Как сообщили в Исполкоме, заседание намечено на октябрь` is a claim; `как сообщает …` names a source.
    const relays =
      /^(?:сообщ|переда|пиш|информир)/u.test((tokens[form.token] as Token).norm) &&
      (form.tense === 'present' || tellsOfTheEvent(analysis, { start: cue.end, end: clause.end }));
    const opening = (tokens[segmentStart(analysis, clause, form.token)] as Token).norm;
    if ((opening === 'как' && relays) || /^об этом/iu.test(analysis.plain.slice(clause.start, clause.end))) return null;
    return { entity: referents.resolve(place), cue, mention: place, certainty: 'certain', rule: 'report-in-office' };
  }
  // `В кулуарах говорят, что …`, `На рынке уверены, что …`: some people who are there.
  if (form.plural && somebodySomewhere(analysis, clause, form))
    return { entity: null, cue, mention: null, certainty: 'implied', rule: 'report-somebody' };
  // `Решение, уточнили там, внесут в реестр`
  if (form.plural && there(analysis, form.token)) {
    const entity = referents.bodyAt(clause.start) ?? referents.lastBody(clause.start);
    if (entity) return { entity, cue, mention: null, certainty: 'implied', rule: 'report-there' };
  }
  // `…», — сказал он и потребовал тишины`: whoever was quoted goes on.
  const quoted = quotesOver(analysis, { start: clause.start - 200, end: clause.start }).at(-1);
  if (
    quoted?.speaker.entity &&
    sentenceAt(analysis, clause.start)?.start === sentenceAt(analysis, quoted.quotation.start)?.start
  )
    return { entity: quoted.speaker.entity, cue, mention: null, certainty: 'implied', rule: 'report-after-quote' };
  // `А также выразили готовность …`: the subject of the sentence before goes on; another word may be a subject unknown.
  if (!opensWith(analysis, clause, form)) return undefined;
  // `Главу правительства это не убедило`: what a neuter verb says nobody said.
  if (form.gender === 'n') return undefined;
  const entity = referents.lastSubject(clause.start, form.gender, form.plural);
  return entity ? { entity, cue, mention: null, certainty: 'implied', rule: 'report-elliptic' } : undefined;
}

export const BEFORE_VERB =
  /^(?:и|а|но|не|же|тут|также|тоже|еще|затем|потом|далее|кроме|того|при|этом|после|этого|вместе|тем|с|однако|заодно|отдельно|особо|впрочем|наконец|позже|позднее|в|завершение|заключение|ответ|свою|очередь|частности|конце|итоге|он|она|они|,)$/u;

/** Nothing but conjunctions and adverbs stands in front of the verb. */
function opensWith(analysis: Analysis, clause: Span, form: ClauseVerb): boolean {
  return analysis.tokens.slice(tokenAt(analysis, clause.start), form.token).every(({ norm }) => BEFORE_VERB.test(norm));
}

/** A place and nothing else stands in front of a plural verb that brings in what was said. */
function somebodySomewhere(analysis: Analysis, clause: Span, form: ClauseVerb): boolean {
  const first = tokenAt(analysis, clause.start);
  return (
    /^(?:в|во|на|среди)$/u.test(analysis.tokens[first]?.norm ?? '') &&
    form.token - first <= 5 &&
    mentionsIn(analysis, { start: clause.start, end: (analysis.tokens[form.token] as Token).start }, 1).length === 0 &&
    !/^(?:время|ходе|ответ|итоге|частности|заключение|завершение|этом|том)$/u.test(
      analysis.tokens[first + 1]?.norm ?? '',
    ) &&
    analysis.tokens[form.token + 1]?.text === ',' &&
    analysis.tokens[form.token + 2]?.norm === 'что'
  );
}

export function gerundClause(analysis: Analysis, referents: Referents, clause: Span): SpeakerAnswer | undefined {
  const first = analysis.tokens[tokenAt(analysis, clause.start)] as Token;
  const entry = verb(first.norm);
  if (
    entry?.tense !== 'gerund' ||
    entry.class === 'joint' ||
    sentenceAt(analysis, clause.start)?.start === clause.start
  )
    return undefined;
  const quote = quotesOver(analysis, { start: clause.start - 400, end: clause.start }).at(-1);
  const entity = quote?.speaker.entity ?? referents.lastSubject(clause.start, null, false);
  return entity ? { ...goesOn(analysis, clause, entity), rule: 'report-gerund' } : undefined;
}

/** `речь шла о …`, `стороны обсудили …`, `саммит прошел …`: the report itself, whoever passed it on. */
const tellsOfTheEvent = (analysis: Analysis, span: Span): boolean =>
  /(?<!\p{L})речь (?:шла|идет|зашла)/iu.test(analysis.plain.slice(span.start, span.end)) ||
  verbsIn(analysis, span).some(
    (form) => form.entry?.class === 'joint' || /^(?:состоял|прош)/u.test(analysis.tokens[form.token]?.norm ?? ''),
  );

/** `уточнили там`, `Там же добавили`, `Там также отметили` */
const there = ({ tokens }: Analysis, token: number): boolean => {
  const before = /^(?:же|также|тоже|еще)$/u.test(tokens[token - 1]?.norm ?? '') ? token - 2 : token - 1;
  return [before, token + 1].some((at) => tokens[at]?.norm === 'там');
};

export function placeOf(analysis: Analysis, clause: Span): Mention | undefined {
  return mentionsIn(analysis, clause).find((mention) => isPlaceOfSpeech(analysis, mention));
}
