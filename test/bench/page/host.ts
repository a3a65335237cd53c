/** The host of the compared pages: everything compressed, as a static host sends it, and every byte counted. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { files, post, type Contender } from './contenders.ts';
import { markupOf, pageOf } from './document.ts';

/** What was asked for since the last reset, without the page itself. */
export interface Tally {
  requests: number;
  /** Of bodies, compressed. */
  bytes: number;
  /** Of the page itself. */
  page: number;
}

/** A running host. */
export interface Host {
  base: string;
  tally: Tally;
  close: () => void;
}

type Body = readonly [type: string, body: string];

/** Starts it. */
export async function startHost(all: readonly Contender[]): Promise<Host> {
  const standing: Record<string, Body> = files();
  const sent = new Map<string, readonly [type: string, bytes: Uint8Array]>();
  for (const [at, { scripts = {}, styles }] of all.entries()) {
    for (const [name, script] of Object.entries(scripts))
      standing[`/script/${at}/${name}`] = ['text/javascript', script];
    standing[`/styles/${at}.css`] = ['text/css', styles ?? ''];
  }
  const tally: Tally = { requests: 0, bytes: 0, page: 0 };
  let base = '';
  const bodyOf = (url: URL): Body | undefined => {
    const [, kind = '', at = ''] = url.pathname.split('/');
    const contender = all[Number(at)];
    const count = Number(url.search.slice(1));
    const withPort = (markup: string) => markup.replaceAll('http://localhost:PORT', base);
    if (kind === 'page' && contender) return ['text/html', withPort(pageOf(contender, Number(at), count))];
    if (kind === 'markup' && contender) return ['text/html', withPort(markupOf(contender, count))];
    if (kind === 'xrpc') return ['application/json', post(Number(url.searchParams.get('uri')?.split('/').at(-1)))];
    return standing[url.pathname];
  };
  const server = createServer(({ url: asked = '/' }, response) => {
    const url = new URL(asked, 'http://localhost');
    let known = sent.get(asked);
    if (!known) {
      const found = bodyOf(url);
      if (!found) return void response.writeHead(404).end();
      known = [`${found[0]}; charset=utf-8`, gzipSync(found[1], { level: 9 })];
      sent.set(asked, known);
    }
    const [type, bytes] = known;
    if (url.pathname.startsWith('/page/')) tally.page = bytes.length;
    else {
      tally.requests++;
      tally.bytes += bytes.length;
    }
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'content-length': bytes.length });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { base, tally, close: () => void (server.closeAllConnections(), server.close()) };
}
