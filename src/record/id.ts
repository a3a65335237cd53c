/** The id of a record: what its file is called and what pages name it by. */
import { slug } from './slug.ts';

const LONGEST = 96;

/**
 * Makes the id of a record where its metadata gives none: the slug of the file's name, with the date in front.
 * @param file name of the document's file, without folders: `seed.txt`
 * @param published ISO date of publication, or null where it is unknown
 * @returns `2025-09-12-seed`; the date is not repeated where the name has it already
 */
export function recordId(file: string, published: string | null): string {
  const name = slug(file.replace(/\.[^.]*$/, '')) || 'document';
  const id = published === null || name.startsWith(published) ? name : `${published}-${name}`;
  return id.slice(0, LONGEST).replace(/-$/, '');
}
