/** Names in front of the role that tells who they are: `Aygul Mamatova, tadbirkor`. */
import { MOST_WORDS, runAt } from '../runs.ts';
import type { RoleFound } from '../roles/role-found.ts';
import type { People } from './people.ts';
import { person } from './person-mention.ts';

/** So many words a role may have in front of what the lists hold of it. */
const LONGEST_ROLE = 9;

/** `Murat Nurtleu — Qazaxıstanın xarici işlər naziri`, `Aygul Mamatova, tadbirkor`. */
export function beforeRoles(people: People, roles: readonly RoleFound[], from: number): void {
  const { language, tokens } = people;
  for (const role of roles) {
    if (people.usedRoles.has(role) || role.plural || role.readings[0]?.case !== 'nom') continue;
    const at = markBefore(people, role, from);
    if (at === undefined) continue;
    const after = tokens[role.endToken];
    if (after && !/^[,;:.()–—-]$/u.test(after.text)) continue;
    for (let first = Math.max(from, at - MOST_WORDS - 2); first < at - 1; first++) {
      if (people.has(first)) continue;
      const run = runAt(language, tokens, first, at);
      if (!run || run.end !== at || run.words.length < 2) continue;
      people.usedRoles.add(role);
      people.keep(person(language, tokens, run, role, null));
      break;
    }
  }
}

/** The mark between a name and its role; behind a dash the role may begin with words that no list holds. */
function markBefore(people: People, role: RoleFound, from: number): number | undefined {
  const { language, tokens } = people;
  let at = role.firstToken - 1;
  if (/^[,(–—-]$/u.test(tokens[at]?.text ?? '')) return at;
  while (
    at > from &&
    role.firstToken - at < LONGEST_ROLE &&
    (tokens[at]?.kind === 'word' || (tokens[at]?.text === ',' && tokens[at + 1]?.capitals === 'lower')) &&
    !language.verbs.endingAt(tokens, at)
  )
    at--;
  return tokens[at]?.spaceBefore && /^[–—-]$/u.test(tokens[at]?.text ?? '') ? at : undefined;
}
