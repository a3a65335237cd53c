/** Messages as plain objects: between threads, and from one build to the next, the class does not come along. */
import { VFileMessage } from 'vfile-message';
import { MESSAGE_SOURCE } from '../../extract/readers/index.ts';

const FIELDS = [
  'reason',
  'message',
  'name',
  'ruleId',
  'source',
  'file',
  'fatal',
  'note',
  'line',
  'column',
  'place',
] as const;

/** What a message says. */
export type PlainMessage = Partial<Pick<VFileMessage, (typeof FIELDS)[number]>> & { reason: string };

/** A message without its class. */
export function toPlain(message: VFileMessage): PlainMessage {
  const given = FIELDS.filter((field) => message[field] !== undefined);
  return Object.fromEntries(given.map((field) => [field, message[field]])) as PlainMessage;
}

/** The message again. */
export function fromPlain(plain: PlainMessage): VFileMessage {
  return Object.assign(new VFileMessage(plain.reason), plain);
}

/** A message that fails nothing. */
export function hint(file: string, ruleId: string, reason: string, note: string): PlainMessage {
  return toPlain(
    Object.assign(new VFileMessage(reason, { ruleId, source: MESSAGE_SOURCE }), { file, note, fatal: false }),
  );
}
