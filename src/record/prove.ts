/**
 * Proves a record against its document: every stretch letter for letter, the hash, the length, every reference.
 * It shares no code with the extractor, so that a fault there cannot vouch for itself.
 */
import { pathOf, type Problem } from './problem.ts';
import type { OtgRecord } from './types.ts';

const RECOMPILE =
  'Compile the document again (`otg extract FILE --out DIR`), and commit the record together with its text.';

type Keys = readonly (string | number)[];

/**
 * Proves a record.
 * @param record a record that fits the schema
 * @param bytes of the text file beside it, `source.text`
 * @returns what does not hold, in the order of the record; empty when everything does
 */
export async function proveRecord(record: OtgRecord, bytes: Uint8Array): Promise<Problem[]> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return [...(await proveSource(record, bytes, text)), ...proveStretches(record, text), ...proveReferences(record)];
}

async function proveSource(record: OtgRecord, bytes: Uint8Array, text: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  const hash = await sha256(bytes);
  if (hash !== record.source.sha256) {
    const reason = `the text's SHA-256 is ${hash}, the record says ${record.source.sha256}`;
    problems.push({ path: 'source.sha256', reason, note: RECOMPILE, rule: 'hash' });
  }
  if (text.length !== record.source.length) {
    const reason = `the text is ${text.length} UTF-16 code units long, the record says ${record.source.length}`;
    problems.push({ path: 'source.length', reason, note: RECOMPILE, rule: 'length' });
  }
  return problems;
}

/** Lower-case hexadecimal SHA-256 of bytes, by Web Crypto (Node and browsers alike). */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Walks everything that looks like a stretch, so that a field added to the schema is proved without a change here. */
function proveStretches(value: unknown, text: string, keys: Keys = []): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const { start, end, text: words } = value as { start?: unknown; end?: unknown; text?: unknown };
  const found: Problem[] = [];
  if (typeof start === 'number' && typeof end === 'number' && text.slice(start, end) !== words) {
    const reason = `the text reads ${shown(text.slice(start, end))} at ${start}–${end}, the record says ${shown(words)}`;
    found.push({ path: pathOf(keys), reason, note: RECOMPILE, rule: 'stretch' });
  }
  for (const [key, child] of Object.entries(value)) {
    // A translation's stretches point into another document: `proveLinks` proves them there.
    if (key === 'translations') continue;
    for (const problem of proveStretches(child, text, [...keys, Array.isArray(value) ? Number(key) : key]))
      found.push(problem);
  }
  return found;
}

function shown(words: unknown): string {
  const plain = String(words);
  return `“${plain.length > 60 ? `${plain.slice(0, 59)}…` : plain}”`;
}

function proveReferences(record: OtgRecord): Problem[] {
  const problems: Problem[] = [];
  const people = new Set(record.people.map((person) => person.id));
  const refer = (path: string, id: string | null | undefined) => {
    if (id === null || id === undefined || people.has(id)) return;
    problems.push({ path, reason: `“${id}” is no person of the record`, note: RECOMPILE, rule: 'reference' });
  };
  record.quotes.forEach((quote, i) => refer(`quotes[${i}].speaker`, quote.speaker));
  record.statements.forEach((statement, i) => refer(`statements[${i}].speaker`, statement.speaker));
  refer('meeting.host', record.meeting?.host);
  record.meeting?.participants.forEach((id, i) => refer(`meeting.participants[${i}]`, id));
  record.meeting?.evidence.participants.forEach((entry, i) => {
    refer(`meeting.evidence.participants[${i}].person`, entry.person);
  });
  return [...problems, ...proveIds(record)];
}

function proveIds(record: OtgRecord): Problem[] {
  const lists = { people: record.people, quotes: record.quotes, statements: record.statements };
  const more = { 'meeting.topics': record.meeting?.topics ?? [], documents: record.documents };
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const [list, entries] of Object.entries({ ...lists, ...more })) {
    entries.forEach(({ id }: { id: string }, i: number) => {
      const path = `${list}[${i}].id`;
      if (seen.has(id)) problems.push({ path, reason: `“${id}” names two things`, note: RECOMPILE, rule: 'unique-id' });
      seen.add(id);
    });
  }
  return problems;
}
