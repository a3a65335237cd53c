/** Renders the page on each request; `node server.js PORT RECORDS`. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { render } from './dist/server/server.js';

const [port, records] = process.argv.slice(2);
const template = readFileSync('dist/client/index.html', 'utf8');
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8' };

async function page() {
  const text = readFileSync(join(records, '2025-09-12-bishkek-security-councils.json'), 'utf8');
  // No text of the record can end the script that holds it.
  const data = text.replaceAll('<', '\\u003c');
  const markup = await render(JSON.parse(text));
  return template.replace('<!--page-->', () => markup).replace('<!--record-->', () => data);
}

/** The file of an address; undefined where there is none. */
function fileOf(path) {
  const file = path.startsWith('/records/') ? join(records, path.slice(9)) : join('dist/client', path);
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

createServer(async ({ url }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname === '/') {
    const html = await page();
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  }
  const file = fileOf(pathname);
  if (!file) return response.writeHead(404).end();
  return response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' }).end(file);
}).listen(Number(port), () => console.log('listening'));
