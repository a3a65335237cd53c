/** How far a role or the name of a body runs behind its head noun. */
import type { Token } from '../../../../text/tokens.ts';
import { bracketsEnd, ofComma, ofDash, ofNumber } from './extent-marks.ts';
import { ofPlace, ofTown } from './extent-places.ts';
import { ofPreposition } from './extent-prepositions.ts';
import {
  ofAbbreviation,
  ofAnd,
  ofBody,
  ofGenitive,
  ofInnerRole,
  ofLatin,
  ofNamesake,
  ofNumeral,
  ofSettlement,
} from './extent-words.ts';
import type { Extent, RoleContext, Rule, Step } from './role-context.ts';

/** No role has more words. */
const LONGEST = 24;

/** The first rule that answers wins. */
const WORDS: readonly Rule[] = [
  ofInnerRole,
  ofNumeral,
  ofAnd,
  ofPreposition,
  ofAbbreviation,
  ofLatin,
  ofBody,
  ofSettlement,
  ofTown,
  ofNamesake,
  ofGenitive,
];

const MARKS: readonly Rule[] = [ofComma, ofNumber, ofDash];

/** How far an institution's or group's name runs behind its head noun; never into a mention already taken. */
export function complementEnd(context: RoleContext, from: number, taken: ReadonlySet<number>, head = ''): number {
  let end = complement(context, from, head);
  for (let i = from; i < end; i++) if (taken.has(i)) end = i;
  while (
    end > from &&
    context.tokens[end - 1]?.kind === 'mark' &&
    !/^[»”"]$/u.test(context.tokens[end - 1]?.text ?? '')
  )
    end--;
  return end;
}

/** How far the role runs: genitives, `по`/`при`/`в` phrases, organizations, a title in marks, a country. */
export function complement(context: RoleContext, from: number, head: string): number {
  const extent: Extent = { context, from, head, at: from, end: from, placed: false };
  while (extent.at < context.tokens.length && extent.at - from < LONGEST) {
    const step = beginsAnew(extent) ? 'stop' : stepAt(extent);
    if (step === undefined || step === 'stop') break;
    if ('take' in step) extent.end = extent.at = step.take;
    else extent.at = step.pass;
  }
  return bracketsEnd(context, extent.end);
}

function stepAt(extent: Extent): Step {
  const first = ofPlace(extent) ?? ofTitle(extent);
  if (first !== undefined) return first;
  for (const rule of extent.context.tokens[extent.at]?.kind === 'word' ? WORDS : MARKS) {
    const step = rule(extent);
    if (step !== undefined) return step;
  }
  return undefined;
}

/** A name, a new line, or a word glued to the one before. */
function beginsAnew({ context: { tokens, names, lines }, at }: Extent): boolean {
  const token = tokens[at] as Token;
  return names.has(at) || lines.has(at) || (!token.spaceBefore && token.kind === 'word');
}

/** `директор театра «Рампа»` */
function ofTitle({ context: { titles }, at, placed }: Extent): Step {
  const end = titles.get(at);
  return end === undefined ? undefined : placed ? 'stop' : { take: end };
}
