/** The records that were published beside the desk. */
import type { DocumentMetadata, SourceDocument } from '../extract/document.ts';
import { parseEdits, type Edits } from '../extract/edits/index.ts';
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

/** The list of the site; empty where the desk stands alone. */
export async function listRecords(base: URL): Promise<Listed[]> {
  const index = await get<{ records: Listed[] }>(new URL('index.json', base));
  return index?.records ?? [];
}

/** The names that the site's editors keep. */
export async function loadNames(base: URL): Promise<NameDirectory> {
  return (await get<NameDirectory>(new URL('names.json', base))) ?? EMPTY_DIRECTORY;
}

/** A published document, with the changes that were made of it. */
export async function loadDocument(
  base: URL,
  { files, id }: Listed,
): Promise<{ document: SourceDocument; edits: Edits } | null> {
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
  const changes = await fetch(new URL(files.record.replace(/\.json$/, '.edits.json'), base)).catch(() => undefined);
  const edits = changes?.ok ? parseEdits(file, await changes.text()).edits : null;
  return { document: { file, text: await answer.text(), metadata }, edits: edits ?? {} };
}
