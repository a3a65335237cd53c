/** Every form of an embed says the record's words letter for letter, and nothing that a record holds gets out of its place. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import {
  blockquoteFigure,
  elementTag,
  EmbedError,
  findEmbedded,
  frameTag,
  jsonLd,
  jsonLdTag,
  oembed,
  plainText,
  readerOf,
  type Site,
} from '../../src/embed/index.ts';
import { pagesOf } from '../../src/embed/pages.ts';
import { staticTag } from '../../src/embed/static.ts';
import type { OtgRecord } from '../../src/record/types.ts';
import { sampleRecord } from '../support/sample.ts';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

const site: Site = { base: 'https://embeds.example/', name: 'Embeds' };

/** All elements of some markup, those in templates and shadow roots among them. */
function elementsOf(markup: string): Element[] {
  const found: Element[] = [];
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      found.push(node);
      walk('content' in node ? node.content.childNodes : node.childNodes);
    }
  };
  walk(parseFragment(markup).childNodes);
  return found;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const attributeOf = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((attr) => attr.name === name)?.value;

/** Every form of everything that a record lets be embedded, by what it is. */
async function formsOf(record: OtgRecord): Promise<Record<string, string>> {
  const reader = await readerOf('ru');
  const forms: Record<string, string> = {};
  const targets = [
    findEmbedded(record, '', 'meeting-card'),
    findEmbedded(record, '', 'participant-list'),
    findEmbedded(record, '', 'fact-list'),
    ...record.quotes.map(({ id }) => findEmbedded(record, id)),
    ...record.statements.map(({ id }) => findEmbedded(record, id)),
  ];
  for (const embedded of targets) {
    const name = `${embedded.element}#${embedded.item}`;
    forms[`element ${name}`] = elementTag(embedded, reader, site);
    forms[`static ${name}`] = staticTag(embedded, reader, site);
    forms[`blockquote ${name}`] = blockquoteFigure(embedded, reader, site);
    forms[`frame ${name}`] = frameTag(embedded, reader, site).frame;
    forms[`oembed ${name}`] = oembed(embedded, reader, site).html;
    forms[`jsonld ${name}`] = jsonLdTag(jsonLd(record, reader, site));
  }
  return forms;
}

describe('the words', () => {
  it('are those of the record, letter for letter, in every form', async () => {
    const record = sampleRecord();
    const reader = await readerOf('ru');
    for (const quote of record.quotes) {
      const embedded = findEmbedded(record, quote.id);
      const words = quote.parts.map(({ text }) => text).join(' … ');
      for (const markup of [
        elementTag(embedded, reader, site),
        staticTag(embedded, reader, site),
        blockquoteFigure(embedded, reader, site),
      ])
        assert.equal(textOf(elementsOf(markup).find(({ tagName }) => tagName === 'blockquote') as Element), words);
      assert.ok(plainText(embedded, reader).includes(words));
      const [quotation] = jsonLd(record, reader, site, quote)['@graph'].filter(
        (node) => (node as { '@type'?: unknown })['@type'] === 'Quotation',
      );
      assert.equal((quotation as { text?: string }).text, words);
    }
  });

  it('keep their line ends, and the code is one line all the same', async () => {
    const record = sampleRecord();
    const [quote] = record.quotes;
    const part = quote?.parts[0];
    assert.ok(quote && part);
    part.text = 'Первый абзац.\n\nВторой  абзац,\tс двумя пробелами.';
    const reader = await readerOf('en');
    const embedded = findEmbedded(record, quote.id);
    for (const markup of [
      elementTag(embedded, reader, site),
      staticTag(embedded, reader, site),
      blockquoteFigure(embedded, reader, site),
    ]) {
      assert.ok(!/[\r\n]/.test(markup));
      assert.equal(textOf(elementsOf(markup).find(({ tagName }) => tagName === 'blockquote') as Element), part.text);
    }
  });

  it('stand in the language of the reader where they are ours, and in their own where they are quoted', async () => {
    const record = sampleRecord();
    const embedded = findEmbedded(record, 'q1');
    const markup = elementTag(embedded, await readerOf('tr'), site);
    assert.match(markup, /<blockquote [^>]*lang="ru"/);
    assert.match(markup, /12 Eylül 2025/);
  });

  it('say that a record was corrected, in every form', async () => {
    const record = sampleRecord();
    record.status = { state: 'withdrawn', date: '2025-09-20', note: 'Отозвано издателем' };
    const forms = await formsOf(record);
    for (const [name, markup] of Object.entries(forms)) {
      if (/^(?:element|static|blockquote) otg-quote/.test(name)) assert.match(markup, /Отозвано издателем/, name);
    }
  });
});

