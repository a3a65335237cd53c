/** How far the name of an event runs behind its noun. */
import { lowerBound, mentionStarting, quotationStarting } from '../../../lookup.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Sentence } from '../../../model.ts';
import { findDates } from '../grammar/dates.ts';
import { cityTable, type EventEntry, eventTable } from '../grammar/tables.ts';
import { verbAt } from '../grammar/verbs.ts';

/** The name ends before a date, a place, a verb, a bracket or a comma that parts. */
export function nameEnd(analysis: Analysis, from: number, sentence: Sentence, entry: EventEntry): number {
  const { tokens } = analysis;
  const first = tokens[from]?.start ?? sentence.end;
  const dates = findDates(analysis.plain.slice(first, Math.min(sentence.end, first + 600)), '2000-01-01', first);
  let end = from;
  let between = false;
  for (let i = from; i < sentence.endToken && i < from + 60; i++) {
    const token = tokens[i] as Token;
    if (dates.some(({ start, end: stop }) => start <= token.start && token.start < stop)) break;
    const quotation = quotationStarting(analysis, token.start);
    if (quotation) {
      if (quotation.verdict === 'speech') break;
      while (i + 1 < sentence.endToken && (tokens[i + 1] as Token).start < quotation.end) i++;
      end = i + 1;
      continue;
    }
    if (token.kind === 'mark') {
      if (token.text === '(') {
        // An abbreviation in brackets inside the name: `the Organization of Turkic States (OTS) on trade`
        if (tokens[i + 2]?.text === ')' && /^(?:of|on|for)$/u.test(tokens[i + 3]?.norm ?? '')) {
          i += 2;
          continue;
        }
        break;
      }
      if (/^[-–]$/u.test(token.text) && !token.spaceBefore) continue;
      if (token.text === '&' || (token.text === ',' && enumerates(analysis, i, sentence.endToken))) continue;
      break;
    }
    if (token.kind === 'number') {
      if (/^\d{4}$/u.test(token.text) && i > from) break;
      break;
    }
    const { norm } = token;
    const next = tokens[i + 1];
    const skip = next && /^(?:the|a|an)$/u.test(next.norm) ? i + 2 : i + 1;
    const beyond = tokens[skip];
    if (norm === 'in' || norm === 'at') {
      if (
        /^(?:charge|matters|affairs|field|area|areas)$/u.test(next?.norm ?? '') ||
        /^(?:field|area|sphere|format)$/u.test(beyond?.norm ?? '')
      )
        continue;
      break;
    }
    if (norm === 'to') {
      // `visit of the President of Kazakhstan to Türkiye`
      if (entry.kind === 'visit' && beyond && beyond.capitals !== 'lower' && !cityTable().match(tokens, skip)) continue;
      break;
    }
    if (norm === 'with') {
      if (entry.kind === 'call' || entry.kind === 'talks' || entry.kind === 'consultations') {
        const person = beyond && personFrom(analysis, beyond.start);
        if (person || (beyond && /^(?:his|her|their)$/u.test(beyond.norm))) break;
        if (entry.kind === 'call') break;
        continue;
      }
      break;
    }
    if (/^(?:of|on|for|between|about|among)$/u.test(norm)) {
      if (
        norm === 'on' &&
        (beyond?.kind === 'number' ||
          dates.some(({ start, end: stop }) => beyond && start <= beyond.start && beyond.start < stop))
      )
        break;
      if (
        norm === 'for' &&
        /^(?:first|second|third|the|an|a|more|almost|about|over|two|three)$/u.test(next?.norm ?? '') &&
        /^(?:time|hour|hours|first|days)$/u.test(tokens[i + 2]?.norm ?? '')
      )
        break;
      if (norm === 'on' && /^(?:sidelines|margins|occasion|eve|sideline)$/u.test(beyond?.norm ?? '')) break;
      const person = beyond && personFrom(analysis, beyond.start);
      if (person && entry.kind !== 'visit' && !between) break;
      between ||= norm === 'between';
      continue;
    }
    if (norm === 'the' || norm === 'a' || norm === 'an') continue;
    if (norm === 'and') {
      // `the meeting and said`, `the summit and the forum`
      if (!next || next.kind !== 'word' || end === from) break;
      if (verbAt(analysis, i + 1) || /^(?:the|a|an|its|to|also|on|that)$/u.test(next.norm)) {
        if (!(
          between ||
          (next.norm === 'the' && beyond && beyond.capitals !== 'lower' && !eventTable().match(tokens, skip))
        ))
          break;
      }
      if (next.capitals === 'lower' && !/^\p{L}+$/u.test(next.norm)) break;
      continue;
    }
    if (
      /^(?:from|by|under|during|after|before|as|where|which|who|that|when|while|will|has|have|had|is|are|was|were|be|been|got|took|takes|began|begins|opened|opens|ended|ends|closed|closes|starts|meets|met|convened|convenes|wound|concluded|started|kicked|gathered|continues|continued|today|yesterday|this|next|last|chaired|organized|organised|hosted|dedicated|devoted|held|scheduled|attended|aimed|ahead|yesterday|via|through|without|against|since|until|over|within|amid|brought|brings|runs|ran|marked|also|its|their|his|her|there|alongside|together|along|including|due|titled|entitled|called|themed|said|says|taking|starting|being|following|according|despite|earlier|later|not|or|but|if|then|than|so|both|participants|delegates)$/u.test(
        norm,
      )
    ) {
      if (/^(?:entitled|titled|called|themed)$/u.test(norm) && quotationStarting(analysis, tokens[i + 1]?.start ?? -1))
        continue;
      break;
    }
    if (end === from && i === from && token.capitals === 'lower' && !/^level$/u.test(norm)) break;
    if (token.capitals === 'lower' && verbAt(analysis, i)) break;
    if (mentionStarting(analysis, token.start)?.kind === 'person' && !between && entry.kind !== 'visit') break;
    end = i + 1;
  }
  return end;
}

/** Whether a person's name, or the post in front of it, begins at an offset. */
function personFrom(analysis: Analysis, start: number): boolean {
  const next = analysis.mentions[lowerBound(analysis.mentions, start)];
  return next?.kind === 'person' && Math.min(next.whole.start, next.start) <= start;
}

/** `on Environment, Natural Resources and Health`: a comma inside the name. */
function enumerates({ tokens }: Analysis, comma: number, limit: number): boolean {
  const capital = tokens[comma - 1]?.capitals !== 'lower';
  for (let i = comma + 1; i < Math.min(comma + 9, limit); i++) {
    const token = tokens[i] as Token;
    if (token.norm === 'and')
      return i > comma + 1 && tokens[i + 1]?.kind === 'word' && (tokens[i + 1]?.capitals !== 'lower') === capital;
    if (token.text === ',') continue;
    if (
      token.kind !== 'word' ||
      (token.capitals !== 'lower') !== capital ||
      /^(?:who|which|where|held|the|a|in|on|at|with|said)$/u.test(token.norm)
    )
      return false;
  }
  return false;
}
