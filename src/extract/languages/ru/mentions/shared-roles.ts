/**
 * Roles that people share with others, or with what was said before: `министры спорта … За столом: А (Казахстан), Б
 * (Турция)`, `главы ведомств Азербайджана — А, Казахстана — Б` at a meeting of ministers of justice.
 */
import { blockAt, lowerBound, sentenceAt } from '../../../lookup.ts';
import type { Analysis, PersonMention, RoleMention } from '../../../model.ts';
import type { Office } from '../../../../record/types.ts';

/** How many sentences above a list of names its common role may stand. */
const REACH = 3;

/** Gives people the role that the text says of all of them together. */
export function shareRoles(analysis: Analysis, roles: readonly RoleMention[], people: readonly PersonMention[]): void {
  shareAbove(analysis, roles, people);
  specifyHeads(analysis, roles, people);
}

/** `принял послов пяти государств. Грамоты вручили: А (Япония); Б (Индия)`: names with a country each, and no role. */
function shareAbove(analysis: Analysis, roles: readonly RoleMention[], people: readonly PersonMention[]): void {
  let list: PersonMention[] = [];
  const close = (): void => {
    const role = list.length > 1 ? groupAbove(analysis, roles, list[0] as PersonMention) : undefined;
    for (const mention of role ? list : [])
      mention.role = { ...(role as RoleMention), country: mention.country, readings: singular(role as RoleMention) };
    list = [];
  };
  for (const mention of people) {
    const bare =
      mention.role === null &&
      mention.country !== null &&
      (analysis.tokens[mention.endToken]?.text === '(' || fillsRow(analysis, mention));
    const last = list.at(-1);
    if (!bare || (last && mention.firstToken - last.endToken > 12)) close();
    if (bare) list.push(mention);
  }
  close();
}

/** `Оман | Салим аль-Бусаиди`: a line of a list with nothing behind the name. */
function fillsRow(analysis: Analysis, { start, endToken }: PersonMention): boolean {
  const block = blockAt(analysis, start);
  return block?.kind === 'item' && /^[.;,]?$/u.test(analysis.text.slice(analysis.tokens[endToken - 1]?.end, block.end));
}

const singular = (role: RoleMention): RoleMention['readings'] =>
  role.readings.map((reading) => ({ ...reading, plural: false }));

/** The last group of officials that is named in the sentences right above a list. */
function groupAbove(analysis: Analysis, roles: readonly RoleMention[], first: PersonMention): RoleMention | undefined {
  const sentence = sentenceAt(analysis, first.start);
  const from = analysis.sentences[Math.max(0, (sentence?.index ?? 0) - REACH)]?.start ?? 0;
  const above = roles.slice(lowerBound(roles, from), lowerBound(roles, first.start));
  return above.findLast(
    ({ office, readings }) => office !== null && office !== 'other' && readings.some(({ plural }) => plural),
  );
}

const MINISTERIAL: ReadonlySet<Office | null> = new Set<Office | null>([
  'minister',
  'foreign-minister',
  'interior-minister',
  'defence-minister',
]);

/** `совещание министров юстиции … главы ведомств Азербайджана — А`: the head of such a body is a minister, too. */
function specifyHeads(analysis: Analysis, roles: readonly RoleMention[], people: readonly PersonMention[]): void {
  const { tokens } = analysis;
  const bare = (role: RoleMention): boolean =>
    /^(?:глава|руководитель)$/u.test(role.head) &&
    tokens
      .slice(role.firstToken, role.endToken)
      .some(({ norm }, i, own) => i > 0 && /^ведомства?$/u.test(norm) && !/ого$|ых$/u.test(own[i - 1]?.norm ?? ''));
  const owned = people.flatMap(({ role, otherRoles }) => [...(role ? [role] : []), ...otherRoles]);
  let minister: RoleMention | undefined;
  for (const role of [...new Set([...roles, ...owned])].sort((a, b) => a.start - b.start)) {
    if (MINISTERIAL.has(role.office)) minister = role;
    else if (minister && bare(role)) role.office = minister.office;
  }
}
