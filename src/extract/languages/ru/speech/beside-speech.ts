/** What of the reporter's words beside speech is a statement of its own. */
import type { Analysis, Entity } from '../../../model.ts';
import { type Span, trim } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import { frameAt, isNamingVerb, isReportingPhrase, verb } from '../tables/verb-table.ts';
import { isAdjective, isShortParticiple, PREPOSITIONS, verbForm } from '../grammar/words.ts';
import { type ClauseVerb, subjectOf, tokenAt, verbsIn } from './clauses.ts';
import { contentAt, OPENS_CONTENT, opensReport, reportingVerb, reportsAs } from './reports.ts';

/** A stretch that could be a statement; `by` is who was quoted beside it and goes on. */
export interface Clause extends Span {
  by?: Entity | null;
}

const AND = /^(?:и|а|но|однако|зато|хотя|тогда)$/u;

/** In front of speech: what reports on its own, up to where the clause begins that brings the speech in. */
export function beforeSpeech(analysis: Analysis, span: Span): Span | null {
  const { tokens } = analysis;
  const first = tokenAt(analysis, span.start);
  const last = lastToken(analysis, span);
  // `Х просил не забыть о стерляди.« Это рыба …»`: a full stop that no space follows ends a sentence all the same.
  if (/^[.!?…]$/u.test(tokens[last]?.text ?? '')) return span;
  const gerund = gerundBefore(analysis, span, reportingVerb(analysis, span));
  if (gerund > 0) return cutAt(analysis, span, gerund);
  const whole = beforeAdjunct(analysis, span, last);
  if (whole) return whole;
  const second = secondLead(analysis, span, last);
  if (second !== undefined && saysEnough(analysis, cutAt(analysis, span, second), false))
    return cutAt(analysis, span, second);
  let coordinated = false;
  for (let i = last; i > first + 1; i--) {
    if (!partsClauses(analysis, i, last)) continue;
    const inserted = insertionBefore(analysis, first, i);
    if (inserted !== undefined) {
      i = inserted;
      continue;
    }
    if (coordinated && !AND.test(tokens[i]?.norm ?? '') && !AND.test(tokens[i + 1]?.norm ?? '')) continue;
    const front = cutAt(analysis, span, i);
    const leadsIn = tokens[i]?.text === ':' && i === last;
    const content = OPENS_CONTENT.test(tokens[i + 1]?.norm ?? '') && tokens[i]?.norm !== 'и';
    if (!content && saysEnough(analysis, front, leadsIn)) return front;
    // `Она поблагодарила переводчиков и подвела черту: «…»`: what leads in may be the second of two.
    coordinated = true;
  }
  return null;
}

/** `сообщила, что мост сдадут в мае, и добавила: «…»`: where the second of two reports begins, which leads in. */
function secondLead(analysis: Analysis, span: Span, last: number): number | undefined {
  const { tokens } = analysis;
  const first = reportingVerb(analysis, span);
  if (tokens[last]?.text !== ':' || !first) return undefined;
  const second = verbsIn(analysis, span).findLast(
    (form) =>
      form.token > first.token &&
      form.tense === first.tense &&
      form.plural === first.plural &&
      form.gender === first.gender &&
      (form.entry !== undefined || reportsAs(analysis, form)),
  );
  if (!second) return undefined;
  let and = second.token - 1;
  while (and > second.token - 4 && ADVERB.test(tokens[and]?.norm ?? '')) and--;
  if (!/^(?:и|но|а)$/u.test(tokens[and]?.norm ?? '')) return undefined;
  return tokens[and - 1]?.text === ',' ? and - 1 : and;
}

const ADVERB =
  /^(?:тут|же|затем|потом|также|еще|сразу|заодно|даже|снова|вновь|тоже|заранее|наконец|особо|вскоре|позже|не|при|этом|лишь|только)$/u;

