/** `otg check`: proves that the committed records are what the documents give, letter for letter. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusal } from '../extract/readers/index.ts';
import { pathOf, type Problem } from '../record/problem.ts';
import { proveLinks, type RecordWithText } from '../record/prove-links.ts';
import { proveRecord } from '../record/prove.ts';
import type { OtgRecord } from '../record/types.ts';
import { validateRecord } from '../record/validate.ts';
import { compileAll } from './compile.ts';
import { documentsIn, fileMessage, strayEdits } from './files.ts';
import { loadNames } from './names.ts';
import { counted, hasFailure, messageOf, printReports, type Report } from './report.ts';

/**
 * Runs `otg check`; stops at the first thing that does not hold.
 * @param data folder with `documents`, `records` and perhaps `names`
 * @returns whether everything holds
 */
export async function runCheck(data: string): Promise<boolean> {
  const failure = await firstFailure(data);
  if (failure) printReports([failure]);
  return failure === undefined;
}

async function firstFailure(data: string): Promise<Report | undefined> {
  const records = join(data, 'records');
  for (const folder of [join(data, 'documents'), records]) {
    if (!existsSync(folder)) return missingFolder(folder);
  }
  const { names, reports } = loadNames(join(data, 'names'), false);
  if (reports[0]) return reports[0];
  const documents = join(data, 'documents');
  const [stray] = strayEdits(documents);
  if (stray) return { path: documents, messages: [stray] };
  const compiled = await compileAll(documentsIn(documents), names);
  const broken = compiled.find((entry) => hasFailure([entry]));
  if (broken) return broken;
  const made = compiled.flatMap(({ result }) => result?.record ?? []);
  for (const record of made) {
    const failure = await checkRecord(record, records);
    if (failure) return failure;
  }
  const unlinked = checkLinks(made, records);
  if (unlinked) return unlinked;
  const unknown = strayFile(made, records);
  if (unknown) return unknown;
  const stretches = made.reduce((sum, record) => sum + countStretches(record), 0);
  console.error(
    `${counted(made.length, 'record')} as their documents give them, ${counted(stretches, 'stretch', 'stretches')} proved letter for letter.`,
  );
  return undefined;
}

function missingFolder(path: string): Report {
  const note = 'Run `otg check` where the folder data is, or name that folder: `otg check DIR`.';
  return { path, messages: [refusal(path, 'unreadable', 'there is no such folder', note)] };
}

/** The committed files of one record: there, valid, proved, and the same as what the document gives today. */
async function checkRecord(made: OtgRecord, folder: string): Promise<Report | undefined> {
  const path = join(folder, `${made.id}.json`);
  let committed: unknown;
  let bytes: Uint8Array;
  try {
    committed = JSON.parse(readFileSync(path, 'utf8'));
    bytes = readFileSync(join(folder, made.source.text));
  } catch (error) {
    return { path, messages: [unreadable(path, made, error)] };
  }
  const validation = validateRecord(committed);
  const problems = validation.ok ? await proveRecord(validation.record, bytes) : validation.problems;
  const first = problems[0] ?? difference(committed, made);
  return first && { path, messages: [messageOf(path, first)] };
}

/** What the committed records take from each other, against the committed texts. */
function checkLinks(made: readonly OtgRecord[], folder: string): Report | undefined {
  const texts = made.map(({ id, source }): [string, RecordWithText] => {
    const record = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as OtgRecord;
    return [id, { record, text: readFileSync(join(folder, source.text), 'utf8') }];
  });
  const others = new Map(texts);
  for (const { record } of others.values()) {
    const path = join(folder, `${record.id}.json`);
    const [first] = proveLinks(record, others);
    if (first) return { path, messages: [messageOf(path, first)] };
  }
  return undefined;
}

function unreadable(path: string, made: OtgRecord, error: unknown): Report['messages'][number] {
  const { file } = made.source;
  if (error instanceof SyntaxError) {
    return refusal(path, 'record-json', `is no JSON: ${error.message}`, `Compile ${file} again: ${recompile()}.`);
  }
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return fileMessage(path, error);
  return refusal(
    path,
    'record-missing',
    `the record of ${file} or its text is not there`,
    `Compile it: ${recompile()}.`,
  );
}

/** All of them, since one is linked with the others that it is compiled with. */
function recompile(): string {
  return '`otg extract FILES --out data/records` with all documents';
}

/** The first place where two JSON values differ; undefined where they are the same. Order of keys counts for nothing. */
function difference(committed: unknown, made: unknown, keys: readonly (string | number)[] = []): Problem | undefined {
  if (isObject(committed) && isObject(made)) {
    for (const key of new Set([...Object.keys(made), ...Object.keys(committed)])) {
      const found = difference(committed[key], made[key], [...keys, Array.isArray(made) ? Number(key) : key]);
      if (found) return found;
    }
    return undefined;
  }
  if (committed === made) return undefined;
  const reason = `the file says ${shown(committed)}, the document gives ${shown(made)}`;
  const note =
    'Compile the documents again, all together (`otg extract FILES --out DIR`), read what changed, and commit it.';
  return { path: pathOf(keys), reason, note, rule: 'stale' };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}

/** A record whose document is gone would be served for ever: it has to go by somebody's decision. */
function strayFile(made: readonly OtgRecord[], folder: string): Report | undefined {
  const expected = new Set(made.flatMap(({ id, source }) => [`${id}.json`, source.text]));
  const stray = readdirSync(folder).find((name) => !name.startsWith('.') && !expected.has(name));
  if (stray === undefined) return undefined;
  const note = 'Delete it, or put its document back; to take a published record back, set its status to withdrawn.';
  return { path: join(folder, stray), messages: [refusal(stray, 'stray', 'no document gives this file', note)] };
}

function countStretches(value: unknown): number {
  if (!isObject(value)) return 0;
  const own = typeof value.start === 'number' && typeof value.end === 'number' ? 1 : 0;
  return Object.values(value).reduce<number>((sum, child) => sum + countStretches(child), own);
}
