/**
 * A static host inside the page: what an element asks for under `/records/` is answered from memory, with the status, the
 * type and the delay of a real host. So every state has an address, on any server and without a network.
 */
import { sha256 } from '../../src/record/prove.ts';
import type { OtgRecord } from '../../src/record/types.ts';

/** A record and the document that it was made from. */
export interface Sample {
  record: OtgRecord;
  text: string;
}

type Answer = () => Response | Promise<Response>;

const FOLDER = '/records/';
const shelf = new Map<string, Answer>();

const json = (value: unknown): Response => Response.json(value);
const plain = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });

/**
 * Puts a record, and its text beside it, under an address.
 *
 * @param name - of the file, without `.json`
 * @returns the address
 */
export function put(name: string, { record, text }: Sample): string {
  shelf.set(`${FOLDER}${name}.json`, async () =>
    json({
      ...record,
      source: { ...record.source, text: `${name}.txt`, sha256: await checksum(text), length: text.length },
    }),
  );
  shelf.set(`${FOLDER}${name}.txt`, () => plain(text));
  return `${FOLDER}${name}.json`;
}

/** Puts a record whose text is another one than it says, or is not there. */
export function putBroken(name: string, sample: Sample, text: string | undefined): string {
  const address = put(name, sample);
  shelf.set(`${FOLDER}${name}.txt`, () => (text === undefined ? new Response(null, { status: 404 }) : plain(text)));
  return address;
}

/** Puts any answer under an address. */
export function putAnswer(name: string, answer: Answer): string {
  shelf.set(`${FOLDER}${name}`, answer);
  return `${FOLDER}${name}`;
}

/** A page without HTTPS has no checksums; the elements say so by themselves. */
async function checksum(text: string): Promise<string> {
  return globalThis.crypto?.subtle ? sha256(new TextEncoder().encode(text)) : '0'.repeat(64);
}

const network = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
  const own = url.origin === location.origin && url.pathname.startsWith(FOLDER);
  if (!own) return network(input, init);
  const answer = shelf.get(url.pathname) ?? (() => new Response('Not found', { status: 404 }));
  const given = new Promise<never>((_, refuse) => {
    const { signal } = init ?? {};
    signal?.addEventListener('abort', () => refuse(signal.reason));
  });
  const response = await Promise.race([answer(), given]);
  // An answer that was made and not fetched has no address of its own.
  return Object.defineProperty(response, 'url', { value: url.href });
};
