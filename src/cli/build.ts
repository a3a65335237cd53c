/**
 * `otg build`: a folder of documents → a site for a static host, step by step: read → compile → link → finish → publish.
 * What has not changed is not made again, and a run that is stopped leaves the site as it was; see `site/`.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { refusal } from '../extract/readers/index.ts';
import type { Links } from '../linking/index.ts';
import type { NameDirectory } from '../names/directory.ts';
import { documentsIn, fileMessage, strayEdits } from './files.ts';
import { loadNames, NAMES_FOLDER } from './names.ts';
import { counted, hasFailure, printReports, type Report } from './report.ts';
import { fromPlain } from './site/messages.ts';
import { openBuild, type Build } from './site/open.ts';
import { indexFiles, standingFiles } from './site/site-files.ts';
import { compileStep, finishStep, linkStep, publishStep, recordsOf, recover, type Said } from './site/steps.ts';
import type { Summary } from './site/summary.ts';

/** What the command line gives. */
export interface BuildOptions {
  out: string;
  names?: string;
  /** Address of the site. */
  base?: string;
  /** What the site is called. */
  site?: string;
  /** How many threads; one for each core where it is left out. */
  jobs?: number;
}

/**
 * Runs `otg build`.
 * @returns whether everything in the folder gave a record and all files were written
 */
export async function runBuild(folder: string, { out, base, site, jobs, ...options }: BuildOptions): Promise<boolean> {
  const place = options.names ?? NAMES_FOLDER;
  const { names, reports } = loadNames(place, options.names !== undefined);
  const { ready, messages } = listDocuments(folder);
  // Without the documents or the names, what is published would go, or come out otherwise.
  if (!ready || hasFailure(reports)) {
    printReports([...reports, { path: folder, messages }]);
    return false;
  }
  const build = openBuild({ folder, out, place, names, base, title: site, threads: jobs });
  try {
    const { said, ...made } = await makeSite(build, names);
    const all = [{ path: folder, messages }, ...said, ...missingBundle(build)];
    printReports(all);
    console.error(`${out}: ${wordsFor(made)}.`);
    return !hasFailure(all);
  } finally {
    await build.close();
  }
}

interface Made {
  summaries: Summary[];
  /** Documents of the folder, those of them that were compiled, and those that gave no record. */
  documents: number;
  compiled: number;
  failed: number;
  links: ReadonlyMap<string, Links>;
}

async function makeSite(build: Build, names: NameDirectory): Promise<Made & { said: Report[] }> {
  recover(build);
  const { compiled, failed } = await compileStep(build);
  const { owners, refused } = recordsOf(build);
  const { links, doubts } = linkStep(owners, names);
  const { entries, said } = await finishStep(build, owners, links);
  const summaries = entries.flatMap(({ finished }) => finished?.summary ?? []);
  const index = await indexFiles(summaries, build.site, build.bundle);
  const gone = publishStep(build, entries, standingFiles(build.out, build.bundle, build.directory), index);
  const faults = [...failed, ...refused];
  const faulty = new Set(faults.map(({ file }) => file));
  const held = entries.filter(({ file }) => !faulty.has(file));
  return {
    summaries,
    documents: build.inputs.length,
    compiled,
    failed: faulty.size,
    links,
    said: [...reportsOf(build.folder, [...held, ...doubts, ...said, ...faults]), ...reportsOf(build.out, gone)],
  };
}

function reportsOf(folder: string, said: readonly Said[]): Report[] {
  return said.map(({ file, messages }) => ({ path: join(folder, file), messages: messages.map(fromPlain) }));
}

function wordsFor({ summaries, documents, compiled, failed, links }: Made): string {
  const quotes = summaries.reduce((sum, { counts }) => sum + counts.quotes, 0);
  const failures = failed ? `, ${failed} of ${documents} documents failed` : '';
  const skipped = documents - compiled;
  const work = skipped ? `; ${counted(compiled, 'document')} compiled, ${skipped} as before` : '';
  return `${counted(summaries.length, 'record')} with ${counted(quotes, 'quote')}${failures}${work}${wordsForLinks(links)}`;
}

function wordsForLinks(links: Made['links']): string {
  if (links.size === 0) return '';
  const quotes = [...links.values()].reduce((sum, { translations }) => sum + Object.keys(translations).length, 0);
  return `; ${links.size} linked with other languages, ${counted(quotes, 'quote has', 'quotes have')} a wording in another`;
}

function listDocuments(folder: string): { ready: boolean; messages: Report['messages'] } {
  const refuse = (rule: string, reason: string, note: string) => ({
    ready: false,
    messages: [refusal(folder, rule, reason, note)],
  });
  try {
    if (!statSync(folder).isDirectory()) {
      const note = 'Name the folder that it lies in, or run `otg extract FILE`.';
      return refuse('folder', 'this is a file, not a folder', note);
    }
    const note = 'Put the releases into it, as .txt, .md or .html files.';
    if (!documentsIn(folder).length) return refuse('no-documents', 'there are no documents here', note);
    return { ready: true, messages: strayEdits(folder) };
  } catch (error) {
    return { ready: false, messages: [fileMessage(folder, error)] };
  }
}

function missingBundle({ bundle, out }: Build): Report[] {
  if (bundle) return [];
  const note = 'Run `npm run build` in the project, or install otg-widgets again.';
  return [{ path: out, messages: [refusal(out, 'no-bundle', 'the bundle otg-widgets.js is not built', note)] }];
}
