/** Scores of the corpus: records of an extractor against the gold, language by language, by `test/corpus/score.mjs`. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../src/extract/index.ts';
import { LANGUAGE_TAGS } from '../src/extract/languages/index.ts';
import { readDocument } from '../src/extract/readers/index.ts';
import { floorRecord } from '../test/bench/floor.ts';

/** The folder of the corpus, from the project's root. */
export const CORPUS = 'test/corpus';

/** A document of the corpus: its name without ending, and the language that its gold gives it. */
export interface CorpusDocument {
  name: string;
  language: string;
  /** Whether no rule was written by looking at it. What it says is nearer to what a new document meets. */
  aside: boolean;
}

/** Precision, recall and F1 from 0 to 1, and how many items there are in the gold and in the records. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
  gold: number;
  found: number;
}

/** What the score says of some documents. */
export interface Report {
  documents: number;
  notVerbatim: number;
  /** `1 of 155`: titles taken for quotes. */
  falseAlarms: string;
  tasks: Record<string, Score>;
}

/** The documents of the languages that the extractor reads, sorted by name. */
export function corpusDocuments(): CorpusDocument[] {
  const names = readdirSync(CORPUS).flatMap((file) => /^(.*)\.gold\.json$/.exec(file)?.[1] ?? []);
  return names
    .sort()
    .map((name) => ({ name, language: languageOf(name), aside: isAside(Number(/-(\d+)-/.exec(name)?.[1])) }))
    .filter(({ language }) => LANGUAGE_TAGS.includes(language));
}

/** Every third document up to 99, and from 800 on; rules were written from all others. */
function isAside(number: number): boolean {
  return number % 3 === 0 && (number < 100 || number >= 800);
}

function languageOf(name: string): string {
  return (JSON.parse(readFileSync(join(CORPUS, `${name}.gold.json`), 'utf8')) as { language: string }).language;
}

/** The record of a document of the corpus; where there is none, one in which nothing was found. */
async function recordOf(name: string): Promise<object> {
  const { document } = readDocument(`${name}.txt`, readFileSync(join(CORPUS, `${name}.txt`)));
  const record = document && (await extract(document)).record;
  return record ?? { source: { file: `${name}.txt` } };
}

/** The same of the floor. */
function floorOf(name: string): object {
  return floorRecord(`${name}.txt`, readFileSync(join(CORPUS, `${name}.txt`), 'utf8'));
}

/** Runs extractors over documents, and asks for scores of any part of them. */
export class Scores {
  private readonly folder = mkdtempSync(join(tmpdir(), 'otg-accuracy-'));

  /** Extracts every document by both extractors. */
  async run(documents: readonly CorpusDocument[]): Promise<void> {
    const records: object[] = [];
    for (const { name } of documents) records.push(await recordOf(name));
    this.write('extractor', records);
    this.write(
      'floor',
      documents.map(({ name }) => floorOf(name)),
    );
  }

  /** What the score says of the records of these documents. */
  report(of: 'extractor' | 'floor', documents: readonly CorpusDocument[]): Report {
    return JSON.parse(this.score(of, documents, '--json')) as Report;
  }

  /** What was missed (`- missed …`) and invented (`+ extra …`) in a task. */
  misses(documents: readonly CorpusDocument[], task: string): string[] {
    const lines = this.score('extractor', documents, '--misses', task).split('\n');
    return lines.filter((line) => /^(?:- missed|\+ extra)/.test(line));
  }

  /** Removes what the run has written. */
  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  private write(of: string, records: readonly object[]): void {
    writeFileSync(join(this.folder, `${of}.jsonl`), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  }

  /** The score takes a folder whole: the documents asked for are put into one of their own. */
  private score(of: string, documents: readonly CorpusDocument[], ...args: string[]): string {
    const part = join(this.folder, 'part');
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part);
    for (const { name } of documents) {
      for (const file of [`${name}.txt`, `${name}.gold.json`]) copyFileSync(join(CORPUS, file), join(part, file));
    }
    const command = [join(CORPUS, 'score.mjs'), join(this.folder, `${of}.jsonl`), part, ...args];
    const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
    const { stdout, stderr } = spawnSync(process.execPath, command, options);
    if (stderr) throw new Error(stderr);
    return stdout;
  }
}
