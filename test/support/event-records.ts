/** Records of made-up events in several languages, from `test/linking/fixtures`, before they are linked. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/cli/compile.ts';
import { loadNames } from '../../src/cli/names.ts';
import { applyLinks, linkableOf, linkRecords, type LinkDoubt } from '../../src/linking/index.ts';
import type { OtgRecord } from '../../src/record/types.ts';

const root = join(import.meta.dirname, '../..');

/** Where the documents of an event lie. */
export const fixtures = (name: string): string => join(root, 'test/linking/fixtures', name);

/** The project's own directory: it knows the organization, and nobody of the made-up people. */
export const { names } = loadNames(join(root, 'data/names'), true);

/** Compiles every document of a folder of fixtures, each by itself. */
export async function recordsOf(...folders: string[]): Promise<OtgRecord[]> {
  const paths = folders.flatMap((folder) =>
    readdirSync(fixtures(folder))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(fixtures(folder), name)),
  );
  const compiled = await Promise.all(paths.map((path) => compile(path, names)));
  return compiled.flatMap(({ result }) => result?.record ?? []);
}

/** A record by the language of its document. */
export function inTheLanguage(records: readonly OtgRecord[], language: string): OtgRecord {
  const found = records.find(({ source }) => source.language === language);
  if (!found) throw new Error(`No record in ${language}.`);
  return found;
}

/** `q1 = q3`: the quotes of a record that have their wording in another, with the quote that it is there. */
export function linksBetween(record: OtgRecord, other: OtgRecord): string[] {
  return record.quotes.flatMap(({ id, translations }) =>
    translations.filter(({ source }) => source.record === other.id).map(({ source }) => `${id} = ${source.quote}`),
  );
}

/** Links records as a build does. */
export function linkAll(records: readonly OtgRecord[]): { records: OtgRecord[]; doubts: LinkDoubt[] } {
  const { links, doubts } = linkRecords(records.map(linkableOf), names);
  return { records: records.map((record) => applyLinks(record, links.get(record.id))), doubts };
}
