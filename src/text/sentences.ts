import { indexAt, type Span } from './span.ts';
import { isMark, type Token } from './tokens.ts';

/** What a language says about its full stops. */
export interface SentenceRules {
  /** Lower-cased abbreviations that a full stop follows without ending the sentence (`г`, `им`, `тыс`). */
  abbreviations: ReadonlySet<string>;
  /** Lower-cased initials of two letters (`Дж`): other words of two letters (`Ош`) may end a sentence. */
  longInitials: ReadonlySet<string>;
  /** Those of the abbreviations that stand behind a number: a capital behind them begins a sentence (`110 тыс. га. М. Сарыев …`). */
  units?: ReadonlySet<string>;
  /** Whether a full stop makes an ordinal of a short number: `14. Dönem Toplantısı`. */
  ordinalStops?: boolean;
}

/**
 * Cuts a block into sentences. Nothing is cut inside `closed` ranges (quotations, brackets): a full stop in a quotation
 * belongs to it, and the reporter's sentence runs on after the closing mark.
 *
 * @param tokens the block's tokens, in order
 * @param closed in order, none overlapping another
 */
export function sentences(tokens: readonly Token[], closed: readonly Span[], rules: SentenceRules): Span[] {
  const found: Span[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i, closed, rules)) continue;
    found.push({ start: (tokens[first] as Token).start, end: (tokens[i] as Token).end });
    first = i + 1;
  }
  const last = tokens.at(-1);
  if (first < tokens.length && last) found.push({ start: (tokens[first] as Token).start, end: last.end });
  return found;
}

const TERMINAL = '.!?…。';
const CLOSING = `»”“"'’)]`;
const DASH = '—–-';
const OPENING = `«“„"'‘([${DASH}`;

function endsSentence(tokens: readonly Token[], i: number, closed: readonly Span[], rules: SentenceRules): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (!next) return false;
  if (isMark(token, TERMINAL)) {
    // Of a run of marks (`?!`, `...`, `.)`) the last one ends the sentence.
    if (isMark(next, TERMINAL) || (isMark(next, CLOSING) && !next.spaceBefore)) return false;
    if (token.text === '.' && !fullStopEnds(tokens, i, rules)) return false;
  } else if (!(isMark(token, CLOSING) && closesSentence(tokens, i))) return false;
  if (!startsSentence(next, tokens[i + 2])) return false;
  const span = closed[indexAt(closed, token.end)];
  return span === undefined || span.start >= next.start;
}

/** `….»` or `…?)`: the closing mark stands behind a terminal one. */
function closesSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return isMark(before, TERMINAL) && tokens[i]?.spaceBefore === false;
}

function startsSentence(next: Token, second: Token | undefined): boolean {
  // `…! — сказал он`: the dash gives the word to the reporter.
  if (isMark(next, DASH) && second?.capitals === 'lower') return false;
  if (next.kind === 'word') return next.capitals !== 'lower';
  return next.kind === 'number' || isMark(next, OPENING) || /^\p{S}$/u.test(next.text);
}

/** `5 га`, `110 тыс. га`: a unit behind a number, or behind another unit. */
function measures(tokens: readonly Token[], at: number, rules: SentenceRules): boolean {
  if (!rules.units?.has(tokens[at]?.norm ?? '')) return false;
  const before = tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
  return tokens[before]?.kind === 'number' || (before < at && before > at - 3 && measures(tokens, before, rules));
}

function fullStopEnds(tokens: readonly Token[], i: number, rules: SentenceRules): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1] as Token;
  // `подвезли воду .Водитель налил чаю`: a space on the wrong side of the full stop.
  if (!before || before.end !== (tokens[i] as Token).start) return next.spaceBefore || next.capitals === 'title';
  if (before.kind === 'number' && rules.ordinalStops && /^\d{1,3}$/.test(before.text) && next.kind === 'word')
    return false;
  if (before.kind === 'number') return next.spaceBefore && !(next.kind === 'number' && before.text.length <= 2);
  if (before.kind !== 'word') return true;
  // Initials: А.И.Корсак, Дж. Рахмонзода. A single capital letter hardly ever ends a sentence.
  const initial = before.text.length === 1 || rules.longInitials.has(before.norm);
  if (initial && before.capitals !== 'lower' && next.kind === 'word') return false;
  if (rules.abbreviations.has(before.norm)) return next.capitals === 'title' && measures(tokens, i - 1, rules);
  // `Кашгаре.Вел`: a missing space; `lenta.ru`: no sentence.
  return next.spaceBefore || (next.capitals === 'title' && before.text.length > 2);
}
