/** Who reports in a clause of the reporter's words. */
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Mention, SpeakerAnswer } from '../../../model.ts';
import type { Clause } from './beside-speech.ts';
import { type ClauseVerb, mentionsIn, standsIn, subjectOf, tokenAt, verbsIn } from './clauses.ts';
import type { Referents } from './reference.ts';
import { hasContent, OPENS_CONTENT, reportsAs, segmentStart } from './reports.ts';
import { anonymous } from './role-holders.ts';
import { gappedReporter } from './statement-clauses.ts';
import { followsFrom, frameIn, ifBelieved, isAgainst, seemsTo, viewOf } from './statement-frames.ts';
import { BEFORE_VERB, gerundClause, goesOn, placeOf, withoutSubject } from './statement-subjectless.ts';
import { unnamedSubject } from './unnamed-subject.ts';
import { isDocumentNoun } from '../tables/noun-table.ts';

/** People whom the text does not name: `Словенская журналистка поинтересовалась, …`, `Молодая мать рассказала, …`. */
const isNameless = (subject: Mention): boolean =>
  subject.kind === 'role' &&
  (/^(?:журналист|корреспондент|репортер|собеседник)/u.test(subject.head) ||
    ([null, 'other'].includes(subject.office) &&
      !subject.anaphoric &&
      !subject.country &&
      !/^(?:гост|хозя|земля|сосед|однофам|соотечеств)/u.test(subject.head)));

/** `Водитель (имя просил не называть) сидит в кабине`: said by the way. */
function inBrackets({ tokens }: Analysis, clause: Span, token: number): boolean {
  for (let i = token - 1; i > token - 30 && (tokens[i]?.start ?? -1) >= clause.start; i--) {
    if (tokens[i]?.text === ')') return false;
    if (tokens[i]?.text === '(') return true;
  }
  return false;
}

/** Who reports in the clause, or undefined where the clause reports nothing. */
export function reporterOf(
  analysis: Analysis,
  referents: Referents,
  clause: Clause,
  headline: boolean,
): SpeakerAnswer | undefined {
  const { tokens } = analysis;
  if (clause.by) return goesOn(analysis, clause, clause.by);
  const framed =
    frameIn(analysis, referents, clause) ??
    followsFrom(analysis, referents, clause) ??
    viewOf(analysis, referents, clause) ??
    ifBelieved(analysis, referents, clause) ??
    isAgainst(analysis, referents, clause);
  if (framed) return framed;
  const gapped = /,\sа\s$/u.test(analysis.plain.slice(clause.start - 4, clause.start))
    ? gappedReporter(analysis, clause)
    : undefined;
  const other = gapped && referents.resolve(gapped);
  if (other) {
    const cue = { start: gapped.start, end: gapped.end };
    return { entity: other, cue, mention: gapped, certainty: 'implied', rule: 'report-gapped' };
  }
  for (const form of verbsIn(analysis, clause)) {
    if (!reportsAs(analysis, form) || inSubordinate(analysis, clause, form)) continue;
    if (inBrackets(analysis, clause, form.token)) continue;
    // `мы расспросили`, `спрашиваю`: the reporter.
    if (/^(?:мы|я)$/u.test(tokens[form.token - 1]?.norm ?? '')) continue;
    const cue = { start: (tokens[form.token] as Token).start, end: (tokens[form.token] as Token).end };
    if (form.entry?.class === 'impersonal') {
      if (bareSource(analysis, clause, form)) continue;
      const source = documentOwner(analysis, clause);
      return {
        entity: source ? referents.resolve(source, 'gen') : null,
        cue,
        mention: source ?? null,
        certainty: 'certain',
        rule: 'impersonal',
      };
    }
    if (/^«(?:за|против)»/iu.test(analysis.text.slice(clause.start, clause.end))) continue;
    // `Партия баранины, привела пример министр, прошла …`: an inserted verb has its subject behind it.
    const behind = tokens[form.token - 1]?.text === ',' ? subjectOf(analysis, clause, form, 'after') : undefined;
    const subject =
      behind && rightBehind(analysis, behind, form)
        ? behind
        : (doerBehind(analysis, clause, form) ?? subjectOf(analysis, clause, form, 'before'));
    if (subject && legislates(analysis, form, subject)) continue;
    if (subject) {
      const nameless = subject.kind === 'role' && anonymous(analysis.plain, subject);
      const entity = nameless ? null : referents.resolve(subject, 'nom', form.gender);
      const opening = (tokens[segmentStart(analysis, clause, form.token)] as Token).norm;
      const asSource = opening === 'как' || isSourceLine(analysis, clause, form, subject);
      const press = subject.kind === 'institution' && /^пи[шс]/u.test((tokens[form.token] as Token).norm);
      if (asSource && !press && (!entity || entity.kind === 'institution')) return undefined;
      if (!entity && !nameless && !isNameless(subject)) continue;
      return {
        entity,
        cue,
        mention: subject,
        certainty: subject.kind === 'person' ? 'certain' : 'implied',
        rule: 'report',
      };
    }
    if (isOneOfMany(analysis, clause, form))
      return { entity: null, cue, mention: null, certainty: 'certain', rule: 'report-one-of' };
    const unnamed = unnamedSubject(analysis, clause, form);
    if (unnamed === 'other') continue;
    if (unnamed) {
      const entity = unnamed.mention ? referents.resolve(unnamed.mention) : null;
      return { entity, cue, mention: unnamed.span, certainty: 'implied', rule: 'report-unnamed' };
    }
    if (headline && !placeOf(analysis, clause)) continue;
    const silent = withoutSubject(analysis, referents, clause, form, cue);
    if (silent !== undefined) return silent ?? undefined;
  }
  return gerundClause(analysis, referents, clause) ?? seemsTo(analysis, referents, clause);
}

