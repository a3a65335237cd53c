import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentsIn } from '../../src/cli/files.ts';
import type { OtgRecord } from '../../src/record/types.ts';
import { otg } from '../support/otg.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PARAGRAPHS = [
  'Президент Казахстана Касым-Жомарт Токаев 12 сентября принял в Астане секретарей Советов безопасности тюркских государств.',
  '«Мы готовы к сотрудничеству со всеми странами региона», — сказал Касым-Жомарт Токаев.',
];
const MARKDOWN = `---
title: Из текста
publisher: Акорда
url: https://example.org/1
date: 2025-09-12
---
# Встреча в Астане

${PARAGRAPHS[0]}

> «Мы **готовы** к сотрудничеству
> со всеми странами региона», — сказал Касым-Жомарт Токаев.
`;
const HTML = `<!doctype html><html><head><meta property="og:title" content="Из текста">
<meta property="og:site_name" content="Акорда"><link rel="canonical" href="https://example.org/1">
<meta property="article:published_time" content="2025-09-12T10:00:00+05:00"></head>
<body><nav><a href="/">Главная</a></nav><article>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;

const KINDS: [file: string, content: string][] = [
  ['release.md', MARKDOWN],
  ['release.html', HTML],
  ['RELEASE.HTM', HTML],
];

for (const [file, content] of KINDS) {
  test(`${file} gives a record, whose stretches point into the text beside it`, (t) => {
    const folder = temporaryFolder(t);
    writeFileSync(join(folder, file), content);
    const { code, stderr } = otg(['extract', file, '--out', 'records'], folder);
    assert.deepEqual([code, stderr], [0, '']);
    const read = (ending: string) => readFileSync(join(folder, `records/2025-09-12-release.${ending}`), 'utf8');
    const { source, quotes, people } = JSON.parse(read('json')) as OtgRecord;
    const { title, publisher, url, published } = source;
    assert.deepEqual(
      [title, publisher, url, published],
      ['Из текста', 'Акорда', 'https://example.org/1', '2025-09-12'],
    );
    assert.deepEqual([source.file, source.text], [file, '2025-09-12-release.txt']);
    const [part] = quotes[0]?.parts ?? [];
    assert.equal(part?.text, 'Мы готовы к сотрудничеству со всеми странами региона');
    assert.equal(read('txt').slice(part?.start, part?.end), part?.text);
    assert.equal(people.find(({ id }) => id === quotes[0]?.speaker)?.name, 'Касым-Жомарт Токаев');
  });

  test(`the metadata beside ${file} wins over its own`, (t) => {
    const folder = temporaryFolder(t);
    writeFileSync(join(folder, file), content);
    writeFileSync(join(folder, file.replace(/\.\w+$/, '.meta.json')), '{"title": "Со стороны"}');
    const { source } = JSON.parse(otg(['extract', file], folder).stdout) as OtgRecord;
    assert.deepEqual([source.title, source.publisher], ['Со стороны', 'Акорда']);
  });
}

test('build and check take all kinds of documents of a folder, and not its README', (t) => {
  const data = temporaryFolder(t);
  mkdirSync(join(data, 'documents'));
  const files = { 'a.md': MARKDOWN, 'b.html': HTML, 'c.htm': HTML, 'd.txt': PARAGRAPHS.join('\n\n') };
  for (const [name, content] of Object.entries({ ...files, 'README.md': '# Documents', 'e.docx': 'x' })) {
    writeFileSync(join(data, 'documents', name), content);
  }
  const names = documentsIn(join(data, 'documents')).map((path) => path.slice(-6).replace(/^.*[\\/]/, ''));
  assert.deepEqual(names, Object.keys(files));
  assert.equal(otg(['build', join(data, 'documents'), '--out', join(data, 'public')]).code, 0);
  const built = readdirSync(join(data, 'public/records')).filter((name) => name.endsWith('.json'));
  otg(['extract', ...documentsIn(join(data, 'documents')), '--out', join(data, 'records')]);
  const extracted = readdirSync(join(data, 'records'));
  assert.deepEqual(
    built,
    extracted.filter((name) => name.endsWith('.json')),
  );
  assert.equal(extracted.length, 8);
  const { code, stderr } = otg(['check', data]);
  assert.equal(code, 0, stderr);
  assert.match(stderr, /4 records as their documents give them/);
});

const FAULTS: [what: string, file: string, content: string, message: RegExp, mend: RegExp][] = [
  [
    'a fault in the front matter',
    'f.md',
    '---\ntitle: a\nurl: 24.kg\n---\nТекст',
    /f\.md\n.*3:1.*url: expected an address/,
    /Fields of the front matter/,
  ],
  [
    'a page without an article',
    'p.html',
    '<html><body></body></html>',
    /p\.html\n.*there is no article text/,
    /release's own page/,
  ],
  ['an empty page', 'e.htm', '', /e\.htm\n.*the file is empty/, /Paste the release/],
];

for (const [what, file, content, message, mend] of FAULTS) {
  test(`${what}: a message with file and mend, exit code 1, and no record`, (t) => {
    const folder = temporaryFolder(t);
    writeFileSync(join(folder, file), content);
    const { code, stdout, stderr } = otg(['extract', file], folder);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, message);
    assert.match(stderr, mend);
  });
}
