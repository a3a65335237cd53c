/** Pages that nobody here controls: whatever they do to everything else on them, a quote stays a quote. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { elementTag, findEmbedded, readerOf } from '../../src/embed/index.ts';
import { Harness, heardOn, hears, look, type Seen } from './harness.ts';

const harness = new Harness();
before(() => harness.start());
after(() => harness.stop());

const css = (path: string): string =>
  `<style>${readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8')}</style>`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="ru"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const quote = (): string =>
  `<otg-quote src="${harness.src()}"><blockquote lang="ru">Запасные слова</blockquote></otg-quote>`;
const words = (): string => harness.record.quotes[0]?.parts[0]?.text ?? '';

function assertReadable(seen: Seen, what: string): void {
  assert.equal(seen.words, words(), what);
  assert.equal(seen.quotations, 1, what);
  assert.ok(seen.width > 200, `${what}: ${seen.width} px wide`);
  // Lines that lie on each other are no lines.
  const lines = (words().length * seen.fontSize * 0.35) / seen.width;
  assert.ok(seen.height > lines * seen.fontSize, `${what}: ${seen.height} px high`);
}

const SHEETS: Record<string, () => string> = {
  'a page that unsets everything': () => '<style>* { all: unset !important }</style>',
  'Tailwind’s preflight': () => css('tailwindcss/preflight.css'),
  Bootstrap: () => css('bootstrap/dist/css/bootstrap.min.css'),
  'letters of 8 px on lines of 0': () => '<style>body { font-size: 8px; line-height: 0 }</style>',
  'every element a flex item of no width': () =>
    '<style>* { display: flex; min-width: 0; margin: 0 } body { width: 600px }</style>',
  'a justified text in two columns': () => '<style>body { columns: 2; text-align: justify; hyphens: auto }</style>',
};

describe('a sheet of the page', () => {
  for (const [what, sheet] of Object.entries(SHEETS)) {
    it(`${what}: the quote can be read`, async () => {
      const { errors, page: open } = await harness.open(page(quote() + harness.script, sheet()));
      await hears(open);
      assertReadable(await look(open), what);
      assert.deepEqual(errors, []);
      await open.close();
    });
  }
});

/** What scripts of a page do; each gives the page. */
const SCRIPTS: Record<string, () => { html: string } | Promise<{ html: string }>> = {
  'quirks mode': () => ({ html: page(quote() + harness.script).replace('<!doctype html>', '') }),
  'the script twice': () => ({ html: page(quote() + harness.script + harness.script.replace('.js', '.js?again')) }),
  'two builds, the other first': () => ({
    html: page(quote() + harness.script.replace('otg-widgets', 'old/otg-widgets') + harness.script),
  }),
  'two builds, the other last': () => ({
    html: page(quote() + harness.script + harness.script.replace('otg-widgets', 'old/otg-widgets')),
  }),
  'the script half a second late': async () => {
    const embedded = findEmbedded(harness.record, 'q1');
    const code = elementTag(embedded, await readerOf('ru'), { base: harness.embeds });
    const sheet = `<link rel="stylesheet" href="${harness.embeds}otg-widgets.css">`;
    const late = `<script>setTimeout(() => import('${harness.embeds}otg-widgets.js'), 500)</script>`;
    return { html: page(`${code}<p>Дальше</p>${late}`, sheet) };
  },
  'made by innerHTML': () => ({
    html: page(`<div id="x"></div>${harness.script}<script>x.innerHTML = ${JSON.stringify(quote())}</script>`),
  }),
  'made by innerHTML after the script': () => ({
    html: page(
      `<div id="x"></div>${harness.script}<script type="module">x.innerHTML = ${JSON.stringify(quote())}</script>`,
    ),
  }),
  'moved while it loads': () => ({
    html: page(
      `${quote()}<div id="x"></div>${harness.script}<script type="module">x.append(document.querySelector('otg-quote'))</script>`,
    ),
  }),
  'moved when it is there': () => ({
    html: page(
      `${quote()}<div id="x"></div>${harness.script}<script>document.addEventListener('otg-load', (event) => x.append(event.target), { once: true })</script>`,
    ),
  }),
  'a page that freezes what all arrays and objects share': () => ({
    html: page(
      quote() + harness.script,
      '<script>Object.freeze(Array.prototype); Object.freeze(Object.prototype); Object.freeze(Element.prototype)</script>',
    ),
  }),
  'a page without Trusted Types, and with a default policy that refuses': () => ({
    html: page(
      quote() + harness.script,
      '<script>trustedTypes.createPolicy("default", { createHTML: () => { throw Error("no") } })</script>',
    ),
  }),
};

