/** The steps of a build, each over all documents: compile → link → finish → publish. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { refusal } from '../../extract/readers/index.ts';
import { linkRecords, type Links } from '../../linking/index.ts';
import type { NameDirectory } from '../../names/directory.ts';
import { doubtMessages } from '../link-messages.ts';
import type { Build } from './open.ts';
import { dropOthers, namesIn, readIfThere, stage, type SiteFile } from './disk.ts';
import { hashOf } from './hash.ts';
import type { Input } from './inputs.ts';
import type { Entry } from './ledger.ts';
import { hint, toPlain, type PlainMessage } from './messages.ts';
import { pageFolders } from './pages.ts';
import { progress } from './progress.ts';
import type { Summary } from './summary.ts';
import { closeSwitch, finishSwitch, switchTo, type Workshop } from './switch.ts';
import type { CompileTask, FinishTask } from './work.ts';

/** Staged folders of what belongs to no record. */
const BEFORE = 'before';
const AFTER = 'after';

const compiledFile = ({ work }: Workshop, { file, inputs, maker }: Pick<Entry, 'file' | 'inputs' | 'maker'>) =>
  join(work, 'compiled', `${hashOf(file, inputs, maker).slice(0, 24)}.json`);

/** A staged folder is named for all that went into it: one of a run that was stopped is not taken for another. */
const stageName = ({ file, inputs, maker }: Entry, around: string) => hashOf(file, inputs, maker, around).slice(0, 24);

const stageOf = (entry: Entry) => stageName(entry, entry.finished?.around ?? '');

/** A run that was stopped while it published is brought to its end. */
export function recover(build: Build): void {
  if (finishSwitch(build)) settle(build);
}

/** Writes down that what is finished is published. */
function settle(build: Build): void {
  const { ledger } = build;
  for (const entry of [...ledger.entries.values()])
    if (entry.finished && entry.published !== entry.inputs) ledger.set({ ...entry, published: entry.inputs });
  closeSwitch(build);
}

/** A document, or a record, of which there is something to say. */
export interface Said {
  file: string;
  messages: PlainMessage[];
}

/**
 * Compiles what is new or has changed.
 * @returns how many documents that were, and those that gave no record
 */
export async function compileStep(build: Build): Promise<{ compiled: number; failed: Said[] }> {
  const { crew, ledger, maker, names, out } = build;
  const isMade = madeIn(build);
  const failed: Said[] = [];
  const jobs = build.inputs
    .filter((input) => !isMade(input))
    .map((input) => {
      const compiled = compiledFile(build, { ...input, maker });
      return { input, task: { path: input.path, names, out, compiled } satisfies CompileTask };
    });
  const tick = progress('Compiling', jobs.length);
  await crew('compileTask', jobs, ({ input: { file, inputs } }, { id, link, messages }) => {
    tick();
    const published = ledger.entries.get(file)?.published ?? null;
    if (id !== null && link !== null) ledger.set({ file, inputs, maker, published, id, link, messages });
    else failed.push({ file, messages });
  });
  return { compiled: jobs.length, failed };
}

/** Whether the record of a document is there as this build would make it: published, staged, or waiting for the others. */
function madeIn(build: Build): (input: Input) => boolean {
  const published = new Set(namesIn(join(build.out, 'records')));
  return ({ file, inputs }) => {
    const entry = build.ledger.entries.get(file);
    if (entry?.inputs !== inputs || entry.maker !== build.maker) return false;
    if (!entry.finished) return existsSync(compiledFile(build, entry));
    return published.has(`${entry.id}.json`) || existsSync(join(build.work, 'staged', stageOf(entry)));
  };
}

/**
 * The records of the folder, sorted by the names of their documents. One whose document gives no record any more stays as
 * it was last; of two with one id the first has it.
 */
export function recordsOf(build: Build): { owners: Entry[]; refused: Said[] } {
  const { folder, inputs, ledger } = build;
  const owners = new Map<string, Entry>();
  const refused: Said[] = [];
  for (const { file, path } of inputs) {
    const entry = ledger.entries.get(file);
    if (!entry?.finished && !(entry && existsSync(compiledFile(build, entry)))) continue;
    const owner = owners.get(entry.id);
    if (!owner) owners.set(entry.id, entry);
    if (!owner) continue;
    // What it had published under this id is another's now.
    if (entry.finished) ledger.set({ ...entry, finished: undefined, published: null });
    const note = 'Rename the file, or give it another id in its .meta.json.';
    const reason = `the id ${entry.id} is taken by ${join(folder, owner.file)}`;
    refused.push({ file, messages: [...entry.messages, toPlain(refusal(path, 'unique-id', reason, note))] });
  }
  return { owners: [...owners.values()], refused };
}

