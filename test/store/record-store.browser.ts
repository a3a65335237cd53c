import { RecordError } from '../../src/store/record-error.ts';
import { loadedRecord, loadRecord } from '../../src/store/record-store.ts';
import { equal, ok, rejection } from '../support/assert.ts';
import { describe, freshUrl, it, requestsFor } from '../support/page.ts';

const at = (url: string): URL => new URL(url, location.href);

describe('loading a record', () => {
  it('asks once for all who ask while the request is under way, and once more for nobody later', async () => {
    const url = freshUrl('slow');
    const records = await Promise.all(Array.from({ length: 50 }, (_, item) => loadRecord(at(`${url}#q${item}`))));
    equal(new Set(records).size, 1);
    equal((await loadRecord(at(url))) === records[0], true);
    equal(loadedRecord(at(`${url}#q1`)) === records[0], true);
    equal(await requestsFor(url), 1);
  });

  const failures: [kind: string, code: string][] = [
    ['missing', 'http'],
    ['server-error', 'http'],
    ['html', 'json'],
    ['truncated', 'json'],
    ['list', 'shape'],
    ['wrong-shape', 'shape'],
    ['newer', 'version'],
  ];
  for (const [kind, code] of failures) {
    it(`says "${code}" of a record that is ${kind}, and names the file`, async () => {
      const url = freshUrl(kind);
      const error = await rejection(loadRecord(at(url)));
      ok(error instanceof RecordError, String(error));
      equal(error.code, code);
      ok(error.message.includes(url), error.message);
    });
  }

  it('says "network" where no server answers', async () => {
    const error = await rejection(loadRecord(new URL('http://127.0.0.1:9/record.json')));
    equal((error as RecordError).code, 'network');
  });

  it('keeps no failure: who asks later asks again', async () => {
    const url = freshUrl('missing');
    await rejection(loadRecord(at(url)));
    await rejection(loadRecord(at(url)));
    equal(await requestsFor(url), 2);
  });

  it('ends the wait of one caller and goes on for the others', async () => {
    const url = freshUrl('slow');
    const leaves = new AbortController();
    const left = rejection(loadRecord(at(url), leaves.signal));
    const stayed = loadRecord(at(url), new AbortController().signal);
    leaves.abort();
    equal(((await left) as DOMException).name, 'AbortError');
    equal((await stayed).schemaVersion, 1);
    equal(await requestsFor(url), 1);
  });

  it('gives the request up when the last caller leaves, and starts anew for the next', async () => {
    const url = freshUrl('slow');
    const leaves = new AbortController();
    const left = rejection(loadRecord(at(url), leaves.signal));
    await new Promise((resolve) => setTimeout(resolve, 100));
    leaves.abort();
    await left;
    equal((await loadRecord(at(url))).schemaVersion, 1);
    equal(await requestsFor(url), 2);
  });

  it('asks nothing for a caller who has left already', async () => {
    const url = freshUrl('sample');
    await rejection(loadRecord(at(url), AbortSignal.abort()));
    equal(await requestsFor(url), 0);
  });
});
