/** The event that the document reports: which of those it names, when, where, under whom. */
import { partitionPoint, type Span } from '../../../../text/span.ts';
import type { MeetingDraft, Proved, Sentence } from '../../../model.ts';
import type { Document } from './document.ts';
import type { EventMention } from './grammar.ts';
import { findHost, findReception } from './host.ts';
import { setPlace } from './place.ts';
import { findParticipants } from './participants.ts';
import type { Referents } from './referents.ts';
import { setDate } from './when.ts';

/** The meeting, or null where the document reports none. */
export function findMeeting(document: Document, referents: Referents): MeetingDraft | null {
  const { analysis, grammar } = document;
  if (analysis.quotes.filter(({ speaker }) => speaker.rule === 'interview-answer').length >= 2) return null;
  const events = grammar.meeting.events(analysis);
  const reception = findReception(document, referents);
  const chosen = choose(document, events, reception !== null);
  if (!chosen && !reception) return null;
  const sentence = (chosen?.sentence ?? reception?.sentence) as Sentence;
  const its = chosen ? events.filter((event) => same(document, event, chosen)) : [];
  const named =
    its.filter(({ kind, name }) => kind === chosen?.kind && name !== null).sort((a, b) => weight(b) - weight(a))[0] ??
    chosen;
  const kind = chosen?.kind ?? reception?.kind ?? 'meeting';
  const head = chosen?.head ?? reception?.proof ?? sentence;
  const draft: MeetingDraft = {
    kind: {
      value: kind,
      proof: { start: head.start, end: head.end },
      certainty: 'certain',
      rule: chosen ? 'event-noun' : 'reception-verb',
    },
    name: null,
    ordinal: null,
    organization: null,
    organizationAliases: [],
    date: null,
    endDate: null,
    city: null,
    country: null,
    host: null,
    participants: [],
  };
  if (named?.name && !grammar.meeting.isBareName(named)) {
    draft.name = {
      value: named.name,
      proof: { start: named.start, end: named.end },
      certainty: 'certain',
      rule: 'event-name',
    };
    setOrganization(document, draft, named);
  }
  draft.ordinal = ordinalOf(its, named);
  const order = [sentence, ...its.slice(0, 12).map((event) => event.sentence)];
  setDate(document, draft, order);
  if (kind !== 'call') {
    setPlace(document, draft, order);
    draft.host = findHost(document, referents, reception, draft.country?.value ?? null);
  }
  draft.participants = findParticipants(document, referents, {
    sentences: new Set(its.length > 0 ? [sentence] : [sentence]),
    host: draft.host?.value ?? null,
    both: reception?.people ?? [],
    kind,
    country: draft.country?.value ?? null,
    city: draft.city?.value ?? null,
    year: yearOf(draft.date?.value ?? analysis.published),
  });
  return draft;
}

const yearOf = (day: string | null): number | null => (day ? Number(day.slice(0, 4)) : null);

function setOrganization(document: Document, draft: MeetingDraft, { organization }: EventMention): void {
  if (!organization) return;
  draft.organization = { value: organization.name, proof: organization.span, certainty: 'certain', rule: 'in-name' };
  const { text } = document.analysis;
  const at = text.indexOf(`${organization.name} (`);
  const bracket =
    at < 0
      ? undefined
      : /^\((\p{Lu}{2,8})\)/u.exec(
          text.slice(at + organization.name.length + 1, at + organization.name.length + 12),
        )?.[1];
  draft.organizationAliases = bracket && bracket !== organization.name ? [bracket] : [];
}

function ordinalOf(events: readonly EventMention[], named: EventMention | null): Proved<number> | null {
  const source = named?.ordinal ? named : events.find(({ ordinal, other }) => ordinal && !other);
  return source?.ordinal
    ? { value: source.ordinal.value, proof: source.ordinal.span, certainty: 'certain', rule: 'ordinal' }
    : null;
}

/** How much a mention of the event says of it. */
const weight = (event: EventMention): number =>
  Math.min(event.words, 14) +
  (event.ordinal ? 3 : 0) +
  (event.organization ? 2 : 0) +
  (event.sentence.block.kind === 'body' ? 2 : 0) -
  (event.sentence.index > 30 ? 2 : 0);

