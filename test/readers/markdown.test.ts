import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../src/extract/readers/index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (markdown: string) => readDocument('a.md', utf8(markdown));

/** What is written, and the text of the record, without its last line end. */
const TEXTS: [what: string, markdown: string, text: string][] = [
  ['headings lose their marks', '# Встреча #\n\nИтоги\n=====\n\nТекст', 'Встреча\n\nИтоги\n\nТекст'],
  ['emphasis loses its marks', '«Мы **готовы** *к* __миру__»', '«Мы готовы к миру»'],
  ['a word with underscores keeps them', 'файл otg_release_2025', 'файл otg_release_2025'],
  ['links keep their words', '[Токаев](https://a.kz "t") сказал: <https://a.kz>', 'Токаев сказал: https://a.kz'],
  ['links by reference, too', '[Токаев][t] сказал\n\n[t]: https://a.kz', 'Токаев сказал'],
  [
    'what an editor put into brackets stays',
    '«Мы [тюркские государства] готовы»',
    '«Мы [тюркские государства] готовы»',
  ],
  ['a wrapped paragraph becomes one line', '«Мы готовы\nк миру», —\n  сказал он.', '«Мы готовы к миру», — сказал он.'],
  ['a hard break stays a line end', 'Фото АП КР  \nСекретари\\\nОТГ', 'Фото АП КР\nСекретари\nОТГ'],
  ['a block quote loses its marks', '> «Мы готовы»,\n> — сказал он.\n>\n> Да.', '«Мы готовы», — сказал он.\n\nДа.'],
  ['bullets go, items stand one a line', 'Темы:\n\n- мир\n- торговля\n  - вода', 'Темы:\n\nмир\nторговля\nвода'],
  ['loose items are paragraphs', '* мир\n\n* торговля', 'мир\n\nторговля'],
  ['numbers of a list stay', '1. мир\n1. торговля', '1. мир\n2. торговля'],
  ['with the mark behind them', '3) мир', '3) мир'],
  ['a day at the head of a line is no number to lose', '12. Сентябрь', '12. Сентябрь'],
  ['escapes and entities become what they mean', '\\*звезда\\* &laquo;да&raquo; &amp;', '*звезда* «да» &'],
  [
    'no-break spaces, soft hyphens and thin spaces stay',
    '5\u00A0000 со\u00ADвет\u2009—',
    '5\u00A0000 со\u00ADвет\u2009—',
  ],
  ['a paragraph that is set in keeps its words', 'До\n\n    «как *есть*»', 'До\n\n«как *есть*»'],
  ['tags go, their words stay', '<div>\nСлово <b>и</b>\n</div>\n\nодин<br>два', 'Слово и\n\nодин\nдва'],
  ['comments and scripts go whole', '<!-- не\n\nпечатать --> Да\n\nэто<script>x()</script> всё', 'Да\n\nэто всё'],
  ['pictures and rules go', '![снимок](a.jpg)\n\nТекст\n\n***', 'Текст'],
  ['line ends of Windows are line ends', '# А\r\n\r\nБ\r\nВ\r\n', 'А\n\nБ В'],
];

for (const [what, markdown, text] of TEXTS) {
  test(`Markdown becomes plain text: ${what}`, () => {
    const { document, messages } = read(markdown);
    assert.deepEqual(messages, []);
    assert.equal(document?.text, `${text}\n`);
  });
}

const FIELDS = 'title: "Встреча: итоги"\npublisher: 24.kg\nurl: https://24.kg/1\n';

test('front matter becomes metadata, and is no part of the text', () => {
  const { document } = read(`---\n${FIELDS}date: 2025-09-12\nlanguage: ru\n---\n\nТекст\n`);
  assert.deepEqual(document, {
    file: 'a.md',
    text: 'Текст\n',
    metadata: {
      title: 'Встреча: итоги',
      publisher: '24.kg',
      url: 'https://24.kg/1',
      published: '2025-09-12',
      language: 'ru',
    },
  });
});

test('the metadata beside the document wins over the front matter, field by field', () => {
  const bytes = utf8('---\ntitle: a\npublisher: b\n---\nТекст');
  assert.deepEqual(readDocument('a.md', bytes, { title: 'c' }).document?.metadata, { title: 'c', publisher: 'b' });
});

