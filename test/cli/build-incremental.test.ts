import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { changedBetween, filesOf, newsroom, release, type Newsroom } from '../support/site.ts';

const RECORD = 'records/2025-09-12-r2.json';

function threeReleases(room: Newsroom): void {
  for (const number of [1, 2, 3]) room.write(`r${number}.txt`, release(number));
}

test('a build without a change compiles nothing and touches no file', async (t) => {
  const room = newsroom(t);
  threeReleases(room);
  assert.ok((await room.build()).ok);
  const before = filesOf(room.out);
  const { ok, stderr } = await room.build('2025-10-01');
  assert.ok(ok, stderr);
  assert.match(stderr, /3 records with 3 quotes; 0 documents compiled, 3 as before/);
  assert.deepEqual(changedBetween(before, filesOf(room.out)), []);
});

const CHANGES: [what: string, change: (room: Newsroom) => void, written: string[]][] = [
  [
    'a changed document touches its record and the index',
    (room) => room.write('r2.txt', release(22)),
    ['index.json', RECORD, 'records/2025-09-12-r2/2.json', 'records/2025-09-12-r2/2.txt'],
  ],
  [
    'metadata beside a document do the same, without a new revision where they only add',
    (room) => room.write('r2.meta.json', { publisher: '24.kg' }),
    ['index.json', RECORD],
  ],
  [
    'an edit that takes a speaker away gives a new revision',
    (room) => room.write('r2.edits.json', { quotes: { change: [{ id: 'q1', for: 'Мы убеждены', speaker: null }] } }),
    ['index.json', RECORD, 'records/2025-09-12-r2/2.json', 'records/2025-09-12-r2/2.txt'],
  ],
  [
    'a new document touches its own files and the index',
    (room) => room.write('r4.txt', release(4)),
    ['index.json', 'records/2025-09-12-r4.json', 'records/2025-09-12-r4/1.json', 'records/2025-09-12-r4/1.txt'],
  ],
  [
    'a document that is gone takes its record along; its revisions stay',
    (room) => rmSync(join(room.documents, 'r2.txt')),
    ['index.json', RECORD],
  ],
  ['a document that is written again as it was touches nothing', (room) => room.write('r2.txt', release(2)), []],
  ['a document that can no longer be read leaves its record as it was', (room) => room.write('r2.meta.json', '{'), []],
  [
    'a record that somebody deleted comes back',
    (room) => rmSync(join(room.out, RECORD)),
    // The same file as before, written anew.
    [RECORD],
  ],
];

for (const [what, change, written] of CHANGES) {
  test(what, async (t) => {
    const room = newsroom(t);
    threeReleases(room);
    await room.build();
    const before = filesOf(room.out);
    change(room);
    await room.build('2025-10-01');
    assert.deepEqual(changedBetween(before, filesOf(room.out)).sort(), [...written].sort());
  });
}

test('without its book-keeping a build takes longer, and comes out the same', async (t) => {
  const room = newsroom(t);
  threeReleases(room);
  await room.build();
  room.write('r2.txt', release(22));
  await room.build('2025-09-20');
  const before = filesOf(room.out);
  rmSync(join(room.out, '.otg'), { recursive: true });
  const { stderr } = await room.build('2025-10-01');
  assert.match(stderr, /3 records with 3 quotes\.\n/);
  assert.deepEqual(changedBetween(before, filesOf(room.out)), []);
});

test('a folder that is empty, or names that are broken, take nothing from a site', async (t) => {
  const room = newsroom(t);
  threeReleases(room);
  await room.build();
  const before = filesOf(room.out);
  room.write('people.json', '{');
  assert.ok(!(await room.build('2025-10-01', { names: room.documents })).ok);
  for (const number of [1, 2, 3]) rmSync(join(room.documents, `r${number}.txt`));
  assert.ok(!(await room.build('2025-10-01')).ok);
  assert.deepEqual(changedBetween(before, filesOf(room.out)), []);
});

test('pages of a record go with the record, and with the item that they show', async (t) => {
  const room = newsroom(t);
  threeReleases(room);
  const base = { base: 'https://embeds.example' };
  assert.ok((await room.build('2025-09-12', base)).ok);
  assert.ok(room.read('frames/2025-09-12-r1/q1.html').includes('https://embeds.example/records/2025-09-12-r1.json#q1'));
  room.write('r1.edits.json', { quotes: { remove: [{ id: 'q1', for: 'Мы убеждены' }] } });
  rmSync(join(room.documents, 'r2.txt'));
  await room.build('2025-09-13', base);
  assert.ok(!existsSync(join(room.out, 'frames/2025-09-12-r1/q1.html')));
  assert.ok(!existsSync(join(room.out, 'frames/2025-09-12-r2')));
  assert.ok(existsSync(join(room.out, 'frames/2025-09-12-r3/q1.json')));
});

test('two documents with one id: the first has it, whichever thread was faster', async (t) => {
  const room = newsroom(t);
  threeReleases(room);
  room.write('r1.meta.json', { id: 'same' });
  room.write('r3.meta.json', { id: 'same' });
  for (const _ of [1, 2]) {
    const { ok, stderr } = await room.build();
    assert.ok(!ok);
    assert.match(stderr, /in.r3\.txt\n.*the id same is taken by .*in.r1\.txt/);
    assert.deepEqual(
      room.index().records.map(({ id }) => id),
      ['same', '2025-09-12-r2'],
    );
    assert.equal(room.record('records/same.json').source.file, 'r1.txt');
  }
  rmSync(join(room.documents, 'r1.txt'));
  await room.build();
  assert.equal(room.record('records/same.json').source.file, 'r3.txt');
});

test('a host’s own headers stay where somebody has made them theirs', async (t) => {
  const room = newsroom(t);
  threeReleases(room);
  await room.build();
  const own = room.read('_headers').replace(/^.*\n/, '# ours\n');
  assert.notEqual(own, room.read('_headers'));
  room.write('../public/_headers', own);
  await room.build();
  assert.equal(room.read('_headers'), own);
});
