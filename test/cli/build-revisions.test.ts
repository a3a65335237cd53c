import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { proveRecord } from '../../src/record/prove.ts';
import { validateRecord } from '../../src/record/validate.ts';
import { newsroom, release, type Newsroom } from '../support/site.ts';

const ID = '2025-09-12-r';
const CURRENT = `records/${ID}.json`;

/** Proves a record of the site against the text that it names. */
async function prove(room: Newsroom, path: string): Promise<void> {
  const validation = validateRecord(JSON.parse(room.read(path)));
  assert.ok(validation.ok);
  const bytes = readFileSync(join(room.out, path, '..', validation.record.source.text));
  assert.deepEqual(await proveRecord(validation.record, bytes), []);
}

test('the first time, a record is revision 1, and its revision holds the same', async (t) => {
  const room = newsroom(t);
  room.write('r.txt', release(1));
  await room.build();
  const current = room.record(CURRENT);
  assert.deepEqual(current.revision, { number: 1, date: '2025-09-12', note: null, previous: null });
  assert.deepEqual(current.status, { state: 'published', date: null, note: null });
  assert.equal(current.source.text, `${ID}/1.txt`);
  const revision = room.record(`records/${ID}/1.json`);
  assert.deepEqual({ ...revision, source: { ...revision.source, text: current.source.text } }, current);
  for (const path of [CURRENT, `records/${ID}/1.json`]) await prove(room, path);
});

test('a document that changes corrects its record; the revision before stays, and the record names it', async (t) => {
  const room = newsroom(t);
  room.write('r.txt', release(1));
  await room.build();
  const first = room.read(`records/${ID}/1.json`);
  room.write('r.txt', release(1, 'Мы убеждены, что именно такой подход лежит в основе всякого партнерства'));
  await room.build('2025-09-20');
  const current = room.record(CURRENT);
  assert.deepEqual(current.revision, { number: 2, date: '2025-09-20', note: null, previous: `${ID}/1.json` });
  assert.deepEqual(current.status, { state: 'corrected', date: '2025-09-20', note: null });
  assert.match(current.quotes[0]?.parts[0]?.text ?? '', /всякого/);
  assert.equal(room.read(`records/${ID}/1.json`), first);
  assert.equal(room.record(`records/${ID}/2.json`).revision?.previous, '1.json');
  for (const path of [CURRENT, `records/${ID}/1.json`, `records/${ID}/2.json`]) await prove(room, path);
  // No later build counts it again.
  rmSync(join(room.out, '.otg'), { recursive: true });
  await room.build('2025-10-01');
  assert.deepEqual(room.record(CURRENT), current);
});

test('date and note come from the metadata, where they tell of this change', async (t) => {
  const room = newsroom(t);
  room.write('r.txt', release(1));
  await room.build();
  const status = { state: 'corrected', date: '2025-09-18', note: 'Исправлен номер заседания.' };
  room.write('r.txt', release(2));
  room.write('r.meta.json', { status });
  await room.build('2025-09-20');
  const { revision } = room.record(CURRENT);
  assert.deepEqual(room.record(CURRENT).status, status);
  assert.deepEqual([revision?.number, revision?.date, revision?.note], [2, '2025-09-18', status.note]);
  // The next change is not what that note told of.
  room.write('r.txt', release(3));
  await room.build('2025-09-25');
  const next = room.record(CURRENT);
  assert.deepEqual([next.revision?.number, next.revision?.date, next.revision?.note], [3, '2025-09-25', null]);
  assert.deepEqual(next.status, status);
});

test('a record is withdrawn, shown so, and can come back', async (t) => {
  const room = newsroom(t);
  room.write('r.txt', release(1));
  await room.build();
  room.write('r.meta.json', { status: { state: 'withdrawn', date: null, note: 'Отозвано ведомством.' } });
  await room.build('2025-09-20');
  const withdrawn = room.record(CURRENT);
  assert.deepEqual(withdrawn.status, { state: 'withdrawn', date: '2025-09-20', note: 'Отозвано ведомством.' });
  assert.equal(withdrawn.revision?.number, 2);
  assert.equal(room.index().records[0]?.status, 'withdrawn');
  assert.equal(room.record(`records/${ID}/1.json`).status.state, 'published');
  rmSync(join(room.documents, 'r.meta.json'));
  await room.build('2025-09-21');
  assert.deepEqual(room.record(CURRENT).status, { state: 'corrected', date: '2025-09-21', note: null });
  assert.equal(room.record(CURRENT).revision?.number, 3);
});

test('metadata may say that a change is no correction', async (t) => {
  const room = newsroom(t);
  room.write('r.txt', release(1));
  await room.build();
  room.write('r.txt', release(2));
  room.write('r.meta.json', { status: { state: 'published', date: null, note: null } });
  await room.build('2025-09-20');
  assert.deepEqual(room.record(CURRENT).status, { state: 'published', date: null, note: null });
  assert.equal(room.record(CURRENT).revision?.number, 2);
});

test('a document that was gone goes on with its revisions when it is back', async (t) => {
  const room = newsroom(t);
  room.write('r.txt', release(1));
  room.write('other.txt', release(2));
  await room.build();
  rmSync(join(room.documents, 'r.txt'));
  const { ok, stderr } = await room.build('2025-09-13');
  assert.ok(ok);
  assert.match(stderr, /r\.json\n.*its document is gone/);
  assert.ok(!existsSync(join(room.out, CURRENT)));
  assert.ok(existsSync(join(room.out, `records/${ID}/1.json`)));
  room.write('r.txt', release(1));
  await room.build('2025-09-14');
  assert.equal(room.record(CURRENT).revision?.number, 1);
  room.write('r.txt', release(3));
  await room.build('2025-09-15');
  assert.deepEqual(room.record(CURRENT).revision, {
    number: 2,
    date: '2025-09-15',
    note: null,
    previous: `${ID}/1.json`,
  });
});

test('a quote keeps its id when another comes in before it, and no new one takes the id of one that is gone', async (t) => {
  const room = newsroom(t);
  const [first, second] = [
    'Мы строим мосты между народами наших стран',
    'Дороги соединяют города и села всего региона',
  ];
  const said = (words: string) => `«${words}», — сказал Садыр Жапаров.\n\n`;
  room.write('r.txt', release(1) + `\n${said(first)}`);
  await room.build();
  const ids = () => room.record(CURRENT).quotes.map(({ id, parts }) => `${id} ${parts[0]?.text.slice(0, 4)}`);
  assert.deepEqual(ids(), ['q1 Мы у', 'q2 Мы с']);
  room.write('r.txt', release(1, second) + `\n${said(first)}`);
  await room.build('2025-09-13');
  assert.deepEqual(ids(), ['q3 Доро', 'q2 Мы с']);
});

test('what was published under a revision is what index.json says, hash by hash', async (t) => {
  const room = newsroom(t);
  room.write('r.txt', release(1));
  await room.build();
  room.write('r.txt', release(2));
  await room.build('2025-09-13');
  const [entry] = room.index().records;
  assert.deepEqual(entry?.files, {
    record: CURRENT,
    revision: `records/${ID}/2.json`,
    text: `records/${ID}/2.txt`,
  });
  for (const [kind, path] of Object.entries(entry.files))
    assert.equal(entry.sha256[kind], createHash('sha256').update(room.read(path)).digest('hex'), kind);
});
