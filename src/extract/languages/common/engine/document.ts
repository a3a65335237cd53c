/** One document as the engine reads it: its analysis, the grammar of its language, and what of both is asked for again and again. */
import { indexAt, partitionPoint, type Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Mention, PersonMention, Quotation } from '../../../model.ts';
import { takesTurns } from '../interview.ts';
import type { Frame, Grammar, VerbAt, VerbForm } from './grammar.ts';

const made = new WeakMap<Analysis, Document>();

/** An analysis with its grammar. Verbs and frames are looked for once: clauses overlap, and each is asked several times. */
export class Document {
  readonly analysis: Analysis;
  readonly grammar: Grammar;
  private verbs: readonly (VerbForm | undefined)[] | undefined;
  /** Tokens at which a verb begins, in order. */
  private verbTokens: readonly number[] = [];
  private frames: readonly Frame[] | undefined;
  private turns: boolean | undefined;

  constructor(analysis: Analysis, grammar: Grammar) {
    this.analysis = analysis;
    this.grammar = grammar;
  }

  /** The one document of an analysis. */
  static of(analysis: Analysis, grammar: Grammar): Document {
    const known = made.get(analysis);
    if (known) return known;
    const document = new Document(analysis, grammar);
    made.set(analysis, document);
    return document;
  }

  get tokens(): readonly Token[] {
    return this.analysis.tokens;
  }

  /** Whether dashes open speech here; where they do so in turns only, those that open a paragraph. */
  dashSpeaks(quotation?: Quotation): boolean {
    const { dashSpeech } = this.grammar.speech;
    if (dashSpeech !== 'turns') return dashSpeech;
    this.turns ??= takesTurns(this.analysis);
    if (!quotation) return this.turns;
    const { block } = quotation;
    if (quotation.start - block.start > 3) return false;
    // `— We keep it, — said the minister.`
    return this.turns || /[,!?…]\s?[—–]\s\p{Ll}/u.test(this.analysis.text.slice(block.start, block.end));
  }

  /** The text of a stretch as patterns read it. */
  plain(span: Span): string {
    return this.analysis.plain.slice(span.start, span.end);
  }

  /** Index of the first token that ends behind an offset. */
  tokenAt(offset: number): number {
    return indexAt(this.analysis.tokens, offset);
  }

  /** Index of the first token that starts at or behind an offset. */
  tokenFrom(offset: number): number {
    const at = this.tokenAt(offset);
    return (this.analysis.tokens[at]?.start ?? offset) < offset ? at + 1 : at;
  }

  /** The stretch of a run of tokens. */
  spanOf(from: number, end: number): Span {
    return { start: this.tokens[from]?.start ?? 0, end: this.tokens[end - 1]?.end ?? 0 };
  }

  /** The verb that begins at a token, names and roles not looked at. */
  verbAt(token: number): VerbForm | undefined {
    return this.verbsOf()[token];
  }

  private verbsOf(): readonly (VerbForm | undefined)[] {
    if (this.verbs) return this.verbs;
    const { analysis, grammar, tokens } = this;
    this.verbs = tokens.map((_, at) => grammar.speech.verbAt(analysis, at));
    this.verbTokens = [...this.verbs.keys()].filter((at) => this.verbs?.[at] !== undefined);
    return this.verbs;
  }

  /** Mentions that lie wholly in the range, in order, and no more than `most`. */
  mentionsIn(span: Span, most = Infinity): Mention[] {
    const found: Mention[] = [];
    const { mentions } = this.analysis;
    for (let i = indexAt(mentions, span.start); i < mentions.length; i++) {
      const mention = mentions[i] as Mention;
      if (mention.start >= span.end || found.length >= most) break;
      if (mention.start >= span.start && mention.end <= span.end) found.push(mention);
    }
    return found;
  }

  /** The people whom a range names. */
  peopleIn(span: Span): PersonMention[] {
    return this.mentionsIn(span).filter((mention): mention is PersonMention => mention.kind === 'person');
  }

