/**
 * What a record is: the one source of its types (`types.ts`), its validation (`validate.ts`) and its JSON Schema.
 *
 * A record is what a document says, taken apart: each value with the stretch of the document that proves it.
 * Field names that the field shares are schema.org's or those of the W3C Web Annotation model.
 */
import * as v from 'valibot';
import { CERTAINTIES, MEETING_KINDS, OFFICES, PERSON_KINDS, STATUSES } from './codes.ts';

/** The version that this library writes. Readers accept records of the same number; see `READABLE_VERSION`. */
export const SCHEMA_VERSION = 1;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const isoDate = v.pipe(v.string(), v.isoDate());
const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as KG'));
const httpUrl = v.pipe(v.string(), v.url(), v.regex(/^https?:/, 'a URL with http or https'));
/** Words in several languages, by BCP 47 tag. */
const byLanguage = v.record(v.string(), v.string());

const stretchEntries = { start: offset, end: offset, text: v.string() };

/**
 * An exact stretch of the document: UTF-16 code units into its text, and that text itself, so that
 * `document.slice(start, end) === text` (a W3C TextPositionSelector with its exact text).
 */
export const StretchSchema = v.object({
  ...stretchEntries,
  /**
   * Text directive (`text=…`, for behind `#:~:`) that names this stretch alone on the publisher's page; left out where
   * none was found, and for stretches that are no words to show.
   */
  textFragment: v.optional(v.string()),
});

/** The stretch that proves a value, how sure it is, and the name of the rule that found it. */
export const EvidenceSchema = v.object({
  ...stretchEntries,
  certainty: v.picklist(CERTAINTIES),
  rule: v.string(),
});

export const StatusSchema = v.object({
  state: v.picklist(STATUSES),
  /** ISO date of the change; null while nothing has changed. */
  date: v.nullable(isoDate),
  /** What changed, in words for the reader, in the language of the document. */
  note: v.nullable(v.string()),
});

/** Which revision of a published record this is. A record that was never published, as `otg extract` gives it, has none. */
export const RevisionSchema = v.object({
  /** From 1, counted up by each correction; `ID/NUMBER.json` beside the record is its immutable copy. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** ISO date on which it was published. */
  date: isoDate,
  /** What it changed, in words for the reader, in the language of the document. */
  note: v.nullable(v.string()),
  /** Address of the revision before it, from this file; null for the first. It never changes and never goes. */
  previous: v.nullable(v.string()),
});

export const SourceSchema = v.object({
  /** The document's file name, without folders. */
  file: v.string(),
  /** BCP 47 tag of the document's text. */
  language: v.string(),
  /** ISO date of publication, as the document or its metadata gives it. */
  published: v.nullable(isoDate),
  title: v.nullable(v.string()),
  publisher: v.nullable(v.string()),
  url: v.nullable(httpUrl),
  /** Photo and agency credits found in the text, as exact stretches. */
  credits: v.array(StretchSchema),
  /** The file that holds the text which every stretch points into: its address from the record's. */
  text: v.string(),
  /** Lower-case hexadecimal SHA-256 of that file's bytes (UTF-8, no byte-order mark). */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal')),
  /** Length of the text in UTF-16 code units. */
  length: offset,
});

export const PersonSchema = v.object({
  /** Slug, unique in the record. */
  id: v.string(),
  kind: v.picklist(PERSON_KINDS),
  /** Nominative, as full as the document gives it, in the document's language. */
  name: v.string(),
  /** The name in other languages, where editors have given one. */
  names: v.optional(byLanguage),
  /** The role as the document words it, singular nominative where that is easy; null where it names none. */
  role: v.nullable(v.string()),
  office: v.nullable(v.picklist(OFFICES)),
  country: v.nullable(countryCode),
  /** The organization that the person stands for, as in the text. */
  organization: v.nullable(v.string()),
  /** The mention that gives the name most fully, with its role. */
  evidence: v.nullable(EvidenceSchema),
});

const itemEntries = { id: v.string(), ...StretchSchema.entries };

/** Something that the document says was discussed, or a document that it names. */
export const ItemSchema = v.object({ ...itemEntries, rule: v.string() });

export const ParticipationSchema = v.object({
  /** Id of a person of this record. */
  person: v.string(),
  /** What says that the person took part. */
  evidence: EvidenceSchema,
});

export const PlaceSchema = v.object({
  city: v.nullable(v.string()),
  country: v.nullable(countryCode),
});

