/** One document as the rules of speech read it: who is named where, who acted last, and whom a word for a person means. */
import { lowerBound, sentenceAt } from '../../../../lookup.ts';
import type { Analysis, Entity, Mention, Sentence } from '../../../../model.ts';
import { indexAt, type Span } from '../../../../../text/span.ts';
import type { Token } from '../../../../../text/tokens.ts';
import type { Language } from '../words/language.ts';
import type { VerbForm } from '../words/verbs.ts';
import { isAddress } from '../mentions/people/addresses.ts';
import { canBeSubject } from './nominative.ts';
import { Collectives } from './collectives.ts';
import { quotedTokens } from './quoted-tokens.ts';
import { Subjects } from './subjects.ts';
import { References } from './reference/references.ts';

/** Where a mention begins, its role in front included. */
export const startOf = (mention: Mention): number => (mention.kind === 'person' ? mention.whole.start : mention.start);
/** Where a mention ends, its role behind included. */
export const endOf = (mention: Mention): number => (mention.kind === 'person' ? mention.whole.end : mention.end);

export class Discourse {
  readonly analysis: Analysis;
  readonly language: Language;
  /** The text in small letters, letter under letter. */
  readonly lower: string;
  private readonly entityOfMention = new Map<Mention, Entity>();
  private readonly subjects = new Subjects();
  private readonly bodies: Collectives;
  private readonly masked: boolean[];
  private readonly references: References;
  private known: { day: string | null } | undefined;

  /** People whose country nobody told: they count as of the country whose press writes. */
  readonly assumed: ReadonlySet<Entity>;

  constructor(language: Language, analysis: Analysis, assumed: ReadonlySet<Entity>) {
    this.assumed = assumed;
    this.language = language;
    this.analysis = analysis;
    const lower = language.fold(analysis.text);
    this.lower = lower.length === analysis.text.length ? lower : analysis.plain;
    this.masked = quotedTokens(analysis);
    this.references = new References(this);
    this.bodies = new Collectives(
      analysis,
      (word) => language.fold(word),
      (mention) => this.resolve(mention),
    );
    for (const entity of analysis.entities)
      for (const mention of entity.mentions) this.entityOfMention.set(mention, entity);
  }

  /** The day near which the dates of the text lie: its day of publication, else the first one that it gives with its year. */
  get day(): string | null {
    this.known ??= {
      day:
        this.analysis.published ?? this.language.dates.find(this.lower, null, 0).find(({ full }) => full)?.date ?? null,
    };
    return this.known.day;
  }

  /** Groups and bodies that the text names. */
  get collectives(): readonly Entity[] {
    return this.bodies.entities;
  }

  get tokens(): readonly Token[] {
    return this.analysis.tokens;
  }

  /** True for a token between quotation marks. */
  isQuoted(token: number): boolean {
    return this.masked[token] ?? false;
  }

  tokenFrom(offset: number): number {
    const at = indexAt(this.tokens, offset);
    return (this.tokens[at]?.start ?? offset) < offset ? at + 1 : at;
  }

  words(span: Span): string {
    return this.lower.slice(span.start, span.end);
  }

  /** Mentions that lie in the range outside quotation marks, in order. */
  mentionsIn(span: Span): Mention[] {
    const { mentions } = this.analysis;
    const found: Mention[] = [];
    for (let i = Math.max(0, lowerBound(mentions, span.start) - 1); i < mentions.length; i++) {
      const mention = mentions[i] as Mention;
      if (mention.start >= span.end) break;
      // `«Әділ баға» қозғалысы`: a name that begins in marks.
      const outside = !this.isQuoted(mention.firstToken) || !this.isQuoted(mention.endToken - 1);
      if (startOf(mention) >= span.start - 1 && mention.end <= span.end && outside) found.push(mention);
    }
    return found;
  }