/** `Один из жителей, попросивший не называть его имени, рассказал`: some one of many, and no name up to the verb. */
function isOneOfMany(analysis: Analysis, clause: Span, form: ClauseVerb): boolean {
  const first = tokenAt(analysis, clause.start);
  const [one, of] = [analysis.tokens[first]?.norm ?? '', analysis.tokens[first + 1]?.norm];
  const at = (analysis.tokens[form.token] as Token).start;
  return (
    !form.plural &&
    (/^(?:кто-то|некто)$/u.test(one) || (/^(?:один|одна)$/u.test(one) && of === 'из')) &&
    !mentionsIn(analysis, { start: clause.start, end: at }).some(({ kind }) => kind === 'person')
  );
}

/** `Сенат отклонил законопроект в первом чтении`: a vote of a body, and nobody's word. */
const legislates = (analysis: Analysis, form: ClauseVerb, subject: Mention): boolean =>
  subject.kind === 'institution' &&
  /^(?:одобр|отклон|отверг|поддержа|принял|приняла)/u.test(analysis.tokens[form.token]?.norm ?? '') &&
  analysis.tokens
    .slice(form.token + 1, form.token + 8)
    .some(({ norm }) => /^(?:законопроект|поправк|чтении|вето$|кандидатур|ратификаци)/u.test(norm));

/** `Инициативу создать фонд выдвинул Х`: what can be an object in front gives way to somebody right behind the verb. */
function doerBehind(analysis: Analysis, clause: Span, form: ClauseVerb): Mention | undefined {
  const front = subjectOf(analysis, clause, form, 'before');
  if (front?.kind !== 'institution' || front.firstToken > form.token || !standsIn(front, 'acc')) return undefined;
  const behind = subjectOf(analysis, clause, form, 'after');
  const person = behind?.kind === 'person' || behind?.kind === 'role';
  return person && rightBehind(analysis, behind, form) ? behind : undefined;
}

/** Nothing but words of the verb's own stand between it and a subject behind it. */
function rightBehind(analysis: Analysis, subject: Mention, form: ClauseVerb): boolean {
  const between = analysis.tokens.slice(form.token + 1, Math.max(form.token + 1, subject.firstToken));
  return (
    subject.firstToken > form.token &&
    !between.some(({ text, norm }) => /^[,;:—–]$/u.test(text) || OPENS_CONTENT.test(norm))
  );
}

/** `прибыл в Сегед, где пообещал горожанам новый мост`: the one who came goes on to speak. */
const goesOnThere = (analysis: Analysis, clause: Span, form: ClauseVerb): boolean => {
  const first = segmentStart(analysis, clause, form.token);
  return (
    analysis.tokens[first]?.norm === 'где' &&
    form.tense === 'past' &&
    analysis.tokens.slice(first + 1, form.token).every(({ norm }) => BEFORE_VERB.test(norm)) &&
    (analysis.tokens[first]?.start ?? 0) > clause.start &&
    subjectOf(analysis, clause, form, 'before') !== undefined
  );
};

/** The verb stands in a clause that depends on another: `которую поддержал Х`. */
function inSubordinate(analysis: Analysis, clause: Span, form: ClauseVerb): boolean {
  const { tokens } = analysis;
  const first = segmentStart(analysis, clause, form.token);
  if (goesOnThere(analysis, clause, form)) return false;
  const reminder = /^(?:напомним|отметим|добавим)$/u.test(tokens[tokenAt(analysis, clause.start)]?.norm ?? '');
  return (
    !reminder &&
    (/^(?:котор|кто$|что$|чтобы|если|где|куда|откуда|пока|хотя|поскольку|ведь)/u.test(tokens[first]?.norm ?? '') ||
      /^(?:котор|чьей|чьего|чьих|чью|чьем|чьими)/u.test(tokens[first + 1]?.norm ?? ''))
  );
}

/** `…, сообщает пресс-служба.`: the source of the news, not what somebody said. */
function isSourceLine(analysis: Analysis, clause: Span, form: ClauseVerb, subject: Mention): boolean {
  const token = analysis.tokens[form.token] as Token;
  const behind = subject.start > token.start && analysis.tokens[form.token - 1]?.text === ',';
  const rest = { start: subject.end, end: clause.end };
  // `Тюлени, сообщает метеостанция, продолжают приплывать`: what a body says, told in a sentence that goes on.
  return (
    behind &&
    /^(?:сообщ|переда|информир|уточн)/u.test(token.norm) &&
    clause.end - subject.end < 80 &&
    verbsIn(analysis, rest).length === 0
  );
}

function bareSource(analysis: Analysis, clause: Span, form: ClauseVerb): boolean {
  const words = analysis.plain.slice(clause.start, clause.end);
  const at = (analysis.tokens[form.token] as Token).start - clause.start;
  return (
    /^(?:как|об этом)\s/iu.test(words) ||
    (at > words.length / 2 && !/что/u.test(words.slice(at))) ||
    (/говорится|гласит/u.test(words.slice(at, at + 12)) && !hasContent(analysis, form.token))
  );
}

/** `В докладе Всемирного банка говорится, что …`: whose document gives the words. */
function documentOwner(analysis: Analysis, clause: Span): Mention | undefined {
  return mentionsIn(analysis, clause).find((mention) => {
    const first = mention.kind === 'person' ? tokenAt(analysis, mention.whole.start) : mention.firstToken;
    return isDocumentNoun(analysis.tokens[first - 1]?.norm ?? '') && standsIn(mention, 'gen');
  });
}
