/** Whom a mention means: names by their entity, roles by who holds them, pronouns by the last subject that agrees. */
import type {
  Analysis,
  Case,
  CollectiveMention,
  Entity,
  Gender,
  Mention,
  PersonMention,
  RoleMention,
} from '../../../model.ts';
import { blockAt, sentenceAt } from '../../../lookup.ts';
import type { Span } from '../../../../text/span.ts';
import { fullerBody } from './body-reference.ts';
import { type ClauseVerb, governed, mentionsIn, nominative, subjectOf, verbsIn, isPlaceOfSpeech } from './clauses.ts';
import { fold } from '../grammar/fold.ts';
import { learnGenders } from './genders.ts';
import { mainReports } from './main-verbs.ts';
import { meantBy } from './pronouns.ts';
import { tellNamesakes } from './namesakes.ts';
import { reporterSegments } from './reporter.ts';
import { anonymous, anonymousSource, framed } from './role-holders.ts';
import { holderOf } from './role-reference.ts';
import { Subjects } from './subjects.ts';

/** Answers whom the mentions of one document mean. Built once, in the order of the text. */
export class Referents {
  readonly analysis: Analysis;
  readonly subjects: Subjects;
  /** Whether the text is still being read for the first time. */
  private reading = true;
  private readonly byMention = new Map<Mention, Entity>();
  private readonly collectives = new Map<string, Entity>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    tellNamesakes(analysis);
    this.subjects = new Subjects(analysis.entities);
    for (const entity of analysis.entities) for (const mention of entity.mentions) this.byMention.set(mention, entity);
    const segments = reporterSegments(analysis);
    learnGenders(analysis, (mention) => this.byMention.get(mention), segments);
    for (const segment of segments) this.readSubjects(segment);
    this.reading = false;
  }

  /** The subjects of a segment's verbs become what later pronouns refer to. */
  private readSubjects(segment: Span): void {
    let found = false;
    const stranger = anonymousSource(this.analysis, segment);
    if (stranger) this.subjects.noteStranger(stranger.start);
    for (const mention of framed(this.analysis, segment)) this.note(mention, null, 'gen');
    const forms = verbsIn(this.analysis, segment);
    const main = mainReports(this.analysis, segment, forms);
    let reporter: Entity | null = null;
    for (const form of forms) {
      const subject = subjectOf(this.analysis, segment, form, 'before') ?? this.officeOf(segment, form);
      if (subject?.kind === 'pronoun' && /^(?:тот|та)$/u.test(this.analysis.tokens[subject.firstToken]?.norm ?? '')) {
        // `спросил премьер у министра. Тот развел руками.`
        found = this.note(subject, form.gender) || found;
        continue;
      }
      // `Он сообщил, что президент приедет`: whom this paragraph told of before.
      if (main.has(form.token) && subject?.kind === 'pronoun')
        reporter = this.subjectSince(blockAt(this.analysis, subject.start)?.start ?? 0, subject.start) ?? reporter;
      if (!subject || subject.kind === 'pronoun') continue;
      if (subject.kind === 'role' && anonymous(this.analysis.plain, subject)) this.subjects.noteStranger(subject.start);
      found = this.note(subject, form.gender) || found;
      if (main.has(form.token)) reporter = this.resolve(subject, 'nom', form.gender) ?? reporter;
    }
    // `Иванов сообщил, что Петров приедет завтра. «…», — добавил он.`: whoever tells of others stays the one spoken of.
    if (reporter?.kind === 'person') this.subjects.note(segment.end - 1, reporter);
    if (found) return;
    // A sentence without a verb of its own (`Эксперт более категоричен`) has its first nominative for a subject.
    const first = mentionsIn(this.analysis, segment).find(
      (mention) => mention.kind === 'person' && nominative(mention) && !governed(this.analysis, mention),
    );
    if (first) this.note(first);
    else {
      // `Главу правительства это не убедило`, `Мельнику Асанову 71 год`: whoever opens the sentence is spoken of.
      const opening = mentionsIn(this.analysis, segment).find(
        (mention) =>
          (mention.kind === 'role' || mention.kind === 'person') &&
          ((mention.kind === 'person' ? mention.whole.start : mention.start) - segment.start < 3 ||
            /^\s\d+\s(?:лет|год)/u.test(this.analysis.plain.slice(mention.end, mention.end + 8))) &&
          !mention.readings[0]?.plural,
      );
      if (opening) this.note(opening);
    }
  }

  /** `В прокуратуре добавили`: the office that a verb without a subject speaks for. */
  private officeOf(segment: Span, form: ClauseVerb): Mention | undefined {
    if (!form.plural || !form.entry) return undefined;
    return mentionsIn(this.analysis, segment).find((mention) => isPlaceOfSpeech(this.analysis, mention));
  }

  private note(subject: Mention, gender: Gender | null = null, at: Case = 'nom'): boolean {
    const entity = this.resolve(subject, at, gender);
    if (entity) this.subjects.note(subject.start, entity);
    return entity !== null;
  }

  /** The entity that a mention means, or null where the text leaves it open. */
  resolve(mention: Mention, at: Case = 'nom', gender: Gender | null = null): Entity | null {
    const known = this.byMention.get(mention);
    if (known) return known;
    const found =
      mention.kind === 'pronoun'
        ? meantBy(this.analysis, this.subjects, mention)
        : mention.kind === 'role'
          ? this.role(mention, at, gender)
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

  /** The last subject before `at` that agrees in gender and number. */
  lastSubject(at: number, gender: Gender | null, plural: boolean): Entity | null {
    return this.subjects.last(at, gender, plural);
  }

  /** The last person before `at` who was a subject and is none of some. */
  lastSubjectBut(others: ReadonlySet<Entity>, at: number): Entity | null {
    return this.subjects.lastWhere(at, ({ entity }) => entity.kind === 'person' && !others.has(entity))?.entity ?? null;
  }

  /** The last person who was a subject between two places. */
  subjectSince(from: number, to: number): Entity | null {
    return this.subjects.lastWhere(to, ({ at, entity }) => entity.kind === 'person' && at >= from)?.entity ?? null;
  }

  /** The last group or institution that did something before `at`: whose statement an unsigned document is. */
  lastBody(at: number): Entity | null {
    return this.subjects.lastWhere(at, ({ entity }) => entity.kind !== 'person')?.entity ?? null;
  }

  /** `В МИД опровергли слухи. Там назвали …`: the last body that did something, else the last that was named, in this paragraph or the one above. */
  bodyAt(at: number): Entity | null {
    const from = this.analysis.blocks[Math.max(0, (blockAt(this.analysis, at)?.index ?? 0) - 1)]?.start ?? 0;
    const acted = this.subjects.lastWhere(at, (one) => one.at >= from && one.entity.kind === 'institution');
    if (acted) return acted.entity;
    const named = mentionsIn(this.analysis, { start: from, end: at })
      .filter(({ kind }) => kind === 'institution')
      .at(-1);
    return named ? this.resolve(named) : null;
  }

  /**
   * `Отдуваться пришлось его заместителю Х; деньги, по его словам, …`: the person of that gender whom the sentence names,
   * where nobody in it is a subject.
   */
  besides(at: number, gender: Gender | null): Entity | null {
    const from = sentenceAt(this.analysis, at)?.start ?? at;
    if (!gender || this.subjectSince(from, at)) return null;
    return this.subjects.namedBetween(from, at).find((entity) => entity.gender === gender) ?? null;
  }

  /** Notes that an entity spoke at a place: later pronouns may mean it. */
  spoke(at: number, entity: Entity): void {
    this.subjects.spoke(at, entity);
  }

  private role(mention: RoleMention, at: Case, gender: Gender | null): Entity | null {
    // `в телеграмме главы государства`: in the genitive one head of state, in the nominative several.
    const singular = at === 'nom' ? undefined : mention.readings.find((option) => option.case === at && !option.plural);
    const reading = singular ?? nominative(mention) ?? mention.readings[0];
    if (reading?.plural)
      return this.collective({
        kind: 'group',
        start: mention.start,
        end: mention.end,
        firstToken: mention.firstToken,
        endToken: mention.endToken,
        head: mention.head,
        readings: mention.readings,
        country: mention.country,
      });
    return holderOf(this, mention, gender);
  }

  /** A group or an institution, made at its first mention. */
  private collective(mention: CollectiveMention): Entity {
    const mine = mention.kind === 'institution' ? fullerBody(this.analysis, mention) : mention;
    const reading =
      mine.kind === 'institution'
        ? (mine.readings.find((candidate) => !candidate.plural) ?? mine.readings[0])
        : (nominative(mine) ?? mine.readings[0]);
    const name = reading?.nominative ?? this.analysis.text.slice(mention.start, mention.end);
    const key = fold(name);
    const known = this.collectives.get(key);
    if (known) {
      known.mentions.push(mention);
      return known;
    }
    const plural = reading?.plural ?? false;
    const entity: Entity = {
      id: '',
      kind: mention.kind === 'group' ? 'group' : 'institution',
      name,
      gender: plural ? null : (reading?.gender ?? null),
      plural: mention.kind === 'group' && plural,
      role: null,
      office: null,
      country: mention.country,
      organization: null,
      mentions: [mention],
      best: mention,
    };
    this.collectives.set(key, entity);
    return entity;
  }

  /** Groups and institutions that were asked for. */
  get collectiveEntities(): Entity[] {
    return [...this.collectives.values()];
  }

  /** The person a mention names outright. */
  personOf(mention: PersonMention): Entity | null {
    return this.byMention.get(mention) ?? null;
  }
}
