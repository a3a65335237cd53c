/** The event that the document reports: which of those it names, when, where, under whom. */
import type { MeetingKind } from '../../../../record/types.ts';
import type { Analysis, MeetingDraft, Proved, Sentence } from '../../../model.ts';
import { OTHER_EVENT, TOOK_PART, TOOK_PLACE } from './event-words.ts';
import { type EventMention, findEvents } from './events.ts';
import { fold } from '../grammar/fold.ts';
import { ORGANIZATIONS } from '../lexicon/events.ts';
import { findHost, findReception, type Reception } from './meeting-host.ts';
import { setDate, setPlace } from './meeting-place.ts';
import { findParticipants } from './participants.ts';
import type { Referents } from '../speech/reference.ts';

/** The meeting, or null where the document reports none. */
export function findMeeting(analysis: Analysis, referents: Referents): MeetingDraft | null {
  if (isInterview(analysis)) return null;
  const events = findEvents(analysis);
  const reception = findReception(analysis, referents);
  const chosen = choose(analysis, events, reception !== null);
  if (!chosen && !reception) return null;
  const sentence = chosen?.sentence ?? (reception?.sentence as Sentence);
  const named =
    events
      .filter((event) => chosen && event.kind === chosen.kind && same(event, chosen))
      .sort((a, b) => score(b) - score(a))[0] ?? chosen;
  const kind: MeetingKind = chosen?.kind ?? reception?.kind ?? 'meeting';
  const bare = !named?.name || (named.words < 2 && named.ordinal === null && !/«|"|“/u.test(named.name));
  const draft: MeetingDraft = {
    kind: {
      value: kind,
      proof: chosen?.head ?? (reception as Reception).proof,
      certainty: 'certain',
      rule: chosen ? 'event-noun' : 'reception-verb',
    },
    name: bare || !named?.name ? null : { value: named.name, proof: named, certainty: 'certain', rule: 'event-name' },
    ordinal: ordinalOf(events, named),
    organization: null,
    organizationAliases: [],
    date: null,
    endDate: null,
    city: null,
    country: null,
    host: null,
    participants: [],
  };
  if (draft.name && named?.organization) {
    draft.organization = {
      value: named.organization.name,
      proof: named.organization.span,
      certainty: 'certain',
      rule: 'in-name',
    };
    draft.organizationAliases = aliases(analysis, named.organization.name);
  }
  setDate(
    analysis,
    draft,
    sentence,
    events.filter((event) => chosen && same(event, chosen)),
  );
  if (kind !== 'call')
    setPlace(analysis, draft, [
      sentence,
      ...events.filter((event) => chosen && same(event, chosen)).map((event) => event.sentence),
    ]);
  draft.host = kind === 'call' ? null : findHost(analysis, referents, reception);
  draft.participants = findParticipants(analysis, referents, {
    sentence,
    host: draft.host?.value ?? null,
    both: reception?.people ?? [],
    kind,
    country: draft.country?.value ?? null,
  });
  return draft;
}

/** Questions and answers in turn, with no reporter between them, report no event. */
function isInterview(analysis: Analysis): boolean {
  return analysis.quotes.filter(({ speaker }) => speaker.rule === 'interview-answer').length >= 2;
}

const score = (event: EventMention): number =>
  event.words +
  (event.ordinal ? 3 : 0) +
  (event.organization ? 2 : 0) +
  (event.sentence.block.kind === 'body' ? 2 : 0) -
  (event.sentence.index > 30 ? 2 : 0);

/** Two mentions of one event: the same noun, and nothing that tells them apart. */
function same(a: EventMention, b: EventMention): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if (a.ordinal && b.ordinal && a.ordinal.value !== b.ordinal.value) return false;
  if (OTHER_EVENT.test(contextOf(a)) && !OTHER_EVENT.test(contextOf(b))) return false;
  const words = (event: EventMention): string[] =>
    fold(event.name ?? '')
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

let texts: WeakMap<Sentence, string> = new WeakMap();

function contextOf(event: EventMention): string {
  return texts.get(event.sentence) ?? '';
}

/** The event that speaks loudest: it took place, early in the text, with a number and a full name. */
function choose(analysis: Analysis, events: readonly EventMention[], received: boolean): EventMention | null {
  texts = new WeakMap(
    events.map((event) => [event.sentence, analysis.plain.slice(event.sentence.start, event.sentence.end)]),
  );
  const firstBody = analysis.sentences.find((sentence) => sentence.block.kind === 'body')?.index ?? 0;
  let best: { event: EventMention; points: number } | null = null;
  for (const event of events) {
    const content = contextOf(event);
    const before = analysis.plain.slice(event.sentence.start, event.start);
    const place = event.sentence.index - firstBody;
    let points = 0;
    if (TOOK_PLACE.test(content)) points += 3;
    if (TOOK_PART.test(before)) points += 2;
    if (event.sentence.block.kind === 'headline') points += 1;
    points += place <= 1 ? 4 : place <= 3 ? 2 : place <= 8 ? 0 : -2;
    if (event.ordinal) points += 2;
    if (event.words >= 2) points += 1.5;
    if (event.organization) points += 1;
    if (OTHER_EVENT.test(content.slice(Math.max(0, event.start - event.sentence.start - 60)))) points -= 4;
    if (/(?:итогам|подготовк\p{L}{0,3} к|вопрос\p{L}{0,3}|о|об|про|для)\s{0,3}$/iu.test(before)) points -= 2;
    if (event.kind === 'other' || event.kind === 'visit') points -= 1;
    if (event.kind === 'reception') points -= 2;
    if (
      /^\s*(?:с|со)\s+(?:порталом|изданием|газетой|агентством|корреспондентом|журналист|нашим|телеканалом)/iu.test(
        analysis.plain.slice(event.end, event.end + 30),
      )
    )
      points -= 6;
    if (event.words === 0 && received) points -= 3;
    analysis.considered?.push({
      of: 'meeting',
      start: event.start,
      end: event.end,
      what: `${event.kind}: ${points} points`,
      rule: 'event-noun',
    });
    if (best === null || points > best.points) best = { event, points };
  }
  return best && best.points >= (received ? 6 : 5) ? best.event : null;
}

function ordinalOf(events: readonly EventMention[], named: EventMention | null): Proved<number> | null {
  const source = named?.ordinal
    ? named
    : named
      ? events.find((event) => event.ordinal && same(event, named) && !OTHER_EVENT.test(contextOf(event)))
      : undefined;
  return source?.ordinal
    ? { value: source.ordinal.value, proof: source.ordinal.span, certainty: 'certain', rule: 'ordinal' }
    : null;
}

function aliases(analysis: Analysis, name: string): string[] {
  const pair = ORGANIZATIONS.find(([abbreviation, full]) => abbreviation === name || full === name);
  const bracket = new RegExp(`${name.split(' ').at(-1) ?? ''}\\s*\\(([\\p{Lu}]{2,8})\\)`, 'u').exec(analysis.text)?.[1];
  return [...new Set([...(pair ? pair.filter((form) => form !== name) : []), ...(bracket ? [bracket] : [])])];
}
