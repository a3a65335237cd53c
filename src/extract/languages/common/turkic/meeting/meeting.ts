/** The event that a document reports: named, or told by a verb alone. */
import type { MeetingDraft, Proved, Sentence } from '../../../../model.ts';
import type { Span } from '../../../../../text/span.ts';
import type { Token } from '../../../../../text/tokens.ts';
import type { Discourse } from '../speech/discourse.ts';
import { daysFrom } from '../words/dates.ts';
import type { EventFound } from './event-found.ts';
import { eventsIn } from './events.ts';
import { blockOf, isLog } from './fields.ts';
import { outsideQuotes, type Report } from './report.ts';
import { findHost, findParticipants } from './participants.ts';

/** A document tells what it reports early. */
const FIRST_SENTENCES = 14;
/** So many of the last sentences of a log are read, too. */
const LAST_SENTENCES = 8;

/** Finds the event with all that is told of it. */
export function findMeeting(discourse: Discourse): MeetingDraft | null {
  const report = reported(discourse);
  if (!report) return null;
  const { event, sentence, kind } = report;
  const certain = <T>(value: T, proof: Span, rule: string): Proved<T> => ({ value, proof, certainty: 'certain', rule });
  const dates = whenOf(discourse, report);
  const city = kind === 'call' ? null : cityOf(discourse, report);
  const host = kind === 'call' ? null : findHost(discourse, report, city?.value.country ?? null);
  return {
    kind: certain(kind, event ?? sentence, event ? 'event-noun' : 'verb'),
    name: event?.name ? certain(event.name, event, 'event-noun') : null,
    ordinal: event?.ordinal ? certain(event.ordinal.value, event.ordinal.span, 'ordinal') : null,
    organization:
      event?.organization && event.name ? certain(event.organization.name, event.organization.span, 'in-name') : null,
    organizationAliases: event?.organization && event.name ? [event.organization.abbreviation] : [],
    date: dates ? certain(dates.date, dates.span, dates.rule) : null,
    endDate: dates?.endDate ? certain(dates.endDate, dates.span, dates.rule) : null,
    city: city ? certain(city.value.name, city.span, city.rule) : null,
    country: city ? certain(city.value.country, city.span, city.rule) : null,
    host,
    participants: findParticipants(discourse, report, host?.value ?? null),
  };
}

function bodySentences(discourse: Discourse): Sentence[] {
  return discourse.analysis.sentences.filter(
    ({ block }) => block.kind === 'body' || block.kind === 'headline' || block.kind === 'subheading',
  );
}

