/** `otg extract`: documents → records, on stdout or into a folder. */
import { EMPTY_DIRECTORY } from '../names/directory.ts';
import { compileAll, recordFile, writeRecords } from './compile.ts';
import { explain } from './explain.ts';
import { loadNames, NAMES_FOLDER } from './names.ts';
import { hasFailure, printReports } from './report.ts';
import { linesOf } from './stream/entries.ts';
import { NOTHING_FINISHED, readFinished } from './stream/finished.ts';
import { stream, wordsFor } from './stream/stream.ts';
import { coloursFor, widthOf } from './terminal.ts';

/** What the command line gives. */
export interface ExtractOptions {
  jsonl?: boolean;
  /** Draw what was found under the text, in place of the record. */
  explain?: boolean;
  out?: string;
  names?: string;
  /** With `--jsonl`: how many threads; one for each core where it is left out. */
  jobs?: number;
  /** With `--jsonl`: what an earlier run wrote. */
  resume?: string;
  /** With `--jsonl`: a document that gives no record does not fail the run. */
  keepGoing?: boolean;
}

/**
 * Runs `otg extract`.
 * @param files with `--jsonl` there may be none, or `-`: standard input names or holds the documents
 * @returns whether every file gave a record
 */
export async function runExtract(files: readonly string[], options: ExtractOptions): Promise<boolean> {
  if (options.jsonl && options.out === undefined) return runStream(files, options);
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
    if (files.length > 1) process.stdout.write(`${JSON.stringify(records, null, 2)}\n`);
    else if (records[0]) process.stdout.write(recordFile(records[0]));
  }
  const said = [...reports, ...compiled];
  printReports(said);
  return !hasFailure(said);
}

async function runStream(files: readonly string[], options: ExtractOptions): Promise<boolean> {
  const place = options.names ?? NAMES_FOLDER;
  const { names, reports } = loadNames(place, options.names !== undefined);
  printReports(reports);
  if (hasFailure(reports)) return false;
  const fromInput = files.length === 0 || (files.length === 1 && files[0] === '-');
  const sum = await stream({
    lines: fromInput ? linesOf(process.stdin) : files,
    output: process.stdout,
    names: names === EMPTY_DIRECTORY ? null : place,
    finished: options.resume === undefined ? NOTHING_FINISHED : readFinished(options.resume),
    threads: options.jobs,
  });
  if (fromInput || options.resume !== undefined) console.error(`${wordsFor(sum)}.`);
  return sum.failed === 0 || options.keepGoing === true;
}
