import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LARGEST_DOCUMENT, readDocument } from '../../src/extract/readers/index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('a document has its file, its text and its metadata', () => {
  const metadata = { publisher: '24.kg' };
  const { document, messages } = readDocument('a.txt', utf8('Текст'), metadata);
  assert.deepEqual(document, { file: 'a.txt', text: 'Текст', metadata });
  assert.deepEqual(messages, []);
});

test('a name without an ending, or with one in capitals, is plain text', () => {
  assert.ok(readDocument('RELEASE', utf8('a')).document);
  assert.ok(readDocument('RELEASE.TXT', utf8('a')).document);
});

const REFUSED: [what: string, file: string, bytes: Uint8Array, rule: string, note: RegExp][] = [
  ['an empty file', 'a.txt', new Uint8Array(), 'empty', /Paste the release/],
  ['nothing but white space', 'a.txt', utf8(' \n\t\u00A0\n'), 'empty', /Paste the release/],
  ['a file that is too large', 'a.txt', new Uint8Array(LARGEST_DOCUMENT + 1), 'too-large', /one release a file/],
  ['a kind that nobody reads', 'a.docx', utf8('x'), 'unknown-kind', /Save the text as \.txt/],
  ['binary data', 'a.txt', Uint8Array.of(1, 0, 2), 'binary', /text file/],
];

for (const [what, file, bytes, rule, note] of REFUSED) {
  test(`${what} is refused, and the message says what to do`, () => {
    const { document, messages } = readDocument(file, bytes);
    assert.equal(document, null);
    assert.equal(messages.length, 1);
    assert.equal(messages[0]?.ruleId, rule);
    assert.equal(messages[0].file, file);
    assert.match(messages[0].note ?? '', note);
  });
}
