/** A newsroom's folder of releases and the site that `otg build` makes of it, for tests. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { OtgRecord } from '../../src/record/types.ts';
import { otg, type Run } from './otg.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** `index.json`, as far as tests read it. */
export interface Index {
  script: { path: string; integrity: string; latest: string; modules: Record<string, string> };
  records: {
    id: string;
    status: string;
    revision: number;
    files: Record<string, string>;
    sha256: Record<string, string>;
    counts: { quotes: number };
  }[];
}

/** The folders, and what is done with them. */
export interface Newsroom {
  folder: string;
  documents: string;
  out: string;
  /** Writes a file among the documents. */
  write: (name: string, content: string | object) => void;
  /** Runs `otg build` on a day. */
  build: (day?: string, ...more: string[]) => Run;
  /** A file of the site, as text. */
  read: (path: string) => string;
  record: (path: string) => OtgRecord;
  index: () => Index;
}

/** Makes an empty newsroom. */
export function newsroom(context: TestContext): Newsroom {
  const folder = temporaryFolder(context);
  const documents = join(folder, 'in');
  const out = join(folder, 'public');
  mkdirSync(documents);
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  return {
    folder,
    documents,
    out,
    write: (name, content) =>
      writeFileSync(join(documents, name), typeof content === 'string' ? content : JSON.stringify(content)),
    build: (day = '2025-09-12', ...more) => otg(['build', 'in', '--out', 'public', ...more], folder, on(day)),
    read,
    record: (path) => JSON.parse(read(path)) as OtgRecord,
    index: () => JSON.parse(read('index.json')) as Index,
  };
}

/** The environment of a build on a day. */
export function on(day: string): NodeJS.ProcessEnv {
  return { NO_COLOR: '1', SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) };
}

/** A release with one quote; the number makes it another. */
export function release(
  number: number,
  words = 'Мы убеждены, что именно такой подход лежит в основе партнерства',
): string {
  return `12 сентября 2025 года в Бишкеке президент Кыргызской Республики Садыр Жапаров провел заседание № ${number}.

«${words}», — сказал Садыр Жапаров.
`;
}

/** Every file of a site but its book-keeping: by path, what is in it and when it was written. */
export function filesOf(out: string): Map<string, { sha256: string; mtime: number }> {
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    paths
      .filter((path) => !path.startsWith('.otg') && statSync(join(out, path)).isFile())
      .map((path) => {
        const sha256 = createHash('sha256')
          .update(readFileSync(join(out, path)))
          .digest('hex');
        return [path.replaceAll('\\', '/'), { sha256, mtime: statSync(join(out, path)).mtimeMs }];
      }),
  );
}

/** Paths that were written, or went, between two looks. */
export function changedBetween(before: ReturnType<typeof filesOf>, after: ReturnType<typeof filesOf>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path)?.mtime !== after.get(path)?.mtime,
  );
}
