/** Recognizes the reporter's words behind a dash: `— сказал президент`, `— добавила она с улыбкой`. */
import { blockAt, lowerBound } from '../../../lookup.ts';
import type { Analysis, Mention } from '../../../model.ts';
import { indexAt } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import { frameAt, verb } from '../tables/verb-table.ts';
import { PREPOSITIONS, verbForm } from '../grammar/words.ts';
import { tellsOfMyself } from './first-person.ts';

/** — с этой фразы министр начал выступление */
const WITH_THESE_WORDS =
  /^(?:(?:эту|этот|эти) \p{L}+ |так(?: |$)|таков[аоы]? |именно так|с этим,|с этими|с этой фразы|с этих слов|с таких слов|с так(?:им|ой|ими) \p{L}+|такими словами|этими словами|этой фразой|таким вопросом|с такими словами|с этими словами)/u;
const DASH = /^[—–-]$/u;
const FIRST_PERSON = /^(?:я|мой|моя|мои|моего|моей|наш|наша|наши|нашего|нашей|мне)$/u;

/**
 * Where the reporter's words that begin at token `from` end, or null where what follows the dash is no attribution.
 * The answer is an offset: before the dash or mark that gives the word back, else the end of the sentence.
 *
 * @param limit offset that the words must not pass
 */
export function attributionEnd(analysis: Analysis, from: number, limit: number): number | null {
  const { tokens } = analysis;
  // `",-- сказала Рахматова`: a typewriter's dash is two.
  while (DASH.test(tokens[from]?.text ?? '')) from++;
  const remark = remarkEnd(analysis, from, limit) ?? gestureEnd(analysis, from, limit);
  if (remark !== null) return remark;
  if (!startsAttribution(analysis, from, limit)) return null;
  const myself = tellsOfMyself(tokens, from);
  let depth = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start >= limit) return (tokens[i - 1] as Token).end;
    // `сказала она „Вестнику“`: the same shape opens in English and closes in German setting.
    if (/^[»”]$/u.test(token.text) || (token.text === '“' && depth > 0)) depth--;
    else if (/^[«„“]$/u.test(token.text)) depth++;
    if (depth > 0) continue;
    // — говорил мой дед: the speaker's own words about somebody else's.
    const next = tokens[i + 1];
    // — рассказал он нашей редакции: the reporter's own newsroom.
    const newsroom =
      /^(?:редакци|корреспондент|издани|газет|агентств|портал|читател|журнал|телеканал|сайт|запрос|вопрос|просьб|звонок|чат|групп|бот|канал|эфир|рубрик|почт|адрес|микрофон|камер)/u.test(
        next?.norm ?? '',
      );
    // — шепнул мне в автобусе композитор Ахмат: the reporter heard it from somebody else.
    const heard = /^(?:мне|нам)$/u.test(token.norm) && hasSubject(analysis, i, limit);
    if (FIRST_PERSON.test(token.norm) && !myself && !newsroom && !heard && i - from < 6) return null;
    // A dash hands the word back behind a comma or a full stop only: `— сказал он, — …`, but `Санкт — …`.
    if (/^[—–-]$/u.test(token.text) && i > from && /^[.,!?…:]$/u.test(tokens[i - 1]?.text ?? ''))
      return (tokens[i - 1] as Token).end;
    if (
      /^[.!?…]$/u.test(token.text) &&
      (!next ||
        next.start >= limit ||
        (next.capitals !== 'lower' && next.spaceBefore && !isInitial(tokens, i)) ||
        /^[—–«„“"]$/u.test(next.text))
    ) {
      if (next && /^[—–-]$/u.test(next.text)) return token.end;
      return token.end;
    }
    if (i - from > 45) return null;
  }
  return tokens.at(-1)?.end ?? null;
}

/** A stage remark between two dashes is no longer than this. */
const LONGEST_REMARK = 8;

