/** How far the name of an event runs, and its nominative. */
import { mentionStarting, placeAtToken, quotationStarting } from '../../../lookup.ts';
import type { MeetingKind } from '../../../../record/types.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Case, Gender, Sentence } from '../../../model.ts';
import { findDates } from '../grammar/dates.ts';
import { agree, toNominative } from '../grammar/declension.ts';
import { bodyLength, cityTable } from '../tables/place-table.ts';
import { isHonorific } from '../tables/role-table.ts';
import {
  isAdjective,
  isBareGenitive,
  isGenitiveLike,
  isShortParticiple,
  PREPOSITIONS,
  verbForm,
} from '../grammar/words.ts';

/** A form of a noun for an event. */
export interface EventForm {
  lemma: string;
  kind: MeetingKind;
  gender: Gender;
  case: Case;
  plural: boolean;
}

/** What the walk along a name knows. */
interface Walk {
  analysis: Analysis;
  tokens: readonly Token[];
  sentence: Sentence;
  /** Index behind the head noun. */
  from: number;
  kind: MeetingKind;
}

/** What a token does to the name: it ends before it, runs on without it so far, or takes in all up to a token. */
type Step = 'end' | 'on' | number;

/** The name ends before a date, a place, a verb, a bracket, a comma; the people of a call or a visit belong to it. */
export function nameEnd(analysis: Analysis, from: number, sentence: Sentence, kind: MeetingKind): number {
  const walk: Walk = { analysis, tokens: analysis.tokens, sentence, from, kind };
  const dates = findDates(analysis.text.slice(sentence.start, sentence.end), '2000-01-01', sentence.start);
  let end = from;
  for (let i = from; i < sentence.endToken; i++) {
    const token = analysis.tokens[i] as Token;
    if (dates.some((date) => date.start <= token.start && token.start < date.end)) break;
    const step = stepAt(walk, i, end);
    if (step === 'end') break;
    if (step === 'on') continue;
    end = step;
    i = step - 1;
  }
  return end;
}

function stepAt(walk: Walk, i: number, end: number): Step {
  const { tokens } = walk;
  const token = tokens[i] as Token;
  const quotation = quotationStarting(walk.analysis, token.start);
  if (quotation) {
    if (quotation.verdict === 'speech') return 'end';
    let last = i;
    while (last + 1 < walk.sentence.endToken && (tokens[last + 1] as Token).start < quotation.end) last++;
    return last + 1;
  }
  if (token.kind === 'mark') return atMark(walk, i);
  if (token.kind === 'number') return 'end';
  return atPerson(walk, i) ?? atPreposition(walk, i) ?? atWord(walk, i, end);
}

/** A comma in an enumeration and the dash of `государств – членов` belong to the name. */
function atMark({ tokens, sentence }: Walk, i: number): Step {
  const token = tokens[i] as Token;
  if (/^[–—-]$/u.test(token.text)) {
    // `государств -- членов`: two hyphens for a dash.
    const next = tokens[i + 1]?.text === token.text ? i + 2 : i + 1;
    const joins =
      /^(?:член|участни|наблюдател|партнер)/u.test(tokens[next]?.norm ?? '') ||
      (tokens[next]?.capitals === 'title' && tokens[i - 1]?.capitals === 'title') ||
      (tokens[i - 1]?.text === token.text && next === i + 1 && /^член|^участни/u.test(tokens[i + 1]?.norm ?? ''));
    return joins ? 'on' : 'end';
  }
  return token.text === ',' && enumerates(tokens, i, sentence.endToken) ? 'on' : 'end';
}

/** `визит министра Кэндзи Танигавы в Монголию`: the people of a visit, a call, talks in the genitive belong to the name. */
function atPerson({ analysis, tokens, from, kind }: Walk, i: number): Step | undefined {
  const mention = mentionStarting(analysis, (tokens[i] as Token).start);
  if (mention?.kind === 'person') {
    const first = tokens.slice(from, i).some(({ kind: of, capitals }) => of === 'mark' || capitals === 'none');
    const led = mention.role !== null && mention.role.firstToken >= from && mention.role.endToken === i;
    const belongs = kind === 'call' || (/^(?:visit|talks|meeting|other)$/u.test(kind) && led && !first);
    return belongs ? mention.endToken : 'end';
  }
  // `В ходе встречи глава государства отметил`: who acts stands in the nominative, right behind the bare noun too.
  if (
    mention?.kind === 'role' &&
    mention.readings.every(({ case: at }) => at === 'nom') &&
    !/ы|и$/u.test(mention.head.slice(-1))
  )
    return 'end';
  // `заседании Милли Меджлиса депутаты приняли …`: who acts stands in the nominative plural.
  if (mention?.kind === 'role' && i > from && mention.readings.every(({ case: at, plural }) => at === 'nom' && plural))
    return 'end';
  return undefined;
}

