/** One build at a time in a folder: two would publish what the other has not finished. */
import { linkSync, mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
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
  mkdirSync(dirname(path), { recursive: true });
  // Written aside and linked: the lock is there with its holder, or not at all, and only one can put it there.
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, String(process.pid));
  try {
    removeTheDead(path);
    if (!put(aside, path)) refuse(holderOf(path));
  } finally {
    rmSync(aside, { force: true });
  }
  const beat = setInterval(() => utimesSync(path, new Date(), new Date()), BEAT).unref();
  return () => {
    clearInterval(beat);
    rmSync(path, { force: true });
  };
}

function put(aside: string, path: string): boolean {
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A process that was killed leaves its lock; its number may be another's by now. */
function removeTheDead(path: string): void {
  const holder = holderOf(path);
  if (holder === undefined) return;
  if (holder !== process.pid && isAlive(holder) && ageOf(path) < DEAD) refuse(holder);
  // Moved away before it is removed: of two that find the same dead lock, the later one may have moved a living one.
  const moved = `${path}.${process.pid}.dead`;
  try {
    renameSync(path, moved);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const other = holderOf(moved);
  const living = !Object.is(other, holder);
  if (living) put(moved, path);
  rmSync(moved, { force: true });
  if (living) refuse(other);
}

function holderOf(path: string): number | undefined {
  const text = readIfThere(path)?.toString();
  return text === undefined ? undefined : Number(text);
}

const ageOf = (path: string) => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);

function refuse(holder: number | undefined): never {
  throw new Error(
    `another otg build (process ${holder ?? 'unknown'}) is writing to this folder: wait for its end, and run it again.`,
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
