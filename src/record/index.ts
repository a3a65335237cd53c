/** What a record is, and how to read, validate and prove one. Runs without a DOM. */
export * from './codes.ts';
export { recordId } from './id.ts';
export type { Problem } from './problem.ts';
export { proveLinks, type RecordWithText } from './prove-links.ts';
export { proveRecord } from './prove.ts';
export { READABLE_VERSION } from './readable.ts';
export { RecordSchema, SCHEMA_VERSION } from './schema.ts';
export { findFragment, findPerson, findQuote, inLanguage, participantsOf, type Fragment } from './selectors.ts';
export { slug } from './slug.ts';
export type * from './types.ts';
export { validateRecord, type Validation } from './validate.ts';
