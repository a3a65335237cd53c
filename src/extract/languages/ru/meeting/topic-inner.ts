/** What a comma or `и` joins inside one topic: fields, names, things that one preposition or one head governs. */
import { indexAt } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import { isAdjective, isGenitiveLike, PREPOSITIONS } from '../grammar/words.ts';

/** `сотрудничества в области образования, науки и культуры`: one field, however many are named. */
export const insideField = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens
    .slice(indexAt(tokens, from), at)
    .some(
      ({ norm }, i, all) =>
        /^(?:области|сфере|сферах|областях|отраслях|направлениях)$/u.test(norm) &&
        /^(?:в|во|по)$/u.test(all[i - 1]?.norm ?? ''),
    );

/** `вопросы поставок зерна и муки`: a single word behind `и` goes with the last of two genitives. */
export function ofInner(tokens: readonly Token[], at: number, from: number, next: number): boolean {
  const first = indexAt(tokens, from);
  const inside = tokens.slice(first + 1, at);
  return (
    tokens[at]?.norm === 'и' &&
    /^вопрос/u.test(tokens[first]?.norm ?? '') &&
    inside.length === 2 &&
    inside.every(({ kind, norm }) => kind === 'word' && isGenitiveLike(norm) && !isAdjective(norm)) &&
    tokens[next + 1]?.kind !== 'word'
  );
}

/** `поставки урана и редкоземельных металлов`: the second of two genitives, its adjective in the genitive; behind `вопросы` each is a topic. */
export const ofWhat = (tokens: readonly Token[], at: number, from: number, next: number): boolean =>
  tokens[at]?.norm === 'и' &&
  next === at + 1 &&
  indexAt(tokens, from) < at - 1 &&
  /(?:ых|их)$/u.test(tokens[next]?.norm ?? '') &&
  isAdjective(tokens[next]?.norm ?? '') &&
  isGenitiveLike(tokens[at - 1]?.norm ?? '') &&
  /(?:и|ы|а|я|е|ии|ие)$/u.test(tokens[indexAt(tokens, from)]?.norm ?? '') &&
  !/^(?:вопрос|проблем|тем)/u.test(tokens[indexAt(tokens, from)]?.norm ?? '') &&
  !/^(?:вопрос|проблем|касал|коснул|обсуждени)/u.test(tokens[indexAt(tokens, from) - 1]?.norm ?? '');

/** `открытия рейсов, поставок мяса и лекарственных трав, защиты инвестиций`: the `и` that joins the last of a list has no further item behind it. */
export function listGoesOn(tokens: readonly Token[], at: number, from: number, next: number): boolean {
  const first = indexAt(tokens, from);
  if (tokens[at]?.norm !== 'и' || next !== at + 1 || first >= at - 1 || tokens[first - 1]?.text !== ',') return false;
  if (!isGenitiveLike(tokens[next]?.norm ?? '')) return false;
  const comma = tokens.slice(next, next + 8).findIndex(({ kind }) => kind === 'mark') + next;
  const behind = tokens[comma + 1];
  return (
    comma > next &&
    tokens[comma]?.text === ',' &&
    behind?.capitals === 'lower' &&
    isGenitiveLike(behind.norm) &&
    !/^(?:(?:а|и|в|где|что)$|котор|включая|отмет|подчеркн)/u.test(behind.norm)
  );
}

/** `датчики для школ и больниц`, `борьба с саранчой и засухой`: one preposition in front of both. */
export function ofPreposition(tokens: readonly Token[], at: number, next: number): boolean {
  const left = tokens[at - 1]?.norm ?? '';
  const right = tokens[next]?.norm ?? '';
  const bare = /[бвгджзклмнпрстфхцчшщ]$/u;
  return (
    tokens[at]?.norm === 'и' &&
    next === at + 1 &&
    PREPOSITIONS.has(tokens[at - 2]?.norm ?? '') &&
    tokens[next]?.capitals === 'lower' &&
    (tokens[next + 1]?.kind !== 'word' || tokens[next + 1]?.norm === 'и') &&
    (left.slice(-2) === right.slice(-2) || (bare.test(left) && bare.test(right)))
  );
}

/** `воду в озера Судочье и Шегекуль`: two names of one kind, inside a topic. */
export const ofNames = (tokens: readonly Token[], at: number, from: number, next: number): boolean =>
  tokens[at]?.norm === 'и' &&
  next === at + 1 &&
  tokens[at - 1]?.capitals === 'title' &&
  tokens[next]?.capitals === 'title' &&
  indexAt(tokens, from) < at - 1;