/**
 * Links the records; sees of each what it kept for this.
 * @returns the links of each record that has some, by id, and what there is to say of those that are not linked
 */
export function linkStep(
  entries: readonly Entry[],
  names: NameDirectory,
): { links: ReadonlyMap<string, Links>; doubts: Said[] } {
  const kept = entries.map(({ link }) => link);
  const { links, doubts } = linkRecords(kept, names);
  const messages = doubtMessages(doubts, kept);
  const said = entries.flatMap(({ file, id }) => {
    const own = messages.get(id);
    return own ? [{ file, messages: own.map(toPlain) }] : [];
  });
  return { links, doubts: said };
}

/**
 * Finishes each record that is new, or whose links or site have changed.
 * @returns the entries as they are now, and what there is to say of those that were finished
 */
export async function finishStep(
  build: Build,
  entries: readonly Entry[],
  links: ReadonlyMap<string, Links>,
): Promise<{ entries: Entry[]; said: Said[] }> {
  const { crew, ledger, out, site, today, work } = build;
  const said: Said[] = [];
  const jobs = entries.flatMap((entry) => {
    const own = links.get(entry.id) ?? null;
    const around = hashOf(build.around, JSON.stringify(own));
    if (entry.finished?.around === around) return [];
    const { file, id, inputs, published } = entry;
    const compiled = compiledFile(build, entry);
    const task: FinishTask = {
      id,
      file,
      out,
      // It lies there until its record is published: what a stopped run has finished may have to be finished otherwise.
      compiled: existsSync(compiled) ? compiled : null,
      links: own,
      site,
      stage: join(work, 'staged', stageName(entry, around)),
      newsroom: published !== null && published !== inputs,
      today,
    };
    return [{ entry, around, task }];
  });
  const tick = progress('Finishing', jobs.length);
  await crew('finishTask', jobs, ({ entry, around }, { summary, messages }) => {
    tick();
    ledger.set({ ...entry, finished: { around, summary } });
    if (messages.length) said.push({ file: entry.file, messages });
  });
  return { entries: entries.flatMap(({ file }) => ledger.entries.get(file) ?? []), said };
}

/**
 * Publishes what is finished.
 * @param entries of all records of the site
 * @param before files that records do not name: script and headers
 * @param after files that name the records: pages and index
 * @returns the records that are gone with their documents
 */
export function publishStep(
  build: Build,
  entries: readonly Entry[],
  before: readonly SiteFile[],
  after: readonly SiteFile[],
): Said[] {
  const { inputs, ledger, out, work } = build;
  const ids = new Set(entries.map(({ id }) => id));
  const gone = publishedIds(out).filter((id) => !ids.has(id));
  stage(out, join(work, 'staged', BEFORE), before);
  stage(out, join(work, 'staged', AFTER), after);
  const stages = [BEFORE, ...entries.map(stageOf), AFTER];
  // What is staged beside them is of a run that was stopped, and of a document that has changed again since.
  dropOthers(join(work, 'staged'), new Set(stages));
  const staged = new Set(namesIn(join(work, 'staged')));
  const removals = gone.flatMap((id) => [`records/${id}.json`, ...pageFolders(id)]);
  switchTo(build, { stages: stages.filter((name) => staged.has(name)), removals });
  const files = new Set(inputs.map(({ file }) => file));
  for (const file of [...ledger.entries.keys()]) if (!files.has(file)) ledger.forget(file);
  settle(build);
  ledger.tidy();
  dropCompiled(build);
  return gone.map((id) => {
    const note = 'Put it back; to take words back that pages embed, keep it, and set "status" to withdrawn.';
    const reason = 'its document is gone, and so is the record; its revisions stay';
    return { file: `records/${id}.json`, messages: [hint(`${id}.json`, 'record-gone', reason, note)] };
  });
}

/** What was laid down and is not waiting any more: it is published, its document has changed since, or is gone. */
function dropCompiled(build: Build): void {
  const waiting = [...build.ledger.entries.values()].filter(({ finished }) => !finished);
  const wanted = new Set(waiting.map((entry) => basename(compiledFile(build, entry))));
  dropOthers(join(build.work, 'compiled'), wanted);
}

/** The records that the site told of when it was last built. */
function publishedIds(out: string): string[] {
  try {
    const index = JSON.parse(readIfThere(join(out, 'index.json'))?.toString() ?? '{}') as { records?: Summary[] };
    return (index.records ?? []).map(({ id }) => id);
  } catch {
    return [];
  }
}
