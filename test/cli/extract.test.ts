import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { OtgRecord } from '../../src/record/types.ts';
import { validateRecord } from '../../src/record/validate.ts';
import { otg } from '../support/otg.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SEED = join(import.meta.dirname, '../corpus/seed.txt');
const NAMES = join(import.meta.dirname, '../../data/names');

test('one file gives its record as pretty JSON, and nothing on stderr', () => {
  const { code, stdout, stderr } = otg(['extract', SEED]);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  assert.ok(stdout.startsWith('{\n  "id": "2025-09-12-seed"'));
  assert.ok(validateRecord(JSON.parse(stdout)).ok);
});

test('the same file gives the same bytes again', () => {
  assert.equal(otg(['extract', SEED]).stdout, otg(['extract', SEED]).stdout);
});

test('several files give one JSON array, with --jsonl one record a line', (t) => {
  const folder = temporaryFolder(t);
  for (const name of ['a.txt', 'b.txt']) copyFileSync(SEED, join(folder, name));
  const array = JSON.parse(otg(['extract', 'a.txt', 'b.txt'], folder).stdout) as OtgRecord[];
  assert.deepEqual(
    array.map(({ id }) => id),
    ['2025-09-12-a', '2025-09-12-b'],
  );
  const lines = otg(['extract', 'a.txt', 'b.txt', '--jsonl'], folder).stdout.trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line) as OtgRecord),
    array,
  );
});

test('--out writes the record and its text, letter for letter, and nothing on stdout', (t) => {
  const folder = temporaryFolder(t);
  const { code, stdout } = otg(['extract', SEED, '--out', 'deep/records'], folder);
  assert.deepEqual([code, stdout], [0, '']);
  assert.deepEqual(readdirSync(join(folder, 'deep/records')).sort(), ['2025-09-12-seed.json', '2025-09-12-seed.txt']);
  assert.deepEqual(readFileSync(join(folder, 'deep/records/2025-09-12-seed.txt')), readFileSync(SEED));
});

test('the metadata beside a document wins', (t) => {
  const folder = temporaryFolder(t);
  copyFileSync(SEED, join(folder, 'a.txt'));
  writeFileSync(join(folder, 'a.meta.json'), JSON.stringify({ id: 'x1', title: 'Title', publisher: '24.kg' }));
  const record = JSON.parse(otg(['extract', 'a.txt'], folder).stdout) as OtgRecord;
  assert.deepEqual([record.id, record.source.title, record.source.publisher], ['x1', 'Title', '24.kg']);
});

test('names come from data/names of the working folder, or from where --names says', (t) => {
  const folder = temporaryFolder(t);
  const englishOf = (args: string[], cwd?: string) => {
    const record = JSON.parse(otg(['extract', SEED, ...args], cwd).stdout) as OtgRecord;
    return record.people.find(({ name }) => name === 'Садыр Жапаров')?.names?.en;
  };
  assert.equal(englishOf([]), 'Sadyr Japarov');
  assert.equal(englishOf([], folder), undefined);
  assert.equal(englishOf(['--names', NAMES], folder), 'Sadyr Japarov');
});

/** Puts something that is no document into a folder and gives its name. */
type Fault = [what: string, put: (folder: string) => string, message: RegExp, mend: RegExp];

const put = (name: string, content: string | Uint8Array) => (folder: string) => {
  writeFileSync(join(folder, name), content);
  return name;
};

const FAULTS: Fault[] = [
  ['a file that is not there', () => 'none.txt', /none\.txt\n.*there is no such file/, /Check the spelling/],
  ['an empty file', put('e.txt', ''), /e\.txt\n.*the file is empty/, /Paste the release/],
  ['a PDF', put('p.txt', '%PDF-1.7'), /p\.txt\n.*this is a PDF/, /Copy its text/],
  ['binary data', put('b.txt', Uint8Array.of(1, 0, 2)), /b\.txt\n.*binary data/, /Give a text file/],
  ['a kind that nobody reads', put('w.docx', 'x'), /w\.docx\n.*no reader for \.docx/, /Save the text as \.txt/],
  [
    'a folder',
    (folder) => {
      mkdirSync(join(folder, 'd'));
      return 'd';
    },
    /d\n.*this is a folder/,
    /otg build/,
  ],
  [
    'a file that is too large',
    (folder) => {
      put('l.txt', '')(folder);
      truncateSync(join(folder, 'l.txt'), 6 * 1024 * 1024);
      return 'l.txt';
    },
    /l\.txt\n.*more than 5/,
    /one release a file/,
  ],
  [
    'a fault in the metadata',
    (folder) => {
      put('m.meta.json', '{"url": "24.kg"}')(folder);
      return put('m.txt', 'Текст.')(folder);
    },
    /m\.meta\.json: url: expected an address/,
    /Fields of a metadata file/,
  ],
];

for (const [what, make, message, mend] of FAULTS) {
  test(`${what}: a message with the mend, exit code 1, and the other files are still done`, (t) => {
    const folder = temporaryFolder(t);
    copyFileSync(SEED, join(folder, 'good.txt'));
    const { code, stdout, stderr } = otg(['extract', make(folder), 'good.txt', '--jsonl'], folder);
    assert.equal(code, 1);
    assert.match(stderr, message);
    assert.match(stderr, mend);
    assert.equal((JSON.parse(stdout) as OtgRecord).id, '2025-09-12-good');
  });
}

test('two files that would get one id: the second is refused', (t) => {
  const folder = temporaryFolder(t);
  for (const sub of ['a', 'b']) {
    mkdirSync(join(folder, sub));
    copyFileSync(SEED, join(folder, sub, 'seed.txt'));
  }
  const { code, stdout, stderr } = otg(['extract', 'a/seed.txt', 'b/seed.txt', '--jsonl'], folder);
  assert.equal(code, 1);
  assert.match(stderr, /the id 2025-09-12-seed is taken by a.seed\.txt/);
  assert.equal(stdout.trimEnd().split('\n').length, 1);
});

const NAME_FAULTS: [what: string, content: string, message: RegExp][] = [
  ['no JSON', '{', /people\.json\n.*is no JSON/],
  ['a wrong field', '{"people": [{"id": "x", "name": {}}]}', /people\[0\]\.name: there is no such field/],
];

for (const [what, content, message] of NAME_FAULTS) {
  test(`a file of names with ${what} is reported with its place`, (t) => {
    const folder = temporaryFolder(t);
    writeFileSync(join(folder, 'people.json'), content);
    const { code, stderr } = otg(['extract', SEED, '--names', folder]);
    assert.equal(code, 1);
    assert.match(stderr, message);
  });
}

for (const command of ['extract', 'build', 'check']) {
  test(`otg ${command} --help has an example`, () => {
    const { code, stdout } = otg([command, '--help']);
    assert.equal(code, 0);
    assert.match(stdout, new RegExp(`Examples?:\\n\\s+otg ${command}`));
  });
}

test('a wrong option is answered with the way to the help', () => {
  const { code, stderr } = otg(['extract', '--jsnol', SEED]);
  assert.equal(code, 1);
  assert.match(stderr, /Did you mean --jsonl\?/);
  assert.match(stderr, /otg --help/);
});
