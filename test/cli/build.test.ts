import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { otg } from '../support/otg.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');

interface Index {
  records: { id: string; files: Record<string, string>; sha256: Record<string, string>; counts: { quotes: number } }[];
}

test('a folder becomes everything that a static host needs, and index.json tells it', (t) => {
  assert.ok(existsSync(join(root, 'dist/otg-widgets.js')), 'run `npm run build` first');
  const out = join(temporaryFolder(t), 'public');
  const { code, stderr } = otg(['build', 'data/documents', '--out', out]);
  assert.equal(code, 0, stderr);
  assert.match(stderr, /public: \d+ records? with \d+ quotes/);
  const { records } = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')) as Index;
  const entry = records.find(({ id }) => id === '2025-09-12-bishkek-security-councils');
  assert.equal(entry?.counts.quotes, 2);
  for (const [kind, path] of Object.entries(entry.files)) {
    const hash = createHash('sha256')
      .update(readFileSync(join(out, path)))
      .digest('hex');
    assert.equal(entry.sha256[kind], hash);
  }
  assert.deepEqual(readFileSync(join(out, 'otg-widgets.js')), readFileSync(join(root, 'dist/otg-widgets.js')));
  assert.ok(existsSync(join(out, 'locales/ru.js')));
  assert.ok(existsSync(join(out, 'parts/later.js')));
});

test('a document that fails does not stop the others', (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'in'));
  copyFileSync(join(root, 'test/corpus/seed.txt'), join(folder, 'in/a.txt'));
  writeFileSync(join(folder, 'in/b.txt'), '');
  const { code, stderr } = otg(['build', 'in', '--out', 'out'], folder);
  assert.equal(code, 1);
  assert.match(stderr, /1 record with 2 quotes, 1 of 2 documents failed/);
  assert.ok(existsSync(join(folder, 'out/records/2025-09-12-a.json')));
});

const FAULTS: [what: string, folder: string, message: RegExp][] = [
  ['a folder that is not there', 'nowhere', /there is no such file/],
  ['a file in place of a folder', 'package.json', /this is a file, not a folder/],
  ['a folder without documents', 'schemas', /there are no documents here/],
];

for (const [what, folder, message] of FAULTS) {
  test(`${what} is said so`, (t) => {
    const { code, stderr } = otg(['build', folder, '--out', temporaryFolder(t)]);
    assert.equal(code, 1);
    assert.match(stderr, message);
  });
}
