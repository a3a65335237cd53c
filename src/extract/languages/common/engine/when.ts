/** When the event was. */
import type { Span } from '../../../../text/span.ts';
import type { MeetingDraft, Sentence } from '../../../model.ts';
import type { Document } from './document.ts';
import type { DateFound } from './grammar.ts';

/** The day or days of the event: a label, its own sentences, the first ones of the text, the dateline. */
export function setDate(document: Document, draft: MeetingDraft, own: readonly Sentence[]): void {
  const { analysis, grammar } = document;
  const { published } = analysis;
  // Where the text does not say when it was published, the first day with a year gives the others theirs.
  const near =
    published ??
    grammar.meeting.findDates(analysis.plain.slice(0, 1500), null, 0).find(({ full }) => full)?.date ??
    null;
  const dates = (span: Span): DateFound[] =>
    grammar.meeting
      .findDates(document.plain(span), near, span.start)
      .filter(({ relative }) => published !== null || !relative);
  const bodies = analysis.sentences.filter(({ block }) => block.kind === 'body').slice(0, 5);
  const seen = new Set<Sentence>();
  const labelled = analysis.blocks.find((block) => grammar.meeting.dateLabel.test(document.plain(block).slice(0, 40)));
  let found = (labelled ? dates(labelled)[0] : undefined) ?? daysUnderTitle(document, dates);
  for (const sentence of [...own, ...bodies]) {
    if (found) break;
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    if (sentence !== own[0] && grammar.meeting.otherEvent.test(document.plain(sentence))) continue;
    const days = dates(sentence).filter((date) => !isDateline(document, date, sentence));
    const past = days.filter((date) => !published || date.date <= published);
    found = past.find(({ endDate }) => endDate) ?? past[0];
    // `will host the summit from 22 to 24 June`
    if (sentence === own[0] && grammar.meeting.announced?.test(document.plain(sentence)))
      found =
        days.find(({ relative, endDate }) => !relative && endDate) ?? found ?? days.find(({ relative }) => !relative);
  }
  if (found) {
    const proof = { start: found.start, end: found.end };
    const certainty = found.relative ? 'implied' : 'certain';
    draft.date = { value: found.date, proof, certainty, rule: found.relative ? 'relative-day' : 'date' };
    const lasts = found.endDate ? null : duration(document, own);
    if (lasts?.ends) {
      draft.date.value = later(found.date, 1 - lasts.days);
      draft.endDate = { value: found.date, proof, certainty: 'implied', rule: 'duration' };
    } else if (lasts)
      draft.endDate = { value: later(found.date, lasts.days - 1), proof, certainty: 'implied', rule: 'duration' };
    if (found.endDate) draft.endDate = { value: found.endDate, proof, certainty, rule: 'date-range' };
    if (!draft.endDate) setLastDay(document, draft, own, dates);
    return;
  }
  const head = grammar.meeting.findDates(analysis.plain.slice(0, 1500), published, 0);
  const dateline = ownDateline(document, dates) ?? head.find(({ full }) => full) ?? head[0];
  if (dateline) {
    const { date, start, end } = dateline;
    draft.date = { value: date, proof: { start, end }, certainty: 'implied', rule: 'dateline' };
    const lasts = duration(document, own);
    if (lasts && !lasts.ends)
      draft.endDate = {
        value: later(date, lasts.days - 1),
        proof: { start, end },
        certainty: 'implied',
        rule: 'duration',
      };
  } else if (published)
    draft.date = { value: published, proof: { start: 0, end: 0 }, certainty: 'implied', rule: 'published' };
}

/** `TASHKENT, 10 September –`: the day that opens the report, where the page itself came out later. */
function ownDateline(document: Document, dates: (span: Span) => DateFound[]): DateFound | undefined {
  const { sentences, published } = document.analysis;
  for (const sentence of sentences.filter(({ block }) => block.kind === 'body').slice(0, 3)) {
    const found = dates({ start: sentence.start, end: Math.min(sentence.end, sentence.start + 80) })[0];
    if (found && isDateline(document, found, sentence) && (!published || found.date <= published)) return found;
  }
  return undefined;
}

/** `The festival runs until November 25`: the last day, where the first stands elsewhere. */
function setLastDay(
  document: Document,
  draft: MeetingDraft,
  own: readonly Sentence[],
  dates: (span: Span) => DateFound[],
): void {
  const { runsUntil } = document.grammar.meeting;
  const first = draft.date?.value;
  if (!runsUntil || !first || !own[0]) return;
  const { sentences, plain } = document.analysis;
  for (const sentence of [...sentences.slice(own[0].index, own[0].index + 8), ...own.slice(1)]) {
    for (const { date, start, end, relative } of dates(sentence)) {
      if (!runsUntil.test(plain.slice(Math.max(sentence.start, start - 80), start))) continue;
      // A weekday that is still to come.
      const last = relative && date <= first ? later(date, 7) : date;
      if (last <= first || last > later(first, LONGEST_EVENT)) continue;
      draft.endDate = { value: last, proof: { start, end }, certainty: 'implied', rule: 'last-day' };
      return;
    }
  }
}

/** No event lasts so many days that a text would call it one. */
const LONGEST_EVENT = 45;

/** `Samarkand, 4–5 May 2026` on a line of its own at the top: days from one to another are the event's, not the paper's. */
function daysUnderTitle({ analysis, grammar }: Document, dates: (span: Span) => DateFound[]): DateFound | undefined {
  for (const block of analysis.blocks.slice(0, TITLE_LINES)) {
    if (block.end - block.start > 80) continue;
    const found = dates(block).find(({ endDate }) => endDate);
    if (!found) continue;
    const rest = analysis.plain.slice(block.start, found.start) + analysis.plain.slice(found.end, block.end);
    if (!/\d|(?<!\p{L})\p{Ll}{2,30}\s\p{Ll}{2,30}(?!\p{L})/u.test(rest) && !grammar.meeting.otherEvent.test(rest))
      return found;
  }
  return undefined;
}

/** So many lines a title has at most, with the name of who published it. */
const TITLE_LINES = 6;

/** How long the event lasts, by its own sentence or one of the two behind it. */
function duration(document: Document, own: readonly Sentence[]): { days: number; ends: boolean } | null {
  const first = own[0];
  if (!first) return null;
  const { duration: read } = document.grammar.meeting;
  for (const sentence of [...document.analysis.sentences.slice(first.index, first.index + 3), ...own.slice(1)]) {
    if (!['body', 'headline'].includes(sentence.block.kind)) continue;
    const found = read(document.plain(sentence));
    // `… wrapped up on Wednesday. The forum, held over three days, …`: whether it is over, the first sentence says.
    if (found && !found.ends && sentence !== first) return read(`${document.plain(first)} ${document.plain(sentence)}`);
    if (found) return found;
  }
  return null;
}

/** A day so many days later. */
function later(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A date behind nothing but a city and an agency at the very start of a paragraph. */
function isDateline({ analysis }: Document, date: DateFound, sentence: Sentence): boolean {
  if (sentence.start !== sentence.block.start || date.start - sentence.start > 60) return false;
  const front = analysis.plain.slice(sentence.start, date.start);
  if (/(?<!\p{L})\p{Ll}{2,}/u.test(front)) return false;
  const placed = analysis.places.some(({ start, end }) => start >= sentence.start && end <= date.start);
  const behind = analysis.plain.slice(date.end, date.end + 30);
  return placed
    ? /^[\s,\d]*(?:[—–(/.«"-]|\p{Lu})/u.test(behind)
    : front.trim() === '' && /^[\s,\d]*[—–(/.-]/u.test(behind);
}
