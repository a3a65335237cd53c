/** Which clauses of a sentence can report: what the speech in it leaves, and what a contrast parts. */
import { verbForm } from '../grammar/words.ts';
import { quotesOver } from '../../../lookup.ts';
import { overlaps, type Span, trim } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Sentence } from '../../../model.ts';
import { type ClauseVerb, subjectOf, tokenAt, verbsIn } from './clauses.ts';
import { frameAt, isNamingVerb, isReportingPhrase, verb } from '../tables/verb-table.ts';

/** `выразили удовлетворение ходом переговоров и подписали план`: the joint act behind `и` is no report. */
export function withoutJointTail(analysis: Analysis, clause: Span): Span {
  const { tokens } = analysis;
  const reporting = verbsIn(analysis, clause).find((form) => reportsAs(analysis, form));
  for (let i = (reporting?.token ?? Infinity) + 1; i < tokens.length && (tokens[i] as Token).end <= clause.end; i++) {
    if (
      (tokens[i] as Token).norm === 'и' &&
      reporting !== undefined &&
      isFurtherAct(tokens[i + 1], reporting) &&
      !isReportingPhrase(tokens, i + 1) &&
      !/^(?:принял|провел|участвовал|обменял|встретил|взял|был|стал|мо[гж]|дал)/u.test(tokens[i + 1]?.norm ?? '')
    )
      return { start: clause.start, end: (tokens[i] as Token).start };
    if (/^[,;:]$/u.test((tokens[i] as Token).text)) break;
  }
  return clause;
}

/** A past tense of the same number and gender that reports nothing: something done besides. */
function isFurtherAct(token: Token | undefined, reporting: ClauseVerb): boolean {
  const form = token && verbForm(token.norm);
  const kind = token && verb(token.norm)?.class;
  return (
    form?.tense === 'past' &&
    form.plural === reporting.plural &&
    form.gender === reporting.gender &&
    (kind === undefined || kind === 'joint')
  );
}

/** The parts of a sentence that could report on their own: what the speech in it leaves, and what `, а` parts. */
export function clausesOf(analysis: Analysis, sentence: Sentence): Span[] {
  const speech = quotesOver(analysis, sentence).filter(({ parts }) => parts.some((part) => overlaps(part, sentence)));
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

/** `Депутат не пришла: она, как пояснили в аппарате, болеет`: what goes before reports nothing, and is told by the reporter. */
function behindFacts(analysis: Analysis, sentence: Span): Span {
  let { start } = sentence;
  for (
    let i = tokenAt(analysis, sentence.start) + 2;
    i < analysis.tokens.length && (analysis.tokens[i] as Token).start < sentence.end;
    i++
  ) {
    const token = analysis.tokens[i] as Token;
    const next = analysis.tokens[i + 1];
    const parts = /^[:;]$/u.test(token.text) || (token.text === ',' && /^(?:а|и)$/u.test(next?.norm ?? ''));
    if (!parts || !next) continue;
    const skip = token.text === ',' ? analysis.tokens[i + 2] : next;
    const [left, right] = [
      { start, end: token.start },
      { start: skip?.start ?? next.start, end: sentence.end },
    ];
    const fact = verbsIn(analysis, left).length > 0 && !reports(analysis, left) && !framedIn(analysis, left);
    if (fact && subjectsIn(analysis, right)) start = right.start;
  }
  return { start, end: sentence.end };
}

const framedIn = (analysis: Analysis, span: Span): boolean =>
  tokenWhere(analysis, span, (_, i) => frameAt(analysis.tokens, i) !== undefined) >= 0;

/** `X отметила роль …, а Y предложил …`: two reporters, two statements. */
function splitContrast(analysis: Analysis, whole: Span): Span[] {
  const sentence = behindFacts(analysis, whole);
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
export function reportsAs(analysis: Analysis, form: ClauseVerb): boolean {
  const kind = form.entry?.class;
  // `говорит по-узбекски`: a language, no words.
  if (/^по-/u.test(analysis.tokens[form.token + 1]?.norm ?? '')) return false;
  if (
    /^(?:признано|зафиксировано|написано|записано)$/u.test((analysis.tokens[form.token] as Token).norm) &&
    analysis.tokens[form.token + 1]?.text !== ','
  )
    return false;
  if (isReportingPhrase(analysis.tokens, form.token)) return true;
  // `ответил на вопросы`, `ей ответил глава ведомства`: an answer is a report only with its content.
  if (/^(?:ответи|отвеча|обрати)/u.test((analysis.tokens[form.token] as Token).norm))
    return hasContent(analysis, form.token);
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
  // `…», — не стерпел Х; позже он оговорился, что …`
  const semicolon = tokenWhere(analysis, span, (token) => token.text === ';');
  const later =
    semicolon > 0
      ? { start: (analysis.tokens[semicolon + 1] as Token | undefined)?.start ?? span.end, end: span.end }
      : null;
  if (later && subjectsIn(analysis, later)) return trim(analysis.text, later, /[\s.!?…]/u);
  // `Исходя из того, что «…», главы правительств поручили …`
  if (/^[»”"]?,\s[^—–-]/u.test(analysis.text.slice(span.start, span.start + 4))) {
    const act = verbsIn(analysis, span).find((form) => form.entry?.class === 'act');
    if (act && subjectOf(analysis, span, act, 'before')?.endToken === act.token)
      return trim(analysis.text, span, /[\s.!?…,]/u);
  }
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
    if (
      token.norm === 'и' &&
      (verb(analysis.tokens[i + 1]?.norm ?? '')?.class === 'act' || isReportingPhrase(analysis.tokens, i + 1))
    ) {
      return trim(analysis.text, { start: (analysis.tokens[i + 1] as Token).start, end: span.end }, /[\s.!?…]/u);
    }
  }
  return null;
}
