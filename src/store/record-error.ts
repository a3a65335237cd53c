/** What can keep a record from being shown; the message of the error says it in words. */
export type RecordErrorCode =
  /** `src` is no URL. */
  | 'url'
  /** No answer: offline, blocked, or refused by the browser. */
  | 'network'
  /** An answer with a status other than success. */
  | 'http'
  /** The answer is no JSON, most often a page of HTML. */
  | 'json'
  /** JSON that is no record. */
  | 'shape'
  /** A record for another version of the schema. */
  | 'version'
  /** The record holds no such item; `cause` is the record. */
  | 'item';

/** A record, or an item of it, that cannot be had. The message names the file, the place and the mend. */
export class RecordError extends Error {
  readonly code: RecordErrorCode;

  constructor(code: RecordErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RecordError';
    this.code = code;
  }
}
