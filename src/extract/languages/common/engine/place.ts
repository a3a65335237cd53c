/** Where the event was. */
import { PLACES, CAPITALS } from '../../../../names/places.ts';
import { blockAt, lowerBound, quotesOver } from '../../../lookup.ts';
import type { Span } from '../../../../text/span.ts';
import type { MeetingDraft, PlaceMention, Sentence } from '../../../model.ts';
import type { Document } from './document.ts';

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
