/** Front matter, the fields between two lines `---` at the head of a Markdown file: what the document says of itself. */
import * as v from 'valibot';
import type { VFileMessage } from 'vfile-message';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { problemOfIssue } from '../../record/problem.ts';
import type { DocumentMetadata } from '../document.ts';
import { dayOf } from './days.ts';
import { MetadataSchema } from './metadata.ts';
import { refusal } from './reading.ts';

/** The fields and what follows them; `metadata` is null where they have faults, with one message for each. */
export interface FrontMatter {
  metadata: DocumentMetadata | null;
  body: string;
  messages: VFileMessage[];
}

const FIELDS = Object.keys(MetadataSchema.entries)
  .filter((field) => field !== '$schema')
  .map((field) => (field === 'published' ? 'date' : field))
  .join(', ');
const HINT = `Fields of the front matter: ${FIELDS}; each may be left out.`;

/** The first line of the fields is the second of the file. */
const LINES_BEFORE = 1;

/**
 * Parts a Markdown file into its fields and its text. A file that does not begin with `---` has no fields.
 * @param file its name, for messages
 * @param text its content, without a byte-order mark
 */
export function readFrontMatter(file: string, text: string): FrontMatter {
  const opening = /^---[ \t]*(?:\r\n|\r|\n)/.exec(text)?.[0];
  if (opening === undefined) return { metadata: {}, body: text, messages: [] };
  const rest = text.slice(opening.length);
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(rest);
  if (closing) {
    const body = rest.slice(closing.index + closing[0].length);
    return { body, ...parseFields(file, rest.slice(0, closing.index)) };
  }
  // A line of dashes is a rule as well; what begins like a field was meant as one.
  if (!/^\w+[ \t]*:/.test(rest)) return { metadata: {}, body: text, messages: [] };
  const note = 'Put a line with three hyphens (---) behind the last field.';
  return {
    metadata: null,
    body: text,
    messages: [placed(refusal(file, 'front-matter-open', 'the front matter has no end', note), 1)],
  };
}

function parseFields(file: string, yaml: string): Omit<FrontMatter, 'body'> {
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line + LINES_BEFORE;
  try {
    const fields = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    const [fault] = fields.errors;
    if (!fault) return validate(file, fields, lineAt);
    // The first alone: what follows a fault is mostly made of it.
    const note = 'Correct the line; a text with a colon or a quotation mark in it belongs between quotation marks.';
    const message = refusal(file, 'front-matter-yaml', `the front matter is no YAML: ${fault.message}`, note);
    return { metadata: null, messages: [placed(message, lineAt(fault.pos[0]))] };
  } catch (error) {
    // Aliases that unfold into millions of values, lists within lists without end.
    const reason = `the front matter cannot be read: ${(error as Error).message}`;
    return { metadata: null, messages: [placed(refusal(file, 'front-matter-yaml', reason, HINT), 1)] };
  }
}

function validate(
  file: string,
  fields: Document.Parsed,
  lineAt: (offset: number) => number,
): Omit<FrontMatter, 'body'> {
  const value: unknown = fields.toJS() ?? {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const note = `Write one field a line, as in "title: …", or an empty line before the first ---. ${HINT}`;
    const message = refusal(file, 'front-matter-field', 'there are no fields between the lines ---', note);
    return { metadata: null, messages: [placed(message, 1 + LINES_BEFORE)] };
  }
  const lineOf = (field: string) => lineAt(offsetOf(fields, field));
  if ('date' in value && 'published' in value) {
    const message = refusal(
      file,
      'front-matter-field',
      'date: the day is given as published, too',
      'Delete one of them.',
    );
    return { metadata: null, messages: [placed(message, lineOf('date'))] };
  }
  const result = v.safeParse(v.omit(MetadataSchema, ['$schema']), forSchema(value), { abortPipeEarly: true });
  if (result.success) return { metadata: result.output, messages: [] };
  const dated = 'date' in value;
  const messages = result.issues.map((issue) => {
    const { path, reason, note } = problemOfIssue(issue, 'front-matter-field', HINT);
    const named = dated ? path.replace(/^published$/, 'date') : path;
    const field = String(issue.path?.[0]?.key ?? '');
    const line = lineOf(dated && field === 'published' ? 'date' : field);
    return placed(refusal(file, 'front-matter-field', named ? `${named}: ${reason}` : reason, note), line);
  });
  return { metadata: null, messages };
}

/** A field left empty is left out; `date` is what other tools call `published`, and may have a time that is not kept. */
function forSchema(value: object): object {
  const given = Object.entries(value).filter(([, content]) => content !== null);
  return Object.fromEntries(
    given.map(([field, content]) => {
      if (field !== 'date' && field !== 'published') return [field, content];
      return ['published', typeof content === 'string' ? (dayOf(content) ?? content) : content];
    }),
  );
}

function offsetOf(fields: Document.Parsed, field: string): number {
  if (!isMap(fields.contents)) return 0;
  const key = fields.contents.items
    .map((pair) => pair.key)
    .find((name) => isScalar(name) && String(name.value) === field);
  return (isScalar(key) && key.range?.[0]) || 0;
}

function placed(message: VFileMessage, line: number): VFileMessage {
  return Object.assign(message, { line, column: 1, place: { line, column: 1 }, name: `${message.file}:${line}:1` });
}
