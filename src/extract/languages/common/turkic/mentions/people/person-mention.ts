/** A name where it stands, as a mention of a person. */
import type { Token } from '../../../../../../text/tokens.ts';
import type { PersonMention, Reading } from '../../../../../model.ts';
import type { Language } from '../../words/language.ts';
import { nameReadings } from '../names.ts';
import type { RoleFound } from '../roles/role-found.ts';
import type { Run } from '../runs.ts';

export function person(
  language: Language,
  tokens: readonly Token[],
  run: Run,
  role: RoleFound | null,
  country: string | null,
): PersonMention {
  const first = tokens[run.first] as Token;
  const last = tokens[run.last] as Token;
  const letter = (run.words.at(-1) ?? '').endsWith('.');
  const readings = letter ? [bare(run.words.join(' '))] : nameReadings(language, run.words, last);
  const top = readings[0]?.nominative.split(' ').at(-1);
  return {
    kind: 'person',
    start: first.start,
    end: last.end,
    firstToken: run.first,
    endToken: run.end,
    readings,
    words: top ? [...run.words.slice(0, -1), top] : run.words,
    role,
    otherRoles: [],
    country,
    whole: role
      ? { start: Math.min(role.start, first.start), end: Math.max(role.end, last.end) }
      : { start: first.start, end: last.end },
  };
}

/** A name that takes no suffix. */
const bare = (nominative: string): Reading => ({ nominative, case: 'nom', gender: null, plural: false, weight: 4 });
