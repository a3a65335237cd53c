/** Finds the events that a text names: `the sixth meeting of ministers in charge of emergency situations`. */
import { quotationsOver } from '../../../lookup.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Sentence } from '../../../model.ts';
import type { EventMention } from '../../common/engine/index.ts';
import { frontOf, withRound } from './event-front.ts';
import { nameEnd } from './event-names.ts';
import { organizationOf } from './event-organization.ts';
import { isPossessive } from '../grammar/fold.ts';
import { ordinalAt } from '../grammar/ordinals.ts';
import { type EventEntry, eventTable, once, words } from '../grammar/tables.ts';
import { NOT_EVENTS } from '../lexicon/events.ts';

const notEvents = once(() => words(NOT_EVENTS));

/** All events that the reporter's sentences name. */
export function findEvents(analysis: Analysis): EventMention[] {
  const found: EventMention[] = [];
  for (const sentence of analysis.sentences) {
    if (!['body', 'headline', 'subheading'].includes(sentence.block.kind)) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const match = eventTable().match(analysis.tokens, i, sentence.endToken);
      if (!match) continue;
      const entry = match.entries[0] as EventEntry;
      const event = isEvent(analysis, i, match.end, entry)
        ? eventAt(analysis, sentence, i, match.end, entry)
        : undefined;
      if (event && !isOfCeremony(analysis, found.at(-1), event)) found.push(event);
      i = match.end - 1;
    }
  }
  return found;
}

/** `The opening ceremony of the Third Games has just ended`: the ceremony is the event, the games are its name's. */
const isOfCeremony = ({ plain }: Analysis, before: EventMention | undefined, { start, end }: EventMention): boolean =>
  before?.kind === 'ceremony' &&
  before.start < start &&
  end <= before.end &&
  /^\s(?:has|have|was|took|takes|is|ended|began|started|kicked|got|lasted)(?!\p{L})/u.test(
    plain.slice(before.end, before.end + 12),
  );

function isEvent(analysis: Analysis, at: number, end: number, entry: EventEntry): boolean {
  const { tokens } = analysis;
  const token = tokens[at] as Token;
  const before = tokens[at - 1]?.norm ?? '';
  const next = tokens[end]?.norm ?? '';
  if (token.norm === 'dialogue' && token.capitals === 'lower' && end === at + 1) return false;
  if (notEvents().has(next) || isPossessive(tokens[end - 1]?.text ?? '')) return false;
  // `to visit`, `will call`, `the first call for papers`, `to meet`
  if (
    /^(?:visit|call|tour|race|exercise|audience|reception|negotiation|trip|drill|week|opening)$/u.test(token.norm) &&
    end === at + 1
  ) {
    if (/^(?:to|will|would|can|may|must|they|we|who|of)$/u.test(before) || /^(?:for|on|centre|center)$/u.test(next))
      return token.norm === 'visit' && next === 'of' && before !== 'to';
    // `the Caspian Rescue 2026 exercise`, `the “Caucasian Shield” exercise`
    if (token.norm === 'exercise' && isNamed(tokens, at)) return true;
    // `the Eurasia Week`
    if (
      /^(?:week|race|mission)$/u.test(token.norm) &&
      token.capitals === 'title' &&
      tokens[at - 1]?.capitals !== 'lower'
    )
      return true;
    if (/^(?:call|week|opening|race|exercise|mission)$/u.test(token.norm)) return false;
  }
  if (
    /^(?:assembly|games|mission|camp|fair|expo|race|readings|week|tour|hearing|retreat)$/u.test(token.norm) &&
    token.capitals === 'lower' &&
    entry.kind === 'other'
  )
    return false;
  return !quotationsOver(analysis, token).some(({ verdict }) => verdict === 'speech');
}

/** Capitals, marks or a year in front of a noun are its name. */
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.capitals === 'title' || /^(?:\d{4}|["”»’])$/u.test(tokens[at - 1]?.text ?? '');

function eventAt(
  analysis: Analysis,
  sentence: Sentence,
  head: number,
  headEnd: number,
  entry: EventEntry,
): EventMention {
  const { tokens, text } = analysis;
  const front = withRound(analysis, frontOf(analysis, head, sentence.firstToken), sentence.firstToken);
  const end = nameEnd(analysis, headEnd, sentence, entry);
  const own = number(tokens, front, head);
  const at = { start: (tokens[front] as Token).start, end: (tokens[end - 1] as Token).end };
  const count =
    tokens.slice(front, head).filter(({ kind }) => kind === 'word' || kind === 'number').length + (end - headEnd);
  const before = analysis.plain.slice(Math.max(sentence.start, at.start - 60), at.start);
  const behind = analysis.plain.slice(at.end, at.end + 60);
  return {
    ...at,
    kind: entry.kind,
    name: count === 0 ? null : withoutBrackets(text, at.start, at.end),
    words: count,
    ordinal: own,
    organization: organizationOf(tokens, front, end),
    sentence,
    head: { start: (tokens[head] as Token).start, end: (tokens[headEnd - 1] as Token).end },
    other:
      OTHER_BEFORE.test(before) ||
      OTHER_BEHIND.test(behind) ||
      FRONT_OTHER.test(analysis.plain.slice(at.start, (tokens[head] as Token).start)) ||
      (entry.plural && entry.kind !== 'talks'),
  };
}

const OTHER_BEFORE =
  /(?<!\p{L})(?:next|previous|last|earlier|past|upcoming|forthcoming|future|planned|another|preceding|every|each|annual|ahead of|before|prior to|since|the eve of|his|her|its|preparations? for|prepare for|preparatory to|agenda of the)\s(?:\p{L}+\s)?$/iu;
const FRONT_OTHER =
  /(?<!\p{L})(?:next|previous|last|earlier|past|upcoming|forthcoming|future|planned|another|preceding)(?!\p{L})/iu;
const OTHER_BEHIND =
  /^,?\s?(?:in \p{Lu}\p{L}+ (?:in|on) (?:\d{4}|next)|scheduled|to be held|planned|(?:that )?(?:will|is to) (?:be|take)|which will|(?:last|next) (?:year|month|week|spring|summer|autumn|fall|winter)|due to|expected|is scheduled|is planned|are scheduled|is due|is expected)/iu;

function withoutBrackets(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/\s?\([\p{Lu}\d-]{2,10}\)/gu, '')
    .replace(/\s+/gu, ' ');
}

function number(tokens: readonly Token[], front: number, head: number): EventMention['ordinal'] {
  for (let i = front; i < head; i++) {
    const token = tokens[i] as Token;
    const found = ordinalAt(tokens, i);
    if (found) return { value: found.value, span: { start: (tokens[found.first] as Token).start, end: token.end } };
  }
  return null;
}
