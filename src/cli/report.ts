/** Messages for the person at the terminal: on stderr, as vfile-reporter sets them, each with its mend. */
import type { VFileMessage } from 'vfile-message';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { refusal } from '../extract/readers/index.ts';
import type { Problem } from '../record/problem.ts';

/** A file by the path that the user knows it by, and what there is to say about it. */
export interface Report {
  path: string;
  messages: readonly VFileMessage[];
}

/** A problem of a JSON file as a message. */
export function messageOf(file: string, { path, reason, note, rule }: Problem): VFileMessage {
  return refusal(file, rule, path ? `${path}: ${reason}` : reason, note);
}

/** Whether something failed: a message that is fatal. Warnings and hints do not fail a run. */
export function hasFailure(reports: readonly Report[]): boolean {
  return reports.some(({ messages }) => messages.some((message) => message.fatal === true));
}

/** Prints what there is to say, file by file; nothing where there is nothing. */
export function printReports(reports: readonly Report[]): void {
  const files = reports
    .filter(({ messages }) => messages.length > 0)
    .map(({ path, messages }) => Object.assign(new VFile({ path }), { messages: [...messages] }));
  if (files.length) process.stderr.write(`${reporter(files, { verbose: true, color: process.stderr.isTTY })}\n`);
}

/** A number with its noun: `1 record`, `2 records`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
