/** The directory of names on a disk: `people.json`, `organizations.json`, `events.json` in one folder. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusal } from '../extract/readers/index.ts';
import { EMPTY_DIRECTORY, parseDirectoryPart, type DirectoryPart, type NameDirectory } from '../names/directory.ts';
import { messageOf, type Report } from './report.ts';

/** Where a newsroom keeps its names, from the folder that the command runs in. */
export const NAMES_FOLDER = join('data', 'names');

/**
 * Loads the directory.
 * @param folder where it lies; one that was asked for has to exist, the usual place may be empty
 * @param asked whether the user named it
 * @returns its entries, and one report for each file with a fault
 */
export function loadNames(folder: string, asked: boolean): { names: NameDirectory; reports: Report[] } {
  if (!existsSync(folder)) {
    const note = 'Check the spelling of the folder after --names.';
    const missing = refusal(folder, 'unreadable', 'there is no such folder', note);
    return { names: EMPTY_DIRECTORY, reports: asked ? [{ path: folder, messages: [missing] }] : [] };
  }
  const reports: Report[] = [];
  const load = <P extends DirectoryPart>(part: P): NameDirectory[P] => {
    const path = join(folder, `${part}.json`);
    if (!existsSync(path)) return [] as unknown as NameDirectory[P];
    const { entries, messages } = read(part, path);
    if (messages.length) reports.push({ path, messages });
    return entries;
  };
  const names = { people: load('people'), organizations: load('organizations'), events: load('events') };
  return { names, reports };
}

function read<P extends DirectoryPart>(
  part: P,
  path: string,
): { entries: NameDirectory[P]; messages: Report['messages'] } {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const note = 'Correct the place that it names; a missing comma or quotation mark is the usual cause.';
    const message = refusal(path, 'names-json', `is no JSON: ${(error as Error).message}`, note);
    return { entries: [] as unknown as NameDirectory[P], messages: [message] };
  }
  const { entries, problems } = parseDirectoryPart(part, value);
  return { entries, messages: problems.map((problem) => messageOf(path, problem)) };
}