/** `шепнул, что двое подписывать отказались «до консультаций с юристами»`: the clause is whole without the fragment. */
function beforeAdjunct(analysis: Analysis, span: Span, last: number): Span | null {
  if (!PREPOSITIONS.has(wordBehind(analysis.tokens, last))) return null;
  const form = reportingVerb(analysis, span);
  if (!form) return null;
  const content = contentAt(analysis, form.token, span.end);
  const from = analysis.tokens[content]?.start;
  if (from !== undefined && content > 0 && verbsIn(analysis, { start: from, end: span.end }).length > 0) return span;
  return promises(analysis, form, last) ? span : null;
}

/** `обещают возместить ущерб «после суда»`, `пообещал соседу два экскаватора «без всяких бумаг»`: an act with what it is about. */
const promises = (analysis: Analysis, form: ClauseVerb, last: number): boolean => {
  const { norm } = analysis.tokens[form.token] as Token;
  return (
    (form.entry?.class === 'act' || /обеща/u.test(norm)) &&
    !isNamingVerb(norm) &&
    content(analysis, form.token + 1, last + 1) >= 2
  );
};

/** How many words of some weight stand in a range. */
const content = (analysis: Analysis, from: number, to: number): number =>
  analysis.tokens.slice(from, to).filter(({ kind, text }) => kind !== 'mark' && text.length > 2).length;

