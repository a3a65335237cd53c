/** Documents on a disk → records, and records → files. What `extract`, `build` and `check` have in common. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Considered, extract } from '../extract/index.ts';
import { refusal } from '../extract/readers/index.ts';
import { applyLinks, linkRecords } from '../linking/index.ts';
import type { NameDirectory } from '../names/directory.ts';
import { proveRecord } from '../record/prove.ts';
import type { OtgRecord, Status } from '../record/types.ts';
import { loadDocument, type LoadedDocument } from './files.ts';
import { doubtMessages } from './link-messages.ts';
import { messageOf, type Report } from './report.ts';

/** What a document gives. */
export interface CompiledDocument {
  record: OtgRecord;
  text: string;
  /** The status that its metadata asks for; null where they ask for none. */
  asked: Status | null;
  considered?: Considered[];
}

/** A document that was compiled: its record and text, or null where it failed, and what there is to say about it. */
export interface Compiled extends Report {
  result: CompiledDocument | null;
}

/** Reads, extracts and proves one document. Never throws; a record that is not proved is not given out. */
export async function compile(path: string, names: NameDirectory, explain = false): Promise<Compiled> {
  return compileLoaded(await loadDocument(path), names, explain);
}

/** Extracts and proves a document that was read already; otherwise as `compile`. */
export async function compileLoaded(
  { document, messages, path }: LoadedDocument,
  names: NameDirectory,
  explain = false,
): Promise<Compiled> {
  if (!document) return { path, result: null, messages };
  const extraction = await extract(document, { names, explain });
  const said = [...messages, ...extraction.messages];
  const { considered, record } = extraction;
  if (!record) {
    const note =
      'Give an official release or a news report as text, Markdown or a saved page, in a language that otg reads.';
    const none = refusal(document.file, 'no-record', 'no record could be made of this document', note);
    return { path, result: null, messages: said.some((message) => message.fatal) ? said : [...said, none] };
  }
  const problems = await proveRecord(record, new TextEncoder().encode(document.text));
  said.push(...problems.map((problem) => messageOf(document.file, problem)));
  const { metadata, text } = document;
  const result = problems.length ? null : { record, text, asked: metadata.status ?? null, considered };
  return { path, result, messages: said };
}

/** Compiles several documents, one after the other, refuses a second record of the same id, and links those of one event. */
export async function compileAll(paths: readonly string[], names: NameDirectory, explain = false): Promise<Compiled[]> {
  const owners = new Map<string, string>();
  const compiled: Compiled[] = [];
  for (const path of paths) {
    const entry = await compile(path, names, explain);
    const id = entry.result?.record.id;
    const owner = id === undefined ? undefined : owners.get(id);
    if (id !== undefined && owner !== undefined) {
      const note = 'Rename the file, or give it another id in its .meta.json.';
      const message = refusal(path, 'unique-id', `the id ${id} is taken by ${owner}`, note);
      compiled.push({ path, result: null, messages: [...entry.messages, message] });
      continue;
    }
    if (id !== undefined) owners.set(id, path);
    compiled.push(entry);
  }
  return linkCompiled(compiled, names);
}

function linkCompiled(compiled: readonly Compiled[], names: NameDirectory): Compiled[] {
  const made = compiled.flatMap(({ result }) => (result ? [result.record] : []));
  const { links, doubts } = linkRecords(made, names);
  const said = doubtMessages(doubts, made);
  return compiled.map((entry) => {
    if (!entry.result) return entry;
    const { id } = entry.result.record;
    const record = applyLinks(entry.result.record, links.get(id));
    return { ...entry, result: { ...entry.result, record }, messages: [...entry.messages, ...(said.get(id) ?? [])] };
  });
}

/** A record as its file has it: pretty JSON with a line end. */
export function recordFile(record: OtgRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** Writes `ID.json` and `ID.txt` of every record into a folder, which is made where it is missing. */
export function writeRecords(compiled: readonly Compiled[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { result } of compiled) {
    if (!result) continue;
    writeFileSync(join(folder, `${result.record.id}.json`), recordFile(result.record));
    writeFileSync(join(folder, result.record.source.text), result.text);
  }
}