function atPreposition(walk: Walk, i: number): Step | undefined {
  const { tokens, from } = walk;
  const norm = (tokens[i] as Token).norm;
  const next = tokens[i + 1]?.norm ?? '';
  if (norm === 'в' || norm === 'во' || norm === 'на') return whereTo(walk, i);
  if (norm === 'с' || norm === 'со') {
    if (/^(?:участием|целью|\d)/u.test(next) || tokens[i + 1]?.kind === 'number') return 'end';
    const named = walk.kind === 'call' || tokens.slice(from, i).some(({ capitals }) => capitals === 'title');
    const people =
      /^(?:представител|министр|замминистр|заместител|президент|премьер|вице-|глав|делегац|руководител|председател|коллег|посл|спикер|секретар|генсек|директор|советник)/u.test(
        next,
      );
    return people || (named && walk.kind === 'call') ? 'on' : 'end';
  }
  if (/^(?:по|о|об|между|для)$/u.test(norm))
    return /^(?:итогам|видеосвязи|приглашению|случаю|поводу|инициативе|линии|телефону|окончании)$/u.test(next)
      ? 'end'
      : 'on';
  // `совещание по подготовке к паводку`
  if (
    /^ко?$/u.test(norm) &&
    /^(?:подготовк|доступ|переход|адаптаци|готовност|присоединени|отношени|подход)/u.test(tokens[i - 1]?.norm ?? '')
  )
    return 'on';
  return PREPOSITIONS.has(norm) ? 'end' : undefined;
}

/** `в области …`, `на высшем уровне`, `в Монголию`, `тарифов на тепло`: where a name goes on behind `в` or `на`. */
function whereTo({ analysis, tokens, kind }: Walk, i: number): Step {
  const norm = (tokens[i] as Token).norm;
  const next = tokens[i + 1];
  if (/^(?:области|сфере|формате)$/u.test(next?.norm ?? '')) return 'on';
  if (norm === 'на' && /^(?:уровне|тему)$/u.test(next?.norm ?? '')) return 'on';
  if (norm === 'на' && /^(?:высшем|высоком|министерском|экспертном)$/u.test(next?.norm ?? '')) return 'on';
  if (norm === 'на' && /^(?:тариф|цен|налог|пошлин|спрос|квот|прав)/u.test(tokens[i - 1]?.norm ?? '')) return 'on';
  // `тарифов … на 2027 год`
  if (norm === 'на' && /^\d{4}(?:[–-]\d{4})?$/u.test(next?.text ?? '') && /^год/u.test(tokens[i + 2]?.norm ?? ''))
    return kind === 'visit' ? 'end' : i + 3;
  const place = placeAtToken(analysis, i + 1);
  if (norm === 'в' && next?.capitals === 'title' && !cityTable().match(tokens, i + 1) && place?.case === 'acc')
    return 'on';
  // `визит Премьер-министра в Республику`: the accusative of a country belongs to a visit.
  return place?.kind === 'country' && /[уюао]$/u.test(tokens[place.endToken - 1]?.norm ?? '') && isGoal(tokens, i, kind)
    ? place.endToken
    : 'end';
}

/** A country behind `в` is where a visit goes, unless its form is a locative. */
const isGoal = (tokens: readonly Token[], i: number, kind: MeetingKind): boolean =>
  kind === 'visit' || /[ую]$/u.test(tokens[i + 1]?.norm ?? '');

