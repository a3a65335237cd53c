import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { OtgRecord } from '../../src/record/types.ts';
import { fixtures } from '../support/event-records.ts';
import { otg } from '../support/otg.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NAMES = join(import.meta.dirname, '../../data/names');
const RUSSIAN = '2026-05-14-osh-suu-ru';
const ENGLISH = '2026-05-15-osh-water-en';

/** A newsroom with the documents of the event in Russian and English, and its records. */
function newsroom(context: TestContext): string {
  const folder = temporaryFolder(context);
  mkdirSync(join(folder, 'documents'));
  for (const name of readdirSync(fixtures('event'))) {
    if (/-(?:ru|en)\./u.test(name)) cpSync(join(fixtures('event'), name), join(folder, 'documents', name));
  }
  cpSync(NAMES, join(folder, 'names'), { recursive: true });
  compile(folder);
  return folder;
}

function compile(folder: string): void {
  const documents = readdirSync(join(folder, 'documents')).filter((name) => name.endsWith('.txt'));
  const paths = documents.map((name) => join(folder, 'documents', name));
  const { code, stderr } = otg([
    'extract',
    ...paths,
    '--out',
    join(folder, 'records'),
    '--names',
    join(folder, 'names'),
  ]);
  assert.equal(code, 0, stderr);
}

function recordIn(folder: string, id: string): OtgRecord {
  return JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as OtgRecord;
}

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, change(before));
  assert.notEqual(readFileSync(path, 'utf8'), before);
}

/** Builds the newsroom's site; gives what was said, and the records by name of file. */
function build(folder: string): { stderr: string; files: Map<string, string> } {
  const out = join(folder, 'public');
  const { stderr } = otg(['build', join(folder, 'documents'), '--out', out, '--names', join(folder, 'names')]);
  const names = readdirSync(join(out, 'records')).filter((name) => name.endsWith('.json'));
  return { stderr, files: new Map(names.map((name) => [name, readFileSync(join(out, 'records', name), 'utf8')])) };
}

/** How many wordings each quote of the Russian record has. */
const wordings = (files: ReadonlyMap<string, string>): number[] =>
  (JSON.parse(files.get(`${RUSSIAN}.json`) ?? '') as OtgRecord).quotes.map(({ translations }) => translations.length);

test('a build links two releases, says what it did not link, and gives the same again; links follow the documents', (t) => {
  const folder = newsroom(t);
  const { stderr, files } = build(folder);
  assert.match(
    stderr,
    /public: 2 records with 13 quotes; 2 linked with other languages, 10 quotes have a wording in another/,
  );
  assert.match(stderr, /5 of 7 quotes have their wording in osh-water-en\.txt; not q6 “Вопрос о квотах остается …”/);
  assert.match(files.get(`${RUSSIAN}.json`) ?? '', /"url": "https:\/\/water\.example\/en\/news\/5th-meeting"/);
  assert.deepEqual(wordings(files), [1, 1, 1, 1, 1, 0, 0]);
  assert.deepEqual(build(folder).files, files);
  const english = join(folder, 'documents/osh-water-en.txt');
  edit(english, (text) => text.replace('almost 30 percent', 'almost 40 percent'));
  assert.deepEqual(wordings(build(folder).files), [0, 1, 1, 1, 1, 0, 0]);
  rmSync(english);
  const alone = build(folder).files;
  assert.deepEqual(wordings(alone), [0, 0, 0, 0, 0, 0, 0]);
  assert.doesNotMatch(alone.get(`${RUSSIAN}.json`) ?? '', /"related"/);
});

test('the check proves wordings in the text of the other document', (t) => {
  const folder = newsroom(t);
  const { code, stderr } = otg(['check', folder]);
  assert.equal(code, 0, stderr);
  edit(join(folder, 'records', `${RUSSIAN}.json`), (text) =>
    text.replace('"text": "The glaciers', '"text": "Our glaciers'),
  );
  const faulty = otg(['check', folder]);
  assert.equal(faulty.code, 1);
  assert.match(faulty.stderr, /quotes\[0\]\.translations\[0\]\.parts\[0\]/);
});

test('when a document changes, the link follows; when it goes, so does the link', (t) => {
  const folder = newsroom(t);
  const english = join(folder, 'documents/osh-water-en.txt');
  edit(english, (text) => text.replace('almost 30 percent', 'almost 40 percent'));
  assert.match(otg(['check', folder]).stderr, /the document gives/);
  compile(folder);
  const links = recordIn(join(folder, 'records'), RUSSIAN).quotes.map(({ translations }) => translations.length);
  assert.deepEqual(links, [0, 1, 1, 1, 1, 0, 0]);
  assert.equal(otg(['check', folder]).code, 0);
  rmSync(english);
  for (const end of ['json', 'txt']) rmSync(join(folder, 'records', `${ENGLISH}.${end}`));
  assert.match(otg(['check', folder]).stderr, /related|translations/);
  compile(folder);
  const alone = recordIn(join(folder, 'records'), RUSSIAN);
  assert.equal(alone.related, undefined);
  assert.ok(alone.quotes.every(({ translations }) => translations.length === 0));
  assert.equal(otg(['check', folder]).code, 0);
});
