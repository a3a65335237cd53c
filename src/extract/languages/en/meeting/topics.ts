/** Cuts what was discussed into topics. */
import { mentionStarting, quotationStarting } from '../../../lookup.ts';
import { type Span, trim } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis } from '../../../model.ts';
import { postTable } from '../grammar/tables.ts';
import { verbAt } from '../grammar/verbs.ts';
import { indexAt } from '../../../../text/span.ts';

/** Topics of a stretch: cut at commas and `and` that part noun phrases. */
export function splitTopics(analysis: Analysis, span: Span): Span[] {
  const { tokens } = analysis;
  const found: Span[] = [];
  let first = indexAt(tokens, span.start);
  if ((tokens[first]?.start ?? 0) < span.start) first++;
  first = lead(tokens, behindAdverbial(tokens, first, span.end));
  const limit = listEnd(analysis, first, span.end);
  let from = first;
  const push = (end: number): void => {
    const item = topic(analysis, from, end, found.length > 0);
    if (item) found.push(item);
  };
  for (let i = first; i < limit; i++) {
    const token = tokens[i] as Token;
    const quotation = quotationStarting(analysis, token.start);
    if (quotation) {
      while (i + 1 < limit && (tokens[i + 1] as Token).start < quotation.end) i++;
      continue;
    }
    if (token.text === ';' || (token.text === ',' && parts(analysis, i, from, limit))) {
      push(i);
      from = lead(tokens, i + 1);
      i = from - 1;
    } else if ((token.norm === 'and' || asWell(tokens, i)) && partsAnd(analysis, i, from, limit, found.length > 0)) {
      push(tokens[i - 1]?.text === ',' ? i - 1 : i);
      from = lead(tokens, i + (token.norm === 'and' ? 1 : 3));
      i = from - 1;
    }
  }
  push(limit);
  return found;
}

/** `In the course of the conversation, A and B were considered`: the list begins behind the comma. */
function behindAdverbial(tokens: readonly Token[], from: number, stop: number): number {
  if (
    tokens[from]?.capitals !== 'title' ||
    !/^(?:in|during|at|within|on|under|as|after)$/u.test(tokens[from]?.norm ?? '')
  )
    return from;
  for (let i = from + 1; i < from + 12 && (tokens[i]?.start ?? stop) < stop; i++)
    if (tokens[i]?.text === ',') return i + 1;
  return from;
}

const asWell = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'as' && tokens[at + 1]?.norm === 'well' && tokens[at + 2]?.norm === 'as';

/** Behind `and`, `the`, `also`: the first word that counts. */
function lead(tokens: readonly Token[], at: number): number {
  let i = at;
  while (
    /^(?:the|a|an|and|also|on|of|following|:|—|–|-|,|as|well|including|his|her|its|such|issues|in|particular|both|namely|ways|well)$/u.test(
      tokens[i]?.norm ?? '',
    ) &&
    i - at < 8
  ) {
    // `the following issues: A and B`
    if (tokens[i]?.norm === 'following' && tokens[i + 2]?.text === ':') {
      i += 3;
      continue;
    }
    if (tokens[i]?.norm === 'issues' && !/^(?:of|related)$/u.test(tokens[i + 1]?.norm ?? '')) break;
    if (tokens[i]?.norm === 'ways') break;
    if (
      tokens[i]?.norm === 'as' &&
      tokens[i + 1]?.norm !== 'well' &&
      tokens[i - 1]?.norm !== 'well' &&
      tokens[i - 1]?.norm !== 'such'
    )
      break;
    i++;
  }
  return i;
}

