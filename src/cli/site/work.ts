/** What is done for one document, apart from all others, in whichever thread: compile it, and finish its record. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyLinks, linkableOf, type Linkable, type Links } from '../../linking/index.ts';
import type { NameDirectory } from '../../names/directory.ts';
import type { OtgRecord } from '../../record/types.ts';
import { compile, recordFile, type CompiledDocument } from '../compile.ts';
import { loadNames } from '../names.ts';
import { keepIds } from '../revisions/keep-ids.ts';
import { asCurrent, asRevision, revise, revisionFile, type Revised } from '../revisions/revise.ts';
import { namesIn, readIfThere, stage, writeWhole, type SiteFile } from './disk.ts';
import { hint, toPlain, type PlainMessage } from './messages.ts';
import { pageFolders, pagesOf } from './pages.ts';
import type { Site } from '../../embed/site.ts';
import { readPublished } from './published.ts';
import { summaryOf, type Summary } from './summary.ts';

/** A document to compile. */
export interface CompileTask {
  path: string;
  /** Folder of the names; null where editors keep none. */
  names: string | null;
  /** Folder of the site. */
  out: string;
  /** Where the record is laid down until it is published. */
  compiled: string;
}

/** What came of it: no id where it gave no record. */
export interface CompileAnswer {
  id: string | null;
  link: Linkable | null;
  messages: PlainMessage[];
}

/** A record to finish. */
export interface FinishTask {
  id: string;
  file: string;
  out: string;
  /** Where it was laid down; null where the document is as it was, and only what stands around it has changed. */
  compiled: string | null;
  links: Links | null;
  site: Site;
  stage: string;
  newsroom: boolean;
  today: string;
}

/** What came of it. */
export interface FinishAnswer {
  summary: Summary;
  messages: PlainMessage[];
}

let known: { folder: string; names: NameDirectory } | undefined;

function namesOf(folder: string | null): NameDirectory {
  const place = folder ?? '';
  if (known?.folder !== place) known = { folder: place, names: loadNames(place, false).names };
  return known.names;
}

/** Extracts and proves a record, gives its items the ids under which they were published, and lays it down. */
export async function compileTask({ path, names, out, compiled }: CompileTask): Promise<CompileAnswer> {
  const { result, messages } = await compile(path, namesOf(names));
  if (!result) return { id: null, link: null, messages: messages.map(toPlain) };
  const { previous, used } = readPublished(out, result.record.id);
  const record = previous ? keepIds(result.record, previous, used) : result.record;
  mkdirSync(dirname(compiled), { recursive: true });
  writeWhole(compiled, JSON.stringify({ ...result, record }));
  return { id: record.id, link: linkableOf(record), messages: messages.map(toPlain) };
}

/** Gives a record its revision, its links and its pages, and stages what differs from the site as it is. */
export async function finishTask(task: FinishTask): Promise<FinishAnswer> {
  const { id, out, site } = task;
  const published = readPublished(out, id);
  const laidDown =
    task.compiled === null ? null : (JSON.parse(readFileSync(task.compiled, 'utf8')) as CompiledDocument);
  const revised: Revised = laidDown
    ? revise({ ...published, ...task, record: laidDown.record, asked: laidDown.asked })
    : { record: published.previous as OtgRecord, cause: null, quotes: [] };
  const record = asCurrent(applyLinks(revised.record, task.links ?? undefined));
  const current = recordFile(record);
  const number = record.revision?.number ?? 1;
  const address = `records/${revisionFile(id, number)}`;
  const kept = number > published.last ? undefined : readIfThere(join(out, address));
  const files: SiteFile[] = [{ path: `records/${id}.json`, content: current }, ...(await pagesOf(record, site))];
  const revision = kept ?? recordFile(asRevision(record));
  if (!kept) files.push({ path: address, content: revision });
  if (laidDown) files.push({ path: `records/${record.source.text}`, content: laidDown.text });
  stage(out, task.stage, files, leftOver(out, id, files));
  return { summary: summaryOf(record, current, revision), messages: messagesOf(task.file, revised) };
}

/** Pages of items that the record no longer has. */
function leftOver(out: string, id: string, files: readonly SiteFile[]): string[] {
  const made = new Set(files.map(({ path }) => path));
  return pageFolders(id)
    .flatMap((folder) => namesIn(join(out, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => !made.has(path));
}

function messagesOf(file: string, { cause, quotes }: Revised): PlainMessage[] {
  if (cause !== 'quotes') return [];
  const reason = `${quotes.join(', ')} of a published record: words or speaker are no longer the same`;
  const note =
    'It is published as a correction. Read it; where the old one was right, put it back by NAME.edits.json, and say in "status" of NAME.meta.json what happened.';
  return [hint(file, 'corrected-quote', reason, note)];
}
