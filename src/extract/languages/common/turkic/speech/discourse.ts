/** One document as the rules of speech read it: who is named where, who acted last, and whom a word for a person means. */
import { lowerBound, sentenceAt } from '../../../../lookup.ts';
import type { Analysis, CollectiveMention, Entity, Mention, PersonMention, Sentence } from '../../../../model.ts';
import { indexAt, type Span } from '../../../../../text/span.ts';
import type { Token } from '../../../../../text/tokens.ts';
import type { Language } from '../words/language.ts';
import type { VerbForm } from '../words/verbs.ts';
import { isAddress, isInflectedAddress } from '../mentions/persons.ts';
import { WITH } from './postpositions.ts';
import { References } from './references.ts';

/** Where a mention begins, its role in front included. */
export const startOf = (mention: Mention): number => (mention.kind === 'person' ? mention.whole.start : mention.start);
/** Where a mention ends, its role behind included. */
export const endOf = (mention: Mention): number => (mention.kind === 'person' ? mention.whole.end : mention.end);

interface Subject {
  at: number;
  entity: Entity;
  /** By words. */
  spoke: boolean;
}

export class Discourse {
  readonly analysis: Analysis;
  readonly language: Language;
  readonly collectives: Entity[] = [];
  /** The text in small letters, letter under letter. */
  readonly lower: string;
  private readonly entityOfMention = new Map<Mention, Entity>();
  private readonly byName = new Map<string, Entity>();
  private readonly subjects: Subject[] = [];
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
    this.masked = maskOf(analysis);
    this.references = new References(this);
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

  /** True where a mention can be the subject: in the nominative, and with nothing behind it that makes it an object. */
  isNominative(mention: Mention): boolean {
    const { pronouns, and } = this.language;
    if (mention.kind === 'pronoun') return !pronouns.gen.has(this.tokens[mention.firstToken]?.norm ?? '');
    const best = mention.readings[0];
    if (best?.case !== 'nom') return false;
    const behind = this.tokens[mention.endToken];
    if (behind && WITH.has(behind.norm)) return false;
    // `Festivalı açan nazir`: what somebody opens.
    if (mention.kind === 'institution' && behind?.capitals === 'lower' && this.isParticiple(behind.norm)) return false;
    if (behind && mention.kind === 'person' && isInflectedAddress(this.language, behind.norm)) return false;
    if (behind && this.framed(mention)) return false;
    // `X ve Y`: the first of a list stands for it.
    return !(behind && and.has(behind.norm) && WITH.has(behind.norm));
  }

  private isParticiple(norm: string): boolean {
    const { participle } = this.language.lexicon.verbEndings;
    // `qərardan`: whence, not who.
    if (this.language.suffixes.stems(norm).some(({ case: one, stem }) => one === 'abl' && stem.length > 2))
      return false;
    return norm.length > 3 && [2, 3, 4].some((length) => participle.test(norm.slice(-length)));
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
    const last = this.subjects.at(-1);
    if (!last || last.at <= at) this.subjects.push({ at, entity, spoke });
    else this.subjects.splice(this.behind(at), 0, { at, entity, spoke });
  }

  /** Who spoke last in front of an offset. */
  lastSpeaker(at: number): Entity | undefined {
    for (let i = this.behind(at - 1) - 1; i >= 0; i--) {
      const { entity, spoke } = this.subjects[i] as Subject;
      if (spoke && entity.kind === 'person') return entity;
    }
    return undefined;
  }

  /** Index of the first subject that acted behind an offset. */
  private behind(at: number): number {
    let low = 0;
    let high = this.subjects.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.subjects[middle] as Subject).at <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Who acted in front of an offset, the last one first, each once. */
  actedBefore(at: number): Entity[] {
    const found = new Set<Entity>();
    for (let i = this.behind(at - 1) - 1; i >= 0 && found.size < 12; i--) {
      const { entity } = this.subjects[i] as Subject;
      if (entity.kind === 'person') found.add(entity);
    }
    return [...found];
  }

  /** Who acted last in front of an offset. */
  lastSubject(
    at: number,
    fits: (entity: Entity) => boolean = (entity) => entity.kind === 'person',
  ): Entity | undefined {
    for (let i = this.behind(at - 1) - 1; i >= 0; i--) {
      const subject = this.subjects[i] as Subject;
      if (fits(subject.entity)) return subject.entity;
    }
    return undefined;
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
    return this.collective(mention);
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

  /** A group or body by its name. */
  collective(mention: CollectiveMention): Entity {
    const name = mention.readings[0]?.nominative ?? '';
    const key = this.language.fold(name);
    const known = this.inFull(mention, name) ?? this.byName.get(key);
    if (known) return known;
    const entity: Entity = {
      id: '',
      kind: mention.kind,
      name,
      gender: null,
      plural: mention.kind === 'group',
      role: null,
      office: null,
      country: mention.country,
      organization: null,
      mentions: [mention],
      best: mention,
    };
    this.byName.set(key, entity);
    this.collectives.push(entity);
    return entity;
  }

  /** `Bakanlıktan`: a bare noun for a body that the text has named in full. */
  private inFull({ kind, head, start }: CollectiveMention, name: string): Entity | undefined {
    if (kind !== 'institution' || /\s/u.test(name)) return undefined;
    const initials = /^\p{Lu}{2,5}$/u.test(name) ? this.language.fold(name) : undefined;
    const { mentions } = this.analysis;
    // `bakanlık` and `bakanlığı` are one noun.
    const stem = head.slice(0, -1);
    const same = (one: Mention): boolean =>
      one.kind === 'institution' &&
      (initials === undefined
        ? one.head.startsWith(stem) && one.head.length - head.length < 3
        : initials === this.initialsOf(one)) &&
      /\s/u.test(one.readings[0]?.nominative ?? '');
    const at = lowerBound(mentions, start);
    const above = sentenceAt(this.analysis, start)?.block.kind === 'headline';
    const full =
      mentions.slice(Math.max(0, at - 60), at).findLast(same) ??
      (above ? mentions.slice(at, at + 20).find(same) : undefined);
    return full && (this.resolve(full) ?? undefined);
  }

  /** `FHN` of `Fövqəladə Hallar Nazirliyi`. */
  private initialsOf({ readings }: CollectiveMention): string {
    const words = (readings[0]?.nominative ?? '').split(/\s+/u);
    return this.language.fold(words.map((word) => word.charAt(0)).join(''));
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

function maskOf(analysis: Analysis): boolean[] {
  const masked: boolean[] = [];
  for (const { start, end } of analysis.quotations.filter(({ parent }) => parent === null)) {
    for (let i = indexAt(analysis.tokens, start); i < analysis.tokens.length; i++) {
      const token = analysis.tokens[i] as Token;
      if (token.start >= end) break;
      if (token.start >= start) masked[i] = true;
    }
  }
  return masked;
}

export type { PersonMention };
