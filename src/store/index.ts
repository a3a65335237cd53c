/** In the browser: the URL of a record → the record, one request for any number of readers. Imports where there is no DOM. */
export { RecordError, type RecordErrorCode } from './record-error.ts';
export { loadedRecord, loadRecord } from './record-store.ts';