/** `обещания, по его подсчетам, «трижды тонули»`: where an insertion begins that a comma closes, else undefined. */
function insertionBefore(analysis: Analysis, first: number, comma: number): number | undefined {
  const { tokens } = analysis;
  if (tokens[comma]?.text !== ',') return undefined;
  let open = comma - 1;
  while (open > first && comma - open < 14 && !/^[,;:—–(]$/u.test(tokens[open]?.text ?? '')) open--;
  if (tokens[open]?.text === ',' && /^как$/u.test(tokens[open + 1]?.norm ?? '')) return open;
  const begin = tokens[open]?.text === ',' ? open + 1 : open;
  if (frameAt(tokens, begin)) return open;
  return begin > open && opensReport(analysis, begin, (tokens[comma] as Token).start) ? open : undefined;
}

/** The last token of a range, without an opening mark. */
function lastToken(analysis: Analysis, span: Span): number {
  let last = tokenAt(analysis, span.end);
  while (
    last > 0 &&
    ((analysis.tokens[last]?.end ?? Infinity) > span.end || /^[«“"„]$/u.test(analysis.tokens[last]?.text ?? ''))
  )
    last--;
  return last;
}

const cutAt = (analysis: Analysis, span: Span, token: number): Span => ({
  start: span.start,
  end: (analysis.tokens[token] as Token).start,
});

/** `X подтвердил факт переговоров, оговорившись, что «…»`: the comma in front of the last gerund that reports, or -1. */
function gerundBefore(analysis: Analysis, span: Span, reporting: ClauseVerb | undefined): number {
  if (!reporting) return -1;
  let found = -1;
  for (let i = reporting.token + 1; (analysis.tokens[i]?.start ?? Infinity) < span.end; i++) {
    const { norm } = analysis.tokens[i] as Token;
    const gerund = verb(norm)?.tense === 'gerund' || (/(?:вав|вая)$/u.test(norm) && isNamingVerb(norm));
    if (gerund && analysis.tokens[i - 1]?.text === ',') found = i - 1;
  }
  return found;
}

const RELATIVE = /^(?:где|котор|чей$|чья$|чье$|чьи$|куда|откуда)/u;

/** The first word behind a token and the marks that follow it. */
function wordBehind(tokens: readonly Token[], i: number): string {
  return (tokens[i + 1]?.kind === 'mark' ? tokens[i + 2] : tokens[i + 1])?.norm ?? '';
}

/** Whether at a token the clause can begin that holds the speech behind it: a mark, or `и` in front of a verb. */
function partsClauses(analysis: Analysis, i: number, last: number): boolean {
  const { tokens } = analysis;
  const { text, norm } = tokens[i] as Token;
  // `охарактеризовал страну как ту, «где вода не товар»`
  if (text === ',' && i === last && RELATIVE.test(wordBehind(tokens, i))) return false;
  if (/^[,;:]$/u.test(text)) return true;
  if (!/^(?:и|но)$/u.test(norm)) return false;
  if (tokens[i - 1]?.text === ',') return false;
  // `уже в Джидде и «просят не показывать …»`
  if (i === last) return verbForm(wordBehind(tokens, i)) !== undefined;
  // `сообщил, что журнал изъят и что «…»`
  if (i === last - 1 && tokens[last]?.norm === 'что') return true;
  // `подтвердил готовность … и назвал инициативу «…»`
  return tokens.slice(i + 1, Math.min(i + 4, last + 1)).some((token) => verbForm(token.norm) !== undefined);
}

/** Whether a front gives what somebody said, and does not only lead into the speech. */
function saysEnough(analysis: Analysis, front: Span, leadsIn: boolean): boolean {
  const { tokens } = analysis;
  const first = tokenAt(analysis, front.start);
  const end = tokenAt(analysis, front.end);
  for (let i = first; i < end; i++)
    if (frameAt(tokens, i))
      return (
        verbsIn(analysis, front).some((form) => !inRelative(analysis, form.token)) ||
        tokens.slice(i, end).some(({ norm, capitals }) => capitals === 'lower' && isShortParticiple(norm))
      );
  return verbsIn(analysis, front).some((form) => {
    if (!reportsAs(analysis, form) || inRelative(analysis, form.token)) return false;
    const content = contentAt(analysis, form.token);
    if (content >= 0 && content < end) return wordsBetween(analysis, content, end) >= 2;
    if (form.token > first + 1 && tokens[form.token - 1]?.text === ',')
      return insertedIn(analysis, front, form, first, end);
    if (leadsIn || form.entry?.class === 'manner' || givesName(tokens, form.token, end)) return false;
    const spoken = /^(?:сказ|говор|добав|продолж|ответ|отвеч|замет|замеч|заяв|шут|пошут|рассуд|признал)/u.test(
      (tokens[form.token] as Token).norm,
    );
    const about = tokens.slice(form.token + 1, end).some(({ norm }) => /^(?:о|об|обо|про)$/u.test(norm));
    return spoken ? about || isReportingPhrase(tokens, form.token) : wordsBetween(analysis, form.token + 1, end) >= 1;
  });
}

/** `назвал тонны, о которых договорились премьеры, «разминкой»`: the fragment is the name; `назвал сроки сжатыми, но …` has one of its own. */
const givesName = (tokens: readonly Token[], verbToken: number, end: number): boolean =>
  /^(?:назва|называ|окрест|прозва|именова|именует)/u.test(tokens[verbToken]?.norm ?? '') &&
  !tokens.slice(verbToken + 1, end).some(({ norm }) => /(?:ым|им|ыми|ими|ой|ей)$/u.test(norm) && isAdjective(norm));

/** `Девушки, рассказал он, уже в Джидде`, `Вопрос тарифов — самый болезненный, признал глава ведомства`. */
function insertedIn(analysis: Analysis, front: Span, form: ClauseVerb, first: number, end: number): boolean {
  let close = form.token + 1;
  while (close < end && analysis.tokens[close]?.text !== ',') close++;
  if (close < end) return wordsBetween(analysis, close + 1, end) >= 2;
  const subject = subjectOf(analysis, front, form, 'after');
  return subject !== undefined && subject.firstToken > form.token && wordsBetween(analysis, first, form.token) >= 3;
}

function wordsBetween(analysis: Analysis, from: number, to: number): number {
  return analysis.tokens.slice(from, to).filter(({ kind }) => kind !== 'mark').length;
}

/** Whether a verb stands in a relative clause that opens within a dozen tokens in front of it. */
export function inRelative(analysis: Analysis, token: number): boolean {
  for (let i = token; i > Math.max(0, token - 12); i--) {
    const { text, norm } = analysis.tokens[i] as Token;
    if (/^котор|^чь/u.test(norm)) return true;
    if (/^[,;:.]$/u.test(text)) return false;
  }
  return false;
}

/** Behind speech: a gerund that reports besides (`…, предложив создать группу`), or a second clause. */
export function afterSpeech(analysis: Analysis, span: Span, by: Entity | null): Clause | null {
  const { tokens } = analysis;
  const resumed = mainClause(analysis, span);
  if (resumed) return resumed;
  for (let i = tokenAt(analysis, span.start); i < tokens.length && (tokens[i] as Token).start < span.end; i++) {
    const { text, norm } = tokens[i] as Token;
    // `который зашел «просто погреться», поинтересовался, почему …`
    if (
      text === ',' &&
      (tokens[i] as Token).start - span.start <= 2 &&
      opensReport(analysis, i + 1, span.end) &&
      contentAt(analysis, i + 1, span.end) > 0
    )
      return rest(analysis, span, i + 1, by);
    if (text === ',' && isDoneBesides(tokens[i + 1])) return rest(analysis, span, i + 1, by);
    if (text !== ';' && !AND.test(norm)) continue;
    const open = i + (tokens[i + 1]?.norm === 'как' ? 2 : 1);
    if (!tokens[open] || (tokens[open] as Token).start >= span.end) return null;
    // `…», — сказал он и тут же предложил …`
    if (text !== ';' && [open, open + 1, open + 2].some((at) => opensAt(analysis, open, at, span.end)))
      return rest(analysis, span, open, by);
    // `…», — не стерпел Х; позже он оговорился, что …`, `…», а ее коллега предложил …`
    const later = { start: (tokens[open] as Token).start, end: span.end };
    if (text === ';' || tokens[i - 1]?.text === ',' || tokens[i - 1]?.text === '»')
      if (hasReporter(analysis, later)) return rest(analysis, span, open);
  }
  return null;
}

/** A verb that reports at `at`, with nothing but adverbs between it and the clause's first word. */
function opensAt(analysis: Analysis, open: number, at: number, end: number): boolean {
  for (let i = open; i < at; i++) if (!ADVERB.test(analysis.tokens[i]?.norm ?? '')) return false;
  return opensReport(analysis, at, end);
}

/** `Исходя из того, что «…», главы правительств поручили …`, `Комментируя слова о «…», министр сообщил, что …` */
function mainClause(analysis: Analysis, span: Span): Clause | null {
  if (!/^[»”"]?\s?,\s[^—–-]/u.test(analysis.text.slice(span.start, span.start + 5))) return null;
  if (AND.test(wordBehind(analysis.tokens, tokenAt(analysis, span.start)))) return null;
  const act = verbsIn(analysis, span).find(
    (form) =>
      form.entry?.class === 'act' ||
      isReportingPhrase(analysis.tokens, form.token) ||
      (form.entry?.class === 'say' && contentAt(analysis, form.token) >= 0),
  );
  const subject = act && subjectOf(analysis, span, act, 'before');
  if (!act || !subject || subject.endToken > act.token || act.token - subject.endToken > 2) return null;
  const opens = tokenAt(analysis, span.start) + 1;
  const begin = subject.kind === 'person' ? tokenAt(analysis, subject.whole.start) : subject.firstToken;
  return begin - opens <= 3 ? { ...trim(analysis.text, span, /[\s.!?…,»”"]/u) } : null;
}

/** `предложив`, `отметив`, `поблагодарив`: what was said besides; `отвечая`, `обращаясь` only accompany the speech. */
function isDoneBesides(token: Token | undefined): boolean {
  const entry = verb(token?.norm ?? '');
  return (
    token !== undefined &&
    entry?.tense === 'gerund' &&
    (entry.class === 'act' || entry.class === 'say') &&
    /(?:в|вшись|вши|я)$/u.test(token.norm) &&
    !/[аяеую]я(?:сь)?$/u.test(token.norm) &&
    !/^обрати/u.test(token.norm)
  );
}

const rest = (analysis: Analysis, span: Span, token: number, by?: Entity | null): Clause => ({
  ...trim(analysis.text, { start: (analysis.tokens[token] as Token).start, end: span.end }, /[\s.!?…]/u),
  ...(by ? { by } : {}),
});

/** A verb that reports, with its subject. */
export function hasReporter(analysis: Analysis, span: Span): boolean {
  return verbsIn(analysis, span).some(
    (form) => reportsAs(analysis, form) && subjectOf(analysis, span, form, 'before') !== undefined,
  );
}
