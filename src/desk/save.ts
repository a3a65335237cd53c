/** What leaves the desk: the document, its record and the changes, as files. */
import { strToU8, zipSync } from 'fflate';
import type { SourceDocument } from '../extract/document.ts';
import { editsFile, type Edits } from '../extract/edits/index.ts';
import type { OtgRecord } from '../record/types.ts';

/** Files by name. */
export type Files = Readonly<Record<string, string>>;

const stemOf = (file: string): string => file.replace(/\.[^.]*$/, '');

/** The files of a document, ready for `data/documents`; its record beside them, for those who only want to look. */
export function filesOf({ file, metadata, text }: SourceDocument, edits: Edits, record: OtgRecord): Files {
  const stem = stemOf(file);
  const { status: _, ...known } = metadata;
  const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
  return {
    [`${stem}.txt`]: text,
    ...(Object.keys(known).length
      ? { [`${stem}.meta.json`]: json({ $schema: '../../schemas/metadata.schema.json', ...known }) }
      : {}),
    ...(Object.keys(edits).length
      ? { [editsFile(file)]: json({ $schema: '../../schemas/edits.schema.json', ...edits }) }
      : {}),
    [`${record.id}.json`]: json(record),
  };
}

/** Saves the file whose name ends so. */
export function saveOne(files: Files, ending: string): void {
  const found = Object.entries(files).find(([name]) => name.endsWith(ending));
  if (found) saveFile(...found);
}

function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Saves all files of a document in one archive. */
export function saveArchive(file: string, files: Files): void {
  const entries = Object.entries(files).map(([name, content]) => [name, strToU8(content)] as const);
  saveFile(`${stemOf(file)}.zip`, zipSync(Object.fromEntries(entries)) as Uint8Array<ArrayBuffer>);
}
