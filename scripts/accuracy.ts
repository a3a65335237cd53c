/**
 * How well the extractor does on test/corpus: `npm run accuracy`.
 *
 *   npm run accuracy                        the table of all documents
 *   npm run accuracy -- --only ru           of one language; --misses TASK lists what was missed or invented in a task
 *   npm run accuracy -- --check             fails where a score fell under test/corpus/floor.json
 *   npm run accuracy -- --update            raises the floors to today's scores; commit the file
 *
 * `--check` also requires the seed to be right in every task, and every stretch to be in its document.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../src/extract/index.ts';
import { readDocument } from '../src/extract/readers/index.ts';

const CORPUS = 'test/corpus';
const FLOOR = join(CORPUS, 'floor.json');
const SEED = 'seed';

/** F1 by task, for the seed and for each language. */
type Scores = Record<string, Record<string, number>>;

interface Report {
  documents: number;
  absent: number;
  notVerbatim: number;
  tasks: Record<string, { f1: number; gold: number; found: number }>;
}

function documents(): string[] {
  const names = readdirSync(CORPUS).filter((name) => name.endsWith('.gold.json'));
  return names.map((name) => name.replace('.gold.json', '')).sort();
}

async function writeRecords(file: string): Promise<void> {
  const lines: string[] = [];
  for (const name of documents()) {
    const { document } = readDocument(`${name}.txt`, readFileSync(join(CORPUS, `${name}.txt`)));
    const record = document && (await extract(document)).record;
    // A document without a record counts as one that nothing was found in.
    lines.push(JSON.stringify(record ?? { source: { file: `${name}.txt` } }));
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
}

function score(records: string, ...args: string[]): string {
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(CORPUS, 'score.mjs'), records, CORPUS, ...args],
    options,
  );
  if (stderr) throw new Error(stderr);
  return stdout;
}

function report(records: string, ...args: string[]): Report {
  return JSON.parse(score(records, '--json', ...args)) as Report;
}

/** The rooms of the floor file: the seed, and the languages of the corpus. */
function groups(): string[] {
  return [SEED, ...new Set(documents().flatMap((name) => /^([a-z]{2})-/.exec(name)?.[1] ?? []))];
}

function measure(records: string): Scores {
  const scoreOf = (group: string) => {
    const { tasks } = report(records, '--only', group === SEED ? SEED : `${group}-`);
    return Object.fromEntries(Object.entries(tasks).map(([task, { f1 }]) => [task, f1]));
  };
  return Object.fromEntries(groups().map((group) => [group, scoreOf(group)]));
}

/** One line for each thing that must hold and does not, and how many were looked at. */
function check(records: string): { checks: number; failures: string[] } {
  const failures: string[] = [];
  let checks = 1;
  const { notVerbatim } = report(records);
  if (notVerbatim)
    failures.push(`${notVerbatim} stretches are not in their document: npm run accuracy -- --misses verbatim`);
  const floors = JSON.parse(readFileSync(FLOOR, 'utf8')) as Scores;
  for (const [group, tasks] of Object.entries(measure(records))) {
    for (const [task, f1] of Object.entries(tasks)) {
      checks++;
      const floor = group === SEED ? 1 : (floors[group]?.[task] ?? 0);
      if (f1 >= floor) continue;
      const look = `npm run accuracy -- --only ${group} --misses "${task}"`;
      failures.push(`${group}: ${task} fell to ${f1.toFixed(4)}, its floor is ${floor.toFixed(4)}: ${look}`);
    }
  }
  return { checks, failures };
}

const folder = mkdtempSync(join(tmpdir(), 'otg-accuracy-'));
const records = join(folder, 'records.jsonl');
const args = process.argv.slice(2);
try {
  await writeRecords(records);
  if (args.includes('--check')) {
    const { checks, failures } = check(records);
    for (const failure of failures) console.error(failure);
    console.log(`${checks - failures.length} passed, ${failures.length} failed`);
    process.exitCode = failures.length ? 1 : 0;
  } else {
    process.stdout.write(score(records, ...args.filter((argument) => argument !== '--update')));
    if (args.includes('--update')) writeFileSync(FLOOR, `${JSON.stringify(measure(records), null, 2)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
