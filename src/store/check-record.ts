import type { OtgRecord } from '../record/types.ts';
import { RecordError } from './record-error.ts';
import { findMisfit } from './structure.ts';

/** Records that held once: a thousand elements that share an object check it once. */
const checked = new WeakSet<object>();

/**
 * Gives a value back as a record.
 *
 * @param value - anything
 * @param origin - where the value came from, for the message
 * @throws RecordError with code `shape` or `version`
 */
export function checkRecord(value: unknown, origin: string): OtgRecord {
  const record = value as OtgRecord;
  if (checked.has(record)) return record;
  const misfit = findMisfit(value);
  if (misfit) throw new RecordError(misfit.code, `${origin}: ${misfit.detail}. Build the record again with otg build.`);
  checked.add(record);
  return record;
}

/**
 * Reads a record from the text of a file or of an inline script.
 *
 * @param json - the text
 * @param origin - where it came from, for the message
 * @throws RecordError with code `json`, `shape` or `version`
 */
export function parseRecord(json: string, origin: string): OtgRecord {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new RecordError('json', `${origin}: no JSON (${String(cause)}): put the record there.`, { cause });
  }
  return checkRecord(value, origin);
}
