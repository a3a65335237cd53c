/** `otg extract`: documents → records, on stdout or into a folder. */
import { compileAll, recordFile, writeRecords } from './compile.ts';
import { explain } from './explain.ts';
import { loadNames, NAMES_FOLDER } from './names.ts';
import { hasFailure, printReports } from './report.ts';
import { coloursFor, widthOf } from './terminal.ts';

/** What the command line gives. */
export interface ExtractOptions {
  jsonl?: boolean;
  /** Draw what was found under the text, in place of the record. */
  explain?: boolean;
  out?: string;
  names?: string;
}

/**
 * Runs `otg extract`.
 * @returns whether every file gave a record
 */
export async function runExtract(files: readonly string[], options: ExtractOptions): Promise<boolean> {
  const { names, reports } = loadNames(options.names ?? NAMES_FOLDER, options.names !== undefined);
  const compiled = await compileAll(files, names, options.explain);
  if (options.out !== undefined) writeRecords(compiled, options.out);
  if (options.explain) {
    const drawing = { width: widthOf(process.stdout), colours: coloursFor(process.stdout, process.env) };
    const drawn = compiled.flatMap(({ result }) =>
      result ? explain(result.record, result.text, result.considered ?? [], drawing) : [],
    );
    process.stdout.write(drawn.join('\n'));
  } else if (options.out === undefined) {
    const records = compiled.flatMap(({ result }) => result?.record ?? []);
    if (options.jsonl) process.stdout.write(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    else if (files.length > 1) process.stdout.write(`${JSON.stringify(records, null, 2)}\n`);
    else if (records[0]) process.stdout.write(recordFile(records[0]));
  }
  const said = [...reports, ...compiled];
  printReports(said);
  return !hasFailure(said);
}
