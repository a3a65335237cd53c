/** The development server: the site that `otg build` makes, with the desk at its head, and two articles as a newspaper has them. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv, { type Options } from 'sirv';

/** The folder into which the site is built, from the project's root. */
export const SITE = 'site';

/** Articles, by the address that shows them. */
const ARTICLES: Readonly<Record<string, string>> = { '/ru': '/ru.html', '/en': '/en.html' };

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const files = (folder: string, options: Options = {}): Handler => sirv(folder, { dev: true, etag: true, ...options });

/**
 * Scripts and records are read by pages of other sites, so any origin may; the same header that a static host has to send.
 * A text that is opened by itself has to say that it is UTF-8, or a browser guesses.
 */
function publish(response: ServerResponse, path: string): void {
  if (!/(?:\.html|\/)$/.test(path)) response.setHeader('access-control-allow-origin', '*');
  if (path.endsWith('.txt')) response.setHeader('content-type', 'text/plain; charset=utf-8');
}

/**
 * Makes the server; the caller listens.
 * @param root folder of the project
 * @param site folder of the built site
 */
export function createSite(root: string, site = join(root, SITE)): Server {
  const articles = files(join(root, 'stories/articles'));
  const built = files(site, { setHeaders: publish });
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(
        `There is nothing at ${pathname}. Pages: / (the desk), /ru and /en. Files: /otg-widgets.js, /records/*, /index.json.\n`,
      );
    };
    const article = ARTICLES[pathname.replace(/(?<=.)\/$|\.html$/, '')];
    if (article) request.url = article;
    (article ? articles : built)(request, response, notFound);
  });
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
