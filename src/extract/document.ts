/** What the extractor takes and what it gives back. */
import type { VFileMessage } from 'vfile-message';
import type { OtgRecord, Status, Stretch } from '../record/types.ts';
import type { Edits } from './edits/schema.ts';

/** What a document does not say of itself; every field wins over what the text says. */
export interface DocumentMetadata {
  /** Id of the record; by default made from the date and the file's name. */
  id?: string;
  title?: string;
  publisher?: string;
  /** Where the document was published, http or https. */
  url?: string;
  /** ISO date of publication. */
  published?: string;
  /** BCP 47 tag, where the recognized language would be wrong. */
  language?: string;
  status?: Status;
}

/** A document as a reader hands it on: its text exactly as it will stand beside the record. */
export interface SourceDocument {
  /** File name without folders. */
  file: string;
  /** The text: UTF-8 decoded, a byte-order mark dropped, nothing else changed. Every stretch points into it. */
  text: string;
  metadata: DocumentMetadata;
  /** An editor's changes, applied to what the extraction gives. */
  edits?: Edits;
}

/** Something that a rule looked at and let go. */
export interface Considered extends Stretch {
  /** What it could have become. */
  of: 'quote' | 'speaker' | 'meeting' | 'participant';
  what: string;
  /** The rule that looked at it. */
  rule: string;
}

/** A record, or null where the document is no release, and what there is to say about it. */
export interface Extraction {
  record: OtgRecord | null;
  /** Shaped as vfile-message has it: reason, place (line, column, offset), ruleId, source, note with the mend. */
  messages: VFileMessage[];
  /** What was looked at and let go, where that was asked for. */
  considered?: Considered[];
}
