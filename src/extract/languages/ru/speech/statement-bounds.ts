/** Where a statement begins and ends: without marks, and without the publisher's line in front. */
import { type Span, trim } from '../../../../text/span.ts';
import type { Analysis } from '../../../model.ts';
import { tokenAt } from './clauses.ts';

/** Without leading marks and a trailing comma. */
export function tidy(analysis: Analysis, clause: Span): Span {
  const span = trim(analysis.text, clause, /\s/u);
  let { start, end } = span;
  start = behindDateline(analysis, { start, end });
  while (end > start && /[,:;—–\s-]/u.test(analysis.text.charAt(end - 1))) end--;
  while (start < end && /[—–,:;•·▪●\s-]/u.test(analysis.text.charAt(start))) start++;
  return { start, end };
}

/** `ТЕГЕРАН, 22 мая 2026 года. /ИРАНПРЕСС/ -- Линия заработает …`: the publisher's line at the head of the first sentence. */
function behindDateline(analysis: Analysis, span: Span): number {
  const { tokens } = analysis;
  const first = tokenAt(analysis, span.start);
  if (tokens[first]?.capitals !== 'upper' || (tokens[first]?.text.length ?? 0) < 3) return span.start;
  for (let i = first + 1; i < first + 24; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || !next || next.start >= span.end) return span.start;
    const dash = /^[—–-]+$/u.test(token.text) && (token.spaceBefore || tokens[i - 1]?.text === '-');
    if (dash && !/^[—–-]+$/u.test(next.text)) return next.start;
    const furniture =
      token.kind !== 'word' || token.capitals === 'upper' || MONTH.test(token.norm) || token.text.length <= 3;
    if (!furniture) return span.start;
  }
  return span.start;
}

const MONTH = /^(?:январ|феврал|март|апрел|ма[йя]$|июн|июл|август|сентябр|октябр|ноябр|декабр|год)/u;
