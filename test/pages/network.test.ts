/** A bad network: the fallback stays, one sentence says so, the page hears of it, and nobody asks again and again. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Harness, heardOn, hears, look, type Answer } from './harness.ts';

const harness = new Harness();
before(() => harness.start());
after(() => harness.stop());

const PATH = '/records/bad.json';
const body = (): string => JSON.stringify(harness.record);
const page = (): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><otg-quote src="${harness.embeds.slice(0, -1)}${PATH}#q1"><blockquote lang="ru">Запасные слова</blockquote></otg-quote>${harness.script}`;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const FAULTS: Record<string, { code: string; answer: () => Answer }> = {
  'not there': { code: 'http', answer: () => ({ status: 404, type: 'text/html', body: '<h1>Not found' }) },
  'a server that fails': { code: 'http', answer: () => ({ status: 500 }) },
  'a page in place of the record': {
    code: 'json',
    answer: () => ({ type: 'text/html', body: '<!doctype html><p>Hello' }),
  },
  'cut off': { code: 'network', answer: () => ({ type: 'application/json', body: body().slice(0, 900), cut: true }) },
  'half of it': { code: 'json', answer: () => ({ type: 'application/json', body: body().slice(0, 900) }) },
  'without end': {
    code: 'network',
    answer: () => ({ type: 'application/json', body: `[${'"a",'.repeat(50_000)}`, endless: true }),
  },
  'sent to another host': {
    code: 'network',
    answer: () => ({ status: 302, headers: { location: `${harness.news}records/elsewhere.json` } }),
  },
  empty: { code: 'json', answer: () => ({ type: 'application/json' }) },
  null: { code: 'shape', answer: () => ({ type: 'application/json', body: 'null' }) },
  'a number': { code: 'shape', answer: () => ({ type: 'application/json', body: '7' }) },
  'nested a hundred thousand deep': {
    code: 'shape',
    answer: () => ({ type: 'application/json', body: '['.repeat(5000) + ']'.repeat(5000) }),
  },
};

describe('a record', () => {
  for (const [what, { answer, code }] of Object.entries(FAULTS)) {
    it(`${what}: fallback, sentence, one event, one request`, async () => {
      const {
        errors,
        page: open,
        requests,
      } = await harness.open(page(), {
        [`embeds:${PATH}`]: answer,
        '/records/elsewhere.json': {
          type: 'application/json',
          headers: { 'access-control-allow-origin': '*' },
          body: body(),
        },
      });
      await hears(open);
      await pause(300);
      const seen = await look(open);
      assert.equal(seen.words, 'Запасные слова');
      assert.ok(seen.height > 10);
      assert.equal(seen.sentence, 'This could not be loaded.');
      assert.deepEqual((await heardOn(open)).heard, [`otg-error otg-quote ${code}`]);
      assert.ok(requests.filter((url) => url.endsWith('bad.json')).length <= 1, 'asked again');
      assert.deepEqual(errors, []);
      await open.close();
    });
  }

  it('slow: the fallback until it is there, and no sign of waiting', async () => {
    const { page: open } = await harness.open(page(), {
      [`embeds:${PATH}`]: () => ({ type: 'application/json', body: body(), delay: 1200 }),
    });
    await pause(300);
    const waiting = await look(open);
    assert.equal(waiting.words, 'Запасные слова');
    assert.equal(waiting.sentence, '');
    await hears(open);
    assert.equal((await look(open)).words, harness.record.quotes[0]?.parts[0]?.text);
    await open.close();
  });

  it('of another content type is read all the same', async () => {
    const { page: open } = await harness.open(page(), {
      [`embeds:${PATH}`]: () => ({ type: 'text/plain', body: body() }),
    });
    await hears(open);
    assert.deepEqual((await heardOn(open)).heard, ['otg-load otg-quote']);
    await open.close();
  });

  it('that could not be had offline comes when the reader is online again', async () => {
    let fails = true;
    const { page: open } = await harness.open(page(), {
      [`embeds:${PATH}`]: () => (fails ? { status: 503 } : { type: 'application/json', body: body() }),
    });
    await hears(open);
    fails = false;
    await open.setOfflineMode(true);
    await open.setOfflineMode(false);
    await hears(open, 2);
    const { heard } = await heardOn(open);
    assert.deepEqual(heard, ['otg-error otg-quote http', 'otg-load otg-quote']);
    const seen = await look(open);
    assert.equal(seen.words, harness.record.quotes[0]?.parts[0]?.text);
    assert.equal(seen.sentence, '');
    await open.close();
  });

  it('for a thousand quotes that all fail is asked for once', async () => {
    const many = page().replace(/<otg-quote.*<\/otg-quote>/, (one) => one.repeat(200));
    const {
      errors,
      page: open,
      requests,
    } = await harness.open(many, { [`embeds:${PATH}`]: () => ({ status: 500, delay: 100 }) });
    await hears(open, 200);
    await pause(300);
    assert.equal(requests.filter((url) => url.endsWith('bad.json')).length, 1);
    assert.deepEqual(errors, []);
    await open.close();
  });
});

describe('the words of a language', () => {
  it('that cannot be had leave the interface in English, and the quote shows', async () => {
    const { errors, page: open } = await harness.open(
      page().replace(PATH, `/records/${harness.record.id}.json`).replace('lang="en"', 'lang="tr"'),
      { 'embeds:/locales/tr.js': { status: 404 } },
    );
    await hears(open);
    assert.equal((await look(open)).words, harness.record.quotes[0]?.parts[0]?.text);
    assert.deepEqual(errors, []);
    await open.close();
  });
});