/** The best-told event, or the verb of a reception, a meeting or a call. */
function reported(discourse: Discourse): Report | undefined {
  const { lexicon, dates } = discourse.language;
  const all = bodySentences(discourse);
  const first = all.slice(0, FIRST_SENTENCES);
  // A log tells last what it is about.
  const sentences = isLog(discourse) ? [...first, ...all.slice(FIRST_SENTENCES).slice(-LAST_SENTENCES)] : first;
  const form = blockOf(discourse, 'place') ?? blockOf(discourse, 'date');
  let best: { report: Report; score: number } | undefined;
  const offer = (report: Report, score: number): void => {
    if (!best || score > best.score) best = { report, score };
  };
  for (const [i, sentence] of sentences.entries()) {
    const words = outsideQuotes(discourse, sentence);
    // `Bugun … qo‘mitaning navbatdagi yig‘ilishi bo‘lib o‘tdi`: the next one is today's.
    const now = lexicon.held.test(words) && dates.relative(words, discourse.analysis.published, 0) !== undefined;
    if (lexicon.otherEdition.test(words) && !lexicon.received.test(words) && !now) continue;
    const early = (i < FIRST_SENTENCES ? 4 - i * 0.5 : 3) - (sentence.block.kind === 'body' ? 0 : 2.5);
    const called = lexicon.called.test(words);
    if (called) offer({ kind: 'call', event: null, sentence }, early + 4);
    const received = lexicon.received.test(words) && persons(discourse, sentence) > 0;
    const held = lexicon.held.test(words);
    const attended = lexicon.attended.test(words) || lexicon.chaired.test(words) || lexicon.hosting.test(words);
    for (const event of eventsIn(discourse, sentence)) {
      // The headline of a form names what its lines tell of.
      if (form && event.name !== null && i < 3 && sentence.end <= form.block.start)
        offer({ kind: event.kind, event, sentence }, 8 - i);
      if (!held && !received && !attended && !spokenAt(discourse, event, i)) continue;
      if (called && event.kind !== 'call') continue;
      if (event.kind === 'session' && TRIAL.test(words)) continue;
      const named = event.name === null ? -2.5 : Math.min(2, event.words * 0.4) + (event.ordinal ? 1 : 0);
      // A guest who came on a visit is received: that is the event.
      if (received && (event.name === null || event.kind === 'visit') && !held) continue;
      // `Panele X ve Y konuşmacı olarak katıldı`
      const opens = attended && i < 2 && event.head === sentence.firstToken && sentence.block.kind === 'body';
      if (event.name === null && !held && !received && !opens) continue;
      offer({ kind: event.kind, event, sentence }, early + named + (held || received ? 2 : 0.5));
    }
    if (received) offer({ kind: 'reception', event: null, sentence }, early + 1.6);
    if (lexicon.met.test(words) && (persons(discourse, sentence) > 1 || metGroup(discourse, sentence)))
      offer({ kind: 'meeting', event: null, sentence }, early + 1);
    if (lexicon.visited.test(words) && persons(discourse, sentence) > 0)
      offer({ kind: 'visit', event: null, sentence }, early + 0.5);
  }
  return best && best.score > 0.5 ? best.report : undefined;
}

