/**
 * What was tried against pages, records, documents, the network and the build, counted by the tests themselves:
 * `npm run bench -- faults`. A test is a case; a property is as many as it made up.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainTable } from '../../scripts/accuracy-table.ts';
import { runNodeTests } from '../../scripts/node-tests.ts';
import type { BenchOptions, BenchResult } from './measure.ts';

interface Area {
  against: string;
  tried: string;
  files: readonly string[];
}

const AREAS: readonly Area[] = [
  {
    against: 'the page',
    tried: 'style sheets and scripts of others, two versions, moves and clones, strict policies, no script',
    files: ['pages/hostile', 'pages/strict', 'pages/takeover'],
  },
  {
    against: 'the network',
    tried: 'slow, cut off, errors, other types, without end, another host, offline',
    files: ['pages/network'],
  },
  {
    against: 'records',
    tried: 'injections into every field, shapes, dates, ids, stretches and links that do not hold',
    files: ['embed/forms', 'store/structure', 'record/validate', 'record/prove', 'record/prove-links'],
  },
  {
    against: 'documents',
    tried: 'mangled texts in seven languages, encodings, broken pages, metadata and edits',
    files: [
      'extract/properties',
      'readers/decode',
      'readers/html',
      'readers/markdown',
      'readers/metadata',
      'readers/read-document',
      'edits/refusals',
      'cli/extract',
    ],
  },
  {
    against: 'the build',
    tried: 'kills at every step, two at a time, changes, corrections, broken inputs',
    files: ['cli/build-killed', 'cli/build-incremental', 'cli/build-revisions', 'cli/build-many', 'cli/check'],
  },
];

const COUNTER = new URL('../support/count-cases.mjs', import.meta.url).href;

function tryArea({ against, files, tried }: Area, counts: string) {
  writeFileSync(counts, '');
  const { failed, output, passed } = runNodeTests(
    files.map((file) => `test/${file}.test.ts`),
    [COUNTER],
  );
  const cases = readFileSync(counts, 'utf8').split('\n').map(Number);
  const made = cases.reduce((sum, count) => sum + count, 0);
  // Of a property that fails, the case that broke it counts with its test.
  return { against, tried, cases: passed + failed + made, held: passed + made, failed, output };
}

/** Runs everything. */
export function run(_: BenchOptions = {}): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'otg-faults-'));
  const counts = join(folder, 'counts');
  process.env['OTG_CASES'] = counts;
  try {
    const areas = AREAS.map((area) => tryArea(area, counts));
    const head = ['tried against', 'what', 'cases', 'held'];
    const rows = areas.map(({ against, cases, held, tried }) => [against, tried, String(cases), String(held)]);
    return Promise.resolve({
      text: plainTable([head, ...rows]),
      figures: { areas: areas.map(({ against, cases, held }) => ({ against, cases, held })) },
      failures: areas.filter(({ failed }) => failed > 0).map(({ against, output }) => `${against}:\n${output}`),
      summary: [head, ...rows],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
