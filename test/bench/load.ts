/**
 * What readers cost the host of a built site: `otg build` of the project's documents, behind a plain static server, asked by
 * this machine for some seconds. `npm run bench -- load`, after `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { plainTable } from '../../scripts/accuracy-table.ts';
import { DIST } from './dist.ts';
import { figure, type BenchOptions, type BenchResult } from './measure.ts';

const SECONDS = 5;
const CONNECTIONS = 32;
const MILLION = 1_000_000;

/** The site in memory as a host sends it, compressed once: what is measured is the site, not a disk. */
function readSite(folder: string): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[`/${relative(folder, path)}`] = gzipSync(readFileSync(path), { level: 9 });
  }
  return files;
}

/** The server has a thread of its own. It answers with what it was given, and nothing else. */
const SERVER = `
import { createServer } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
const types = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.html': 'text/html', '.txt': 'text/plain' };
const server = createServer(({ url }, response) => {
  const body = workerData[url];
  if (!body) return response.writeHead(404).end();
  const type = types[/\\.[a-z]+$/.exec(url)?.[0]] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'content-length': body.length, 'access-control-allow-origin': '*' });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`;

/** Asks for the files in turn, over connections that stay open, for some seconds. */
async function ask(
  port: number,
  paths: readonly string[],
): Promise<{ answers: number; faults: number; times: number[] }> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const end = performance.now() + SECONDS * 1000;
  const times: number[] = [];
  let [answers, faults, at] = [0, 0, 0];
  const one = (path: string) =>
    new Promise<void>((resolve) => {
      const begin = performance.now();
      get({ port, host: '127.0.0.1', path, agent }, (response) => {
        if (response.statusCode !== 200) faults++;
        response.on('end', () => {
          answers++;
          times.push(performance.now() - begin);
          resolve();
        });
        response.resume();
      }).on('error', () => {
        faults++;
        resolve();
      });
    });
  const hand = async () => {
    while (performance.now() < end) await one(paths[at++ % paths.length] ?? '/');
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, hand));
  agent.destroy();
  return { answers, faults, times: times.sort((a, b) => a - b) };
}

/** Runs everything. */
export async function run(_: BenchOptions = {}): Promise<BenchResult> {
  const out = mkdtempSync(join(tmpdir(), 'otg-load-'));
  try {
    const built = spawnSync(process.execPath, [join(DIST, 'cli/otg.js'), 'build', 'data/documents', '--out', out], {
      encoding: 'utf8',
    });
    if (built.status !== 0) throw new Error(built.stderr);
    return await measure(readSite(out));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function measure(site: Record<string, Uint8Array>): Promise<BenchResult> {
  const record = Object.keys(site).find((path) => /^\/records\/[^/]+\.json$/.test(path)) ?? '';
  const text = Object.keys(site).find((path) => /^\/records\/.*\.txt$/.test(path)) ?? '';
  /** What a reader's browser asks for: first, on the next page of the newspaper, and to check the words. */
  const views: [what: string, paths: string[]][] = [
    ['first view of a quote, in Russian', ['/otg-widgets.css', '/otg-widgets.js', '/locales/ru.js', record]],
    ['first view, in English', ['/otg-widgets.css', '/otg-widgets.js', record]],
    ['next page, another record', [record]],
    ['a reader checks the words', ['/parts/later.js', text]],
  ];
  const bytesOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + (site[path]?.length ?? 0), 0);
  const missing = views.flatMap(([, paths]) => paths).filter((path) => !site[path]);
  const worker = new Worker(SERVER, { eval: true, workerData: site });
  try {
    const port = await new Promise<number>((resolve, reject) => worker.once('message', resolve).once('error', reject));
    const [first] = views;
    const { answers, faults, times } = await ask(
      port,
      (first?.[1] ?? []).filter((path) => site[path]),
    );
    const rate = answers / SECONDS;
    const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
    const needed = first?.[1].length ?? 1;
    const rows = views.map(([what, paths]) => {
      const bytes = bytesOf(paths);
      return [what, String(paths.length), String(bytes), figure(paths.length), figure((bytes * MILLION) / 1024 ** 3)];
    });
    const said = [
      plainTable([['', 'requests', 'bytes, gzip -9', 'a million: million requests', 'a million: GB'], ...rows]),
      `A plain server on one thread, ${CONNECTIONS} connections of this machine, ${SECONDS} s: ${figure(rate)} answers a second, ` +
        `${figure(rate / needed)} first views a second, ${faults} faults; ms an answer: ${figure(at(0.5))} median, ${figure(at(0.99))} of 99 in 100.`,
      `A million first views in a day are ${figure((MILLION * needed) / 86_400)} answers a second.`,
    ].join('\n\n');
    return {
      text: said,
      figures: {
        rate,
        faults,
        seconds: SECONDS,
        views: Object.fromEntries(
          views.map(([what, paths]) => [what, { requests: paths.length, bytes: bytesOf(paths) }]),
        ),
      },
      failures: [...missing.map((path) => `the site has no ${path}`), ...(faults ? [`${faults} answers failed`] : [])],
      summary: [
        ['a page view costs the host', 'requests', 'bytes', 'a million: GB'],
        ...rows.map((row) => [row[0] ?? '', row[1] ?? '', row[2] ?? '', row[4] ?? '']),
      ],
    };
  } finally {
    await worker.terminate();
  }
}
