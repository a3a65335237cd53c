/** Reads and takes documents apart beside the page, so that no document, however long, makes the page wait. */
import { parseHTML } from 'linkedom/worker';
import { extract } from '../extract/index.ts';
import type { PageDocument } from '../extract/readers/dom.ts';
import { htmlReader } from '../extract/readers/html.ts';
import { readDocument, READERS } from '../extract/readers/index.ts';
import type { Answer, Findings, Question, Reading, Remark } from './messages-between.ts';

interface Said {
  reason: string;
  note?: string;
  fatal?: boolean | null;
}

const scope = globalThis as unknown as {
  onmessage: (event: { data: Question }) => void;
  postMessage: (answer: Answer) => void;
};

const pages = htmlReader((html) => parseHTML(wrapped(html)).document as unknown as PageDocument);
const readers = { ...READERS, '.html': pages, '.htm': pages };

/** A part of a page, as it is pasted, becomes a whole one. */
const wrapped = (html: string): string =>
  /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;

const remarksOf = (messages: readonly Said[]): Remark[] =>
  messages.map(({ fatal, note, reason }) => ({ reason, note: note ?? '', fatal: fatal === true }));

function read(file: string, bytes: Uint8Array): Reading {
  const { document, messages } = readDocument(file, bytes, {}, readers);
  return { document, remarks: remarksOf(messages) };
}

async function take({ document, edits, names }: Extract<Question, { ask: 'extract' }>): Promise<Findings> {
  const plain = await extract(document, { names, explain: true });
  const edited = Object.keys(edits).length ? await extract({ ...document, edits }, { names }) : plain;
  return {
    base: plain.record,
    record: edited.record,
    considered: plain.considered ?? [],
    remarks: remarksOf(edited.messages),
  };
}

async function answer(question: Question): Promise<Answer> {
  const { number } = question;
  try {
    if (question.ask === 'read') return { number, reading: read(question.file, question.bytes) };
    return { number, findings: await take(question) };
  } catch (error) {
    return { number, fault: (error as Error).message };
  }
}

scope.onmessage = ({ data }) => void answer(data).then((said) => scope.postMessage(said));
