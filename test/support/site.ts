/** A newsroom's folder of releases and the site that `otg build` makes of it, for tests. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { runBuild, type BuildOptions } from '../../src/cli/build.ts';
import type { OtgRecord } from '../../src/record/types.ts';
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

/** What came of a build. */
export interface Built {
  ok: boolean;
  stderr: string;
}

/** The folders, and what is done with them. */
export interface Newsroom {
  folder: string;
  documents: string;
  out: string;
  /** Writes a file among the documents. */
  write: (name: string, content: string | object) => void;
  /** Runs `otg build` on a day, in this process: a new one takes far longer than the build. */
  build: (day?: string, options?: Partial<BuildOptions>) => Promise<Built>;
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
  // No names, as where a newsroom keeps none: those of the project are not what is tested.
  const names = join(folder, 'names');
  mkdirSync(documents);
  mkdirSync(names);
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  return {
    folder,
    documents,
    out,
    write: (name, content) =>
      writeFileSync(join(documents, name), typeof content === 'string' ? content : JSON.stringify(content)),
    build: (day = '2025-09-12', options = {}) =>
      heard(() => inEnvironment(on(day), () => runBuild(documents, { out, names, jobs: 1, ...options }))),
    read,
    record: (path) => JSON.parse(read(path)) as OtgRecord,
    index: () => JSON.parse(read('index.json')) as Index,
  };
}

async function heard(run: () => Promise<boolean>): Promise<Built> {
  const write = process.stderr.write.bind(process.stderr);
  let stderr = '';
  process.stderr.write = (text: string | Uint8Array) => {
    stderr += String(text);
    return true;
  };
  try {
    const ok = await run();
    return { ok, stderr };
  } catch (error) {
    return { ok: false, stderr: stderr + (error as Error).message };
  } finally {
    process.stderr.write = write;
  }
}

async function inEnvironment<T>(env: NodeJS.ProcessEnv, run: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    return await run();
  } finally {
    process.env = before;
  }
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
