/** One document as the engine reads it: its analysis, the grammar of its language, and what of both is asked for again and again. */
import { indexAt, type Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Mention, PersonMention, Quotation } from '../../../model.ts';
import { takesTurns } from '../interview.ts';
import type { Frame, Grammar, VerbAt, VerbForm } from './grammar.ts';

const made = new WeakMap<Analysis, Document>();

/** An analysis with its grammar. Verbs are asked for once a token. */
export class Document {
  readonly analysis: Analysis;
  readonly grammar: Grammar;
  private readonly verbs = new Map<number, VerbForm | null>();
  private readonly frames = new Map<number, Frame | null>();
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
    return this.turns && (!quotation || quotation.start - quotation.block.start <= 3);
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
    let form = this.verbs.get(token);
    if (form === undefined) {
      form = token < this.tokens.length ? (this.grammar.speech.verbAt(this.analysis, token) ?? null) : null;
      this.verbs.set(token, form);
    }
    return form ?? undefined;
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
    const mentions = this.mentionsIn({ start: Math.max(0, span.start - 200), end: span.end + 200 });
    let m = 0;
    for (let i = this.tokenFrom(span.start); i < this.tokens.length; i++) {
      const token = this.tokens[i] as Token;
      if (token.start >= span.end) break;
      while (m < mentions.length && endOf(mentions[m] as Mention) <= token.start) m++;
      const mention = mentions[m];
      if (mention && startOf(mention) <= token.start) continue;
      const form = this.verbAt(i);
      if (!form) continue;
      found.push({ ...form, token: i });
      i = form.end - 1;
    }
    return found;
  }

  /** Frames of the range in order. */
  framesIn(span: Span): Frame[] {
    const found: Frame[] = [];
    for (let i = this.tokenFrom(span.start); i < this.tokens.length; i++) {
      if ((this.tokens[i] as Token).start >= span.end) break;
      let frame = this.frames.get(i);
      if (frame === undefined) this.frames.set(i, (frame = this.grammar.speech.frameAt(this.analysis, i) ?? null));
      if (!frame) continue;
      found.push(frame);
      i = Math.max(i, frame.end - 1);
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
