/** What is wrong with a record or with a file of its making, in words: shared by the schema checks and the proof. */
import type { BaseIssue } from 'valibot';

/** One thing that does not hold, where it is, and how to mend it. */
export interface Problem {
  /** Where in the file, as a program would write it: `quotes[0].parts[0].end`; empty for the file as a whole. */
  path: string;
  /** What is wrong, as a sentence without a full stop. */
  reason: string;
  /** What to do about it. */
  note: string;
  /** Kebab-case name of the check. */
  rule: string;
}

/** Writes a path of keys as a program would: `['quotes', 0, 'id']` → `quotes[0].id`. */
export function pathOf(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
    return path ? `${path}.${key}` : key;
  }, '');
}

/**
 * Puts an issue of the schema library into words.
 * @param issue as `safeParse` gives it
 * @param rule name of the check
 * @param hint where to see what belongs there; stands behind the mend
 */
export function problemOfIssue(issue: BaseIssue<unknown>, rule: string, hint: string): Problem {
  const path = pathOf((issue.path ?? []).map((step) => step.key as string | number));
  const keyed = issue.path?.at(-1)?.origin === 'key';
  if (issue.expected === 'never') {
    return { path, reason: 'there is no such field', note: `Delete it, or correct its spelling. ${hint}`, rule };
  }
  if (keyed && issue.received === 'undefined')
    return { path, reason: 'this field is missing', note: `Add it. ${hint}`, rule };
  return {
    path,
    reason: `expected ${expectation(issue)} and found ${shown(issue.input)}`,
    note: `Correct it. ${hint}`,
    rule,
  };
}

/** The schema's own words where it has some; the type's name where it has none. */
function expectation(issue: BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid')) return issue.message;
  return (issue.expected ?? issue.requirement ?? issue.type)
    .toString()
    .replace(/^Object$/, 'an object {…}')
    .replace(/^Array$/, 'a list […]');
}

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 59)}…` : json;
}