describe('a script of the page', () => {
  for (const [what, make] of Object.entries(SCRIPTS)) {
    it(`${what}: the quote can be read`, async () => {
      const { html } = await make();
      const { errors, page: open } = await harness.open(html);
      await hears(open);
      await open.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      assertReadable(await look(open), what);
      assert.deepEqual(errors, []);
      if (what.includes('late')) assert.ok((await heardOn(open)).shifts < 0.001, 'something moved');
      await open.close();
    });
  }

  it('that defines an element of the same name keeps it, and the fallback; the others work', async () => {
    const taken = "<script>customElements.define('otg-quote', class extends HTMLElement {})</script>";
    const card = `<meeting-card src="${harness.src('')}"><p>Встреча</p></meeting-card>`;
    const { errors, page: open } = await harness.open(page(quote() + card + harness.script, taken));
    await hears(open);
    assert.equal((await look(open)).words, 'Запасные слова');
    assert.deepEqual((await heardOn(open)).heard, ['otg-load meeting-card']);
    assert.deepEqual(errors, []);
    await open.close();
  });

  it('that adds to what all objects share: the quote can be read', async () => {
    // What looks into the page from outside cannot bear it either: the page takes it back when the quote has come.
    const adds =
      '<script>Object.prototype.quotes = []; Object.prototype.extra = 1; Array.prototype.people = 1; document.addEventListener("otg-load", () => { delete Object.prototype.quotes; delete Object.prototype.extra; delete Array.prototype.people })</script>';
    const { errors, page: open } = await harness.open(page(quote() + harness.script, adds));
    await new Promise((resolve) => setTimeout(resolve, 500));
    await hears(open);
    assertReadable(await look(open), 'additions');
    assert.deepEqual(errors, []);
    await open.close();
  });

  it('that clones a quote has two, and the second takes no request', async () => {
    const clone =
      "<script>document.addEventListener('otg-load', (event) => { document.body.append(event.target.cloneNode(true)); }, { once: true })</script>";
    const { page: open, requests } = await harness.open(page(quote() + harness.script + clone));
    await hears(open, 2);
    assertReadable(await look(open, 'otg-quote:last-of-type'), 'clone');
    assert.equal(requests.filter((url) => url.includes('/records/')).length, 1);
    await open.close();
  });

  it('that puts a quote into a shadow root shows it there', async () => {
    const inside = `<div id="x"></div><script>x.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(quote())}</script>`;
    const { page: open } = await harness.open(page(inside + harness.script));
    await hears(open);
    const seen = await open.evaluate(
      () =>
        document.querySelector('#x')?.shadowRoot?.querySelector('otg-quote')?.shadowRoot?.querySelector('blockquote')
          ?.innerText,
    );
    assert.equal(seen, words());
    await open.close();
  });

  it('on paper: the words and the address, and no button', async () => {
    const { page: open } = await harness.open(page(quote() + harness.script));
    await hears(open);
    await open.emulateMediaType('print');
    assertReadable(await look(open), 'print');
    const shown = await open.$eval(
      'otg-quote',
      (element) =>
        [...(element.shadowRoot?.querySelectorAll('button') ?? [])].filter((button) => button.checkVisibility()).length,
    );
    assert.equal(shown, 0);
    assert.ok((await open.pdf()).length > 1000);
    await open.close();
  });

  it('and the way back to the page: the quote is there as it was', async () => {
    const { page: open } = await harness.open(page(quote() + harness.script), {
      '/other': { type: 'text/html', body: '<!doctype html><p>Other' },
    });
    await hears(open);
    await open.goto(`${harness.news}other`);
    await open.goBack();
    await hears(open);
    assertReadable(await look(open), 'back');
    await open.close();
  });
});