const ACCEPTED: [what: string, head: string, metadata: object][] = [
  ['nothing between its lines', '---\n---\n', {}],
  ['a field left empty', '---\ntitle:\n---\n', {}],
  ['a moment, whose day is kept', '---\ndate: 2025-09-12T23:30:00+06:00\n---\n', { published: '2025-09-12' }],
  ['the schema’s own name of the day', '---\npublished: 2025-09-12\n---\n', { published: '2025-09-12' }],
  ['three dots at its end', '---\ntitle: a\n...\n', { title: 'a' }],
  ['line ends of Windows', '---\r\ntitle: a\r\n---\r\n', { title: 'a' }],
  ['a byte-order mark before it', '\uFEFF---\ntitle: a\n---\n', { title: 'a' }],
  ['no end, which makes it a rule', '---\n\n', {}],
];

for (const [what, head, metadata] of ACCEPTED) {
  test(`front matter may have ${what}`, () => {
    const { document } = read(`${head}Текст\n`);
    assert.deepEqual([document?.metadata, document?.text], [metadata, 'Текст\n']);
  });
}

const FAULTS: [front: string, line: number, rule: string, reason: RegExp, note: RegExp][] = [
  ['title: "a\nurl: x', 4, 'front-matter-yaml', /is no YAML: Missing closing/, /quotation marks/],
  ['title: a\ntitle: b', 3, 'front-matter-yaml', /Map keys must be unique/, /Correct the line/],
  [
    'x: &a [1]\ny: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nz: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]',
    1,
    'front-matter-yaml',
    /alias/,
    /Fields/,
  ],
  ['Текст', 2, 'front-matter-field', /there are no fields/, /title: …/],
  ['title: a\ntags: [x]', 3, 'front-matter-field', /^tags: there is no such field$/, /title, publisher, url, date/],
  ['title: 2025', 2, 'front-matter-field', /^title: expected string and found 2025$/, /Correct it/],
  ['title: a\nurl: 24.kg', 3, 'front-matter-field', /^url: expected an address/, /Correct it/],
  ['url: javascript:alert(1)', 2, 'front-matter-field', /^url: expected an address with http or https/, /Correct it/],
  ['title: a\n\ndate: 12.09.2025', 4, 'front-matter-field', /^date: expected a date such as 2025-09-12/, /Correct it/],
  [
    'date: 2025-09-12\npublished: 2025-09-13',
    2,
    'front-matter-field',
    /^date: the day is given as published/,
    /Delete/,
  ],
];

for (const [front, line, rule, reason, note] of FAULTS) {
  test(`front matter "${front.replaceAll('\n', '⏎')}" is refused, with file, line and mend`, () => {
    const { document, messages } = read(`---\n${front}\n---\nТекст`);
    assert.equal(document, null);
    const [message] = messages;
    assert.deepEqual([message?.file, message?.line, message?.ruleId], ['a.md', line, rule]);
    assert.match(message?.reason ?? '', reason);
    assert.match(message?.note ?? '', note);
    assert.equal(message?.fatal, true);
  });
}

const REFUSED: [what: string, markdown: string, rule: string, reason: RegExp][] = [
  ['front matter without an end', '---\ntitle: a\n\nТекст', 'front-matter-open', /has no end/],
  ['front matter alone', '---\ntitle: a\n---\n', 'empty', /no text/],
  ['nothing but marks', '#\n\n***\n\n<!-- тайна -->', 'empty', /no text/],
  ['a log', '2025-09-12 10:00:00 GET /\n'.repeat(40_000), 'too-large', /more than 500 000 characters/],
  ['a paragraph without end', `Раз.\n\n${'слово '.repeat(8000)}`, 'markdown', /the paragraph at line 3 is too long/],
  ['quotes within quotes', '>'.repeat(30_000), 'markdown', /too deeply nested/],
  ['lists within lists', `${'- '.repeat(15_000)}а`, 'markdown', /too deeply nested/],
];

for (const [what, markdown, rule, reason] of REFUSED) {
  test(`${what} is refused, and the message says what to do`, () => {
    const { document, messages } = read(markdown);
    assert.equal(document, null);
    assert.equal(messages[0]?.ruleId, rule);
    assert.match(messages[0].reason, reason);
    assert.ok(messages[0].note);
  });
}

test('binary data is refused as in plain text', () => {
  assert.equal(readDocument('a.md', Uint8Array.of(1, 0, 2)).messages[0]?.ruleId, 'binary');
});
