/** What linking did not do, in words for whoever keeps the documents. */
import { VFileMessage } from 'vfile-message';
import { MESSAGE_SOURCE } from '../extract/readers/index.ts';
import type { Linkable, LinkDoubt } from '../linking/index.ts';

const NOTES = {
  translations:
    'Nothing has to be done. Where a speaker was read wrongly, correct it in NAME.edits.json; a name, in data/names.',
  'same-event':
    'Nothing has to be done where they report two events. Where it is one, correct what differs in NAME.edits.json, or give people their names in data/names.',
} as const;

/**
 * Puts doubts into words.
 * @returns messages by the id of the record that they are about; they fail nothing: a document that is linked with none
 *   is a document as good as any
 */
export function doubtMessages(
  doubts: readonly LinkDoubt[],
  records: Iterable<Pick<Linkable, 'id' | 'source'>>,
): ReadonlyMap<string, VFileMessage[]> {
  const files = new Map(Array.from(records, ({ id, source }) => [id, source.file]));
  const messages = new Map<string, VFileMessage[]>();
  for (const doubt of doubts) {
    const list = messages.get(doubt.record) ?? [];
    list.push(messageOf(doubt, files));
    messages.set(doubt.record, list);
  }
  return messages;
}

function messageOf(
  { record, other, event, quotes, linked }: LinkDoubt,
  files: ReadonlyMap<string, string>,
): VFileMessage {
  const there = files.get(other) ?? other;
  const ruleId = event === null ? 'translations' : 'same-event';
  const reason =
    event === null
      ? `${linked} of ${linked + quotes.length} quotes have their wording in ${there}; not ${listed(quotes)}`
      : `not linked with ${there}: ${event}`;
  const message = new VFileMessage(reason, { ruleId, source: MESSAGE_SOURCE });
  return Object.assign(message, { file: files.get(record) ?? record, note: NOTES[ruleId] });
}

/** `q3 “…”, q5 “…” (why), q6 “…” (why)`: quotes that are left out for one reason stand together. */
function listed(quotes: LinkDoubt['quotes']): string {
  const byReason = new Map<string, string[]>();
  for (const { quote, reason } of quotes) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), `${quote.id} “${firstWords(quote)}”`]);
  }
  return [...byReason].map(([reason, named]) => `${named.join(', ')} (${reason})`).join(', ');
}

const FIRST_WORDS = 4;

function firstWords({ parts: [part] }: LinkDoubt['quotes'][number]['quote']): string {
  const words = part?.text.split(/\s+/u) ?? [];
  return words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).join(' ')} …` : words.join(' ');
}
