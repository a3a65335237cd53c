/**
 * What an editor may change in a record: `NAME.edits.json` beside the document. The one source of its types, its
 * validation and its JSON Schema.
 *
 * The ids of a record are numbers in order, and the next extraction may count otherwise. So every change also says, in
 * `for`, with which words of the document its item begins: the words find the item, its id is there for the reader.
 */
import * as v from 'valibot';
import { MEETING_KINDS, OFFICES, PERSON_KINDS } from '../../record/codes.ts';
import { MeetingSchema, PersonSchema, QuoteSchema } from '../../record/schema.ts';

const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'a text that is not empty'));
const slugged = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens'));
const tag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 tag such as ru'));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

function isObject(input: unknown): input is object {
  return typeof input === 'object' && input !== null;
}

/**
 * One of several shapes, told apart by the input itself, so that a fault is reported for the shape that was meant.
 * Asked without an input, as the making of the JSON Schema does, it answers with all of them.
 */
function oneOf<T>(shapes: v.GenericSchema<T>[], pick: (input: unknown) => v.GenericSchema<T>): v.GenericSchema<T> {
  const all = v.union(shapes);
  return v.lazy((input) => (input === undefined ? all : pick(input)));
}

const PlaceSchema = v.strictObject({ start: offset, end: offset, text: filled });

/** A place of the document, in UTF-16 code units, with its words or the first of them as a check. */
export type Place = v.InferOutput<typeof PlaceSchema>;

/** A stretch of the document: its exact words, where they occur once, or its place. */
export type Words = string | Place;

const WordsSchema = oneOf<Words>([filled, PlaceSchema], (input) => (isObject(input) ? PlaceSchema : filled));

const personEntries = {
  kind: v.optional(v.picklist(PERSON_KINDS)),
  names: v.optional(v.record(tag, filled)),
  role: v.optional(v.nullable(filled)),
  office: v.optional(v.nullable(v.picklist(OFFICES))),
  country: v.optional(PersonSchema.entries.country),
  organization: v.optional(v.nullable(filled)),
  /** The mention that shows who it is. */
  words: v.optional(WordsSchema),
};

const NewPersonSchema = v.strictObject({ id: v.optional(slugged), name: filled, ...personEntries });

/** A person, group or institution that the extraction did not find. */
export type NewPerson = v.InferOutput<typeof NewPersonSchema>;

/** Somebody: the id of a person of the record, the place of the mention where namesakes share it, or a new person. */
export type Reference = string | Place | NewPerson;

const ReferenceSchema = oneOf<Reference>([slugged, PlaceSchema, NewPersonSchema], (input) => {
  if (!isObject(input)) return slugged;
  return 'start' in input ? PlaceSchema : NewPersonSchema;
});

/** Why the change was made, for colleagues; it does not travel in the record. */
const note = v.optional(filled);
/** The item that a change is for: its id, and the words of the document that it begins with. */
const target = { id: filled, for: WordsSchema, note };
const TargetSchema = v.strictObject(target);

const speech = {
  speaker: v.optional(v.nullable(ReferenceSchema)),
  /** The words that attribute (`сказал президент`). */
  cue: v.optional(v.nullable(WordsSchema)),
  /** The words that name the speaker. */
  mention: v.optional(v.nullable(WordsSchema)),
};
const parts = v.pipe(v.array(WordsSchema), v.minLength(1, 'at least one stretch'));
const quote = { ...speech, partial: v.optional(QuoteSchema.entries.partial), language: v.optional(tag) };

const PersonChangeSchema = v.strictObject({ ...target, name: v.optional(filled), ...personEntries });
const QuoteChangeSchema = v.strictObject({ ...target, ...quote, parts: v.optional(parts) });
const QuoteAdditionSchema = v.strictObject({ id: v.optional(slugged), note, ...quote, parts });
const StatementChangeSchema = v.strictObject({ ...target, ...speech, words: v.optional(WordsSchema) });
const StatementAdditionSchema = v.strictObject({ id: v.optional(slugged), note, ...speech, words: WordsSchema });
const ItemChangeSchema = v.strictObject({ ...target, words: v.optional(WordsSchema) });
const ItemAdditionSchema = v.strictObject({ id: v.optional(slugged), note, words: WordsSchema });

const notLists = v.custom<never>(() => false, 'an object with the lists "change", "add" and "remove"');

function edited<C extends v.GenericSchema, A extends v.GenericSchema>(change: C, add: A) {
  const lists = v.strictObject({
    change: v.optional(v.array(change)),
    add: v.optional(v.array(add)),
    remove: v.optional(v.array(TargetSchema)),
  });
  // The schema library takes a list for an object, and would pass over what an editor wrote into it.
  return v.optional(v.lazy((input) => (Array.isArray(input) ? notLists : lists)));
}

const { country } = MeetingSchema.entries.place.entries;
const meetingValues = {
  name: v.optional(v.nullable(filled)),
  kind: v.optional(v.picklist(MEETING_KINDS)),
  ordinal: v.optional(MeetingSchema.entries.ordinal),
  organization: v.optional(v.nullable(filled)),
  date: v.optional(MeetingSchema.entries.date),
  endDate: v.optional(MeetingSchema.entries.endDate),
  place: v.optional(v.strictObject({ city: v.nullable(filled), country })),
  host: v.optional(v.nullable(ReferenceSchema)),
};
const proof = v.optional(WordsSchema);

const MeetingEditSchema = v.strictObject({
  note,
  ...meetingValues,
  organizationAliases: v.optional(v.array(filled)),
  /** The words of the document that prove a value, by field. */
  proof: v.optional(
    v.strictObject({
      name: proof,
      kind: proof,
      ordinal: proof,
      organization: proof,
      date: proof,
      endDate: proof,
      place: proof,
      host: proof,
    }),
  ),
  participants: v.optional(
    v.strictObject({
      add: v.optional(v.array(v.strictObject({ person: ReferenceSchema, words: v.optional(WordsSchema), note }))),
      remove: v.optional(v.array(ReferenceSchema)),
    }),
  ),
  topics: edited(ItemChangeSchema, ItemAdditionSchema),
});

/** What `NAME.edits.json` may hold; every list may be left out. `meeting: null` says that there was none. */
export const EditsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  people: v.optional(v.strictObject({ change: v.optional(v.array(PersonChangeSchema)) })),
  meeting: v.optional(v.nullable(MeetingEditSchema)),
  quotes: edited(QuoteChangeSchema, QuoteAdditionSchema),
  statements: edited(StatementChangeSchema, StatementAdditionSchema),
  documents: edited(ItemChangeSchema, ItemAdditionSchema),
});

/** An editor's changes of one record. */
export type Edits = Omit<v.InferOutput<typeof EditsSchema>, '$schema'>;
export type MeetingEdit = v.InferOutput<typeof MeetingEditSchema>;
/** The item that a change is for. */
export type Target = v.InferOutput<typeof TargetSchema>;
export type PersonChange = v.InferOutput<typeof PersonChangeSchema>;
export type QuoteChange = v.InferOutput<typeof QuoteChangeSchema>;
export type QuoteAddition = v.InferOutput<typeof QuoteAdditionSchema>;
export type StatementChange = v.InferOutput<typeof StatementChangeSchema>;
export type StatementAddition = v.InferOutput<typeof StatementAdditionSchema>;
export type ItemChange = v.InferOutput<typeof ItemChangeSchema>;
export type ItemAddition = v.InferOutput<typeof ItemAdditionSchema>;
/** What attributes a quote or a statement. */
export type SpeechEdit = Pick<QuoteChange, 'speaker' | 'cue' | 'mention'>;
