/** Makes a record from a text and from what is to be found in it, with every stretch looked up in the text itself. */
import { nameRecord } from '../../src/names/name-record.ts';
import type { Attribution, Evidence, Meeting, OtgRecord, Person, Quote, Stretch } from '../../src/record/types.ts';
import type { Sample } from '../support/shelf.ts';

/** A person as a draft gives one. */
export type PersonDraft = Partial<Person> & { id: string; name: string };

/** What a record is to hold; words are given as they stand in the text. */
export interface Draft {
  id: string;
  language: string;
  text: string;
  published?: string;
  publisher?: string | null;
  url?: string | null;
  people?: PersonDraft[];
  quotes?: { parts: string[]; speaker?: string; language?: string; translations?: Quote['translations'] }[];
  statements?: { words: string; speaker?: string }[];
  topics?: string[];
  documents?: string[];
  meeting?: Partial<Meeting>;
}

const attribution: Attribution = { cue: null, mention: null, certainty: 'certain', rule: 'story' };

/**
 * Makes the record of a draft.
 *
 * @throws Error when words are not in the text
 */
export function release(draft: Draft): Sample {
  const { id, language, people = [], text } = draft;
  const stretch = (words: string): Stretch => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`The text of ${id} does not hold “${words}”.`);
    return { start, end: start + words.length, text: words };
  };
  const evidence = (words: string): Evidence => ({ ...stretch(words), certainty: 'certain', rule: 'story' });
  const items = (letter: string, list: string[] = []): OtgRecord['documents'] =>
    list.map((words, at) => ({ id: `${letter}${at + 1}`, rule: 'story', ...stretch(words) }));
  const record: OtgRecord = {
    id,
    schemaVersion: 1,
    status: { state: 'published', date: null, note: null },
    source: {
      file: `${id}.txt`,
      language,
      published: draft.published ?? '2025-10-21',
      title: null,
      publisher: draft.publisher ?? null,
      url: draft.url ?? null,
      credits: [],
      text: `${id}.txt`,
      sha256: '0'.repeat(64),
      length: text.length,
    },
    people: people.map((person) => ({
      kind: 'person',
      role: null,
      office: null,
      country: null,
      organization: null,
      evidence: text.includes(person.name) ? evidence(person.name) : null,
      ...person,
    })),
    organizations: [],
    meeting: draft.meeting ? meetingOf(draft, items('t', draft.topics)) : null,
    quotes: (draft.quotes ?? []).map(({ parts, speaker = null, translations = [], ...rest }, at) => ({
      id: `q${at + 1}`,
      language: rest.language ?? language,
      parts: parts.map(stretch),
      partial: false,
      speaker,
      attribution,
      translations,
    })),
    statements: (draft.statements ?? []).map(({ speaker = null, words }, at) => ({
      id: `s${at + 1}`,
      ...stretch(words),
      speaker,
      attribution,
    })),
    documents: items('d', draft.documents),
    names: { countries: {}, offices: {}, cities: {}, meeting: {} },
  };
  return { record: nameRecord(record, { people: [], organizations: [], events: [] }), text };
}

function meetingOf({ meeting, people = [], published = '2025-10-21' }: Draft, topics: Meeting['topics']): Meeting {
  return {
    name: null,
    kind: 'meeting',
    ordinal: null,
    organization: null,
    organizationAliases: [],
    date: published,
    endDate: null,
    place: { city: null, country: null },
    host: null,
    participants: people.map(({ id }) => id),
    topics,
    evidence: {
      name: null,
      kind: null,
      ordinal: null,
      organization: null,
      date: null,
      endDate: null,
      place: null,
      host: null,
      participants: [],
    },
    ...meeting,
  };
}
