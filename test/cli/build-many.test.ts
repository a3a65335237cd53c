import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lineOf, progress } from '../../src/cli/site/progress.ts';
import { filesOf, newsroom, release, type Newsroom } from '../support/site.ts';

test('300 documents on two threads come out as on one, and one change is one document compiled', async (t) => {
  const rooms = [];
  for (const jobs of [1, 2]) {
    const room = newsroom(t);
    for (let number = 0; number < 300; number++) room.write(`r${number}.txt`, release(number));
    const { ok, stderr } = await room.build('2025-09-12', { jobs });
    assert.ok(ok, stderr);
    assert.match(stderr, /300 records with 300 quotes\.\n$/);
    rooms.push(room);
  }
  const [one, two] = rooms.map(({ out }) => [...filesOf(out)].map(([path, { sha256 }]) => [path, sha256]));
  assert.deepEqual(two, one);
  const room = rooms[1] as Newsroom;
  room.write('r7.txt', release(1007));
  assert.match((await room.build('2025-09-13')).stderr, /; 1 document compiled, 299 as before/);
});

test('the script is there twice: under its name, and under its content with its hash', async (t) => {
  const room = newsroom(t);
  room.write('r.txt', release(1));
  await room.build();
  const { script } = room.index();
  assert.match(script.path, /^otg-widgets@\d+\.\d+\.\d+-[0-9a-f]{8}\/otg-widgets\.js$/);
  const bytes = readFileSync(join(room.out, script.path));
  assert.deepEqual(readFileSync(join(room.out, script.latest)), bytes);
  const integrity = (content: Uint8Array) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
  assert.equal(script.integrity, integrity(bytes));
  const later = Object.entries(script.modules);
  assert.ok(later.some(([path]) => path.endsWith('/locales/ru.js')));
  for (const [path, hash] of later) assert.equal(hash, integrity(readFileSync(join(room.out, path))));
  assert.ok(existsSync(join(room.out, script.path, '../parts/later.js')));
});

test('a terminal is shown how far it is, a log nothing', () => {
  const written: string[] = [];
  const output = (isTTY: boolean) => ({ isTTY, write: (text: string) => written.push(text) }) as never;
  const silent = progress('Compiling', 3, output(false));
  silent();
  assert.deepEqual(written, []);
  const tick = progress('Compiling', 1, output(true));
  tick();
  assert.deepEqual(written, ['\r\u001b[K']);
  assert.equal(lineOf('Compiling', 1234, 10_000, 3.7), 'Compiling ██······················ 1,234 of 10,000, 27 s left');
});
