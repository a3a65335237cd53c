/**
 * What a host has to send with each file, for the hosts that read it from a file: Netlify and Cloudflare Pages
 * (`_headers`), nginx, Apache (`.htaccess`). See docs/hosting.md.
 */
import { FILES, THEMES } from '../../embed/site.ts';
import { IMMUTABLE, LATER } from './bundle.ts';
import { DESK, NAMES } from './desk.ts';
import type { SiteFile } from './disk.ts';

/** First line of each file. Where it is missing the file is somebody's own, and stays. */
export const MARK = '# Written by `otg build` each time. Take this line out, and the file stays as you have it.';

type Headers = Readonly<Record<string, string>>;

/** Records and indexes: five minutes after a correction nobody is shown what it corrects. */
const CORRECTABLE: Headers = { 'Cache-Control': 'public, max-age=300, must-revalidate' };
/** The script: a new one may come a visit later, so that no page waits for it. */
const NEWEST: Headers = { 'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400' };
/** What is named for its content or its number. */
const FOR_EVER: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Every page of every site may load these files, and no browser guesses what they are. */
const EVERYWHERE: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

const OWN_FILES = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Pages inside frames: any site may hold them. Which inline styles they have, each says in a policy of its own. */
const FRAME: Headers = {
  ...CORRECTABLE,
  'Content-Security-Policy': [...OWN_FILES, "style-src 'self' 'unsafe-inline'", 'frame-ancestors *'].join('; '),
};

/** The page of all records: for editors, in no frame but the site's own. */
const INDEX: Headers = {
  ...CORRECTABLE,
  'Content-Security-Policy': [...OWN_FILES, "style-src 'self'", "frame-src 'self'", "frame-ancestors 'self'"].join(
    '; ',
  ),
};

interface Rule {
  /** Paths of `_headers`, which no two rules share: values of one header would be joined. */
  paths: readonly string[];
  /** The same as a regular expression. */
  pattern: string;
  headers: Headers;
}

/** Netlify and Cloudflare take 100 rules, and know no pattern within a name: the newest scripts are named one by one. */
const MOST_SCRIPTS = 50;

function rules(scripts: readonly string[]): Rule[] {
  const { script, styles, frameScript, frameStyles, frameHostScript } = FILES;
  const themes = THEMES.map((theme) => FILES.theme(theme));
  const newest = [script, styles, frameScript, frameStyles, frameHostScript, ...themes].map((name) => `/${name}`);
  return [
    {
      paths: scripts.slice(0, MOST_SCRIPTS).map((name) => `/${name}/*`),
      pattern: `^/${IMMUTABLE}[^/]+/`,
      headers: FOR_EVER,
    },
    { paths: ['/records/:record/:revision'], pattern: '^/records/[^/]+/[^/]+$', headers: FOR_EVER },
    { paths: ['/records/:record', '/index.json'], pattern: '^/(?:records/[^/]+|index)\\.json$', headers: CORRECTABLE },
    {
      paths: [...newest, ...LATER.map((folder) => `/${folder}/*`)],
      pattern: `^/(?:otg-[a-z-]+\\.(?:js|css)|(?:${LATER.join('|')})/[^/]+)$`,
      headers: NEWEST,
    },
    { paths: ['/frames/*'], pattern: '^/frames/', headers: FRAME },
    { paths: [`/${DESK}/*`, `/${NAMES}`], pattern: `^/(?:${DESK}/|names\\.json$)`, headers: CORRECTABLE },
    { paths: ['/', '/index.html'], pattern: '^/(?:index\\.html)?$', headers: INDEX },
  ];
}

/**
 * Makes the files.
 * @param scripts names of the folders of immutable scripts, the newest first
 */
export function headerFiles(scripts: readonly string[]): SiteFile[] {
  const all = rules(scripts);
  return [
    { path: '_headers', content: `${MARK}\n\n${forNetlify(all)}` },
    { path: 'nginx.conf', content: `${MARK}\n${forNginx(all)}` },
    { path: '.htaccess', content: `${MARK}\n${forApache(all)}` },
  ];
}

function forNetlify(all: readonly Rule[]): string {
  const block = (path: string, headers: Headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  const blocks = all.flatMap(({ paths, headers }) => paths.map((path) => block(path, headers)));
  return [block('/*', EVERYWHERE), ...blocks].join('\n');
}

const TYPES: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js',
  'text/plain': 'txt',
  'application/json': 'json',
};

/** Book-keeping, and what only the host reads. */
const HIDDEN = String.raw`/(?:\.otg(?:/.*)?|_headers|nginx\.conf|\.htaccess)$`;

function forNginx(all: readonly Rule[]): string {
  // A location with headers of its own takes none over from around it, so that each has all of them.
  const location = ({ pattern, headers }: Rule) => `
location ~ "${pattern}" {
  types { ${Object.entries(TYPES)
    .map(([type, ending]) => `${type} ${ending};`)
    .join(' ')} }
  charset utf-8;
  gzip on;
  gzip_vary on;
  gzip_types ${Object.keys(TYPES).slice(1).join(' ')};
${Object.entries(EVERYWHERE)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
${Object.entries(headers)
  .map(([name, value]) => `  add_header ${name} "${value}";`)
  .join('\n')}
}
`;
  const head = '# In the `server` of the site, whose `root` is this folder: include /path/to/this/nginx.conf;\n';
  return `${head}\nlocation ~ "^${HIDDEN}" { return 404; }\n${all.map(location).join('')}`;
}

function forApache(all: readonly Rule[]): string {
  const set = (headers: Headers, when: string, condition = '') =>
    Object.entries(headers).map(([name, value]) => `  Header ${when} ${name} "${value}"${condition}`);
  // The site may lie in a folder of its host: what comes before its own paths is left open.
  const condition = (pattern: string) => ` "expr=%{REQUEST_URI} =~ m#${pattern.replace(/^\^/, '')}#"`;
  // The last one that fits counts; `locales/` of an immutable script fits the newest one's, too.
  const fitting = all.toReversed().flatMap(({ pattern, headers }) => set(headers, 'set', condition(pattern)));
  return `# For Apache 2.4. Its host has to allow it: AllowOverride FileInfo.

RedirectMatch 404 "${HIDDEN}"
<IfModule mod_mime.c>
${Object.entries(TYPES)
  .map(([type, ending]) => `  AddType ${type} .${ending}`)
  .join('\n')}
  AddCharset utf-8 .html .css .js .txt
</IfModule>
<IfModule mod_headers.c>
${[...set(EVERYWHERE, 'always set'), ...fitting].join('\n')}
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${Object.keys(TYPES).join(' ')}
</IfModule>
`;
}
