/** Threads for a stream of documents; this very one for the first of them, and where a single one is asked for. */
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import type { Tinypool } from 'tinypool';
import { streamTask, type StreamAnswer, type StreamTask } from './task.ts';

/** So many are done before a thread has loaded the extractor. */
const FEW = 24;

/** Does the work, and says how much of it may be on its way. */
export interface Pool {
  run: (task: StreamTask) => Promise<StreamAnswer>;
  /** Tasks on their way at a time: enough that no thread waits, few enough to fit into memory. */
  window: number;
  close: () => Promise<void>;
}

/**
 * Opens a pool.
 * @param threads how many; one for each core where nobody says
 */
export function openPool(threads = availableParallelism()): Pool {
  const filename = new URL(`../site/worker${extname(import.meta.filename)}`, import.meta.url).href;
  let opened: Promise<Tinypool> | undefined;
  let alone = threads < 2;
  let begun = 0;
  const run = async (task: StreamTask): Promise<StreamAnswer> => {
    if (alone || begun++ < FEW) return streamTask(task);
    opened ??= open(threads);
    try {
      return (await (await opened).run(task, { filename, name: 'streamTask' })) as StreamAnswer;
    } catch (error) {
      // From the sources, on Node 20, a thread may have no loader for TypeScript; of the error only the words come over.
      if (!String(error).includes('Unknown file extension')) throw error;
      alone = true;
      return streamTask(task);
    }
  };
  return { run, window: threads < 2 ? 1 : threads * 8, close: async () => (await opened)?.destroy() };
}

/** The package is loaded where there is need of it: a single document does not wait for it. */
async function open(threads: number): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  return new Tinypool({ minThreads: threads, maxThreads: threads });
}
