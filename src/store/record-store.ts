/**
 * Records by URL: one request for any number of elements. A loaded record stays for the life of the page; a failure
 * stays nowhere, so that the next element that asks tries again, and nothing tries again by itself.
 */
import type { OtgRecord } from '../record/types.ts';
import { parseRecord } from './check-record.ts';
import { RecordError } from './record-error.ts';

interface Entry {
  readonly promise: Promise<OtgRecord>;
  readonly abort: AbortController;
  /** How many callers wait; the request is given up when the last one leaves. */
  waiting: number;
  /** Set once it is here. */
  record?: OtgRecord;
}

/** By URL without fragment. */
const entries = new Map<string, Entry>();

const address = (url: URL): string => url.href.split('#', 1)[0] as string;

/** A record that is here already. */
export function loadedRecord(url: URL): OtgRecord | undefined {
  return entries.get(address(url))?.record;
}

/**
 * Loads a record, or joins the request that is under way.
 *
 * @param url - of the record; a fragment is left out
 * @param signal - ends the wait; the request itself ends when nobody waits for it any more
 * @throws RecordError with code `network`, `http`, `json`, `shape` or `version`; the signal's reason when it was aborted
 */
export async function loadRecord(url: URL, signal?: AbortSignal): Promise<OtgRecord> {
  signal?.throwIfAborted();
  const key = address(url);
  const entry = entries.get(key) ?? start(key);
  entry.waiting += 1;
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => {
      reject(signal.reason);
      entry.waiting -= 1;
      if (entry.waiting || entry.record) return;
      forget(key, entry);
      entry.abort.abort();
    });
    entry.promise.then(resolve, reject);
  });
}

function start(key: string): Entry {
  const abort = new AbortController();
  const entry: Entry = { abort, waiting: 0, promise: request(key, abort.signal) };
  entries.set(key, entry);
  entry.promise.then(
    (record) => (entry.record = record),
    () => forget(key, entry),
  );
  return entry;
}

/** Another request for the same URL may have taken the place of one that was given up: it stays. */
function forget(key: string, entry: Entry): void {
  if (entries.get(key) === entry) entries.delete(key);
}

/** Bytes of a record at the most. A document of the largest size that is read gives less. */
const LARGEST = 2 ** 25;

async function request(url: string, signal: AbortSignal): Promise<OtgRecord> {
  const [status, text] = await fetch(url, { signal })
    .then(async (response) => {
      // Whoever named a host trusts that host, and none that it sends to.
      if (new URL(response.url).origin !== new URL(url).origin) throw Error(response.url);
      return [response.ok ? 0 : response.status, response.ok ? await read(response) : ''] as const;
    })
    .catch((cause: unknown) => {
      const mend = 'check the address, and that CORS and CSP allow it.';
      throw new RecordError('network', `${url} cannot be reached: ${mend}`, { cause });
    });
  if (status) throw new RecordError('http', `${url} answered ${status}: put the record there.`);
  return parseRecord(text, url);
}

/** The text of an answer, as far as it is not larger than any record. */
async function read({ body }: Response): Promise<string> {
  let [size, text] = [0, ''];
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return text;
    text += decoder.decode(value, { stream: true });
    size += value.length;
    if (size > LARGEST) {
      void reader?.cancel();
      throw Error(`more than ${LARGEST} bytes`);
    }
  }
}
