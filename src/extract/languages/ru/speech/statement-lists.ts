/** Lists whose head says who reports, and whose items what: `Министры:` and a line for each, `Стороны: 1) отметили …; 2) выразили …`. */
import { type Span, trim } from '../../../../text/span.ts';
import type { Analysis, Mention, Sentence, SpeakerAnswer, StatementDraft } from '../../../model.ts';
import { governed, mentionsIn, nominative, tokenAt, verbsIn } from './clauses.ts';
import type { Referents } from './reference.ts';
import { reportsAs } from './reports.ts';

/** Code units of a head at the most. */
const LONGEST_HEAD = 60;

/** What an item opens with: `1)`, `2.`, `а)`, a bullet, a dash. */
const MARKER = /^(?:\d{1,2}[.)]|\p{Ll}\)|[•·▪●*–—-])\s*/u;

/** `Министры:` above a list whose items report; `Стороны` with no colon, on a line of its own. */
export function listHead(analysis: Analysis, referents: Referents, sentence: Sentence): SpeakerAnswer | null {
  if (sentence.end - sentence.start > LONGEST_HEAD) return null;
  const colon = analysis.text.charAt(sentence.end - 1) === ':';
  const below = analysis.blocks[sentence.block.index + 1];
  if (!colon && !(below?.kind === 'item' && isWhole(analysis, sentence))) return null;
  return headIn(analysis, referents, sentence);
}

/** The statement of an item, where its first verb reports. */
export function listItem(analysis: Analysis, item: Span, head: SpeakerAnswer): StatementDraft | undefined {
  const span = trim(analysis.text, item, /[\s;.,]/u);
  const marker = MARKER.exec(analysis.text.slice(span.start, span.end))?.[0].length ?? 0;
  const own = { start: span.start + marker, end: span.end };
  const first = verbsIn(analysis, own)[0];
  const opening = tokenAt(analysis, own.start);
  // `с удовлетворением отметили`, `также призвали`
  if (!first || !reportsAs(analysis, first) || first.token - opening > 4) return undefined;
  if (analysis.tokens.slice(opening, first.token).some(({ kind }) => kind === 'mark')) return undefined;
  return { ...own, speaker: head };
}

/** `Стороны: 1) отметили рост; 2) выразили обеспокоенность; …`: a list in one sentence; undefined where it is none. */
export function listInLine(
  analysis: Analysis,
  referents: Referents,
  sentence: Sentence,
): readonly StatementDraft[] | undefined {
  const text = analysis.text.slice(sentence.start, sentence.end);
  const colon = text.indexOf(':');
  if (colon < 3 || colon > LONGEST_HEAD || !IN_LINE.test(text.slice(colon + 1, colon + 8))) return undefined;
  const head = headIn(analysis, referents, { start: sentence.start, end: sentence.start + colon + 1 });
  if (!head) return undefined;
  const found: StatementDraft[] = [];
  let from = sentence.start + colon + 1;
  for (const { index } of [...text.slice(colon).matchAll(/;\s/gu), { index: text.length - colon }]) {
    const item = listItem(analysis, { start: from, end: sentence.start + colon + index }, head);
    if (item) found.push(item);
    from = sentence.start + colon + index + 1;
  }
  return found;
}

const IN_LINE = /^\s(?:1\)|а\)|[–—-])\s/u;

/** Who stands at the head of a list, where no verb does. */
function headIn(analysis: Analysis, referents: Referents, span: Span): SpeakerAnswer | null {
  const group =
    mentionsIn(analysis, span).find(
      (mention) => mention.kind === 'group' || (mention.kind === 'role' && mention.readings[0]?.plural),
    ) ?? lastBeforeColon(analysis, span);
  if (!group || verbsIn(analysis, span).length > 0) return null;
  const entity = referents.resolve(group);
  return entity
    ? { entity, cue: { start: span.start, end: span.end }, mention: group, certainty: 'certain', rule: 'list' }
    : null;
}

/** `В ходе встречи министр:`, `Комитет:`: a nominative right in front of the colon; a body has nothing else beside it. */
function lastBeforeColon(analysis: Analysis, span: Span): Mention | undefined {
  const last = mentionsIn(analysis, span).at(-1);
  return last &&
    (last.kind !== 'institution' || isWhole(analysis, span)) &&
    nominative(last) &&
    !governed(analysis, last) &&
    span.end - last.end <= 2
    ? last
    : undefined;
}

/** Nothing but one mention, and a colon at the most. */
function isWhole(analysis: Analysis, span: Span): boolean {
  const [only] = mentionsIn(analysis, span, 1);
  return only !== undefined && only.start === span.start && span.end - only.end <= 1;
}
