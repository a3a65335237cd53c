/** The committed record of the first document, and its text: real material for tests of everything behind the extractor. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OtgRecord } from '../../src/record/types.ts';

const ID = '2025-09-12-bishkek-security-councils';
const records = join(import.meta.dirname, '../../data/records');

/** A fresh copy of the record. */
export function sampleRecord(): OtgRecord {
  return JSON.parse(readFileSync(join(records, `${ID}.json`), 'utf8')) as OtgRecord;
}

/** Bytes of the text beside it. */
export function sampleBytes(): Uint8Array {
  return readFileSync(join(records, `${ID}.txt`));
}