/** Where the list ends: at a full stop, a verb, `which`, `, according to`. */
function listEnd(analysis: Analysis, from: number, stop: number): number {
  const { tokens } = analysis;
  let i = from;
  for (; i < tokens.length && (tokens[i] as Token).start < stop; i++) {
    const token = tokens[i] as Token;
    const quotation = quotationStarting(analysis, token.start);
    if (quotation) {
      while (i + 1 < tokens.length && (tokens[i + 1] as Token).start < quotation.end) i++;
      continue;
    }
    const next = tokens[i + 1];
    if (/^[.!?]$/u.test(token.text) && (!next || next.capitals !== 'lower')) break;
    if (
      token.text === ',' &&
      next &&
      (/^(?:according|who|while|but|where|when|said|adding|noting|stressing|with|promised|expressing|whose|he|she|they|after|before|underlining|emphasizing|emphasising|agreeing|pointing|reaffirming|confirming|at|during)$/u.test(
        next.norm,
      ) ||
        (next.norm === 'which' && !commaAhead(tokens, i + 2, stop)))
    )
      break;
    if (token.text === ',' && saysBehind(analysis, i + 1)) break;
    // `reviewed trade, discussed a joint venture`, `mites, and X showed a hive`: another clause
    if (/^(?:and|,)$/u.test(token.norm) && i > from && opensClause(analysis, i + 1)) break;
    if (/^(?:during|when|while)$/u.test(token.norm) && i > from) break;
    // `shelter before winter` is a topic, `before the dinner` is when
    if (
      /^(?:after|before)$/u.test(token.norm) &&
      i > from &&
      /^(?:the|a|an|his|her|its|their|which|it|he|she|they|that|this)$|ing$/u.test(next?.norm ?? '')
    )
      break;
    if (
      /^(?:at|on|in)$/u.test(token.norm) &&
      (/^(?:today|yesterday|tuesday|monday|wednesday|thursday|friday|saturday|sunday)$/u.test(next?.norm ?? '') ||
        (/^the$/u.test(next?.norm ?? '') &&
          /^(?:meeting|talks|session|forum|summit|conference|sidelines)$/u.test(tokens[i + 2]?.norm ?? '')))
    )
      break;
  }
  return i;
}

/** Behind a comma or `and`: a verb, or somebody who does something. */
function opensClause(analysis: Analysis, at: number): boolean {
  const { tokens } = analysis;
  const first = tokens[at]?.norm === 'and' ? at + 1 : at;
  if (verbAt(analysis, first)?.form === 'finite') return true;
  return mentionStarting(analysis, tokens[first]?.start ?? -1)?.kind === 'person';
}

/** `, diplomatic sources said`: a verb of speech in the stretch behind a comma. */
function saysBehind(analysis: Analysis, from: number): boolean {
  for (let i = from; i < from + 12; i++) {
    const token = analysis.tokens[i];
    if (!token || /^[,.;:]$/u.test(token.text)) return false;
    const verb = verbAt(analysis, i);
    if (verb?.class === 'say' && verb.form === 'finite') return true;
  }
  return false;
}

const commaAhead = (tokens: readonly Token[], at: number, stop: number): boolean => {
  for (let i = at; i < tokens.length && (tokens[i] as Token).start < stop && i < at + 20; i++)
    if (tokens[i]?.text === ',') return true;
  return false;
};

/** A comma parts topics unless it stands in a row of single words: `trade, transport and tourism` behind a preposition. */
function parts(analysis: Analysis, at: number, from: number, limit: number): boolean {
  const { tokens } = analysis;
  const next = lead(tokens, at + 1);
  const token = tokens[next];
  if (!token || next >= limit) return false;
  if (/^(?:the|a|an)$/u.test(tokens[at + 1]?.norm ?? '')) return true;
  return !inRow(analysis, at, from, limit) || phraseOf(analysis, next, limit) > 2;
}

/** The list so far is `cooperation in trade`: what follows are words of the same row. */
function inRow(analysis: Analysis, at: number, from: number, limit: number): boolean {
  const { tokens } = analysis;
  // The row's head: a noun with `in`, `of`, `on` and one or two words in front of the comma.
  let joint = -1;
  for (let i = at - 1; i > from && i >= at - 4; i--)
    if (/^(?:of|in|on|for|between|to|with)$/u.test(tokens[i]?.norm ?? '')) {
      joint = i;
      break;
    }
  if (joint < 0 || at - joint > 4) return false;
  // `recognition of halal certificates, air cargo and training of engineers`: all of them have the same weight.
  if (tokens[joint]?.norm === 'of' && lastHasComplement(analysis, at, limit)) return false;
  const next = tokens[lead(tokens, at + 1)];
  // `of mudflows, training of rescuers`: what has a complement of its own is a topic of its own.
  if (hasComplement(analysis, lead(tokens, at + 1), limit)) return false;
  return next !== undefined && next.kind === 'word';
}

