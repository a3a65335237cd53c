/** What is done for one document of a stream, in whichever thread. */
import type { NameDirectory } from '../../names/directory.ts';
import { compileLoaded } from '../compile.ts';
import { loadNames } from '../names.ts';
import { toPlain, type PlainMessage } from '../site/messages.ts';
import { loadEntry } from './entries.ts';

/** A document to extract. */
export interface StreamTask {
  /** A path, or a document as JSON. */
  line: string;
  /** Folder of the names; null where editors keep none. */
  names: string | null;
}

/** What came of it: the record as a line without its end, null where there is none. */
export interface StreamAnswer {
  path: string;
  id: string | null;
  record: string | null;
  messages: PlainMessage[];
}

let known: { folder: string; names: NameDirectory } | undefined;

/** Loads, extracts and proves a document. */
export async function streamTask(task: StreamTask): Promise<StreamAnswer> {
  const folder = task.names ?? '';
  if (known?.folder !== folder) known = { folder, names: loadNames(folder, false).names };
  const { messages, path, result } = await compileLoaded(await loadEntry(task.line), known.names);
  const id = result?.record.id ?? null;
  return { path, id, record: result && JSON.stringify(result.record), messages: messages.map(toPlain) };
}
