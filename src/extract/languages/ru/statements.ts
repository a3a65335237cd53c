/** Reported speech: the sentence, or the clause of a mixed sentence, that gives what somebody said in the reporter's words. */
import type { Analysis, Mention, Sentence, SpeakerAnswer, StatementDraft } from '../../model.ts';
import { overlaps, trim, type Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import { subjectOf, tokenAt, verbsIn, type ClauseVerb } from './clauses.ts';
import type { Referents } from './reference.ts';
import { frameAt, isNamingVerb, isReportingPhrase, verb } from './tables.ts';

/** All statements, in order. */
export function findStatements(analysis: Analysis, referents: Referents): StatementDraft[] {
  const found: StatementDraft[] = [];
  let list: SpeakerAnswer | null = null;
  for (const sentence of analysis.sentences) {
    const { kind } = sentence.block;
    if (kind === 'item' && list) {
      const item = listItem(analysis, sentence, list);
      if (item) found.push(item);
      continue;
    }
    if (kind !== 'item') list = listHead(analysis, referents, sentence);
    if (kind !== 'body' && kind !== 'headline') continue;
    if (list) continue;
    const back = pointsBack(analysis, referents, sentence, found);
    if (back) {
      found.push(back);
      continue;
    }
    if (
      analysis.quotes.some(
        ({ speaker }) =>
          speaker.rule.startsWith('so-answered') && speaker.cue !== null && overlaps(speaker.cue, sentence),
      )
    )
      continue;
    if (POINTS_BACK.test(analysis.text.slice(sentence.start, sentence.end))) continue;
    for (const clause of clausesOf(analysis, sentence)) {
      const speaker = reporter(analysis, referents, clause, kind === 'headline');
      if (!speaker) continue;
      const span = tidy(analysis, withoutJointTail(analysis, clause));
      if (span.end - span.start > 12) found.push({ ...span, speaker });
    }
  }
  return found;
}

/** `выразили удовлетворение ходом переговоров и подписали план`: the joint act behind `и` is no report. */
function withoutJointTail(analysis: Analysis, clause: Span): Span {
  const { tokens } = analysis;
  const reporting = verbsIn(analysis, clause).find((form) => reportsAs(analysis, form));
  for (let i = (reporting?.token ?? Infinity) + 1; i < tokens.length && (tokens[i] as Token).end <= clause.end; i++) {
    const next = verb(tokens[i + 1]?.norm ?? '');
    if (
      (tokens[i] as Token).norm === 'и' &&
      next?.class === 'joint' &&
      next.tense === 'past' &&
      !/^(?:принял|провел|участвовал|обменял|встретил)/u.test(tokens[i + 1]?.norm ?? '')
    )
      return { start: clause.start, end: (tokens[i] as Token).start };
    if (/^[,;:]$/u.test((tokens[i] as Token).text)) break;
  }
  return clause;
}

/** The parts of a sentence that could report on their own: what the speech in it leaves, and what `, а` parts. */
function clausesOf(analysis: Analysis, sentence: Sentence): Span[] {
  const speech = analysis.quotes.filter(
    ({ quotation, parts }) => overlaps(quotation, sentence) && parts.some((part) => overlaps(part, sentence)),
  );
  if (speech.length === 0) return splitContrast(analysis, sentence);
  const first = speech[0]?.quotation;
  const last = speech.at(-1)?.quotation;
  if (!first || !last) return [];
  const clauses: Span[] = [];
  if (first.start - sentence.start > 15) {
    const front = beforeSpeech(analysis, { start: sentence.start, end: first.start });
    if (front) clauses.push(front);
  }
  const tail = afterSpeech(analysis, { start: last.end, end: sentence.end });
  if (tail) clauses.push(tail);
  return clauses;
}

/** `X отметила роль …, а Y предложил …`: two reporters, two statements. */
function splitContrast(analysis: Analysis, sentence: Span): Span[] {
  for (
    let i = tokenAt(analysis, sentence.start);
    i < analysis.tokens.length && (analysis.tokens[i] as Token).start < sentence.end;
    i++
  ) {
    const token = analysis.tokens[i] as Token;
    if (token.norm !== 'а' || analysis.tokens[i - 1]?.text !== ',') continue;
    const left = { start: sentence.start, end: (analysis.tokens[i - 1] as Token).start };
    const right = { start: (analysis.tokens[i + 1] as Token).start, end: sentence.end };
    if (
      reports(analysis, left) &&
      reports(analysis, right) &&
      subjectsIn(analysis, right) &&
      subjectsIn(analysis, left)
    )
      return [left, right];
  }
  return [sentence];
}

function subjectsIn(analysis: Analysis, span: Span): boolean {
  return verbsIn(analysis, span).some(
    (form) => reportsAs(analysis, form) && subjectOf(analysis, span, form, 'before') !== undefined,
  );
}

const reports = (analysis: Analysis, span: Span): boolean =>
  verbsIn(analysis, span).some((form) => reportsAs(analysis, form));

/** A verb that makes a statement: of speech, of a speech act, or with its noun (`выразил надежду`). */
function reportsAs(analysis: Analysis, form: ClauseVerb): boolean {
  const kind = form.entry?.class;
  // `говорит по-узбекски`: a language, no words.
  if (/^по-/u.test(analysis.tokens[form.token + 1]?.norm ?? '')) return false;
  if (/^(?:признано|зафиксировано|написано|записано)$/u.test((analysis.tokens[form.token] as Token).norm) && analysis.tokens[form.token + 1]?.text !== ',') return false;
  if (isReportingPhrase(analysis.tokens, form.token)) return true;
  // `ответил на вопросы`, `ей ответил глава ведомства`: an answer is a report only with its content.
  if (/^(?:ответи|отвеча|обрати)/u.test((analysis.tokens[form.token] as Token).norm)) return hasContent(analysis, form.token);
  return kind === 'say' || kind === 'act' || kind === 'write' || kind === 'impersonal';
}

/** Within the sentence a `, что …`, `, как …` or a colon follows. */
function hasContent(analysis: Analysis, token: number): boolean {
  for (let i = token + 1; i < Math.min(token + 14, analysis.tokens.length); i++) {
    const { text, norm } = analysis.tokens[i] as Token;
    if (/^[.!?]$/u.test(text)) return false;
    if (text === ':' || /^(?:что|чтобы|отказом|согласием|просьбой|призывом|предложением)$/u.test(norm)) return true;
  }
  return false;
}

/** In front of speech: what reports on its own, without the words that bring the speech in. */
function beforeSpeech(analysis: Analysis, span: Span): Span | null {
  const { tokens } = analysis;
  const all = verbsIn(analysis, span);
  const bringing = all.at(-1);
  const reporting = all.find((form) => reportsAs(analysis, form));
  const cut = (token: number): Span => ({ start: span.start, end: (tokens[token] as Token).start });
  // `X подтвердил факт переговоров, оговорившись, что «…»`
  const gerund = tokenWhere(
    analysis,
    span,
    (token, i) =>
      verb(token.norm)?.tense === 'gerund' &&
      tokens[i - 1]?.text === ',' &&
      reporting !== undefined &&
      i > reporting.token,
  );
  if (gerund > 0) return cut(gerund - 1);
  const front = frontComma(analysis, span);
  if (!bringing || !reporting)
    return frameAt(tokens, tokenAt(analysis, span.start)) && front && bringing ? front : null;
  if (frameAt(tokens, tokenAt(analysis, span.start))) return front;
  if (bringing !== reporting) {
    // `X подтвердил готовность … и назвал инициативу «…»`
    for (let i = bringing.token - 1; i > reporting.token; i--) {
      const token = tokens[i] as Token;
      if (token.text === ';' || (/^(?:и|а|но|однако)$/u.test(token.norm) && bringing.token - i <= 3)) return cut(i);
    }
    // `Источник утверждает, что уступки были взаимными: «…»`, `В остальных, уточнила она, были телефоны, «…»`
    const whole = /[:,]\s*(?:[«“"„]\s*)?$/u.test(analysis.text.slice(Math.max(span.start, span.end - 4), span.end));
    const content =
      tokenWhere(
        analysis,
        { start: (tokens[reporting.token] as Token).end, end: span.end },
        (token) => token.norm === 'что',
      ) > 0 || tokens[reporting.token - 1]?.text === ',';
    return whole && content && !isNamingVerb((tokens[bringing.token] as Token).norm) ? span : null;
  }
  // `Вопрос тарифов — самый болезненный, признал глава ведомства: «…»`: the reported words stand before verb and subject.
  const before = tokens[bringing.token - 1];
  const subject = subjectOf(analysis, span, bringing, 'after');
  const reversed =
    before?.text === ',' &&
    subject !== undefined &&
    subject.firstToken > bringing.token &&
    before.start - span.start > 25;
  return reversed ? span : null;
}

/** Index of the last token of the range that answers, or -1. */
function tokenWhere(analysis: Analysis, span: Span, answers: (token: Token, i: number) => boolean): number {
  let found = -1;
  for (
    let i = tokenAt(analysis, span.start);
    i < analysis.tokens.length && (analysis.tokens[i] as Token).start < span.end;
    i++
  )
    if (answers(analysis.tokens[i] as Token, i)) found = i;
  return found;
}

/** `По его оценке, число атак выросло, причем каждая пятая …`: up to the comma behind the first whole clause. */
function frontComma(analysis: Analysis, span: Span): Span | null {
  const comma = tokenWhere(analysis, span, (token) => token.text === ',');
  if (comma < 0) return null;
  const clause = { start: span.start, end: (analysis.tokens[comma] as Token).start };
  return verbsIn(analysis, clause).length > 0 ? clause : null;
}

/** Behind speech: a gerund that reports besides (`…, предложив создать группу`), or a second clause. */
function afterSpeech(analysis: Analysis, span: Span): Span | null {
  for (
    let i = tokenAt(analysis, span.start);
    i < analysis.tokens.length && (analysis.tokens[i] as Token).start < span.end;
    i++
  ) {
    const token = analysis.tokens[i] as Token;
    const entry = verb(token.norm);
    if (
      entry?.tense === 'gerund' &&
      /(?:в|вшись|вши|я)$/u.test(token.norm) &&
      !/[аяеую]я(?:сь)?$/u.test(token.norm) &&
      (entry.class === 'act' || entry.class === 'say') &&
      analysis.tokens[i - 1]?.text === ','
    ) {
      return trim(analysis.text, { start: token.start, end: span.end }, /[\s.!?…]/u);
    }
    if (token.norm === 'и' && verb(analysis.tokens[i + 1]?.norm ?? '')?.class === 'act') {
      return trim(analysis.text, { start: (analysis.tokens[i + 1] as Token).start, end: span.end }, /[\s.!?…]/u);
    }
  }
  return null;
}

/** Who reports in the clause, or undefined where the clause reports nothing. */
function reporter(
  analysis: Analysis,
  referents: Referents,
  clause: Span,
  headline: boolean,
): SpeakerAnswer | undefined {
  const { tokens } = analysis;
  const framed = frameIn(analysis, referents, clause);
  if (framed) return framed;
  for (const form of verbsIn(analysis, clause)) {
    if (!reportsAs(analysis, form)) continue;
    const segment = segmentOf(analysis, clause, form.token);
    const opening = (tokens[segment.first] as Token).norm;
    if (
      /^(?:котор|что$|чтобы|если|где|куда|откуда|пока|хотя|поскольку|ведь)/u.test(opening) ||
      /^котор/u.test(tokens[segment.first + 1]?.norm ?? '')
    )
      continue;
    const cue = { start: (tokens[form.token] as Token).start, end: (tokens[form.token] as Token).end };
    if (form.entry?.class === 'impersonal') {
      if (bareSource(analysis, clause, form)) continue;
      return { entity: null, cue, mention: null, certainty: 'certain', rule: 'impersonal' };
    }
    const subject = subjectOf(analysis, clause, form, 'before');
    if (subject) {
      const entity = referents.resolve(subject);
      const asSource = opening === 'как' || isSourceLine(analysis, clause, form, subject);
      if (asSource && (!entity || entity.kind === 'institution')) return undefined;
      if (!entity) continue;
      return {
        entity,
        cue,
        mention: subject,
        certainty: subject.kind === 'person' ? 'certain' : 'implied',
        rule: 'report',
      };
    }
    if (headline) continue;
    const place = form.plural ? placeOf(analysis, clause) : undefined;
    if (place) {
      if (opening === 'как' || /^об этом/iu.test(analysis.text.slice(clause.start, clause.end))) return undefined;
      return { entity: referents.resolve(place), cue, mention: place, certainty: 'certain', rule: 'report-in-office' };
    }
    // А также выразили готовность …: the subject of the sentence before goes on.
    if (form.token - tokenAt(analysis, clause.start) <= 4 || form.entry?.tense === 'gerund') {
      const entity = referents.lastSubject(clause.start, form.gender === 'n' ? null : form.gender, form.plural);
      if (entity) return { entity, cue, mention: null, certainty: 'implied', rule: 'report-elliptic' };
    }
  }
  return gerundClause(analysis, referents, clause);
}

function gerundClause(analysis: Analysis, referents: Referents, clause: Span): SpeakerAnswer | undefined {
  const first = analysis.tokens[tokenAt(analysis, clause.start)] as Token;
  const entry = verb(first.norm);
  if (
    entry?.tense !== 'gerund' ||
    entry.class === 'joint' ||
    analysis.sentences.some(({ start }) => start === clause.start)
  )
    return undefined;
  const quote = analysis.quotes.filter(({ quotation }) => quotation.end <= clause.start).at(-1);
  const entity = quote?.speaker.entity ?? referents.lastSubject(clause.start, null, false);
  return entity
    ? {
        entity,
        cue: { start: first.start, end: first.end },
        mention: null,
        certainty: 'implied',
        rule: 'report-gerund',
      }
    : undefined;
}

/** `по словам X, …` anywhere in the clause. */
function frameIn(analysis: Analysis, referents: Referents, clause: Span): SpeakerAnswer | undefined {
  for (
    let i = tokenAt(analysis, clause.start);
    i < analysis.tokens.length && (analysis.tokens[i] as Token).start < clause.end;
    i++
  ) {
    const frame = frameAt(analysis.tokens, i);
    if (!frame) continue;
    const cue = { start: (analysis.tokens[i] as Token).start, end: (analysis.tokens[frame.end - 1] as Token).end };
    if (frame.pronoun) {
      const own = verbsIn(analysis, { start: clause.start, end: cue.start })
        .map((form) => subjectOf(analysis, { start: clause.start, end: cue.start }, form, 'before'))
        .find((subject) => subject !== undefined);
      const entity =
        (own && referents.resolve(own)) ??
        referents.lastSubject(cue.start, frame.pronoun === 'p' ? null : frame.pronoun, frame.pronoun === 'p');
      return { entity, cue, mention: null, certainty: 'implied', rule: 'frame-pronoun' };
    }
    const mention = analysis.mentions.find(
      (candidate) => (candidate.kind === 'person' ? candidate.whole.start : candidate.start) >= cue.end,
    );
    const near = mention && (mention.kind === 'person' ? mention.whole.start : mention.start) - cue.end <= 2;
    return {
      entity: near ? referents.resolve(mention, 'gen') : null,
      cue,
      mention: near ? mention : null,
      certainty: near ? 'certain' : 'implied',
      rule: 'frame',
    };
  }
  return undefined;
}

/** First token of the comma-parted segment that a token stands in. */
function segmentOf(analysis: Analysis, clause: Span, token: number): { first: number } {
  let first = token;
  while (
    first > 0 &&
    (analysis.tokens[first - 1] as Token).start >= clause.start &&
    !/^[,;:—–()-]$/u.test((analysis.tokens[first - 1] as Token).text)
  )
    first--;
  return { first };
}

/** `…, сообщает пресс-служба.`: the source of the news, not what somebody said. */
function isSourceLine(analysis: Analysis, clause: Span, form: ClauseVerb, subject: Mention): boolean {
  const token = analysis.tokens[form.token] as Token;
  const behind = subject.start > token.start && analysis.tokens[form.token - 1]?.text === ',';
  return behind && /^(?:сообщ|переда|информир|пишет|уточн)/u.test(token.norm) && clause.end - subject.end < 80;
}

function bareSource(analysis: Analysis, clause: Span, form: ClauseVerb): boolean {
  const words = analysis.text.slice(clause.start, clause.end);
  const at = (analysis.tokens[form.token] as Token).start - clause.start;
  return (
    /^(?:как|об этом)\s/iu.test(words) ||
    (at > words.length / 2 && !/что/u.test(words.slice(at))) ||
    (/^(?:отмечается|сообщается)$/u.test((analysis.tokens[form.token] as Token).norm) === false &&
      /говорится|гласит/u.test(words.slice(at, at + 12)))
  );
}

function placeOf(analysis: Analysis, clause: Span): Mention | undefined {
  return analysis.mentions.find(
    (mention) =>
      mention.kind === 'institution' &&
      mention.start >= clause.start &&
      mention.end <= clause.end &&
      /^(?:в|во)$/u.test(analysis.tokens[mention.firstToken - 1]?.norm ?? ''),
  );
}

const POINTS_BACK = /^об этом\s/iu;

/** `X. Об этом заявил Y.`: the statement is the sentence before. */
function pointsBack(
  analysis: Analysis,
  referents: Referents,
  sentence: Sentence,
  found: readonly StatementDraft[],
): StatementDraft | undefined {
  if (!POINTS_BACK.test(analysis.text.slice(sentence.start, sentence.end))) return undefined;
  const previous = analysis.sentences[sentence.index - 1];
  const form = verbsIn(analysis, sentence).find((candidate) => reportsAs(analysis, candidate));
  const subject = form && subjectOf(analysis, sentence, form, 'after');
  const entity = subject && referents.resolve(subject);
  if (
    !previous ||
    previous.block.kind !== 'body' ||
    !form ||
    !entity ||
    entity.kind === 'institution' ||
    found.at(-1)?.start === previous.start
  )
    return undefined;
  return {
    start: previous.start,
    end: previous.end,
    speaker: {
      entity,
      cue: { start: sentence.start, end: subject.end },
      mention: subject,
      certainty: 'certain',
      rule: 'points-back',
    },
  };
}

/** `Министры:` above a list whose items report. */
function listHead(analysis: Analysis, referents: Referents, sentence: Sentence): SpeakerAnswer | null {
  const content = analysis.text.slice(sentence.start, sentence.end);
  if (!/:$/u.test(content) || content.length > 60) return null;
  const group = analysis.mentions.find(
    (mention) =>
      mention.start >= sentence.start &&
      mention.end <= sentence.end &&
      (mention.kind === 'group' || (mention.kind === 'role' && mention.readings[0]?.plural)),
  );
  if (!group || verbsIn(analysis, sentence).length > 0) return null;
  const entity = referents.resolve(group);
  return entity
    ? { entity, cue: { start: sentence.start, end: sentence.end }, mention: group, certainty: 'certain', rule: 'list' }
    : null;
}

function listItem(analysis: Analysis, sentence: Sentence, head: SpeakerAnswer): StatementDraft | undefined {
  const first = verbsIn(analysis, sentence)[0];
  if (!first || !reportsAs(analysis, first) || first.token - sentence.firstToken > 2) return undefined;
  return { ...trim(analysis.text, sentence, /[\s;.,•*–—-]/u), speaker: head };
}

/** Without leading marks and a trailing comma. */
function tidy(analysis: Analysis, clause: Span): Span {
  const span = trim(analysis.text, clause, /\s/u);
  let { start, end } = span;
  while (end > start && /[,:;—–\s-]/u.test(analysis.text.charAt(end - 1))) end--;
  while (start < end && /[—–,:;\s-]/u.test(analysis.text.charAt(start))) start++;
  return { start, end };
}
