/** Whether a value is a record, by the schema. For builds and tests: it brings valibot; a page has the checks of `src/store`. */
import * as v from 'valibot';
import { problemOfIssue, type Problem } from './problem.ts';
import { RecordSchema, SCHEMA_VERSION } from './schema.ts';
import type { OtgRecord } from './types.ts';

/** A record that fits the schema, or everything that does not fit. */
export type Validation = { ok: true; record: OtgRecord } | { ok: false; problems: Problem[] };

const HINT =
  'A record is made, not written: put it right in the document, its .meta.json or the names, and compile it again.';

/**
 * Holds a value against the schema of a record.
 * @param value anything, as `JSON.parse` gives it
 * @returns the record, or one problem for each field that does not fit; never throws
 */
export function validateRecord(value: unknown): Validation {
  const version = (value as { schemaVersion?: unknown } | null | undefined)?.schemaVersion;
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    const reason = `the record has schema version ${version}, this library knows ${SCHEMA_VERSION}`;
    const note = 'Install a newer otg-widgets.';
    return { ok: false, problems: [{ path: 'schemaVersion', reason, note, rule: 'schema-version' }] };
  }
  const result = v.safeParse(RecordSchema, value, { abortPipeEarly: true });
  if (result.success) return { ok: true, record: result.output };
  return { ok: false, problems: result.issues.map((issue) => problemOfIssue(issue, 'schema', HINT)) };
}
