/** The event that the document reports: which of those it names, when, where, under whom. */
import type { MeetingKind } from '../../../../record/types.ts';
import type { Analysis, MeetingDraft, Proved, Sentence } from '../../../model.ts';
import { byFullness, chooseEvent, isSameEvent, isOtherEvent } from './choose-event.ts';
import { type EventMention, findEvents } from './events.ts';
import { ORGANIZATIONS } from '../lexicon/events.ts';
import { findHost } from './meeting-host.ts';
import { setDate } from './meeting-date.ts';
import { setPlace } from './meeting-place.ts';
import { findParticipants } from './participants.ts';
import { findGathering } from './gathering.ts';
import { findReception, type Reception } from './reception.ts';
import type { Referents } from '../speech/reference.ts';

/** The meeting, or null where the document reports none. */
export function findMeeting(analysis: Analysis, referents: Referents): MeetingDraft | null {
  if (isInterview(analysis) || isTrial(analysis)) return null;
  const events = findEvents(analysis);
  const received = findReception(analysis, referents);
  const chosen = chooseEvent(analysis, events, received !== null);
  const reception = received ?? (chosen ? null : findGathering(analysis, referents));
  if (!chosen && !reception) return null;
  const sentence = chosen?.sentence ?? (reception?.sentence as Sentence);
  const named =
    events
      .filter((event) => chosen && event.kind === chosen.kind && isSameEvent(analysis, event, chosen))
      .sort(byFullness)[0] ?? chosen;
  const kind: MeetingKind = chosen?.kind ?? reception?.kind ?? 'meeting';
  // `Евразийский форум`: a capital inside the sentence makes a name of one adjective.
  const proper = named !== null && named.start > named.sentence.start && /^\p{Lu}/u.test(named.name ?? '');
  const bare = !named?.name || (named.words < 2 && named.ordinal === null && !proper && !/«|"|“/u.test(named.name));
  const draft: MeetingDraft = {
    kind: {
      value: kind,
      proof: chosen?.head ?? (reception as Reception).proof,
      certainty: 'certain',
      rule: chosen ? 'event-noun' : 'reception-verb',
    },
    name: bare || !named?.name ? null : { value: named.name, proof: named, certainty: 'certain', rule: 'event-name' },
    ordinal: ordinalOf(analysis, events, named),
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
    events.filter((event) => chosen && isSameEvent(analysis, event, chosen)),
  );
  if (kind !== 'call')
    setPlace(analysis, draft, [
      sentence,
      ...events.filter((event) => chosen && isSameEvent(analysis, event, chosen)).map((event) => event.sentence),
    ]);
  draft.host = kind === 'call' ? null : findHost(analysis, referents, reception, draft.country?.value ?? null);
  // Where no gazetteer holds the place, the event is at home where its host is.
  const home = kind === 'call' || draft.country ? null : draft.host;
  if (home?.value.country)
    draft.country = { value: home.value.country, proof: home.proof, certainty: 'implied', rule: 'of-host' };
  draft.participants = findParticipants(analysis, referents, {
    sentence,
    host: draft.host?.value ?? null,
    both: reception?.people ?? [],
    name: draft.name?.proof ?? null,
    kind,
    country: draft.country?.value ?? null,
    city: draft.city?.value ?? null,
  });
  return draft;
}

/** Questions and answers in turn, with no reporter between them, report no event. */
function isInterview(analysis: Analysis): boolean {
  return analysis.quotes.filter(({ speaker }) => speaker.rule === 'interview-answer').length >= 2;
}

/** `Суд приговорил бывшего министра …`: what is said in court is no meeting. */
function isTrial(analysis: Analysis): boolean {
  return analysis.sentences
    .filter(({ block }) => block.kind === 'body' || block.kind === 'headline')
    .slice(0, 4)
    .some(({ start, end }) => TRIAL.test(analysis.plain.slice(start, end)));
}

const TRIAL =
  /(?<!\p{L})суд(?:ь[яи]|а|е|ом)?\s(?:[^.!?]{0,80}\s)?(?:приговорил|вынес(?:ла)? приговор|осудил|огласил[аи]? приговор|признал[аи]? (?:\p{L}+ ){0,4}виновн|оправдал|арестовал|начал[аи]? рассмотрение|продлил)|(?<!\p{L})судебн(?:ое|ом|ого) (?:заседани|процесс|разбирательств)|(?<!\p{L})(?:слушани\p{L}{1,2}|заседани\p{L}|процесс\p{L}{0,2}) по (?:\p{L}{3,14} )?делу (?!государств)|(?<!\p{L})суд(?:е|а)? (?:\p{L}{1,14} ){0,4}(?:допросил|слушани|процесс)|(?<!\p{L})подсудим/iu;

function ordinalOf(
  analysis: Analysis,
  events: readonly EventMention[],
  named: EventMention | null,
): Proved<number> | null {
  const source = named?.ordinal
    ? named
    : named
      ? events.find((event) => event.ordinal && isSameEvent(analysis, event, named) && !isOtherEvent(analysis, event))
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
