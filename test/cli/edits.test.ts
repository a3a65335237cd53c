import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { OtgRecord } from '../../src/record/types.ts';
import { otg } from '../support/otg.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ID = '2025-09-12-bishkek-security-councils';

const EDITS = {
  $schema: '../../schemas/edits.schema.json',
  quotes: {
    change: [{ id: 'q2', for: 'Кыргызстан всегда стремится', speaker: { name: 'Эмма Стоун', country: 'US' } }],
  },
  people: { change: [{ id: 'okay-memish', for: 'Окай Мемиш', names: { en: 'O. Memish' } }] },
};

/** A copy of the project's data with edits beside its document. */
function dataWith(context: TestContext, edits: unknown, name = ID): string {
  const folder = temporaryFolder(context);
  cpSync(join(import.meta.dirname, '../../data'), folder, { recursive: true });
  writeFileSync(join(folder, `documents/${name}.edits.json`), JSON.stringify(edits));
  return folder;
}

const documentIn = (folder: string) => join(folder, `documents/${ID}.txt`);
const namesIn = (folder: string) => ['--names', join(folder, 'names')];

/** The record as an editor of `EDITS` wants it. */
function holds(record: OtgRecord): void {
  assert.equal(record.quotes[1]?.speaker, 'emma-stoun');
  // Names come after the edits: a country that an editor brings in has its words, and an editor's name wins.
  assert.equal(record.names.countries.US?.en, 'United States');
  const names = record.people.find(({ id }) => id === 'okay-memish')?.names;
  assert.deepEqual([names?.en, names?.tr], ['O. Memish', 'Okay Memiş']);
}

test('otg extract applies the edits beside a document', (t) => {
  const folder = dataWith(t, EDITS);
  const { code, stdout, stderr } = otg(['extract', documentIn(folder), ...namesIn(folder)]);
  assert.deepEqual([code, stderr], [0, '']);
  holds(JSON.parse(stdout) as OtgRecord);
});

test('otg build applies them, and the edits themselves are not published', (t) => {
  const folder = dataWith(t, EDITS);
  const out = join(folder, 'public');
  const { code, stderr } = otg(['build', join(folder, 'documents'), '--out', out, ...namesIn(folder)]);
  assert.equal(code, 0, stderr);
  holds(JSON.parse(readFileSync(join(out, `records/${ID}.json`), 'utf8')) as OtgRecord);
  assert.ok(!existsSync(join(out, `records/${ID}.edits.json`)));
});

test('otg check asks for the record with its edits, and proves it', (t) => {
  const folder = dataWith(t, EDITS);
  const stale = otg(['check', folder]);
  assert.equal(stale.code, 1);
  assert.match(stale.stderr, /the document gives/);
  const out = join(folder, 'records');
  assert.equal(otg(['extract', documentIn(folder), '--out', out, ...namesIn(folder)]).code, 0);
  const { code, stderr } = otg(['check', folder]);
  assert.equal(code, 0, stderr);
  assert.match(stderr, /stretches proved letter for letter/);
});

const FAULTS: [what: string, commands: string[], edits: unknown, message: RegExp, note: RegExp][] = [
  [
    'no longer finds its item',
    ['extract', 'build', 'check'],
    { quotes: { remove: [{ id: 'q7', for: 'Участие во встрече' }] } },
    new RegExp(`${ID}\\.edits\\.json: quotes\\.remove\\[0\\]\\.for: no item begins with`),
    /delete the edit/,
  ],
  [
    'would change the words of a quote',
    ['extract'],
    { quotes: { change: [{ id: 'q1', for: 'Наше', parts: ['Наше тесное сотрудничество'] }] } },
    new RegExp(`${ID}\\.edits\\.json: quotes\\.change\\[0\\]\\.parts\\[0\\]: the document does not hold`),
    /Copy whole words/,
  ],
  [
    'has a field that nobody knows',
    ['check'],
    { quotes: { change: [{ id: 'q1', for: 'Наше', speeker: null }] } },
    new RegExp(`${ID}\\.edits\\.json: quotes\\.change\\[0\\]\\.speeker: there is no such field`),
    /Delete it, or correct its spelling/,
  ],
];

for (const [what, commands, edits, message, note] of FAULTS) {
  for (const command of commands) {
    test(`otg ${command} fails over an edit that ${what}, and gives no record`, (t) => {
      const folder = dataWith(t, edits);
      const out = join(folder, 'out');
      const args = {
        extract: [documentIn(folder), '--out', out],
        build: [join(folder, 'documents'), '--out', out],
        check: [folder],
      }[command] as string[];
      const { code, stderr } = otg([command, ...args]);
      assert.equal(code, 1);
      assert.match(stderr, message);
      assert.match(stderr, note);
      for (const place of ['', 'records']) assert.ok(!existsSync(join(out, place, `${ID}.json`)));
    });
  }
}

test('an edit whose item has another number now is applied, with a hint and exit code 0', (t) => {
  const folder = dataWith(t, { quotes: { change: [{ id: 'q5', for: 'Кыргызстан всегда стремится', partial: true }] } });
  const { code, stdout, stderr } = otg(['extract', documentIn(folder)]);
  assert.equal(code, 0);
  assert.equal((JSON.parse(stdout) as OtgRecord).quotes[1]?.partial, true);
  assert.match(stderr, /quotes\.change\[0\]\.id: what was “q5” is “q2” now/);
});

for (const command of ['build', 'check']) {
  test(`otg ${command} says which edits have no document`, (t) => {
    const folder = dataWith(t, EDITS, 'renamed');
    const args = command === 'check' ? [folder] : [join(folder, 'documents'), '--out', join(folder, 'out')];
    const { code, stderr } = otg([command, ...args]);
    assert.equal(code, 1);
    assert.match(stderr, /renamed\.edits\.json: there is no document for these edits/);
    assert.match(stderr, /NAME\.edits\.json for NAME\.txt/);
  });
}

test('otg extract FILE takes the edits of its own file alone', (t) => {
  const folder = dataWith(t, EDITS);
  mkdirSync(join(folder, 'other'));
  cpSync(documentIn(folder), join(folder, 'other/release.txt'));
  const { stdout } = otg(['extract', join(folder, 'other/release.txt')]);
  assert.notEqual((JSON.parse(stdout) as OtgRecord).quotes[1]?.speaker, 'emma-stoun');
});
