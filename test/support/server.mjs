/** Serves records to browser tests as the world serves them: whole, slow, broken, missing; and counts the requests. */
import { readFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';

const { buildSampleRecord, SAMPLE_DOCUMENT } = await tsImport('./sample-record.ts', import.meta.url);
const record = buildSampleRecord(readFileSync(new URL(`../../${SAMPLE_DOCUMENT}`, import.meta.url), 'utf8'));

/** @type {Record<string, () => { status?: number, type?: string, delay?: number, body: unknown }>} */
const kinds = {
  sample: () => ({ body: record }),
  slow: () => ({ body: record, delay: 400 }),
  many: () => ({
    body: {
      ...record,
      quotes: Array.from({ length: 1000 }, (_, at) => ({ ...record.quotes[at % 2], id: `q${at + 1}` })),
    },
  }),
  html: () => ({ type: 'text/html', body: '<!doctype html><title>Not here</title><p>Page not found' }),
  missing: () => ({ status: 404, body: {} }),
  'server-error': () => ({ status: 500, body: {} }),
  truncated: () => ({ body: JSON.stringify(record).slice(0, 500) }),
  newer: () => ({ body: { ...record, schemaVersion: 2 } }),
  'wrong-shape': () => ({ body: { ...record, quotes: [{ id: 'q1' }] } }),
  list: () => ({ body: [] }),
  'no-meeting': () => ({ body: { ...record, meeting: null } }),
};

/** @type {Map<string, number>} */
const counts = new Map();

/** Answers past the runner, which would let the browser keep whatever it serves for a year. */
function send(context, status, type, body) {
  context.respond = false;
  context.res.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  context.res.end(body);
}

/** Middleware for the test runner. `/test-records/KIND.json?ANYTHING`, `/test-records/count?url=URL`. */
export async function records(context, next) {
  if (!context.path.startsWith('/test-records/')) return next();
  if (context.path.endsWith('/count'))
    return send(context, 200, 'text/plain', String(counts.get(context.query.url) ?? 0));
  counts.set(context.url, (counts.get(context.url) ?? 0) + 1);
  const answer = kinds[context.path.slice('/test-records/'.length, -'.json'.length)]?.() ?? { status: 404, body: {} };
  if (answer.delay) await new Promise((resolve) => setTimeout(resolve, answer.delay));
  const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  return send(context, answer.status ?? 200, answer.type ?? 'application/json', body);
}
