import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { otg } from '../support/otg.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ID = '2025-09-12-bishkek-security-councils';
const RECORD = `records/${ID}.json`;
const TEXT = `records/${ID}.txt`;

function copyOfData(context: TestContext): string {
  const folder = temporaryFolder(context);
  cpSync(join(import.meta.dirname, '../../data'), folder, { recursive: true });
  return folder;
}

/** Changes the text of a file. */
function edit(folder: string, name: string, change: (text: string) => string): void {
  const path = join(folder, name);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, change(before));
  assert.notEqual(readFileSync(path, 'utf8'), before);
}

test('the committed records are what the documents give', () => {
  const { code, stderr } = otg(['check']);
  assert.equal(code, 0, stderr);
  assert.match(stderr, /stretches proved letter for letter/);
});

const FAULTS: [what: string, change: (folder: string) => void, message: RegExp][] = [
  ['a word of the text changed', (f) => edit(f, TEXT, (s) => s.replace('Наше', 'Ваше')), /source\.sha256/],
  [
    'a word of the document changed',
    (f) => edit(f, `documents/${ID}.txt`, (s) => s.replace('Наше', 'Ваше')),
    /the document gives/,
  ],
  [
    'a word of a quote changed',
    (f) => edit(f, RECORD, (s) => s.replace(/"text": "Наше/g, '"text": "Ваше')),
    /quotes\[0\]\.parts\[0\]/,
  ],
  [
    'a speaker changed',
    (f) => edit(f, RECORD, (s) => s.replace(/"speaker": "[^"]+"/, '"speaker": null')),
    /\.speaker: the file says null/,
  ],
  [
    'a field deleted',
    (f) => edit(f, RECORD, (s) => s.replace('"schemaVersion": 1,', '')),
    /schemaVersion: this field is missing/,
  ],
  ['a field added', (f) => edit(f, RECORD, (s) => s.replace('{', '{"note": 1,')), /note: the file says 1/],
  ['JSON cut short', (f) => edit(f, RECORD, (s) => s.slice(0, 100)), /is no JSON/],
  [
    'a name of the directory changed',
    (f) => edit(f, 'names/people.json', (s) => s.replace('Sadyr Japarov', 'S. J.')),
    /names\.en/,
  ],
  [
    'a fault in the directory',
    (f) => edit(f, 'names/people.json', (s) => s.replace('"names"', '"nmaes"')),
    /nmaes: there is no such field/,
  ],
  ['no record', (f) => rmSync(join(f, RECORD)), /is not there/],
  ['no text beside the record', (f) => rmSync(join(f, TEXT)), /is not there/],
  [
    'a record without a document',
    (f) => writeFileSync(join(f, 'records/other.json'), '{}'),
    /no document gives this file/,
  ],
  ['no folder of records', (f) => rmSync(join(f, 'records'), { recursive: true }), /there is no such folder/],
];

for (const [what, change, message] of FAULTS) {
  test(`${what}: the check fails, says where, and how to mend it`, (t) => {
    const folder = copyOfData(t);
    change(folder);
    const { code, stderr } = otg(['check', folder]);
    assert.equal(code, 1);
    assert.match(stderr, message);
    assert.match(stderr, /\[note\]/);
  });
}
