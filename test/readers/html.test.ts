import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { htmlReader } from '../../src/extract/readers/html.ts';
import type { DocumentMetadata } from '../../src/extract/document.ts';

const reader = htmlReader(parseHtml);
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (html: string, metadata: DocumentMetadata = {}) => reader('a.html', utf8(html), metadata);

const LEAD = 'Президент Казахстана Касым-Жомарт Токаев принял в Астане глав делегаций, участвующих в заседании Совета.';
const QUOTE = '«Мы готовы к сотрудничеству», — сказал президент.';

/** A saved page as sites make them: a menu, the article, what stands beside and below it. */
const page = (article: string, head = '') => `<!DOCTYPE html>
<html lang="ru"><head><meta charset="utf-8">${head}</head>
<body><nav><ul><li><a href="/">Главная</a></li><li><a href="/news">Новости</a></li></ul></nav>
<article>${article}</article>
<aside>Реклама</aside><footer>Все права защищены</footer><script>track("${LEAD}")</script></body></html>`;

const TEXTS: [what: string, html: string, text: string][] = [
  ['paragraphs', `<p>${LEAD}</p>\n  <p>${QUOTE}</p>`, `${LEAD}\n\n${QUOTE}`],
  [
    'markup within words',
    `<p>${LEAD}</p><p>«Мы го<b>то</b>вы <a href="/x">к миру</a>»</p>`,
    `${LEAD}\n\n«Мы готовы к миру»`,
  ],
  ['white space of the source', `<p>${LEAD.replaceAll(' ', '\n\t ')}</p>`, LEAD],
  ['no-break spaces and soft hyphens', `<p>${LEAD} 5&nbsp;000 со&shy;вет</p>`, `${LEAD} 5\u00A0000 со\u00ADвет`],
  ['entities', `<p>${LEAD} &laquo;да&raquo; &#8212; A &amp; B &lt;</p>`, `${LEAD} «да» — A & B <`],
  ['line breaks', `<p>${LEAD}<br>Вторая строка.</p>`, `${LEAD}\nВторая строка.`],
  ['paragraphs by two line breaks', `<div>${LEAD}<br><br>${QUOTE}</div>`, `${LEAD}\n\n${QUOTE}`],
  ['block quotes', `<p>${LEAD}</p><blockquote><p>${QUOTE}</p></blockquote>`, `${LEAD}\n\n${QUOTE}`],
  ['lists, one item a line', `<p>${LEAD}</p><ul><li>мир;</li><li>торговля.</li></ul>`, `${LEAD}\n\nмир;\nторговля.`],
  ['no scripts and styles', `<style>p{}</style><p>${LEAD}<script>x()</script></p>`, LEAD],
];

for (const [what, article, text] of TEXTS) {
  test(`a page gives its article alone: ${what}`, () => {
    const { document, messages } = read(page(article));
    assert.deepEqual(messages, []);
    assert.equal(document?.text, `${text}\n`);
  });
}

const BARE: [what: string, html: string][] = [
  ['without <html>, <head> and <body>', `<title>Встреча</title><p>${LEAD}<p>${QUOTE}`],
  ['without <body>', `<html><head><title>Встреча</title></head><p>${LEAD}<p>${QUOTE}</html>`],
  [
    'as XHTML',
    `<?xml version="1.0"?><html><head><title>Встреча</title></head><body><p>${LEAD}</p><p>${QUOTE}</p></body></html>`,
  ],
];

for (const [what, html] of BARE) {
  test(`a page ${what} is read as well`, () => {
    const { document } = read(html);
    assert.deepEqual([document?.text, document?.metadata], [`${LEAD}\n\n${QUOTE}\n`, { title: 'Встреча' }]);
  });
}

const og = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const news = { '@type': 'NewsArticle', headline: 'Из JSON-LD', datePublished: '2025-09-12T23:30:00+06:00' };

const METADATA: [what: string, head: string, metadata: DocumentMetadata][] = [
  [
    'Open Graph',
    og('og:title', 'Встреча') +
      og('og:site_name', '24.kg') +
      og('og:url', 'https://24.kg/1') +
      og('article:published_time', '2025-09-12T10:00:00+06:00'),
    { title: 'Встреча', publisher: '24.kg', url: 'https://24.kg/1', published: '2025-09-12' },
  ],
  [
    'JSON-LD',
    jsonLd({ ...news, publisher: { name: '24.kg' } }),
    { title: 'Из JSON-LD', publisher: '24.kg', published: '2025-09-12' },
  ],
  [
    'JSON-LD in a graph',
    jsonLd({ '@graph': [{ '@type': 'WebSite', headline: 'x' }, news] }),
    { title: 'Из JSON-LD', published: '2025-09-12' },
  ],
  ['not one of several articles', jsonLd([news, { ...news, headline: 'Другая' }]), {}],
  [
    'the article of several that has the address',
    '<link rel="canonical" href="https://a.kz/2">' +
      jsonLd([news, { ...news, headline: 'Другая', url: 'https://a.kz/2' }]),
    { title: 'Другая', url: 'https://a.kz/2', published: '2025-09-12' },
  ],
  ['no JSON-LD that is broken', '<script type="application/ld+json">{</script>', {}],
  ['<title>', '<title>Встреча в Астане</title>', { title: 'Встреча в Астане' }],
  [
    '<meta name>',
    '<meta name="DC.Date" content="2025-09-12"><meta name="publisher" content="24.kg">',
    { publisher: '24.kg', published: '2025-09-12' },
  ],
  ['clean text', og('og:title', ' Встреча\u00A0в\n  Аста\u00ADне\u202E '), { title: 'Встреча в Астане' }],
  ['no title without words or without end', og('og:title', ' \u200B ') + og('og:site_name', 'а'.repeat(501)), {}],
  ['no day that the calendar lacks', og('article:published_time', '2025-02-30'), {}],
  ['no day in other notations', og('article:published_time', '12.09.2025'), {}],
  ['no address of a script', og('og:url', 'javascript:alert(1)'), {}],
  ['no address without a host', '<link rel="canonical" href="/news/1">', {}],
  ['nothing of the language', '<meta http-equiv="content-language" content="en">', {}],
];

