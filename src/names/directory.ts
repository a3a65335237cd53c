/**
 * The directory of names that editors keep in `data/names`: people, organizations and events, each with its name in
 * every language that somebody has checked. The one source of its types, its validation and its JSON Schema.
 */
import * as v from 'valibot';
import { problemOfIssue, type Problem } from '../record/problem.ts';

const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'a text that is not empty'));
const tag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 tag such as ru or uz-Cyrl'));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens'));
const words = v.record(tag, filled);
const severalWords = v.record(tag, v.array(filled));
const schemaReference = { $schema: v.optional(v.string()) };

/** A person: `names` in the nominative, given name first; `aliases` are other forms that documents use. */
export const PersonEntrySchema = v.strictObject({
  id,
  names: words,
  aliases: v.optional(severalWords),
  /** ISO 3166-1 alpha-2, where it takes a country to tell two people of one name apart. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as KG'))),
});

/** An organization: full names, abbreviations, and other forms that documents use. */
export const OrganizationEntrySchema = v.strictObject({
  id,
  names: words,
  abbreviations: v.optional(words),
  aliases: v.optional(severalWords),
});

/** An event: its name as documents give it, in the nominative and without date and place, and in other languages. */
export const EventEntrySchema = v.strictObject({ id, names: words, aliases: v.optional(severalWords) });

/** The files of the directory, by what they hold. */
export const DIRECTORY_SCHEMAS = {
  people: v.strictObject({ ...schemaReference, people: v.array(PersonEntrySchema) }),
  organizations: v.strictObject({ ...schemaReference, organizations: v.array(OrganizationEntrySchema) }),
  events: v.strictObject({ ...schemaReference, events: v.array(EventEntrySchema) }),
} as const;

export type PersonEntry = v.InferOutput<typeof PersonEntrySchema>;
export type OrganizationEntry = v.InferOutput<typeof OrganizationEntrySchema>;
export type EventEntry = v.InferOutput<typeof EventEntrySchema>;

/** Names that editors keep, by what they name. */
export interface NameDirectory {
  people: readonly PersonEntry[];
  organizations: readonly OrganizationEntry[];
  events: readonly EventEntry[];
}

/** A directory that knows nobody: records get the names of countries, offices and cities alone. */
export const EMPTY_DIRECTORY: NameDirectory = { people: [], organizations: [], events: [] };

const HINT = 'An editor program that reads `$schema` shows what belongs there.';

/** The name of a file of the directory, without `.json`. */
export type DirectoryPart = keyof NameDirectory;

/**
 * Reads one file of the directory.
 * @param part which one
 * @param value its content, as `JSON.parse` gives it
 * @returns its entries, and what is wrong with them; a file with a problem gives no entries
 */
export function parseDirectoryPart<P extends DirectoryPart>(
  part: P,
  value: unknown,
): { entries: NameDirectory[P]; problems: Problem[] } {
  const result = v.safeParse(DIRECTORY_SCHEMAS[part], value, { abortPipeEarly: true });
  if (!result.success) {
    return { entries: [], problems: result.issues.map((issue) => problemOfIssue(issue, 'names-schema', HINT)) };
  }
  const entries = (result.output as unknown as NameDirectory)[part];
  const problems = repeatedIds(part, entries);
  return { entries: problems.length ? [] : entries, problems };
}

function repeatedIds(part: string, entries: readonly { id: string }[]): Problem[] {
  return entries.flatMap(({ id }, i) => {
    if (entries.findIndex((entry) => entry.id === id) === i) return [];
    const note = 'Join the two entries, or give one of them another id.';
    return [{ path: `${part}[${i}].id`, reason: `“${id}” is used twice`, note, rule: 'names-unique-id' }];
  });
}