/** What stands behind the last `and` of the list has an `of` of its own. */
function lastHasComplement({ tokens }: Analysis, from: number, limit: number): boolean {
  let and = -1;
  for (let i = from; i < limit; i++) if (tokens[i]?.norm === 'and') and = i;
  return and > 0 && tokens.slice(and + 2, limit).some(({ norm }) => norm === 'of');
}

/** In its own stretch, up to the next comma or `and`, an `of`, `for`, `in`, `on`, `between`, `to` follows. */
function hasComplement({ tokens }: Analysis, from: number, limit: number): boolean {
  for (let i = from + 1; i < limit; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (/^(?:,|and|;)$/u.test(norm)) return false;
    if (/^(?:of|for|in|on|between|to|with|from|at|via|towards|among)$/u.test(norm)) return true;
  }
  return false;
}

/** How many words stand up to the next comma or `and`. */
function phraseOf({ tokens }: Analysis, from: number, limit: number): number {
  let i = from;
  while (i < limit && !/^(?:,|and|;)$/u.test(tokens[i]?.norm ?? '')) i++;
  return i - from;
}

/** `and` parts topics where a comma list ends, or where both sides are phrases of their own. */
function partsAnd(analysis: Analysis, at: number, from: number, limit: number, listed: boolean): boolean {
  const { tokens } = analysis;
  const next = lead(tokens, at + 1);
  if (next >= limit || !tokens[next]) return false;
  const left = at - from;
  if (left === 0) return false;
  // `between Kazakhstan and Georgia`
  for (let i = at - 1; i > at - 6 && i >= from && tokens[i]?.norm !== 'and'; i--)
    if (tokens[i]?.norm === 'between') return false;
  const article = /^(?:the|a|an)$/u.test(tokens[at + 1]?.norm ?? '');
  const own = hasComplement(analysis, next, limit) || phraseOf(analysis, next, limit) >= 3;
  const leftOwn = hasComplement(analysis, from, at);
  if (article) return true;
  // `trade, energy and transport corridors`: a comma has parted topics before.
  if (listed && !leftOwn) return true;
  if (leftOwn) return own && !sameRow(analysis, at, next, from, limit);
  // `student mobility, geothermal energy and irrigation`: an earlier comma of the list.
  return !/^(?:of|in|on|for)$/u.test(tokens[at - 2]?.norm ?? '') && (left > 1 || own);
}

/** `of trade and the economy in X`: one word on the left behind a preposition, one on the right. */
function sameRow({ tokens }: Analysis, at: number, next: number, from: number, limit: number): boolean {
  void from;
  const left = /^(?:of|in|on|for|to)$/u.test(tokens[at - 2]?.norm ?? '');
  let i = next;
  while (i < limit && !/^(?:of|in|on|for|to|between|,|and)$/u.test(tokens[i]?.norm ?? '')) i++;
  return (
    left &&
    i - next <= 1 &&
    tokens[i]?.norm !== 'of' &&
    !/(?:tion|ment|ing|ance|ence|sion)$/u.test(tokens[next]?.norm ?? '')
  );
}

function topic({ tokens, text }: Analysis, from: number, end: number, listed: boolean): Span | null {
  let last = end;
  while (last > from && /^(?:and|as|well|,|;|also|the)$/u.test(tokens[last - 1]?.norm ?? '')) last--;
  if (last <= from) return null;
  const first = tokens[from] as Token;
  const span = trim(text, { start: first.start, end: (tokens[last - 1] as Token).end }, /[\s,;:]/u);
  const words = last - from;
  // `trolleybuses, school exchanges and silk`: a short word is a topic in a row of others.
  const least = listed ? 3 : 5;
  if (span.end - span.start < least || (words === 1 && first.capitals === 'lower' && first.text.length < least))
    return null;
  // `discussed with Minister X`, `discussed them`
  if (words === 1 && /^(?:issues|questions|topics|matters|items|subjects)$/u.test(first.norm)) return null;
  if (/^(?:following|with|it|them|this|that|how|what|whether|by|at|during|in|to)$/u.test(first.norm)) return null;
  // `covered 140 post offices`
  if (first.kind === 'number') return null;
  const post = postTable().match(tokens, from);
  if (post && (post.end >= last || tokens[post.end]?.capitals === 'title')) return null;
  return span;
}
