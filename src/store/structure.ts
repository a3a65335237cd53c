/**
 * The store's own look at a record: that every field which an element reads has the shape that the schema gives it.
 * A table of shapes in place of the schema library, whose size a page cannot afford.
 */
import { READABLE_VERSION } from '../record/readable.ts';

/** A type's name, where a trailing `?` allows null; a list of one shape; or fields, where `*` stands for any name. */
type Shape = string | readonly [Shape] | { readonly [field: string]: Shape };

const text = 'string';
const maybe = 'string?';
const words = { '*': text };
const items = [{ text }] as const;

const RECORD: Shape = {
  id: text,
  status: { state: text, date: maybe, note: maybe },
  source: { language: text, published: maybe, title: maybe, publisher: maybe, url: maybe },
  people: [{ id: text, name: text, role: maybe, office: maybe, country: maybe, organization: maybe }],
  organizations: [{ name: text, abbreviation: maybe, names: words, abbreviations: words }],
  quotes: [{ id: text, language: text, parts: items, speaker: maybe }],
  documents: items,
  names: { countries: { '*': words }, offices: { '*': words }, cities: { '*': words }, meeting: words },
};

/** Where the document reports an event. */
const MEETING: Shape = {
  name: maybe,
  kind: text,
  organization: maybe,
  date: maybe,
  endDate: maybe,
  place: { city: maybe, country: maybe },
  host: maybe,
  participants: [text],
  topics: items,
};

/** What keeps a value from being shown as a record. */
export interface Misfit {
  /** `version`: made for another version of the schema. `shape`: no record, or a broken one. */
  code: 'version' | 'shape';
  /** What is wrong and where: `quotes[0].parts must be a list`. */
  detail: string;
}

/**
 * Finds the first thing that keeps a value from being shown as a record.
 *
 * @param value - anything, as parsed from JSON
 * @returns nothing where the value can be shown
 */
export function findMisfit(value: unknown): Misfit | undefined {
  const { meeting, people, schemaVersion } = (value ?? {}) as Record<string, unknown>;
  if (schemaVersion !== READABLE_VERSION) {
    const code = typeof schemaVersion === 'number' ? 'version' : 'shape';
    return { code, detail: `schemaVersion must be ${READABLE_VERSION}` };
  }
  const detail =
    compare(value, RECORD, '') ??
    (meeting === null ? undefined : compare(meeting, MEETING, 'meeting')) ??
    first(people as { names?: unknown }[], ({ names }, at) => names && compare(names, words, `people.${at}.names`));
  return detail ? { code: 'shape', detail } : undefined;
}

function compare(value: unknown, shape: Shape, path: string): string | undefined {
  if (typeof shape === 'string') {
    return `${typeof value}?`.startsWith(shape) || (value === null && shape.endsWith('?'))
      ? undefined
      : `${path} must be a ${shape}`;
  }
  if (Array.isArray(shape)) {
    return Array.isArray(value)
      ? first(value, (entry, at) => compare(entry, shape[0], `${path}.${at}`))
      : `${path} must be a list`;
  }
  if (typeof value !== 'object' || !value) return `${path} must be an object`;
  const any = (shape as Record<string, Shape>)['*'];
  return first(Object.entries(any ? value : shape), ([name]) =>
    compare(
      (value as Record<string, unknown>)[name],
      any ?? (shape as Record<string, Shape>)[name] ?? text,
      path ? `${path}.${name}` : name,
    ),
  );
}

/** The first answer of a check, entry by entry. */
function first<T>(entries: readonly T[], check: (entry: T, at: number) => unknown): string | undefined {
  for (const [at, entry] of entries.entries()) {
    const found = check(entry, at);
    if (found) return String(found);
  }
  return undefined;
}
