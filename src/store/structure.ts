/**
 * The store's own look at a record: that every field which an element reads has the shape that the schema gives it.
 * A table of shapes in place of the schema library, whose size a page cannot afford.
 */
import { READABLE_VERSION } from '../record/readable.ts';

/** Text; a list of one shape; or fields, where a trailing `?` allows null and the name `*` stands for any name. */
type Shape = typeof TEXT | readonly [Shape] | { readonly [field: string]: Shape };

const TEXT = 0;
const WORDS = { '*': TEXT } as const;
const ITEMS = [{ text: TEXT }] as const;
const TABLE = { '*': WORDS } as const;

const RECORD: Shape = {
  id: TEXT,
  status: { state: TEXT, 'date?': TEXT, 'note?': TEXT },
  source: {
    language: TEXT,
    text: TEXT,
    sha256: TEXT,
    'published?': TEXT,
    'title?': TEXT,
    'publisher?': TEXT,
    'url?': TEXT,
  },
  'meeting?': {
    'name?': TEXT,
    kind: TEXT,
    'organization?': TEXT,
    'date?': TEXT,
    'endDate?': TEXT,
    place: { 'city?': TEXT, 'country?': TEXT },
    'host?': TEXT,
    participants: [TEXT],
    topics: ITEMS,
  },
  people: [
    {
      id: TEXT,
      name: TEXT,
      'names?': WORDS,
      'role?': TEXT,
      'office?': TEXT,
      'country?': TEXT,
      'organization?': TEXT,
    },
  ],
  organizations: [{ name: TEXT, 'abbreviation?': TEXT, names: WORDS, abbreviations: WORDS }],
  quotes: [
    {
      id: TEXT,
      language: TEXT,
      parts: ITEMS,
      'speaker?': TEXT,
      translations: [{ language: TEXT, parts: ITEMS, source: { 'publisher?': TEXT, 'url?': TEXT } }],
    },
  ],
  statements: [{ id: TEXT, text: TEXT, 'speaker?': TEXT }],
  documents: ITEMS,
  names: { countries: TABLE, offices: TABLE, cities: TABLE, meeting: WORDS, 'kinds?': TABLE },
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
  const { schemaVersion } = (value ?? {}) as Record<string, unknown>;
  if (schemaVersion !== READABLE_VERSION) {
    const code = typeof schemaVersion === 'number' ? 'version' : 'shape';
    return { code, detail: `schemaVersion must be ${READABLE_VERSION}` };
  }
  const detail = compare(value, RECORD);
  return detail ? { code: 'shape', detail } : undefined;
}

/** What is wrong with a value, and where; the path ends in a dot. */
function compare(value: unknown, shape: Shape, path = ''): string | undefined {
  const wrong = (what: string): string => `${path.slice(0, -1)} must be ${what}`;
  if (shape === TEXT) return typeof value === 'string' ? undefined : wrong('a string');
  const list = Array.isArray(shape);
  if (typeof value !== 'object' || !value || list !== Array.isArray(value)) return wrong(list ? 'a list' : 'an object');
  const fields = shape as Record<string, Shape>;
  const every = fields[list ? 0 : '*'];
  for (const field of Object.keys(every === undefined ? fields : value)) {
    const name = every === undefined ? field.replace('?', '') : field;
    const entry: unknown = Reflect.get(value, name);
    const misfit =
      name !== field && (entry === null || entry === undefined)
        ? undefined
        : compare(entry, every ?? (fields[field] as Shape), `${path}${name}.`);
    if (misfit) return misfit;
  }
  return undefined;
}
