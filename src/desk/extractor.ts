/** The worker, as a page asks it. */
import type { SourceDocument } from '../extract/document.ts';
import type { Edits } from '../extract/edits/index.ts';
import type { NameDirectory } from '../names/directory.ts';
import type { Answer, Findings, Question, Reading } from './messages-between.ts';

type Asked = Question extends infer Q ? (Q extends { number: number } ? Omit<Q, 'number'> : never) : never;

/** Asks a worker, and gives its answers back in any order. */
export class Extractor {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      this.#waiting.get(data.number)?.(data);
      this.#waiting.delete(data.number);
    });
  }

  /** Reads a file. */
  async read(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<Reading> {
    const answer = await this.#ask({ ask: 'read', file, bytes });
    if ('reading' in answer) return answer.reading;
    throw new Error('fault' in answer ? answer.fault : 'no reading');
  }

  /** Takes a document apart, and applies edits. */
  async extract(document: SourceDocument, edits: Edits, names: NameDirectory): Promise<Findings> {
    const answer = await this.#ask({ ask: 'extract', document, edits, names });
    if ('findings' in answer) return answer.findings;
    throw new Error('fault' in answer ? answer.fault : 'no findings');
  }

  #ask(question: Asked): Promise<Answer> {
    const number = (this.#last += 1);
    return new Promise((resolve) => {
      this.#waiting.set(number, resolve);
      this.#worker.postMessage({ ...question, number });
    });
  }
}
