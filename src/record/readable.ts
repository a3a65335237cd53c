/** The check that a page can afford: a few comparisons, no schema library. */
import type { OtgRecord } from './types.ts';

/** The version of the schema that elements read; held equal to `SCHEMA_VERSION` by a test. */
export const READABLE_VERSION = 1;

/**
 * Whether a value is a record of a version that the elements read. It trusts the rest: what `otg build` wrote was
 * validated and proved when it was made.
 * @param value anything, as `JSON.parse` gives it
 */
export function isReadable(value: unknown): value is OtgRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { id, schemaVersion, people, quotes } = value as Partial<OtgRecord>;
  return typeof id === 'string' && schemaVersion === READABLE_VERSION && Array.isArray(people) && Array.isArray(quotes);
}