  /** Verbs of the range in order, of every form; words inside mentions are no verbs. */
  verbsIn(span: Span): VerbAt[] {
    const found: VerbAt[] = [];
    let from = this.tokenFrom(span.start);
    let mentions: readonly Mention[] | undefined;
    let m = 0;
    const verbs = this.verbsOf();
    for (let v = partitionPoint(this.verbTokens, (at) => at < from); v < this.verbTokens.length; v++) {
      const i = this.verbTokens[v] as number;
      const { start } = this.tokens[i] as Token;
      if (start >= span.end) break;
      if (i < from) continue;
      mentions ??= this.mentionsIn({ start: Math.max(0, span.start - 200), end: span.end + 200 });
      while (m < mentions.length && endOf(mentions[m] as Mention) <= start) m++;
      const mention = mentions[m];
      if (mention && startOf(mention) <= start) continue;
      const form = verbs[i] as VerbForm;
      found.push({ ...form, token: i });
      from = form.end;
    }
    return found;
  }

  /** Frames of the range in order. */
  framesIn(span: Span): Frame[] {
    const { analysis, grammar, tokens } = this;
    this.frames ??= tokens.flatMap((_, at) => grammar.speech.frameAt(analysis, at) ?? []);
    const found: Frame[] = [];
    let from = this.tokenFrom(span.start);
    for (let f = partitionPoint(this.frames, ({ token }) => token < from); f < this.frames.length; f++) {
      const frame = this.frames[f] as Frame;
      if ((tokens[frame.token]?.start ?? Infinity) >= span.end) break;
      if (frame.token < from) continue;
      found.push(frame);
      from = Math.max(frame.token + 1, frame.end);
    }
    return found;
  }

  /** The mention that a frame stands beside, and no further than an article or a space away. */
  framedMention(frame: Frame): Mention | undefined {
    const { tokens } = this;
    if (frame.mention === 'behind') {
      const at = tokens[frame.end - 1]?.end ?? 0;
      const next = this.mentionsIn({ start: at, end: at + 240 }, 1)[0];
      if (!next || startOf(next) - at > 24) return undefined;
      // `according to local historian X`: an adjective or two, and nothing else, may stand in between.
      const between = this.tokens.slice(frame.end, firstTokenOf(next));
      return startOf(next) - at <= 5 || between.every(({ capitals }) => capitals === 'lower') ? next : undefined;
    }
    if (frame.mention === 'in-front') {
      const at = tokens[frame.token]?.start ?? 0;
      const last = this.mentionsIn({ start: Math.max(0, at - 300), end: at }).at(-1);
      return last && at - endOf(last) <= 3 ? last : undefined;
    }
    return undefined;
  }
}

/** Where a mention begins, its role in front included. */
export const startOf = (mention: Mention): number =>
  mention.kind === 'person' ? Math.min(mention.whole.start, mention.start) : mention.start;

/** Where a mention ends, its role behind included. */
export const endOf = (mention: Mention): number =>
  mention.kind === 'person' ? Math.max(mention.whole.end, mention.end) : mention.end;

/** Index of a mention's first token, its role in front included. */
export const firstTokenOf = (mention: Mention): number =>
  mention.kind === 'person' && mention.role && mention.role.firstToken < mention.firstToken
    ? mention.role.firstToken
    : mention.firstToken;

/** Index behind a mention's last token, its role behind included. */
export const endTokenOf = (mention: Mention): number =>
  mention.kind === 'person' && mention.role && mention.role.endToken > mention.endToken
    ? mention.role.endToken
    : mention.endToken;

/** Whether a mention speaks of several. */
export const isPlural = (mention: Mention): boolean =>
  mention.kind === 'pronoun'
    ? mention.plural
    : mention.kind === 'person'
      ? false
      : (mention.readings[0]?.plural ?? false);

/** Without the marks and dashes at either end; null where nothing is left. */
export function clip(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /[\s,.;:!?…—–\-«»“”"'‘’„()]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s,.;:!?…—–\-«»“”"'‘’„()]/u.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}
