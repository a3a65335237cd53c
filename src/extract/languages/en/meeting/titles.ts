/** Titles of documents that only capitals show: `Memorandum of Understanding on Cooperation in the Field of Archives`. */
import { blockAt, quotationsOver, sentenceAt } from '../../../lookup.ts';
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Block } from '../../../model.ts';
import { isPossessive } from '../grammar/fold.ts';
import { once, words } from '../grammar/tables.ts';
import { institutionWords } from '../mentions/context.ts';
import { DOCUMENT_NOUNS, TITLE_HEADS } from '../lexicon/nouns.ts';
import { mentionStarting } from '../../../lookup.ts';

const documentNouns = once(() => words(DOCUMENT_NOUNS));
const heads = once(() => words(TITLE_HEADS));

/** A noun for a document, alone or behind another word (`action plan`). */
export const isDocumentNoun = (norm: string): boolean =>
  norm.split(' ').some((word) => documentNouns().has(word)) &&
  !/(?:tv|radio|television|training|exchange|space) program/u.test(norm);

export const SELF_TITLE =
  /^(?:\p{Lu}\p{L}*\s){0,4}(?:Agreement|Memorandum|Treaty|Declaration|Convention|Charter|Communiqué|Communique|Protocol|Strategy|Concept|Programme|Program|Plan|Roadmap|Road Map|Resolution|Law|Code|Manifesto|Pact|Vision|Agenda|Guidelines|Statement|Act|Framework|Appeal|Pledge|Accords?|Compact|Consensus|Principles|Recommendations|Commitments|Doctrine|Constitution|Decree|Covenant)(?!\p{L})/u;

/** All such titles. */
export function capitalTitles(analysis: Analysis): Span[] {
  const { tokens } = analysis;
  const found: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || token.capitals === 'lower' || token.capitals === 'upper' || isPossessive(token.text))
      continue;
    const road = token.norm === 'road' && tokens[i + 1]?.text === 'Map';
    if (!heads().has(token.norm) && !road) continue;
    const block = blockAt(analysis, token.start);
    if (!block || ['credit', 'boilerplate', 'headline', 'subheading', 'caption'].includes(block.kind)) continue;
    if (quotationsOver(analysis, token).length > 0) continue;
    const head = road ? i + 1 : i;
    // `OSCE Programme Office`, `Investment Act Committee`
    if (tokens[head + 1]?.capitals === 'title' && institutionWords().has(tokens[head + 1]?.norm ?? '')) continue;
    const first = titleStart(tokens, i);
    const end = titleEnd(analysis, head + 1, block);
    const span = { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end };
    const count = end - first;
    const opens = sentenceAt(analysis, span.start)?.start === span.start && block.kind !== 'item';
    i = Math.max(i, end - 1);
    if (count < 2) continue;
    // `Agreement was reached`; `the Law`; `Framework Agreement` at the start of a sentence needs a title behind it.
    if (opens && first === head && end === head + 1) continue;
    // A title in marks behind the noun stands for itself.
    if (quotationsOver(analysis, { start: span.end, end: span.end + 3 }).length > 0 && count < 4) continue;
    if (token.norm === 'statement' && count < 3) continue;
    if (
      /^(?:act|agenda|vision|map|concept|plan|program|programme|framework|arrangement|bill)$/u.test(token.norm) &&
      count === 2 &&
      /^(?:the|new|joint)$/u.test(tokens[first]?.norm ?? '')
    )
      continue;
    found.push(span);
  }
  return found;
}

/** Capitals in front of the noun: `Joint Statement`, `Turkistan Declaration`, `2030 Agenda`. */
function titleStart(tokens: readonly Token[], noun: number): number {
  let first = noun;
  while (first > 0 && noun - first < 8) {
    const before = tokens[first - 1] as Token;
    if ((tokens[first] as Token).start - before.end > 1) break;
    if (before.kind === 'number' && /^\d{4}$/u.test(before.text)) {
      first--;
      continue;
    }
    if (
      /^(?:and|of|for|on)$/u.test(before.norm) &&
      before.capitals === 'lower' &&
      tokens[first - 2]?.capitals === 'title' &&
      before.norm === 'and'
    ) {
      first--;
      continue;
    }
    if (before.kind !== 'word' || before.capitals === 'lower' || isPossessive(before.text)) break;
    if (/^(?:the|a|an|this|in|on|according|under|following|they|article|president|minister|agency)$/u.test(before.norm))
      break;
    first--;
  }
  return first;
}

/** A title runs over capitals and the small words between them, to a verb, a mark or a place where it was signed. */
function titleEnd(analysis: Analysis, from: number, block: Block): number {
  const { tokens } = analysis;
  const item = block.kind === 'item';
  let end = from;
  for (let i = from; i < tokens.length && i < from + 45; i++) {
    const token = tokens[i] as Token;
    if (token.start >= block.end) break;
    if (token.kind === 'number') {
      // `of the 12th Session`
      if (/^(?:st|nd|rd|th)$/u.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.capitals === 'title') {
        i++;
        continue;
      }
      // `2026-2029`, `for 2026–2030`
      if (!/^\d{4}/u.test(token.text)) break;
      end = i + 1;
      continue;
    }
    if (token.kind === 'mark') {
      if (/^[–-]$/u.test(token.text) && (tokens[i + 1]?.kind === 'number' || !token.spaceBefore)) continue;
      if (token.text === ',' && rowAhead(tokens, i)) continue;
      break;
    }
    if (token.capitals !== 'lower') {
      if (mentionStarting(analysis, token.start)?.kind === 'person') break;
      end = i + 1;
      continue;
    }
    if (
      !/^(?:of|on|for|and|the|in|to|between|with|against|its|a|an|from|towards|by|at|through|into|among|de)$/u.test(
        token.norm,
      )
    ) {
      if (item && !/^(?:was|were|is|are|which|that|signed|adopted)$/u.test(token.norm)) {
        end = i + 1;
        continue;
      }
      break;
    }
    // `in Baku`, `in 2027`, `and a memorandum`, `at the forum`
    let next = i + 1;
    while (
      /^(?:the|of|field|area|sphere|a|an|for)$/u.test(tokens[next]?.norm ?? '') &&
      tokens[next]?.capitals === 'lower' &&
      next - i < 6
    )
      next++;
    const beyond = tokens[next];
    if (!beyond || (beyond.capitals === 'lower' && beyond.kind === 'word')) {
      if (!item) break;
      continue;
    }
    if (token.norm === 'in' && (beyond.kind === 'number' || (isCity(analysis, next) && end - from < 20))) break;
    if (token.norm === 'and' && headAhead(tokens, next) && !between(tokens, from, i)) break;
    if (/^(?:by|at|from|with)$/u.test(token.norm) && !item) break;
  }
  return end;
}

/** A head of another title in the capitals that follow. */
function headAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (!token || token.kind !== 'word' || token.capitals === 'lower') return false;
    if (heads().has(token.norm)) return true;
  }
  return false;
}

const between = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens.slice(from, at).some(({ norm }) => norm === 'between');

const isCity = (analysis: Analysis, token: number): boolean => {
  const at = analysis.tokens[token]?.start;
  return analysis.places.some(({ start, kind }) => start === at && kind === 'city');
};

/** `on Trade, Transport and Energy`: the row goes on in capitals to an `and`. */
function rowAhead(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 1; i < comma + 8; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (token.norm === 'and') return i > comma + 1 && tokens[i + 1]?.capitals === 'title';
    if (token.text !== ',' && (token.kind !== 'word' || token.capitals === 'lower' || heads().has(token.norm)))
      return false;
  }
  return false;
}
