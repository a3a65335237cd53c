import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordId } from '../../src/record/id.ts';
import { slug } from '../../src/record/slug.ts';

const SLUGS: [words: string, expected: string][] = [
  ['Садыр Жапаров', 'sadyr-zhaparov'],
  ['Кубанычбек Өмүралиев', 'kubanychbek-omuraliev'],
  ['Ғизат Нұрдәулетов', 'gizat-nurdauletov'],
  ['Окай Мемиш', 'okay-memish'],
  ['Okay Memiş', 'okay-memis'],
  ['İlham Əliyev', 'ilham-aliyev'],
  ['Kırgızistan', 'kirgizistan'],
  ['Oʻzbekiston', 'ozbekiston'],
  ["O'zbekiston", 'ozbekiston'],
  ['Щит и йод', 'shchit-i-yod'],
  ['  — … —  ', ''],
  ['会議', ''],
];

for (const [words, expected] of SLUGS) {
  test(`the slug of “${words}” is “${expected}”`, () => assert.equal(slug(words), expected));
}

const IDS: [file: string, published: string | null, expected: string][] = [
  ['seed.txt', '2025-09-12', '2025-09-12-seed'],
  ['2025-09-12-seed.txt', '2025-09-12', '2025-09-12-seed'],
  ['2024-01-01-seed.txt', '2025-09-12', '2025-09-12-2024-01-01-seed'],
  ['seed.txt', null, 'seed'],
  ['Встреча в Бишкеке.txt', '2025-09-12', '2025-09-12-vstrecha-v-bishkeke'],
  ['会議.txt', '2025-09-12', '2025-09-12-document'],
  ['no ending', null, 'no-ending'],
  [`${'слово '.repeat(60)}.txt`, null, 'slovo-'.repeat(16).slice(0, -1)],
];

for (const [file, published, expected] of IDS) {
  test(`the record of ${file.slice(0, 30)}, published ${published ?? 'at an unknown time'}, is ${expected}`, () => {
    assert.equal(recordId(file, published), expected);
  });
}
