/** Whether a verb of a clause reports: by itself, by the noun beside it, or only with the content that follows. */
import { quotationStarting } from '../../../lookup.ts';
import { isDocumentNoun } from '../tables/noun-table.ts';
import { isGesture, isReportingPhrase, needsContent, verb } from '../tables/verb-table.ts';
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis } from '../../../model.ts';
import { type ClauseVerb, verbsIn } from './clauses.ts';

/** Words that open what somebody said. */
export const OPENS_CONTENT = /^(?:что|чтобы|будто|якобы|как|почему|зачем|отчего|сколько|куда|откуда|когда|кто|ли)$/u;

/** A verb that makes a statement: of speech, of a speech act, or with its noun (`выразил надежду`). */
export function reportsAs(analysis: Analysis, form: ClauseVerb): boolean {
  const { tokens } = analysis;
  const { norm } = tokens[form.token] as Token;
  const kind = form.entry?.class;
  // `В банке на запрос «Курьера» не ответили`
  if (/^(?:ответил|откликнул|отозвал|отреагировал)/u.test(norm) && tokens[form.token - 1]?.norm === 'не') return false;
  // `говорит по-узбекски`: a language, no words.
  if (/^по-/u.test(tokens[form.token + 1]?.norm ?? '')) return false;
  // `указано имя`, `признано лучшим`: without its content the form is a plain passive.
  if (kind === 'impersonal')
    return (
      !/^(?:предполагается|прогнозируется)$/u.test(norm) &&
      (!/[нт]о$/u.test(norm) || toldOrInserted(analysis, form.token))
    );
  // `Дали слово и послу`: the floor; who gives his word says for what.
  if (/^дал[аи]?$/u.test(norm) && givesTheFloor(tokens, form.token)) return false;
  if (isReportingPhrase(tokens, form.token)) return true;
  // `С этим спорит методист Х`, `С ним поспорила вице-президент Х`
  if (/^(?:по)?спор(?:ит|ят|ил[аи]?)$/u.test(norm) && withSomebody(analysis, form.token)) return true;
  // `Министры одобрили протокол о надзоре`: adopted together.
  if (/^одобр/u.test(norm) && adopts(analysis, form.token)) return false;
  // `телеканал передал, что …`: who relays; with an object the verb only hands over.
  if (/^переда(?:л[аои]?|ет|ют)$/u.test(norm)) return tells(analysis, form.token);
  // `Юн Сок Чжун начал с извинений: цех откроют в июне`, `развел руками: уголь подорожал`
  if (kind === 'manner' || isGesture(tokens, form.token)) return tells(analysis, form.token);
  // `ответил на вопросы`, `Говорили о нехватке кадров`, `написал письмо`: a report only with its content.
  if (deedNotWord(analysis, form.token)) return false;
  // `говорит на трех языках`, `написал письмо`
  const about = kind === 'write' || /^говор/u.test(norm);
  // `В больнице говорят о девяти пострадавших`
  if (norm === 'говорят' && isAbout(analysis, form.token)) return true;
  if (about && !(form.plural && /^говор/u.test(norm)))
    return toldOrInserted(analysis, form.token) || isAbout(analysis, form.token);
  if (needsContent(norm) || (/^говор/u.test(norm) && form.plural)) return toldOrInserted(analysis, form.token);
  // `от переводчика отказался`, `Отвечать вызвался министр`: a deed; what is said is refused or offered in words.
  if (/^отказал(?:ся|ась|ись)$/u.test(norm)) return refuses(analysis, form.token);
  if (/^вызвал(?:ся|ась|ись)$/u.test(norm)) return !/^от(?:ветить|вечать)$/u.test(tokens[form.token - 1]?.norm ?? '');
  // `Снимать находку она не разрешила`: what somebody did not do.
  if (tokens[form.token - 1]?.norm === 'не' && /^(?:разреш|уточн|сообщ|рассказ|объясн|назва|говор)/u.test(norm))
    return false;
  return kind === 'say' || kind === 'act';
}

/** Whether a clause holds a verb that reports. */
export const reports = (analysis: Analysis, span: Span): boolean =>
  verbsIn(analysis, span).some((form) => reportsAs(analysis, form));

