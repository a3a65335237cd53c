import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanText } from '../../src/text/clean-text.ts';

const CASES: readonly [what: string, source: string, clean: string][] = [
  ['a soft hyphen', 'орга\u00ADнизация', 'организация'],
  ['a no-break space', 'г.\u00A0Бишкек', 'г. Бишкек'],
  ['a zero-width space', 'два\u200Bслова', 'двaслова'.replace('a', 'а')],
  ['Windows line ends', 'раз\r\nдва', 'раз \nдва'],
  ['a character reference', '&laquo;Да&raquo;,&nbsp;&mdash; сказал он', '«Да», — сказал он'],
  ['a numeric reference', 'Хива &#8212; да, &#x2014; нет', 'Хива — да, — нет'],
  ['a tag', '<span class="lead">Да</span>', 'Да'],
  ['an ampersand that means nothing', 'R&D; a < b, AT&T', 'R&D; a < b, AT&T'],
  ['a tag in the line', 'оговорилась: <i>«Лёд»</i>.', 'оговорилась: «Лёд».'],
  ['tags that break the line', 'Темы:<ul><li>газ;</li></ul>', 'Темы:\n\nгаз;\n\n'],
  ['marks of two characters', "<<Да>>, ,,нет'' и ``может быть''", '«Да», „нет" и “может быть"'],
  ['a comma too many', 'да,,нет', 'да,,нет'],
  ['an old Mac line end', 'раз\rдва', 'раз\nдва'],
];

for (const [what, source, clean] of CASES) {
  test(`${what} does not stand in the way of the rules`, () => {
    assert.equal(cleanText(source).text, clean);
  });
}

test('a range of the clean text leads back to the source with everything that was left out inside it', () => {
  const source = 'Он\u00A0ска\u00ADзал:\r\n«Да»';
  const clean = cleanText(source);
  const start = clean.text.indexOf('сказал');
  const { start: from, end } = clean.toSource({ start, end: start + 'сказал'.length });
  assert.equal(source.slice(from, end), 'ска\u00ADзал');
});

test('an empty range stays empty, also behind the last character', () => {
  const clean = cleanText('да');
  assert.deepEqual(clean.toSource({ start: 2, end: 2 }), { start: 2, end: 2 });
});
