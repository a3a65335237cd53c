/** An editor's changes of a record: `NAME.edits.json` beside the document, applied after every extraction. */
export { applyEdits, type Editing } from './apply-edits.ts';
export { editMessage, editsFile, parseEdits, type EditsReading } from './read-edits.ts';
export { EditsSchema, type Edits, type Place, type Reference } from './schema.ts';
