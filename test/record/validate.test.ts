import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { READABLE_VERSION } from '../../src/record/readable.ts';
import { SCHEMA_VERSION } from '../../src/record/schema.ts';
import { validateRecord } from '../../src/record/validate.ts';
import { sampleRecord } from '../support/sample.ts';

const RECORDS = join(import.meta.dirname, '../../data/records');

for (const file of readdirSync(RECORDS).filter((name) => name.endsWith('.json'))) {
  test(`the committed record ${file} fits the schema`, () => {
    assert.deepEqual(validateRecord(JSON.parse(readFileSync(join(RECORDS, file), 'utf8'))).ok, true);
  });
}

test('elements read the version of the schema that the library writes', () => {
  assert.equal(READABLE_VERSION, SCHEMA_VERSION);
});

test('a valid record comes back as it went in', () => {
  const result = validateRecord(sampleRecord());
  assert.ok(result.ok);
  assert.deepEqual(result.record, sampleRecord());
});

const FAULTS: [what: string, change: (record: Record<string, never>) => unknown, path: string, reason: RegExp][] = [
  ['no object', () => 'text', '', /expected an object \{…\} and found "text"/],
  ['null', () => null, '', /expected an object \{…\} and found null/],
  ['a field left out', ({ people: _, ...rest }) => rest, 'people', /this field is missing/],
  ['an id with capitals', (r) => ({ ...r, id: 'Seed' }), 'id', /expected lower-case letters, digits and hyphens/],
  [
    'a date that is none',
    (r) => set(r, ['source', 'published'], '12.09.2025'),
    'source.published',
    /found "12.09.2025"/,
  ],
  ['a hash cut short', (r) => set(r, ['source', 'sha256'], 'abc'), 'source.sha256', /expected a SHA-256/],
  ['a script for an address', (r) => set(r, ['source', 'url'], 'javascript:alert(1)'), 'source.url', /http or https/],
  ['an offset below zero', (r) => set(r, ['documents', '0', 'start'], -1), 'documents[0].start', /found -1/],
  [
    'a quote without words',
    (r) => set(r, ['quotes', '0', 'parts'], []),
    'quotes[0].parts',
    /expected >=1 and found \[\]/,
  ],
  ['an office nobody knows', (r) => set(r, ['people', '0', 'office'], 'king'), 'people[0].office', /found "king"/],
  ['a newer schema', (r) => ({ ...r, schemaVersion: 99 }), 'schemaVersion', /has schema version 99/],
];

function set(record: object, keys: readonly string[], value: unknown): unknown {
  const [last, ...above] = keys.toReversed() as [string, ...string[]];
  const holder = above
    .toReversed()
    .reduce((at, key) => at[key] as Record<string, unknown>, record as Record<string, unknown>);
  holder[last] = value;
  return record;
}

for (const [what, change, path, reason] of FAULTS) {
  test(`${what} is refused, with its place and a mend`, () => {
    const result = validateRecord(change(sampleRecord() as never));
    assert.ok(!result.ok);
    assert.equal(result.problems[0]?.path, path);
    assert.match(result.problems[0].reason, reason);
    assert.ok(result.problems[0].note.endsWith('.'));
  });
}