for (const [what, head, metadata] of METADATA) {
  test(`the metadata of a page: ${what}`, () => {
    assert.deepEqual(read(page(`<p>${LEAD}</p>`, head)).document?.metadata, metadata);
  });
}

const TIMES: [what: string, html: string, published: string | undefined][] = [
  ['the one of the article', '<time datetime="2025-09-12T09:00">сегодня</time>', '2025-09-12'],
  [
    'the one that is marked as such',
    '<time datetime="2020-01-01"></time><time itemprop="datePublished" datetime="2025-09-12"></time>',
    '2025-09-12',
  ],
  [
    'none where they are of several days',
    '<time datetime="2020-01-01"></time><time datetime="2025-09-12"></time>',
    undefined,
  ],
];

for (const [what, times, published] of TIMES) {
  test(`of the times in a page, the day of publication is ${what}`, () => {
    assert.equal(read(page(`${times}<p>${LEAD}</p>`)).document?.metadata.published, published);
  });
}

test('the metadata beside the document wins over the page, field by field', () => {
  const { document } = read(page(`<p>${LEAD}</p>`, og('og:title', 'a') + og('og:site_name', 'b')), { title: 'c' });
  assert.deepEqual(document?.metadata, { title: 'c', publisher: 'b' });
});

/** Russian letters and `«`, `»`, `—` of windows-1251; everything else is ASCII. */
const windows1251 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : ({ '«': 0xab, '»': 0xbb, '—': 0x97 }[letter] ?? code);
  });
const koi8 = Uint8Array.of(0xf4, 0xcf, 0xcb, 0xc1, 0xc5, 0xd7);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const CHARSETS: [what: string, bytes: Uint8Array, text: string][] = [
  [
    '<meta charset>',
    windows1251(`<html><head><meta charset="windows-1251"></head><body><p>${QUOTE}</p></body></html>`),
    QUOTE,
  ],
  [
    '<meta http-equiv>',
    windows1251(
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><p>${QUOTE}</p></body></html>`,
    ),
    QUOTE,
  ],
  [
    'another encoding that it declares',
    joined(utf8('<html><head><meta charset=koi8-r></head><body><p>'), koi8, utf8('</p></body></html>')),
    'Токаев',
  ],
  ['the letters alone, of windows-1251', windows1251(`<p>${LEAD}</p>`), LEAD],
  [
    'UTF-8 in spite of what it declares',
    utf8(`<html><head><meta charset="windows-1251"></head><body><p>${QUOTE}</p></body></html>`),
    QUOTE,
  ],
  [
    'a byte-order mark',
    utf8(`\uFEFF<html><head><meta charset="koi8-r"></head><body><p>${QUOTE}</p></body></html>`),
    QUOTE,
  ],
];

for (const [what, bytes, text] of CHARSETS) {
  test(`the encoding of a page is known by ${what}`, () => {
    const { document, messages } = reader('a.html', bytes, {});
    assert.deepEqual(messages, []);
    assert.equal(document?.text, `${text}\n`);
  });
}

const REFUSED: [what: string, bytes: Uint8Array, rule: string, reason: RegExp][] = [
  [
    'a page of nothing but a menu',
    utf8(`<body><ul>${'<li><a href="/x">Новости страны</a></li>'.repeat(30)}</ul></body>`),
    'no-article',
    /no article text/,
  ],
  [
    'a page that a script would fill',
    utf8(`<body><noscript>${LEAD}</noscript><div id="app"></div><script>"${LEAD}"</script></body>`),
    'no-article',
    /no article text/,
  ],
  ['an empty page', utf8('<!doctype html><html><head></head><body></body></html>'), 'no-article', /no article text/],
  [
    'a list of headlines',
    utf8(`<body><div>${`<p><a href="/x">${LEAD}</a></p>`.repeat(20)}</div></body>`),
    'no-article',
    /no article text/,
  ],
  [
    'a page nested without end',
    utf8(`<html><body>${'<div>'.repeat(15_000)}${LEAD}`),
    'html',
    /nested more than 400 levels/,
  ],
  ['a page of tags without end', utf8('<b>'.repeat(100_000)), 'html', /more than 50000 tags/],
  ['binary data', Uint8Array.of(60, 0, 62), 'binary', /binary data/],
  ['a PDF', utf8('%PDF-1.7'), 'binary', /a PDF/],
  [
    'an encoding that nobody knows',
    joined(utf8('<meta charset="x-none"><p>'), Uint8Array.of(0xe9, 0x61)),
    'encoding',
    /x-none/,
  ],
  ['bytes of no encoding', joined(utf8('<p>abc'), Uint8Array.of(0xe9, 0x61)), 'encoding', /neither UTF-8/],
];

for (const [what, bytes, rule, reason] of REFUSED) {
  test(`${what} is refused, and the message says what to do`, () => {
    const { document, messages } = reader('a.html', bytes, {});
    assert.equal(document, null);
    assert.equal(messages.length, 1);
    assert.deepEqual([messages[0]?.file, messages[0]?.ruleId, messages[0]?.fatal], ['a.html', rule, true]);
    assert.match(messages[0]?.reason ?? '', reason);
    assert.ok(messages[0]?.note);
  });
}
