/** Roles in front of a name that do not touch it: behind a rank, a dash, a bracket, a comma. */
import type { Token } from '../../../../text/tokens.ts';
import type { RoleMention } from '../../../model.ts';
import type { NameSpan } from './name-words.ts';
import type { RoleContext } from './role-context.ts';
import { isHonorific } from '../tables/role-table.ts';

/** `рэпер Бакс (Бактияр Усенов)`: the role stands before the name by which everybody knows the person. */
export function roleOfNickname(
  tokens: readonly Token[],
  first: number,
  byEnd: ReadonlyMap<number, RoleMention>,
): RoleMention | undefined {
  return tokens[first - 1]?.text === '(' && tokens[first - 2]?.capitals === 'title' ? byEnd.get(first - 2) : undefined;
}

/**
 * `Руководитель проекта, Имя, ответил`, `прислал своего заместителя, Имя.`: between commas, or at the end, behind a role that
 * nobody bears yet.
 */
export function roleInFront(
  tokens: readonly Token[],
  { first, end }: NameSpan,
  byEnd: ReadonlyMap<number, RoleMention>,
  places: RoleContext['places'],
): RoleMention | undefined {
  const close = tokens[end]?.text ?? '.';
  const role = /^[,.;!?)]$/u.test(close) ? roleBeforeComma(tokens, first - 1, byEnd, places) : undefined;
  if (!role?.readings.some(({ plural }) => !plural)) return undefined;
  const before = tokens[role.firstToken - 1];
  const opens = !before || /^[.!?»”:]$/u.test(before.text) || (before.kind === 'word' && before.capitals === 'lower');
  if (!opens || before?.norm === 'и') return undefined;
  // At the end of the sentence only one who is told from others: in a list each name stands by itself.
  const told = OWN.test(tokens[role.firstToken]?.norm ?? '');
  return close === ',' ? (tokens[end + 1]?.capitals === 'lower' ? role : undefined) : told ? role : undefined;
}

const OWN =
  /^(?:(?:е[её]|его|их)$|сво(?:й|его|ему|им|ем|ю|я|ей)$|(?:нов|нынешн|перв|главн|бывш|прежн|стар|младш|единственн|личн|верн|постоянн)\p{L}{2,3}$)/u;

/** The role that ends at a comma, or where the comma stands behind the town: `Эксперт из Алматы, доктор Имя`. */
export function roleBeforeComma(
  tokens: readonly Token[],
  comma: number,
  byEnd: ReadonlyMap<number, RoleMention>,
  places: RoleContext['places'],
): RoleMention | undefined {
  if (tokens[comma]?.text !== ',') return undefined;
  const role = byEnd.get(comma);
  if (role) return role;
  for (let from = comma - 2; from >= comma - 4; from--) {
    const place = tokens[from]?.norm === 'из' ? places.get(from + 1) : undefined;
    const townsman = place?.endToken === comma ? byEnd.get(from) : undefined;
    if (!place || !townsman) continue;
    townsman.country ??= place.country;
    return townsman;
  }
  return undefined;
}

/** `• начальник управления Ирана – д-р Фарахани`, `; ректор – А`: a line or a piece of a list, and whose post it is. */
export function roleBeforeDash(
  tokens: readonly Token[],
  first: number,
  byEnd: ReadonlyMap<number, RoleMention>,
  { lines }: RoleContext,
): RoleMention | undefined {
  let dash = skipRanks(tokens, first) - 1;
  if (/^(?:д-р|г-н|г-жа|проф)$/u.test(tokens[dash]?.norm ?? '')) dash--;
  if (!/^[–—-]$/u.test(tokens[dash]?.text ?? '')) return undefined;
  const role = byEnd.get(dash);
  if (!role?.readings.some(({ case: at, plural }) => at === 'nom' && !plural)) return undefined;
  const before = role.firstToken - 1;
  const opens = lines.has(role.firstToken) || (lines.has(before) && tokens[before]?.kind === 'mark');
  return opens || /^[;:]$/u.test(tokens[before]?.text ?? '') ? role : undefined;
}

/** `министр генерал-майор Икрамов`, `господин Тажин`: ranks and honorifics between role and name. */
export function skipRanks(tokens: readonly Token[], first: number): number {
  let i = first;
  while (i > 0 && isHonorific(tokens[i - 1]?.norm ?? '')) i--;
  return i;
}
