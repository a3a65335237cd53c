/** The metadata file beside a document, `NAME.meta.json`: what the document does not say of itself. */
import * as v from 'valibot';
import { problemOfIssue } from '../../record/problem.ts';
import { RecordSchema, StatusSchema } from '../../record/schema.ts';
import type { VFileMessage } from 'vfile-message';
import type { DocumentMetadata } from '../document.ts';
import { refusal } from './reading.ts';

const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'a text that is not empty'));

/** What `NAME.meta.json` may hold. Every field is optional, and wins over what the text says. */
export const MetadataSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: v.optional(RecordSchema.entries.id),
  title: v.optional(filled),
  publisher: v.optional(filled),
  url: v.optional(v.pipe(v.string(), v.url('an address'), v.regex(/^https?:/, 'an address with http or https'))),
  published: v.optional(v.pipe(v.string(), v.isoDate('a date such as 2025-09-12'))),
  language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 tag such as ru'))),
  status: v.optional(StatusSchema),
});

/** The metadata, or null where the file has faults; one message for each. */
export interface MetadataReading {
  metadata: DocumentMetadata | null;
  messages: VFileMessage[];
}

/**
 * Reads a metadata file.
 * @param file its name, for messages
 * @param text its content
 */
export function parseMetadata(file: string, text: string): MetadataReading {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const note = 'Correct the place that it names; a missing comma or quotation mark is the usual cause.';
    return {
      metadata: null,
      messages: [refusal(file, 'metadata-json', `is no JSON: ${(error as Error).message}`, note)],
    };
  }
  const result = v.safeParse(MetadataSchema, value, { abortPipeEarly: true });
  if (!result.success) return { metadata: null, messages: result.issues.map((issue) => messageOf(file, issue)) };
  const { $schema: _, ...metadata } = result.output;
  return { metadata, messages: [] };
}

const HINT = `Fields of a metadata file: ${Object.keys(MetadataSchema.entries).slice(1).join(', ')}; each may be left out.`;

function messageOf(file: string, issue: v.BaseIssue<unknown>): VFileMessage {
  const { path, reason, note } = problemOfIssue(issue, 'metadata-field', HINT);
  return refusal(file, 'metadata-field', path ? `${path}: ${reason}` : reason, note);
}
