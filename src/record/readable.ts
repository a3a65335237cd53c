/** Apart from the schema, so that a page gets the number without the schema library. */

/** The version of the schema that elements read; held equal to `SCHEMA_VERSION` by a test. */
export const READABLE_VERSION = 1;