function atWord({ tokens, from }: Walk, i: number, end: number): Step {
  const token = tokens[i] as Token;
  const { norm } = token;
  if (norm === 'и' || norm === 'а') {
    const next = tokens[i + 1];
    const verb = next?.capitals === 'lower' && verbForm(next.norm) !== undefined;
    return norm === 'а' || next?.kind !== 'word' || verb ? 'end' : 'on';
  }
  if (token.capitals === 'lower' && verbForm(norm) !== undefined && !/(?:дел|тел|сел)а?$/u.test(norm)) return 'end';
  if (/^(?:котор|где|когда|что|чтобы|как|прошл|состоял)/u.test(norm)) return 'end';
  // `По итогам переговоров подписаны План … и Соглашение …`
  if (token.capitals === 'lower' && isShortParticiple(norm) && !isAdjective(tokens[i - 1]?.norm ?? '')) return 'end';
  const body = bodyLength(tokens, i);
  if (body > 0) return i + body;
  if (token.capitals !== 'lower') return i + 1;
  if (end > from && tokens[i - 1]?.text === ',' && isParticiple(norm)) return 'end';
  // `«Белая стена» изнутри`: behind a title only a preposition goes on.
  if (/^[»”“"]$/u.test(tokens[i - 1]?.text ?? '')) return 'end';
  // `вручения верительных грамот`: what a plural adjective leans on.
  const leaned = /[ыи]х$/u.test(tokens[i - 1]?.norm ?? '') && isAdjective(tokens[i - 1]?.norm ?? '');
  // `стран — участниц`
  const joined = /^[–—-]$/u.test(tokens[i - 1]?.text ?? '');
  // `совещание руководителей метеослужб`
  const bare = /(?:ей|ов|ев|ий|[ыи]х)$/u.test(tokens[i - 1]?.norm ?? '') && isBareGenitive(norm);
  const fits = leaned || joined || bare || isGenitiveLike(norm) || isAdjective(norm);
  return fits || /(?:ами|ями|ом|ем|ам|ям|ью|е|у|ю|ах|ях)$/u.test(norm) ? i + 1 : 'end';
}

const isParticiple = (norm: string): boolean =>
  /(?:вш|ющ|ящ|ущ|енн|анн)(?:ий|ая|ее|ие|его|ей|их|ую|ем|ый|ое|ые|ого|ой|ых|ом)(?:ся)?$/u.test(norm) &&
  !/^(?:объединенн|независим)/u.test(norm);

/** `министров культуры, информации и спорта`: a comma inside the name. */
function enumerates(tokens: readonly Token[], comma: number, limit: number): boolean {
  for (let i = comma + 1; i < Math.min(comma + 6, limit); i++) {
    const token = tokens[i] as Token;
    if (token.norm === 'и') return i > comma + 1;
    if (token.text === ',') continue;
    // `переговоры министров, генерал-лейтенанта А и генерала Б`
    if (isHonorific(token.norm)) return false;
    if (token.kind !== 'word' || !isGenitiveLike(token.norm) || verbForm(token.norm) || PREPOSITIONS.has(token.norm))
      return false;
  }
  return false;
}

/** The adjective that goes with the noun's nominative; where it stands in it already, letter for letter as in the text. */
function nominativeAdjective(token: Token, entry: EventForm): string {
  const word =
    ordinalNominative(token.norm, entry) ?? agree(toNominative(token.norm), 'nom', entry.gender, entry.plural, false);
  return word === token.norm ? token.text : recase(word, token);
}

/** `второй`, `третье`, `шестая`: ordinals whose nominatives no ending gives away. */
function ordinalNominative(norm: string, { gender, plural }: EventForm): string | undefined {
  const stem =
    /^(втор|шест|седьм|восьм|сороков|трет)(?:ой|ый|ий|ая|ья|ое|ье|ь?ого|ь?его|ь?ему|ому|ь?им|ым|ом|ь?ем|ую|ью|ь?ей|ые|ьи|ых|ьих)$/u.exec(
      norm,
    )?.[1];
  if (!stem || plural) return undefined;
  if (stem === 'трет') return stem + { m: 'ий', f: 'ья', n: 'ье' }[gender];
  return stem + { m: 'ой', f: 'ая', n: 'ое' }[gender];
}

/** `48-й сессии` → `48-я сессия`. */
function numeralNominative(token: Token, { gender, plural }: EventForm): string {
  const match = /^(\d+-)(?:й|я|е|го|му|м|ю)$/u.exec(token.norm);
  return match && !plural ? match[1] + { m: 'й', f: 'я', n: 'е' }[gender] : token.text;
}

/** The name in the nominative: noun and adjectives made new, all else letter for letter as in the text. */
export function nominativeName(
  analysis: Analysis,
  front: number,
  head: number,
  headEnd: number,
  end: number,
  entry: EventForm,
  twin: { end: number; lemma: string } | null,
): string {
  const { tokens, text } = analysis;
  const words: string[] = [];
  for (let i = front; i < head; i++) {
    const token = tokens[i] as Token;
    const glue = i > front && !token.spaceBefore ? '' : ' ';
    words.push(
      glue,
      token.kind === 'number'
        ? numeralNominative(token, entry)
        : token.kind === 'word' && isAdjective(token.norm) && token.capitals !== 'upper'
          ? nominativeAdjective(token, entry)
          : token.text,
    );
  }
  const original = tokens[head] as Token;
  words.push(' ', recase(entry.lemma, original));
  if (twin) words.push(' и ', twin.lemma);
  const from = twin?.end ?? headEnd;
  if (end > from) words.push(' ', text.slice((tokens[from] as Token).start, (tokens[end - 1] as Token).end));
  return words.join('').trim();
}

function recase(word: string, original: Token): string {
  return original.capitals === 'title' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
