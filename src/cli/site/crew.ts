/** Who does the work: threads for a folder of documents, this very one for a handful. */
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Tinypool } from 'tinypool';
import { compileTask, finishTask } from './work.ts';

/** Fewer tasks than this are done before a thread has loaded the extractor. */
const FEW = 64;

const WORK = { compileTask, finishTask };
type Work = typeof WORK;

/** Does tasks of one kind. */
export type Crew = <K extends keyof Work, T extends { task: Parameters<Work[K]>[0] }>(
  kind: K,
  jobs: readonly T[],
  done: (job: T, answer: Awaited<ReturnType<Work[K]>>) => void,
) => Promise<void>;

/**
 * Hires a crew.
 * @param threads how many; one for each core where nobody says
 * @returns what does the work, and what dismisses it
 */
export function hire(threads = availableParallelism()): { crew: Crew; dismiss: () => Promise<void> } {
  const filename = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url).href;
  let pool: Tinypool | undefined;
  let alone = threads < 2;
  const doHere = <K extends keyof Work>(kind: K, task: Parameters<Work[K]>[0]) =>
    (WORK[kind] as (task: unknown) => ReturnType<Work[K]>)(task);
  const doThere = async <K extends keyof Work>(kind: K, task: Parameters<Work[K]>[0]) => {
    pool ??= new Tinypool({ minThreads: threads, maxThreads: threads });
    try {
      return (await pool.run(task, { filename, name: kind })) as Awaited<ReturnType<Work[K]>>;
    } catch (error) {
      // From the sources, on Node 20, a thread may have no loader for TypeScript; of the error only the words come over.
      if (!String(error).includes('Unknown file extension')) throw error;
      alone = true;
      return doHere(kind, task);
    }
  };
  const crew: Crew = async (kind, jobs, done) => {
    const few = jobs.length < FEW;
    const queue = jobs[Symbol.iterator]();
    // One queue for all hands: each takes the next job when its last one is done, and nothing waits in memory.
    const hand = async () => {
      for (let next = queue.next(); !next.done; next = queue.next())
        done(next.value, await (few || alone ? doHere(kind, next.value.task) : doThere(kind, next.value.task)));
    };
    await Promise.all(Array.from({ length: few ? 1 : threads * 2 }, hand));
  };
  return { crew, dismiss: async () => pool?.destroy() };
}
