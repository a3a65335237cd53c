import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { proveRecord } from '../../src/record/prove.ts';
import type { OtgRecord } from '../../src/record/types.ts';
import { sampleBytes, sampleRecord } from '../support/sample.ts';

const RECORDS = join(import.meta.dirname, '../../data/records');

for (const file of readdirSync(RECORDS).filter((name) => name.endsWith('.json'))) {
  test(`the committed record ${file} is proved by the text beside it`, async () => {
    const record = JSON.parse(readFileSync(join(RECORDS, file), 'utf8')) as OtgRecord;
    assert.deepEqual(await proveRecord(record, readFileSync(join(RECORDS, record.source.text))), []);
  });
}

type Change = (record: OtgRecord) => void;

const FAULTS: [what: string, change: Change, rule: string, path: string][] = [
  ['a word of a quote changed', (r) => (r.quotes[0]!.parts[0]!.text += '!'), 'stretch', 'quotes[0].parts[0]'],
  ['a quote moved by one', (r) => (r.quotes[1]!.parts[0]!.start += 1), 'stretch', 'quotes[1].parts[0]'],
  ['a statement cut short', (r) => (r.statements[0]!.end -= 1), 'stretch', 'statements[0]'],
  ['evidence from elsewhere', (r) => (r.meeting!.evidence.date!.start = 0), 'stretch', 'meeting.evidence.date'],
  ['a topic beyond the end', (r) => (r.meeting!.topics[0]!.end = 9_999_999), 'stretch', 'meeting.topics[0]'],
  ['another hash', (r) => (r.source.sha256 = '0'.repeat(64)), 'hash', 'source.sha256'],
  ['another length', (r) => (r.source.length += 1), 'length', 'source.length'],
  ['a speaker whom nobody knows', (r) => (r.quotes[0]!.speaker = 'nobody'), 'reference', 'quotes[0].speaker'],
  ['a host whom nobody knows', (r) => (r.meeting!.host = 'nobody'), 'reference', 'meeting.host'],
  ['one id for two quotes', (r) => (r.quotes[1]!.id = r.quotes[0]!.id), 'unique-id', 'quotes[1].id'],
];

for (const [what, change, rule, path] of FAULTS) {
  test(`${what} does not pass`, async () => {
    const record = sampleRecord();
    change(record);
    const problems = await proveRecord(record, sampleBytes());
    assert.ok(
      problems.some((problem) => problem.rule === rule && problem.path === path),
      JSON.stringify(problems),
    );
  });
}

test('a text with one byte changed proves nothing', async () => {
  const bytes = Uint8Array.from(sampleBytes());
  bytes[bytes.length - 1] = 0x21;
  const problems = await proveRecord(sampleRecord(), bytes);
  assert.ok(problems.some(({ rule }) => rule === 'hash'));
});

test('the stretches of a translation are left to the record of their own document', async () => {
  const record = sampleRecord();
  record.quotes[0]!.translations.push({
    language: 'en',
    parts: [{ start: 5, end: 10, text: 'Other' }],
    source: { record: null, quote: null, title: null, publisher: null, url: null, text: null, sha256: '0'.repeat(64) },
  });
  assert.deepEqual(await proveRecord(record, sampleBytes()), []);
});
