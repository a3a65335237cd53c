/** Compiles data/documents into data/records: `npm run records`. Records whose document is gone are taken away. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compileAll, writeRecords } from '../src/cli/compile.ts';
import { documentsIn } from '../src/cli/files.ts';
import { loadNames } from '../src/cli/names.ts';
import { hasFailure, printReports } from '../src/cli/report.ts';

const DOCUMENTS = join('data', 'documents');
const RECORDS = join('data', 'records');

/**
 * Compiles all documents of the project.
 * @returns how many records were written, or undefined where a document failed; then nothing is taken away
 */
export async function compileRecords(): Promise<number | undefined> {
  const { names, reports } = loadNames(join('data', 'names'), false);
  const compiled = await compileAll(documentsIn(DOCUMENTS), names);
  const said = [...reports, ...compiled];
  printReports(said);
  writeRecords(compiled, RECORDS);
  if (hasFailure(said)) return undefined;
  const made = new Set(
    compiled.flatMap(({ result }) => (result ? [`${result.record.id}.json`, result.record.source.text] : [])),
  );
  for (const name of readdirSync(RECORDS)) if (!name.startsWith('.') && !made.has(name)) rmSync(join(RECORDS, name));
  return compiled.length;
}

if (process.argv[1] === import.meta.filename) {
  const count = await compileRecords();
  if (count === undefined) process.exitCode = 1;
  else console.error(`${RECORDS}: ${count} ${count === 1 ? 'record' : 'records'}.`);
}
