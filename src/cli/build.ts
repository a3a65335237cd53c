/** `otg build`: a folder of documents → everything that a static host needs to serve its records with the elements. */
import { cpSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { refusal } from '../extract/readers/index.ts';
import { sha256 } from '../record/prove.ts';
import { compileAll, recordFile, writeRecords, type Compiled } from './compile.ts';
import { documentsIn, fileMessage, strayEdits } from './files.ts';
import { loadNames, NAMES_FOLDER } from './names.ts';
import { counted, hasFailure, printReports, type Report } from './report.ts';

/** What the command line gives. */
export interface BuildOptions {
  out: string;
  names?: string;
}

/** One line of `index.json`: a record that was made, and how much is in it. */
interface IndexEntry {
  id: string;
  title: string | null;
  date: string | null;
  language: string;
  files: { record: string; text: string };
  sha256: { record: string; text: string };
  counts: { quotes: number; statements: number; people: number; topics: number; documents: number };
}

/**
 * Runs `otg build`.
 * @returns whether everything in the folder gave a record and all files were written
 */
export async function runBuild(folder: string, options: BuildOptions): Promise<boolean> {
  const { names, reports } = loadNames(options.names ?? NAMES_FOLDER, options.names !== undefined);
  const { paths, messages } = listDocuments(folder);
  const compiled = await compileAll(paths, names);
  writeRecords(compiled, join(options.out, 'records'));
  const entries = await Promise.all(compiled.flatMap(({ result }) => (result ? [indexEntry(result)] : [])));
  writeFileSync(join(options.out, 'index.json'), `${JSON.stringify({ records: entries }, null, 2)}\n`);
  const bundle = copyBundle(options.out);
  const said: Report[] = [...reports, { path: folder, messages }, ...compiled, bundle];
  printReports(said);
  const failed = compiled.length - entries.length;
  const quotes = entries.reduce((sum, { counts }) => sum + counts.quotes, 0);
  const failures = failed ? `, ${failed} of ${compiled.length} documents failed` : '';
  console.error(`${options.out}: ${counted(entries.length, 'record')} with ${counted(quotes, 'quote')}${failures}.`);
  return !hasFailure(said);
}

function listDocuments(folder: string): { paths: string[]; messages: Report['messages'] } {
  try {
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    const paths = documentsIn(folder);
    const note = 'Put the releases into it, as .txt, .md or .html files.';
    const none = paths.length ? [] : [refusal(folder, 'no-documents', 'there are no documents here', note)];
    return { paths, messages: [...none, ...strayEdits(folder)] };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') {
      const note = 'Name the folder that it lies in, or run `otg extract FILE`.';
      return { paths: [], messages: [refusal(folder, 'folder', 'this is a file, not a folder', note)] };
    }
    return { paths: [], messages: [fileMessage(folder, error)] };
  }
}

const hash = (text: string): Promise<string> => sha256(new TextEncoder().encode(text));

async function indexEntry({ record, text }: NonNullable<Compiled['result']>): Promise<IndexEntry> {
  const { id, source, meeting } = record;
  return {
    id,
    title: source.title,
    date: meeting?.date ?? source.published,
    language: source.language,
    files: { record: `records/${id}.json`, text: `records/${source.text}` },
    sha256: { record: await hash(recordFile(record)), text: await hash(text) },
    counts: {
      quotes: record.quotes.length,
      statements: record.statements.length,
      people: record.people.length,
      topics: meeting?.topics.length ?? 0,
      documents: record.documents.length,
    },
  };
}

/** The bundle and its languages lie in `dist`: one folder up from the built command, two from its source. */
function copyBundle(out: string): Report {
  const here = dirname(fileURLToPath(import.meta.url));
  const dist = [join(here, '..'), join(here, '../../dist')].find((folder) =>
    existsSync(join(folder, 'otg-widgets.js')),
  );
  if (dist === undefined) {
    const note = 'Run `npm run bundle` in the project, or install otg-widgets again.';
    return { path: out, messages: [refusal(out, 'no-bundle', 'the bundle otg-widgets.js is not built', note)] };
  }
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(dist).filter((entry) => ['otg-widgets.js', 'locales', 'parts'].includes(entry))) {
    cpSync(join(dist, name), join(out, name), { recursive: true, filter: (path) => !path.endsWith('.d.ts') });
  }
  return { path: out, messages: [] };
}
