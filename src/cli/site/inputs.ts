/** What a record is made of, as hashes: the document with what lies beside it, and what makes records of documents. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { editsFile } from '../../extract/edits/index.ts';
import { LARGEST_DOCUMENT } from '../../extract/readers/index.ts';
import type { NameDirectory } from '../../names/directory.ts';
import { documentsIn, metadataPath } from '../files.ts';
import { hashOf, hashOfCode } from './hash.ts';
import { readIfThere } from './disk.ts';

/** A document of the folder. */
export interface Input {
  /** As the user knows it. */
  path: string;
  /** Its name in the folder. */
  file: string;
  /** Hash of the document, its metadata and its edits. */
  inputs: string;
}

/** The documents of a folder, sorted by name. */
export function inputsIn(folder: string): Input[] {
  return documentsIn(folder).map((path) => {
    const file = basename(path);
    const beside = [metadataPath(path), join(folder, editsFile(file))].map(readIfThere);
    return { path, file, inputs: hashOf(contentOf(path), ...beside) };
  });
}

/** A file far too large gives no record, and is not read to know that. A folder that is called `x.txt` gives none, too. */
function contentOf(path: string): Uint8Array | string {
  const stats = statSync(path);
  return stats.isFile() && stats.size <= LARGEST_DOCUMENT ? readFileSync(path) : `${stats.size} ${stats.mtimeMs}`;
}

/** The rooms and files whose code decides what a record says. */
const MAKERS = ['extract', 'names', 'record', 'text', 'cli/revisions'];
const MAKING_FILES = ['compile', 'files', 'parse-html', 'readers', '../linking/linkable'];

/** Hash of what makes records of documents: the extractor with what it is built on, and the names that editors keep. */
export function makerOf(names: NameDirectory): string {
  const root = join(import.meta.dirname, '../../');
  const ending = extname(import.meta.filename);
  const code = [
    ...MAKERS.map((room) => join(root, room)),
    ...MAKING_FILES.map((file) => join(root, `cli/${file}${ending}`)),
  ];
  const versions = readFileSync(join(root, '../package.json'));
  return hashOf(hashOfCode(code.filter(existsSync)), versions, JSON.stringify(names));
}