/** Two mentions of one event: the same kind, and nothing that tells them apart. */
function same(document: Document, a: EventMention, b: EventMention): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || Boolean(a.other) !== Boolean(b.other)) return false;
  if (a.ordinal && b.ordinal && a.ordinal.value !== b.ordinal.value) return false;
  const words = (event: EventMention): string[] =>
    document.grammar
      .fold(event.name ?? '')
      .split(/\P{L}+/u)
      .filter((word) => word.length > 4)
      .map((word) => word.slice(0, 5));
  const own = words(a);
  const other = new Set(words(b));
  return (
    own.length <= 1 ||
    other.size <= 1 ||
    own.filter((word) => other.has(word)).length >= Math.min(own.length, other.size) / 2
  );
}

/** The event that speaks loudest: it took place, early in the text, with a number and a full name. */
function choose(document: Document, events: readonly EventMention[], received: boolean): EventMention | null {
  const { analysis, grammar } = document;
  const running = analysis.sentences.filter(({ block }) => block.kind === 'body').map(({ index }) => index);
  // Captions, menus and cross-heads between two sentences of the text count for nothing.
  const placeOf = ({ sentence }: EventMention): number =>
    sentence.block.kind === 'body'
      ? partitionPoint(running, (index) => index < sentence.index)
      : sentence.index - (running[0] ?? 0);
  const live = isLive(document);
  let best: { event: EventMention; points: number } | null = null;
  for (const event of events) {
    const points = pointsOf(document, event, placeOf(event), received);
    analysis.considered?.push({
      of: 'meeting',
      start: event.start,
      end: event.end,
      what: `${event.kind}: ${points} points`,
      rule: 'event-noun',
    });
    if (best === null || points > best.points) best = { event, points };
  }
  if (!best) return null;
  const { event, points } = best;
  // A live page, a digest or a page with its menus names it late, but in full.
  const full =
    event.words >= 3 &&
    (event.organization !== null || event.ordinal !== null) &&
    grammar.meeting.tookPlace.test(document.plain(near(event)));
  if (points >= (received ? 6 : full ? LEAST - 2 : LEAST)) return event;
  return received ? null : (events.find((candidate) => isAnnounced(document, candidate, running[0] ?? 0)) ?? null);

  function pointsOf(of: Document, event: EventMention, place: number, also: boolean): number {
    const content = of.plain(near(event));
    const before = analysis.plain.slice(Math.max(event.sentence.start, event.start - 200), event.start);
    let points = place <= 1 ? 4 : place <= 3 || live ? 2 : place <= 8 ? 0 : -2;
    if (event.sentence.block.kind === 'headline') points = 2;
    if (grammar.meeting.tookPlace.test(content)) points += 3;
    if (grammar.meeting.tookPartIn?.test(before)) points += 2;
    if (event.ordinal) points += 2;
    if (event.words >= 2) points += 1.5;
    if (event.organization) points += 1;
    if (
      event.kind === 'visit' &&
      grammar.meeting.arrivedOn?.test(before + analysis.plain.slice(event.start, event.end))
    )
      return 8 - place;
    if (event.other) points -= 4;
    if (grammar.meeting.toldAfter?.test(before)) points += 2;
    else if (grammar.meeting.aboutEvent?.test(before)) points -= 3;
    if (grammar.meeting.elsewhere.test(content)) points -= 2;
    if (event.kind === 'other' || event.kind === 'visit') points -= 1;
    if (event.kind === 'reception') points -= 2;
    if (event.words === 0 && also) points -= 3;
    return points;
  }
}

/** `Budapest will host the Sixth Summit of X from 22 to 24 June`: the lead tells of what is still to come, by its full name. */
function isAnnounced(document: Document, event: EventMention, first: number): boolean {
  const { announced } = document.grammar.meeting;
  const { sentence, words, ordinal, organization } = event;
  return (
    announced !== undefined &&
    sentence.block.kind === 'body' &&
    sentence.index - first <= 1 &&
    words >= 3 &&
    (ordinal !== null || organization !== null) &&
    announced.test(document.plain(near(event)))
  );
}

/** A page whose entries open with the time, the last one first: what it is about stands at its end. */
const isLive = ({ analysis: { blocks, text } }: Document): boolean =>
  blocks.filter(({ start }) => /^\d{1,2}[:.]\d{2}\s/u.test(text.slice(start, start + 6))).length >= 3;

/** The sentence of an event; of one without end, what stands near. */
const near = ({ sentence, start, end }: EventMention): Span => ({
  start: Math.max(sentence.start, start - 800),
  end: Math.min(sentence.end, end + 800),
});

/** Fewer points say that an event is only spoken of. */
const LEAST = 5;
