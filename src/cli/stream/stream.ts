/**
 * `otg extract --jsonl`: a stream of documents → records, one a line, in the order of the documents, as they come. Nothing
 * is kept but the ids, so that an archive may pass through.
 */
import { once } from 'node:events';
import { refusal } from '../../extract/readers/index.ts';
import { sha256 } from '../../record/prove.ts';
import { counted, hasFailure, printReports, type Report } from '../report.ts';
import { fromPlain } from '../site/messages.ts';
import { loadEntry } from './entries.ts';
import type { Finished } from './finished.ts';
import { openPool, type Pool } from './pool.ts';
import type { StreamAnswer } from './task.ts';

/** What a stream is made of. */
export interface StreamJob {
  /** Paths, or documents as JSON. */
  lines: AsyncIterable<string> | Iterable<string>;
  /** Where records go. */
  output: NodeJS.WritableStream;
  /** Folder of the names; null where editors keep none. */
  names: string | null;
  finished: Finished;
  threads?: number;
}

/** What came of a stream. */
export interface StreamSum {
  records: number;
  skipped: number;
  failed: number;
}

type Outcome = StreamAnswer | 'skipped';

/** Runs a stream to its end. What a document has to say is printed as it comes. */
export async function stream({ lines, output, names, finished, threads }: StreamJob): Promise<StreamSum> {
  const pool = openPool(threads);
  const sum: StreamSum = { records: 0, skipped: 0, failed: 0 };
  const owners = new Map<string, string>(Array.from(finished.ids, (id) => [id, 'an earlier run']));
  const settle = async (outcome: Outcome) => {
    if (outcome === 'skipped') return void sum.skipped++;
    const report = reportOf(outcome, owners);
    if (report.messages.length) printReports([report]);
    if (outcome.record === null || hasFailure([report])) return void sum.failed++;
    sum.records++;
    if (!output.write(`${outcome.record}\n`)) await once(output, 'drain');
  };
  try {
    const queue: Promise<Outcome>[] = [];
    for await (const line of lines) {
      const outcome = outcomeOf(line, names, finished, pool);
      // What fails is thrown when its turn comes.
      outcome.catch(() => undefined);
      queue.push(outcome);
      if (queue.length >= pool.window) await settle(await (queue.shift() as Promise<Outcome>));
    }
    for (const outcome of queue) await settle(await outcome);
  } finally {
    await pool.close();
  }
  return sum;
}

async function outcomeOf(line: string, names: string | null, finished: Finished, pool: Pool): Promise<Outcome> {
  if (finished.count) {
    const { document } = await loadEntry(line);
    if (document && finished.has(document.file, await sha256(new TextEncoder().encode(document.text))))
      return 'skipped';
  }
  return pool.run({ line, names });
}

/** A second record of the same id is refused: whoever embeds it would not know which. */
function reportOf({ id, messages, path }: StreamAnswer, owners: Map<string, string>): Report {
  const said = messages.map(fromPlain);
  if (id === null) return { path, messages: said };
  const owner = owners.get(id);
  owners.set(id, owner ?? path);
  if (owner === undefined) return { path, messages: said };
  const note = 'Rename the file, or give it another id in its metadata.';
  return { path, messages: [...said, refusal(path, 'unique-id', `the id ${id} is taken by ${owner}`, note)] };
}

/** `12 records, 3 were there already, 1 document gave none`. */
export function wordsFor({ records, skipped, failed }: StreamSum): string {
  return [
    counted(records, 'record'),
    ...(skipped ? [`${skipped} there already`] : []),
    ...(failed ? [`${counted(failed, 'document')} gave none`] : []),
  ].join(', ');
}
