/** Which clauses of a sentence can report: what the speech in it leaves, and what two reporters part. */
import { verbForm } from '../grammar/words.ts';
import { quotesOver } from '../../../lookup.ts';
import { overlaps, type Span } from '../../../../text/span.ts';
import { isMark, type Token } from '../../../../text/tokens.ts';
import type { Analysis, Mention, Sentence } from '../../../model.ts';
import { type ClauseVerb, isPlaceOfSpeech, mentionsIn, nominative, subjectOf, tokenAt, verbsIn } from './clauses.ts';
import { frameAt, isReportingPhrase, verb } from '../tables/verb-table.ts';
import { afterSpeech, beforeSpeech, type Clause, hasReporter } from './beside-speech.ts';
import { contentAt, reportingVerb, reports, reportsAs } from './reports.ts';

/** `выразили удовлетворение ходом переговоров и подписали план`: the joint act behind `и` is no report. */
export function withoutJointTail<T extends Span>(analysis: Analysis, clause: T): T {
  const { tokens } = analysis;
  const reporting = reportingVerb(analysis, clause);
  for (let i = (reporting?.token ?? Infinity) + 1; i < tokens.length && (tokens[i] as Token).end <= clause.end; i++) {
    if (
      (tokens[i] as Token).norm === 'и' &&
      reporting !== undefined &&
      isFurtherAct(tokens[i + 1], reporting) &&
      !isReportingPhrase(tokens, i + 1) &&
      !/^(?:принял|представил|провел|участвовал|обменял|встретил|взял|был|стал|мо[гж]|дал)/u.test(
        tokens[i + 1]?.norm ?? '',
      )
    )
      return { ...clause, end: (tokens[i] as Token).start };
    if (/^[,;:]$/u.test((tokens[i] as Token).text)) break;
  }
  return clause;
}

/** `сообщил, что мост откроют в июне, и показал чертежи`: what the one who reports did behind the end of his words. */
export function withoutDeedBehind<T extends Span>(analysis: Analysis, clause: T): T {
  const { tokens } = analysis;
  const reporting = verbsIn(analysis, clause).findLast((form) => reportsAs(analysis, form) && form.tense === 'past');
  if (!reporting || contentAt(analysis, reporting.token, clause.end) < 0) return clause;
  for (let i = reporting.token + 3; i < tokens.length && (tokens[i] as Token).end <= clause.end; i++) {
    if (tokens[i]?.text !== ',') continue;
    const deed = DEED_FOLLOWS.find((words) => words.every((word, k) => tokens[i + 1 + k]?.norm === word));
    if (deed && isFurtherAct(tokens[i + 1 + deed.length], reporting) && !isReportingPhrase(tokens, i + 1 + deed.length))
      return { ...clause, end: (tokens[i] as Token).start };
  }
  return clause;
}

const DEED_FOLLOWS: readonly (readonly string[])[] = [
  ['и'],
  ['а', 'затем'],
  ['а', 'потом'],
  ['а', 'после'],
  ['и', 'тут', 'же'],
  ['и', 'тотчас'],
  ['после', 'чего'],
];

/** `Участники обсудили кредиты, а также призвали правительство …`: the joint act in front is no report. */
export function withoutJointHead<T extends Span>(analysis: Analysis, clause: T): T {
  const { tokens } = analysis;
  const [first, ...others] = verbsIn(analysis, clause);
  if (!first || first.entry?.class !== 'joint') return clause;
  for (const form of others) {
    const also = tokens[form.token - 1]?.norm === 'также' && tokens[form.token - 2]?.norm === 'а';
    const joined = also || tokens[form.token - 1]?.norm === 'и';
    if (!joined || form.plural !== first.plural || !reportsAs(analysis, form)) continue;
    return { ...clause, start: (tokens[form.token] as Token).start };
  }
  return clause;
}

/** `тут же посерьезнел и признал: спасателей мало`: behind speech a mood in front of the report is the reporter's. */
export function withoutMood<T extends Clause>(analysis: Analysis, clause: T): T {
  if (!clause.by) return clause;
  const { tokens } = analysis;
  const [first, second] = verbsIn(analysis, clause);
  const mood = first && (first.entry === undefined || first.entry.class === 'manner');
  return mood &&
    second?.token === first.token + 2 &&
    tokens[first.token + 1]?.norm === 'и' &&
    reportsAs(analysis, second)
    ? { ...clause, start: (tokens[second.token] as Token).start }
    : clause;
}

