/** Whom a mention means: names by their entity, roles by who holds them, pronouns by the last subject that agrees. */
import { blockAt, lowerBound, sentenceAt } from '../../../lookup.ts';
import type { Span } from '../../../../text/span.ts';
import type { CollectiveMention, Entity, Gender, Mention, PersonMention, PronounMention } from '../../../model.ts';
import { reportsByItself, subjectOf } from './clauses.ts';
import { type Document, endOf } from './document.ts';
import { holderOf } from './role-reference.ts';
import { agreesInGender, SOMEBODY, Subjects } from './subjects.ts';

/** Answers whom the mentions of one document mean. Built once, in the order of the text. */
export class Referents {
  readonly document: Document;
  readonly subjects: Subjects;
  private reading = true;
  private readonly byMention = new Map<Mention, Entity>();
  private readonly collectives = new Map<string, Entity>();

  constructor(document: Document) {
    this.document = document;
    const { entities } = document.analysis;
    this.subjects = new Subjects(entities);
    for (const entity of entities) for (const mention of entity.mentions) this.byMention.set(mention, entity);
    for (const segment of reporterSegments(document)) this.readSubjects(segment);
    this.reading = false;
  }

  /** The subjects of a segment's verbs become what later pronouns refer to. */
  private readSubjects(segment: Span): void {
    const { document } = this;
    let found = false;
    for (const frame of document.framesIn(segment)) {
      const mention = document.framedMention(frame);
      if (mention && mention.kind !== 'pronoun') found = this.note(mention) || found;
    }
    const verbs = document.verbsIn(segment);
    // `X noted that Y had agreed to …`: who is told of did not speak, so those who report are noted last.
    const ordered = [
      ...verbs.filter((verb) => verb.form === 'finite' && !reportsByItself(verb)),
      ...verbs.filter((verb) => verb.form !== 'converb' && reportsByItself(verb)),
    ];
    for (const verb of ordered.slice(0, 40)) {
      const subject = subjectOf(document, segment, verb);
      // `She thanked X`: she goes on, and X is no subject for standing in the sentence.
      if (subject?.kind === 'pronoun') found = true;
      if (!subject || subject.kind === 'pronoun') continue;
      found = this.note(subject) || found;
      if (this.isSomebody(subject, reportsByItself(verb))) this.subjects.note(subject.start, SOMEBODY);
      const entity = subject.kind === 'person' ? this.byMention.get(subject) : undefined;
      if (entity && verb.gender) entity.gender = verb.gender;
    }
    if (found) return;
    const first = document
      .mentionsIn(segment)
      .find((mention) => mention.kind === 'person' && document.grammar.speech.canBeSubject(document.analysis, mention));
    if (first) this.note(first);
  }

  /** `a lorry driver shrugged`: the text goes on about somebody whom it does not name; those who ask are soon forgotten. */
  private isSomebody(mention: Mention, reports: boolean): boolean {
    const { analysis, grammar } = this.document;
    // `His lawyer says`: hers are the words behind, though the text never names her.
    if (
      reports &&
      mention.kind === 'role' &&
      mention.anaphoric &&
      !mention.readings[0]?.plural &&
      !grammar.speech.roleReference(analysis, mention) &&
      this.resolve(mention) === null
    )
      return true;
    return (
      mention.kind === 'role' &&
      !mention.readings[0]?.plural &&
      grammar.speech.roleReference(analysis, mention)?.kind === 'nobody' &&
      !grammar.speech.asksOnly?.(mention.head)
    );
  }

  private note(subject: Mention): boolean {
    const entity = this.resolve(subject);
    if (entity) this.subjects.note(subject.start, entity);
    return entity !== null;
  }

  /** The entity that a mention means, or null where the text leaves it open. */
  resolve(mention: Mention): Entity | null {
    const known = this.byMention.get(mention);
    if (known) return known;
    const found =
      mention.kind === 'pronoun'
        ? this.pronoun(mention)
        : mention.kind === 'role'
          ? mention.readings[0]?.plural
            ? this.document.grammar.speech.namesNobody?.(mention.head)
              ? null
              : this.collective({ ...mention, kind: 'group' })
            : holderOf(this, mention)
          : mention.kind === 'person'
            ? null
            : this.collective(mention);
    // What the first reading took a role for may change with the speakers of quotes.
    if (found && mention.kind !== 'pronoun' && !(this.reading && mention.kind === 'role')) {
      this.byMention.set(mention, found);
      if (mention.kind === 'role' && found.kind === 'person') found.mentions.push(mention);
    }
    return found;
  }

