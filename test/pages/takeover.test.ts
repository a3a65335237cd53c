/** What stands on a page before the script, or without one: static markup, plain quotes, frames. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  blockquoteFigure,
  findEmbedded,
  frameTag,
  readerOf,
  type ElementName,
  type Site,
} from '../../src/embed/index.ts';
import { staticTag } from '../../src/embed/static.ts';
import { Harness, heardOn, hears, look } from './harness.ts';

const harness = new Harness();
before(() => harness.start());
after(() => harness.stop());

const site = (): Site => ({ base: harness.embeds });
const page = (body: string): string =>
  `<!doctype html><html lang="ru"><head><meta charset="utf-8"><style>body { font: 17px/1.5 serif }</style></head><body>${body}<p id="after">Дальше</p></body></html>`;
const words = (): string => harness.record.quotes[0]?.parts[0]?.text ?? '';
const late = (): string => `<script>setTimeout(() => import('${harness.embeds}otg-widgets.js'), 300)</script>`;

async function embed(item: string, element?: ElementName) {
  const embedded = findEmbedded(harness.record, item, element);
  const reader = await readerOf('ru');
  return { embedded, reader };
}

const WHOLE: [item: string, element: ElementName, more?: Record<string, string>][] = [
  ['q1', 'otg-quote'],
  ['q1', 'otg-quote', { variant: 'pull' }],
  ['q1', 'otg-quote', { variant: 'inline' }],
  ['', 'meeting-card'],
  ['', 'participant-list'],
  ['s1', 'otg-fact'],
  ['', 'fact-list'],
];

describe('the static form', () => {
  it('is read where no script runs', async () => {
    const { embedded, reader } = await embed('q1');
    const { page: open } = await harness.open(page(staticTag(embedded, reader, site())), {}, {}, (tab) =>
      tab.setJavaScriptEnabled(false),
    );
    const text = await open.$eval('body', (body) =>
      (body as HTMLElement & { getHTML: (options: object) => string }).getHTML({ serializableShadowRoots: false }),
    );
    assert.ok(text.includes('otg-quote'));
    const tree = await open.accessibility.snapshot({ interestingOnly: false });
    assert.ok(JSON.stringify(tree).includes(words().slice(0, 60)), 'the words are in the accessibility tree');
    await open.close();
  });

  for (const [item, element, more] of WHOLE) {
    it(`of <${element}> ${JSON.stringify(more ?? {})} is taken over in place: nothing moves, nothing stands twice`, async () => {
      const { embedded, reader } = await embed(item, element);
      const { errors, page: open } = await harness.open(page(staticTag(embedded, reader, site(), more) + late()));
      const measure = () =>
        open.$eval(element, (host) => {
          const root = host.shadowRoot as ShadowRoot;
          const { height, top } = (document.querySelector('#after') as Element).getBoundingClientRect();
          const text = (root.firstElementChild?.parentNode as ShadowRoot).textContent ?? '';
          return {
            height,
            top,
            length: text.replace(/[\s\S]*<\/style>/, '').length,
            styles: root.querySelectorAll('style').length,
          };
        });
      const before = await measure();
      assert.equal(before.styles, 1);
      await hears(open);
      const after = await measure();
      assert.equal(after.top, before.top, 'what stands below has moved');
      assert.equal(after.styles, 0, 'the static markup is gone');
      assert.ok((await heardOn(open)).shifts < 0.001);
      assert.deepEqual(errors, []);
      await open.close();
    });
  }

  it('stays where the record cannot be had, with the sentence below it', async () => {
    const { embedded, reader } = await embed('q1');
    const { page: open } = await harness.open(page(staticTag(embedded, reader, site()) + harness.script), {
      [`embeds:/records/${harness.record.id}.json`]: { status: 500 },
    });
    await hears(open);
    const seen = await look(open);
    assert.equal(seen.words, words());
    assert.equal(seen.sentence, 'Это не удалось загрузить.');
    await open.close();
  });

  it('that could not be taken over is, when the record comes', async () => {
    let fails = true;
    const { embedded, reader } = await embed('q1');
    const { errors, page: open } = await harness.open(page(staticTag(embedded, reader, site()) + harness.script), {
      [`embeds:/records/${harness.record.id}.json`]: () =>
        fails ? { status: 500 } : { type: 'application/json', body: JSON.stringify(harness.record) },
    });
    await hears(open);
    fails = false;
    await open.evaluate(() => window.dispatchEvent(new Event('online')));
    await hears(open, 2);
    const seen = await look(open);
    assert.deepEqual([seen.words, seen.quotations, seen.sentence], [words(), 1, '']);
    assert.deepEqual(errors, []);
    await open.close();
  });
});

describe('a plain quote', () => {
  it('becomes the element in place, once, and is its fallback', async () => {
    const { embedded, reader } = await embed('q1');
    const figure = blockquoteFigure(embedded, reader, site());
    const { errors, page: open } = await harness.open(
      page(figure + harness.script + harness.script.replace('.js', '.js?2')),
    );
    await hears(open);
    assert.equal((await look(open)).words, words());
    const [elements, figures, visible] = await open.evaluate(() => [
      document.querySelectorAll('otg-quote').length,
      document.querySelectorAll('otg-quote > figure').length,
      [...document.querySelectorAll('figcaption')].filter((caption) => caption.checkVisibility()).length,
    ]);
    assert.deepEqual([elements, figures, visible], [1, 1, 0]);
    assert.deepEqual(errors, []);
    await open.close();
  });

  it('without its figure, as a system that strips tags leaves it, does too', async () => {
    const bare = `<blockquote data-otg-src="${harness.src()}"><p>${words()}</p></blockquote>`;
    const { page: open } = await harness.open(page(bare + harness.script));
    await hears(open);
    assert.equal((await look(open)).words, words());
    await open.close();
  });

  it('stays a quotation where the record cannot be had', async () => {
    const { embedded, reader } = await embed('q1');
    const { page: open } = await harness.open(page(blockquoteFigure(embedded, reader, site()) + harness.script), {
      [`embeds:/records/${harness.record.id}.json`]: { status: 404 },
    });
    await hears(open);
    assert.equal((await look(open)).words, words());
    await open.close();
  });
});

describe('a frame', () => {
  it('has the height of its content', async () => {
    const { embedded, reader } = await embed('q1');
    const { frame, script } = frameTag(embedded, reader, site());
    const { page: open } = await harness.open(page(frame + script));
    const heights = () =>
      open.$eval('iframe', (element) => ({ frame: element.getBoundingClientRect().height, attribute: element.height }));
    await open.waitForFunction(() => document.querySelector('iframe')?.height !== '320', { timeout: 5000 });
    const inside = open.frames().find((one) => one.url().includes('/frames/'));
    await inside?.waitForFunction(() => document.querySelector('otg-quote:defined') !== null);
    const content = await inside?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    await open.waitForFunction(
      (height: number) => document.querySelector('iframe')?.height === String(height),
      { timeout: 3000 },
      content ?? 0,
    );
    assert.ok(Math.abs((await heights()).frame - (content ?? 0)) < 5);
    await open.close();
  });

  it('takes no height from anybody else', async () => {
    const { embedded, reader } = await embed('q1');
    const { frame, script } = frameTag(embedded, reader, site());
    const { page: open } = await harness.open(page(frame + script));
    await open.waitForFunction(() => document.querySelector('iframe')?.height !== '320', { timeout: 5000 });
    const before = await open.$eval('iframe', (element) => element.height);
    await open.evaluate(() => window.postMessage({ type: 'otg-frame-height', height: 9999 }, '*'));
    await open.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    assert.equal(await open.$eval('iframe', (element) => element.height), before);
    await open.close();
  });

  it('tells WordPress its height, with the secret that it was given, in a sandbox that lets scripts alone', async () => {
    const src = `${harness.embeds}frames/${harness.record.id}/q1.html#?secret=abc123`;
    const listen =
      "<script>window.told = []; addEventListener('message', ({ data }) => { if (data.secret) told.push(data); })</script>";
    const { page: open } = await harness.open(
      page(`${listen}<iframe sandbox="allow-scripts" security="restricted" width="600" src="${src}"></iframe>`),
    );
    await open.waitForFunction(
      () => (window as unknown as { told: { message: string }[] }).told.some(({ message }) => message === 'height'),
      { timeout: 5000 },
    );
    const told = await open.evaluate(() => (window as unknown as { told: { value?: number; secret: string }[] }).told);
    assert.ok(told.every(({ secret }) => secret === 'abc123'));
    assert.ok(told.some(({ value = 0 }) => value > 100));
    await open.close();
  });

  it('shows a frame page by itself, under its own policy, with nothing refused', async () => {
    const { errors, page: open } = await harness.open(page(''));
    await open.goto(`${harness.embeds}frames/${harness.record.id}/q1.html`);
    await hears(open);
    assert.deepEqual((await heardOn(open)).violations, []);
    assert.equal((await look(open)).words, words());
    assert.deepEqual(errors, []);
    await open.close();
  });
});
