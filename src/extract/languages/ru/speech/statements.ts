/** Reported speech: the sentence, or the clause of a mixed sentence, that gives what somebody said in the reporter's words. */
import { quotesOver, sentenceAt } from '../../../lookup.ts';
import { overlaps, type Span, trim } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Mention, Sentence, SpeakerAnswer, StatementDraft } from '../../../model.ts';
import { type ClauseVerb, mentionsIn, nominative, subjectOf, tokenAt, verbsIn } from './clauses.ts';
import type { Referents } from './reference.ts';
import { clausesOf, reportsAs, withoutJointTail } from './statement-clauses.ts';
import { frameAt, verb } from '../tables/verb-table.ts';

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
    const headed = kind === 'headline' ? headline(analysis, referents, sentence) : undefined;
    if (headed) {
      found.push(headed);
      continue;
    }
    if (list) continue;
    const back = pointsBack(analysis, referents, sentence, found);
    if (back) {
      found.push(back);
      continue;
    }
    if (
      quotesOver(analysis, { start: sentence.start - 400, end: sentence.end }).some(
        ({ speaker }) =>
          speaker.rule.startsWith('so-answered') && speaker.cue !== null && overlaps(speaker.cue, sentence),
      )
    )
      continue;
    if (POINTS_BACK.test(analysis.plain.slice(sentence.start, sentence.end))) continue;
    for (const clause of clausesOf(analysis, sentence)) {
      const speaker = reporter(analysis, referents, clause, kind === 'headline');
      if (!speaker) continue;
      const span = tidy(analysis, withoutJointTail(analysis, clause));
      if (span.end - span.start > 12) found.push({ ...span, speaker });
    }
  }
  return found;
}

