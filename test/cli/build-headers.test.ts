/** What the three files of headers say of each path, read as their hosts read them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerFiles } from '../../src/cli/site/headers.ts';

type Headers = Record<string, string>;

const SCRIPTS = ['otg-widgets@0.2.0-1a2b3c4d', 'otg-widgets@0.1.0-50daed2a'];
const FILES = new Map(headerFiles(SCRIPTS).map(({ path, content }) => [path, String(content)]));

const text = (path: string): string => FILES.get(path) ?? assert.fail(`there is no ${path}`);

/** Netlify and Cloudflare Pages: every rule that fits counts, and values of one header are joined. */
function byHeadersFile(path: string): Headers {
  const headers: Headers = {};
  for (const block of text('_headers').split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n').filter((line) => line && !line.startsWith('#'));
    const source = pattern.replace(/[.@]/g, '\\$&').replace(/:\w+/g, '[^/]+').replace('*', '.*');
    if (!pattern || !new RegExp(`^${source}$`).test(path)) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? assert.fail(line);
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}

/** nginx: the first regular expression that fits. */
function byNginx(path: string): Headers {
  for (const [, pattern = '', body = ''] of text('nginx.conf').matchAll(/^location ~ "([^"]*)" \{\n(.*?)^\}/gms)) {
    if (!new RegExp(pattern).test(path)) continue;
    return Object.fromEntries(
      [...body.matchAll(/add_header (\S+) "(.*?)"(?: always)?;/g)].map(([, name, value]) => [name, value]),
    );
  }
  return {};
}

/** Apache: the last one that fits; the site lies in a folder. */
function byApache(path: string): Headers {
  const headers: Headers = {};
  for (const [, name = '', value = '', pattern = ''] of text('.htaccess').matchAll(
    /^ {2}Header (?:always )?set (\S+) "(.*?)"(?: "expr=%\{REQUEST_URI\} =~ m#(.*)#")?$/gm,
  ))
    if (new RegExp(pattern).test(`/embeds${path}`)) headers[name] = value;
  return headers;
}

const HOSTS = { _headers: byHeadersFile, 'nginx.conf': byNginx, '.htaccess': byApache };

const YEAR = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300, must-revalidate';
const NEWEST = 'public, max-age=300, stale-while-revalidate=86400';

const PATHS: [path: string, cache: string, policy?: RegExp][] = [
  ['/otg-widgets.js', NEWEST],
  ['/otg-widgets.css', NEWEST],
  ['/otg-frame-host.js', NEWEST],
  ['/locales/ru.js', NEWEST],
  ['/parts/later.js', NEWEST],
  [`/${SCRIPTS[0]}/otg-widgets.js`, YEAR],
  [`/${SCRIPTS[1]}/locales/ru.js`, YEAR],
  ['/records/2025-09-12-a.json', SHORT],
  ['/records/2025-09-12-a/1.json', YEAR],
  ['/records/2025-09-12-a/12.txt', YEAR],
  ['/index.json', SHORT],
  ['/index.html', SHORT, /frame-ancestors 'self'/],
  ['/', SHORT, /frame-ancestors 'self'/],
  ['/frames/2025-09-12-a/q1.html', SHORT, /default-src 'none'.*frame-ancestors \*/],
  ['/frames/2025-09-12-a/q1.json', SHORT, /frame-ancestors \*/],
];

for (const [host, read] of Object.entries(HOSTS)) {
  for (const [path, cache, policy] of PATHS) {
    test(`${host}: ${path}`, () => {
      const headers = read(path);
      assert.equal(headers['Cache-Control'], cache);
      assert.equal(headers['Access-Control-Allow-Origin'], '*');
      assert.equal(headers['X-Content-Type-Options'], 'nosniff');
      if (policy) assert.match(headers['Content-Security-Policy'] ?? '', policy);
      else assert.equal(headers['Content-Security-Policy'], undefined);
    });
  }
}

test('the book-keeping and the files of the host are served by nobody', () => {
  const hidden = ['/.otg/ledger.jsonl', '/_headers', '/nginx.conf'];
  const nginx = new RegExp(/^location ~ "(.*)" \{ return 404; \}$/m.exec(text('nginx.conf'))?.[1] ?? '^$');
  const apache = new RegExp(/^RedirectMatch 404 "(.*)"$/m.exec(text('.htaccess'))?.[1] ?? '^$');
  for (const path of hidden) assert.ok(nginx.test(path) && apache.test(`/embeds${path}`), path);
  assert.ok(!nginx.test('/records/_headers.json') && !apache.test('/embeds/index.json'));
});

test('nginx.conf is a list of directives, each ended, each block closed', () => {
  let depth = 0;
  for (const line of text('nginx.conf').split('\n')) {
    const code = line
      .replace(/#.*/, '')
      .replace(/"[^"]*"/g, '""')
      .trim();
    if (code) assert.match(code, /[;{}]$/);
    depth += (code.match(/\{/g)?.length ?? 0) - (code.match(/\}/g)?.length ?? 0);
    assert.ok(depth >= 0);
  }
  assert.equal(depth, 0);
});

test('each file of texts has its type, in UTF-8', () => {
  for (const type of ['text/html', 'text/css', 'text/javascript', 'text/plain', 'application/json']) {
    assert.ok(text('nginx.conf').includes(type) && text('.htaccess').includes(`AddType ${type} `), type);
  }
  assert.match(text('nginx.conf'), /charset utf-8;/);
  assert.match(text('.htaccess'), /AddCharset utf-8 .*\.txt/);
});

test('_headers stays within the 100 rules that a host takes, however many scripts there are', () => {
  const many = Array.from({ length: 200 }, (_, at) => `otg-widgets@0.1.${at}-00000000`);
  const content = String(headerFiles(many)[0]?.content);
  assert.ok((content.match(/^\//gm)?.length ?? 0) <= 100);
  assert.ok(content.split('\n').every((line) => line.length < 2000));
});
