/** Where a role begins: its adjectives and `и.о.` in front of the head noun, and heads that are none. */
import type { Token } from '../../../../text/tokens.ts';
import { adjectiveAgrees } from '../grammar/declension.ts';
import { isAdjective, verbForm } from '../grammar/words.ts';
import { isInstitutionWord } from '../tables/noun-table.ts';
import { type RoleEntry, roleTable } from '../tables/role-table.ts';
import type { RoleContext } from './role-context.ts';

const ACTING = new Set([
  'исполняющий',
  'исполняющая',
  'исполняющего',
  'исполняющей',
  'исполняющему',
  'исполняющим',
  'врио',
  'вр',
]);

/** Possessives that tie a role to somebody named before: `его заместитель`. */
export const REFERRING = new Set(['его', 'ее', 'их']);

/** `энергетической политики` is no politician, `ведущий эксперт` no anchor: the neighbours say so. */
export function misread(tokens: readonly Token[], at: number, end: number, entries: readonly RoleEntry[]): boolean {
  const before = tokens[at - 1];
  const clash =
    before?.kind === 'word' &&
    before.capitals === 'lower' &&
    isAdjective(before.norm) &&
    /(?:ой|ей|ого|его|ую|ых|ская|ное|ные|ие)$/u.test(before.norm) &&
    !entries.some(
      (entry) =>
        adjectiveAgrees(before.norm, entry) ||
        (entry.gender === 'm' && adjectiveAgrees(before.norm, { ...entry, gender: 'f' })),
    );
  if (clash && !verbForm(before.norm))
    return /^(?:политик|ученый|критик|техник|физик|химик|лирик)$/u.test((entries[0] as RoleEntry).lemma);
  if (!/(?:ий|ый|ая)$/u.test((entries[0] as RoleEntry).lemma)) return false;
  const next = tokens[end];
  return (
    next?.kind === 'word' &&
    (isInstitutionWord(next.norm) ||
      (isAdjective(next.norm) && isInstitutionWord(tokens[end + 1]?.norm ?? '')) ||
      roleTable().match(tokens, end) !== undefined ||
      (isAdjective(next.norm) && roleTable().match(tokens, end + 1) !== undefined))
  );
}

/** Adjectives, `и.о.` and their like in front of the head belong to the role. */
export function leftEdge(
  { tokens, names }: RoleContext,
  head: number,
  from: number,
  entries: readonly RoleEntry[],
): number {
  let first = head;
  while (first > from) {
    const before = tokens[first - 1] as Token;
    const agreeing =
      before.kind === 'word' &&
      isAdjective(before.norm) &&
      !names.has(first - 1) &&
      entries.some(
        (entry) =>
          adjectiveAgrees(before.norm, entry) ||
          (entry.gender === 'm' && adjectiveAgrees(before.norm, { ...entry, gender: 'f' })),
      ) &&
      !verbForm(before.norm) &&
      (/^бывш/u.test(before.norm) ||
        !/(?:вш|ющ|ящ|ущ|ащ|нн)(?:ий|ая|ие|его|ей|их|ый|ого|ой|ых|ым|им|ему|ому)$/u.test(before.norm)) &&
      (before.capitals !== 'title' || startsSentence(tokens, first - 1) || before.norm.length > 5);
    if (agreeing || ACTING.has(before.norm) || before.norm === 'экс' || REFERRING.has(before.norm)) first--;
    else if (before.norm === 'обязанности' && first - 2 >= from && ACTING.has((tokens[first - 2] as Token).norm))
      first -= 2;
    else if (before.text === '.' && /^[ои]$/u.test(tokens[first - 2]?.norm ?? '') && tokens[first - 4]?.norm === 'и')
      first -= 4;
    else if (
      before.norm === 'и' &&
      first < head &&
      isAdjective(tokens[first - 2]?.norm ?? '') &&
      tokens[first - 2]?.norm.slice(-2) === tokens[first]?.norm.slice(-2)
    )
      first -= 2;
    else break;
  }
  return first;
}

/** True where a capital may only be the sentence's. */
export function startsSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return !before || /^[.!?…»”"—–•/)]$/u.test(before.text);
}
