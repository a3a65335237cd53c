/** The file of an editor's changes beside a document, `NAME.edits.json`. */
import * as v from 'valibot';
import type { VFileMessage } from 'vfile-message';
import { problemOfIssue, type Problem } from '../../record/problem.ts';
import { refusal } from '../readers/reading.ts';
import { EditsSchema, type Edits } from './schema.ts';

/** The changes, or null where the file has faults; one message for each. */
export interface EditsReading {
  edits: Edits | null;
  messages: VFileMessage[];
}

const HINT = 'An editor program that reads `$schema` shows what belongs there.';

/** The name of the file that holds the changes of a document: `seed.edits.json` for `seed.txt`. */
export function editsFile(file: string): string {
  return `${file.replace(/\.[^.]*$/, '')}.edits.json`;
}

/**
 * Puts a problem of such a file into a message.
 * @param file its name; stands in front, because the message is printed under the name of the document
 * @param fatal whether no record can be made until it is mended
 */
export function editMessage(file: string, { path, reason, note, rule }: Problem, fatal = true): VFileMessage {
  const message = refusal(file, rule, path ? `${path}: ${reason}` : reason, note);
  return Object.assign(message, { message: `${file}: ${message.reason}`, fatal: fatal || undefined });
}

/**
 * Reads such a file.
 * @param file its name, for messages
 * @param text its content
 */
export function parseEdits(file: string, text: string): EditsReading {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = `is no JSON: ${(error as Error).message}`;
    const note = 'Correct the place that it names; a missing comma or quotation mark is the usual cause.';
    return { edits: null, messages: [editMessage(file, { path: '', reason, note, rule: 'edits-json' })] };
  }
  const result = v.safeParse(EditsSchema, value, { abortPipeEarly: true });
  if (!result.success) {
    const problems = result.issues.map((issue) => problemOfIssue(issue, 'edits-field', HINT));
    return { edits: null, messages: problems.map((problem) => editMessage(file, problem)) };
  }
  const { $schema: _, ...edits } = result.output;
  return { edits, messages: [] };
}