export const MeetingSchema = v.object({
  /** The event's name in the nominative, at its fullest; null where the text gives it none. */
  name: v.nullable(v.string()),
  kind: v.picklist(MEETING_KINDS),
  ordinal: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  organization: v.nullable(v.string()),
  /** Other forms of the organization's name in the text, abbreviations among them. */
  organizationAliases: v.array(v.string()),
  date: v.nullable(isoDate),
  endDate: v.nullable(isoDate),
  place: PlaceSchema,
  /** Id of the person who received the guests or chaired. */
  host: v.nullable(v.string()),
  /** Ids of the people who took part, in the order of the text. */
  participants: v.array(v.string()),
  topics: v.array(ItemSchema),
  /** Proof of each value above that was worked out, by field; participants have a list of their own. */
  evidence: v.object({
    name: v.nullable(EvidenceSchema),
    kind: v.nullable(EvidenceSchema),
    ordinal: v.nullable(EvidenceSchema),
    organization: v.nullable(EvidenceSchema),
    date: v.nullable(EvidenceSchema),
    endDate: v.nullable(EvidenceSchema),
    place: v.nullable(EvidenceSchema),
    host: v.nullable(EvidenceSchema),
    participants: v.array(ParticipationSchema),
  }),
});

/** How a quote or statement came to its speaker. */
export const AttributionSchema = v.object({
  /** The words that attribute (`сказал президент`). */
  cue: v.nullable(StretchSchema),
  /** The words that name the speaker in the cue (`президент`), or the mention that they stand for. */
  mention: v.nullable(StretchSchema),
  certainty: v.picklist(CERTAINTIES),
  rule: v.string(),
});

/** Official wording of a quote in another language; never machine made. */
export const TranslationSchema = v.object({
  /** BCP 47 tag of the wording. */
  language: v.string(),
  /** Stretches of the text that `source` names, not of this record's own. */
  parts: v.pipe(v.array(StretchSchema), v.minLength(1)),
  source: v.object({
    /** Id of the record that holds the wording, and of the quote in it; null where the wording has no record. */
    record: v.nullable(v.string()),
    quote: v.nullable(v.string()),
    title: v.nullable(v.string()),
    publisher: v.nullable(v.string()),
    url: v.nullable(httpUrl),
    /** Address of the text; null where `record` tells it. */
    text: v.nullable(v.string()),
    /** Of the text that the stretches point into, lower-case hexadecimal. */
    sha256: v.string(),
  }),
});

export const QuoteSchema = v.object({
  id: v.string(),
  /** BCP 47 tag of the quoted words; differs from the document's where the quote is in another language. */
  language: v.string(),
  /** The quoted words, one entry for each stretch that the reporter does not interrupt. */
  parts: v.pipe(v.array(StretchSchema), v.minLength(1)),
  /** True for a fragment that stands inside the reporter's own sentence. */
  partial: v.boolean(),
  /** Id of a person of this record; null where the document leaves the speaker open. */
  speaker: v.nullable(v.string()),
  attribution: AttributionSchema,
  translations: v.array(TranslationSchema),
});

export const StatementSchema = v.object({
  ...itemEntries,
  speaker: v.nullable(v.string()),
  attribution: AttributionSchema,
});

/** Another record of the event that this one reports, in another language as a rule. */
export const RelatedSchema = v.object({
  /** Its id. */
  record: v.string(),
  /** BCP 47 tag of its document. */
  language: v.string(),
});

export const OrganizationSchema = v.object({
  /** Slug of the organization, the same in every record. */
  id: v.string(),
  /** As the document names it. */
  name: v.string(),
  abbreviation: v.nullable(v.string()),
  names: byLanguage,
  abbreviations: byLanguage,
});

/** Words for the codes that this record uses, by code and language, so that no element has to carry them. */
export const NamesSchema = v.object({
  countries: v.record(v.string(), byLanguage),
  offices: v.record(v.string(), byLanguage),
  cities: v.record(v.string(), byLanguage),
  /** Names of the meeting in other languages, where editors have given one. */
  meeting: byLanguage,
  /** What a meeting without a name is called, by kind. */
  kinds: v.optional(v.record(v.string(), byLanguage)),
});

export const RecordSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens')),
  schemaVersion: v.literal(SCHEMA_VERSION),
  status: StatusSchema,
  revision: v.optional(RevisionSchema),
  source: SourceSchema,
  people: v.array(PersonSchema),
  organizations: v.array(OrganizationSchema),
  meeting: v.nullable(MeetingSchema),
  quotes: v.array(QuoteSchema),
  statements: v.array(StatementSchema),
  documents: v.array(ItemSchema),
  /** Records of the same event that were compiled together with this one; left out where there are none. */
  related: v.optional(v.array(RelatedSchema)),
  names: NamesSchema,
});
