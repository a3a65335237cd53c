/** One build at a time in a folder: two would publish what the other has not finished. */
import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { readIfThere } from './disk.ts';

/** A build shows at least this often that it runs, and is taken for dead after the longer time; in milliseconds. */
const BEAT = 2000;
const DEAD = 30_000;

/**
 * Takes the lock.
 * @param path of its file
 * @returns what gives it back
 * @throws Error that says who has it
 */
export function takeLock(path: string): () => void {
  const holder = Number(readIfThere(path)?.toString());
  // A process that was killed leaves its lock; its number may be another's by now.
  if (holder && holder !== process.pid && isAlive(holder) && Date.now() - statSync(path).mtimeMs < DEAD)
    throw new Error(
      `another otg build (process ${holder}) is writing to this folder: wait for its end, and run it again.`,
    );
  writeFileSync(path, String(process.pid));
  const beat = setInterval(() => utimesSync(path, new Date(), new Date()), BEAT).unref();
  return () => {
    clearInterval(beat);
    rmSync(path, { force: true });
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
