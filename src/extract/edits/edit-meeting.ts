/** Edits of the meeting: its values, each with the words that prove it, its participants and its topics. */
import type { Evidence, Meeting } from '../../record/types.ts';
import type { EditContext, Keys } from './edit-context.ts';
import { itemKind } from './edit-items.ts';
import { editList } from './edit-list.ts';
import type { Cast } from './edit-people.ts';
import type { MeetingEdit } from './schema.ts';

type Field = Exclude<keyof Meeting['evidence'], 'participants'>;
type Values = Pick<Meeting, Field>;

const FIELDS: readonly Field[] = ['name', 'kind', 'ordinal', 'organization', 'date', 'endDate', 'place', 'host'];
const KEYS: Keys = ['meeting'];

/** Applies the edits of the meeting; `null` takes it out of the record. */
export function editMeeting(
  context: EditContext,
  cast: Cast,
  extracted: Meeting | null,
  edit: MeetingEdit | null | undefined,
): Meeting | null {
  if (edit === undefined) return extracted;
  if (edit === null) {
    if (!extracted) context.refuse(KEYS, 'edit-lost', 'there is no meeting to take out', 'Delete the edit.');
    return null;
  }
  const before = extracted ?? (edit.kind ? emptyMeeting(edit.kind) : null);
  if (!before) {
    const note = 'Add "kind", so that the edit makes the meeting; or delete the edit.';
    context.refuse(KEYS, 'edit-lost', 'the extraction found no meeting', note);
    return null;
  }
  const { values, evidence } = editValues(context, cast, before, edit);
  if (values.date && values.endDate && values.endDate < values.date) {
    const note = 'Correct one of the two; "endDate": null where it was one day.';
    context.refuse(
      [...KEYS, 'endDate'],
      'edit-dates',
      `the meeting ends on ${values.endDate}, before ${values.date}`,
      note,
    );
  }
  const meeting: Meeting = {
    ...before,
    ...values,
    organizationAliases:
      edit.organizationAliases ?? (values.organization === before.organization ? before.organizationAliases : []),
    topics: editList(context, before.topics, edit.topics, itemKind(context, 't'), [...KEYS, 'topics']),
    evidence: { ...evidence, participants: before.evidence.participants },
  };
  return editParticipants(context, cast, meeting, edit);
}

function emptyMeeting(kind: Meeting['kind']): Meeting {
  const values = { name: null, ordinal: null, organization: null, date: null, endDate: null, host: null };
  return {
    ...values,
    kind,
    organizationAliases: [],
    place: { city: null, country: null },
    participants: [],
    topics: [],
    evidence: { ...values, kind: null, place: null, participants: [] },
  };
}

/** A stretch that was found for another value proves nothing of the editor's, so it goes unless the editor gives one. */
function editValues(context: EditContext, cast: Cast, before: Meeting, edit: MeetingEdit) {
  const { host } = edit;
  const given: Partial<Values> = {
    ...edit,
    host: host && (cast.refer(host, [...KEYS, 'host']) ?? null),
  };
  const proofOf = (field: Field): Evidence | null => {
    const words = edit.proof?.[field];
    if (words !== undefined) return context.prove(words, [...KEYS, 'proof', field]) ?? null;
    return given[field] === undefined ? before.evidence[field] : null;
  };
  const pick = <F extends Field>(field: F): Values[F] => (given[field] === undefined ? before[field] : given[field]);
  return {
    values: Object.fromEntries(FIELDS.map((field) => [field, pick(field)])) as unknown as Values,
    evidence: Object.fromEntries(FIELDS.map((field) => [field, proofOf(field)])) as Record<Field, Evidence | null>,
  };
}

function editParticipants(context: EditContext, cast: Cast, meeting: Meeting, edit: MeetingEdit): Meeting {
  let entries = meeting.evidence.participants;
  const at = (what: string, i: number): Keys => [...KEYS, 'participants', what, i];
  for (const [i, reference] of (edit.participants?.remove ?? []).entries()) {
    const person = cast.refer(reference, at('remove', i));
    if (person === undefined) continue;
    if (!entries.some((entry) => entry.person === person)) {
      context.refuse(at('remove', i), 'edit-lost', `“${person}” is no participant`, 'Delete this line.');
    }
    entries = entries.filter((entry) => entry.person !== person);
  }
  for (const [i, { person: reference, words }] of (edit.participants?.add ?? []).entries()) {
    const person = cast.refer(reference, [...at('add', i), 'person']);
    if (person === undefined) continue;
    if (entries.some((entry) => entry.person === person)) {
      context.refuse(at('add', i), 'edit-twice', `“${person}” is a participant already`, 'Delete this line.');
      continue;
    }
    const mention = words ?? cast.people.find(({ id }) => id === person)?.evidence;
    if (!mention) {
      const note = 'Add "words": those of the document that say that the person took part.';
      context.refuse(at('add', i), 'edit-proof', `nothing proves that “${person}” took part`, note);
      continue;
    }
    const place =
      typeof mention === 'string' ? mention : { start: mention.start, end: mention.end, text: mention.text };
    const evidence = context.prove(place, [...at('add', i), 'words']);
    if (!evidence) continue;
    // In the order of the text, whatever order the editor wrote.
    const behind = entries.findIndex((entry) => entry.evidence.start > evidence.start);
    entries = entries.toSpliced(behind < 0 ? entries.length : behind, 0, { person, evidence });
  }
  return {
    ...meeting,
    participants: entries.map(({ person }) => person),
    evidence: { ...meeting.evidence, participants: entries },
  };
}