/** `… по часам. — Он показывает часы. — Вот по этим`, `… сбился, — он качает головой. — Но`: the reporter on who speaks, dashes around. */
function remarkEnd(analysis: Analysis, from: number, limit: number): number | null {
  const { tokens } = analysis;
  const first = tokens[from];
  const stop = tokens[from - 2]?.text ?? '';
  const pronoun = first !== undefined && /^(?:он|она|они)$/u.test(first.norm);
  if (!first || !(first.capitals === 'title' ? /^[.!?…]$/u : pronoun ? /^[,.!?…]$/u : /^$/u).test(stop)) return null;
  const subject = pronoun ? from + 1 : (personFrom(analysis, first)?.endToken ?? -1);
  // `— Она смущенно улыбается.`
  const about = /^\p{Ll}{3,}о$/u.test(tokens[subject]?.norm ?? '') ? subject + 1 : subject;
  const predicate = tokens[about];
  if (!predicate || predicate.capitals !== 'lower' || verbForm(predicate.norm) === undefined) return null;
  for (let i = about + 1; i < about + LONGEST_REMARK; i++) {
    const token = tokens[i];
    if (!token || token.end > limit || (token.kind === 'mark' && !/^[,.]$/u.test(token.text))) return null;
    // `— Если серьезно, — он снял очки, — денег нет.`
    if (token.text === ',' && pronoun && DASH.test(tokens[i + 1]?.text ?? '')) return token.end;
    // The last dash of a paragraph opens nothing but the remark.
    if (token.text === '.')
      return DASH.test(tokens[i + 1]?.text ?? '') || (tokens[i + 1]?.start ?? limit) >= limit ? token.end : null;
  }
  return null;
}

/** The person whose name, or role in front of it, begins at a token. */
function personFrom(analysis: Analysis, first: Token): Mention | undefined {
  const at = lowerBound(analysis.mentions, first.start);
  const next = analysis.mentions.slice(at, at + 3).find(({ kind }) => kind === 'person');
  return next?.kind === 'person' && next.whole.start === first.start ? next : undefined;
}

/** `«Вода, — министр Азиз Каримов поднял палец, — не товар»`: between two dashes somebody who is named does something. */
function gestureEnd(analysis: Analysis, from: number, limit: number): number | null {
  const { tokens } = analysis;
  const first = tokens[from];
  const person = first && /^[,.…]$/u.test(tokens[from - 2]?.text ?? '') ? personFrom(analysis, first) : undefined;
  const predicate = tokens[person?.endToken ?? -1];
  if (!person || predicate?.capitals !== 'lower' || verbForm(predicate.norm) === undefined) return null;
  for (let i = person.endToken + 1; i < person.endToken + LONGEST_REMARK; i++) {
    const token = tokens[i];
    if (!token || token.end > limit || (token.kind === 'mark' && !/^[,.]$/u.test(token.text))) return null;
    if (token.kind === 'mark' && DASH.test(tokens[i + 1]?.text ?? '')) return token.end;
  }
  return null;
}

function isInitial(tokens: readonly Token[], stop: number): boolean {
  const before = tokens[stop - 1];
  return before !== undefined && before.kind === 'word' && before.text.length <= 2 && before.capitals !== 'lower';
}

