/** The closed vocabularies of a record. Each list is the one source of its union type and of the schema's check. */

/** Kinds of the event that a document reports. */
export const MEETING_KINDS = [
  'meeting',
  'summit',
  'session',
  'talks',
  'reception',
  'call',
  'forum',
  'conference',
  'ceremony',
  'visit',
  'consultations',
  'other',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Offices that a person may hold; the words for them in each language are in `src/names`. */
export const OFFICES = [
  'president',
  'vice-president',
  'prime-minister',
  'deputy-prime-minister',
  'foreign-minister',
  'deputy-foreign-minister',
  'defence-minister',
  'interior-minister',
  'minister',
  'deputy-minister',
  'security-council-secretary',
  'security-council-deputy-secretary',
  'parliament-speaker',
  'parliament-deputy-speaker',
  'member-of-parliament',
  'secretary-general',
  'deputy-secretary-general',
  'ambassador',
  'head-of-administration',
  'adviser',
  'spokesperson',
  'chief-of-staff',
  'intelligence-head',
  'governor',
  'mayor',
  'central-bank-governor',
  'chairperson',
  'director',
  'deputy-head',
  'rector',
  'expert',
  'head-of-delegation',
  'other',
] as const;
export type Office = (typeof OFFICES)[number];

/** What a person entry stands for: one human being, several unnamed ones, or a body that speaks. */
export const PERSON_KINDS = ['person', 'group', 'institution'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

/** Whether the document says a thing outright, or it was worked out from what the document says. */
export const CERTAINTIES = ['certain', 'implied'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** The life of a record after its first publication. */
export const STATUSES = ['published', 'corrected', 'withdrawn'] as const;
export type StatusState = (typeof STATUSES)[number];