  /** `she`: the last subject who can be one; a person of unknown gender before nobody. */
  private pronoun(mention: PronounMention): Entity | null {
    const at = mention.start;
    if (mention.order) return this.ofTwo(at, mention.order);
    if (mention.plural) return this.subjects.last(at, null, true);
    const { gender } = mention;
    const not = this.antecedent(mention);
    // Whoever spoke or acted last in this paragraph or the one before, of that gender for certain.
    const sure = gender
      ? this.subjects.lastWhere(
          at,
          ({ entity }) => entity.kind === 'person' && entity.gender === gender && entity !== not,
        )
      : undefined;
    const any = this.subjects.lastWhere(
      at,
      ({ entity }) =>
        entity.kind === 'person' && entity !== not && (!gender || !entity.gender || entity.gender === gender),
    );
    if (any?.entity === SOMEBODY) return null;
    if (!any)
      return gender
        ? (this.subjects.lastNamed(at, (entity) => entity.gender === gender && entity !== not) ??
            this.subjects.lastNamed(at, (entity) => entity.kind === 'person' && !entity.gender && entity !== not))
        : null;
    const beside = this.namedInFront(at, gender, any.start, not) ?? this.namedBeside(at, gender, any.start, not);
    if (beside) return beside;
    const near = sure && sentenceAt(this.document.analysis, sure.start);
    const later = near && sentenceAt(this.document.analysis, any.start);
    // `The minister met Ms X. She said`: a woman named beside a man of unknown gender is meant.
    return sure && near && later && later.index - near.index <= 0 ? sure.entity : any.entity;
  }

  /** `The grand prix went to X. “…,” she said.`: the one person of the sentence in front, in which nobody acted. */
  private namedInFront(at: number, gender: Gender | null, acted: number, not: Entity | null): Entity | null {
    const { sentences } = this.document.analysis;
    const own = sentenceAt(this.document.analysis, at);
    const front = own && sentences[own.index - 1];
    if (!gender || !front || front.block !== own.block || acted >= front.start) return null;
    const named = this.subjects.namedBetween(front.start, front.end).filter(({ kind }) => kind === 'person');
    const [only] = named;
    return only && named.length === 1 && only !== not && agreesInGender(only, gender) ? only : null;
  }

  /** `She handed the glass to the oldest resident, X. “Sweet,” he said.`: named last, where nobody acted in this paragraph or the one above. */
  private namedBeside(at: number, gender: Gender | null, acted: number, not: Entity | null): Entity | null {
    const { analysis } = this.document;
    const block = blockAt(analysis, at);
    const above = analysis.blocks[(block?.index ?? 0) - 1];
    if (!gender || !above || acted >= above.start) return null;
    const named = this.subjects
      .namedBetween(above.start, at)
      .filter((entity) => entity.kind === 'person' && entity !== not && agreesInGender(entity, gender));
    return named.length === 1 ? (named[0] ?? null) : null;
  }

  /** `X, whom she described as`: whom the relative clause is about, and so is not who acts in it. */
  private antecedent(mention: PronounMention): Entity | null {
    const { tokens, grammar } = this.document;
    const relative = mention.firstToken - 1;
    if (!grammar.speech.isRelativeObject?.(tokens[relative]?.norm ?? '')) return null;
    const end = (tokens[relative - 1]?.kind === 'mark' ? tokens[relative - 2] : tokens[relative - 1])?.end ?? 0;
    const before = this.document.mentionsIn({ start: Math.max(0, end - 300), end }).at(-1);
    return before?.kind === 'person' && endOf(before) >= end ? (this.byMention.get(before) ?? null) : null;
  }

  /** `the former`, `the latter`: of the two people whom the text named last, in its order. */
  private ofTwo(at: number, order: 1 | 2): Entity | null {
    const [second, first] = this.subjects.namedBetween(at - 600, at);
    return first && second ? (order === 1 ? first : second) : null;
  }

  /** The last subject before `at` that agrees in number. */
  lastSubject(at: number, plural: boolean): Entity | null {
    return this.subjects.last(at, null, plural);
  }