  /** The reporter's verbs of a range, in order. */
  verbsIn(span: Span): VerbForm[] {
    const from = this.tokenFrom(span.start);
    const end = Math.max(from, indexAt(this.tokens, span.end - 1) + 1);
    const inside = new Set<number>();
    for (const { firstToken, endToken } of this.mentionsIn(span))
      for (let token = firstToken; token < endToken; token++) inside.add(token);
    return this.language.verbs.within(this.tokens, from, end, (token) => this.isQuoted(token) || inside.has(token));
  }

  /** True where a mention can be the subject. */
  isNominative(mention: Mention): boolean {
    return canBeSubject(this, mention);
  }

  /** First mention of a range that can be a subject. */
  subjectIn(span: Span): Mention | undefined {
    const mentions = this.mentionsIn(span);
    const at = mentions.findIndex((mention) => this.isNominative(mention));
    return at < 0 ? undefined : this.namedRightBehind(mentions, at);
  }

  /** `Tadbirkor ayollar uyushmasi raisi X`: a bare noun in front of a person's role is a part of it. */
  namedRightBehind(mentions: readonly Mention[], at: number): Mention {
    const mention = mentions[at] as Mention;
    const next = mentions[at + 1];
    if (mention.kind === 'institution') return this.memberBehind(mentions, at);
    if (mention.kind !== 'role' || next?.kind !== 'person' || !this.isNominative(next)) return mention;
    const from = mention.endToken;
    if (next.firstToken - from > 7) return mention;
    // `Festivalın təşkilatçısı, “Bağlar” təsərrüfatının sahibi K. A.`: the second of two posts has the name.
    const apposed = this.tokens[from]?.text === ',' && this.resolve(mention) === null;
    for (let i = apposed ? from + 1 : from; i < next.firstToken; i++)
      if (
        (this.tokens[i]?.kind === 'mark' && !(apposed && /^[«»“”"-]$/u.test(this.tokens[i]?.text ?? ''))) ||
        this.language.verbs.endingAt(this.tokens, i)
      )
        return mention;
    return next;
  }

  /** `İstanbul Üniversitesi Su Bilimleri Fakültesinden Prof. Dr. Meriç Albay`: whose body is told first. */
  private memberBehind(mentions: readonly Mention[], at: number): Mention {
    const body = mentions[at] as Mention;
    const next = mentions.slice(at + 1, at + 4).find(({ kind }) => kind === 'person');
    if (!next || !this.isNominative(next) || next.firstToken - body.endToken > 9) return body;
    for (let i = body.endToken; i < next.firstToken; i++) {
      const { kind, text } = this.tokens[i] as Token;
      if (kind === 'mark' ? text !== '.' : this.language.verbs.endingAt(this.tokens, i)) return body;
    }
    return next;
  }

  /** `X-in sözlərinə görə`, `X'e göre`: true where such words stand behind the mention. */
  framed(mention: Mention): boolean {
    const { tokens, language } = this;
    // `Salomat opaning aytishicha`
    const address = mention.kind === 'person' && isAddress(language, tokens[mention.endToken]?.norm ?? '');
    const behind = mention.endToken + (address ? 1 : 0);
    if (language.frames.match(tokens, behind)) return true;
    if (!language.dativeFrames.match(tokens, behind)) return false;
    if (mention.kind === 'pronoun') return true;
    return mention.readings.some(({ case: at }) => at === 'dat');
  }

  /** The mention of a range whose words a frame says these are. */
  framedIn(span: Span): Mention | undefined {
    return this.mentionsIn(span).find((mention) => this.framed(mention));
  }

  /** `Bakanlıktan yapılan açıklamada … bildirildi`, `Министрликтен билдирилди`: the body from which the words come. */
  sourceIn(span: Span): Mention | undefined {
    const { suffixes } = this.language;
    return this.mentionsIn(span).find(
      ({ kind, endToken }) =>
        kind === 'institution' &&
        suffixes
          .stems(this.tokens[endToken - 1]?.norm ?? '')
          .some(({ case: one, stem }) => one === 'abl' && stem.length > 3),
    );
  }

  /** Notes who acted, in the order of the text. */
  acted(at: number, entity: Entity, spoke: boolean): void {
    this.subjects.acted(at, entity, spoke);
  }

  /** Who spoke last in front of an offset. */
  lastSpeaker(at: number): Entity | undefined {
    return this.subjects.lastSpeaker(at);
  }

  /** Who acted in front of an offset, the last one first, each once. */
  actedBefore(at: number): Entity[] {
    return this.subjects.actedBefore(at);
  }

  /** Who acted last in front of an offset: a person, where nothing else is asked. */
  lastSubject(at: number, fits?: (entity: Entity) => boolean): Entity | undefined {
    return this.subjects.lastSubject(at, fits);
  }

  /** Reads the text once, so that later sentences know who acted in earlier ones. */
  readSubjects(): void {
    for (const sentence of this.analysis.sentences) {
      if (sentence.block.kind === 'credit' || sentence.block.kind === 'boilerplate') continue;
      const mention = this.framedIn(sentence) ?? this.subjectIn(sentence) ?? this.onlyOne(sentence);
      if (!mention) continue;
      const entity = this.resolve(mention);
      if (!entity) continue;
      const spoke = this.verbsIn(sentence).some(({ class: kind, mood }) => kind !== 'joint' && mood !== 'participle');
      this.acted(mention.start, entity, spoke);
    }
    this.tellOrigins();
  }

  /** `Бас жүлде … Аққу Жалғасоваға бұйырды.`: where nobody acts, the one person whom the sentence is about. */
  private onlyOne(sentence: Sentence): Mention | undefined {
    const people = this.mentionsIn(sentence).filter(({ kind }) => kind === 'person');
    const [first] = people;
    if (!first || sentence.block.kind === 'headline') return undefined;
    const one = people.every((mention) => this.resolve(mention) === this.resolve(first));
    return one && !this.verbsIn(sentence).some(({ class: kind, mood }) => kind !== 'joint' && mood !== 'participle')
      ? first
      : undefined;
  }

  /** `İsveçli hocaya`: a word for somebody told before says where he comes from. */
  private tellOrigins(): void {
    for (const mention of this.analysis.mentions)
      if (
        mention.kind === 'role' &&
        mention.country !== null &&
        (mention.office === 'other' || mention.office === 'expert')
      )
        this.resolve(mention);
  }

  /** Whom a mention means; null where nobody can say. */
  resolve(mention: Mention): Entity | null {
    const known = this.entityOfMention.get(mention);
    if (known) return known;
    const entity = this.find(mention);
    if (entity) this.entityOfMention.set(mention, entity);
    return entity;
  }

  private find(mention: Mention): Entity | null {
    if (mention.kind === 'person') return null;
    if (mention.kind === 'pronoun') return mention.plural ? null : this.pronounMeans(mention);
    if (mention.kind === 'role') return this.references.holder(mention);
    return this.bodies.named(mention);
  }

  /** `директор X сынды четке какты: анын ырастоосунда, …`: the subject of the sentence itself, else whoever acted last. */
  pronounMeans(mention: Mention): Entity | null {
    const sentence = sentenceAt(this.analysis, mention.start);
    const front = sentence && { start: sentence.start, end: mention.start };
    const own =
      front && this.framed(mention) && /:/u.test(this.words(front))
        ? this.mentionsIn(front).find((one) => one.kind === 'person' && this.isNominative(one))
        : undefined;
    return (own && this.resolve(own)) ?? this.lastSubject(mention.start) ?? null;
  }

  /** `84 депутат қолдады`: nobody of them is meant alone. */
  counted(mention: Mention): boolean {
    const sentence = sentenceAt(this.analysis, mention.start);
    return (
      sentence !== undefined &&
      sentence.firstToken < mention.firstToken &&
      this.tokens[mention.firstToken - 1]?.kind === 'number'
    );
  }

  /** The sentence in front of another. */
  before(sentence: Sentence): Sentence | undefined {
    return this.analysis.sentences[sentence.index - 1];
  }
}
