/** The types of a record, worked out from its schema. Importing them costs nothing at run time. */
import type { InferOutput } from 'valibot';
import type * as s from './schema.ts';

export type { Certainty, MeetingKind, Office, PersonKind, StatusState } from './codes.ts';

/** An exact stretch of a document, in UTF-16 code units: `document.slice(start, end) === text`. */
export type Stretch = InferOutput<typeof s.StretchSchema>;
/** A stretch that proves a value, with its certainty and the rule that found it. */
export type Evidence = InferOutput<typeof s.EvidenceSchema>;
/** Whether a record stands as published, was corrected, or was withdrawn. */
export type Status = InferOutput<typeof s.StatusSchema>;
/** Which revision of a published record this is. */
export type Revision = InferOutput<typeof s.RevisionSchema>;
/** The document that a record was made from. */
export type Source = InferOutput<typeof s.SourceSchema>;
/** A person, a group of unnamed people, or an institution that the record refers to. */
export type Person = InferOutput<typeof s.PersonSchema>;
/** A topic or a named document. */
export type Item = InferOutput<typeof s.ItemSchema>;
/** The event that the document reports. */
export type Meeting = InferOutput<typeof s.MeetingSchema>;
/** How a quote or statement came to its speaker. */
export type Attribution = InferOutput<typeof s.AttributionSchema>;
/** A direct quotation. */
export type Quote = InferOutput<typeof s.QuoteSchema>;
/** An official wording of a quote in another language. */
export type Translation = InferOutput<typeof s.TranslationSchema>;
/** Another record of the same event. */
export type Related = InferOutput<typeof s.RelatedSchema>;
/** Reported speech. */
export type Statement = InferOutput<typeof s.StatementSchema>;
/** An organization that the record refers to, with its names by language. */
export type Organization = InferOutput<typeof s.OrganizationSchema>;
/** Words for the codes of a record, by code and language. */
export type Names = InferOutput<typeof s.NamesSchema>;
/** What a document says, taken apart, each value with its proof. */
export type OtgRecord = InferOutput<typeof s.RecordSchema>;