/** The words open with a verb of speech (after an adverb or two), or with any verb that a person follows. */
function startsAttribution(analysis: Analysis, from: number, limit: number): boolean {
  const { tokens } = analysis;
  const first = tokens[from];
  if (!first || first.start >= limit || first.kind !== 'word') return false;
  // — Айжан улыбается. A capital opens new speech, not the reporter's words, unless a mark has closed the speech before.
  if (first.capitals === 'title')
    return closedBefore(tokens, from) && isNamed(analysis, from, limit) && hasVerb(tokens, from, limit);
  if (
    frameAt(tokens, from) !== undefined ||
    WITH_THESE_WORDS.test(
      tokens
        .slice(from, from + 3)
        .map((token) => token.norm)
        .join(' '),
    )
  )
    return true;
  // «У нас тут дует», — встречает меня вахтерша: behind a closed quotation any verb brings in who spoke.
  const form = first.capitals === 'lower' ? verbForm(first.norm) : undefined;
  if (form && form.tense !== 'gerund' && form.gender !== 'n' && wasClosed(tokens, from)) return true;
  // «…», — как любит повторять Нуров; «…», — мнение министра Нурова
  if (first.capitals === 'lower' && wasClosed(tokens, from) && namesSomebody(analysis, from, limit)) return true;
  if (first.norm === 'это' && isNamed(analysis, from + 1, limit)) return true;
  if (sentSo(analysis, from, limit)) return true;
  // — не полез за словом в карман директор: a past tense without its л.
  if (
    first.norm === 'не' &&
    /(?:ез|ог|ек|ок|ух|яг|ос|ер)$/u.test(tokens[from + 1]?.norm ?? '') &&
    hasSubject(analysis, from + 1, limit)
  )
    return true;
  // — не остался в долгу Нуров
  if (first.norm === 'не' && verbForm(tokens[from + 1]?.norm ?? '') && hasSubject(analysis, from + 1, limit))
    return true;
  // — переводит его слова помреж
  if (RELAYS_WORDS.test(first.norm) && WHOSE_WORDS.test(tokens[from + 1]?.norm ?? '')) return true;
  // — спрашиваем мы, — уточняю напоследок
  if (tellsOfMyself(tokens, from)) return true;
  for (let i = from; i < Math.min(from + 7, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (token.start >= limit) return false;
    if (token.kind !== 'word') {
      if (token.text === ',' && i > from) continue;
      return false;
    }
    const entry = verb(token.norm);
    if (entry && entry.tense !== 'gerund' && entry.class !== 'joint')
      return i === from || entry.class !== 'act' || i - from < 3;
    if (i === from && verbForm(token.norm) && hasSubject(analysis, i, limit)) return true;
    // — пожимает плечами тот
    if (
      i > from &&
      i - from < 4 &&
      /^(?:тот|та|те)$/u.test(token.norm) &&
      verbForm(first.norm) &&
      /^[.,]$/u.test(tokens[i + 1]?.text ?? '')
    )
      return true;
    if (token.capitals === 'title' && i > from) return false;
  }
  return false;
}

/** `» – это прислала нам учительница Х`, `» — такое сообщение оставила Х`, `» — это нам из села сообщает Х`: a verb that somebody follows. */
function sentSo(analysis: Analysis, from: number, limit: number): boolean {
  const { tokens } = analysis;
  const closed = /^[»”"“]$/u.test(tokens[from - 2]?.text ?? '') || wasClosed(tokens, from);
  const points = /^(?:это|такой|такую|такое|такая|такие)$/u.test(tokens[from]?.norm ?? '');
  if (!closed || (!points && !verb(tokens[from]?.norm ?? ''))) return false;
  for (let i = from + (points ? 1 : 0); i < from + 7; i++) {
    const token = tokens[i];
    if (!token || token.start >= limit || token.kind !== 'word') return false;
    if (verbForm(token.norm) && token.capitals === 'lower') return hasSubject(analysis, i, limit);
    // `это программа, которую написал Х`: a noun behind the word says what it is.
    const passes =
      /^(?:это|мне|нам|вам|ему|ей|уже|только|сообщение|послание|письмо|признание|ответ|комментарий|запись|фразу|реплику|совет|пожелание)$/u;
    const governs = [i, i - 1, i - 2].some((at) => at > from && PREPOSITIONS.has(tokens[at]?.norm ?? ''));
    if (!passes.test(token.norm) && !governs) return false;
  }
  return false;
}

const RELAYS_WORDS = /^(?:перев[оё]д|перев[её]л|пересказ|переда|цитиру|процитир|повтор|излага|излож)/u;
const WHOSE_WORDS = /^(?:его|ее|их|эт[иу]|слова|фразу|ответ|мысль|реплику|нам|мне|с|со)$/u;

/** `»,` stands in front of the dash. */
function closedBefore(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 2]?.text === ',' && /^[»”"“]$/u.test(tokens[from - 3]?.text ?? '');
}

/** `», —` or `!» —` stands in front. */
const wasClosed = (tokens: readonly Token[], from: number): boolean =>
  closedBefore(tokens, from) ||
  (/^[»”"“]$/u.test(tokens[from - 2]?.text ?? '') && /^[!?…]$/u.test(tokens[from - 3]?.text ?? ''));

/** A verb within a few words. */
function hasVerb(tokens: readonly Token[], from: number, limit: number): boolean {
  return tokens
    .slice(from, from + 8)
    .some((token) => token.start < limit && token.capitals === 'lower' && verbForm(token.norm) !== undefined);
}

/** A person is named before the sentence ends, not far behind the dash. */
function namesSomebody(analysis: Analysis, from: number, limit: number): boolean {
  const { tokens } = analysis;
  for (let m = lowerBound(analysis.mentions, tokens[from]?.start ?? limit); m < analysis.mentions.length; m++) {
    const mention = analysis.mentions[m] as Mention;
    if (mention.start >= limit || mention.firstToken - from > 10) return false;
    if (mention.kind === 'person')
      return tokens.slice(from, mention.firstToken).every(({ text }) => !/^[.!?…:;«»—–]$/u.test(text));
  }
  return false;
}

/** — это Танигава: a name right behind the word. */
function isNamed(analysis: Analysis, token: number, limit: number): boolean {
  const next = analysis.mentions[lowerBound(analysis.mentions, analysis.tokens[token - 1]?.end ?? limit)];
  return next?.kind === 'person' && next.end <= limit && next.whole.start === analysis.tokens[token]?.start;
}

/** Within a few words a pronoun, a role or a name follows. */
function hasSubject(analysis: Analysis, verbToken: number, limit: number): boolean {
  const start = (analysis.tokens[verbToken] as Token).end;
  const next = analysis.mentions[lowerBound(analysis.mentions, start)];
  return next !== undefined && next.end <= limit && next.firstToken - verbToken <= 9;
}

/**
 * Where an unclosed quotation gives way to the reporter: before the first dash that a verb of speech follows,
 * else the end of a paragraph that the quotation fills.
 */
export function breakOff(analysis: Analysis, from: number, limit: number): number | null {
  const { tokens } = analysis;
  for (let i = indexAt(tokens, from); i < tokens.length && (tokens[i] as Token).start < limit; i++) {
    const token = tokens[i] as Token;
    if (!DASH.test(token.text)) continue;
    // `«Мы готовы — заявил посол`: the comma went with the mark.
    const bare = token.spaceBefore && tokens[i + 1]?.capitals === 'lower' ? verb(tokens[i + 1]?.norm ?? '') : undefined;
    if (bare?.class === 'say' && bare.tense !== 'gerund' && tokens[i - 1]?.kind === 'word')
      return (tokens[i - 1] as Token).end;
    if (!/^[,.!?…]$/u.test(tokens[i - 1]?.text ?? '')) continue;
    const entry = [1, 2, 3].map((ahead) => verb(tokens[i + ahead]?.norm ?? '')).find((found) => found !== undefined);
    if (entry && entry.class !== 'joint') return (tokens[i - 1] as Token).start;
    // `…, - разводит он руками`: any verb beside a pronoun or a name.
    const gesture = verbForm(tokens[i + 1]?.norm ?? '') && tokens[i + 1]?.capitals === 'lower';
    if (gesture && (/^(?:он|она|они)$/u.test(tokens[i + 2]?.norm ?? '') || tokens[i + 2]?.capitals === 'title'))
      return (tokens[i - 1] as Token).start;
  }
  const opensParagraph = blockAt(analysis, from - 1)?.start === from - 1;
  return opensParagraph ? limit : null;
}
