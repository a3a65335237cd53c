import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createSite, listen } from '../../scripts/serve.ts';
import { otg } from '../support/otg.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'otg-site-'));
const site = createSite(root, folder);
let origin = '';

const listening = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, () => resolve((server.address() as AddressInfo).port));
  });

before(async () => {
  const { code, stderr } = otg(['build', 'data/documents', '--out', folder]);
  assert.equal(code, 0, stderr);
  origin = `http://localhost:${await listening(site)}`;
});
after(() => {
  site.close();
  rmSync(folder, { recursive: true });
});

const RECORD = '/records/2025-09-12-bishkek-security-councils';

const ADDRESSES: [path: string, type: RegExp, anyOrigin: boolean][] = [
  ['/', /^text\/html/, false],
  ['/ru', /^text\/html/, false],
  ['/ru.html', /^text\/html/, false],
  ['/en', /^text\/html/, false],
  ['/en/', /^text\/html/, false],
  ['/otg-widgets.js', /^text\/javascript/, true],
  ['/otg-widgets.js?v=1', /^text\/javascript/, true],
  ['/locales/ru.js', /^text\/javascript/, true],
  ['/desk/desk.js', /^text\/javascript/, true],
  ['/desk/worker.js', /^text\/javascript/, true],
  ['/index.json', /^application\/json/, true],
  ['/names.json', /^application\/json/, true],
  [`${RECORD}.json`, /^application\/json/, true],
];

for (const [path, type, anyOrigin] of ADDRESSES) {
  test(`${path} has its content type${anyOrigin ? ' and may be read by any origin' : ''}`, async () => {
    const response = await fetch(origin + path);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', type);
    assert.equal(response.headers.get('access-control-allow-origin'), anyOrigin ? '*' : null);
    await response.arrayBuffer();
  });
}

test('the text of a record is plain text in UTF-8, for any origin', async () => {
  const { source } = (await (await fetch(`${origin}${RECORD}.json`)).json()) as { source: { text: string } };
  const response = await fetch(new URL(source.text, `${origin}${RECORD}.json`));
  assert.equal(response.headers.get('content-type'), 'text/plain; charset=utf-8');
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  await response.arrayBuffer();
});

for (const path of [
  '/nothing',
  '/records/nothing.json',
  '/records/../../package.json',
  '/locales/..%2f..%2fpackage.json',
  '/%ff',
]) {
  test(`${path} is not there`, async () => {
    const response = await fetch(origin + path);
    assert.equal(response.status, 404);
    assert.match(await response.text(), /There is nothing at/);
  });
}

test('a taken port: the next one where none was asked for, else a sentence that says what to do', async (t) => {
  const other = createServer();
  const taken = await listening(other);
  const mine = createServer();
  t.after(() => [other, mine].forEach((server) => server.close()));
  await assert.rejects(
    listen(mine, taken, true),
    new RegExp(`^Error: Port ${taken} is taken: stop what uses it, or choose`),
  );
  assert.ok((await listen(mine, taken, false)) > taken);
});
