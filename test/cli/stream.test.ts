import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { OtgRecord } from '../../src/record/types.ts';
import { otg } from '../support/otg.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
const SEED = join(root, 'test/corpus/seed.txt');
const loader = new URL('../support/typescript.mjs', import.meta.url).href;

/** `otg extract --jsonl` with lines on standard input. */
function piped(lines: readonly string[], args: readonly string[] = [], cwd = root) {
  const command = ['--import', loader, join(root, 'src/cli/otg.ts'), 'extract', '--jsonl', ...args];
  const input = lines.map((line) => `${line}\n`).join('');
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd, input, encoding: 'utf8' });
  return { code: status, stdout, stderr, ids: idsOf(stdout) };
}

const idsOf = (lines: string): string[] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as OtgRecord).id);

const given = (file: string, more: object = {}): string =>
  JSON.stringify({ file, text: readFileSync(SEED, 'utf8'), ...more });

test('standard input names documents, or holds them', (t) => {
  const folder = temporaryFolder(t);
  copyFileSync(SEED, join(folder, 'a.txt'));
  const { code, ids, stderr, stdout } = piped(
    ['a.txt', '', given('far/b.txt'), given('c.txt', { metadata: { id: 'own' } })],
    [],
    folder,
  );
  assert.deepEqual([code, ids], [0, ['2025-09-12-a', '2025-09-12-b', 'own']]);
  assert.equal(stderr, '3 records.\n');
  const [path, held] = stdout.split('\n').map((line) => (line ? (JSON.parse(line) as OtgRecord) : null));
  assert.deepEqual(path?.quotes, held?.quotes);
});

test('records come in the order of the documents, whatever the number of threads', () => {
  const lines = Array.from({ length: 60 }, (_, at) => given(`n${at}.txt`));
  const { ids } = piped(lines, ['--jobs', '3']);
  assert.deepEqual(
    ids,
    Array.from(lines, (_, at) => `2025-09-12-n${at}`),
  );
});

test('a run goes on where an earlier one stopped, and half a record is made again', (t) => {
  const folder = temporaryFolder(t);
  const out = join(folder, 'records.jsonl');
  const lines = ['a.txt', 'b.txt', 'c.txt'].map((file) => given(file));
  const whole = piped(lines).stdout;
  const second = whole.indexOf('\n') + 1;
  writeFileSync(out, whole.slice(0, second + 500));
  const { stderr, stdout } = piped(lines, ['--resume', out]);
  appendFileSync(out, stdout);
  assert.equal(stderr, '2 records, 1 there already.\n');
  assert.equal(readFileSync(out, 'utf8'), whole);
  assert.equal(piped(lines, ['--resume', out]).stdout, '');
});

test('a document that has changed since is not skipped, nor does it give a second record of its id', (t) => {
  const out = join(temporaryFolder(t), 'records.jsonl');
  writeFileSync(out, piped([given('a.txt')]).stdout);
  const changed = JSON.stringify({ file: 'a.txt', text: `${readFileSync(SEED, 'utf8')}\nКонец.\n` });
  const { ids, stderr } = piped([changed, given('b.txt')], ['--resume', out]);
  assert.deepEqual(ids, ['2025-09-12-b']);
  assert.match(stderr, /the id 2025-09-12-a is taken by an earlier run/);
});

const FAULTS: [title: string, line: string, said: RegExp][] = [
  ['a file that is not there', 'none.txt', /there is no such file/],
  ['no JSON', '{"file": "a.txt", ', /a line is no document/],
  ['JSON without a text', '{"file": "a.txt"}', /a line is no document/],
  ['a kind that nobody reads', given('a.pdf'), /no reader for \.pdf files/],
  ['wrong metadata', given('a.txt', { metadata: { published: 'today' } }), /published/],
  ['an id that is taken', given('b.txt'), /the id 2025-09-12-b is taken by b\.txt/],
];

for (const [title, line, said] of FAULTS) {
  test(`the stream goes on after ${title}, and the run fails unless it is to keep going`, () => {
    const lines = [given('b.txt'), line, given('z.txt')];
    const { code, ids, stderr } = piped(lines);
    assert.deepEqual([code, ids], [1, ['2025-09-12-b', '2025-09-12-z']]);
    assert.match(stderr, said);
    assert.match(stderr, /2 records, 1 document gave none\./);
    assert.equal(piped(lines, ['--keep-going']).code, 0);
  });
}

test('what is no output of an earlier run is refused', (t) => {
  const out = join(temporaryFolder(t), 'records.jsonl');
  writeFileSync(out, '{"a": 1}\n');
  const { code, stderr } = piped([given('a.txt')], ['--resume', out]);
  assert.equal(code, 1);
  assert.match(stderr, /records\.jsonl, line 1: this is no record/);
});

test('without --jsonl a file has to be named', () => {
  const { code, stderr } = otg(['extract']);
  assert.equal(code, 1);
  assert.match(stderr, /missing required argument 'file'/);
});
