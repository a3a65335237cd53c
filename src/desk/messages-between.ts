/** What the page and its worker say to each other. */
import type { Considered, SourceDocument } from '../extract/document.ts';
import type { Edits } from '../extract/edits/index.ts';
import type { NameDirectory } from '../names/directory.ts';
import type { OtgRecord } from '../record/types.ts';

/** A question; the answer has the same number. */
export type Question = { number: number } & (
  | { ask: 'read'; file: string; bytes: Uint8Array<ArrayBuffer> }
  | { ask: 'extract'; document: SourceDocument; edits: Edits; names: NameDirectory }
);

/** Something to say about a document, in words. */
export interface Remark {
  reason: string;
  note: string;
  fatal: boolean;
}

/** A document as it was read. */
export interface Reading {
  document: SourceDocument | null;
  remarks: Remark[];
}

/** A document as it was taken apart. */
export interface Findings {
  /** As the extraction gives it, without edits; null where the document is no release. */
  base: OtgRecord | null;
  /** With the edits; null while they do not hold. */
  record: OtgRecord | null;
  considered: Considered[];
  remarks: Remark[];
}

export type Answer = { number: number } & ({ reading: Reading } | { findings: Findings } | { fault: string });