  /** The last person who was a subject between two places. */
  subjectSince(from: number, to: number): Entity | null {
    const found = this.subjects.lastWhere(to, ({ start, entity }) => entity.kind === 'person' && start >= from);
    return found && found.entity !== SOMEBODY ? found.entity : null;
  }

  /** The last group or institution that did something before `at`: whose statement an unsigned document is. */
  lastBody(at: number): Entity | null {
    return this.subjects.lastWhere(at, ({ entity }) => entity.kind !== 'person')?.entity ?? null;
  }

  /** Notes that an entity spoke at a place: later pronouns may mean it. */
  spoke(at: number, entity: Entity): void {
    this.subjects.note(at, entity);
  }

  /** A group or an institution, made at its first mention. */
  private collective(mention: CollectiveMention): Entity | null {
    const mine = mention.kind === 'institution' ? this.fuller(mention) : mention;
    const { document } = this;
    const reading = mine.readings.find(({ case: at }) => at === 'nom') ?? mine.readings[0];
    const name =
      document.grammar.collectiveName?.(document.analysis, mine) ??
      reading?.nominative ??
      document.analysis.text.slice(mine.start, mine.end);
    if (!name) return null;
    const key = document.grammar.fold(name);
    const known = this.collectives.get(key);
    if (known) {
      known.mentions.push(mention);
      return known;
    }
    const entity: Entity = {
      id: '',
      kind: mention.kind,
      name,
      gender: null,
      plural: mention.kind === 'group',
      role: null,
      office: null,
      country: mine.country,
      organization: null,
      mentions: [mention],
      best: mine,
    };
    this.collectives.set(key, entity);
    return entity;
  }

  /** A bare `the ministry` means the one that the text has named in full before. */
  private fuller(mention: CollectiveMention): CollectiveMention {
    if (mention.endToken - mention.firstToken > mention.head.split(' ').length) return mention;
    const { mentions } = this.document.analysis;
    for (let i = lowerBound(mentions, mention.start) - 1; i >= 0; i--) {
      const other = mentions[i] as Mention;
      if (
        other.kind === 'institution' &&
        other.head === mention.head &&
        other.endToken - other.firstToken > mention.endToken - mention.firstToken
      )
        return other;
      // `the press service of the Ministry of Emergency Situations … the ministry`
      const within = other.kind === 'institution' ? partOf(other, mention) : undefined;
      if (within) return within;
    }
    return mention;
  }

  /** Groups and institutions that were asked for. */
  get collectiveEntities(): Entity[] {
    return [...this.collectives.values()];
  }

  /** The person whom a mention names outright. */
  personOf(mention: PersonMention): Entity | null {
    return this.byMention.get(mention) ?? null;
  }
}

/** The reporter's own words: sentences of the running text with the speech cut out. */
function reporterSegments({ analysis }: Document): Span[] {
  const cuts = analysis.quotations
    .filter(({ verdict, parent }) => verdict === 'speech' && parent === null)
    .flatMap(({ parts }) => parts)
    .sort((a, b) => a.start - b.start);
  const segments: Span[] = [];
  let c = 0;
  for (const sentence of analysis.sentences) {
    if (!['body', 'item', 'headline'].includes(sentence.block.kind)) continue;
    let at = sentence.start;
    while (c < cuts.length && (cuts[c] as Span).end <= at) c++;
    for (let k = c; k < cuts.length && (cuts[k] as Span).start < sentence.end; k++) {
      const cut = cuts[k] as Span;
      if (cut.start > at) segments.push({ start: at, end: cut.start });
      at = Math.max(at, cut.end);
    }
    if (at < sentence.end) segments.push({ start: at, end: sentence.end });
  }
  return segments;
}

/** The body in the name of another one that ends with it. */
function partOf(other: CollectiveMention, { head }: CollectiveMention): CollectiveMention | undefined {
  const name = other.readings[0]?.nominative ?? '';
  const at = name.toLowerCase().lastIndexOf(` ${head} of `);
  if (at < 0 || !/\sthe$|\sof$/u.test(name.slice(0, at))) return undefined;
  return {
    ...other,
    head,
    readings: other.readings.map((reading) => ({ ...reading, nominative: name.slice(at + 1) })),
  };
}
