import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { READABLE_VERSION } from '../../src/record/readable.ts';
import { RecordSchema, SCHEMA_VERSION } from '../../src/record/schema.ts';
import type { OtgRecord } from '../../src/record/types.ts';
import { findMisfit } from '../../src/store/structure.ts';
import { webAddress } from '../../src/store/web-address.ts';
import { buildSampleRecord, SAMPLE_DOCUMENT } from '../support/sample-record.ts';

const text = readFileSync(SAMPLE_DOCUMENT, 'utf8');

/** Puts a value where a path leads, whatever the types say. */
function put(record: OtgRecord, path: string, value: unknown): OtgRecord {
  const names = path.split('.');
  const last = names.pop() as string;
  const holder = names.reduce((object: object, name) => Reflect.get(object, name) as object, record);
  Reflect.set(holder, last, value);
  return record;
}

describe('the sample record', () => {
  it('is valid, and every stretch holds', () => {
    const record = v.parse(RecordSchema, buildSampleRecord(text));
    assert.equal(record.source.sha256, createHash('sha256').update(text).digest('hex'));
    for (const quote of record.quotes)
      for (const part of quote.parts) assert.equal(text.slice(part.start, part.end), part.text);
  });
});

describe('the structure of a record', () => {
  it('fits for a valid record, with and without a meeting', () => {
    assert.equal(findMisfit(buildSampleRecord(text)), undefined);
    assert.equal(findMisfit({ ...buildSampleRecord(text), meeting: null }), undefined);
  });

  it('is of the version that the schema writes', () => assert.equal(READABLE_VERSION, SCHEMA_VERSION));

  const cases: [what: string, change: (record: OtgRecord) => unknown, code: string, detail: RegExp][] = [
    ['nothing', () => undefined, 'shape', /schemaVersion/],
    ['null', () => null, 'shape', /schemaVersion/],
    ['a list', () => [], 'shape', /schemaVersion/],
    ['a string', () => 'record', 'shape', /schemaVersion/],
    ['a newer record', (record) => ({ ...record, schemaVersion: 2 }), 'version', /must be 1/],
    ['no status', (record) => ({ ...record, status: undefined }), 'shape', /^status must be an object/],
    ['quotes that are an object', (record) => ({ ...record, quotes: {} }), 'shape', /^quotes must be a list/],
    [
      'a quote without parts',
      (record) => put(record, 'quotes.1.parts', null),
      'shape',
      /^quotes\.1\.parts must be a list/,
    ],
    [
      'words that are an object',
      (record) => put(record, 'quotes.0.parts.0.text', {}),
      'shape',
      /^quotes\.0\.parts\.0\.text must be a string/,
    ],
    [
      'a name that is a number',
      (record) => put(record, 'people.0.name', 1),
      'shape',
      /^people\.0\.name must be a string/,
    ],
    [
      'names that are a list of lists',
      (record) => put(record, 'people.0.names', { ru: [] }),
      'shape',
      /^people\.0\.names\.ru must be/,
    ],
    [
      'a country named by an object',
      (record) => put(record, 'names.countries.KG.en', {}),
      'shape',
      /^names\.countries\.KG\.en must be/,
    ],
    ['a meeting that is a list', (record) => put(record, 'meeting', []), 'shape', /^meeting must be an object/],
    [
      'a date that is a number',
      (record) => put(record, 'meeting.date', 2025),
      'shape',
      /^meeting\.date must be a string/,
    ],
  ];
  for (const [what, change, code, detail] of cases) {
    it(`does not fit for ${what}, and the message says where`, () => {
      const misfit = findMisfit(change(buildSampleRecord(text)));
      assert.equal(misfit?.code, code);
      assert.match(misfit?.detail ?? '', detail);
    });
  }
});

describe('an address for a link', () => {
  const cases: [address: string | null, expected: string | undefined][] = [
    ['https://example.org/a', 'https://example.org/a'],
    ['HTTP://example.org', 'http://example.org/'],
    ['javascript:alert(1)', undefined],
    [' javascript:alert(1)', undefined],
    ['data:text/html,<script>', undefined],
    ['//example.org', undefined],
    ['https://', undefined],
    ['', undefined],
    [null, undefined],
  ];
  for (const [address, expected] of cases) {
    it(`${JSON.stringify(address)} is ${expected ?? 'none'}`, () => assert.equal(webAddress(address), expected));
  }
});
