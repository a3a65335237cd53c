/** Reads and takes documents apart beside the page, so that no document, however long, makes the page wait. */
import { DOMParser } from 'linkedom/worker';
import { extract } from '../extract/index.ts';
import { htmlReader } from '../extract/readers/html.ts';
import { readDocument, READERS } from '../extract/readers/index.ts';
import { wholePage, type ParsedPage } from '../extract/readers/whole-page.ts';
import type { Extraction, SourceDocument } from '../extract/document.ts';
import type { NameDirectory } from '../names/directory.ts';
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

const pages = htmlReader(wholePage((html): ParsedPage => new DOMParser().parseFromString(html, 'text/html')));
const readers = { ...READERS, '.html': pages, '.htm': pages };

const remarksOf = (messages: readonly Said[]): Remark[] =>
  messages.map(({ fatal, note, reason }) => ({ reason, note: note ?? '', fatal: fatal === true }));

function read(file: string, bytes: Uint8Array): Reading {
  const { document, messages } = readDocument(file, bytes, {}, readers);
  return { document, remarks: remarksOf(messages) };
}

/** What a document gives by itself; an editor's next change finds it here. */
let last: { key: string; plain: Promise<Extraction> } | undefined;

function takePlain(document: SourceDocument, names: NameDirectory): Promise<Extraction> {
  const key = JSON.stringify([document, names]);
  if (last?.key !== key) last = { key, plain: extract(document, { names, explain: true }) };
  return last.plain;
}

async function take({ document, edits, names }: Asked): Promise<Findings> {
  const plain = await takePlain(document, names);
  const edited = Object.keys(edits).length ? await extract({ ...document, edits }, { names }) : plain;
  return {
    base: plain.record,
    record: edited.record,
    considered: plain.considered ?? [],
    remarks: remarksOf(edited.messages),
  };
}

type Asked = Question & { ask: 'extract' };

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