/** A past tense of the same number and gender that reports nothing: something done besides. */
function isFurtherAct(token: Token | undefined, reporting: ClauseVerb): boolean {
  const form = token && verbForm(token.norm);
  const kind = token && verb(token.norm)?.class;
  return (
    form?.tense === 'past' &&
    form.plural === reporting.plural &&
    form.gender === reporting.gender &&
    (kind === undefined ||
      kind === 'joint' ||
      /^(?:зачитал|прочитал|процитировал|открыл|закрыл|завершил|огласил)[аи]?$/u.test(token?.norm ?? ''))
  );
}

/** A sentence that runs on longer is a list or no sentence at all, and to look for its parts would take too long. */
const LONGEST = 2500;

/** The parts of a sentence that could report on their own: what the speech in it leaves, and what `, а` parts. */
export function clausesOf(analysis: Analysis, sentence: Sentence): Clause[] {
  const speech = quotesOver(analysis, sentence).filter(({ parts }) => parts.some((part) => overlaps(part, sentence)));
  const first = speech[0];
  if (!first && leadsIntoNext(analysis, sentence)) {
    const front = beforeSpeech(analysis, { start: sentence.start, end: sentence.end });
    return front ? splitContrast(analysis, front) : [];
  }
  if (!first) return splitContrast(analysis, sentence);
  const clauses: Clause[] = [];
  const inFront = first.quotation.start - sentence.start;
  // `Как сообщила пресс-секретарь, «при обыске изъяты документы»`: nothing but the cue.
  const cueAlone = /^\s*как\s[^,;:]+,\s*$/iu.test(analysis.plain.slice(sentence.start, first.quotation.start));
  if (inFront > 15 && inFront < LONGEST && !cueAlone) {
    const front = beforeSpeech(analysis, { start: sentence.start, end: first.quotation.start });
    if (front) clauses.push(...splitContrast(analysis, front));
  }
  for (const [i, { quotation, parts, speaker }] of speech.entries()) {
    const next = speech[i + 1]?.quotation;
    // Speech by dashes takes in who said it: what it leaves begins behind its last words.
    const spoken = quotation.form === 'dash' ? (parts.at(-1)?.end ?? quotation.end) : quotation.end;
    const behind = { start: spoken, end: next?.start ?? sentence.end };
    if (behind.end - behind.start < 12 || behind.end - behind.start > LONGEST) continue;
    const tail = afterSpeech(analysis, behind, speaker.entity);
    if (!tail) continue;
    const cut = next ? beforeSpeech(analysis, tail) : tail;
    if (cut) clauses.push({ ...tail, ...cut });
  }
  return clauses;
}

/** `Х сообщил, что мост сдадут в мае, и добавил:`, and the speech in a paragraph of its own. */
function leadsIntoNext(analysis: Analysis, sentence: Sentence): boolean {
  const below = analysis.blocks[sentence.block.index + 1];
  if (analysis.text.charAt(sentence.end - 1) !== ':' || !below || sentence.end < sentence.block.end) return false;
  return quotesOver(analysis, { start: below.start, end: below.start + 4 }).length > 0;
}

const CONTRAST = new Set(['а', 'но', 'и', 'однако', 'зато']);

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
    const parts = isMark(token, ':;') || (token.text === ',' && /^(?:а|и|но)$/u.test(next?.norm ?? ''));
    if (!parts || !next) continue;
    const skip = token.text === ',' ? analysis.tokens[i + 2] : next;
    const [left, right] = [
      { start, end: token.start },
      { start: skip?.start ?? next.start, end: sentence.end },
    ];
    const fact = verbsIn(analysis, left).length > 0 && !reports(analysis, left) && !framedIn(analysis, left);
    if (fact && (hasReporter(analysis, right) || (token.text === ':' && insertedOffice(analysis, right))))
      start = right.start;
  }
  return { start, end: sentence.end };
}

/** `Учить язык придется: перевода, предупреждают в министерстве, не будет`: people in an office, between two commas. */
function insertedOffice(analysis: Analysis, span: Span): boolean {
  const form = reportingVerb(analysis, span);
  return (
    form?.plural === true &&
    analysis.tokens[form.token - 1]?.text === ',' &&
    mentionsIn(analysis, span).some((mention) => isPlaceOfSpeech(analysis, mention))
  );
}

function framedIn(analysis: Analysis, span: Span): boolean {
  for (let i = tokenAt(analysis, span.start); (analysis.tokens[i]?.start ?? Infinity) < span.end; i++)
    if (frameAt(analysis.tokens, i)) return true;
  return false;
}

