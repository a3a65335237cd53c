/**
 * Speech set off by dashes: a paragraph that opens with one (`— Мы готовы, — сказал он.`), one inside a paragraph behind
 * a full stop, and speech that only a closing dash sets off. Also cuts a quotation where the reporter interrupts it.
 */
import { quotationsOver } from '../lookup.ts';
import type { Analysis, Block, Quotation } from '../model.ts';
import { indexAt, trim, type Span } from '../../text/span.ts';
import { isMark, type Token } from '../../text/tokens.ts';

/** What a language knows of the words with which a reporter breaks into speech (see its `insertion.ts`). */
export interface Reporter {
  /** Offset behind the reporter's words that begin at a token, or null where they are none. */
  attributionEnd(analysis: Analysis, fromToken: number, limit: number): number | null;
  /** The same behind a comma in speech that a dash opens: `– Eylülde, dedi Yıldız.` */
  commaAttributionEnd?(analysis: Analysis, fromToken: number, limit: number): number | null;
}

/** Speech cut at the reporter's words. */
export interface Cut {
  parts: Span[];
  between: Span[];
  /** Offset behind the last part or the reporter's words that follow it. */
  end: number;
  /** Whether a dash gives the word to somebody else there: `— Сколько? — Двести, — ответила она.` */
  turns?: boolean;
}

const DASH = '—–-';
const STOP = ',.!?…»”"';

/**
 * Cuts `span` where a dash gives the word to the reporter and back.
 *
 * @param opened true where a dash opened it, so that another can open an answer
 * @param open true where nothing marks the end of the speech: it then ends with the reporter's sentence
 */
export function cutSpeech(analysis: Analysis, span: Span, reporter: Reporter, open: boolean, opened = false): Cut {
  const { tokens, text } = analysis;
  const parts: Span[] = [];
  const between: Span[] = [];
  let from = span.start;
  // `"… «Дочка, – говорит, – вода ушла». Что ей ответить?"`: a reporter within the words is not ours.
  const inner = quotationsOver(analysis, span).filter(
    ({ start, end }) => start > span.start && end <= span.end && start < end,
  );
  let passed = 0;
  for (let i = indexAt(tokens, span.start); i < tokens.length && (tokens[i] as Token).start < span.end; i++) {
    const token = tokens[i] as Token;
    while (passed < inner.length && (inner[passed] as Quotation).end <= token.start) passed++;
    if ((inner[passed]?.start ?? Infinity) < token.start) continue;
    if (opened && token.text === ',' && reporter.commaAttributionEnd) {
      const close = reporter.commaAttributionEnd(analysis, i + 1, span.end);
      if (close === null) continue;
      push(parts, text, { start: from, end: token.start });
      between.push({ start: token.end, end: close });
      from = close;
      i = indexAt(tokens, close) - 1;
      continue;
    }
    if (!isMark(token, DASH) || !isMark(tokens[i - 1], STOP) || token.start <= from) continue;
    const end = reporter.attributionEnd(analysis, i + 1, span.end);
    if (end === null && open && opened && tokens[i - 1]?.text === '?' && tokens[i + 1]?.capitals !== 'lower') {
      push(parts, text, { start: from, end: token.start });
      return { parts, between, end: token.start, turns: true };
    }
    if (end === null) continue;
    const back = behindRemark(tokens, indexAt(tokens, end));
    const returns = isMark(tokens[back], DASH) && (tokens[back] as Token).start < span.end;
    if (!returns && !open && end < span.end) continue;
    push(parts, text, { start: from, end: token.start });
    between.push({ start: token.end, end });
    if (!returns) return { parts, between, end };
    from = (tokens[back] as Token).end;
    i = back;
  }
  push(parts, text, { start: from, end: span.end });
  return { parts, between, end: span.end };
}

/** `— ответил он. (Смех в зале.) — Но …`: the token behind a remark in brackets. */
function behindRemark(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + 14; i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

/** Adds a part without the comma before the reporter's dash; a full stop, `?` or `!` stays. */
function push(parts: Span[], text: string, span: Span): void {
  const part = withoutLoneMark(text, trim(text, span, /[\s,]/u));
  if (part.end > part.start && /\p{L}/u.test(text.slice(part.start, part.end))) parts.push(part);
}

/** `Мы готовы», — сказал он`: a closing mark that nothing opened is no part of the words. */
function withoutLoneMark(text: string, part: Span): Span {
  const content = text.slice(part.start, part.end);
  return /[»”]$/u.test(content) && !/[«“„‹]/u.test(content) ? { start: part.start, end: part.end - 1 } : part;
}

/** Speech by dashes in the running text, as quotations of the form `dash`. */
export function findDashSpeech(analysis: Analysis, reporter: Reporter): { quotation: Quotation; cut: Cut }[] {
  const found: { quotation: Quotation; cut: Cut }[] = [];
  for (const block of analysis.blocks) {
    if (block.kind !== 'body') continue;
    const first = analysis.tokens[block.firstToken];
    if (!first) continue;
    if (isMark(first, DASH)) {
      let start: number | null = first.end;
      while (start !== null) {
        const cut: Cut = cutSpeech(analysis, { start, end: block.end }, reporter, true, true);
        if (cut.parts.length > 0) found.push(dashQuotation(block, cut, 'dash'));
        start = cut.turns ? (analysis.tokens[indexAt(analysis.tokens, cut.end)]?.end ?? null) : null;
      }
      continue;
    }
    for (const cut of insideParagraph(analysis, block, reporter)) found.push(cut);
  }
  return found;
}

function dashQuotation(block: Block, cut: Cut, repair: 'dash' | 'closing-dash'): { quotation: Quotation; cut: Cut } {
  const start = (cut.parts[0] as Span).start;
  return {
    quotation: {
      start,
      end: Math.max(cut.end, (cut.parts.at(-1) as Span).end),
      parts: cut.parts,
      parent: null,
      block,
      repair,
      form: 'dash',
      verdict: null,
      verdictRule: '',
    },
    cut,
  };
}

/** `… границе. — Асфальт еще теплый, — добавил он.` and `Мы уже построили …, - пошутил министр.` */
function insideParagraph(analysis: Analysis, block: Block, reporter: Reporter): { quotation: Quotation; cut: Cut }[] {
  const { tokens } = analysis;
  const marked = (span: Span): boolean => quotationsOver(analysis, span).length > 0;
  let open: number | null = null;
  for (let i = block.firstToken + 1; i < block.endToken; i++) {
    const token = tokens[i] as Token;
    if (!isMark(token, DASH) || !token.spaceBefore) continue;
    const before = tokens[i - 1] as Token;
    const next = tokens[i + 1];
    if (marked({ start: before.start, end: token.end })) return [];
    if (/^[.!?…]$/u.test(before.text) && next && next.capitals !== 'lower') {
      open = i + 1;
      continue;
    }
    if (!/^[,!?…]$/u.test(before.text)) continue;
    const end = reporter.attributionEnd(analysis, i + 1, block.end);
    if (end === null) continue;
    const start = open === null ? block.start : (tokens[open] as Token).start;
    // With no opening dash the paragraph must hold nothing but the speech and its reporter.
    if (open === null && (marked({ start, end }) || block.end - end > 1)) return [];
    const cut = cutSpeech(analysis, { start, end: block.end }, reporter, true);
    return cut.between.length > 0 && cut.parts.length > 0
      ? [dashQuotation(block, cut, open === null ? 'closing-dash' : 'dash')]
      : [];
  }
  return [];
}