/** `Ağır Cinayətlər Məhkəməsində keçirilən iclas`: a trial is no event of the kind. */
const TRIAL =
  /(?<!\p{L})(?:mahkemesi?'?nde|mahkemede|məhkəməsində|məhkəmədə|sudida|sudda|сотында|сотта|сотунда|duruşmada|duruşmasında)(?!\p{L})/u;

/** `Forumu'nda konuşan Bakan X … dikkat çekti`: early in the text somebody reports at a named event. */
function spokenAt(discourse: Discourse, { name, head, endToken, sentence }: EventFound, at: number): boolean {
  if (name === null || at > 2 || sentence.block.kind === 'headline') return false;
  const { language, tokens } = discourse;
  const { norm } = tokens[endToken - 1] as Token;
  const there = language.suffixes.stems(norm).some(({ case: one, stem }) => one === 'loc' && stem.length > 3);
  return (
    there &&
    language.verbs.within(tokens, endToken, sentence.endToken, (token) => discourse.isQuoted(token)).length > 0 &&
    discourse
      .mentionsIn(sentence)
      .some((mention) => mention.kind === 'person' && mention.firstToken > head && discourse.isNominative(mention))
  );
}

const persons = (discourse: Discourse, sentence: Span): number =>
  discourse.mentionsIn(sentence).filter(({ kind }) => kind === 'person' || kind === 'role').length;

/** `tələbələrlə görüşüb`, `fermerlar bilan uchrashdi`: one person met several. */
function metGroup(discourse: Discourse, sentence: Sentence): boolean {
  if (sentence.block.kind !== 'body') return false;
  const subject = discourse.subjectIn(sentence);
  return (
    subject?.kind === 'person' &&
    discourse.mentionsIn(sentence).some(({ kind, firstToken }) => kind === 'group' && firstToken >= subject.endToken)
  );
}

interface When {
  date: string;
  endDate: string | null;
  span: Span;
  rule: string;
}

/** The day of the event: in its own sentence, else in the next ones that speak of the same noun, else today. */
function whenOf(discourse: Discourse, { sentence, event }: Report): When | undefined {
  const { analysis, language } = discourse;
  const { dates } = language;
  const stated = blockOf(discourse, 'date');
  const own = stated && dates.find(discourse.words(stated.block), discourse.day, stated.block.start)[0];
  if (own) return { date: own.date, endDate: own.endDate, span: own, rule: 'date-line' };
  const all = bodySentences(discourse);
  const at = all.indexOf(sentence);
  const order = [
    sentence,
    ...all
      .slice(Math.max(0, at - 2), at)
      .reverse()
      .filter(({ block }) => block.kind === 'body'),
    ...all.slice(at + 1, at + 4),
  ];
  for (const [i, one] of order.entries()) {
    const words = discourse.words(one);
    if (i > 0 && language.lexicon.otherEdition.test(words)) continue;
    const found = dates
      .find(words, discourse.day, one.start)
      .filter((date) => i === 0 || event !== null || !date.full)
      .filter(
        ({ start, end }) => !discourse.isQuoted(discourse.tokenFrom(start)) && !isDenied(words.slice(end - one.start)),
      );
    const put =
      found.length === 0 ? putRight(words, dates.find(words, discourse.day, one.start), one.start) : undefined;
    if (put) return put;
    const near =
      found.find(
        ({ date }) =>
          !analysis.published || Math.abs(Date.parse(date) - Date.parse(analysis.published)) < 20 * 86_400_000,
      ) ?? (i === 0 ? found[0] : undefined);
    const relative = dates.relative(words, analysis.published, one.start);
    if (near && !(relative && near.full && near.date === analysis.published))
      return { date: near.date, endDate: near.endDate, span: near, rule: 'date' };
    if (relative && (i === 0 || i > 2 || event))
      return lasting(
        words + ' ' + (i === 0 && all[at + 1] ? discourse.words(all[at + 1] as Sentence) : ''),
        relative.date,
        relative,
        analysis.published,
      );
  }
  return undefined;
}

/** `Qazaxda deyil, Balakəndə`, `12-июлда эмес`: what stands behind a place or a day that was not it. */
const DENIED =
  /^[^\s,.;]{0,14}\s(?:kuni |günü |күні |күнү |şehrinde |şəhərində |shahrida |қаласында |шаарында )?(?:değil|deyil|emas|емес|эмес)(?!\p{L})/u;

const isDenied = (behind: string): boolean => DENIED.test(behind);

/** `iyunun 5-də deyil, 6-da`: the month stands with the day that was wrong. */
function putRight(
  words: string,
  all: readonly { date: string; start: number; end: number }[],
  offset: number,
): When | undefined {
  for (const { date, end } of all) {
    const behind = words.slice(end - offset);
    const denied = DENIED.exec(behind);
    const day = denied && /^,?\s(\d{1,2})(?!\d)/u.exec(behind.slice(denied[0].length));
    if (!denied || !day) continue;
    const start = end + denied[0].length;
    return {
      date: `${date.slice(0, 8)}${(day[1] as string).padStart(2, '0')}`,
      endDate: null,
      span: { start, end: start + day[0].length },
      rule: 'corrected-day',
    };
  }
  return undefined;
}

/** `iki gün süren … bugün sona erdi`: the last day of several. */
function lasting(words: string, date: string, span: Span, published: string | null): When {
  const days = /(?:iki|ikki|екі|эки)\s(?:gün|kun|күн)/u.test(words)
    ? 2
    : /(?:üç|uch|үш|үч)\s(?:gün|kun|күн)/u.test(words)
      ? 3
      : 1;
  const ended =
    days > 1 &&
    date === published &&
    /sona er|tamamlan|başa çat|yekunlaş|yakunlan|nihoyasiga|аяқтал|аяктады|жыйынтыктал|мәреге/u.test(words);
  const goesOn =
    days > 1 &&
    /sürecek|devam edecek|davam edəcək|davom etadi|davom etad|созылады|жалғасады|созулат|уланат/u.test(words);
  if (goesOn) return { date, endDate: daysFrom(date, days - 1), span, rule: 'first-day' };
  return ended
    ? { date: daysFrom(date, 1 - days), endDate: date, span, rule: 'last-day' }
    : { date, endDate: null, span, rule: 'relative-day' };
}

interface Where {
  value: { name: string; country: string };
  span: Span;
  rule: string;
}

/** The town in which it took place. */
function cityOf(discourse: Discourse, { sentence }: Report): Where | null {
  const { analysis, language, tokens } = discourse;
  const stated = blockOf(discourse, 'place')?.block;
  const named =
    stated &&
    analysis.places.find(({ kind, start, end }) => kind === 'city' && start >= stated.start && end <= stated.end);
  if (named) return { value: { name: named.name, country: named.country }, span: named, rule: 'place-line' };
  const all = bodySentences(discourse);
  const at = all.indexOf(sentence);
  for (const one of [sentence, ...all.slice(Math.max(0, at - 2), at).reverse(), ...all.slice(at + 1, at + 4)]) {
    if (one !== sentence && language.lexicon.otherEdition.test(discourse.words(one))) continue;
    const inIt = analysis.places.filter(
      (place) =>
        place.kind === 'city' &&
        place.start >= one.start &&
        place.end <= one.end &&
        !isDenied(discourse.words({ start: place.end, end: one.end })) &&
        !discourse.isQuoted(place.firstToken),
    );
    const found =
      inIt.find((place) => language.lexicon.inTown.test(tokens[place.endToken]?.norm ?? '') && place.case === 'nom') ??
      inIt.find((place) => place.case === 'pre') ??
      inIt.find(
        (place) =>
          language.suffixes.stems(tokens[place.endToken - 1]?.norm ?? '').some(({ case: one }) => one === 'ki') &&
          place.case !== 'nom' &&
          one === sentence,
      );
    if (found) return { value: { name: found.name, country: found.country }, span: found, rule: 'in-city' };
    const unknown = one === sentence ? unknownTown(discourse, one) : null;
    if (unknown) return unknown;
  }
  return datelineCity(discourse);
}

/** `Катонқарағай ауылында`, `Норин шаарында`: a town that no list holds is one of the country at home. */
function unknownTown(discourse: Discourse, sentence: Sentence): Where | null {
  const { language, tokens, analysis } = discourse;
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
    const town = tokens[i - 1] as Token;
    if (!IN_TOWN.test(tokens[i]?.norm ?? '') || town.capitals !== 'title' || discourse.isQuoted(i - 1)) continue;
    if (language.neverNames.has(town.norm) || analysis.places.some(({ endToken }) => endToken === i)) continue;
    if (tokens[i - 2]?.capitals === 'title' && i - 2 >= sentence.firstToken) continue;
    return { value: { name: town.text, country: language.lexicon.home }, span: town, rule: 'unknown-town' };
  }
  return null;
}

