/** Serves records to browser tests as the world serves them: whole, slow, broken, missing; and counts the requests. */
import { readFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';

const { buildSampleRecord, SAMPLE_DOCUMENT } = await tsImport('./sample-record.ts', import.meta.url);
const text = readFileSync(new URL(`../../${SAMPLE_DOCUMENT}`, import.meta.url), 'utf8');
const record = buildSampleRecord(text);
const withText = (name) => ({ body: { ...record, source: { ...record.source, text: name } } });

/** @type {Record<string, () => { status?: number, type?: string, delay?: number, body: unknown }>} */
const kinds = {
  sample: () => ({ body: record }),
  slow: () => ({ body: record, delay: 1000 }),
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
  'text-altered': () => withText('altered.txt'),
  'text-missing': () => withText('missing.txt'),
  'words-altered': () => ({
    body: {
      ...record,
      quotes: record.quotes.map((quote) => ({
        ...quote,
        parts: quote.parts.map((part) => ({ ...part, text: part.text.replace('а', 'о') })),
      })),
    },
  }),
  'many-people': () => ({
    body: {
      ...record,
      people: Array.from({ length: 200 }, (_, at) => ({ ...record.people[at % record.people.length], id: `p${at}` })),
      meeting: { ...record.meeting, participants: Array.from({ length: 200 }, (_, at) => `p${at}`) },
    },
  }),
  'no-meeting': () => ({ body: { ...record, meeting: null } }),
};

/** Texts beside the records, by file name. */
const texts = new Map([
  [record.source.text, text],
  ['altered.txt', text.replace('мирному', 'военному')],
]);

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
  const name = context.path.slice('/test-records/'.length);
  if (name.endsWith('.txt'))
    return send(context, texts.has(name) ? 200 : 404, 'text/plain; charset=utf-8', texts.get(name) ?? '');
  const answer = kinds[context.path.slice('/test-records/'.length, -'.json'.length)]?.() ?? { status: 404, body: {} };
  if (answer.delay) await new Promise((resolve) => setTimeout(resolve, answer.delay));
  const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  return send(context, answer.status ?? 200, answer.type ?? 'application/json', body);
}