const toldOrInserted = (analysis: Analysis, token: number): boolean =>
  hasContent(analysis, token) || inserted(analysis, token);

/** Within the sentence a `, что …`, `, как …` or a colon follows, or a noun that says what was answered. */
export function hasContent(analysis: Analysis, token: number): boolean {
  return contentAt(analysis, token) >= 0;
}

/** Where behind a verb, and in front of an offset, its content begins, or -1. */
export function contentAt(analysis: Analysis, token: number, until = Infinity): number {
  for (let i = token + 1; i < Math.min(token + 16, analysis.tokens.length); i++) {
    const { text, norm, start } = analysis.tokens[i] as Token;
    if (start >= until) return -1;
    if (/^[.!?;]$/u.test(text)) return -1;
    // `выложил программу «Себзар: двор за двором»`
    const title = /^[«“„"]$/u.test(text) ? quotationStarting(analysis, start) : undefined;
    if (title && title.verdict !== 'speech') {
      while (i + 1 < analysis.tokens.length && (analysis.tokens[i + 1] as Token).start < title.end) i++;
      continue;
    }
    if (text === ':') return i + 1;
    if (OPENS_CONTENT.test(norm) && analysis.tokens[i - 1]?.text === ',') return i + 1;
    if (/^(?:что|чтобы|отказом|согласием|просьбой|призывом|предложением|благодарностью|вопросом)$/u.test(norm))
      return i + 1;
    if (norm === 'ли' && i > token + 1) return i;
  }
  return -1;
}

/** `с этим`, `с ним`, `с коллегой`, with an adverb at most in front of the verb, or right behind it. */
const withSomebody = (analysis: Analysis, token: number): boolean =>
  /(?:^|\s)со? (?:эти[мх]|ни[мх]|не[йю]|ними|ним|так\p{L}+ \p{L}+|коллег\p{L}+|оппонент\p{L}+|выступавш\p{L}+|докладчик\p{L}+)(?: \p{L}+)?$/iu.test(
    wordsAround(analysis, token - 4, token),
  ) ||
  /^со? (?:ним|ней|этим|ними|коллег\p{L}+|оппонент\p{L}+|докладчик\p{L}+)(?!\p{L})/iu.test(
    wordsAround(analysis, token + 1, token + 4),
  );

const wordsAround = (analysis: Analysis, from: number, to: number): string =>
  analysis.tokens
    .slice(Math.max(0, from), to)
    .map(({ norm }) => norm)
    .join(' ');

function adopts(analysis: Analysis, token: number): boolean {
  return analysis.tokens
    .slice(token + 1, token + 6)
    .some(
      ({ norm }) =>
        isDocumentNoun(norm) || /^(?:программ[уы]|план|планы|бюджет|смет[уы]|проект|график|дорожн)/u.test(norm),
    );
}

/** `отказалась говорить`, `отказался от комментариев`, `от слов своих`, `от претензий`: no thing that he did without. */
function refuses(analysis: Analysis, token: number): boolean {
  const near = analysis.tokens.slice(Math.max(0, token - 4), token + 5).map(({ norm }) => norm);
  const from = near.indexOf('от');
  return from < 0 || near.slice(from + 1, from + 4).some((norm) => WORDS_REFUSED.test(norm));
}

const WORDS_REFUSED =
  /^(?:коммент|интервью|ответ|слов|обвинен|претензи|притязан|заявлен|предложен|требован|общен|разъяснен|пояснен|участи|поддержк|помощ|сотрудничеств|переговор|план|намерен|сделк|услуг|приглашен)/u;

const FEAST =
  /^(?:юбиле|праздник|день$|дня$|годовщин|рождеств|пасх|наурыз|навруз|нооруз|ураз|курбан|новоселье|именин|столети|\d)|летие$/u;

const COUNTED =
  /^(?:дни|часы|минуты|секунды|недели|месяцы|годы|деньги|копейки|рубли|тенге|сомы|голоса|убытки|потери|овец|коров|очки|овцы|шаги|ступени|мешки|трупы|калории|сдачу|выручку|\d+)$/u;

/** `отмечает юбилей`, `обещает стать главной`: verbs of speech that tell of something else here. */
function deedNotWord(analysis: Analysis, token: number): boolean {
  const { tokens } = analysis;
  const { norm } = tokens[token] as Token;
  // `отвечает за дрон`, `продолжают работать`, `считает дни`
  if (/^отвеча/u.test(norm) && tokens[token + 1]?.norm === 'за') return true;
  if (/^продолж/u.test(norm)) return !hasContent(analysis, token) && !inserted(analysis, token);
  if (/^счита[елюя]/u.test(norm) && COUNTED.test(tokens[token + 1]?.norm ?? '')) return true;
  // `остался недоволен`: how he felt, and nothing of why
  if (/^(?:не)?довол/u.test(norm))
    return /^[.,!?;]$/u.test(tokens[token + 1]?.text ?? '.') && tokens[token + 2]?.norm !== 'что';
  if (/^обеща/u.test(norm)) return /^(?:быть|стать|оказаться)$/u.test(tokens[token + 1]?.norm ?? '');
  if (!/^отме[тч]/u.test(norm)) return false;
  return tokens.slice(token + 1, token + 4).some((next) => FEAST.test(next.norm));
}

/** `Дали слово и послу Швейцарии`: no infinitive and no content behind the word. */
function givesTheFloor(tokens: readonly Token[], token: number): boolean {
  const word = tokens.slice(token, token + 4).findIndex(({ norm }) => norm === 'слово') + token;
  return word > token && !tokens.slice(word + 1, word + 5).some(({ norm }) => /(?:ть|ти|ться|тись|что)$/u.test(norm));
}

/** `пишет о росте цен` */
function isAbout(analysis: Analysis, token: number): boolean {
  for (const { kind, text, norm } of analysis.tokens.slice(token + 1, token + 6)) {
    if (/^(?:о|об|обо|про)$/u.test(norm)) return true;
    // `выложил программу «…» — это про реновацию`
    if (kind === 'mark' && text !== ',') return false;
  }
  return false;
}

/** A colon, or `, что …`, right in the stretch that the verb stands in: what was said. */
function tells(analysis: Analysis, token: number): boolean {
  const { tokens } = analysis;
  for (let i = token + 1; i < Math.min(token + 14, tokens.length); i++) {
    const { text } = tokens[i] as Token;
    if (/^[.!?;—–]$/u.test(text)) return false;
    if (text === ':') return tokens[i + 1]?.kind === 'word' || tokens[i + 1]?.kind === 'number';
    if (text === ',' && tokens[i + 1]?.norm === 'что') return true;
  }
  return false;
}

/** `Тариф, говорит он, вырастет`, `Цены вырастут, считают аналитики`: a comma parts the verb from what was said. */
function inserted(analysis: Analysis, token: number): boolean {
  const { tokens } = analysis;
  let before = token - 1;
  while (before >= 0 && /^(?:как|не|впрочем|же|тоже|также)$/u.test(tokens[before]?.norm ?? '')) before--;
  return (
    /^[,»”"]$/u.test(tokens[before]?.text ?? '') &&
    before > 0 &&
    !/^(?:,|о|об|про)$/u.test(tokens[token + 1]?.norm ?? '')
  );
}

/** Index of the first token of the comma-parted stretch that a token stands in. */
export function segmentStart(analysis: Analysis, clause: Span, token: number): number {
  let first = token;
  while (
    first > 0 &&
    (analysis.tokens[first - 1] as Token).start >= clause.start &&
    !/^[,;:—–()-]$/u.test((analysis.tokens[first - 1] as Token).text)
  )
    first--;
  return first;
}

/** Whether a reporting word opens at a token: a finite verb, or a gerund of what is done (`отметив`). */
export function opensReport(analysis: Analysis, token: number, end: number): boolean {
  const entry = verb(analysis.tokens[token]?.norm ?? '');
  if (entry?.tense === 'gerund') return false;
  return verbsIn(analysis, { start: (analysis.tokens[token] as Token).start, end }).some(
    (form) => form.token === token && reportsAs(analysis, form),
  );
}

/** First verb of a clause that reports, if one does. */
export const reportingVerb = (analysis: Analysis, span: Span): ClauseVerb | undefined =>
  verbsIn(analysis, span).find((form) => reportsAs(analysis, form));
