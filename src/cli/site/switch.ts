/**
 * From the staged site to the published one. All of it is staged first; then `switch.json` says so, and from there on the
 * new site comes in by renames, file by file, the index last. A run that is stopped before leaves the old site as it was;
 * one that is stopped in between leaves each record whole, in its old or in its new revision, and the next run does the rest.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { publishStage, readIfThere, remove, writeWhole } from './disk.ts';

interface Plan {
  /** Staged folders, in order. */
  stages: string[];
  /** Paths that go when all is there. */
  removals: string[];
}

/** Where a site's own book-keeping lies. */
export interface Workshop {
  out: string;
  /** `.otg` in it: on the same disk, which a rename asks for. */
  work: string;
}

/** Publishes what is staged. */
export function switchTo(shop: Workshop, plan: Plan): void {
  writeWhole(join(shop.work, 'switch.json'), JSON.stringify(plan));
  finishSwitch(shop);
}

/**
 * Does what is left of a switch.
 * @returns whether there was one
 */
export function finishSwitch({ out, work }: Workshop): boolean {
  const json = readIfThere(join(work, 'switch.json'));
  if (!json) return false;
  const { stages, removals } = JSON.parse(json.toString()) as Plan;
  for (const name of stages) publishStage(out, join(work, 'staged', name));
  remove(out, removals);
  return true;
}

/** To be called when it is written down that what was staged is published. */
export function closeSwitch({ work }: Workshop): void {
  rmSync(join(work, 'switch.json'), { force: true });
}
