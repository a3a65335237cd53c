/** Roles that seem to title a name and do not: the name behind them is an object. */
import type { RoleFound } from '../roles/role-found.ts';
import type { People } from './people.ts';

/** Posts that stand alone for whoever holds them. */
const HIGH: ReadonlySet<string | null> = new Set([
  'president',
  'prime-minister',
  'minister',
  'foreign-minister',
  'parliament-speaker',
  'governor',
  'mayor',
]);

/** `Мемлекет басшысы Петер Мадьярды құттықтады`: an object who holds another post is not whom the role in front means. */
export function partObjects(people: People): void {
  const posts = new Map<string, RoleFound>();
  for (const mention of people.found) {
    const role = mention.role as RoleFound | null;
    const [top] = mention.readings;
    if (!role || !top || mention.words.length < 2) continue;
    const key = people.language.fold(top.nominative);
    const own = posts.get(key);
    if (!own) posts.set(key, role);
    else if (
      (top.case === 'acc' || top.case === 'dat') &&
      HIGH.has(role.office) &&
      role.office !== own.office &&
      role.readings[0]?.case === 'nom'
    ) {
      mention.role = null;
      mention.whole = { start: mention.start, end: mention.end };
      people.usedRoles.delete(role);
    }
  }
}