const IN_TOWN =
  /^(?:shahrida|shaharchasida|qishlog'ida|ovulida|қаласында|ауылында|кентінде|шаарында|айылында|шаарчасында|кыштагында|köyünde|şehrinde|beldesinde|şəhərində|kəndində|qəsəbəsində)$/u;

/** The dateline stands above or in one of the first paragraphs. */
const FIRST_BLOCKS = 5;

/** `ANKARA (AA) –`, `KONYA, 5 Nisan`: the town from which the report comes, at the head of one of the first paragraphs. */
function datelineCity(discourse: Discourse): Where | null {
  const { analysis, tokens } = discourse;
  const heads = analysis.blocks
    .filter(({ kind }) => kind === 'body' || kind === 'headline' || kind === 'dateline')
    .slice(0, FIRST_BLOCKS)
    .map(({ firstToken }) => firstToken);
  for (const place of analysis.places.slice(0, 2 * FIRST_BLOCKS)) {
    if (place.kind !== 'city' || !heads.some((first) => place.firstToken === first || place.firstToken === first + 1))
      continue;
    const next = tokens[place.endToken]?.text ?? '';
    if (/^[,.(/–—-]$/u.test(next) && place.case === 'nom')
      return { value: { name: place.name, country: place.country }, span: place, rule: 'dateline' };
  }
  return null;
}
