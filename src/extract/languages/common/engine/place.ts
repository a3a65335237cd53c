/** When and where the event was. */
import { PLACES, CAPITALS } from '../../../../names/places.ts';
import { blockAt, lowerBound, quotesOver } from '../../../lookup.ts';
import type { Span } from '../../../../text/span.ts';
import type { MeetingDraft, PlaceMention, Sentence } from '../../../model.ts';
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
    const past = dates(sentence).filter(
      (date) => (!published || date.date <= published) && !isDateline(document, date, sentence),
    );
    found = past.find(({ endDate }) => endDate) ?? past[0];
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
    return;
  }
  const head = grammar.meeting.findDates(analysis.plain.slice(0, 1500), published, 0);
  const dateline = head.find(({ full }) => full) ?? head[0];
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
  for (const sentence of document.analysis.sentences.slice(first.index, first.index + 3)) {
    if (!['body', 'headline'].includes(sentence.block.kind)) continue;
    const found = document.grammar.meeting.duration(document.plain(sentence));
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

/** The city and its country: a label, a city that stands as a place, the capital of a country, the dateline. */
export function setPlace(document: Document, draft: MeetingDraft, own: readonly Sentence[]): void {
  const { analysis, grammar } = document;
  const bodies = analysis.sentences.filter(({ block }) => block.kind === 'body').slice(0, 5);
  const cities = (span: Span): PlaceMention[] => {
    const found: PlaceMention[] = [];
    for (let i = lowerBound(analysis.places, span.start); i < analysis.places.length; i++) {
      const next = analysis.places[i] as PlaceMention;
      if (next.start >= span.end) break;
      // What somebody says of a city is not where he says it.
      if (next.kind === 'city' && !quotesOver(analysis, next).some(({ partial }) => !partial)) found.push(next);
    }
    return found;
  };
  const label = analysis.blocks.find((block) => grammar.meeting.placeLabel.test(document.plain(block).slice(0, 40)));
  const labelled = label ? cities(label)[0] : undefined;
  if (labelled) return place(draft, labelled.name, labelled.country, labelled, 'certain', 'label');
  const dateline = analysis.places.find(
    ({ kind, start }) => kind === 'city' && blockAt(analysis, start)?.start === start,
  );
  const here = own[0] && grammar.meeting.here?.test(document.plain(own[0]));
  if (dateline && here) return place(draft, dateline.name, dateline.country, dateline, 'certain', 'dateline');
  const seen = new Set<Sentence>();
  for (const sentence of [...own.slice(0, 1), ...bodies.slice(0, 2), ...own, ...bodies]) {
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    const content = document.plain(sentence);
    const other =
      grammar.meeting.absent.test(content) ||
      (grammar.meeting.otherEvent.test(content) && !grammar.meeting.tookPlace.test(content));
    if (other && sentence !== own[0]) continue;
    const city = cities(sentence).find((found) => grammar.meeting.inCity(analysis, found));
    if (city) return place(draft, city.name, city.country, city, 'certain', 'in-city');
    const capital = grammar.meeting.capitalIn(analysis, sentence);
    const id = capital ? CAPITALS[capital.country] : undefined;
    const name = PLACES.find((candidate) => candidate.id === id)?.names;
    if (capital && name)
      return place(
        draft,
        name[grammar.meeting.cityTag] ?? (name['en'] as string),
        capital.country,
        capital.span,
        'implied',
        'capital',
      );
  }
  // `visited Uzbekistan on 14 October`: a country, and no city of it.
  const visited = own[0] && grammar.meeting.countryIn?.(analysis, own[0]);
  if (visited) {
    const { start, end, kind, name } = visited;
    if (kind === 'city') return place(draft, name, visited.country, visited, 'certain', 'visited-city');
    draft.country = { value: visited.country, proof: { start, end }, certainty: 'certain', rule: 'in-country' };
    return;
  }
  if (dateline) return place(draft, dateline.name, dateline.country, dateline, 'implied', 'dateline');
  const last = bodies.at(-1)?.end ?? 0;
  const any = analysis.places.find(
    (found) => found.kind === 'city' && found.start < last && grammar.meeting.inCity(analysis, found),
  );
  if (any) {
    place(draft, any.name, any.country, any, 'implied', 'city-named');
    return;
  }
  // `closed on the shores of Song-Kul, Kyrgyzstan`: no city, but a country.
  const country = own[0] && countryAfterComma(document, own[0]);
  if (country) {
    const { start, end } = country;
    draft.country = { value: country.country, proof: { start, end }, certainty: 'implied', rule: 'country-named' };
  }
}

/** The country that a comma parts from a place that no gazetteer holds. */
function countryAfterComma({ analysis }: Document, sentence: Span): PlaceMention | undefined {
  const { places, tokens } = analysis;
  for (let i = lowerBound(places, sentence.start); i < places.length; i++) {
    const next = places[i] as PlaceMention;
    if (next.start >= sentence.end) return undefined;
    const [before, comma] = [tokens[next.firstToken - 2], tokens[next.firstToken - 1]];
    if (next.kind === 'country' && comma?.text === ',' && before?.kind === 'word' && before.capitals === 'title')
      return next;
  }
  return undefined;
}

/** Sets city and country with one proof. */
function place(
  draft: MeetingDraft,
  city: string,
  country: string,
  { start, end }: Span,
  certainty: 'certain' | 'implied',
  rule: string,
): void {
  draft.city = { value: city, proof: { start, end }, certainty, rule };
  draft.country = { value: country, proof: { start, end }, certainty, rule };
}
