/** What of a record is embedded, and by which element. */
import { findFragment, participantsOf, type Fact } from '../record/selectors.ts';
import type { Meeting, OtgRecord, Person, Quote } from '../record/types.ts';

/** The elements that show a record, or an item of it. */
export const ELEMENTS = [
  'otg-quote',
  'meeting-card',
  'participant-list',
  'otg-fact',
  'fact-list',
  'otg-source',
] as const;
export type ElementName = (typeof ELEMENTS)[number];

/** The forms that an embed takes where it is pasted. */
export const FORMS = ['element', 'static', 'blockquote', 'frame', 'oembed', 'jsonld', 'text'] as const;
export type Form = (typeof FORMS)[number];

/** A part of a record, with the element that shows it. */
export type Embedded = { record: OtgRecord; item: string } & (
  | { element: 'otg-quote'; quote: Quote }
  | { element: 'otg-fact'; fact: Fact }
  | { element: 'meeting-card'; meeting: Meeting }
  | { element: 'participant-list'; people: Person[] }
  | { element: 'fact-list' | 'otg-source' }
);

/** What can be embedded cannot be found; the message says what there is. */
export class EmbedError extends Error {}

/**
 * Finds what is embedded.
 *
 * @param record - from which
 * @param item - id of a quote, statement, topic or document; empty for the record as a whole
 * @param element - which element shows it; without it, the one that is made for it
 * @throws EmbedError where the record has no such item, or the element cannot show it
 */
export function findEmbedded(record: OtgRecord, item: string, element?: ElementName): Embedded {
  const found = item ? findItem(record, item) : findWhole(record, element);
  if (element && found.element !== element && element !== 'otg-source')
    throw new EmbedError(`<${element}> cannot show ${record.id}#${item}: <${found.element}> can.`);
  return element === 'otg-source' ? { record, item, element } : found;
}

function findItem(record: OtgRecord, item: string): Embedded {
  const fragment = findFragment(record, item);
  if (fragment?.type === 'quote') return { record, item, element: 'otg-quote', quote: fragment.value };
  if (fragment && fragment.type !== 'person') return { record, item, element: 'otg-fact', fact: fragment };
  const ids = [record.quotes, record.statements, record.meeting?.topics ?? [], record.documents]
    .flatMap((list) => list.map(({ id }) => id))
    .join(', ');
  const reason = fragment ? 'is a person, whom no element shows alone' : 'is not there';
  throw new EmbedError(`${record.id}: ${item} ${reason}. It has: ${ids || 'nothing that can be embedded'}.`);
}

function findWhole(record: OtgRecord, element: ElementName | undefined): Embedded {
  const { meeting, quotes } = record;
  const people = participantsOf(record);
  const wholes: Record<ElementName, () => Embedded | undefined> = {
    'meeting-card': () => (meeting ? { record, item: '', element: 'meeting-card', meeting } : undefined),
    'participant-list': () => (people.length ? { record, item: '', element: 'participant-list', people } : undefined),
    'otg-quote': () => quotes[0] && { record, item: quotes[0].id, element: 'otg-quote', quote: quotes[0] },
    'fact-list': () => ({ record, item: '', element: 'fact-list' }),
    'otg-source': () => ({ record, item: '', element: 'otg-source' }),
    'otg-fact': () => undefined,
  };
  const order = element ? [element] : (['meeting-card', 'otg-quote', 'otg-source'] as const);
  const found = order.map((name) => wholes[name]()).find((whole) => whole !== undefined);
  if (found) return found;
  throw new EmbedError(`${record.id}: it has nothing that <${order[0]}> could show. Name an item: ${record.id}#q1.`);
}
