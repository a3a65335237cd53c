/** What a reader is, what it gives back, and how it refuses. */
import { VFileMessage } from 'vfile-message';
import type { DocumentMetadata, SourceDocument } from '../document.ts';

/** A document, or null where the file is none, and what there is to say about it. */
export interface Reading {
  document: SourceDocument | null;
  messages: VFileMessage[];
}

/**
 * Reads one kind of file.
 * @param file name without folders
 * @param bytes the whole file
 * @param metadata what lies beside the document; wins over what the file says of itself
 * @returns the document, or null and messages that say why; never throws
 */
export type Reader = (file: string, bytes: Uint8Array, metadata: DocumentMetadata) => Reading;

/** A name by which every message of this library can be filtered. */
export const MESSAGE_SOURCE = 'otg';

/**
 * A message that a file cannot be read.
 * @param file its name
 * @param ruleId kebab-case name of the check
 * @param reason what is wrong, as a sentence without a full stop
 * @param note the mend
 */
export function refusal(file: string, ruleId: string, reason: string, note: string): VFileMessage {
  const message = new VFileMessage(reason, { ruleId, source: MESSAGE_SOURCE });
  return Object.assign(message, { file, fatal: true, note });
}

/** A reading that gives no document, with the one message that says why; see `refusal`. */
export function refused(file: string, ruleId: string, reason: string, note: string): Reading {
  return { document: null, messages: [refusal(file, ruleId, reason, note)] };
}