/** `Прокуратура: скрипки вывозили под видом дров`: a headline that gives a speaker and no marks. */
function headline(analysis: Analysis, referents: Referents, sentence: Sentence): StatementDraft | undefined {
  const [first] = mentionsIn(analysis, sentence, 1);
  const start = first?.kind === 'person' ? first.whole.start : first?.start;
  if (!first || start !== sentence.start || first.kind === 'pronoun' || !nominative(first)) return undefined;
  if (!/^:\s+[^«“"„]/u.test(analysis.text.slice(first.end, first.end + 4)) || quotesOver(analysis, sentence).length > 0)
    return undefined;
  if (verbsIn(analysis, { start: first.end, end: sentence.end }).length === 0) return undefined;
  const entity = referents.resolve(first);
  return entity
    ? {
        ...tidy(analysis, sentence),
        speaker: { entity, cue: { start, end: first.end }, mention: first, certainty: 'implied', rule: 'headline' },
      }
    : undefined;
}

/** Who reports in the clause, or undefined where the clause reports nothing. */
function reporter(
  analysis: Analysis,
  referents: Referents,
  clause: Span,
  headline: boolean,
): SpeakerAnswer | undefined {
  const { tokens } = analysis;
  const framed = frameIn(analysis, referents, clause) ?? viewOf(analysis, referents, clause);
  if (framed) return framed;
  for (const form of verbsIn(analysis, clause)) {
    if (!reportsAs(analysis, form)) continue;
    const segment = segmentOf(analysis, clause, form.token);
    const opening = (tokens[segment.first] as Token).norm;
    const reminder = /^(?:напомним|отметим|добавим)$/u.test(tokens[tokenAt(analysis, clause.start)]?.norm ?? '');
    if (
      !reminder &&
      (/^(?:котор|кто$|что$|чтобы|если|где|куда|откуда|пока|хотя|поскольку|ведь)/u.test(opening) ||
        /^(?:котор|чьей|чьего|чьих|чью|чьем|чьими)/u.test(tokens[segment.first + 1]?.norm ?? ''))
    )
      continue;
    const cue = { start: (tokens[form.token] as Token).start, end: (tokens[form.token] as Token).end };
    if (form.entry?.class === 'impersonal') {
      if (bareSource(analysis, clause, form)) continue;
      return { entity: null, cue, mention: null, certainty: 'certain', rule: 'impersonal' };
    }
    if (/^«(?:за|против)»/iu.test(analysis.text.slice(clause.start, clause.end))) continue;
    const subject = subjectOf(analysis, clause, form, 'before');
    if (subject) {
      const entity = referents.resolve(subject, 'nom', form.gender);
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
      const relays = /^(?:сообщ|переда|пиш|информир)/u.test((tokens[form.token] as Token).norm);
      if ((opening === 'как' && relays) || /^об этом/iu.test(analysis.plain.slice(clause.start, clause.end)))
        return undefined;
      return { entity: referents.resolve(place), cue, mention: place, certainty: 'certain', rule: 'report-in-office' };
    }
    // `Решение, уточнили там, внесут в реестр`
    if (form.plural && there(analysis, form.token)) {
      const entity = referents.lastBody(clause.start);
      if (entity) return { entity, cue, mention: null, certainty: 'implied', rule: 'report-there' };
    }
    // `…», — сказал он и потребовал тишины`: whoever was quoted goes on.
    const quoted = quotesOver(analysis, { start: clause.start - 200, end: clause.start }).at(-1);
    if (
      quoted &&
      quoted.speaker.entity &&
      sentenceAt(analysis, clause.start)?.start === sentenceAt(analysis, quoted.quotation.start)?.start
    )
      return { entity: quoted.speaker.entity, cue, mention: null, certainty: 'implied', rule: 'report-after-quote' };
    // А также выразили готовность …: the subject of the sentence before goes on.
    if (form.token - tokenAt(analysis, clause.start) <= 4 || form.entry?.tense === 'gerund') {
      // `Главу правительства это не убедило`: what a neuter verb says nobody said.
      if (form.gender === 'n') continue;
      const entity = referents.lastSubject(clause.start, form.gender, form.plural);
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
    sentenceAt(analysis, clause.start)?.start === clause.start
  )
    return undefined;
  const quote = quotesOver(analysis, { start: clause.start - 400, end: clause.start }).at(-1);
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
    const mention = mentionsIn(analysis, { start: cue.end, end: analysis.text.length }, 2).find(
      (candidate) => (candidate.kind === 'person' ? candidate.whole.start : candidate.start) >= cue.end,
    );
    // `В изложении пресс-службы, Саакян предложил …`: who proposed it said it.
    if (/^(?:изложении|пересказе)$/u.test((analysis.tokens[frame.end - 1] as Token).norm)) return undefined;
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

const VIEW =
  /^(?:гипотез|верси|мнени|вывод|ответ|прогноз|совет|предложени|иде|аргумент|довод|оценк|позици|предупреждени)/u;

/** `Ее гипотеза: нишу замуровало землетрясение.` */
function viewOf(analysis: Analysis, referents: Referents, clause: Span): SpeakerAnswer | undefined {
  const at = tokenAt(analysis, clause.start);
  const [first, noun, colon] = analysis.tokens.slice(at, at + 3) as [Token, Token, Token];
  const gender = first?.norm === 'его' ? 'm' : first?.norm === 'ее' ? 'f' : null;
  if (!gender || !VIEW.test(noun?.norm ?? '') || colon?.text !== ':' || clause.end - colon.end < 12) return undefined;
  const entity = referents.lastSubject(clause.start, gender, false);
  return entity
    ? { entity, cue: { start: first.start, end: noun.end }, mention: null, certainty: 'implied', rule: 'view' }
    : undefined;
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
  const rest = { start: subject.end, end: clause.end };
  // `Тюлени, сообщает метеостанция, продолжают приплывать`: what a body says, told in a sentence that goes on.
  return (
    behind &&
    /^(?:сообщ|переда|информир|пишет|уточн)/u.test(token.norm) &&
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
    (/^(?:отмечается|сообщается)$/u.test((analysis.tokens[form.token] as Token).norm) === false &&
      /говорится|гласит/u.test(words.slice(at, at + 12)))
  );
}

const there = (analysis: Analysis, token: number): boolean =>
  [token - 1, token + 1].some((at) => analysis.tokens[at]?.norm === 'там');

function placeOf(analysis: Analysis, clause: Span): Mention | undefined {
  return mentionsIn(analysis, clause).find(
    (mention) =>
      mention.kind === 'institution' && /^(?:в|во)$/u.test(analysis.tokens[mention.firstToken - 1]?.norm ?? ''),
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
  if (!POINTS_BACK.test(analysis.plain.slice(sentence.start, sentence.end))) return undefined;
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
  const content = analysis.plain.slice(sentence.start, sentence.end);
  if (!/:$/u.test(content) || content.length > 60) return null;
  const group = mentionsIn(analysis, sentence).find(
    (mention) => mention.kind === 'group' || (mention.kind === 'role' && mention.readings[0]?.plural),
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