describe('what is asked for', () => {
  const record = sampleRecord();
  it('and is not there is said, with what there is', () => {
    assert.throws(
      () => findEmbedded(record, 'q99'),
      (error) => error instanceof EmbedError && /q99 is not there.*q1, q2/.test(error.message),
    );
    assert.throws(() => findEmbedded(record, 'sadyr-zhaparov'), /a person/);
    assert.throws(() => findEmbedded(record, 'q1', 'otg-fact'), /<otg-fact> cannot show .*#q1/);
    assert.throws(
      () => findEmbedded({ ...record, meeting: null }, '', 'meeting-card'),
      /nothing that <meeting-card> could show/,
    );
  });
  it('without a whole address, where one is needed, is said', async () => {
    const embedded = findEmbedded(record, 'q1');
    const reader = await readerOf('ru');
    assert.throws(() => frameTag(embedded, reader, { base: '/' }), /--base https/);
  });
});

/** What the usual injections try, and what breaks naive templates. */
const INJECTIONS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</template><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '-->',
  ']]>',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '&lt;script&gt;',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202eevil\u202c',
  'zero\u200bwidth\u2060',
  'half \ud800 pair',
  'nul \u0000 bell \u0007',
  '__proto__',
  'constructor',
  '\ue00a',
  '<?>',
  '<!--lit-part-->',
];

/** A record in which strings at some places are replaced; codes that the schema fixes stay. */
function infected(record: OtgRecord, choose: (path: string) => string | undefined): OtgRecord {
  const copy = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') return choose(path) ?? value;
    if (Array.isArray(value)) return value.map((entry, at) => copy(entry, `${path}.${at}`));
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, copy(entry, `${path}.${key}`)]));
    return value;
  };
  return copy(record, '') as OtgRecord;
}

/** What an editor's tool finds records by stays: an id is checked before anything is embedded. */
const FIXED = /\.(?:id|speaker|host|person|kind|state|certainty|participants\.\d+)$/;

const TAGS = new Set(
  'a article b blockquote br dd div dl dt fact-list figcaption figure iframe li link main meeting-card otg-fact otg-quote p participant-list script slot small span strong style template time ul'.split(
    ' ',
  ),
);

function assertSafe(name: string, markup: string): void {
  for (const element of elementsOf(markup)) {
    assert.ok(TAGS.has(element.tagName), `${name}: <${element.tagName}> in ${markup.slice(0, 400)}`);
    if (element.tagName === 'script') assert.equal(attributeOf(element, 'type'), 'application/ld+json', name);
    for (const { name: attribute, value } of element.attrs) {
      assert.ok(!/^on/.test(attribute), `${name}: ${attribute}`);
      if (['href', 'src', 'cite'].includes(attribute)) assert.match(value, /^https?:\/\//, `${name}: ${attribute}`);
    }
  }
}

describe('a hostile record', () => {
  it('with an injection in every string stays text, form by form', async () => {
    for (const injection of INJECTIONS) {
      const record = infected(sampleRecord(), (path) => (FIXED.test(path) ? undefined : injection));
      for (const [name, markup] of Object.entries(await formsOf(record))) assertSafe(`${name}, ${injection}`, markup);
    }
  });

  it('of any words in any place stays text', async () => {
    const words = fc.oneof(
      fc.constantFrom(...INJECTIONS),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...'<>&"\'`=/!-? script'), { maxLength: 40 }).map((list) => list.join('')),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 5 }),
        async (list, step) => {
          let at = 0;
          const record = infected(sampleRecord(), (path) =>
            FIXED.test(path) || at++ % step ? undefined : list[at % list.length],
          );
          for (const [name, markup] of Object.entries(await formsOf(record))) assertSafe(name, markup);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('the pages of a site', () => {
  it('are one for the record and one for each quote, each with what finds it', async () => {
    const record = sampleRecord();
    const pages = await pagesOf(record, { ...site, script: { path: 'otg-widgets.js', integrity: 'sha384-x' } });
    assert.deepEqual(
      pages.map(({ path }) => path),
      [
        `frames/${record.id}/record.html`,
        `frames/${record.id}/record.json`,
        ...record.quotes.flatMap(({ id }) => [`frames/${record.id}/${id}.html`, `frames/${record.id}/${id}.json`]),
      ],
    );
    const page = pages.find(({ path }) => path.endsWith('/q1.html'))?.content ?? '';
    assert.match(page, /^<!doctype html><html lang="ru">/);
    assert.match(page, /<meta property="og:title" content="Садыр Жапаров/);
    assert.match(
      page,
      /<link rel="alternate" type="application\/json\+oembed" href="https:\/\/embeds.example\/frames\//,
    );
    assert.match(page, /style-src https:\/\/embeds.example &#39;sha256-/);
    assert.match(page, /integrity="sha384-x"/);
    const answer = JSON.parse(pages.find(({ path }) => path.endsWith('/q1.json'))?.content ?? '') as {
      version: string;
      type: string;
      html: string;
    };
    assert.equal(answer.version, '1.0');
    assert.equal(answer.type, 'rich');
    assert.deepEqual(
      elementsOf(answer.html).map(({ tagName }) => tagName),
      ['blockquote', 'a', 'iframe'],
    );
  });
});
