/** Pages with a strict policy, and pages that must not be followed: what is asked for, what is kept. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ELEMENTS } from '../../src/embed/index.ts';
import { Harness, heardOn, hears } from './harness.ts';

const harness = new Harness();
before(() => harness.start());
after(() => harness.stop());

const item = (name: string): string => (name === 'otg-quote' ? 'q1' : name === 'otg-fact' ? 's1' : '');
const all = (): string =>
  ELEMENTS.map((name) => `<${name} src="${harness.src(item(name))}"><p>Запасное</p></${name}>`).join('');
const page = (head = ''): string =>
  `<!doctype html><html lang="ru"><head><meta charset="utf-8">${head}</head><body>${all()}${harness.script}</body></html>`;

/** The strictest policy under which everything works. */
const policy = (): string => {
  const host = harness.embeds.slice(0, -1);
  return `default-src 'none'; script-src ${host}; connect-src ${host}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;
};

/** Presses every button of every element, as a reader could. */
const pressAll = `(async () => {
  const buttons = () => [...document.querySelectorAll('*')].flatMap((element) => [...(element.shadowRoot?.querySelectorAll('button') ?? [])]);
  const pressed = new Set();
  for (let round = 0; round < 4; round++) {
    for (const button of buttons()) {
      if (pressed.has(button)) continue;
      pressed.add(button);
      button.click();
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return pressed.size;
})()`;

describe('a strict policy', () => {
  it('refuses nothing of ours: all elements, all actions', async () => {
    const { errors, page: open } = await harness.open(page(), {}, { 'content-security-policy': policy() });
    await hears(open, ELEMENTS.length);
    assert.ok(Number(await open.evaluate(pressAll)) > 6);
    const { heard, violations } = await heardOn(open);
    assert.deepEqual(violations, []);
    assert.deepEqual(
      heard.filter((event) => event.startsWith('otg-error')),
      [],
    );
    assert.deepEqual(errors, []);
    const verdicts = await open.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        [...(element.shadowRoot?.querySelectorAll('[data-verdict]') ?? [])].map((one) =>
          one.getAttribute('data-verdict'),
        ),
      ),
    );
    assert.ok(verdicts.includes('verbatim') || verdicts.length === 0 || verdicts.includes('unable'), verdicts.join());
    await open.close();
  });

  it('that forbids the host of the record: the fallback, and the sentence', async () => {
    const host = harness.embeds.slice(0, -1);
    const { page: open } = await harness.open(
      page(),
      {},
      { 'content-security-policy': `default-src 'none'; script-src ${host}` },
    );
    await hears(open, ELEMENTS.length);
    const { heard } = await heardOn(open);
    assert.ok(
      heard.every((event) => event.endsWith('network')),
      heard.join(),
    );
    await open.close();
  });

  it('in a frame that may run scripts and nothing else', async () => {
    const inner = page().replaceAll('"', '&quot;');
    const { page: open } = await harness.open(
      `<!doctype html><iframe sandbox="allow-scripts" width="600" height="600" srcdoc="${inner}"></iframe>`,
    );
    const frame = await open.waitForFrame((one) => one !== open.mainFrame() && one.url() === 'about:srcdoc');
    await frame.waitForFunction(() => document.querySelector('otg-quote')?.shadowRoot?.querySelector('blockquote'), {
      timeout: 5000,
    });
    const seen = await frame.$eval(
      'otg-quote',
      (element) => element.shadowRoot?.querySelector('blockquote')?.innerText,
    );
    assert.equal(seen, harness.record.quotes[0]?.parts[0]?.text);
    await open.close();
  });
});

describe('no third party', () => {
  it('hears of a reader: no cookie, no storage, no request but for the script, its words, the record and its text', async () => {
    const { page: open, requests } = await harness.open(page());
    await hears(open, ELEMENTS.length);
    await open.evaluate(pressAll);
    const record = `${harness.embeds}records/${harness.record.id}`;
    const allowed = [
      `${harness.embeds}otg-widgets.js`,
      `${harness.embeds}locales/ru.js`,
      `${harness.embeds}parts/later.js`,
      `${record}.json`,
      `${record}.txt`,
    ];
    const web = requests.filter((url) => /^https?:/.test(url) && !url.endsWith('/favicon.ico'));
    assert.deepEqual([...new Set(web)].sort(), [...allowed].sort());
    assert.equal(web.length, new Set(web).size, 'something was asked for twice');
    const kept = await open.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: 'caches' in window ? (await caches.keys()).length : 0,
      workers: 'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
    }));
    assert.deepEqual(kept, { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
    assert.deepEqual(await open.browserContext().cookies(), []);
    await open.close();
  });

  it('is named by a record: a text that lies on another host is not asked for', async () => {
    const record = { ...harness.record, source: { ...harness.record.source, text: `${harness.news}spy.txt` } };
    const { page: open, requests } = await harness.open(page(), {
      [`embeds:/records/${harness.record.id}.json`]: { type: 'application/json', body: JSON.stringify(record) },
      '/spy.txt': { headers: { 'access-control-allow-origin': '*' }, body: 'x' },
    });
    await hears(open, ELEMENTS.length);
    await open.evaluate(pressAll);
    assert.deepEqual(
      requests.filter((url) => url.includes('spy')),
      [],
    );
    await open.close();
  });
});

describe('a hostile record', () => {
  const INJECTIONS = [
    '<img src=x onerror="window.hit = 1">',
    '"><script>window.hit = 1</script>',
    'javascript:window.hit=1',
    '\u202ereversed\u202c',
    '\u0000\u0007\u001b[2J',
    'half \ud800 pair',
    '__proto__',
    'x'.repeat(1_000_000),
    '\u0301'.repeat(5000),
    '${alert(1)}{{7*7}}',
  ];
  const FIXED = /\.(?:id|speaker|host|person|kind|state|certainty|sha256|participants\.\d+)$/;

  for (const injection of INJECTIONS) {
    it(`with ${JSON.stringify(injection.slice(0, 30))} in every string: nothing runs, nothing gets out, links are of the web`, async () => {
      const infect = (value: unknown, path: string): unknown => {
        if (typeof value === 'string') return FIXED.test(path) ? value : injection;
        if (Array.isArray(value)) return value.map((entry, at) => infect(entry, `${path}.${at}`));
        if (value && typeof value === 'object')
          return Object.fromEntries(
            Object.entries(value).map(([key, entry]) => [key, infect(entry, `${path}.${key}`)]),
          );
        return value;
      };
      const body = JSON.stringify(infect(harness.record, ''));
      const { errors, page: open } = await harness.open(page(), {
        [`embeds:/records/${harness.record.id}.json`]: { type: 'application/json', body },
      });
      await hears(open, ELEMENTS.length);
      const found = await open.evaluate(() => {
        const roots = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
        const inside = roots.flatMap((root) => [...root.querySelectorAll('*')]);
        return {
          hit: 'hit' in window,
          tags: [...new Set(inside.map(({ localName }) => localName))],
          handlers: inside.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
          links: inside.flatMap((element) => element.getAttribute('href') ?? []),
          outside: document.body.children.length,
        };
      });
      assert.equal(found.hit, false);
      assert.deepEqual(
        found.tags.filter((name) => ['img', 'script', 'iframe', 'object', 'style'].includes(name)),
        [],
      );
      assert.deepEqual(found.handlers, []);
      assert.ok(
        found.links.every((href) => /^https?:\/\//.test(href)),
        found.links.join(),
      );
      assert.equal(found.outside, ELEMENTS.length + 1);
      assert.deepEqual(errors, []);
      await open.close();
    });
  }

  it('whose people name each other, and whose keys are those of all objects, shows or is refused', async () => {
    const record = structuredClone(harness.record) as unknown as Record<string, unknown> & typeof harness.record;
    const body = JSON.stringify(record)
      .replace('"names":{', '"names":{"__proto__":{"x":"y"},"constructor":"z",')
      .replace('"countries":{', '"countries":{"__proto__":{"en":"x"},"toString":{"en":"x"},');
    const { errors, page: open } = await harness.open(page(), {
      [`embeds:/records/${harness.record.id}.json`]: { type: 'application/json', body },
    });
    await hears(open, ELEMENTS.length);
    assert.equal(await open.evaluate(() => ({}) instanceof Object && !('x' in {})), true);
    assert.deepEqual(errors, []);
    await open.close();
  });
});
