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

/** `Руководитель проекта, Имя, ответил`: between commas, behind a role that nobody bears yet. */
export function roleInFront(
  tokens: readonly Token[],
  { first, end }: NameSpan,
  byEnd: ReadonlyMap<number, RoleMention>,
): RoleMention | undefined {
  const role = tokens[first - 1]?.text === ',' && tokens[end]?.text === ',' ? byEnd.get(first - 1) : undefined;
  const before = tokens[(role?.firstToken ?? 0) - 1];
  const opens = !before || /^[.!?»”:]$/u.test(before.text) || (before.kind === 'word' && before.capitals === 'lower');
  return role && opens && role.readings.some(({ plural }) => !plural) && tokens[end + 1]?.capitals === 'lower'
    ? role
    : undefined;
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