/** `X отметила роль …, а Y предложил …`, `X назвал …; Y возразил, что …`: two reporters, two statements. */
function splitContrast(analysis: Analysis, whole: Span): Span[] {
  const { tokens } = analysis;
  if (whole.end - whole.start > LONGEST) return [whole];
  const sentence = behindFacts(analysis, whole);
  for (let i = tokenAt(analysis, sentence.start) + 2; (tokens[i + 1]?.start ?? Infinity) < sentence.end; i++) {
    const token = tokens[i] as Token;
    const { text, norm } = token;
    const contrast = tokens[i - 1]?.text === ',' && CONTRAST.has(norm);
    if (!contrast && !isMark(token, ',;')) continue;
    const left = { start: sentence.start, end: (tokens[contrast ? i - 1 : i] as Token).start };
    const open = text === ';' && CONTRAST.has(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
    const opening = tokens[open];
    if (!opening || opening.start >= sentence.end) continue;
    const right = { start: opening.start, end: sentence.end };
    if (text === ',' && !spliced(analysis, left, right)) continue;
    const gapped = contrast && norm === 'а' && gappedReporter(analysis, right) !== undefined;
    if (!hasReporter(analysis, left) || !(gapped || ownReporter(analysis, right))) continue;
    // `X сообщил, что А предложил …, и Б согласился`: still what X said.
    if (/^(?:но|и)$/u.test(norm) && opensContent(analysis, left)) continue;
    return [left, ...splitContrast(analysis, right)];
  }
  return [sentence];
}

/** `X просил ускорить выдачу виз, ее коллега помощь обещал`: a new subject right behind a bare comma, and whole clauses on both sides. */
function spliced(analysis: Analysis, left: Span, right: Span): boolean {
  const { tokens } = analysis;
  const told = reportingVerb(analysis, left);
  const first = tokenAt(analysis, left.start);
  const at = tokenAt(analysis, right.start);
  const [subject] = mentionsIn(analysis, right, 1);
  if (!told || !subject || subject.kind === 'pronoun' || !nominative(subject)) return false;
  if (tokens[first]?.norm === 'как' || tokens[told.token - 1]?.text === ',' || told.token === first) return false;
  // `X, министр Y`: an apposition; a new clause has its subject in front, and its own verb in the same stretch.
  const begins = subject.kind === 'person' ? tokenAt(analysis, subject.whole.start) : subject.firstToken;
  if (begins - at > 1 || (begins > at && !/^(?:его|ее|их)$/u.test(tokens[at]?.norm ?? ''))) return false;
  if (opensContent(analysis, left) || /[,:]/u.test(analysis.plain.slice(tokens[told.token]?.end ?? left.end, left.end)))
    return false;
  const form = reportingVerb(analysis, right);
  return (
    form !== undefined &&
    verbsIn(analysis, right)[0]?.token === form.token &&
    subjectOf(analysis, right, form, 'before') === subject &&
    !analysis.tokens.slice(subject.endToken, form.token).some(({ text }) => text === ',')
  );
}

/** `X считает закон лишним, а ее коллега Y — своевременным`: the verb of the first is understood for the second. */
export function gappedReporter(analysis: Analysis, clause: Span): Mention | undefined {
  const at = tokenAt(analysis, clause.start);
  const [subject] = mentionsIn(analysis, clause, 1);
  if (!subject || (subject.kind !== 'person' && subject.kind !== 'role') || !nominative(subject)) return undefined;
  const begins = subject.kind === 'person' ? tokenAt(analysis, subject.whole.start) : subject.firstToken;
  const end = subject.kind === 'person' ? tokenAt(analysis, subject.whole.end) : subject.endToken;
  const dash = analysis.tokens[end];
  return begins - at <= 1 &&
    /^[—–]$/u.test(dash?.text ?? '') &&
    (dash as Token).start < clause.end &&
    !reports(analysis, clause)
    ? subject
    : undefined;
}

/** The first verb of the clause reports and has a subject of its own, which stands in front of it. */
function ownReporter(analysis: Analysis, span: Span): boolean {
  const form = reportingVerb(analysis, span);
  const subject = form && subjectOf(analysis, span, form, 'before');
  return form !== undefined && subject !== undefined && form.token - tokenAt(analysis, span.start) < 25;
}

const opensContent = (analysis: Analysis, span: Span): boolean => {
  const form = verbsIn(analysis, span).find((candidate) => reportsAs(analysis, candidate));
  return form !== undefined && contentAt(analysis, form.token, span.end) >= 0;
};
