/** When the event was. */
import type { Span } from '../../../../text/span.ts';
import type { Analysis, MeetingDraft, Sentence } from '../../../model.ts';
import { type DateFound, findDates, shift } from '../grammar/dates.ts';
import { OTHER_EVENT } from './event-words.ts';
import type { EventMention } from './events.ts';
import { blockLabelled } from './meeting-place.ts';
import { referenceDay } from './reference-day.ts';

/** The day or days of the event: a label, its own sentence, its other mentions, the dateline. */
export function setDate(
  analysis: Analysis,
  draft: MeetingDraft,
  sentence: Sentence,
  events: readonly EventMention[],
): void {
  const { plain: text } = analysis;
  const published = referenceDay(analysis);
  const bodies = analysis.sentences.filter(({ block }) => block.kind === 'body').slice(0, 4);
  const order = [sentence, ...events.map((event) => event.sentence), ...bodies];
  const seen = new Set<Sentence>();
  const options: DateFound[] = [];
  for (const candidate of order) {
    if (seen.has(candidate)) continue;
    seen.add(candidate);
    if (candidate !== sentence && OTHER_EVENT.test(text.slice(candidate.start, candidate.end))) continue;
    const dates = findDates(text.slice(candidate.start, candidate.end), published, candidate.start).filter(
      (date) =>
        !/(?<!\p{L})(?:намечен\p{L}*|состоится|до|к|после|обновлено|пресс-подход)\s*$/iu.test(
          text.slice(Math.max(0, date.start - 12), date.start),
        ),
    );
    const past = dates.filter((date) => !published || date.date <= published);
    // The dateline's day of publication stands in front; the event's own day comes after it.
    const own = past.filter((date) => !isDateline(analysis, date, candidate));
    options.push(...(own.length > 0 ? own : []));
    if (own.length > 0) break;
  }
  const labelled = blockLabelled(analysis, /^(?:даты?|сроки?|дни|время|когда)(?: проведения)?\s?:/iu);
  const label = labelled
    ? findDates(text.slice(labelled.start, labelled.end), published, labelled.start)[0]
    : undefined;
  const found = label ?? options.find((date) => date.endDate) ?? options[0];
  if (found) {
    const until = found.endDate ? null : lastDay(analysis, found, [sentence, ...events.map((event) => event.sentence)]);
    if (until) draft.endDate = { ...until, certainty: 'certain', rule: 'last-day' };
    const second = /на второй день[^.]{0,24}$/iu;
    const next = findDates(text, published).find(
      (date) => date.date === shift(found.date, 1) && second.test(text.slice(Math.max(0, date.start - 40), date.start)),
    );
    if (next && !found.endDate && !draft.endDate)
      draft.endDate = {
        value: next.date,
        proof: { start: next.start, end: next.end },
        certainty: 'certain',
        rule: 'second-day',
      };
    const proof = { start: found.start, end: found.end };
    draft.date = {
      value: found.date,
      proof,
      certainty: found.relative ? 'implied' : 'certain',
      rule: found.relative ? 'relative-day' : 'date',
    };
    if (found.endDate) draft.endDate = { value: found.endDate, proof, certainty: 'certain', rule: 'date-range' };
    return;
  }
  const dateline =
    findDates(text.slice(0, 1500), published).find((date) => date.full) ?? findDates(text.slice(0, 600), published)[0];
  if (dateline)
    draft.date = {
      value: dateline.date,
      proof: { start: dateline.start, end: dateline.end },
      certainty: 'implied',
      rule: 'dateline',
    };
}

/** An event is not taken to last longer than so many days. */
const LONGEST = 31;

/** `открылся 4 сентября и продлится до 9-го`, `До 9 мая покажут сорок спектаклей`: the last day, beside the first one. */
function lastDay(
  analysis: Analysis,
  first: DateFound,
  own: readonly Sentence[],
): { value: string; proof: Span } | null {
  const { plain: text, sentences } = analysis;
  const published = referenceDay(analysis);
  const near = own.flatMap((sentence) => [sentence, ...sentences.slice(sentence.index + 1, sentence.index + 2)]);
  for (const { start, end } of near) {
    const content = text.slice(start, end);
    const opened = /(?<!\p{L})(?:открыл|начал|стартовал)/iu.test(content);
    for (const match of content.matchAll(/(?<!\p{L})до (\d{1,2})(?:-?го)?(?: (\p{L}{3,8}))?/giu)) {
      const lasts =
        opened || /(?<!\p{L})(?:продлит|продолж|проход|пройдет|идет|работает|покаж|будет|можно)/iu.test(content);
      const month = findDates(`${match[1]} ${match[2] ?? ''}`, published)[0]?.date ?? first.date;
      const value = `${month.slice(0, 8)}${(match[1] as string).padStart(2, '0')}`;
      if (lasts && follows(value, first.date))
        return { value, proof: { start: start + match.index, end: start + match.index + match[0].length } };
    }
    // `8 июня начался фестиваль, который вчера закрылся`
    const closed = opened && /(?<!\p{L})(?:закрыл|завершил|закончил)/iu.test(content);
    const later = closed
      ? findDates(content, published, start).find(({ date }) => follows(date, first.date))
      : undefined;
    if (later) return { value: later.date, proof: { start: later.start, end: later.end } };
  }
  return null;
}

const follows = (date: string, first: string): boolean => {
  const days = (Date.parse(date) - Date.parse(first)) / 86_400_000;
  return days > 0 && days <= LONGEST;
};

/** A date within the city, the agency and a dash at the very start of the running text. */
function isDateline(analysis: Analysis, date: DateFound, sentence: Sentence): boolean {
  const front = analysis.plain.slice(sentence.block.start, date.start);
  return (
    sentence.start === sentence.block.start &&
    /^[\p{Lu}\s,.–—«»"()-]*$/u.test(front) &&
    front.length < 40 &&
    /^\P{L}*(?:года|г\.)?\P{Ll}{0,4}[—–(/.«"]/u.test(analysis.plain.slice(date.end, date.end + 14))
  );
}
