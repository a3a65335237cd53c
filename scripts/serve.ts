/** The development server: two pages as a newspaper would have them, the bundle and the records. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv, { type Options } from 'sirv';

/** What an address shows, by its first part. */
const PAGES: Readonly<Record<string, string>> = { '/': '/ru.html', '/en': '/en.html' };

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const files = (folder: string, options: Options = {}): Handler => sirv(folder, { dev: true, etag: true, ...options });

/**
 * Records are read by pages of other sites, so any origin may; the same header that a static host has to send. A text
 * that is opened by itself has to say that it is UTF-8, or a browser guesses.
 */
function publish(response: ServerResponse, path: string): void {
  response.setHeader('access-control-allow-origin', '*');
  if (path.endsWith('.txt')) response.setHeader('content-type', 'text/plain; charset=utf-8');
}

/**
 * Makes the server; the caller listens.
 * @param root folder of the project
 */
export function createSite(root: string): Server {
  const articles = files(join(root, 'stories/articles'));
  const bundle = files(join(root, 'dist'), { setHeaders: publish });
  const records = files(join(root, 'data'), { setHeaders: publish });
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(
        `There is nothing at ${pathname}. Pages: / and /en. Files: /otg-widgets.js, /locales/*, /parts/*, /records/*.\n`,
      );
    };
    const handler = handlerOf(pathname, { articles, bundle, records });
    const page = PAGES[pathname.replace(/(?<=.)\/$/, '')];
    if (page) request.url = page;
    if (handler) handler(request, response, notFound);
    else notFound();
  });
}

function handlerOf(pathname: string, to: Record<'articles' | 'bundle' | 'records', Handler>): Handler | undefined {
  if (pathname === '/otg-widgets.js' || /^\/(?:locales|parts)\//.test(pathname)) return to.bundle;
  if (pathname.startsWith('/records/')) return to.records;
  return to.articles;
}

/**
 * Listens on a port, or on the next free one where none was asked for.
 * @param server not yet listening
 * @param wanted the port
 * @param asked whether somebody asked for this very one
 * @returns the port that it listens on
 * @throws Error with one sentence that says what to do
 */
export async function listen(server: Server, wanted: number, asked: boolean): Promise<number> {
  for (let port = wanted; port < wanted + 20; port++) {
    const code = await tryPort(server, port);
    if (code === undefined) return port;
    if (code === 'EACCES')
      throw new Error(`Port ${port} needs more rights: choose one above 1024, npm start -- --port 8081.`);
    if (code !== 'EADDRINUSE')
      throw new Error(`Port ${port} cannot be used (${code}): choose another, npm start -- --port 8081.`);
    if (asked)
      throw new Error(
        `Port ${port} is taken: stop what uses it, or choose another one, npm start -- --port ${port + 1}.`,
      );
  }
  throw new Error(`Ports ${wanted} to ${wanted + 19} are all taken: choose another one, npm start -- --port 9000.`);
}

function tryPort(server: Server, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message);
    server.once('error', fail);
    server.listen(port, () => {
      server.off('error', fail);
      resolve(undefined);
    });
  });
}
