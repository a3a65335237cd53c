/** A build that is killed, really and at different moments: what is published stays whole, and the next one goes on. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, test, type TestContext } from 'node:test';
import { namesIn } from '../../src/cli/site/disk.ts';
import { otg, otgCommand } from '../support/otg.ts';
import { filesOf, newsroom, on, release, type Newsroom } from '../support/site.ts';

const OLD = 60;
const NEW = 40;

const good = mkdtempSync(join(tmpdir(), 'otg-good-'));
after(() => rmSync(good, { recursive: true }));

before(() => {
  mkdirSync(join(good, 'in'));
  for (let number = 0; number < OLD; number++) writeFileSync(join(good, `in/r${number}.txt`), release(number));
  const { code, stderr } = otg(['build', 'in', '--out', 'public'], good, on('2025-09-12'));
  assert.equal(code, 0, stderr);
});

/** A newsroom whose site is good, and whose documents have changed since. */
function newsroomWithASite(t: TestContext): Newsroom {
  const room = newsroom(t);
  cpSync(good, room.folder, { recursive: true, preserveTimestamps: true });
  // Half of the documents change, and others come.
  for (let number = 0; number < OLD; number += 2) room.write(`r${number}.txt`, release(number + 1000));
  for (let number = OLD; number < OLD + NEW; number++) room.write(`r${number}.txt`, release(number));
  return room;
}

const CHANGED = OLD / 2 + NEW;

/** Starts a build, and kills it when the moment has come; says whether it was still at work then. */
async function killAt(room: Newsroom, threads: number, moment: (ledger: () => string) => boolean): Promise<boolean> {
  const [command, ...args] = otgCommand(['build', 'in', '--out', 'public', '--jobs', String(threads)]);
  const child = spawn(command, args, {
    cwd: room.folder,
    env: { ...process.env, ...on('2025-09-20') },
    stdio: 'ignore',
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  const ledger = () => readFileSync(join(room.out, '.otg/ledger.jsonl'), 'utf8');
  while (child.exitCode === null && child.signalCode === null && !moment(ledger)) await pause(1);
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}

const lines = (text: string) => text.split('\n').length - 1;
const finished = (text: string) => text.split('"finished"').length - 1;

/** The ledger's first lines are of the good site: three for each document. */
const MOMENTS: [what: string, threads: number, moment: (room: Newsroom, ledger: () => string) => boolean][] = [
  ['when the first are compiled', 2, (_, ledger) => lines(ledger()) > 3 * OLD + 3],
  ['when most are compiled', 1, (_, ledger) => lines(ledger()) > 3 * OLD + CHANGED - 10],
  ['when the first are finished', 1, (_, ledger) => finished(ledger()) > 2 * OLD + 3],
  ['when most are finished', 2, (_, ledger) => finished(ledger()) > 2 * OLD + CHANGED - 10],
  ['while it publishes', 1, (room) => existsSync(join(room.out, '.otg/switch.json'))],
];

/** Every record of the site with the text that it names, and with each revision that it goes back to. */
function isWhole(room: Newsroom): void {
  for (const { files } of room.index().records) {
    const record = room.record(files.record ?? '');
    const text = room.read(`records/${record.source.text}`);
    assert.equal(createHash('sha256').update(text).digest('hex'), record.source.sha256);
    if (record.revision?.previous) room.record(`records/${record.revision.previous}`);
  }
}

test('a build that is killed leaves the last good site, and the next one carries on', async (t) => {
  const untouched = newsroomWithASite(t);
  assert.ok((await untouched.build('2025-09-20')).ok);
  const wanted = contents(untouched);
  for (const [what, threads, moment] of MOMENTS) {
    await t.test(what, async (t2) => {
      const room = newsroomWithASite(t2);
      const site = filesOf(room.out);
      assert.ok(await killAt(room, threads, (ledger) => moment(room, ledger)), 'it was killed');
      isWhole(room);
      if (!existsSync(join(room.out, '.otg/switch.json'))) assert.deepEqual(filesOf(room.out), site);
      const { ok, stderr } = await room.build('2025-09-20');
      assert.ok(ok, stderr);
      const compiled = Number(/; (\d+) documents? compiled/.exec(stderr)?.[1]);
      assert.ok(compiled < CHANGED, `${compiled} of ${CHANGED} are compiled again`);
      assert.deepEqual(contents(room), wanted);
      assert.ok(!existsSync(join(room.out, '.otg/switch.json')));
    });
  }
});

test('what a killed build had finished is finished otherwise, where the site is another by then', async (t) => {
  const room = newsroomWithASite(t);
  assert.ok(await killAt(room, 1, (ledger) => finished(ledger()) > 2 * OLD + CHANGED - 10));
  assert.ok((await room.build('2025-09-20', { base: 'https://embeds.example/' })).ok);
  for (const number of [0, OLD - 2, OLD + NEW - 1]) {
    const { source, revision } = room.record(`records/2025-09-12-r${number}.json`);
    const text = release(number < OLD ? number + 1000 : number);
    assert.equal(source.sha256, createHash('sha256').update(text).digest('hex'));
    assert.equal(revision?.number, number < OLD ? 2 : 1);
    assert.ok(existsSync(join(room.out, `frames/2025-09-12-r${number}/q1.html`)));
  }
  assert.equal(namesIn(join(room.out, '.otg/compiled')).length, 0);
});

test('a build that is killed again and again gets to its end', async (t) => {
  const room = newsroomWithASite(t);
  let killed = 0;
  for (let step = 1; step < 20; step++) {
    const known = lines(readFileSync(join(room.out, '.otg/ledger.jsonl'), 'utf8'));
    if (!(await killAt(room, 1, (ledger) => lines(ledger()) > known + 35))) break;
    killed++;
    isWhole(room);
  }
  assert.ok(killed > 2, `killed ${killed} times`);
  assert.ok((await room.build('2025-09-20')).ok);
  assert.equal(room.index().records.length, OLD + NEW);
  isWhole(room);
});

test('two builds do not write to one folder at a time', async (t) => {
  const room = newsroomWithASite(t);
  const [command, ...args] = otgCommand(['build', 'in', '--out', 'public']);
  const child = spawn(command, args, { cwd: room.folder, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (!existsSync(join(room.out, '.otg/lock'))) await pause(1);
  child.kill('SIGSTOP');
  const { ok, stderr } = await room.build();
  child.kill('SIGKILL');
  await ended;
  assert.ok(!ok);
  assert.match(stderr, /another otg build \(process \d+\) is writing to this folder/);
});

function contents(room: Newsroom): [path: string, sha256: string][] {
  return [...filesOf(room.out)].map(([path, { sha256 }]) => [path, sha256]);
}
