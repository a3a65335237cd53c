/**
 * From an analysis to a record: ids, stretches mapped back to the document, and every value with its proof.
 * This is the only place where offsets leave the clean text.
 */
import type {
  Attribution,
  Evidence,
  Item,
  Meeting,
  Organization,
  OtgRecord,
  Person,
  Quote,
  Statement,
  Stretch,
} from '../../record/types.ts';
import { recordId } from '../../record/id.ts';
import { SCHEMA_VERSION } from '../../record/schema.ts';
import { slug } from '../../record/slug.ts';
import type { Analysis, Entity, MeetingDraft, Proved, SpeakerAnswer } from '../model.ts';
import type { Span } from '../../text/span.ts';

/** What the analysis cannot know. */
export interface RecordFrame {
  language: string;
  /** SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal. */
  sha256: string;
}

/** Puts the record together. */
export function assemble(analysis: Analysis, frame: RecordFrame): OtgRecord {
  const { document, published } = analysis;
  // Where nobody says when it was published, the day that it tells of parts it from others of its name.
  const id = document.metadata.id ?? recordId(document.file, published ?? analysis.meeting?.date?.value ?? null);
  const stretch = (span: Span): Stretch => {
    const { start, end } = analysis.clean.toSource(span);
    return { start, end, text: document.text.slice(start, end) };
  };
  const people = numberPeople(analysis);
  const person = (entity: Entity | null): string | null => (entity ? (people.get(entity) ?? null) : null);
  return {
    id,
    schemaVersion: SCHEMA_VERSION,
    status: document.metadata.status ?? { state: 'published', date: null, note: null },
    source: {
      file: document.file,
      language: frame.language,
      published,
      title: document.metadata.title ?? titleOf(analysis),
      publisher: document.metadata.publisher ?? null,
      url: document.metadata.url ?? null,
      credits: analysis.blocks.filter((block) => block.kind === 'credit').map(stretch),
      text: `${id}.txt`,
      sha256: frame.sha256,
      length: document.text.length,
    },
    people: [...people].map(([entity, personId]) => personEntry(entity, personId, stretch)),
    organizations: organizationsOf(analysis),
    meeting: analysis.meeting ? meetingEntry(analysis.meeting, analysis, stretch, person) : null,
    quotes: analysis.quotes.map((draft, i): Quote => ({
      id: `q${i + 1}`,
      language: frame.language,
      parts: draft.parts.map(stretch),
      partial: draft.partial,
      speaker: person(draft.speaker.entity),
      attribution: attributionEntry(draft.speaker, stretch),
      translations: [],
    })),
    statements: analysis.statements.map((draft, i): Statement => ({
      id: `s${i + 1}`,
      ...stretch(draft),
      speaker: person(draft.speaker.entity),
      attribution: attributionEntry(draft.speaker, stretch),
    })),
    documents: analysis.documents.map((draft, i): Item => ({ id: `d${i + 1}`, ...stretch(draft), rule: draft.rule })),
    names: { countries: {}, offices: {}, cities: {}, meeting: {} },
  };
}

/** The headline, where the document has one. */
function titleOf(analysis: Analysis): string | null {
  const headline = analysis.blocks.find((block) => block.kind === 'headline');
  return headline ? analysis.text.slice(headline.start, headline.end) : null;
}

/** Ids for everyone whom the record refers to, in the order of their first mention; a name that two share gets a number. */
function numberPeople(analysis: Analysis): Map<Entity, string> {
  const referred = new Set<Entity>();
  for (const { value } of analysis.meeting?.participants ?? []) referred.add(value);
  if (analysis.meeting?.host) referred.add(analysis.meeting.host.value);
  for (const { speaker } of [...analysis.quotes, ...analysis.statements])
    if (speaker.entity) referred.add(speaker.entity);
  const ids = new Map<Entity, string>();
  const used = new Map<string, number>();
  for (const entity of [...referred].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))) {
    const base = slug(entity.name) || 'person';
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    ids.set(entity, count === 1 ? base : `${base}-${count}`);
  }
  return ids;
}

function personEntry(entity: Entity, id: string, stretch: (span: Span) => Stretch): Person {
  const best = entity.best;
  const whole = best ? (best.kind === 'person' ? best.whole : best) : null;
  return {
    id,
    kind: entity.kind,
    name: entity.name,
    role: entity.role,
    office: entity.kind === 'person' ? (entity.office ?? 'other') : null,
    country: entity.country,
    organization: entity.organization,
    evidence: whole
      ? {
          ...stretch(whole),
          certainty: 'certain',
          rule: entity.kind === 'person' ? 'fullest-mention' : 'collective-noun',
        }
      : null,
  };
}

function attributionEntry(answer: SpeakerAnswer, stretch: (span: Span) => Stretch): Attribution {
  return {
    cue: answer.cue ? stretch(answer.cue) : null,
    mention: answer.mention ? stretch(answer.mention) : null,
    certainty: answer.certainty,
    rule: answer.rule,
  };
}

function organizationsOf(analysis: Analysis): Organization[] {
  const meeting = analysis.meeting;
  if (!meeting?.organization) return [];
  const name = meeting.organization.value;
  const abbreviation = meeting.organizationAliases.find((alias) => alias === alias.toUpperCase()) ?? null;
  return [{ id: slug(name), name, abbreviation, names: {}, abbreviations: {} }];
}

function meetingEntry(
  draft: MeetingDraft,
  analysis: Analysis,
  stretch: (span: Span) => Stretch,
  person: (entity: Entity | null) => string | null,
): Meeting {
  const evidence = (proved: Proved<unknown> | null): Evidence | null =>
    proved ? { ...stretch(proved.proof), certainty: proved.certainty, rule: proved.rule } : null;
  const participants = draft.participants.flatMap((proved) => {
    const id = person(proved.value);
    return id ? [{ person: id, evidence: evidence(proved) as Evidence }] : [];
  });
  // `0-отырыс`: a misprint or an address, no session.
  const ordinal = draft.ordinal && draft.ordinal.value >= 1 ? draft.ordinal : null;
  return {
    name: draft.name?.value ?? null,
    kind: draft.kind.value,
    ordinal: ordinal?.value ?? null,
    organization: draft.organization?.value ?? null,
    organizationAliases: draft.organizationAliases,
    date: draft.date?.value ?? null,
    endDate: draft.endDate?.value ?? null,
    place: { city: draft.city?.value ?? null, country: draft.country?.value ?? null },
    host: person(draft.host?.value ?? null),
    participants: participants.map((participation) => participation.person),
    topics: analysis.topics.map((topic, i): Item => ({ id: `t${i + 1}`, ...stretch(topic), rule: topic.rule })),
    evidence: {
      name: evidence(draft.name),
      kind: evidence(draft.kind),
      ordinal: evidence(ordinal),
      organization: evidence(draft.organization),
      date: evidence(draft.date),
      endDate: evidence(draft.endDate),
      place: evidence(draft.city ?? draft.country),
      host: evidence(draft.host),
      participants,
    },
  };
}
