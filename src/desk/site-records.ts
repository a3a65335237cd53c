/** The records that were published beside the desk. */
import type { DocumentMetadata, SourceDocument } from '../extract/document.ts';
import { EMPTY_DIRECTORY, type NameDirectory } from '../names/directory.ts';
import type { OtgRecord } from '../record/types.ts';

/** A record of the site, as its list has it. */
export interface Listed {
  id: string;
  title: string | null;
  date: string | null;
  files: { record: string; text: string };
}

async function get<T>(url: URL): Promise<T | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? ((await response.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** What the site says of itself; nothing is in it where the desk stands alone. */
export interface Index {
  records: readonly Listed[];
  /** The script under its immutable name. */
  script?: { path: string; integrity: string } | null;
}

/** Loads the list of the site. */
export async function loadIndex(base: URL): Promise<Index> {
  return (await get<Index>(new URL('index.json', base))) ?? { records: [] };
}

/** The names that the site's editors keep. */
export async function loadNames(base: URL): Promise<NameDirectory> {
  return (await get<NameDirectory>(new URL('names.json', base))) ?? EMPTY_DIRECTORY;
}

/** A published document. What an editor has changed in it is not published, and has to be opened beside it. */
export async function loadDocument(
  base: URL,
  { files, id }: Listed,
): Promise<{ document: SourceDocument; corrected: boolean } | null> {
  const record = await get<OtgRecord>(new URL(files.record, base));
  const answer = await fetch(new URL(files.text, base)).catch(() => undefined);
  if (!record || !answer?.ok) return null;
  const { file, language, published, publisher, title, url } = record.source;
  const metadata: DocumentMetadata = {
    id,
    language,
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
    ...(published ? { published } : {}),
    ...(record.status.state === 'published' ? {} : { status: record.status }),
  };
  const corrected = JSON.stringify(record).includes('"rule":"editor"');
  return { document: { file, text: await answer.text(), metadata }, corrected };
}
